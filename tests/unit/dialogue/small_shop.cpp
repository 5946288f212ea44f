#include "tests/unit/dialogue/small_shop.hpp"

#include <stdexcept>
#include <utility>

namespace ajar::dialogue {
namespace {

constexpr const char* kLines[] = {
    "greeting",
    "greeting_back",
    "intro_help",
    "ask_open",
    "ask_open_again",
    "ask_service_choice",
    "ask_first",
    "ask_slot",
    "ask_slot_again",
    "ask_root_need",
    "ask_purpose",
    "choice_other",
    "choice_skip",
    "choice_dont_know",
    "choice_person",
    "choice_yes",
    "choice_no",
    "choice_flip",
    "choice_wrong",
    "choice_helpful",
    "choice_unhelpful",
    "playback",
    "playback_corrected",
    "noted_correction",
    "in_review",
    "message_in_review",
    "holding",
    "status_listening",
    "status_clarifying",
    "status_in_review",
    "status_answered",
    "status_none",
    "cancelled",
    "cancel_nothing",
    "next_request",
    "several_noticed",
    "thanks_reply",
    "small_talk",
    "out_of_scope",
    "unclear_first",
    "unclear_second",
    "handing_to_person",
    "with_person_ack",
    "pushback_new_fact",
    "pushback_repeat",
    "pushback_person",
    "feedback_thanks",
    "feedback_more",
    "incident_ack",
    "reminder_quiet",
    "closed_quiet",
    "closed_answered",
    "acceptance_reply",
    "taken_over",
    "handed_back",
    "more_asked",
    "flip_intro",
    "wrong_intro",
    "language_handoff",
    "executive_note",
    "promise_reminder",
    "promise_late",
    "skipped_ok",
    "playback_unsure",
    "need_left_open",
    "resigned_reply",
    "empathy_upset",
    "empathy_anxious",
    "empathy_security",
    "empathy_trouble",
    "empathy_danger",
    "pushback_idea",
    "pushback_misunderstanding",
    "moved_to_direct",
    "moved_to_chat",
};

knowledge::Template phrases(const std::string& locale) {
    knowledge::Template set;
    set.id = "phrases";
    set.locale = locale;
    for (const char* line : kLines) set.wordings[line] = {line};
    return set;
}

knowledge::Template reply_template(ReplyKind kind) {
    knowledge::Template one;
    one.id = std::string{to_string(kind)};
    one.locale = "en";
    one.kind = kind;
    std::string all;
    for (const char* name :
         {"conditions", "delays", "decider", "offer", "later_by", "refer_to", "proposal"}) {
        all += std::string{" {{#"} + name + "}}{{" + name + "}}{{/" + name + "}}";
        one.variables.push_back({name, "clause", "x", ""});
    }
    one.variables.push_back({"ready_by", "date", "Friday", ""});
    if (kind != ReplyKind::Yes) one.wordings["reason"] = {"The pool has 4 seats."};
    one.wordings["decision"] = {
        "You get one of them{{#ready_by}} by {{ready_by}}{{/ready_by}}." + all};
    if (kind != ReplyKind::Yes) one.wordings["path"] = {"Priya Raman sets it up."};
    one.wordings["expectation"] = {"It is there on 30 November."};
    one.wordings["opening"] = {"Did I get the purpose wrong?"};
    return one;
}

knowledge::SlotSpec slot(const std::string& id, SlotType type, const std::string& label) {
    knowledge::SlotSpec spec;
    spec.id = id;
    spec.type = type;
    spec.label = {{"en", label}};
    spec.ask = {{"en", "What about the " + label + "?"}};
    return spec;
}

knowledge::Service service(const std::string& id, const std::vector<std::string>& needs) {
    knowledge::Service one;
    one.id = id;
    one.name = {{"en", "Service " + id}};
    one.fulfilment = {{"en", "we set up the " + id}};
    one.effort = {"workplace", "", 1, 0, 0, false};
    for (const std::string& need : needs)
        one.root_needs.push_back({need, {{"en", need + " things"}}, {}});
    return one;
}

knowledge::Rule block_from(
    const std::string& service_id, const std::string& people, const std::string& other
) {
    knowledge::Rule rule;
    rule.id = "limit-" + service_id;
    rule.title = {{"en", "Limit"}};
    rule.services = {service_id};
    rule.when = {{"slot.people_count", knowledge::Condition::Op::AtLeast, {people}}};
    rule.topic = Topic::Resources;
    rule.weight = Weight::Blocking;
    rule.reason = {{"en", "The licence covers 5 people."}};
    if (!other.empty()) rule.alternatives = {other};
    return rule;
}

Understanding one_reading(Reading reading) {
    Understanding understood;
    understood.entities = reading.entities;
    understood.readings = {std::move(reading)};
    return understood;
}

Understanding with_entity(Understanding understood, SlotValue value) {
    understanding::Entity entity;
    entity.value = std::move(value);
    understood.entities.push_back(entity);
    if (!understood.readings.empty()) understood.readings.front().entities.push_back(entity);
    return understood;
}

Person person(const std::string& id, const std::string& name, std::set<Role> roles) {
    Person one;
    one.id = id;
    one.name = name;
    one.roles = std::move(roles);
    return one;
}

}  // namespace

Person mara() {
    return person("mara", "Mara Lind", {Role::Employee});
}

Person vera() {
    Person one = person("vera", "Vera Stone", {Role::Employee});
    one.standing = Standing::Executive;
    return one;
}

Person priya() {
    Person one = person("priya", "Priya Raman", {Role::Employee, Role::Approver});
    one.team_id = "workplace";
    return one;
}

Person noor() {
    Person one = person("noor", "Noor Haddad", {Role::Employee, Role::Management});
    one.team_id = "office";
    return one;
}

knowledge::Knowledge small_shop() {
    knowledge::Knowledge shop;
    shop.revision = 7;
    shop.company.name = "Small Shop";
    shop.company.it_name = "IT";
    shop.company.time_zone = "UTC";
    shop.company.management = "noor";
    shop.people = {mara(), vera(), priya(), noor()};
    knowledge::Team workplace{
        "workplace", {{"en", "Workplace"}}, {}, {}, 30, "priya", {{"en", "the help desk"}}};
    knowledge::Team office{"office", {{"en", "IT office"}}, {}, {}, 5, "noor", {{"en", "room 1"}}};
    shop.teams = {workplace, office};

    knowledge::Service licence = service("licence", {"draw", "print", "share"});
    licence.slots = {
        slot("people_count", SlotType::Number, "number of people"),
        slot("deadline", SlotType::Date, "day"),
        slot("device", SlotType::Choice, "device"),
    };
    licence.slots[2].choices = {"laptop", "tablet"};
    licence.alternatives = {
        {"pool",
         {"draw"},
         {{"en", "Priya lends a seat of the pool"}},
         {{"en", "Pool seat"}},
         {"workplace", "", 1, 0, 0, false}}};
    knowledge::Service monitor = service("monitor", {"see"});
    knowledge::Service repair = service("repair", {});
    repair.type = RequestType::ServiceProblem;
    knowledge::Service website = service("website", {"tell"});
    website.slots = {slot("people_count", SlotType::Number, "number of people")};
    shop.services = {licence, monitor, repair, website};
    shop.rules = {block_from("licence", "6", "pool"), block_from("website", "1", "")};

    shop.templates = {phrases("en"), phrases("de")};
    for (const ReplyKind kind :
         {ReplyKind::Yes, ReplyKind::Decline, ReplyKind::Compromise, ReplyKind::Referral})
        shop.templates.push_back(reply_template(kind));
    return shop;
}

Understanding wants(const std::string& service_id, const std::string& need, double sure) {
    Reading reading;
    reading.text = "I need " + service_id + (need.empty() ? "" : " so that I can " + need);
    reading.type = RequestType::StandardRequest;
    reading.type_probability = 0.8;
    reading.services = {{service_id, sure}};
    reading.confidence = Reading::Confidence::Sure;
    if (!need.empty()) reading.root_needs = {{service_id, need, 0.8}};
    return one_reading(std::move(reading));
}

Understanding wants_one_of(const std::string& a, const std::string& b) {
    Understanding understood = wants(a);
    understood.readings.front().services = {{a, 0.45}, {b, 0.4}};
    understood.readings.front().confidence = Reading::Confidence::Choice;
    return understood;
}

Understanding acts(Act act) {
    Understanding understood;
    understood.act = act;
    return understood;
}

Understanding nothing_known() {
    Reading reading;
    reading.text = "hm hm";
    return one_reading(std::move(reading));
}

Understanding with_number(Understanding understood, double number) {
    SlotValue value;
    value.type = SlotType::Number;
    value.text = std::to_string(static_cast<int>(number));
    value.number = number;
    return with_entity(std::move(understood), std::move(value));
}

Understanding with_date(Understanding understood, Date date) {
    SlotValue value;
    value.type = SlotType::Date;
    value.text = to_iso(date);
    value.date = date;
    return with_entity(std::move(understood), std::move(value));
}

Understanding both(const Understanding& a, const Understanding& b) {
    Understanding understood = a;
    understood.readings.insert(understood.readings.end(), b.readings.begin(), b.readings.end());
    understood.entities.insert(understood.entities.end(), b.entities.begin(), b.entities.end());
    return understood;
}

Talk::Talk(Person requester) : Talk{std::move(requester), small_shop()} {}

Talk::Talk(Person requester, knowledge::Knowledge known) : shop{std::move(known)} {
    happens(ConversationOpened{{"web", "web:1", ""}, std::move(requester), "en", false});
}

void Talk::happens(const Event& event) {
    Step next = step(state, event, shop, now);
    state = std::move(next.state);
    last = std::move(next.effects);
    for (std::size_t i = 0; i < last.size(); ++i) {
        const auto* gather = std::get_if<GatherEvidence>(&last[i]);
        if (!gather) continue;
        Step more = step(state, EvidenceGathered{gather->request_id, {}, {}}, shop, now);
        state = std::move(more.state);
        last.insert(last.end(), more.effects.begin(), more.effects.end());
    }
}

void Talk::hears(const Understanding& understood, const std::string& text) {
    happens(MessageReceived{"a", text, understood});
}

void Talk::presses(const std::string& value) {
    happens(ChoiceMade{"a", value});
}

void Talk::timer(std::string_view kind) {
    now += std::chrono::days{1};
    happens(TimerDue{std::string{kind} + ":" + state.request->id});
}

void Talk::approves(const Person& by, const std::string& override_reason) {
    happens(DraftApproved{review().id, by, review().draft.text, override_reason});
}

void Talk::goes_to_review(double people, const std::string& need) {
    hears(with_number(wants("licence", need), people));
    presses("confirm:yes");
}

void Talk::is_answered(double people) {
    goes_to_review(people);
    approves();
}

std::vector<std::string> Talk::said() const {
    std::vector<std::string> lines;
    for (const Say& say : done<Say>()) lines.push_back(say.line);
    return lines;
}

const Review& Talk::review() const {
    if (const auto* reviewed = std::get_if<InReview>(&state.stage)) return reviewed->review;
    if (const auto* waits = std::get_if<WaitingForManagement>(&state.stage)) return waits->review;
    throw std::logic_error{"no draft is in review, the stage is " + stage()};
}

}  // namespace ajar::dialogue
