#include "bot/evaluation/options.hpp"

#include "bot/evaluation/wording.hpp"

#include <algorithm>

namespace ajar::evaluation {
namespace {

using knowledge::Alternative;
using knowledge::Service;

// The ranking. Only the order matters; gaps leave room for what differs inside a kind.
constexpr double kYesFree = 100;
constexpr double kForManagement = 90;
constexpr double kAlternative = 80;
constexpr double kReferral = 70;
constexpr double kLater = 60;
constexpr double kMaybeAlternative = 50;  // the need is in the person's own words
constexpr double kUnneededAlternative = 40;
constexpr double kYesWithDelays = 30;
constexpr double kDecline = 20;
constexpr double kYesAgainstRules = 10;

std::vector<std::string> conditions_of(const Weighed& weighed) {
    std::vector<std::string> ids;
    for (const Applied& applied : weighed.applied)
        if (applied.rule->weight == Weight::Concern && !applied.exception && applied.open.empty() &&
            !applied.rule->condition.empty())
            ids.push_back(applied.rule->id);
    return ids;
}

/// Waiting helps only where capacity blocks, not where a rule does.
bool only_time_blocks(const Weighed& weighed) {
    if (!weighed.blocked() || !weighed.schedule.ready_by) return false;
    for (const Consideration& consideration : weighed.considerations)
        for (const Evidence& evidence : consideration.evidence)
            if (evidence.weight == Weight::Blocking &&
                (!evidence.rule_id.empty() || consideration.topic == Topic::Scope ||
                 consideration.topic == Topic::Skills))
                return false;
    return true;
}

Option yes(const Question& question, const Weighed& weighed, const Service& service) {
    Option option;
    option.outcome = Outcome::Yes;
    option.team_id = service.effort.team_id;
    option.ready_by = weighed.schedule.ready_by;
    option.hours = weighed.schedule.hours;
    option.cost = weighed.schedule.cost;
    option.conditions = conditions_of(weighed);
    option.score = weighed.blocked() ? kYesAgainstRules : kYesFree;
    option.summary = wording::fill(
        {{"en", "Yes: {0}"}, {"de", "Zusage: {0}"}, {"es", "Sí: {0}"}, {"fr", "Oui : {0}"}},
        {service.name}
    );
    const Schedule& plan = weighed.schedule;
    const bool moving_helps = only_time_blocks(weighed) && weighed.deadline &&
                              plan.ready_if_moved && !plan.movable.empty() &&
                              *plan.ready_if_moved <= *weighed.deadline;
    if (moving_helps) {  // P8: a yes that costs another yes is possible, and says so
        option.delays = plan.movable;
        option.ready_by = plan.ready_if_moved;
        option.score = kYesWithDelays;
        std::vector<LocalText> delayed;
        for (const knowledge::Commitment& commitment : question.knowledge.commitments)
            if (commitment.id == plan.movable.front()) delayed.push_back(commitment.name);
        option.summary = wording::fill(
            {{"en", "Yes, which delays {0}"},
             {"de", "Zusage, verschiebt {0}"},
             {"es", "Sí, lo que retrasa {0}"},
             {"fr", "Oui, ce qui retarde {0}"}},
            delayed
        );
    }
    return option;
}

Option later(const Weighed& weighed, const Service& service) {
    Option option;
    option.outcome = Outcome::Compromise;
    option.later = true;
    option.team_id = service.effort.team_id;
    option.ready_by = weighed.schedule.ready_by;
    option.hours = weighed.schedule.hours;
    option.cost = weighed.schedule.cost;
    option.conditions = conditions_of(weighed);
    option.score = kLater;
    option.summary = wording::fill(
        {{"en", "The same, by {0}"},
         {"de", "Dasselbe bis zum {0}"},
         {"es", "Lo mismo, para el {0}"},
         {"fr", "La même chose, pour le {0}"}},
        {wording::day(*weighed.schedule.ready_by)}
    );
    return option;
}

/// The alternatives to look at: those that the blocking rules name, in their order of preference,
/// then the others of the service that meet the need.
std::vector<const Alternative*> candidates(
    const Question& question, const Weighed& weighed, const Service& service
) {
    std::vector<const Alternative*> found;
    const auto add = [&](const Alternative* alternative) {
        if (alternative && std::find(found.begin(), found.end(), alternative) == found.end())
            found.push_back(alternative);
    };
    for (const Applied& applied : weighed.applied)
        if (applied.rule->weight == Weight::Blocking && !applied.exception)
            for (const std::string& id : applied.rule->alternatives)
                add(question.knowledge.alternative(id));
    for (const Alternative& alternative : service.alternatives) add(&alternative);
    return found;
}

bool meets(const Alternative& alternative, const std::string& root_need_id) {
    return std::find(alternative.meets.begin(), alternative.meets.end(), root_need_id) !=
           alternative.meets.end();
}

std::vector<Option> alternatives(
    const Question& question, const Weighed& weighed, const Service& service
) {
    std::vector<Option> options;
    double order = 0;
    for (const Alternative* alternative : candidates(question, weighed, service)) {
        const bool known_need = !question.request.root_need_id.empty();
        if (known_need && !meets(*alternative, question.request.root_need_id)) continue;
        const Schedule plan = schedule(
            alternative->effort,
            people_in(question.request),
            question.knowledge,
            question.bookings,
            question.today
        );
        if (!plan.ready_by) continue;
        Option option;
        option.outcome = Outcome::Compromise;
        option.alternative_id = alternative->id;
        option.team_id = alternative->effort.team_id;
        option.ready_by = plan.ready_by;
        option.hours = plan.hours;
        option.cost = plan.cost;
        option.meets_root_need = known_need;
        option.summary = alternative->title;
        const bool too_late = weighed.deadline && *plan.ready_by > *weighed.deadline;
        const double base = !weighed.blocked()        ? kUnneededAlternative
                            : known_need && !too_late ? kAlternative
                                                      : kMaybeAlternative;
        option.score = base - order;
        order += 0.1;
        options.push_back(std::move(option));
    }
    return options;
}

/// Whom scope, authority or a lack of catalogue sends the person to.
std::string referred_to(const Question& question, const Weighed& weighed, const Service* service) {
    if (service && !service->offered) return service->referral;
    for (const Applied& applied : weighed.applied)
        if (applied.rule->weight == Weight::Blocking && !applied.exception &&
            applied.open.empty() && !applied.rule->referral.empty())
            return applied.rule->referral;
    if (!service && !question.knowledge.company.approvers_fallback.empty())
        return question.knowledge.company.approvers_fallback.front();
    if (weighed.blocked(Topic::Skills) && service)
        for (const knowledge::Team& team : question.knowledge.teams)
            if (std::find(team.skills.begin(), team.skills.end(), service->effort.skill) !=
                team.skills.end())
                return team.id;
    if (weighed.blocked(Topic::Authority)) return question.knowledge.company.management;
    return {};
}

std::optional<Option> referral(
    const Question& question, const Weighed& weighed, const Service* service
) {
    const std::string whom = referred_to(question, weighed, service);
    if (whom.empty()) return std::nullopt;
    Option option;
    option.outcome = Outcome::Referral;
    option.refer_to = whom;
    const knowledge::Team* team = question.knowledge.team(whom);
    option.team_id = team ? whom : std::string{};
    option.score = kReferral;
    const LocalText name =
        team ? team->name : wording::same(knowledge::name_of(question.knowledge, whom, "en"));
    option.summary = wording::fill(
        {{"en", "Bring {0} in"},
         {"de", "{0} hinzuziehen"},
         {"es", "Incluir a {0}"},
         {"fr", "Faire intervenir {0}"}},
        {name}
    );
    return option;
}

Option decline() {
    Option option;
    option.outcome = Outcome::Decline;
    option.meets_root_need = false;
    option.score = kDecline;
    option.summary = {
        {"en", "Decline with its explanation"},
        {"de", "Absage mit Begründung"},
        {"es", "Negativa con su explicación"},
        {"fr", "Refus avec son explication"}};
    return option;
}

/// P7: what IT may not refuse goes to management as a proposed compromise.
Option for_management(const Question& question, const Option& best) {
    Option option = best;
    option.outcome = Outcome::Compromise;
    option.for_management = true;
    option.refer_to = question.knowledge.company.management;
    option.score = kForManagement;
    option.summary = wording::fill(
        {{"en", "Management's call, proposing: {0}"},
         {"de", "Entscheidung der IT-Leitung über: {0}"},
         {"es", "Decisión de la dirección de TI sobre: {0}"},
         {"fr", "Décision de la direction informatique sur : {0}"}},
        {best.summary}
    );
    return option;
}

}  // namespace

std::vector<Option> options_for(const Question& question, const Weighed& weighed) {
    const Service* service = question.knowledge.service(question.request.service_id);
    std::vector<Option> options;
    if (service && service->offered) {
        options.push_back(yes(question, weighed, *service));
        if (only_time_blocks(weighed)) options.push_back(later(weighed, *service));
    }
    if (service)
        for (Option& option : alternatives(question, weighed, *service))
            options.push_back(std::move(option));
    if (auto option = referral(question, weighed, service)) options.push_back(std::move(*option));
    options.push_back(decline());

    const auto by_score = [](const Option& a, const Option& b) { return a.score > b.score; };
    std::stable_sort(options.begin(), options.end(), by_score);
    const Outcome best = options.front().outcome;
    const bool executive = question.request.requester.standing == Standing::Executive;
    if (executive && (best == Outcome::Decline || best == Outcome::Compromise))
        options.insert(options.begin(), for_management(question, options.front()));
    if (options.size() < 2) {  // nobody to refer to: staff may still say yes by an exception
        Option exception;
        exception.score = kYesAgainstRules;
        exception.summary = {
            {"en", "Yes, as an exception"},
            {"de", "Zusage als Ausnahme"},
            {"es", "Sí, como excepción"},
            {"fr", "Oui, par exception"}};
        options.push_back(std::move(exception));
    }
    return options;
}

}  // namespace ajar::evaluation
