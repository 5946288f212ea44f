#pragma once

// A small company with one service, and templates short enough to read beside the tests.

#include "bot/reply/reply.hpp"

namespace ajar::reply {

inline knowledge::Template reply_template(
    std::string id, ReplyKind kind, std::map<std::string, std::string, std::less<>> parts
) {
    knowledge::Template made;
    made.id = std::move(id);
    made.locale = "en";
    made.kind = kind;
    for (auto& [part, text] : parts) made.wordings[part] = {std::move(text)};
    for (const auto& known : known_variables())
        made.variables.push_back(
            {std::string(known.name), std::string(known.type), std::string(known.example), ""}
        );
    return made;
}

inline knowledge::Knowledge small_company() {
    knowledge::Knowledge known;
    known.company.name = "Northwind";
    known.company.it_name = "Digital Services";
    known.company.management = "martina";
    knowledge::Team team;
    team.id = "workplace";
    team.name = {{"en", "Workplace Services"}, {"de", "Arbeitsplatz-Service"}};
    team.lead = "ines";
    team.contact = {{"en", "#workplace"}};
    known.teams = {team};
    Person ines;
    ines.id = "ines";
    ines.name = "Ines Ortega";
    Person martina;
    martina.id = "martina";
    martina.name = "Martina Weiss";
    known.people = {ines, martina};
    knowledge::Service service;
    service.id = "figma";
    service.group = "software";
    service.name = {{"en", "Design software"}, {"de", "Designsoftware"}};
    service.fulfilment = {{"en", "we install Figma on your laptop."}};
    service.effort.team_id = "workplace";
    service.root_needs = {
        {"draw", {{"en", "draw screens"}, {"de", "Entwürfe zeichnen"}}, {}},
        {"look", {{"en", "look at screens"}, {"de", "Entwürfe ansehen"}}, {}}};
    knowledge::Alternative pool;
    pool.id = "pool";
    pool.offer = {{"en", "a shared licence is free on Mondays"}};
    pool.effort.team_id = "workplace";
    service.alternatives = {pool};
    known.services = {service};
    knowledge::Rule rule;
    rule.id = "short_use";
    rule.reason = {
        {"en", "a licence runs for twelve months"}, {"de", "eine Lizenz läuft ein Jahr"}};
    rule.condition = {{"en", "if the laptop is encrypted"}};
    rule.weight = Weight::Blocking;
    known.rules = {rule};
    knowledge::Commitment move;
    move.id = "move";
    move.name = {{"en", "the Lisbon move"}};
    known.commitments = {move};
    return known;
}

inline Date day(unsigned number) {
    return std::chrono::sys_days{
        std::chrono::year{2026} / std::chrono::November / std::chrono::day{number}};
}

inline evaluation::Justification weighed(evaluation::Option option) {
    evaluation::Justification justification;
    for (std::size_t i = 0; i < kTopics.size(); ++i)
        justification.considerations[i].topic = kTopics[i];
    if (option.outcome != Outcome::Yes) {
        auto& policy = justification.considerations[static_cast<std::size_t>(Topic::Policy)];
        evaluation::Evidence evidence;
        evidence.weight = Weight::Blocking;
        evidence.rule_id = "short_use";
        evidence.text = small_company().rules.front().reason;
        policy.weight = Weight::Blocking;
        policy.evidence = {evidence};
        justification.deciding = Topic::Policy;
    }
    justification.options = {std::move(option), {}};
    return justification;
}

inline DraftInput input_for(const evaluation::Justification& justification) {
    Person requester;
    requester.id = "jonna";
    requester.name = "Jonna Berg";
    return DraftInput{
        .justification = justification,
        .option = 0,
        .service_id = "figma",
        .request = "i need figma to draw screens",
        .root_need = "draw screens",
        .slots = {},
        .requester = requester,
        .locale = "en",
        .signer = {},
        .variant = 0,
        .earlier_lines = {},
        .today = day(20)};
}

}  // namespace ajar::reply
