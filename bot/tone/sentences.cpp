#include "bot/tone/sentences.hpp"

#include "bot/tone/analysis.hpp"

#include <algorithm>
#include <array>

namespace ajar::tone {
namespace {

/// Short words whose full stop ends no sentence, in the languages we have packs for.
constexpr std::array kAbbreviations = std::to_array<std::string_view>({
    "dr",  "mr",   "mrs", "ms",   "prof", "st",   "no",  "nr",  "vs",   "etc",  "approx", "ext",
    "tel", "ca",   "bzw", "evtl", "ggf",  "inkl", "usw", "abs", "str",  "ing",  "dipl",   "sr",
    "sra", "srta", "ud",  "uds",  "núm",  "pág",  "art", "m",   "mme",  "mlle", "bd",     "av",
    "jan", "feb",  "mar", "apr",  "jun",  "jul",  "aug", "sep", "sept", "oct",  "okt",    "nov",
    "dec", "dez",  "mio", "mrd",  "std",  "min",  "max", "vol", "gmbh", "inc",  "ltd",    "jr",
    "st",  "hr",   "fr",  "i.e",  "e.g",  "z.b",  "d.h", "u.a", "p.m",  "a.m",  "mag",    "lic",
    "dña", "dra",  "arq", "fam",  "phil", "med",  "rer", "rev", "hon",  "capt", "sgt",    "gen",
    "col", "frl",  "jr",  "bros", "co",   "cie",  "sig", "ldo", "lda",  "ste",
});

bool is_abbreviation(const Token& token) {
    if (!token.word) return false;
    // An initial: "E. Moreau", "z. B."; but "9 h." ends a sentence.
    if (token.text.size() == 1 && !token.digits) return token.capital || token.text != "h";
    return std::find(kAbbreviations.begin(), kAbbreviations.end(), token.text) !=
           kAbbreviations.end();
}

bool is_short_month(const Token& token) {
    constexpr std::array kMonths = std::to_array<std::string_view>(
        {"jan",
         "feb",
         "mar",
         "apr",
         "jun",
         "jul",
         "aug",
         "sep",
         "sept",
         "oct",
         "okt",
         "nov",
         "dec",
         "dez"}
    );
    return std::find(kMonths.begin(), kMonths.end(), token.text) != kMonths.end();
}

/// "am 28. März", "no. 5": a full stop behind a small number is the ordinal's own.
bool is_ordinal(const Token& token) {
    return token.digits && token.text.size() <= 2 &&
           std::all_of(token.text.begin(), token.text.end(), [](char c) {
               return c >= '0' && c <= '9';
           });
}

bool is_terminal(const Token& token) {
    constexpr std::array kMarks =
        std::to_array<std::string_view>({".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।"});
    return !token.word && std::find(kMarks.begin(), kMarks.end(), token.text) != kMarks.end();
}

bool is_closing(const Token& token) {
    constexpr std::array kMarks =
        std::to_array<std::string_view>({"\"", "”", "“", "»", "’", ")", "]", "'"});
    return !token.word && std::find(kMarks.begin(), kMarks.end(), token.text) != kMarks.end();
}

bool is_bullet(const std::vector<Token>& tokens, std::size_t at) {
    constexpr std::array kMarks =
        std::to_array<std::string_view>({"-", "*", "•", "–", "—", "·", "‣", "▪", "◦"});
    const Token& token = tokens[at];
    if (!token.line_start || at + 1 >= tokens.size()) return false;
    const Token& next = tokens[at + 1];
    if (std::find(kMarks.begin(), kMarks.end(), token.text) != kMarks.end())
        return next.space_before && !next.line_start;
    return is_ordinal(token) && (next.text == "." || next.text == ")") && !next.space_before &&
           at + 2 < tokens.size() && tokens[at + 2].space_before && !tokens[at + 2].line_start &&
           tokens[at + 2].capital;
}

/// Whether the full stop at `at` belongs to what stands before it.
bool is_inner_stop(const std::vector<Token>& tokens, std::size_t at) {
    if (tokens[at].text != "." || at == 0 || tokens[at].space_before) return false;
    const Token& before = tokens[at - 1];
    const bool more = at + 1 < tokens.size();
    if (!more || tokens[at + 1].line_start) return false;
    if (tokens[at + 1].text == "¿" || tokens[at + 1].text == "¡") return false;
    if (!tokens[at + 1].space_before) return tokens[at + 1].word;
    if (is_abbreviation(before)) {
        // "on the 5th at no." cannot be told from "no. 5"; a capital "M. Diallo" is a name.
        if (is_short_month(before)) return tokens[at + 1].digits || !tokens[at + 1].capital;
        if (before.text == "no" || before.text == "min" || before.text == "max" ||
            before.text == "mar" || before.text == "m")
            return before.text == "m" || tokens[at + 1].digits;
        return true;
    }
    if (is_ordinal(before)) {
        // German ordinals; English sentences rarely end in a bare small number before a noun.
        static constexpr std::array kMonths = std::to_array<std::string_view>({
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
            "und",
            "bis",
            "oder",
            "og",
            "stock",
        });
        const Token& next = tokens[at + 1];
        return !next.capital ||
               std::find(kMonths.begin(), kMonths.end(), next.text) != kMonths.end();
    }
    return !tokens[at + 1].capital && tokens[at + 1].word && !tokens[at + 1].digits;
}

class Splitter {
public:
    explicit Splitter(const std::vector<Token>& tokens) : tokens_(tokens) {}

    std::vector<Sentence> run() {
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (at > first_ && breaks_before(at)) close(at);
            if (at == first_) {
                if (at > 0 && tokens_[at].blank_lines > 1) ++paragraph_;
                bullet_ = is_bullet(tokens_, at);
            }
            if (ends_sentence(at)) close(at + 1);
        }
        close(tokens_.size());
        return std::move(sentences_);
    }

private:
    bool breaks_before(std::size_t at) const {
        const Token& token = tokens_[at];
        if (!token.line_start) return false;
        if (token.blank_lines > 1 || is_bullet(tokens_, at)) return true;
        // A hard-wrapped line goes on in lower case; anything else begins anew.
        return token.capital || token.digits || !token.word || tokens_[at - 1].text == ":";
    }

    bool ends_sentence(std::size_t at) const {
        constexpr std::size_t kMarksInARow = 4;
        std::size_t stop = at;
        while (stop > first_ && at - stop < kMarksInARow && is_closing(tokens_[stop]) &&
               !tokens_[stop].space_before)
            --stop;
        if (!is_terminal(tokens_[stop]) || is_inner_stop(tokens_, stop)) return false;
        // A numbered bullet's own stop.
        if (bullet_ && stop == first_ + 1) return false;
        if (at + 1 >= tokens_.size()) return true;
        const Token& next = tokens_[at + 1];
        if (is_terminal(next) || (is_closing(next) && !next.space_before)) return false;
        if (!next.space_before && next.word) return false;
        // A question or exclamation inside: 'the "no!" of last week' goes on in lower case.
        return stop == at || !next.word || next.capital || next.digits;
    }

    void close(std::size_t end) {
        if (end <= first_) return;
        Sentence sentence;
        sentence.first = static_cast<std::uint32_t>(first_);
        sentence.last = static_cast<std::uint32_t>(end);
        sentence.start = tokens_[first_].start;
        sentence.end = tokens_[end - 1].end;
        sentence.paragraph = paragraph_;
        if (bullet_) sentence.shape = Shape::Bullet;
        for (std::size_t at = first_; at < end; ++at) {
            sentence.words += tokens_[at].word && tokens_[at].text.back() != '\'' ? 1 : 0;
            const bool mark =
                tokens_[at].text == "?" || tokens_[at].text == "؟" || tokens_[at].text == "？";
            if (mark && at + 3 >= end) sentence.question = true;
        }
        sentences_.push_back(sentence);
        first_ = end;
        bullet_ = false;
    }

    const std::vector<Token>& tokens_;
    std::vector<Sentence> sentences_;
    std::size_t first_ = 0;
    std::size_t paragraph_ = 0;
    bool bullet_ = false;
};

bool ends_in_stop(const Sentence& sentence, const std::vector<Token>& tokens) {
    const Token& last = tokens[sentence.last - 1];
    return is_terminal(last) || last.text == ":" || is_closing(last);
}

}  // namespace

std::vector<Sentence> split(std::string_view, const std::vector<Token>& tokens) {
    return Splitter(tokens).run();
}

void mark_frame(
    std::vector<Sentence>& sentences,
    const std::vector<Token>& tokens,
    const std::vector<bool>& greets,
    const std::vector<bool>& signs_off
) {
    if (sentences.empty()) return;
    if (Sentence& head = sentences.front(); greets[head.first] && head.words <= 8) {
        const Token& last = tokens[head.last - 1];
        const bool line_ends = sentences.size() > 1 && tokens[sentences[1].first].line_start;
        if (last.text == "," || last.text == "!" || line_ends) head.shape = Shape::Greeting;
    }
    // "Monsieur," on a line of its own, whatever the words.
    if (Sentence& head = sentences.front(); sentences.size() > 1 && head.words <= 6) {
        const Token& last = tokens[head.last - 1];
        const Token& next = tokens[sentences[1].first];
        if ((last.text == "," || last.text == ":") && next.line_start && next.blank_lines > 1)
            head.shape = Shape::Greeting;
    }
    // The sign-off: from the last line that begins like one, if little follows it.
    const std::size_t from = sentences.size() > 6 ? sentences.size() - 6 : 1;
    for (std::size_t at = from; at < sentences.size(); ++at) {
        if (!tokens[sentences[at].first].line_start || !signs_off[sentences[at].first]) continue;
        if (sentences[at].words > 7) continue;
        const bool alone = at + 1 == sentences.size() || tokens[sentences[at + 1].first].line_start;
        if (!alone) continue;
        for (std::size_t rest = at; rest < sentences.size(); ++rest)
            sentences[rest].shape = Shape::SignOff;
        return;
    }
    // Or a bare name on the last line.
    Sentence& tail = sentences.back();
    if (sentences.size() > 1 && tail.shape == Shape::Body && tokens[tail.first].line_start &&
        tokens[tail.first].capital && tail.words <= 4 && !ends_in_stop(tail, tokens))
        tail.shape = Shape::SignOff;
}

std::vector<std::string> sentences_of(std::string_view text, std::string_view locale) {
    const Analysis analysis = analyse(text, locale);
    std::vector<std::string> found;
    for (const Sentence& sentence : analysis.sentences)
        if (sentence.shape == Shape::Body || sentence.shape == Shape::Bullet)
            found.emplace_back(text.substr(sentence.start, sentence.end - sentence.start));
    return found;
}

}  // namespace ajar::tone
