#pragma once

// Names that only the organisation knows: products of the catalogue, people of the directory.
// Products are found with one typo; people need a capital letter when only half of the name is
// there.

#include "bot/knowledge/knowledge.hpp"
#include "bot/understanding/text.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ajar::understanding {

struct FoundName {
    SlotType type = SlotType::Product;
    std::string name;     ///< as the catalogue or the directory spells it
    std::size_t end = 0;  ///< the lexeme behind it
};

class Names {
public:
    Names() = default;
    explicit Names(const knowledge::Knowledge& knowledge);

    /// The longest name that begins at lexeme `at`.
    std::optional<FoundName> at(const Lexemes& lexemes, std::size_t at) const;

private:
    struct Name {
        SlotType type = SlotType::Product;
        std::string spelling;
        std::string joined;  ///< folded, nothing between the words
        std::size_t words = 1;
        bool needs_capital = false;
    };

    void add(SlotType type, const std::string& spelling, bool needs_capital);
    void add_people(const std::vector<Person>& people);
    void learn_ordinary_words(const knowledge::Knowledge& knowledge);
    const Name* exact(const std::string& joined, std::size_t words) const;
    const Name* with_one_typo(const std::string& joined, std::size_t words) const;

    std::vector<Name> names_;
    std::unordered_map<std::string, std::size_t> by_joined_;
    std::unordered_map<char, std::vector<std::size_t>> by_initial_;
    std::unordered_set<std::string> ordinary_;  ///< words of the phrases: never a typo of a name
    std::size_t longest_ = 1;
};

/// Are `a` and `b` one insertion, deletion, change or swap of neighbours apart?
bool one_typo_apart(std::string_view a, std::string_view b);

}  // namespace ajar::understanding
