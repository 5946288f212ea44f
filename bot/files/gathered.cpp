#include "bot/files/gathered.hpp"

namespace ajar::files {

std::string_view to_string(Thing thing) {
    switch (thing) {
        case Thing::Team:
            return "team";
        case Thing::Person:
            return "person";
        case Thing::Service:
            return "service";
        case Thing::Group:
            return "group of services";
        case Thing::Alternative:
            return "alternative";
        case Thing::RootNeed:
            return "root need";
        case Thing::Rule:
            return "rule";
        case Thing::Slot:
            return "slot";
        case Thing::Commitment:
            return "commitment";
    }
    return "thing";
}

void Gathered::define(Thing thing, const std::string& id, Place place, Notes& notes) {
    if (id.empty()) return;
    const auto [entry, fresh] = defined_[thing].try_emplace(
        id, Finding{notes.path(), place.line, place.column, Severity::Hint, {}}
    );
    if (fresh || thing == Thing::Group) return;
    notes.error(
        place,
        "The " + std::string{to_string(thing)} + " '" + id + "' is defined twice; first in " +
            entry->second.path + ":" + std::to_string(entry->second.line) +
            ". Give this one another id."
    );
}

void Gathered::mention(
    std::set<Thing> allowed, const std::string& id, Place place, const Notes& notes
) {
    if (!id.empty()) mentions.push_back({std::move(allowed), id, notes.path(), place});
}

bool Gathered::defined(Thing thing, std::string_view id) const {
    return where(thing, id) != nullptr;
}

std::vector<std::string> Gathered::ids(Thing thing) const {
    std::vector<std::string> all;
    if (const auto found = defined_.find(thing); found != defined_.end())
        for (const auto& entry : found->second) all.push_back(entry.first);
    return all;
}

const Finding* Gathered::where(Thing thing, std::string_view id) const {
    const auto kind = defined_.find(thing);
    if (kind == defined_.end()) return nullptr;
    const auto entry = kind->second.find(id);
    return entry == kind->second.end() ? nullptr : &entry->second;
}

}  // namespace ajar::files
