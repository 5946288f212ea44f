#pragma once

// What staff wrote, as a wording: the case's own values are put back into the variables that they
// came from, and what is left is the change that another case could want as well.

#include "bot/suggesting/origin.hpp"

#include <set>

namespace ajar::suggesting {

/// What stood for a variable or a shared part, and what somebody wrote in its place: not this
/// wording's matter.
struct ValueChange {
    std::string name;
    std::string before;
    std::string after;

    bool operator==(const ValueChange&) const = default;
};

struct Unfilled {
    std::string wording;  ///< the new one; the old one where only values were changed
    std::vector<ValueChange> values{};
    std::vector<ValueChange> parts{};            ///< shared parts, whose own wordings are changed
    std::set<std::string, std::less<>> named{};  ///< variables put in that the old one did not have

    bool operator==(const Unfilled&) const = default;
};

/// `after`, the text that was sent in place of what `origin` says, as a wording. Nothing when it
/// cannot be one (somebody wrote tags or headings).
std::optional<Unfilled> unfilled(
    const Origin& origin,
    std::string_view after,
    const reply::Variables& values,
    const std::vector<knowledge::Variable>& declared
);

}  // namespace ajar::suggesting
