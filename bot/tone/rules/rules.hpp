#pragma once

// The rules T01–T24: one function per rule or group of closely related rules, each over the
// analysis. The table of names, severities and reasons is in rules.cpp.

#include "bot/tone/analysis.hpp"
#include "bot/tone/check.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::tone {

/// What a rule looks at.
struct Case {
    const Analysis& analysis;
    const Context& context;

    bool is(ReplyKind kind) const { return context.kind == kind; }

    bool refuses() const;  ///< decline, compromise or referral
    bool outcome() const;  ///< one of the four
};

/// Collects findings; knows names, principles and default severities.
class Findings {
public:
    explicit Findings(const Analysis& analysis) : analysis_(analysis) {}

    void at(std::string_view rule, const Hit& hit, std::string_view what);
    void at(std::string_view rule, const Statement& statement, std::string_view what);
    void at(std::string_view rule, std::size_t start, std::size_t end, std::string_view what);
    void whole(std::string_view rule, std::string_view what);

    /// The last finding's severity or suggestion, where it differs from the rule's own.
    void but(Severity severity);
    void suggest(std::string_view text);

    bool has(std::string_view rule) const;
    std::vector<Finding> take();

private:
    const Analysis& analysis_;
    std::vector<Finding> findings_;
};

// Judged by structure; need a language pack.
void judge_reason(const Case& reply, Findings& findings);    // T01, T02, T20
void judge_decision(const Case& reply, Findings& findings);  // T03
void judge_wall(const Case& reply, Findings& findings);      // T04
void judge_path(const Case& reply, Findings& findings);      // T05
void judge_opening(const Case& reply, Findings& findings);   // T06
void judge_apology(const Case& reply, Findings& findings);   // T07, T08
void judge_wording(const Case& reply, Findings& findings);   // T09, T10, T15, T16, T22
void judge_promise(const Case& reply, Findings& findings);   // T11
void judge_yes(const Case& reply, Findings& findings);       // T18
void judge_action(const Case& reply, Findings& findings);    // T19
void judge_referral(const Case& reply, Findings& findings);  // T24
void judge_need(const Case& reply, Findings& findings);      // T14
void judge_negation(const Case& reply, Findings& findings);  // T21

// Judged in every language.
void judge_jargon(const Case& reply, Findings& findings);       // T12
void judge_length(const Case& reply, Findings& findings);       // T13
void judge_placeholder(const Case& reply, Findings& findings);  // T17
void judge_emphasis(const Case& reply, Findings& findings);     // T22: capitals, exclamation marks
void judge_repetition(const Case& reply, Findings& findings);   // T23
void judge_record(const Case& reply, Findings& findings);       // T24: the hand-over record

}  // namespace ajar::tone
