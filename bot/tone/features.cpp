#include "bot/tone/features.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace ajar::tone {
namespace {

constexpr std::size_t kStem = 5;
constexpr std::size_t kTail = 4;
constexpr std::size_t kShort = 5;  // words of a sentence
constexpr std::size_t kLong = 14;

class Collector {
public:
    using Take = std::function<void(std::string_view)>;

    Collector(const Analysis& analysis, std::size_t index, ReplyKind kind, const Take& take)
        : analysis_(analysis),
          index_(index),
          kind_(kind),
          statement_(analysis.statements[index]),
          language_(analysis.pack != nullptr ? analysis.pack->language : std::string_view{}),
          take_(take) {}

    void for_roles() {
        words();
        cues();
        place();
    }

    void for_faults() {
        words();
        own_cues();
        pairs();
        add("*");
    }

private:
    template <class... Pieces>
    void add(const Pieces&... pieces) {
        buffer_.clear();
        (buffer_.append(pieces), ...);
        take_(buffer_);
    }

    /// The word as the model knows it: figures and names are classes, not words.
    std::string_view shape(std::size_t at) const {
        const Token& token = analysis_.tokens[at];
        if (token.quoted) return "<q>";
        if (token.digits) return token.text.find(':') != std::string::npos ? "<t>" : "<n>";
        if (token.capital && language_ != "de" && at != first_word_ && token.text != "i" &&
            token.text.find('\'') == std::string::npos)
            return "<c>";
        return token.text;
    }

    void words() {
        const auto& place = statement_.place;
        first_word_ = place.first;
        while (first_word_ + 1 < place.last && !analysis_.tokens[first_word_].word) ++first_word_;
        std::string_view before = "^";
        for (std::size_t at = place.first; at < place.last; ++at) {
            const std::string_view word = shape(at);
            add(language_, "1 ", word);
            add(language_, "2 ", before, " ", word);
            if (analysis_.tokens[at].word && word.size() > kStem && word.front() != '<') {
                add(language_, "s ", word.substr(0, utf8_floor(word, kStem)));
                add(language_, "e ", word.substr(utf8_floor(word, word.size() - kTail)));
            }
            before = word;
        }
        add(language_, "2 ", before, " $");
    }

    void cues() {
        constexpr auto kForRoles = static_cast<std::size_t>(Cue::Failing);
        for (std::size_t cue = 0; cue < kForRoles; ++cue) {
            if (statement_.cues.test(cue)) add("c ", std::to_string(cue));
            if (index_ > 0 && analysis_.statements[index_ - 1].cues.test(cue))
                add("b ", std::to_string(cue));
            if (index_ + 1 < analysis_.statements.size() &&
                analysis_.statements[index_ + 1].cues.test(cue))
                add("n ", std::to_string(cue));
        }
        add(statement_.figure ? "fig" : "nofig");
        if (statement_.time) add("time");
        if (statement_.person) add("person");
        if (statement_.place.question) add("quest");
        if (statement_.place.shape == Shape::Bullet) add("bullet");
        if (statement_.place.words < kShort) add("short");
        if (statement_.place.words > kLong) add("long");
    }

    void own_cues() {
        for (std::size_t cue = 0; cue < kCues; ++cue)
            if (counts_for_faults(cue) && statement_.cues.test(cue)) add("c ", std::to_string(cue));
        if (statement_.name) add("name");
        if (statement_.figure) add("fig");
        if (statement_.time) add("time");
        if (statement_.place.question) add("quest");
        if (statement_.place.words < kShort) add("short");
    }

    /// The lexicon's lists and the small words around them, two at a time, in their order.
    void pairs() {
        std::array<std::size_t, kCues> place{};
        std::vector<std::size_t> seen;
        for (const Hit& hit : analysis_.hits_of(statement_)) {
            const auto cue = static_cast<std::size_t>(hit.cue);
            if (!pairs_up(hit.cue) || place[cue] != 0) continue;
            place[cue] = seen.size() + 1;
            seen.push_back(cue);
        }
        for (std::size_t first = 0; first < seen.size(); ++first)
            for (std::size_t second = first + 1; second < seen.size(); ++second)
                add("p ", std::to_string(seen[first]), " ", std::to_string(seen[second]));
    }

    static bool pairs_up(Cue cue) {
        switch (cue) {
            case Cue::You:
            case Cue::We:
            case Cue::Self:
            case Cue::Person:
            case Cue::If:
            case Cue::Negation:
            case Cue::Promise:
            case Cue::Because:
                return true;
            default:
                return cue >= Cue::Failing;
        }
    }

    /// What a sentence does in a reply tells little of its wording.
    static bool counts_for_faults(std::size_t cue) {
        switch (static_cast<Cue>(cue)) {
            case Cue::Starter:
            case Cue::Source:
            case Cue::Figure:
            case Cue::Offer:
            case Cue::Decision:
                return false;
            default:
                return true;
        }
    }

    void place() {
        const std::string from_start = std::to_string(std::min<std::size_t>(index_, 3));
        const std::size_t rest = analysis_.statements.size() - 1 - index_;
        add("i ", from_start);
        add("j ", std::to_string(std::min<std::size_t>(rest, 2)));
        add("k ", to_string(kind_));
        add("ki ", to_string(kind_), from_start);
        add("fi ", statement_.figure ? "1" : "0", from_start);
        add("*");
    }

    const Analysis& analysis_;
    std::size_t index_;
    ReplyKind kind_;
    const Statement& statement_;
    std::string_view language_;
    const Take& take_;
    std::size_t first_word_ = 0;
    std::string buffer_;
};

}  // namespace

void role_features(
    const Analysis& analysis,
    std::size_t statement,
    ReplyKind kind,
    const std::function<void(std::string_view)>& take
) {
    Collector(analysis, statement, kind, take).for_roles();
}

void fault_features(
    const Analysis& analysis,
    std::size_t statement,
    const std::function<void(std::string_view)>& take
) {
    Collector(analysis, statement, ReplyKind::Decline, take).for_faults();
}

}  // namespace ajar::tone
