// knowledge/slots.yaml and knowledge/services/*.yaml: what IT offers, what it asks, why people
// want it, and what else would help them.

#include "bot/files/readers.hpp"

#include <algorithm>

namespace ajar::files {

using knowledge::Alternative;
using knowledge::Effort;
using knowledge::RootNeed;
using knowledge::Service;
using knowledge::SlotSpec;

namespace {

// Fewer phrases than these teach the bot too little (understanding-notes, section 3).
constexpr std::size_t kServicePhrases = 5;
constexpr std::size_t kNeedPhrases = 3;

void read_choices(Fields& fields, SlotSpec& slot, const Gathered& all, Notes& notes) {
    const Node* choices = fields.node("choices");
    if (slot.type != SlotType::Choice) {
        if (choices)
            notes.error(choices->place, "Only a slot of type choice has 'choices'. Remove them.");
        return;
    }
    if (!choices || choices->kind != Node::Kind::Map || choices->keys.size() < 2) {
        notes.error(
            fields.place("choices"),
            "A choice needs two or more 'choices', each as 'value: {en: …, de: …}'."
        );
        return;
    }
    for (std::size_t i = 0; i < choices->keys.size(); ++i) {
        const std::string& value = choices->keys[i].text;
        slot.choices.push_back(value);
        slot.choice_labels.emplace(
            value,
            local_of(
                choices->items[i],
                notes,
                "the choice '" + value + "'",
                all.knowledge.company.locales
            )
        );
    }
}

bool counted(SlotType type) {
    return type == SlotType::Number || type == SlotType::Money || type == SlotType::Duration;
}

/// The words under which a slot of this type may have a clause.
std::vector<std::string> flip_keys(const SlotSpec& slot) {
    if (counted(slot.type)) return {"at_most", "at_least"};
    if (slot.type == SlotType::Boolean) return {"yes", "no"};
    return slot.choices;
}

void read_flips(Fields& fields, SlotSpec& slot, const Gathered& all, Notes& notes) {
    const Node* flips = fields.node("flips");
    if (!flips) return;
    Fields clauses(*flips, notes, "the flips of '" + slot.id + "'");
    for (const std::string& key : flip_keys(slot)) {
        LocalText clause = clauses.local(key, Need::Optional, all.knowledge.company.locales);
        for (const auto& [locale, text] : clause)
            if (counted(slot.type) && text.find("{value}") == std::string::npos)
                notes.error(
                    clauses.place(key),
                    "This clause has no {value}, so it would never say how much. Add it."
                );
        if (!clause.empty()) slot.flips.emplace(key, std::move(clause));
    }
    clauses.finish();
}

}  // namespace

void read_slots(const Node& root, Gathered& all, Notes& notes) {
    const auto& locales = all.knowledge.company.locales;
    Fields file(root, notes, "the file of slots");
    for (const Node& node : file.list("slots", Need::Required)) {
        Fields fields(node, notes, "this slot");
        SlotSpec slot;
        slot.id = fields.id();
        all.define(Thing::Slot, slot.id, fields.place("id"), notes);
        slot.type = fields.word("type", SlotType::Text, Need::Required);
        slot.label = fields.local("label", Need::Required, locales);
        slot.ask = fields.local("ask", Need::Required, locales);
        slot.effort = fields.number("effort", 1);
        read_choices(fields, slot, all, notes);
        read_flips(fields, slot, all, notes);
        fields.finish();
        if (!slot.id.empty()) all.slots.emplace(slot.id, std::move(slot));
    }
    file.finish();
}

Effort read_effort(Fields& owner, Need need, Gathered& all, Notes& notes) {
    Effort effort;
    const Node* node = owner.node("effort", need);
    if (!node) return effort;
    Fields fields(*node, notes, "this effort");
    effort.team_id = fields.text("team", Need::Required);
    all.mention({Thing::Team}, effort.team_id, fields.place("team"), notes);
    effort.skill = fields.text("skill");
    const knowledge::Team* team = all.knowledge.team(effort.team_id);
    if (team && !effort.skill.empty() &&
        std::find(team->skills.begin(), team->skills.end(), effort.skill) == team->skills.end())
        notes.warning(
            fields.place("skill"),
            "The team '" + team->id + "' has no skill " + shown(effort.skill) + "." +
                did_you_mean(effort.skill, team->skills) +
                " Every request will be answered that nobody has it."
        );
    if (const Node* work = fields.node("work", Need::Required))
        effort.hours = work_hours_of(*work, notes).value_or(0);
    if (const Node* lead = fields.node("lead"))
        effort.lead_days = working_days_of(*lead, notes).value_or(0);
    effort.cost = fields.number("cost", 0);
    effort.per_person = fields.boolean("per_person", false);
    fields.finish();
    return effort;
}

namespace {

/// "people_count: required", or a map that also changes the wording for this service.
void read_asked(const Node& key, const Node& value, Service& service, Gathered& all, Notes& notes) {
    const auto known = all.slots.find(key.text);
    if (known == all.slots.end()) {
        notes.error(
            key.place,
            "The slot " + shown(key.text) + " is not in knowledge/slots.yaml." +
                did_you_mean(key.text, all.ids(Thing::Slot)) + " Add it there or change it here."
        );
        return;
    }
    SlotSpec slot = known->second;
    if (value.kind == Node::Kind::Map) {
        Fields fields(value, notes, "the slot '" + key.text + "'");
        slot.required = fields.boolean("required", false);
        if (fields.node("ask"))
            slot.ask = fields.local("ask", Need::Optional, all.knowledge.company.locales);
        fields.finish();
    } else if (value.text == "required" || value.text == "optional") {
        slot.required = value.text == "required";
    } else {
        notes.error(value.place, "Say 'required' or 'optional' for the slot '" + key.text + "'.");
    }
    service.slots.push_back(std::move(slot));
}

void read_root_need(const Node& node, Service& service, Gathered& all, Notes& notes) {
    Fields fields(node, notes, "this root need");
    RootNeed need;
    need.id = fields.id();
    all.define(Thing::RootNeed, need.id, fields.place("id"), notes);
    need.need = fields.local("need", Need::Required, all.knowledge.company.locales);
    need.phrases = fields.phrases("phrases", Need::Required);
    for (const auto& [locale, phrases] : need.phrases)
        if (phrases.size() < kNeedPhrases)
            notes.hint(
                fields.place("phrases"),
                "The root need '" + need.id + "' has fewer than 3 phrases in '" + locale +
                    "'. Add some, as people write them, so that it is recognised."
            );
    fields.finish();
    if (!need.id.empty()) service.root_needs.push_back(std::move(need));
}

void read_alternative(const Node& node, Service& service, Gathered& all, Notes& notes) {
    const auto& locales = all.knowledge.company.locales;
    Fields fields(node, notes, "this alternative");
    Alternative alternative;
    alternative.id = fields.id();
    all.define(Thing::Alternative, alternative.id, fields.place("id"), notes);
    alternative.meets = fields.texts("meets", Need::Required);
    for (const std::string& id : alternative.meets)
        all.mention({Thing::RootNeed}, id, fields.place("meets"), notes);
    alternative.title = fields.local("title", Need::Required, locales);
    alternative.offer = fields.local("offer", Need::Required, locales);
    alternative.effort = read_effort(fields, Need::Required, all, notes);
    fields.finish();
    if (!alternative.id.empty()) service.alternatives.push_back(std::move(alternative));
}

void check_phrases(const Service& service, Place place, const Gathered& all, Notes& notes) {
    for (const std::string& locale : all.knowledge.company.locales) {
        const auto found = service.phrases.find(locale);
        const std::size_t count = found == service.phrases.end() ? 0 : found->second.size();
        if (count < kServicePhrases)
            notes.warning(
                place,
                "The service '" + service.id + "' has " + std::to_string(count) + " phrases in '" +
                    locale + "'. Give five or more, as colleagues write them."
            );
    }
}

void read_service(const Node& node, const std::string& group, Gathered& all, Notes& notes) {
    const auto& locales = all.knowledge.company.locales;
    Fields fields(node, notes, "this service");
    Service service;
    service.id = fields.id();
    all.define(Thing::Service, service.id, fields.place("id"), notes);
    service.group = group;
    service.name = fields.local("name", Need::Required, locales);
    service.description = fields.local("description", Need::Required, locales);
    service.type = fields.word("type", RequestType::StandardRequest);
    service.customer_interest = fields.local("customer_interest", Need::Required, locales);
    service.company_interest = fields.local("company_interest", Need::Required, locales);
    service.sensitive = fields.boolean("sensitive", false);
    service.offered = fields.boolean("offered", true);
    const Need when_offered = service.offered ? Need::Required : Need::Optional;
    service.fulfilment = fields.local("fulfilment", when_offered, locales);
    service.effort = read_effort(fields, when_offered, all, notes);
    service.referral = fields.text("referral", service.offered ? Need::Optional : Need::Required);
    all.mention({Thing::Team, Thing::Person}, service.referral, fields.place("referral"), notes);
    service.phrases = fields.phrases("phrases", Need::Required);
    check_phrases(service, fields.place("phrases"), all, notes);
    service.products = fields.texts("products");
    if (const Node* slots = fields.node("slots")) {
        if (slots->kind != Node::Kind::Map)
            notes.error(slots->place, "'slots' should be 'slot: required' or 'slot: optional'.");
        for (std::size_t i = 0; i < slots->keys.size(); ++i)
            read_asked(slots->keys[i], slots->items[i], service, all, notes);
    }
    for (const Node& need : fields.list("root_needs")) read_root_need(need, service, all, notes);
    for (const Node& other : fields.list("alternatives"))
        read_alternative(other, service, all, notes);
    fields.finish();
    if (!service.id.empty()) all.knowledge.services.push_back(std::move(service));
}

}  // namespace

void read_services(const Node& root, Gathered& all, Notes& notes) {
    Fields file(root, notes, "the file of services");
    const std::string group = file.id("group");
    all.define(Thing::Group, group, file.place("group"), notes);
    for (const Node& node : file.list("services", Need::Required))
        read_service(node, group, all, notes);
    file.finish();
}

}  // namespace ajar::files
