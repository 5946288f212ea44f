// Closed: quiet, never locked. Any message opens the conversation again where it makes sense.

#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/stages.hpp"

namespace ajar::dialogue {
namespace {

const Decision* last_decision(const Turn& turn) {
    if (!turn.has_request() || turn.state.decisions.empty()) return nullptr;
    const Decision& last = turn.state.decisions.back();
    return last.request_id == turn.state.request->id ? &last : nullptr;
}

}  // namespace

void hear_closed(Turn& turn, const MessageReceived& message) {
    if (const Decision* last = last_decision(turn)) {
        const Act act = message.understanding.act;
        if (act == Act::Acceptance || act == Act::Affirm) {
            turn.say("thanks_reply");
            return;
        }
        turn.go(Answered{*last, 0, false});
        return hear_answered(turn, message);
    }
    const bool anew = !turn.has_request() || !other_subjects(turn, message).empty();
    if (anew) {
        turn.go(Listening{});
        return hear_listening(turn, message);
    }
    turn.go(Clarifying{"", {}});  // back after a silence: what they say now is added
    hear_clarifying(turn, message);
}

}  // namespace ajar::dialogue
