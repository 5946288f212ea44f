#include "adapters/teams/ingress/reaction.hpp"

#include <array>

namespace ajar::teams {

std::string_view to_string(Ignored::Why why) {
    static constexpr std::array<std::string_view, Ignored::kReasons> kNames{
        "unknown_type",
        "other_event",
        "other_channel",
        "outsider",
        "bot",
        "incomplete",
        "nothing_new"};
    return kNames.at(static_cast<std::size_t>(why));
}

std::string_view name_of(const Reaction& reaction) {
    if (const auto* ignored = std::get_if<Ignored>(&reaction)) return to_string(ignored->why);
    static constexpr std::array<std::string_view, 7> kNames{
        "ignored", "heard", "edited", "deleted", "reacted", "installed", "pressed"};
    return kNames.at(reaction.index());
}

}  // namespace ajar::teams
