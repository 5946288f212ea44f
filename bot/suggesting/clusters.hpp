#pragma once

// The same change, made again and again by staff, becomes a suggestion to the author of the
// wording (P25): which wording, how often, by how many people, and what it could say instead.

#include "bot/base/time.hpp"
#include "bot/suggesting/unfilled.hpp"

#include <set>
#include <string>
#include <vector>

namespace ajar::suggesting {

/// One part of one reply that went out in other words than it was drafted.
struct Edit {
    std::string review_id;
    std::string request_id;
    std::string by;  ///< person id
    TimePoint at{};
    Part part = Part::Reason;
    std::string before;  ///< the part as drafted
    std::string after;   ///< as sent; empty: taken out
    Wording wording;     ///< which said it
    Unfilled meant;

    bool operator==(const Edit&) const = default;
};

struct Suggestion {
    enum class Kind {
        Reworded,  ///< say it in other words
        TakenOut,  ///< people leave it out
        Value,     ///< not the wording, but what stands for one of its variables
    };
    std::string id;  ///< the same for the same suggestion
    Kind kind = Kind::Reworded;
    Wording wording;
    std::string proposal;  ///< as an author would write it; empty unless reworded
    std::set<std::string, std::less<>> named;  ///< variables new in the proposal
    ValueChange value;                         ///< for Value: the one that was changed most
    std::vector<Edit> edits;                   ///< the latest first
    std::size_t cases = 0;
    std::size_t people = 0;

    bool operator==(const Suggestion&) const = default;
};

/// Names the part of an edit that a suggestion rests on, so that an author can put it away.
std::string basis_of(const Suggestion& suggestion, const Edit& edit);

/// Leaves out of the edit what an author has put away by these names. Whether anything is left.
bool leave_out(Edit& edit, const std::set<std::string, std::less<>>& put_away);

/// Suggestions that at least `cases` cases speak for, the strongest first. Which edits stand
/// together does not depend on their order.
std::vector<Suggestion> suggestions_from(std::vector<Edit> edits, std::size_t cases = 2);

}  // namespace ajar::suggesting
