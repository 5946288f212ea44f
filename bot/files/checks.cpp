// What only the whole set can tell: mentions of things that are not there, managers in a circle,
// conditions that no service can answer, people without anybody to approve.

#include "bot/files/readers.hpp"

#include <algorithm>

namespace ajar::files {
namespace {

using knowledge::Knowledge;
using knowledge::Rule;
using knowledge::Service;

std::string list_of(const std::set<Thing>& things) {
    std::string text;
    for (const Thing thing : things)
        text += (text.empty() ? "" : " or ") + std::string{to_string(thing)};
    return text;
}

void check_mentions(Gathered& all) {
    for (const Mention& mention : all.mentions) {
        std::vector<std::string> candidates;
        bool found = false;
        for (const Thing thing : mention.allowed) {
            found = found || all.defined(thing, mention.id);
            const auto ids = all.ids(thing);
            candidates.insert(candidates.end(), ids.begin(), ids.end());
        }
        if (found) continue;
        Notes notes(mention.path, all.findings);
        notes.error(
            mention.place,
            "There is no " + list_of(mention.allowed) + " " + shown(mention.id) + "." +
                did_you_mean(mention.id, candidates)
        );
    }
}

/// A finding at the place where a thing is defined.
template <class Say>
void at(Gathered& all, Thing thing, std::string_view id, Say say) {
    const Finding* where = all.where(thing, id);
    if (!where) return;
    const Place place{where->line, where->column};
    Notes notes(where->path, all.findings);
    say(notes, place);
}

void check_managers(Gathered& all) {
    for (const Person& person : all.knowledge.people) {
        const Person* above = all.knowledge.person(person.manager_id);
        for (std::size_t steps = 0; above && steps <= all.knowledge.people.size(); ++steps) {
            if (above->id == person.id) {
                at(all, Thing::Person, person.id, [&](Notes& notes, Place place) {
                    notes.error(
                        place,
                        "The managers above '" + person.id +
                            "' lead back to the same person. Correct one 'manager'."
                    );
                });
                break;
            }
            above = all.knowledge.person(above->manager_id);
        }
    }
}

bool asks(const Service& service, std::string_view slot) {
    return std::any_of(service.slots.begin(), service.slots.end(), [&](const auto& spec) {
        return spec.id == slot;
    });
}

/// Whether anybody asks for the slot under this service or group id.
bool asked_under(const Knowledge& knowledge, std::string_view id, std::string_view slot) {
    return std::any_of(
        knowledge.services.begin(),
        knowledge.services.end(),
        [&](const Service& service) {
            return (service.id == id || service.group == id) && asks(service, slot);
        }
    );
}

/// A rule that looks at a fact which its services never ask for can only apply by chance.
void check_rule_slots(Gathered& all) {
    for (const Rule& rule : all.knowledge.rules) {
        for (const auto& condition : rule.when) {
            if (!condition.field.starts_with("slot.")) continue;
            const std::string slot = condition.field.substr(5);
            for (const std::string& id : rule.services) {
                if (asked_under(all.knowledge, id, slot)) continue;
                at(all, Thing::Rule, rule.id, [&](Notes& notes, Place place) {
                    notes.warning(
                        place,
                        "The rule '" + rule.id + "' looks at the slot '" + slot + "', which '" +
                            id + "' never asks. Add it to the service's slots."
                    );
                });
            }
        }
    }
}

void check_exceptions(Gathered& all) {
    const Knowledge& knowledge = all.knowledge;
    for (const Rule& rule : knowledge.rules) {
        for (const auto& exception : rule.exceptions) {
            const bool department = std::any_of(
                knowledge.people.begin(),
                knowledge.people.end(),
                [&](const Person& person) { return person.department == exception.who; }
            );
            const bool known = department || knowledge.person(exception.who) ||
                               knowledge.team(exception.who) || exception.who.empty();
            if (known) continue;
            at(all, Thing::Rule, rule.id, [&](Notes& notes, Place place) {
                notes.error(
                    place,
                    "The exception '" + exception.id + "' is for " + shown(exception.who) +
                        ", which is no person, team or department of people.yaml." +
                        did_you_mean(exception.who, all.ids(Thing::Person))
                );
            });
        }
    }
}

void check_skills(Gathered& all) {
    for (const auto& commitment : all.knowledge.commitments) {
        const knowledge::Team* team = all.knowledge.team(commitment.team_id);
        if (!team || commitment.skill.empty()) continue;
        if (std::find(team->skills.begin(), team->skills.end(), commitment.skill) !=
            team->skills.end())
            continue;
        at(all, Thing::Commitment, commitment.id, [&](Notes& notes, Place place) {
            notes.error(
                place,
                "The commitment '" + commitment.id + "' needs the skill " +
                    shown(commitment.skill) + ", which its team lacks." +
                    did_you_mean(commitment.skill, team->skills)
            );
        });
    }
}

void check_approvers(Gathered& all) {
    const auto approves = [](const Person& person) {
        return person.roles.contains(Role::Approver) || person.roles.contains(Role::Management);
    };
    const Knowledge& knowledge = all.knowledge;
    for (const knowledge::Team& team : knowledge.teams) {
        const bool somebody = std::any_of(
            knowledge.people.begin(),
            knowledge.people.end(),
            [&](const Person& person) { return person.team_id == team.id && approves(person); }
        );
        if (somebody || !knowledge.company.approvers_fallback.empty()) continue;
        at(all, Thing::Team, team.id, [&](Notes& notes, Place place) {
            notes.warning(
                place,
                "Nobody in the team '" + team.id +
                    "' approves answers. Give somebody the role approver, or name "
                    "'approvers_fallback' in company.yaml."
            );
        });
    }
    const Person* management = knowledge.person(knowledge.company.management);
    if (management && !management->roles.contains(Role::Management))
        at(all, Thing::Person, management->id, [&](Notes& notes, Place place) {
            notes.warning(
                place,
                "'" + management->id +
                    "' is the company's IT management (company.yaml) without the role "
                    "management. Add it."
            );
        });
}

/// Who is reminded must be able to do something about it.
void check_rotas(Gathered& all) {
    const Knowledge& knowledge = all.knowledge;
    for (const knowledge::Team& team : knowledge.teams) {
        if (!team.rota) continue;
        std::set<std::string> people(team.rota->people.begin(), team.rota->people.end());
        people.insert(team.rota->weekdays.begin(), team.rota->weekdays.end());
        for (const auto& one : team.rota->exceptions) people.insert(one.person);
        for (const std::string& id : people) {
            const Person* person = knowledge.person(id);
            if (!person || person->roles.contains(Role::Approver) ||
                person->roles.contains(Role::Management))
                continue;
            at(all, Thing::Team, team.id, [&](Notes& notes, Place place) {
                notes.error(
                    place,
                    "'" + id + "' is in the rota of '" + team.id +
                        "', but may not approve answers. Give them the role approver."
                );
            });
        }
    }
}

void check_needs(Gathered& all) {
    for (const Service& service : all.knowledge.services) {
        if (!service.offered || !service.root_needs.empty()) continue;
        at(all, Thing::Service, service.id, [&](Notes& notes, Place place) {
            notes.warning(
                place,
                "The service '" + service.id +
                    "' has no root needs, so the bot cannot learn why people ask (P2)."
            );
        });
    }
}

}  // namespace

void check_whole(Gathered& all) {
    check_mentions(all);
    check_managers(all);
    check_rule_slots(all);
    check_exceptions(all);
    check_skills(all);
    check_approvers(all);
    check_rotas(all);
    check_needs(all);
}

}  // namespace ajar::files
