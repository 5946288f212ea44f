#include "bot/tone/analysis.hpp"

#include <algorithm>
#include <array>

namespace ajar::tone {
namespace {

Borders borders_of(const Analysis& analysis) {
    Borders borders;
    borders.first.assign(analysis.tokens.size(), false);
    borders.last.assign(analysis.tokens.size(), false);
    for (const Sentence& sentence : analysis.sentences) {
        std::size_t first = sentence.first;
        while (first + 1 < sentence.last && !analysis.tokens[first].word) ++first;
        borders.first[sentence.first] = true;
        borders.first[first] = true;
        std::size_t last = sentence.last;
        while (last > sentence.first + 1 && !analysis.tokens[last - 1].word) --last;
        borders.last[last - 1] = true;
    }
    return borders;
}

void mark_letter_frame(Analysis& analysis) {
    std::vector<bool> greets(analysis.tokens.size(), false);
    std::vector<bool> signs_off(analysis.tokens.size(), false);
    for (const Hit& hit : analysis.hits) {
        if (hit.cue == Cue::Greeting) greets[hit.first] = true;
        if (hit.cue == Cue::SignOff) signs_off[hit.first] = true;
    }
    mark_frame(analysis.sentences, analysis.tokens, greets, signs_off);
    for (const Sentence& sentence : analysis.sentences) {
        if (sentence.shape != Shape::SignOff) continue;
        for (std::size_t at = sentence.first; at < sentence.last; ++at)
            if (analysis.tokens[at].capital && !signs_off[at] && at > sentence.first)
                analysis.signed_by_name = true;
        if (!signs_off[sentence.first]) analysis.signed_by_name = true;
    }
}

bool is_clock_or_date(const Token& token) {
    if (!token.digits) return false;
    const std::string_view text = token.text;
    if (const auto colon = text.find(':'); colon != std::string_view::npos)
        return colon > 0 && colon <= 2 && text.size() == colon + 3;
    for (const std::string_view tail : {"am", "pm", "st", "nd", "rd", "th", "h", "er"})
        if (text.size() > tail.size() && text.size() <= tail.size() + 2 &&
            text.substr(text.size() - tail.size()) == tail && text.front() >= '0' &&
            text.front() <= '9')
            return true;
    // 1.4. and 31.12.2026
    const auto dot = text.find('.');
    return dot != std::string_view::npos && dot <= 2 && text.size() >= dot + 2 &&
           text.size() <= 10 && text.find(',') == std::string_view::npos &&
           text.find_first_not_of("0123456789.") == std::string_view::npos &&
           (text.size() - dot - 1 <= 2 || text.find('.', dot + 1) != std::string_view::npos);
}

/// 30/10, 14/06/2026: digits, slash, digits.
bool is_slashed_date(const std::vector<Token>& tokens, std::size_t at, std::size_t end) {
    return at + 2 < end && tokens[at].digits && tokens[at + 1].text == "/" &&
           tokens[at + 2].digits && tokens[at].text.size() <= 2 && tokens[at + 2].text.size() <= 2;
}

/// "Thursday", "May": capitals that name nobody.
bool in_time(const Analysis& analysis, const Statement& statement, std::size_t at) {
    const auto hits = analysis.hits_of(statement);
    return std::any_of(hits.begin(), hits.end(), [at](const Hit& hit) {
        return hit.cue == Cue::Time && hit.first <= at && at < hit.last;
    });
}

bool addresses_at(const Analysis& analysis, const Statement& statement, std::size_t at) {
    const auto hits = analysis.hits_of(statement);
    return std::any_of(hits.begin(), hits.end(), [at](const Hit& hit) {
        return hit.cue == Cue::You && hit.first <= at && at < hit.last;
    });
}

/// "Badges are", "Software for", "Access to": no name stands there.
bool begins_with_things(const std::vector<Token>& tokens, std::size_t first) {
    constexpr std::array kAfterThings =
        std::to_array<std::string_view>({"are",   "were", "have",  "come",   "go",    "of",  "for",
                                         "to",    "that", "which", "belong", "under", "sie", "ihr",
                                         "du",    "sont", "ont",   "de",     "des",   "du",  "son",
                                         "están", "han",  "del",   "que",    "qui"});
    return first + 1 < tokens.size() &&
           std::find(kAfterThings.begin(), kAfterThings.end(), tokens[first + 1].text) !=
               kAfterThings.end();
}

/// "Ola brings it", "fragen Sie Goran": a name where no title stands. A guess, made only where the
/// word before or the place in the sentence speaks for it.
bool names_its_actor(const Analysis& analysis, const Statement& statement) {
    const auto& tokens = analysis.tokens;
    std::size_t first = statement.place.first;
    while (first < statement.place.last && !tokens[first].word) ++first;
    if (first >= statement.place.last) return false;
    const bool german = analysis.pack != nullptr && analysis.pack->language == "de";
    const bool begins = tokens[first].capital && !statement.has(Cue::Starter) &&
                        !in_time(analysis, statement, first) &&
                        !begins_with_things(tokens, first) &&
                        !addresses_at(analysis, statement, first);
    if (!german) return begins;
    constexpr std::string_view kEndings = "enrmsu";
    // "…, Mareike opens it for you": a capital behind a comma, its verb, then the person.
    for (std::size_t at = first + 1; at + 2 < statement.place.last; ++at)
        if (tokens[at].capital && !tokens[at - 1].word && !tokens[at + 1].capital &&
            tokens[at + 1].word && tokens[at + 1].text.back() == 't' &&
            addresses_at(analysis, statement, at + 2))
            return true;
    for (std::size_t at = first + 1; at < statement.place.last; ++at) {
        const Token& before = tokens[at - 1];
        if (!tokens[at].capital || !before.word || before.capital || before.digits) continue;
        const bool inflected = kEndings.find(before.text.back()) != std::string_view::npos;
        const bool leads = before.text == "von" || before.text == "an" || before.text == "bei";
        if (!inflected || leads) return true;
    }
    return begins;
}

/// "Frau Dorn", but not "mit Ihnen".
bool names_a_person(const Analysis& analysis, const Statement& statement) {
    const auto hits = analysis.hits_of(statement);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        if (hit.cue != Cue::Person) return false;
        return std::none_of(hits.begin(), hits.end(), [&](const Hit& you) {
            return you.cue == Cue::You && you.first >= hit.first && you.last <= hit.last;
        });
    });
}

bool speaks_on(const Token& token) {
    constexpr std::array kPronouns = std::to_array<std::string_view>(
        {"it", "they", "he", "she", "er", "sie", "es", "il", "elle", "ils", "elles"}
    );
    return std::find(kPronouns.begin(), kPronouns.end(), token.text) != kPronouns.end();
}

void note_specifics(const Analysis& analysis, Statement& statement) {
    const auto& tokens = analysis.tokens;
    const bool german = analysis.pack != nullptr && analysis.pack->language == "de";
    bool first_word = true;
    for (std::size_t at = statement.place.first; at < statement.place.last; ++at) {
        const Token& token = tokens[at];
        if (!token.word) continue;
        statement.figure = statement.figure || token.digits;
        if (is_clock_or_date(token) || is_slashed_date(tokens, at, statement.place.last))
            statement.time = true;
        // German writes every noun with a capital: there a name needs its title (Cue::Person).
        if (token.capital && !token.quoted && !first_word && !german && token.text != "i" &&
            !token.digits && token.text.find('\'') != 1 && !in_time(analysis, statement, at))
            statement.name = true;
        if (first_word) statement.pronoun = speaks_on(token);
        first_word = false;
    }
    if (statement.has(Cue::Figure)) statement.figure = true;
    if (statement.has(Cue::Time)) statement.time = true;
    if (names_a_person(analysis, statement)) statement.name = true;
    statement.person = statement.name || names_its_actor(analysis, statement);
}

/// German writes the polite "you" with a capital; "sie" and "ihnen" are somebody else.
bool speaks_of_others(const Analysis& analysis, const Hit& hit) {
    const Token& token = analysis.tokens[hit.first];
    return hit.cue == Cue::You && analysis.pack->language == "de" && !token.capital &&
           (token.text == "sie" || token.text == "ihnen");
}

}  // namespace

std::optional<Hit> Analysis::first_hit(Cue cue, const Statement& statement) const {
    if (!statement.has(cue)) return std::nullopt;
    for (const Hit& hit : hits_of(statement))
        if (hit.cue == cue) return hit;
    return std::nullopt;
}

std::span<const Hit> Analysis::hits_of(const Statement& statement) const {
    return std::span(hits).subspan(statement.hits_begin, statement.hits_end - statement.hits_begin);
}

bool Analysis::any(Cue cue) const {
    return std::any_of(statements.begin(), statements.end(), [cue](const Statement& statement) {
        return statement.has(cue);
    });
}

bool Analysis::any_time() const {
    return std::any_of(statements.begin(), statements.end(), [](const Statement& statement) {
        return statement.time;
    });
}

Analysis analyse(std::string_view text, std::string_view locale) {
    Analysis analysis;
    analysis.text = text;
    analysis.pack = pack_of(language_of(locale));
    analysis.tokens = tokenize(text, analysis.pack != nullptr && analysis.pack->split_elisions);
    analysis.sentences = split(text, analysis.tokens);
    if (analysis.pack != nullptr) {
        analysis.hits = analysis.pack->book.find(analysis.tokens, borders_of(analysis));
        std::erase_if(analysis.hits, [&](const Hit& hit) {
            return analysis.tokens[hit.first].quoted || speaks_of_others(analysis, hit);
        });
    }
    mark_letter_frame(analysis);
    for (const Sentence& sentence : analysis.sentences) {
        if (sentence.shape != Shape::Body && sentence.shape != Shape::Bullet) continue;
        analysis.statements.emplace_back().place = sentence;
    }
    std::size_t at = 0;
    for (Statement& statement : analysis.statements) {
        while (at < analysis.hits.size() && analysis.hits[at].first < statement.place.first) ++at;
        statement.hits_begin = at;
        for (; at < analysis.hits.size() && analysis.hits[at].first < statement.place.last; ++at)
            statement.cues.set(static_cast<std::size_t>(analysis.hits[at].cue));
        statement.hits_end = at;
    }
    for (Statement& each : analysis.statements) note_specifics(analysis, each);
    return analysis;
}

}  // namespace ajar::tone
