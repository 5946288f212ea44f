#include "adapters/slack/ingress/reaction.hpp"

#include "bot/base/overloaded.hpp"

namespace ajar::slack {

std::string_view to_string(Ignored::Why why) {
    switch (why) {
        case Ignored::Why::UnknownEnvelope:
            return "unknown_envelope";
        case Ignored::Why::OtherEvent:
            return "other_event";
        case Ignored::Why::System:
            return "system";
        case Ignored::Why::UnknownSubtype:
            return "unknown_subtype";
        case Ignored::Why::Bot:
            return "bot";
        case Ignored::Why::NotAddressed:
            return "not_addressed";
        case Ignored::Why::Outsider:
            return "outsider";
        case Ignored::Why::Incomplete:
            return "incomplete";
        case Ignored::Why::NothingNew:
            return "nothing_new";
    }
    return "?";
}

std::string_view name_of(const Reaction& reaction) {
    using Name = std::string_view;
    return std::visit(
        overloaded{
            [](const Ignored& ignored) { return to_string(ignored.why); },
            [](const Challenge&) -> Name { return "challenge"; },
            [](const RateLimited&) -> Name { return "rate_limited"; },
            [](const Heard&) -> Name { return "heard"; },
            [](const Edited&) -> Name { return "edited"; },
            [](const Deleted&) -> Name { return "deleted"; },
            [](const Echo&) -> Name { return "echo"; },
            [](const HomeOpened&) -> Name { return "home_opened"; },
            [](const Uninstalled&) -> Name { return "uninstalled"; },
            [](const SessionStopped&) -> Name { return "session_stopped"; },
            [](const SessionTitled&) -> Name { return "session_titled"; },
        },
        reaction
    );
}

}  // namespace ajar::slack
