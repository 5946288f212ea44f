#pragma once

// From the words of one message to the requests in it: which service, which type, which need, and
// how sure (P1: never guess).

#include "bot/knowledge/knowledge.hpp"
#include "bot/understanding/classifier.hpp"
#include "bot/understanding/clauses.hpp"
#include "bot/understanding/train.hpp"
#include "bot/understanding/understanding.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::understanding {

class Readers {
public:
    /// The teacher's encoder is asked while learning, `encoder` afterwards: the same, each with a
    /// memory that suits it.
    Readers(const knowledge::Knowledge& knowledge, const Teacher& teacher, const Encoder* encoder);

    /// One reading per distinct request in `text` from lexeme `from` on, at least one.
    std::vector<Reading> readings(
        std::string_view text,
        const Lexemes& lexemes,
        std::size_t from,
        const std::vector<Entity>& entities
    ) const;

private:
    /// What a piece of the message is about.
    struct View {
        std::vector<Scored> services;  ///< best first, without kNone
        double none = 0;               ///< the probability of kNone
        double score = 0;              ///< of services[0]; 0 where kNone wins clearly
        bool names_nothing = false;    ///< only figures and small words: an answer, no request
        Said said;

        std::size_t top() const { return services.empty() ? kNobody : services.front().label; }

        static constexpr std::size_t kNobody = static_cast<std::size_t>(-1);
    };

    struct Group {
        std::size_t first = 0;  ///< lexemes, half open
        std::size_t last = 0;
        std::size_t service = View::kNobody;
    };

    View view_of(std::string_view text) const;
    /// The clearer one of the words as they are and of what is left without courtesy and figures.
    View clearest(
        std::string_view text,
        const Lexemes& lexemes,
        std::size_t first,
        std::size_t last,
        const std::vector<Entity>& entities
    ) const;
    Reading::Confidence confidence(const View& view) const;
    bool is_request(const View& view, std::string_view text, Clause::Joint joint) const;
    std::vector<Group> groups(
        std::string_view text,
        const Lexemes& lexemes,
        const std::vector<Clause>& clauses,
        const std::vector<Entity>& entities
    ) const;
    Reading reading(
        std::string_view text,
        const Lexemes& lexemes,
        const Group& group,
        const std::vector<Clause>& clauses,
        const std::vector<Entity>& entities
    ) const;
    void add_services(Reading& reading, const View& view) const;
    /// A service whose product is named is at least among the choices.
    void add_named_services(Reading& reading, const View& view) const;
    void add_type(Reading& reading, const View& view) const;
    void add_needs(Reading& reading, const View& view) const;

    const Encoder* encoder_ = nullptr;
    Classifier services_;
    Classifier types_;
    Classifier needs_;
    std::map<std::string, RequestType, std::less<>> type_of_service_;
    std::multimap<std::string, std::string, std::less<>> services_of_product_;
    std::size_t none_ = View::kNobody;
};

}  // namespace ajar::understanding
