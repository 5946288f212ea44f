#pragma once

// What a message brings: requests, another subject, words that mark a new idea. Judges the
// readings of understanding; never the last word, the person always is (P3).

#include "bot/dialogue/turn.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::dialogue {

using understanding::Reading;
using understanding::Understanding;

/// A guess of the root need as clear as this is played back instead of asked for.
inline constexpr double kClearNeed = 0.6;

/// Or one that stands out among the needs of a service that is known already: probability, and
/// share among the guesses for that service.
struct HowSure {
    double at_least = 0.1;
    double share = 0.9;
};

inline constexpr HowSure kUnasked{0.1, 0.9};
inline constexpr HowSure kBesideAPurpose{0.1, 0.6};  ///< the message says "because"
inline constexpr HowSure kAsAnswer{0.05, 0.5};       ///< to the open question

/// The readings that ask for something.
std::vector<Reading> requests_in(const MessageReceived& message);
/// Does the message name something of the catalogue (surely, or one of a few)?
bool names_a_service(const MessageReceived& message);
/// The readings that surely ask for another service than the present one.
std::vector<Reading> other_subjects(const Turn& turn, const MessageReceived& message);
/// Likewise, and those that a "by the way" brings up and that are less sure: none is forgotten.
std::vector<Reading> new_subjects(const Turn& turn, const MessageReceived& message);
/// Reads like a request: by its words, or clearly by its kind.
bool asks_for_something(const Reading& reading);
/// Something is broken, as far as can be told.
bool is_problem(const Reading& reading);

Request make_request(Turn& turn, const Reading& reading, const MessageReceived& message);
/// Takes the first request of the message, keeps the others, and goes on with it.
void begin(Turn& turn, const MessageReceived& message, std::vector<Reading> readings);
/// Keeps these requests for later and says so.
void keep_for_later(
    Turn& turn, const MessageReceived& message, const std::vector<Reading>& readings
);

/// The best guess for this service's need, if it is clear enough.
std::string likely_need(
    const std::vector<understanding::RootNeedGuess>& guesses,
    std::string_view service_id,
    const HowSure& how_sure
);

}  // namespace ajar::dialogue
