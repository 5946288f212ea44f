#include "bot/evaluation/rules.hpp"

#include <algorithm>
#include <optional>

namespace ajar::evaluation {
namespace {

using knowledge::Exception;
using knowledge::Rule;

bool in_force(const std::optional<Date>& from, const std::optional<Date>& until, Date today) {
    return (!from || *from <= today) && (!until || today <= *until);
}

const Exception* exception_for(const Rule& rule, const Person& person, Date today) {
    const auto found =
        std::find_if(rule.exceptions.begin(), rule.exceptions.end(), [&](const Exception& e) {
            const bool meant =
                !e.who.empty() &&
                (e.who == person.id || e.who == person.department || e.who == person.team_id);
            return meant && in_force(e.from, e.until, today);
        });
    return found == rule.exceptions.end() ? nullptr : &*found;
}

/// The slots that are open, or nothing when the rule does not speak here.
std::optional<std::vector<std::string>> open_slots(
    const Rule& rule, const Case& request, Date today, Unknowns unknowns
) {
    std::vector<std::string> open;
    for (const knowledge::Condition& condition : rule.when) {
        const Truth truth = test(condition, request, today);
        if (truth == Truth::Holds) continue;
        if (truth == Truth::Fails || unknowns == Unknowns::Fail) return std::nullopt;
        const std::string_view slot = slot_of(condition);
        if (slot.empty()) return std::nullopt;  // who asks is known or of no matter
        if (unknowns == Unknowns::Open) open.emplace_back(slot);
    }
    return open;
}

}  // namespace

bool concerns_service(
    const Rule& rule, const knowledge::Service* service, std::string_view service_id
) {
    if (rule.services.empty()) return true;
    return std::any_of(rule.services.begin(), rule.services.end(), [&](const std::string& id) {
        return id == service_id || (service && id == service->group);
    });
}

std::vector<Applied> applied_rules(
    const Case& request, const knowledge::Knowledge& knowledge, Date today, Unknowns unknowns
) {
    const knowledge::Service* service = knowledge.service(request.service_id);
    std::vector<Applied> applied;
    for (const Rule& rule : knowledge.rules) {
        if (!concerns_service(rule, service, request.service_id)) continue;
        if (!in_force(rule.valid_from, rule.valid_to, today)) continue;
        auto open = open_slots(rule, request, today, unknowns);
        if (!open) continue;
        applied.push_back({&rule, exception_for(rule, request.requester, today), std::move(*open)});
    }
    return applied;
}

}  // namespace ajar::evaluation
