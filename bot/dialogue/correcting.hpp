#pragma once

// "No wait, 14 people": what a message changes in the present request.

#include "bot/dialogue/turn.hpp"

#include <string>
#include <vector>

namespace ajar::dialogue {

/// May the message also say that it is about another service?
enum class Switch { No, Yes };

/// Puts right what the message corrects or adds: facts, the need, the service. Gives what changed,
/// in words; empty when nothing did.
std::vector<std::string> correct(Turn& turn, const MessageReceived& message, Switch service);

/// Does the message surely name another service than the present one? Then the request is about
/// that one from here on, and the talk goes on with it. Else nothing happens.
bool take_other_service(Turn& turn, const MessageReceived& message);

/// The request is about this service, whatever it was taken for.
void put_service_right(Turn& turn, const std::string& service_id);

/// What a "no, …" to the playback puts right.
enum class Mended {
    Nothing,  ///< the words don't tell
    Changed,  ///< to be played back again
    Asked,    ///< it may be another service: which one is asked
};

Mended mend(Turn& turn, const MessageReceived& message);

}  // namespace ajar::dialogue
