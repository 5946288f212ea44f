#include "bot/understanding/patterns.hpp"

#include <algorithm>

namespace ajar::understanding {
namespace {

constexpr std::size_t kNoMatch = static_cast<std::size_t>(-1);
constexpr std::size_t kLongestGap = 4;

std::string without_apostrophes(std::string_view word) {
    std::string plain;
    std::copy_if(word.begin(), word.end(), std::back_inserter(plain), [](char c) {
        return c != '\'';
    });
    return plain;
}

bool same_word(std::string_view wanted, std::string_view word) {
    if (wanted.back() == '~') return word.starts_with(wanted.substr(0, wanted.size() - 1));
    return word == wanted;
}

template <class Take>
void for_each_piece(std::string_view text, char separator, Take take) {
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (end > 0) take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

Words words_of(const Lexemes& lexemes) {
    return words_of(lexemes, 0);
}

Words words_of(const Lexemes& lexemes, std::size_t first) {
    Words words;
    for (std::size_t i = first; i < lexemes.size(); ++i) {
        const auto& lexeme = lexemes[i];
        const bool ascii_symbol =
            lexeme.kind == Lexeme::Kind::Symbol && lexeme.end - lexeme.start < 3;
        if (ascii_symbol) continue;  // longer ones are emoji and say something
        words.texts.push_back(without_apostrophes(lexeme.text));
        words.lexeme.push_back(i);
    }
    return words;
}

Patterns::Patterns(std::span<const PatternList> lists) {
    for (const auto& list : lists)
        for_each_piece(list.patterns, '\n', [&](std::string_view line) { add(list.tag, line); });
}

void Patterns::add(int tag, std::string_view line) {
    Pattern pattern;
    pattern.tag = tag;
    line = trimmed(line);
    if (line.empty()) return;
    if (line.front() == '^') {
        pattern.at_start = true;
        line.remove_prefix(1);
    }
    if (!line.empty() && line.back() == '$') {
        pattern.at_end = true;
        line.remove_suffix(1);
    }
    for_each_piece(line, ' ', [&](std::string_view piece) {
        pattern.tokens.push_back(token_of(piece));
    });
    if (pattern.tokens.empty() || pattern.tokens.front().gap) return;
    const std::size_t index = patterns_.size();
    bool stem = false;
    for (const auto& choice : pattern.tokens.front().choices) {
        if (choice.front().back() == '~')
            stem = true;
        else
            by_first_[choice.front()].push_back(index);
    }
    if (stem) by_stem_.push_back(index);
    patterns_.push_back(std::move(pattern));
}

Patterns::Token Patterns::token_of(std::string_view piece) {
    Token token;
    token.gap = piece == "*";
    if (piece.size() > 1 && piece.back() == '?') {
        token.optional = true;
        piece.remove_suffix(1);
    }
    for_each_piece(piece, '|', [&](std::string_view alternative) {
        Choice choice;
        for_each_piece(alternative, '_', [&](std::string_view word) {
            choice.push_back(without_apostrophes(folded(word)));
        });
        if (!choice.empty()) token.choices.push_back(std::move(choice));
    });
    return token;
}

std::size_t Patterns::match(
    const Pattern& pattern, const Words& words, std::size_t token, std::size_t word
) {
    if (token == pattern.tokens.size())
        return !pattern.at_end || word == words.size() ? word : kNoMatch;
    const Token& wanted = pattern.tokens[token];
    if (wanted.gap) {
        for (std::size_t skipped = 0; skipped <= kLongestGap; ++skipped) {
            if (word + skipped > words.size()) break;
            const auto end = match(pattern, words, token + 1, word + skipped);
            if (end != kNoMatch) return end;
        }
        return kNoMatch;
    }
    std::size_t best = kNoMatch;
    for (const auto& choice : wanted.choices) {
        std::size_t taken = 0;
        while (taken < choice.size() && word + taken < words.size() &&
               same_word(choice[taken], words.texts[word + taken]))
            ++taken;
        if (taken < choice.size()) continue;
        const auto end = match(pattern, words, token + 1, word + taken);
        if (end != kNoMatch && (best == kNoMatch || end > best)) best = end;
    }
    if (best == kNoMatch && wanted.optional) return match(pattern, words, token + 1, word);
    return best;
}

std::vector<Patterns::Hit> Patterns::find(const Words& words) const {
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto first_here = static_cast<std::ptrdiff_t>(hits.size());
        const auto try_one = [&](std::size_t index) {
            const Pattern& pattern = patterns_[index];
            if (pattern.at_start && i != 0) return;
            const auto end = match(pattern, words, 0, i);
            if (end == kNoMatch) return;
            const auto same = std::find_if(hits.begin() + first_here, hits.end(), [&](auto& hit) {
                return hit.tag == pattern.tag;
            });
            if (same == hits.end())
                hits.push_back({pattern.tag, i, end});
            else
                same->last = std::max(same->last, end);
        };
        if (const auto at = by_first_.find(words.texts[i]); at != by_first_.end())
            for (const auto index : at->second) try_one(index);
        for (const auto index : by_stem_) try_one(index);
    }
    return hits;
}

bool Patterns::any(const Words& words, int tag) const {
    const auto hits = find(words);
    return std::any_of(hits.begin(), hits.end(), [tag](const Hit& hit) { return hit.tag == tag; });
}

}  // namespace ajar::understanding
