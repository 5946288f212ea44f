#pragma once

// An activity becomes what it means for us. Pure, and total: whatever JSON comes, there is a
// reaction. Invokes, which want an answer, are read in invoke.hpp.

#include "adapters/teams/ingress/reaction.hpp"

namespace ajar::teams {

inline constexpr std::size_t kMostCharacters = 8'000;

/// What we know of ourselves; all of it may be empty.
struct Self {
    std::string tenant;  ///< the only one that is served; empty: every one
};

Reaction normalise(const nlohmann::json& activity, const Self& self, TimePoint now);

/// Why an activity or an invoke is not for us, whatever it says.
std::optional<Ignored> not_for_us(
    const nlohmann::json& activity, const Place& place, const Self& self
);

/// type "message".
Reaction read_message(const nlohmann::json& activity, const Place& place, TimePoint now);

/// The person's words; empty where there are none.
std::string words_of(const nlohmann::json& activity, const Place& place);

/// Of this person, in their conversation. The caller says what it is.
Activity activity_of(const Place& place, TimePoint now);

}  // namespace ajar::teams
