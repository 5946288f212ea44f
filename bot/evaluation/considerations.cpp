#include "bot/evaluation/considerations.hpp"

#include "bot/evaluation/wording.hpp"

#include <algorithm>

namespace ajar::evaluation {
namespace {

using knowledge::Service;
using knowledge::Team;

constexpr int kLongWaitWorkingDays = 20;

Consideration& of(Weighed& weighed, Topic topic) {
    return weighed.considerations[static_cast<std::size_t>(topic)];
}

void add(Weighed& weighed, Topic topic, Weight weight, LocalText text, std::string source = {}) {
    Evidence evidence;
    evidence.weight = weight;
    evidence.text = std::move(text);
    evidence.source = std::move(source);
    of(weighed, topic).evidence.push_back(std::move(evidence));
}

LocalText label_of(const Service* service, const std::string& slot) {
    if (service)
        for (const knowledge::SlotSpec& spec : service->slots)
            if (spec.id == slot && !spec.label.empty()) return spec.label;
    return wording::same(slot);
}

LocalText name_of(const knowledge::Knowledge& knowledge, const std::string& team_or_person) {
    if (const Team* team = knowledge.team(team_or_person)) return team->name;
    return wording::same(knowledge::name_of(knowledge, team_or_person, "en"));
}

void weigh_rules(Weighed& weighed, const Question& question, const Service* service) {
    weighed.applied =
        applied_rules(question.request, question.knowledge, question.today, question.unknowns);
    for (const Applied& applied : weighed.applied) {
        const knowledge::Rule& rule = *applied.rule;
        Evidence evidence;
        evidence.rule_id = rule.id;
        evidence.source = rule.source;
        evidence.weight = rule.weight;
        evidence.text = rule.reason;
        if (applied.exception) {
            evidence.weight = Weight::Ok;
            evidence.exception_id = applied.exception->id;
        } else if (!applied.open.empty()) {
            evidence.weight = Weight::Concern;
            evidence.text = wording::open_fact(label_of(service, applied.open.front()), rule.title);
        }
        of(weighed, rule.topic).evidence.push_back(std::move(evidence));
    }
}

void weigh_scope(Weighed& weighed, const Question& question, const Service* service) {
    if (!service)
        add(weighed, Topic::Scope, Weight::Concern, wording::no_service());
    else if (!service->offered)
        add(weighed,
            Topic::Scope,
            Weight::Blocking,
            wording::not_ours(*service, name_of(question.knowledge, service->referral)));
    else
        add(weighed, Topic::Scope, Weight::Ok, wording::ours(*service));
}

void weigh_skills(Weighed& weighed, const Service& service, const Team& team) {
    const std::string& skill = service.effort.skill;
    const bool has = skill.empty() ||
                     std::find(team.skills.begin(), team.skills.end(), skill) != team.skills.end();
    add(weighed,
        Topic::Skills,
        has ? Weight::Ok : Weight::Blocking,
        has ? wording::skilled(team, skill) : wording::nobody_skilled(team, skill));
}

/// The reason why the wanted date is missed stands under what holds it back.
void weigh_missed_date(
    Weighed& weighed, const Question& question, const Service& service, const Team& team
) {
    const Schedule& plan = weighed.schedule;
    if (!plan.ready_by)
        return add(weighed, Topic::Resources, Weight::Blocking, wording::no_date(team, plan.hours));
    if (plan.limit == Limit::Commitments) {
        if (const auto found = std::find_if(
                question.knowledge.commitments.begin(),
                question.knowledge.commitments.end(),
                [&](const knowledge::Commitment& c) { return c.id == plan.heaviest; }
            );
            found != question.knowledge.commitments.end())
            return add(
                weighed,
                Topic::Commitments,
                Weight::Blocking,
                wording::booked(team, *found, *plan.ready_by)
            );
    }
    if (plan.limit == Limit::Lead)
        return add(
            weighed,
            Topic::Time,
            Weight::Blocking,
            wording::lead_time(service.effort.lead_days, *plan.ready_by)
        );
    add(weighed,
        Topic::Resources,
        Weight::Blocking,
        wording::too_much_work(team, plan.hours, *plan.ready_by));
}

void weigh_capacity(
    Weighed& weighed, const Question& question, const Service& service, const Team& team
) {
    const Schedule& plan = weighed.schedule;
    if (!plan.ready_by || (weighed.deadline && *plan.ready_by > *weighed.deadline))
        return weigh_missed_date(weighed, question, service, team);
    if (weighed.deadline)
        add(weighed, Topic::Time, Weight::Ok, wording::in_time(*plan.ready_by, *weighed.deadline));
    const bool long_wait =
        working_days_between(question.today, *plan.ready_by) > kLongWaitWorkingDays;
    const auto& commitments = question.knowledge.commitments;
    const auto heaviest =
        std::find_if(commitments.begin(), commitments.end(), [&](const knowledge::Commitment& c) {
            return c.id == plan.heaviest;
        });
    if (long_wait && heaviest != commitments.end())
        add(weighed,
            Topic::Commitments,
            Weight::Concern,
            wording::booked(team, *heaviest, *plan.ready_by));
    else
        add(weighed, Topic::Commitments, Weight::Ok, wording::free_hours(team, *plan.ready_by));
}

void close_considerations(Weighed& weighed) {
    for (const Topic topic : kTopics) {
        Consideration& consideration = of(weighed, topic);
        consideration.topic = topic;
        if (consideration.evidence.empty() && topic == Topic::Authority)
            add(weighed, topic, Weight::Ok, wording::may_decide());
        if (consideration.evidence.empty() && topic == Topic::Policy)
            add(weighed, topic, Weight::Ok, wording::no_rule());
        for (const Evidence& evidence : consideration.evidence)
            consideration.weight = std::max(consideration.weight, evidence.weight);
        std::stable_sort(
            consideration.evidence.begin(),
            consideration.evidence.end(),
            [](const Evidence& a, const Evidence& b) { return a.weight > b.weight; }
        );
    }
}

}  // namespace

bool Weighed::blocked() const {
    return deciding().has_value();
}

std::optional<Topic> Weighed::deciding() const {
    // What cannot change comes before what time would mend.
    constexpr std::array kByForce{
        Topic::Scope,
        Topic::Authority,
        Topic::Policy,
        Topic::Skills,
        Topic::Commitments,
        Topic::Resources,
        Topic::Time,
    };
    for (const Topic topic : kByForce)
        if (blocked(topic)) return topic;
    return std::nullopt;
}

double people_in(const Case& request) {
    const auto found = request.slots.find("people_count");
    return found != request.slots.end() && found->second.number ? *found->second.number : 1.0;
}

std::optional<Date> deadline_in(const Case& request) {
    const auto found = request.slots.find("deadline");
    return found != request.slots.end() ? found->second.date : std::nullopt;
}

Weighed weigh(const Question& question) {
    const Service* service = question.knowledge.service(question.request.service_id);
    Weighed weighed;
    weighed.deadline = deadline_in(question.request);
    weigh_rules(weighed, question, service);
    weigh_scope(weighed, question, service);
    if (service && service->offered) {
        weighed.schedule = schedule(
            service->effort,
            people_in(question.request),
            question.knowledge,
            question.bookings,
            question.today
        );
        if (const Team* team = question.knowledge.team(service->effort.team_id)) {
            weigh_skills(weighed, *service, *team);
            weigh_capacity(weighed, question, *service, *team);
        }
    }
    if (question.request.requester.standing == Standing::Executive)
        add(weighed, Topic::Authority, Weight::Ok, wording::executive());
    close_considerations(weighed);
    return weighed;
}

}  // namespace ajar::evaluation
