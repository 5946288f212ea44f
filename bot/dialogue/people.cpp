#include "bot/dialogue/people.hpp"

#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/timers.hpp"

namespace ajar::dialogue {

std::string team_of(const Turn& turn) {
    if (const knowledge::Service* service = turn.service()) {
        if (!service->effort.team_id.empty()) return service->effort.team_id;
        if (turn.knowledge.team(service->referral)) return service->referral;
    }
    for (const std::string& id : turn.knowledge.company.approvers_fallback)
        if (const Person* person = turn.knowledge.person(id); person && !person->team_id.empty())
            return person->team_id;
    return turn.knowledge.teams.empty() ? std::string{} : turn.knowledge.teams.front().id;
}

std::string person_behind(const Turn& turn, std::string_view team_or_person) {
    if (const Person* person = turn.knowledge.person(team_or_person)) return person->name;
    if (const knowledge::Team* team = turn.knowledge.team(team_or_person)) {
        if (const Person* lead = turn.knowledge.person(team->lead)) return lead->name;
        return in_locale(team->name, turn.state.locale);
    }
    return turn.knowledge.company.it_name;
}

std::string management_of(const knowledge::Knowledge& knowledge) {
    if (knowledge.person(knowledge.company.management)) return knowledge.company.management;
    for (const Person& person : knowledge.people)
        if (person.roles.contains(Role::Management)) return person.id;
    return {};
}

bool may_approve(const Person& person) {
    return person.roles.contains(Role::Approver) || person.roles.contains(Role::Management);
}

bool is_management(const Person& person, const knowledge::Knowledge& knowledge) {
    return person.roles.contains(Role::Management) ||
           (!person.id.empty() && person.id == knowledge.company.management);
}

TimePoint promised_time(const Turn& turn) {
    const bool hurry = turn.state.request && turn.state.request->urgent;
    return hurry ? soon(turn.now, turn.knowledge.company.time_zone)
                 : next_working_day_end(turn.now, turn.knowledge.company.time_zone);
}

void call_person(Turn& turn, const std::string& why) {
    call_person(turn, why, team_of(turn), promised_time(turn));
}

void call_person(
    Turn& turn, const std::string& why, const std::string& team_id, TimePoint promised
) {
    const std::string id = turn.has_request() ? turn.request().id : std::string{};
    turn.emit(CallPerson{id, team_id, why, promised});
    turn.emit(StartTimer{call_timer(id), promised});
}

void hand_to_person(Turn& turn, const std::string& why, std::string_view line) {
    withdraw_review(turn, why);
    const TimePoint promised = promised_time(turn);
    turn.say(
        line,
        {{"person", person_behind(turn, team_of(turn))},
         {"when",
          moment_in_words(promised, turn.now, turn.knowledge.company.time_zone, turn.state.locale)}}
    );
    call_person(turn, why, team_of(turn), promised);
    turn.go(WithAPerson{{}, why, promised, false});
}

}  // namespace ajar::dialogue
