#pragma once

// The tone checker: what a reply must be like before it leaves in IT's name (rules T01–T24).
// Analysis first (sentences and their roles), rules second. Pure; one engine serves the template
// editor, the staff's edit box, automatic sending and `ajar lint`.

#include "bot/domain/words.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::tone {

struct Finding {
    std::string rule;  ///< "T04"
    std::string name;  ///< "wall"
    Severity severity = Severity::Warning;
    std::size_t start = 0;  ///< byte offsets into the reply, on UTF-8 boundaries
    std::size_t end = 0;
    std::string message;     ///< what was found and why it matters, one or two sentences
    std::string principle;   ///< "P14"
    std::string suggestion;  ///< a rewrite of the span; empty where there is none

    bool operator==(const Finding&) const = default;
};

/// A rule as it is told to authors: what a finding of it begins with, and why it matters.
struct Rule {
    std::string_view id;    ///< "T04"
    std::string_view name;  ///< "wall"
    Severity severity;
    std::string_view principle;  ///< "P14"
    std::string_view why;
};

/// All of them, by id.
std::span<const Rule> rules();

/// What is known of the case the reply belongs to. Everything is optional: a rule that needs what
/// is missing judges by the text alone.
struct Context {
    ReplyKind kind = ReplyKind::Decline;
    std::string locale = "en";
    std::string request;    ///< the person's own words (T14, T12: acronyms they used are known)
    std::string root_need;  ///< T14
    std::vector<std::string> jargon;         ///< the organisation's list (T12)
    std::vector<std::string> earlier_lines;  ///< sentences this person has read before (T23)
    std::optional<bool> handover_recorded;   ///< T24 is judged in full only when it is known
    bool formal_mail = false;                ///< 250 words instead of 120 (T13)
};

struct Report {
    std::vector<Finding> findings;        ///< by place in the text
    std::vector<std::string> not_judged;  ///< rules for which this language has no pack

    bool has_errors() const;

    bool operator==(const Report&) const = default;
};

Report check(std::string_view reply, const Context& context);

}  // namespace ajar::tone
