#include "tests/unit/slack_blocks/cases.hpp"

namespace ajar::slack::blocks {
namespace {

using namespace std::chrono_literals;

const Date kThursday = std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 26};

Person somebody(std::string id, std::string name, std::string title, std::string department) {
    Person person;
    person.id = std::move(id);
    person.name = std::move(name);
    person.title = std::move(title);
    person.department = std::move(department);
    return person;
}

evaluation::Evidence evidence(Weight weight, std::string english, std::string german) {
    return {weight, "", {{"en", std::move(english)}, {"de", std::move(german)}}, "", ""};
}

evaluation::Justification weighed() {
    evaluation::Justification out;
    for (std::size_t i = 0; i < kTopics.size(); ++i) out.considerations[i].topic = kTopics[i];
    auto& resources = out.considerations[1];
    resources.weight = Weight::Blocking;
    resources.evidence = {
        evidence(Weight::Ok, "The budget of 900 € is there.", "Das Budget von 900 € ist da."),
        evidence(
            Weight::Blocking,
            "All 14 licences are taken until Thursday 26 November.",
            "Alle 14 Lizenzen sind bis Donnerstag, 26. November vergeben."
        )};
    auto& commitments = out.considerations[4];
    commitments.weight = Weight::Concern;
    commitments.evidence = {evidence(
        Weight::Concern,
        "Ben's team moves the Lisbon office until 27 November.",
        "Bens Team zieht bis 27. November das Büro in Lissabon um."
    )};
    evaluation::Option pool;
    pool.outcome = Outcome::Compromise;
    pool.ready_by = kThursday;
    pool.summary = {{"en", "A licence from the pool"}, {"de", "Eine Lizenz aus dem Vorrat"}};
    evaluation::Option later;
    later.outcome = Outcome::Decline;
    later.summary = {{"en", "Nothing for now"}, {"de", "Vorerst nichts"}};
    out.options = {pool, later};
    out.flips = {
        {"people_count",
         "5",
         Outcome::Yes,
         {{"en", "if it is for five people or fewer"}, {"de", "wenn es für höchstens fünf ist"}}}};
    return out;
}

tone::Report one_error(const std::string& text) {
    tone::Finding wall;
    wall.rule = "T04";
    wall.name = "wall";
    wall.severity = Severity::Error;
    wall.start = text.find("not possible");
    wall.end = wall.start + 12;
    wall.message = "“not possible” answers the request with a wall.";
    return {{wall}, {}};
}

}  // namespace

knowledge::Knowledge company() {
    knowledge::Knowledge known;
    known.company.it_name = "IT";
    known.people = {
        somebody("grace", "Grace Byrne", "Designer", "Marketing"),
        somebody("amira", "Amira Haddad", "Service lead", "IT"),
        somebody("helena", "Helena Brandt", "Head of IT", "IT")};
    known.people[2].roles = {Role::Management};
    knowledge::Service figma;
    figma.id = "figma";
    figma.name = {{"en", "Figma licence"}, {"de", "Figma-Lizenz"}};
    knowledge::SlotSpec people;
    people.id = "people_count";
    people.label = {{"en", "number of people"}, {"de", "Anzahl Personen"}};
    figma.slots = {people};
    known.services = {figma};
    knowledge::Team workplace;
    workplace.id = "workplace";
    workplace.name = {{"en", "Workplace"}, {"de", "Arbeitsplatz"}};
    known.teams = {workplace};
    return known;
}

engine::CaseFile open_case() {
    engine::CaseFile file;
    file.row.id = "slack:T0ACME:D0GRACE/1/1";
    file.row.conversation_id = "slack:T0ACME:D0GRACE";
    file.row.request_id = "slack:T0ACME:D0GRACE/1";
    file.row.status = "open";
    file.row.team_id = "workplace";
    file.row.why = "new";
    file.row.requester_id = "grace";
    file.row.requester_name = "Grace Byrne";
    file.row.service_id = "figma";
    file.row.need = "draw together";
    file.row.outcome = Outcome::Compromise;
    file.row.urgent = true;
    file.row.opened_at = kNow;
    auto& request = file.opened.request;
    request.id = file.row.request_id;
    request.text = "I need Figma for <six> of us & soon, @channel *please*";
    request.service_id = "figma";
    request.root_need = {"draw", "draw together", true};
    SlotValue six;
    six.type = SlotType::Number;
    six.text = "6";
    request.slots["people_count"] = six;
    auto& review = file.opened.review;
    review.id = file.row.id;
    review.justification = weighed();
    review.draft.kind = ReplyKind::Compromise;
    review.draft.text =
        "All 14 licences are taken until Thursday 26 November, so six at once is not possible. "
        "Ben Fischer lends you two from the pool today: https://wiki.acme.example/pool. If I got "
        "the number wrong, tell me here.";
    review.draft.tone = one_error(review.draft.text);
    return file;
}

engine::CaseFile approved_case() {
    engine::CaseFile file = open_case();
    file.row.status = "settled";
    file.row.settled_at = kNow + 5min;
    file.row.settled_by = "amira";
    file.row.settled_how = "approved";
    engine::DecisionRow row;
    row.record.suggested_text = file.opened.review.draft.text;
    row.record.decision.review_id = file.row.id;
    row.record.decision.outcome = Outcome::Compromise;
    row.record.decision.text =
        "All 14 licences are taken until Thursday 26 November. Ben Fischer lends you two from the "
        "pool today. If I got the number wrong, tell me here.";
    file.decisions = {row};
    return file;
}

dialogue::Say question() {
    dialogue::Say say;
    say.line = "ask_service_choice";
    say.text = "Which of these is it?";
    say.choices = {
        {"Figma licence", "service:figma"},
        {"A larger screen", "service:monitor"},
        {"Something else", "service:other"},
        {"Talk to a person", "person:"}};
    return say;
}

dialogue::Say answer() {
    dialogue::Say say;
    say.line = "reply";
    say.text = approved_case().decisions.front().record.decision.text;
    say.from = "Amira Haddad";
    say.choices = {
        {"What would make this a yes?", "flip:slack:T0ACME:D0GRACE/1"},
        {"Something's wrong here", "wrong:slack:T0ACME:D0GRACE/1"},
        {"This helps", "helpful:slack:T0ACME:D0GRACE/1"},
        {"This doesn't help", "unhelpful:slack:T0ACME:D0GRACE/1"}};
    dialogue::OutcomeCard card;
    card.request_id = "slack:T0ACME:D0GRACE/1";
    card.outcome = Outcome::Compromise;
    card.title = "Figma licence";
    card.need = "draw together";
    card.expect_by = kThursday;
    card.decided_by = "Amira Haddad";
    say.card = card;
    return say;
}

HomeContent home_content() {
    HomeContent content;
    const std::vector<std::string> stages{
        "in_review", "clarifying", "answered", "with_a_person", "closed", "closed", "closed"};
    for (std::size_t i = 0; i < stages.size(); ++i) {
        MyRequest one;
        one.row.stage = stages[i];
        one.row.changed_at = kNow - std::chrono::hours{static_cast<int>(i)};
        one.title = "Request " + std::to_string(i + 1);
        if (stages[i] == "with_a_person") one.with = "Amira Haddad";
        if (i == 0) one.link = "https://acme.slack.example/archives/D0GRACE/p1";
        content.requests.push_back(one);
    }
    for (const bool kept : {false, true}) {
        MyPromise one;
        one.row.promise.text = kept ? "Docking station" : "Licence from the pool";
        one.row.promise.due = kThursday + 16h;
        if (kept) one.row.kept_at = kNow;
        one.owner = "Workplace";
        content.promises.push_back(one);
    }
    MyDecision decided;
    decided.decision.outcome = Outcome::Compromise;
    decided.decision.reason_line = "All 14 licences are taken until Thursday 26 November.";
    decided.decision.decided_at = kNow;
    decided.title = "Figma licence";
    decided.decided_by = "Amira Haddad";
    content.decisions = {decided};
    return content;
}

}  // namespace ajar::slack::blocks
