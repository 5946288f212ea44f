// In review, by staff or by management: a person decides. What is said meanwhile belongs to the
// case; a new fact is weighed before anybody answers on the old ones.

#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/correcting.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/reviewing.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"

#include <algorithm>

namespace ajar::dialogue {

Values with_changes(const Turn& turn, const std::vector<std::string>& changed) {
    const std::string words = reply::format_list(changed, turn.state.locale);
    return {{"fact", words}, {"correction", words}, {"changed", words}};
}

void hear_in_review(Turn& turn, const MessageReceived& message) {
    const Act act = message.understanding.act;
    if (act == Act::Acceptance || act == Act::Affirm) {
        turn.say("thanks_reply");
        return;
    }
    auto others = other_subjects(turn, message);
    if (others.empty() && names_a_service(message) && sounds_like_a_request(message.text)) {
        // Not sure which, but surely not this one.
        for (const Reading& reading : requests_in(message))
            if (std::none_of(
                    reading.services.begin(),
                    reading.services.end(),
                    [&](const auto& guess) { return guess.id == turn.request().service_id; }
                ))
                others.push_back(reading);
    }
    if (!others.empty() && act != Act::Correction) return begin(turn, message, others);
    turn.request().text += "\n" + message.text;
    const auto changed = correct(turn, message, Switch::No);
    if (changed.empty()) {
        turn.say("message_in_review", review_values(turn));
        return;
    }
    const std::string fact = reply::format_list(changed, turn.state.locale);
    withdraw_review(turn, "new fact: " + fact);
    turn.say("noted_correction", with_changes(turn, changed));
    start_evaluation(turn, "new fact: " + fact);
}

}  // namespace ajar::dialogue
