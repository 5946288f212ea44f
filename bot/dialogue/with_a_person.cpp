// With a person: a human has the conversation, or is about to. The bot says once that the message
// is seen, and is silent after that (P33).

#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/stages.hpp"

namespace ajar::dialogue {
namespace {

void acknowledge(Turn& turn) {
    auto* with = turn.stage<WithAPerson>();
    const std::string who = with->who.empty() ? team_of(turn) : with->who;
    turn.say(
        "with_person_ack",
        {{"person", person_behind(turn, who)},
         {"when",
          moment_in_words(
              std::max(with->promised, turn.now),
              turn.now,
              turn.knowledge.company.time_zone,
              turn.state.locale
          )}}
    );
    with->acknowledged = true;
}

}  // namespace

void hear_with_a_person(Turn& turn, const MessageReceived& message) {
    const bool taken = !turn.stage<WithAPerson>()->who.empty();
    const Act act = message.understanding.act;
    if (turn.has_request()) turn.request().text += "\n" + message.text;
    if (!taken && act == Act::Cancel) {
        turn.say("cancelled");
        turn.emit(CallPerson{
            turn.has_request() ? turn.request().id : std::string{},
            team_of(turn),
            "no longer needed: the colleague has called it off",
            turn.now});
        return end_case(turn, "cancelled");
    }
    // Another subject is kept until the person hands back; none is forgotten.
    const auto others = other_subjects(turn, message);
    if (!taken && !others.empty()) return keep_for_later(turn, message, others);
    const bool asks = !taken && (act == Act::StatusQuestion || act == Act::TalkToPerson);
    if (asks || !turn.stage<WithAPerson>()->acknowledged) acknowledge(turn);
}

}  // namespace ajar::dialogue
