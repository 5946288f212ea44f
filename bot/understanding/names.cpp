#include "bot/understanding/names.hpp"

#include "bot/understanding/calendar_words.hpp"

#include <algorithm>
#include <map>

namespace ajar::understanding {
namespace {

constexpr std::size_t kTypoLeast = 5;
constexpr std::size_t kMostWords = 5;

/// First names that are ordinary words: they need the family name.
constexpr std::string_view kWordsToo =
    "will mark may grace rose bill art joy hope faith dean grant max ernst frank rich sunny april "
    "june august summer christian chase page wolf rob sue pat drew";

std::string joined_words(const Lexemes& lexemes, std::size_t from, std::size_t to) {
    std::string joined;
    for (std::size_t i = from; i < to; ++i)
        if (lexemes[i].kind != Lexeme::Kind::Symbol) joined += lexemes[i].text;
    return joined;
}

/// "mein Chef", "my line manager": lexemes it takes, 0 for none.
std::size_t someones_manager(const Lexemes& lexemes, std::size_t at) {
    const auto word = [&](std::size_t i) {
        return i < lexemes.size() ? std::string_view(lexemes[i].text) : std::string_view{};
    };
    if (!among(word(at), "my our mein meine meinem meinen meiner unser unsere unserem unserer"))
        return 0;
    std::size_t next = at + 1;
    if (among(word(next), "line direct direkter direkte direkten direkte")) ++next;
    if (among(
            word(next),
            "manager boss supervisor chef chefin vorgesetzter vorgesetzte vorgesetzten "
            "teamleiter teamleiterin abteilungsleiter abteilungsleiterin führungskraft managerin "
            "teamlead teamleitung"
        ))
        return next + 1 - at;
    if (word(next) == "team" && among(word(next + 1), "lead leader leiter leiterin"))
        return next + 2 - at;
    return 0;
}

}  // namespace

bool one_typo_apart(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t same = 0;
    while (same < a.size() && a[same] == b[same]) ++same;
    if (a.size() < b.size()) return a.substr(same) == b.substr(same + 1);
    if (same == a.size()) return false;  // equal
    if (a.substr(same + 1) == b.substr(same + 1)) return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           a.substr(same + 2) == b.substr(same + 2);
}

Names::Names(const knowledge::Knowledge& knowledge) {
    for (const auto& service : knowledge.services)
        for (const auto& product : service.products) add(SlotType::Product, product, false);
    add_people(knowledge.people);
    learn_ordinary_words(knowledge);
}

void Names::add(SlotType type, const std::string& spelling, bool needs_capital) {
    const auto lexemes = lex(spelling);
    Name name;
    name.type = type;
    name.spelling = spelling;
    name.joined = joined_words(lexemes, 0, lexemes.size());
    name.words = word_count(lexemes);
    name.needs_capital = needs_capital;
    if (name.joined.size() < 2 || name.words == 0 || name.words > kMostWords) return;
    const auto [at, added] = by_joined_.try_emplace(name.joined, names_.size());
    if (!added) return;
    by_initial_[name.joined.front()].push_back(names_.size());
    longest_ = std::max(longest_, name.words);
    names_.push_back(std::move(name));
}

void Names::add_people(const std::vector<Person>& people) {
    std::map<std::string, std::vector<const Person*>> by_part;
    for (const auto& person : people) {
        add(SlotType::Person, person.name, false);
        std::string_view rest = person.name;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(' '), rest.size());
            if (end > 1) by_part[folded(rest.substr(0, end))].push_back(&person);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    for (const auto& [part, owners] : by_part) {
        if (owners.size() > 1 || among(part, kWordsToo) || by_joined_.contains(part)) continue;
        by_joined_.emplace(part, names_.size());
        names_.push_back({SlotType::Person, owners.front()->name, part, 1, true});
    }
}

void Names::learn_ordinary_words(const knowledge::Knowledge& knowledge) {
    const auto learn = [this](const auto& by_locale) {
        for (const auto& [locale, phrases] : by_locale)
            for (const auto& phrase : phrases)
                for (const auto& lexeme : lex(phrase)) ordinary_.insert(lexeme.text);
    };
    for (const auto& service : knowledge.services) {
        learn(service.phrases);
        for (const auto& need : service.root_needs) learn(need.phrases);
    }
    learn(knowledge.background);
    for (const auto& [act, phrases] : knowledge.act_phrases) learn(phrases);
}

const Names::Name* Names::exact(const std::string& joined, std::size_t words) const {
    auto at = by_joined_.find(joined);
    if (at == by_joined_.end() && words > 0) {
        // The plural of a product is the product.
        for (const std::string_view ending : {"s", "es", "n", "en"}) {
            if (joined.size() < ending.size() + 4 || !joined.ends_with(ending)) continue;
            at = by_joined_.find(joined.substr(0, joined.size() - ending.size()));
            if (at != by_joined_.end() && names_[at->second].type == SlotType::Product) break;
            at = by_joined_.end();
        }
    }
    return at == by_joined_.end() ? nullptr : &names_[at->second];
}

const Names::Name* Names::with_one_typo(const std::string& joined, std::size_t words) const {
    if (joined.size() < kTypoLeast || (words == 1 && ordinary_.contains(joined))) return nullptr;
    const auto candidates = by_initial_.find(joined.front());
    if (candidates == by_initial_.end()) return nullptr;
    for (const auto index : candidates->second) {
        const Name& name = names_[index];
        const bool long_enough = name.joined.size() >= kTypoLeast;
        const bool as_many_words = name.words + 1 >= words && words + 1 >= name.words;
        if (long_enough && as_many_words && one_typo_apart(name.joined, joined)) return &name;
    }
    return nullptr;
}

std::optional<FoundName> Names::at(const Lexemes& lexemes, std::size_t at) const {
    if (const auto length = someones_manager(lexemes, at); length > 0)
        return FoundName{SlotType::Person, "", at + length};
    if (lexemes[at].kind == Lexeme::Kind::Symbol) return std::nullopt;
    std::optional<FoundName> best;
    std::size_t words = 0;
    bool best_exact = false;
    for (std::size_t end = at + 1; end <= lexemes.size() && words <= longest_; ++end) {
        const auto& last = lexemes[end - 1];
        if (last.kind == Lexeme::Kind::Symbol) {
            if (!last.is("-") && !last.is(".") && !last.is("/")) break;
            continue;
        }
        ++words;
        const auto joined = joined_words(lexemes, at, end);
        const Name* name = exact(joined, words);
        const bool is_exact = name != nullptr;
        if (name == nullptr && !best_exact) name = with_one_typo(joined, words);
        if (name == nullptr || (name->needs_capital && !lexemes[at].capital)) continue;
        // "the Lotus" followed by a small word is one name, "figma i" is not a typo of "figma".
        if (!is_exact && words > name->words && best) continue;
        best = FoundName{name->type, name->spelling, end};
        best_exact = is_exact;
    }
    return best;
}

}  // namespace ajar::understanding
