#include "bot/suggesting/recognised.hpp"

#include <algorithm>
#include <tuple>

namespace ajar::suggesting {
namespace {

constexpr std::size_t kShortestValue = 3;

/// Not of the case, or too much of it: nobody would look for these behind words of a reply.
const std::set<std::string, std::less<>> kNeverMeant{
    "company", "it_name", "request", "facts", "all_facts"};

std::string in_words(
    const std::string& name,
    const reply::Variables& values,
    const std::vector<knowledge::Variable>& declared
) {
    // As a template says it: a count with its noun.
    if (const auto said = reply::render("{{" + name + "}}", values, declared)) return *said;
    return values.in_words(name);
}

bool worth_knowing(const std::vector<Token>& tokens, bool named) {
    std::string all;
    for (const Token& token : tokens) all += token.key;
    const bool figures = all.find_first_not_of("0123456789.,") == std::string::npos;
    return all.size() >= kShortestValue ? !figures || named : named && !all.empty();
}

bool same(const std::vector<Token>& value, const std::vector<Token>& tokens, std::size_t at) {
    if (value.empty() || at + value.size() > tokens.size()) return false;
    // "Will" is a name, "will" is none.
    if (value.size() == 1) return value.front().text == tokens[at].text;
    for (std::size_t i = 0; i < value.size(); ++i)
        if (value[i].key != tokens[at + i].key) return false;
    return true;
}

}  // namespace

KnownValues::KnownValues(
    const reply::Variables& values,
    const std::vector<knowledge::Variable>& declared,
    const std::set<std::string, std::less<>>& named
) {
    std::set<std::string, std::less<>> names;
    for (const reply::KnownVariable& variable : reply::known_variables())
        if (values.has(variable.name)) names.emplace(variable.name);
    for (const knowledge::Variable& variable : declared)
        if (values.has(variable.name)) names.insert(variable.name);
    const auto is_declared = [&](const std::string& name) {
        return std::any_of(declared.begin(), declared.end(), [&](const auto& one) {
            return one.name == name;
        });
    };
    for (const std::string& name : names) {
        Known one{name, tokens_of(in_words(name, values, declared))};
        if (!kNeverMeant.contains(name) && worth_knowing(one.tokens, named.contains(name)))
            known_.push_back(std::move(one));
    }
    const auto rank = [&](const Known& one) {
        return std::tuple{
            -static_cast<int>(one.tokens.size()),
            !named.contains(one.name),
            !is_declared(one.name),
            one.name};
    };
    std::sort(known_.begin(), known_.end(), [&](const Known& a, const Known& b) {
        return rank(a) < rank(b);
    });
}

KnownValues::Found KnownValues::at(const std::vector<Token>& tokens, std::size_t at) const {
    for (const Known& one : known_)
        if (same(one.tokens, tokens, at)) return {one.name, one.tokens.size()};
    return {};
}

}  // namespace ajar::suggesting
