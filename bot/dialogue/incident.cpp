// Incident: something has gone wrong for them. Understanding first, a person at once with a time
// (P21, P24), and at most one question.

#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/facts.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/vocabulary.hpp"

#include <algorithm>
#include <utility>

namespace ajar::dialogue {
namespace {

Request incident_request(Turn& turn, const MessageReceived& message) {
    const auto& readings = message.understanding.readings;
    const auto problem = std::find_if(readings.begin(), readings.end(), is_problem);
    Reading reading;
    if (problem != readings.end())
        reading = *problem;
    else if (!readings.empty())
        reading = readings.front();
    Request request = make_request(turn, reading, message);
    request.text = message.text;
    request.type = RequestType::ServiceProblem;
    request.urgent = true;
    return request;
}

}  // namespace

void start_incident(Turn& turn, const MessageReceived& message) {
    put_aside(turn);  // what was being clarified waits; it is not lost
    turn.state.request = incident_request(turn, message);
    const std::string team = team_of(turn);
    const TimePoint promised = promised_time(turn);
    const std::string who = person_behind(turn, team);
    turn.say(
        "incident_ack",
        {{"person", who},
         {"when",
          moment_in_words(promised, turn.now, turn.knowledge.company.time_zone, turn.state.locale)}}
    );
    call_person(turn, "incident: " + message.text, team, promised);
    turn.go(Incident{in_short(message.text, 200), team, promised});
}

void hear_incident(Turn& turn, const MessageReceived& message) {
    const Act act = message.understanding.act;
    if (act == Act::Acceptance || act == Act::Affirm) {
        turn.say("acceptance_reply");
        return end_case(turn, "answered");
    }
    const auto others = other_subjects(turn, message);
    const bool another = std::any_of(others.begin(), others.end(), [](const Reading& reading) {
        return !is_problem(reading);
    });
    if (another) return keep_for_later(turn, message, others);
    turn.request().text += "\n" + message.text;
    take_facts(turn, message.text, message.understanding.entities, Take::Corrected);
    if (turn.request().asked["with_person_ack"]++ == 0) turn.say("with_person_ack");
}

}  // namespace ajar::dialogue
