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

namespace {

constexpr std::size_t kNote = 160;

// Only what is surely about something else, and reads like a request: anything less belongs to the
// case, where whoever decides sees it.
std::vector<Reading> further_requests(const Turn& turn, const MessageReceived& message) {
    const Act act = message.understanding.act;
    const bool about_this = act == Act::Correction || act == Act::Pushback || act == Act::Deny;
    if (about_this || protests(message.text)) return {};
    // "By the way, I need …" is about something else, however unsure which.
    if (adds_something(message.text) && sounds_like_a_request(message.text))
        return new_subjects(turn, message);
    auto others = other_subjects(turn, message);
    std::erase_if(others, [&](const Reading& reading) {
        return !is_problem(reading) && !asks_for_something(reading);
    });
    return others;
}

}  // namespace

void hear_in_review(Turn& turn, const MessageReceived& message) {
    const Act act = message.understanding.act;
    if (act == Act::Acceptance || act == Act::Affirm) {
        turn.say("thanks_reply");
        return;
    }
    if (const auto others = further_requests(turn, message); !others.empty())
        return begin(turn, message, others);
    if (act == Act::Correction)
        if (const auto others = other_subjects(turn, message); !others.empty()) {
            withdraw_review(turn, "it is about something else: " + in_short(message.text, kNote));
            take_other_service(turn, message);
            return;
        }
    turn.request().text += "\n" + message.text;
    const auto changed =
        protests(message.text) ? std::vector<std::string>{} : correct(turn, message, Switch::No);
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
