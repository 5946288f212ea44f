#include "bot/tone/phrases.hpp"

#include <algorithm>

namespace ajar::tone {
namespace {

constexpr std::size_t kNoMatch = static_cast<std::size_t>(-1);
constexpr std::size_t kStem = 2;
constexpr std::uint32_t kNothing = static_cast<std::uint32_t>(-1);

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// "(a|b c)" -> "a", "b c"; a word without parentheses stands for itself.
std::vector<std::string_view> alternatives(std::string_view word) {
    if (word.size() > 2 && word.front() == '(' && word.back() == ')')
        word = word.substr(1, word.size() - 2);
    std::vector<std::string_view> found;
    while (!word.empty()) {
        const auto bar = word.find('|');
        found.push_back(trimmed(word.substr(0, bar)));
        word = bar == std::string_view::npos ? std::string_view{} : word.substr(bar + 1);
    }
    return found;
}

/// A line's words; what stands in parentheses is one word.
std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    while (!line.empty()) {
        auto end = line.find(' ');
        if (line.front() == '(' && line.size() > 1 && line[1] != ' ')
            end = line.find(' ', std::min(line.find(')'), line.size() - 1));
        words.push_back(line.substr(0, end));
        line = end == std::string_view::npos ? std::string_view{} : trimmed(line.substr(end));
    }
    return words;
}

bool ends_a_gap(const Token& token) {
    return !token.word && (token.text == "." || token.text == "?" || token.text == "!" ||
                           token.text == ";" || token.text == ":");
}

}  // namespace

PhraseBook::Item PhraseBook::parse_item(std::string_view word) {
    Item item;
    if (word.size() > 1 && word.back() == '?') {
        item.optional = true;
        word.remove_suffix(1);
    }
    if (word == "_") {
        item.kind = Kind::Any;
    } else if (word == "<num>") {
        item.kind = Kind::Number;
    } else if (word == "<name>") {
        item.kind = Kind::Name;
    } else if (word == "..") {
        item.kind = Kind::Gap;
        item.reach = 4;
    } else if (word == "...") {
        item.kind = Kind::Gap;
        item.reach = 8;
    } else if (word == "^") {
        item.kind = Kind::Start;
    } else if (word == "$") {
        item.kind = Kind::End;
    } else {
        for (const std::string_view one : alternatives(word)) {
            if (one.size() > 1 && one.back() == '*')
                item.prefixes.push_back(one.substr(0, one.size() - 1));
            else if (one.size() > 1 && one.front() == '*')
                item.suffixes.push_back(one.substr(1));
            else if (one == "<num>")
                item.number = true;
            else if (one == "<name>")
                item.name = true;
            else
                item.exact.push_back(number_of(one));
        }
        std::sort(item.exact.begin(), item.exact.end());
    }
    return item;
}

std::uint32_t PhraseBook::item_of(std::string_view word) {
    const auto [place, fresh] =
        items_by_word_.emplace(word, static_cast<std::uint32_t>(items_.size()));
    if (!fresh) return place->second;
    items_.push_back(parse_item(word));
    if (items_.back().needs_a_word())
        for (const auto number : items_.back().exact) items_with_[number].push_back(place->second);
    return place->second;
}

std::uint32_t PhraseBook::number_of(std::string_view word) {
    const auto [place, fresh] = numbers_.emplace(word, static_cast<std::uint32_t>(by_word_.size()));
    if (fresh) {
        by_word_.emplace_back();
        items_with_.emplace_back();
    }
    return place->second;
}

void PhraseBook::add(const PhraseList& list) {
    std::string_view rest = list.lines;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const std::string_view line = trimmed(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        if (!line.empty() && line.front() != '#') add_line(list.cue, line);
    }
}

void PhraseBook::add_line(Cue cue, std::string_view line) {
    Phrase phrase;
    phrase.cue = cue;
    if (line.size() > 3 && line.substr(0, 3) == "!! ") {
        phrase.exception = phrase.inside = true;
        line.remove_prefix(3);
    } else if (line.size() > 2 && line.substr(0, 2) == "! ") {
        phrase.exception = true;
        line.remove_prefix(2);
    }
    if (const auto arrow = line.find("=>"); arrow != std::string_view::npos) {
        phrase.suggestion = trimmed(line.substr(arrow + 2));
        line = trimmed(line.substr(0, arrow));
    }
    expand(phrase, {}, words_of(line), 0);
}

/// An alternative of several words makes a phrase of its own.
void PhraseBook::expand(
    const Phrase& phrase, Steps steps, const std::vector<std::string_view>& words, std::size_t at
) {
    for (; at < words.size(); ++at) {
        std::string_view word = words[at];
        if (word.find(' ') == std::string_view::npos) {
            steps.push_back(item_of(word));
            continue;
        }
        const bool optional = word.back() == '?';
        if (optional) {
            word.remove_suffix(1);
            expand(phrase, steps, words, at + 1);
        }
        for (const std::string_view one : alternatives(word)) {
            Steps branch = steps;
            for (const std::string_view part : words_of(one)) branch.push_back(item_of(part));
            expand(phrase, std::move(branch), words, at + 1);
        }
        return;
    }
    Phrase whole = phrase;
    whole.first = static_cast<std::uint32_t>(steps_.size());
    steps_.insert(steps_.end(), steps.begin(), steps.end());
    whole.last = static_cast<std::uint32_t>(steps_.size());
    phrases_.push_back(whole);
    file(static_cast<std::uint32_t>(phrases_.size() - 1));
}

/// Of the words behind the first, the fewest that one has to be there of.
std::uint32_t PhraseBook::need_of(const Phrase& phrase) const {
    std::uint32_t need = kNothing;
    for (std::uint32_t step = phrase.first + 1; step < phrase.last; ++step) {
        const Item& item = items_[steps_[step]];
        if (!item.needs_a_word()) continue;
        if (need == kNothing || item.exact.size() < items_[need].exact.size()) need = steps_[step];
    }
    return need;
}

/// Files a phrase under every word that can begin it, so that a text is read in one pass.
void PhraseBook::file(std::uint32_t index) {
    const Candidate candidate{index, need_of(phrases_[index])};
    for (std::uint32_t step = phrases_[index].first; step < phrases_[index].last; ++step) {
        const Item& item = items_[steps_[step]];
        if (item.kind == Kind::Start) continue;
        const bool short_prefix = std::any_of(
            item.prefixes.begin(), item.prefixes.end(), [](auto p) { return p.size() < kStem; }
        );
        const bool by_word = item.kind == Kind::Words && item.suffixes.empty() && !short_prefix;
        if (item.kind == Kind::Name || item.name) at_names_.push_back(candidate);
        if (item.kind == Kind::Number || item.number) at_numbers_.push_back(candidate);
        if (by_word) {
            for (const auto word : item.exact) by_word_[word].push_back(candidate);
            for (const auto prefix : item.prefixes)
                by_stem_[prefix.substr(0, kStem)].push_back(candidate);
        } else if (item.kind != Kind::Name && item.kind != Kind::Number) {
            anywhere_.push_back(candidate);
            return;
        }
        if (!item.optional) return;
    }
}

bool PhraseBook::fits(const Item& item, const Place& place, std::size_t at) {
    if (at >= place.tokens.size()) return false;
    const Token& token = place.tokens[at];
    switch (item.kind) {
        case Kind::Any:
            return token.word;
        case Kind::Number:
            return token.digits;
        case Kind::Name:
            return token.word && token.capital && !place.borders.first[at];
        default:
            break;
    }
    if (item.number && token.digits) return true;
    if (item.name && token.word && token.capital && !place.borders.first[at]) return true;
    if (!item.exact.empty() && place.numbers[at] != 0 &&
        std::binary_search(item.exact.begin(), item.exact.end(), place.numbers[at]))
        return true;
    const std::string_view text = token.text;
    for (const auto prefix : item.prefixes)
        if (text.substr(0, prefix.size()) == prefix) return true;
    for (const auto suffix : item.suffixes)
        if (text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix)
            return true;
    return false;
}

/// The token behind the match, or kNoMatch. Patterns are short, so plain backtracking will do.
std::size_t PhraseBook::match(
    const Phrase& phrase, std::size_t step, const Place& place, std::size_t at
) const {
    if (step == phrase.last) return at;
    const Item& now = items_[steps_[step]];
    switch (now.kind) {
        case Kind::Start:
            return at < place.tokens.size() && place.borders.first[at]
                       ? match(phrase, step + 1, place, at)
                       : kNoMatch;
        case Kind::End:
            return at > 0 && place.borders.last[at - 1] ? match(phrase, step + 1, place, at)
                                                        : kNoMatch;
        case Kind::Gap:
            for (std::size_t passed = 0; passed <= now.reach; ++passed) {
                if (const auto end = match(phrase, step + 1, place, at + passed); end != kNoMatch)
                    return end;
                if (at + passed >= place.tokens.size() || ends_a_gap(place.tokens[at + passed]))
                    break;
            }
            return kNoMatch;
        default:
            break;
    }
    if (fits(now, place, at))
        if (const auto end = match(phrase, step + 1, place, at + 1); end != kNoMatch) return end;
    return now.optional ? match(phrase, step + 1, place, at) : kNoMatch;
}

void PhraseBook::try_at(
    std::size_t at,
    const Place& place,
    const Candidates& candidates,
    std::vector<Hit>& hits,
    std::vector<Hit>& exceptions
) const {
    for (const auto [index, need] : candidates) {
        if (need != kNothing && place.present[need] == 0) continue;
        const Phrase& phrase = phrases_[index];
        const std::size_t end = match(phrase, phrase.first, place, at);
        if (end == kNoMatch || end == at) continue;
        const Hit hit{
            phrase.cue,
            static_cast<std::uint32_t>(at),
            static_cast<std::uint32_t>(end),
            phrase.suggestion,
            phrase.inside,
        };
        (phrase.exception ? exceptions : hits).push_back(hit);
    }
}

std::vector<std::uint8_t> PhraseBook::present_in(const std::vector<std::uint32_t>& numbers) const {
    std::vector<std::uint8_t> present(items_.size(), 0);
    for (const auto number : numbers)
        for (const auto item : items_with_[number]) present[item] = 1;
    return present;
}

std::vector<Hit> PhraseBook::find(const std::vector<Token>& tokens, const Borders& borders) const {
    std::vector<std::uint32_t> numbers(tokens.size(), 0);
    for (std::size_t at = 0; at < tokens.size(); ++at)
        if (const auto known = numbers_.find(tokens[at].text); known != numbers_.end())
            numbers[at] = known->second;
    const auto present = present_in(numbers);
    const Place place{tokens, numbers, borders, present};
    std::vector<Hit> hits;
    std::vector<Hit> exceptions;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const std::string_view text = tokens[at].text;
        if (numbers[at] != 0) try_at(at, place, by_word_[numbers[at]], hits, exceptions);
        if (text.size() >= kStem)
            if (const auto found = by_stem_.find(text.substr(0, kStem)); found != by_stem_.end())
                try_at(at, place, found->second, hits, exceptions);
        if (tokens[at].capital) try_at(at, place, at_names_, hits, exceptions);
        if (tokens[at].digits) try_at(at, place, at_numbers_, hits, exceptions);
        try_at(at, place, anywhere_, hits, exceptions);
    }
    const auto excepted = [&](const Hit& hit) {
        return std::any_of(exceptions.begin(), exceptions.end(), [&](const Hit& other) {
            if (other.cue != hit.cue) return false;
            if (other.inside) return other.first <= hit.first && hit.last <= other.last;
            return other.first < hit.last && hit.first < other.last;
        });
    };
    if (!exceptions.empty()) std::erase_if(hits, excepted);
    return hits;
}

}  // namespace ajar::tone
