#include "small_company.hpp"

namespace ajar::evaluation {

using namespace knowledge;

Condition when(std::string field, Condition::Op op, std::vector<std::string> values) {
    return {std::move(field), op, std::move(values)};
}

SlotValue count(double number) {
    SlotValue value;
    value.type = SlotType::Number;
    value.number = number;
    value.text = std::to_string(static_cast<int>(number));
    return value;
}

SlotValue by(Date date) {
    SlotValue value;
    value.type = SlotType::Date;
    value.date = date;
    value.text = to_iso(date);
    return value;
}

Rule too_many_people() {
    Rule rule;
    rule.id = "pool-size";
    rule.title = {{"en", "Licence pool"}};
    rule.services = {"licence"};
    rule.when = {when("slot.people_count", Condition::Op::AtLeast, {"6"})};
    rule.topic = Topic::Resources;
    rule.weight = Weight::Blocking;
    rule.reason = {{"en", "The contract of 2026 holds five licences for drawing."}};
    rule.alternatives = {"pool"};
    return rule;
}

Knowledge small_company() {
    Knowledge knowledge;
    knowledge.revision = 7;
    knowledge.company.management = "mona";
    Team team;
    team.id = "workplace";
    team.name = {{"en", "Workplace"}, {"de", "Arbeitsplatz"}};
    team.skills = {"licences"};
    team.hours_per_week = 10;
    knowledge.teams = {team};

    Service service;
    service.id = "licence";
    service.group = "software";
    service.name = {{"en", "Drawing licence"}};
    service.effort = {"workplace", "licences", 1, 0, 0, false};
    SlotSpec people;
    people.id = "people_count";
    people.type = SlotType::Number;
    people.label = {{"en", "the number of people"}};
    SlotSpec deadline;
    deadline.id = "deadline";
    deadline.type = SlotType::Date;
    SlotSpec device;
    device.id = "device";
    service.slots = {people, deadline, device};
    service.root_needs = {{"draw", {{"en", "draw floor plans"}}, {}}, {"print", {}, {}}};
    Alternative pool;
    pool.id = "pool";
    pool.meets = {"draw"};
    pool.title = {{"en", "A shared licence"}};
    pool.effort = {"workplace", "", 0.5, 0, 0, false};
    service.alternatives = {pool};
    knowledge.services = {service};
    return knowledge;
}

Case licence_case() {
    Case request;
    request.service_id = "licence";
    request.root_need_id = "draw";
    request.requester.id = "jonas";
    request.requester.department = "Sales";
    return request;
}

}  // namespace ajar::evaluation
