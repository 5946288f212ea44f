#include "small_set.hpp"

#include <algorithm>

namespace ajar::files::testing {
namespace {

constexpr const char* kCompany = R"(name: Small
it_name: IT
locales: [en, de]
management: ina
)";

constexpr const char* kSlots = R"(slots:
  - id: people_count
    type: number
    label: {en: number of people, de: Anzahl}
    ask: {en: "How many?", de: "Wie viele?"}
  - id: deadline
    type: date
    label: {en: needed by, de: bis}
    ask: {en: "By when?", de: "Bis wann?"}
  - id: age
    type: duration
    label: {en: age, de: Alter}
    ask: {en: "How old?", de: "Wie alt?"}
    flips:
      at_most: {en: "if it is {value} or younger", de: "wenn es höchstens {value} alt ist"}
  - id: kind
    type: choice
    label: {en: kind, de: Art}
    ask: {en: "Which?", de: "Welche?"}
    choices:
      red: {en: red, de: rot}
      blue: {en: blue, de: blau}
  - id: private
    type: boolean
    label: {en: private, de: privat}
    ask: {en: "Private?", de: "Privat?"}
)";

constexpr const char* kTeams = R"(teams:
  - id: desk
    name: {en: Desk, de: Tisch}
    skills: [laptops]
    hours_per_week: 40
    lead: ina
    contact: "#desk"
)";

constexpr const char* kPeople = R"(people:
  - {id: ina, name: Ina Holm, email: ina@small.example, title: Head of IT, department: IT, team: desk, roles: [approver, management]}
  - {id: otto, name: Otto Lang, email: otto@small.example, title: Seller, department: Sales, manager: ina}
)";

constexpr const char* kCommitments = R"(commitments:
  - id: big_move
    team: desk
    skill: laptops
    name: {en: the big move, de: der große Umzug}
    hours_per_week: 20
    from: 2026-11-02
    until: 2026-11-13
    sponsor: ina
)";

constexpr const char* kServices = R"(group: hardware
services:
  - id: laptop
    name: {en: Laptop, de: Notebook}
    description: {en: A laptop., de: Ein Notebook.}
    customer_interest: {en: Work., de: Arbeit.}
    company_interest: {en: Order., de: Ordnung.}
    fulfilment: {en: the desk brings a laptop, de: der Tisch bringt ein Notebook}
    effort: {team: desk, skill: laptops, work: 90 minutes, lead: 2 weeks, cost: 1200, per_person: true}
    slots: {people_count: required, age: optional, kind: optional, private: optional}
    phrases:
      en: [laptop please, new notebook, a computer, my machine is old, replace my pc]
      de: [notebook bitte, neuer laptop, ein rechner, mein gerät ist alt, pc tauschen]
    root_needs:
      - id: work_on_road
        need: {en: work on the road, de: unterwegs arbeiten}
        phrases:
          en: [on the train, at customers, in hotels]
          de: [im zug, bei kunden, im hotel]
    alternatives:
      - id: loan
        meets: [work_on_road]
        title: {en: Loan, de: Leihgerät}
        offer: {en: The desk lends you a laptop., de: Der Tisch leiht Ihnen ein Notebook.}
        effort: {team: desk, work: 1 hour}
)";

constexpr const char* kRules = R"(rules:
  - id: four_years
    title: {en: Four years, de: Vier Jahre}
    services: [laptop]
    when:
      - {field: slot.age, less: 4 years}
    topic: policy
    weight: blocking
    reason: {en: Laptops serve four years., de: Notebooks dienen vier Jahre.}
    alternatives: [loan]
    sponsor: ina
    exceptions:
      - {id: otto_once, who: otto, reason: His broke., approved_by: ina, until: 2027-01-31}
)";

constexpr const char* kTemplate = R"(---
id: decline
kind: decline
locale: en
variables:
  reason: {type: sentence, example: It is so.}
---

## reason
{{reason}}
~~~
You see, {{reason}}

## decision
So it stays.

## path
Ask Ina.

## opening
What did I miss?
)";

}  // namespace

FileSet small_set() {
    return {
        {"knowledge/company.yaml", kCompany},
        {"knowledge/slots.yaml", kSlots},
        {"knowledge/teams.yaml", kTeams},
        {"knowledge/people.yaml", kPeople},
        {"knowledge/commitments.yaml", kCommitments},
        {"knowledge/services/hardware.yaml", kServices},
        {"knowledge/rules.yaml", kRules},
        {"templates/en/decline.md", kTemplate},
    };
}

FileSet changed(const std::string& path, const std::string& from, const std::string& to) {
    FileSet files = small_set();
    std::string& text = files.at(path);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << "the small set has no: " << from;
    if (at != std::string::npos) text.replace(at, from.size(), to);
    return files;
}

FileSet with(const std::string& path, const std::string& text) {
    FileSet files = small_set();
    files[path] = text;
    return files;
}

std::string all_findings(const Loaded& loaded) {
    std::string all;
    for (const Finding& finding : loaded.findings) all += to_string(finding) + "\n";
    return all;
}

std::string where(const Loaded& loaded, Severity severity, const std::string& words) {
    for (const Finding& finding : loaded.findings)
        if (finding.severity == severity && finding.message.find(words) != std::string::npos)
            return finding.path + ":" + std::to_string(finding.line);
    return {};
}

std::string line_of(const FileSet& files, const std::string& path, const std::string& text) {
    const std::string& file = files.at(path);
    const std::size_t at = file.find(text);
    EXPECT_NE(at, std::string::npos) << path << " has no: " << text;
    const auto lines = std::count(
        file.begin(), file.begin() + static_cast<std::ptrdiff_t>(std::min(at, file.size())), '\n'
    );
    return path + ":" + std::to_string(lines + 1);
}

}  // namespace ajar::files::testing
