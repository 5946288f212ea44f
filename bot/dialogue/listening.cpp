// Listening: nothing is being worked on. Whatever asks for something becomes a request.

#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/stages.hpp"

#include <algorithm>

namespace ajar::dialogue {
namespace {

constexpr double kClearlyTalk = 0.6;

bool is_out_of_scope(const MessageReceived& message) {
    const auto& readings = message.understanding.readings;
    return !readings.empty() &&
           std::all_of(readings.begin(), readings.end(), [](const Reading& reading) {
               return reading.confidence == Reading::Confidence::Unknown &&
                      reading.type_probability >= kClearlyTalk &&
                      (reading.type == RequestType::Chitchat || reading.type == RequestType::Other);
           });
}

}  // namespace

void not_understood(Turn& turn) {
    ++turn.state.misunderstood;
    if (turn.state.misunderstood > 2)
        return hand_to_person(turn, "not understood three times", "handing_to_person");
    turn.say(turn.state.misunderstood == 1 ? "unclear_first" : "unclear_second");
}

void hear_listening(Turn& turn, const MessageReceived& message) {
    const auto requests = requests_in(message);
    if (is_out_of_scope(message) && !names_a_service(message)) {
        if (++turn.state.misunderstood > 2)
            return hand_to_person(turn, "not for the bot: " + message.text, "handing_to_person");
        turn.say("out_of_scope", {}, {turn.button("choice_person", "person:")});
        return;
    }
    if (!requests.empty()) return begin(turn, message, requests);
    switch (message.understanding.act) {
        case Act::Affirm:
        case Act::Acceptance:
            turn.say("thanks_reply");
            return;
        case Act::Pushback:
            return begin(turn, message, {});
        default:
            return not_understood(turn);
    }
}

}  // namespace ajar::dialogue
