#include "bot/knowledge/knowledge.hpp"

#include <algorithm>

namespace ajar::knowledge {
namespace {

template <class Item>
const Item* with_id(const std::vector<Item>& items, std::string_view id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

}  // namespace

LocalText Team::skill_name(std::string_view skill) const {
    const auto found = skill_names.find(skill);
    return found == skill_names.end() ? LocalText{{"en", std::string{skill}}} : found->second;
}

bool Company::formal_in(std::string_view language) const {
    if (!formal) return false;
    return formal_locales.empty() ||
           std::find(formal_locales.begin(), formal_locales.end(), language) !=
               formal_locales.end();
}

const Service* Knowledge::service(std::string_view id) const {
    return with_id(services, id);
}

const Rule* Knowledge::rule(std::string_view id) const {
    return with_id(rules, id);
}

const Team* Knowledge::team(std::string_view id) const {
    return with_id(teams, id);
}

const Person* Knowledge::person(std::string_view id) const {
    return with_id(people, id);
}

const Alternative* Knowledge::alternative(std::string_view id) const {
    for (const Service& service : services)
        if (const Alternative* found = with_id(service.alternatives, id)) return found;
    return nullptr;
}

const RootNeed* Knowledge::root_need(std::string_view service_id, std::string_view id) const {
    const Service* owner = service(service_id);
    return owner ? with_id(owner->root_needs, id) : nullptr;
}

std::string name_of(
    const Knowledge& knowledge, std::string_view team_or_person, std::string_view locale
) {
    if (const Person* person = knowledge.person(team_or_person)) return person->name;
    if (const Team* team = knowledge.team(team_or_person)) return in_locale(team->name, locale);
    return std::string{team_or_person};
}

}  // namespace ajar::knowledge
