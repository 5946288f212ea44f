#include "bot/tone/rules/rules.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace ajar::tone {
namespace {

constexpr std::array kRules = std::to_array<Rule>({
    {"T01",
     "reason-missing",
     Severity::Error,
     "P13",
     "An answer is felt to be fair when it stands on a specific reason."},
    {"T02",
     "reason-late",
     Severity::Error,
     "P13",
     "The reason comes before the decision, within the first two sentences."},
    {"T03",
     "decision-unclear",
     Severity::Error,
     "P10",
     "People react worst when they cannot tell what was decided."},
    {"T04",
     "wall",
     Severity::Error,
     "P14",
     "Say what happens and what can be done instead of a bare rejection."},
    {"T05",
     "no-path",
     Severity::Error,
     "P11",
     "Every answer shows a way on: an alternative, what would change it, or whom to ask."},
    {"T06", "no-opening", Severity::Error, "P15", "The end of a reply invites the person back."},
    {"T07",
     "apology",
     Severity::Error,
     "P16",
     "Apologies make an answer hurt more; the reason carries it."},
    {"T08",
     "apology-excess",
     Severity::Warning,
     "P16",
     "Say the regret once, then move on to what happens next."},
    {"T09",
     "defensive",
     Severity::Error,
     "P16",
     "Explain without excuses: the person's matter counts, not our defence."},
    {"T10", "blame", Severity::Error, "P23", "Look forward; blame helps nobody with their need."},
    {"T11",
     "vague-promise",
     Severity::Error,
     "P17",
     "A promise needs a time and somebody who keeps it."},
    {"T12",
     "inner-workings",
     Severity::Warning,
     "P18",
     "Use the person's words, not the workshop's."},
    {"T13",
     "hard-to-read",
     Severity::Warning,
     "P20",
     "Short sentences are read, long ones skipped."},
    {"T14",
     "need-unheard",
     Severity::Warning,
     "P2",
     "The person should find their own need in the answer."},
    {"T15", "cliché", Severity::Warning, "P20", "Stock phrases sound as if nobody had listened."},
    {"T16",
     "threat",
     Severity::Error,
     "P19",
     "Say what a rule protects from; never threaten, never inflate."},
    {"T17", "placeholder", Severity::Error, "P27", "Something here was never filled in."},
    {"T18",
     "yes-open-ended",
     Severity::Error,
     "P7",
     "A yes says what exactly, by when, and on which conditions."},
    {"T19",
     "empathy-without-action",
     Severity::Error,
     "P24",
     "Understanding helps once a next step, its time and its owner follow."},
    {"T20", "buffer", Severity::Warning, "P13", "Get to the reason; small talk before it annoys."},
    {"T21", "negative-wording", Severity::Hint, "P17", "What can be done reads more easily."},
    {"T22", "talking-down", Severity::Warning, "P21", "Treat the person as an equal."},
    {"T23", "repeated-line", Severity::Hint, "P26", "This person has read the same line before."},
    {"T24",
     "open-loop",
     Severity::Error,
     "P24",
     "A matter that is passed on needs a name, so that it really arrives."},
});

const Rule& rule_of(std::string_view id) {
    return *std::find_if(kRules.begin(), kRules.end(), [id](const Rule& rule) {
        return rule.id == id;
    });
}

constexpr std::string_view kDrop = "-";

std::string capitalised(std::string_view text) {
    std::int32_t at = 0;
    UChar32 first = 0;
    const auto* const units = reinterpret_cast<const std::uint8_t*>(text.data());
    U8_NEXT(units, at, static_cast<std::int32_t>(text.size()), first);
    if (first <= 0) return std::string(text);
    std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
    std::int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, u_toupper(first));
    return std::string(bytes.begin(), bytes.begin() + size) +
           std::string(text.substr(static_cast<std::size_t>(at)));
}

}  // namespace

std::span<const Rule> rules() {
    return kRules;
}

bool Case::refuses() const {
    return is(ReplyKind::Decline) || is(ReplyKind::Compromise) || is(ReplyKind::Referral);
}

bool Case::outcome() const {
    return refuses() || is(ReplyKind::Yes);
}

void Findings::at(std::string_view id, std::size_t start, std::size_t end, std::string_view what) {
    const Rule& rule = rule_of(id);
    Finding& finding = findings_.emplace_back();
    finding.rule = rule.id;
    finding.name = rule.name;
    finding.severity = rule.severity;
    finding.start = start;
    finding.end = end;
    finding.message = std::string(what) + ". " + std::string(rule.why);
    finding.principle = rule.principle;
}

void Findings::at(std::string_view rule, const Hit& hit, std::string_view what) {
    const auto& tokens = analysis_.tokens;
    const std::size_t last = std::min<std::size_t>(hit.last, tokens.size());
    at(rule, tokens[hit.first].start, tokens[last - 1].end, what);
    if (hit.suggestion.empty()) return;
    Finding& finding = findings_.back();
    const bool begins = tokens[hit.first].capital;
    if (hit.suggestion != kDrop) {
        finding.suggestion = begins ? capitalised(hit.suggestion) : std::string(hit.suggestion);
        return;
    }
    // To drop words, the span takes in the word behind them, which alone is the rewrite.
    std::size_t next = last;
    while (next < tokens.size() && next <= last + 1 && !tokens[next].word) ++next;
    if (next >= tokens.size() || !tokens[next].word || tokens[next].line_start) return;
    finding.end = tokens[next].end;
    const std::string_view word =
        analysis_.text.substr(tokens[next].start, tokens[next].end - tokens[next].start);
    finding.suggestion = begins ? capitalised(word) : std::string(word);
}

void Findings::at(std::string_view rule, const Statement& statement, std::string_view what) {
    at(rule, statement.place.start, statement.place.end, what);
}

void Findings::whole(std::string_view rule, std::string_view what) {
    const auto& statements = analysis_.statements;
    if (statements.empty())
        at(rule, 0, analysis_.text.size(), what);
    else
        at(rule, statements.front().place.start, statements.back().place.end, what);
}

void Findings::but(Severity severity) {
    findings_.back().severity = severity;
}

void Findings::suggest(std::string_view text) {
    findings_.back().suggestion = text;
}

bool Findings::has(std::string_view rule) const {
    return std::any_of(findings_.begin(), findings_.end(), [rule](const Finding& finding) {
        return finding.rule == rule;
    });
}

std::vector<Finding> Findings::take() {
    // A byte without its head, as broken mails have it, belongs to what stands before it.
    for (Finding& finding : findings_) {
        finding.start = utf8_floor(analysis_.text, finding.start);
        finding.end = utf8_ceiling(analysis_.text, finding.end);
    }
    std::stable_sort(findings_.begin(), findings_.end(), [](const Finding& a, const Finding& b) {
        return a.start != b.start ? a.start < b.start : a.rule < b.rule;
    });
    return std::move(findings_);
}

}  // namespace ajar::tone
