// knowledge/company.yaml, teams.yaml, people.yaml, commitments.yaml.

#include "bot/files/readers.hpp"

#include <algorithm>

namespace ajar::files {

using knowledge::Commitment;
using knowledge::Company;
using knowledge::Team;

namespace {

/// "formal: true", or the languages in which people are addressed formally: "formal: [de, fr]".
void read_formal(Fields& fields, Company& company, Notes& notes) {
    const Node* node = fields.node("formal");
    if (!node) return;
    if (node->kind == Node::Kind::Scalar) {
        company.formal = boolean_of(*node, notes).value_or(true);
        return;
    }
    company.formal_locales = fields.texts("formal");
    company.formal = !company.formal_locales.empty();
    for (const std::string& locale : company.formal_locales)
        if (std::find(company.locales.begin(), company.locales.end(), locale) ==
            company.locales.end())
            notes.error(
                node->place,
                "'formal' names " + shown(locale) +
                    ", which is not among the company's 'locales'." +
                    did_you_mean(locale, company.locales)
            );
}

/// "skills: [laptops, {en: phones, de: Telefone}]": efforts name a skill by its English words.
void read_skills(Fields& fields, Team& team, Gathered& all, Notes& notes) {
    const Node* node = fields.node("skills", Need::Required);
    if (!node) return;
    if (node->kind != Node::Kind::List) {
        notes.error(node->place, "'skills' should be a list of texts.");
        return;
    }
    for (const Node& item : node->items) {
        if (item.kind != Node::Kind::Map) {
            if (std::string skill = text_of(item, notes); !skill.empty())
                team.skills.push_back(std::move(skill));
            continue;
        }
        LocalText name = local_of(item, notes, "this skill", all.knowledge.company.locales);
        if (!name.contains("en")) {
            notes.error(item.place, "A skill needs its English name: {en: phones, de: Telefone}.");
            continue;
        }
        team.skills.push_back(name.at("en"));
        team.skill_names.emplace(team.skills.back(), std::move(name));
    }
}

/// A contact without words ("#it-data") may be one text for all languages.
LocalText read_contact(Fields& fields, Gathered& all) {
    const Node* node = fields.node("contact", Need::Required);
    if (!node) return {};
    if (node->kind != Node::Kind::Map) return {{"en", fields.text("contact")}};
    return fields.local("contact", Need::Optional, all.knowledge.company.locales);
}

}  // namespace

void read_company(const Node& root, Gathered& all, Notes& notes) {
    Company& company = all.knowledge.company;
    Fields fields(root, notes, "the company");
    company.name = fields.text("name", Need::Required);
    company.it_name = fields.text("it_name", Need::Required);
    if (const std::string locale = fields.text("locale"); !locale.empty()) company.locale = locale;
    if (auto locales = fields.texts("locales"); !locales.empty())
        company.locales = std::move(locales);
    if (std::find(company.locales.begin(), company.locales.end(), company.locale) ==
        company.locales.end())
        notes.error(
            fields.place("locale"),
            "The company's own locale '" + company.locale + "' is not among its 'locales'. Add it."
        );
    if (const std::string currency = fields.text("currency"); !currency.empty())
        company.currency = currency;
    if (const std::string zone = fields.text("time_zone"); !zone.empty()) company.time_zone = zone;
    read_formal(fields, company, notes);
    company.jargon = fields.texts("jargon");
    company.management = fields.text("management", Need::Required);
    all.mention({Thing::Person}, company.management, fields.place("management"), notes);
    company.approvers_fallback = fields.texts("approvers_fallback");
    for (const std::string& person : company.approvers_fallback)
        all.mention({Thing::Person}, person, fields.place("approvers_fallback"), notes);
    fields.finish();
}

void read_teams(const Node& root, Gathered& all, Notes& notes) {
    Fields file(root, notes, "the file of teams");
    for (const Node& node : file.list("teams", Need::Required)) {
        Fields fields(node, notes, "this team");
        Team team;
        team.id = fields.id();
        all.define(Thing::Team, team.id, fields.place("id"), notes);
        team.name = fields.local("name", Need::Required, all.knowledge.company.locales);
        read_skills(fields, team, all, notes);
        team.hours_per_week = fields.number("hours_per_week", 0, Need::Required);
        team.lead = fields.text("lead", Need::Required);
        all.mention({Thing::Person}, team.lead, fields.place("lead"), notes);
        team.contact = read_contact(fields, all);
        team.rota = read_rota(fields, all, notes);
        fields.finish();
        if (!team.id.empty()) all.knowledge.teams.push_back(std::move(team));
    }
    file.finish();
}

namespace {

std::set<Role> read_roles(Fields& fields, Notes& notes) {
    std::set<Role> roles{Role::Employee};
    for (const std::string& word : fields.texts("roles")) {
        if (const auto role = word_from<Role>(word))
            roles.insert(*role);
        else
            notes.error(
                fields.place("roles"),
                shown(word) + " is not a role. Roles are: " + std::string{words_of<Role>()} + "."
            );
    }
    return roles;
}

}  // namespace

void read_people(const Node& root, Gathered& all, Notes& notes) {
    Fields file(root, notes, "the file of people");
    for (const Node& node : file.list("people", Need::Required)) {
        Fields fields(node, notes, "this person");
        Person person;
        person.id = fields.id();
        all.define(Thing::Person, person.id, fields.place("id"), notes);
        person.name = fields.text("name", Need::Required);
        person.email = fields.text("email", Need::Required);
        if (!person.email.empty() && person.email.find('@') == std::string::npos)
            notes.error(
                fields.place("email"), shown(person.email) + " is not a mail address: no '@'."
            );
        person.title = fields.text("title", Need::Required);
        person.department = fields.text("department", Need::Required);
        person.manager_id = fields.text("manager");
        all.mention({Thing::Person}, person.manager_id, fields.place("manager"), notes);
        person.team_id = fields.text("team");
        all.mention({Thing::Team}, person.team_id, fields.place("team"), notes);
        person.locale = fields.text("locale");
        person.standing = fields.word("standing", Standing::Regular);
        person.roles = read_roles(fields, notes);
        fields.finish();
        if (!person.id.empty()) all.knowledge.people.push_back(std::move(person));
    }
    file.finish();
}

namespace {

/// "work: 300 hours" in all, or "hours_per_week: 20" for as long as it lasts.
double read_hours(Fields& fields, const Commitment& commitment, Notes& notes) {
    const Node* work = fields.node("work");
    const double weekly = fields.number("hours_per_week", 0);
    if (work && weekly > 0) {
        notes.error(work->place, "Give either 'work' in all or 'hours_per_week', not both.");
        return 0;
    }
    if (work) return work_hours_of(*work, notes).value_or(0);
    if (weekly <= 0)
        notes.error(
            fields.place(),
            "A commitment needs its size: 'work: 300 hours' in all, or 'hours_per_week: 20'."
        );
    const int days = working_days_between(commitment.from, commitment.until + std::chrono::days{1});
    return weekly * std::max(days, 0) / 5;
}

}  // namespace

void read_commitments(const Node& root, Gathered& all, Notes& notes) {
    Fields file(root, notes, "the file of commitments");
    for (const Node& node : file.list("commitments", Need::Required)) {
        Fields fields(node, notes, "this commitment");
        Commitment commitment;
        commitment.id = fields.id();
        all.define(Thing::Commitment, commitment.id, fields.place("id"), notes);
        commitment.team_id = fields.text("team", Need::Required);
        all.mention({Thing::Team}, commitment.team_id, fields.place("team"), notes);
        commitment.name = fields.local("name", Need::Required, all.knowledge.company.locales);
        commitment.skill = fields.text("skill");
        const auto from = fields.date("from", Need::Required);
        const auto until = fields.date("until", Need::Required);
        commitment.from = from.value_or(Date{});
        commitment.until = until.value_or(Date{});
        const bool dated = from && until;
        if (dated && *until < *from)
            notes.error(fields.place("until"), "'until' is earlier than 'from'. Swap them.");
        commitment.hours = read_hours(fields, commitment, notes);
        commitment.sponsor = fields.text("sponsor", Need::Required);
        all.mention({Thing::Person}, commitment.sponsor, fields.place("sponsor"), notes);
        commitment.movable = fields.boolean("movable", false);
        fields.finish();
        if (!commitment.id.empty() && dated && *from <= *until)
            all.knowledge.commitments.push_back(std::move(commitment));
    }
    file.finish();
}

}  // namespace ajar::files
