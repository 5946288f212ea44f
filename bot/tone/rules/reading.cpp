// T13: easy to read; T21: few negations.

#include "bot/tone/rules/rules.hpp"

#include <algorithm>

namespace ajar::tone {
namespace {

constexpr std::size_t kSentenceWords = 25;
constexpr std::size_t kParagraphSentences = 3;
constexpr std::size_t kChatWords = 120;
constexpr std::size_t kMailWords = 250;
constexpr double kGrade = 9.0;
constexpr std::size_t kGradeNeedsWords = 40;  // below, one long name decides the grade

std::size_t syllables(std::string_view word) {
    std::size_t groups = 0;
    bool vowel_before = false;
    for (const char c : word) {
        const bool vowel = std::string_view("aeiouy").find(c) != std::string_view::npos;
        groups += vowel && !vowel_before ? 1 : 0;
        vowel_before = vowel;
    }
    const bool silent = word.size() > 2 && word.back() == 'e' && groups > 1;
    return std::max<std::size_t>(1, groups - (silent ? 1 : 0));
}

/// Flesch–Kincaid; for English only.
double grade(const Analysis& analysis) {
    double words = 0;
    double sounds = 0;
    for (const Statement& statement : analysis.statements)
        for (std::size_t at = statement.place.first; at < statement.place.last; ++at)
            if (const Token& token = analysis.tokens[at]; token.word && !token.digits) {
                words += 1;
                sounds += static_cast<double>(syllables(token.text));
            }
    const auto sentences = static_cast<double>(analysis.statements.size());
    if (words < kGradeNeedsWords) return 0;
    return 0.39 * words / sentences + 11.8 * sounds / words - 15.59;
}

/// Greeting and sign-off make a mail, which may be longer than a chat line.
bool is_mail(const Analysis& analysis) {
    const auto& sentences = analysis.sentences;
    return !sentences.empty() && sentences.front().shape == Shape::Greeting &&
           sentences.back().shape == Shape::SignOff;
}

/// A bullet is a paragraph of its own, and so is the opening that closes a chat line.
void judge_paragraphs(const Analysis& analysis, Findings& findings) {
    std::size_t paragraph = 0;
    std::size_t count = 0;
    const Statement* first = nullptr;
    for (const Statement& statement : analysis.statements) {
        const bool bullet = statement.place.shape == Shape::Bullet;
        const bool line = analysis.tokens[statement.place.first].line_start;
        if (first == nullptr || bullet || line || statement.place.paragraph != paragraph) {
            first = &statement;
            paragraph = statement.place.paragraph;
            count = 0;
        }
        count += bullet || statement.opening ? 0 : 1;
        if (count != kParagraphSentences + 1) continue;
        findings.at(
            "T13",
            first->place.start,
            statement.place.end,
            "A paragraph of more than three sentences"
        );
        return;
    }
}

}  // namespace

void judge_length(const Case& reply, Findings& findings) {
    const Analysis& analysis = reply.analysis;
    std::size_t words = 0;
    for (const Statement& statement : analysis.statements) {
        words += statement.place.words;
        if (statement.place.words > kSentenceWords)
            findings.at("T13", statement, "A sentence of more than 25 words");
    }
    const std::size_t most =
        reply.context.formal_mail || is_mail(analysis) ? kMailWords : kChatWords;
    if (words > most) findings.whole("T13", "More than " + std::to_string(most) + " words");
    judge_paragraphs(analysis, findings);
    if (analysis.pack != nullptr && analysis.pack->language == "en" && grade(analysis) > kGrade)
        findings.whole("T13", "A reading grade above nine");
}

namespace {

/// "not … without", with nothing but words between.
bool in_one_breath(const Analysis& analysis, const Hit& before, const Hit& hit) {
    constexpr std::size_t kDouble = 3;
    if (hit.first - before.first > kDouble) return false;
    for (std::size_t at = before.last; at < hit.first; ++at)
        if (!analysis.tokens[at].word) return false;
    return true;
}

}  // namespace

void judge_negation(const Case& reply, Findings& findings) {
    constexpr std::size_t kWindow = 40;
    const Hit* before = nullptr;
    std::size_t told = 0;
    for (const Hit& hit : reply.analysis.hits) {
        if (hit.cue != Cue::Negation || (before != nullptr && hit.first < before->last)) continue;
        if (!hit.suggestion.empty()) {  // "not impossible"
            findings.at("T21", hit, "A double negation");
            findings.but(Severity::Warning);
            before = &hit;
            continue;
        }
        if (before != nullptr && in_one_breath(reply.analysis, *before, hit)) {
            findings.at("T21", hit, "Two negations in one breath");
            findings.but(Severity::Warning);
        } else if (before != nullptr && hit.first - before->first <= kWindow && told == 0) {
            findings.at("T21", hit, "The second negation within 40 words");
            ++told;
        }
        before = &hit;
    }
}

}  // namespace ajar::tone
