#include "tests/scenarios/core_driver.hpp"

#include "bot/base/overloaded.hpp"
#include "bot/files/files.hpp"
#include "bot/understanding/train.hpp"

#include <algorithm>
#include <deque>
#include <stdexcept>

namespace ajar::scenarios {
namespace {

using dialogue::Effect;
using Why = dialogue::RefuseAct::Why;

std::string word_for(Why why) {
    switch (why) {
        case Why::AlreadySettled:
            return "already_settled";
        case Why::OwnRequest:
            return "own_request";
        case Why::ToneErrors:
            return "tone_errors";
        case Why::NotAllowed:
            return "not_allowed";
        case Why::EmptyText:
            return "empty_text";
    }
    return {};
}

Person person_named(const std::string& id) {
    const Person* person = demo().knowledge.person(id);
    if (!person) throw std::runtime_error{"nobody in the directory has the id '" + id + "'"};
    return *person;
}

DraftView view_of(const dialogue::Review& review) {
    DraftView view;
    view.id = review.id;
    view.text = review.draft.text;
    for (const auto& option : review.justification.options)
        view.options.emplace_back(to_string(option.outcome));
    view.outcome = view.options.at(review.option);
    for (const auto& consideration : review.justification.considerations)
        view.considerations[std::string{to_string(consideration.topic)}] =
            std::string{to_string(consideration.weight)};
    for (const auto& finding : review.draft.tone.findings)
        if (finding.severity == Severity::Error)
            view.tone_errors.push_back(finding.rule + " " + finding.message);
    return view;
}

std::string in_short(const SlotValue& value) {
    if (!value.known()) return "skipped";
    if (value.date) return to_iso(*value.date);
    if (!value.number) return value.text;
    std::string number = std::to_string(*value.number);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.') number.pop_back();
    return number;
}

}  // namespace

const Demo& demo() {
    static const Demo kDemo = [] {
        const std::filesystem::path root{AJAR_SOURCE_DIR};
        auto loaded = files::parse(files::read_folder(root / "config", root / "templates"));
        std::string faults;
        for (const auto& finding : loaded.findings)
            if (finding.severity == Severity::Error) faults += files::to_string(finding) + "\n";
        if (!loaded.usable()) throw std::runtime_error{"the demo knowledge is broken:\n" + faults};
        Demo made;
        made.knowledge = std::move(loaded.knowledge);
        made.model = understanding::train(made.knowledge);
        return made;
    }();
    return kDemo;
}

void CoreDriver::start(const Scenario& scenario) {
    now_ = scenario.starts;
    person_ = person_named(scenario.who);
    locale_ = scenario.locale;
    happens(dialogue::ConversationOpened{
        {"web", "web:" + scenario.name, ""}, person_, locale_, false});
}

void CoreDriver::open() {
    happens(dialogue::ConversationOpened{state_.conversation, person_, locale_, true});
}

void CoreDriver::say(const std::string& text) {
    const Date today = std::chrono::floor<std::chrono::days>(now_);
    happens(dialogue::MessageReceived{"a", text, demo().model->understand(text, today)});
}

void CoreDriver::choose(const std::string& value) {
    happens(dialogue::ChoiceMade{"a", value});
}

void CoreDriver::feedback(const std::string& text) {
    happens(dialogue::FeedbackGiven{"a", text});
}

std::string CoreDriver::act(const StaffAct& act, const std::string& review_id, int option) {
    const Person by = person_named(act.by);
    refused_.clear();
    switch (act.kind) {
        case StaffAct::Kind::Approve:
            happens(dialogue::DraftApproved{review_id, by, act.text, act.override_reason});
            break;
        case StaffAct::Kind::ChangeOutcome:
            happens(dialogue::OutcomeChanged{review_id, by, static_cast<std::size_t>(option)});
            break;
        case StaffAct::Kind::AskMore:
            happens(dialogue::MoreAsked{review_id, by, act.text});
            break;
        case StaffAct::Kind::TakeOver:
            happens(dialogue::TakenOver{by});
            break;
        case StaffAct::Kind::AskManager:
            happens(dialogue::ManagementAsked{review_id, by, "", act.text});
            break;
        case StaffAct::Kind::Write:
            happens(dialogue::StaffWrote{by, act.text});
            break;
        case StaffAct::Kind::HandBack:
            happens(dialogue::HandedBack{by});
            break;
    }
    return refused_;
}

void CoreDriver::pass(std::chrono::minutes time) {
    const TimePoint until = now_ + time;
    while (true) {
        const auto next =
            std::min_element(timers_.begin(), timers_.end(), [](const auto& a, const auto& b) {
                return a.second < b.second;
            });
        if (next == timers_.end() || next->second > until) break;
        now_ = std::max(now_, next->second);
        const std::string name = next->first;
        timers_.erase(next);
        happens(dialogue::TimerDue{name});
    }
    now_ = until;
}

// As the engine does it: the evidence is gathered at once.
void CoreDriver::happens(const dialogue::Event& event) {
    std::deque<dialogue::Event> events{event};
    while (!events.empty()) {
        dialogue::Step next = dialogue::step(state_, events.front(), demo().knowledge, now_);
        events.pop_front();
        state_ = std::move(next.state);
        for (const Effect& effect : next.effects) {
            if (const auto* gather = std::get_if<dialogue::GatherEvidence>(&effect))
                events.emplace_back(dialogue::EvidenceGathered{gather->request_id, {}, {}});
            take(effect);
        }
    }
}

void CoreDriver::take(const Effect& effect) {
    std::visit(
        overloaded{
            [&](const dialogue::Say& say) {
                Said said{say.line, say.text, say.from, {}};
                for (const auto& choice : say.choices)
                    said.buttons.push_back({choice.label, choice.value});
                said_.push_back(std::move(said));
            },
            [&](const dialogue::RefuseAct& refused) { refused_ = word_for(refused.why); },
            [&](const dialogue::RecordDecision&) { records_.push_back("decision"); },
            [&](const dialogue::RecordPromise&) { records_.push_back("promise"); },
            [&](const dialogue::RecordUnmetNeed&) { records_.push_back("unmet_need"); },
            [&](const dialogue::RecordFeedback&) { records_.push_back("feedback"); },
            [&](const dialogue::CallPerson& call) {
                const bool speechless =
                    call.why.starts_with("no wording") || call.why.starts_with("no draft");
                if (speechless) faults_.push_back(call.why);
                records_.push_back("called");
            },
            [&](const dialogue::StartTimer& timer) { timers_[timer.name] = timer.due; },
            [&](const dialogue::StopTimer& timer) { timers_.erase(timer.name); },
            [](const auto&) {},
        },
        effect
    );
}

View CoreDriver::view() const {
    View view;
    view.stage = dialogue::name_of(state_.stage);
    view.locale = state_.locale;
    view.waiting = static_cast<int>(state_.waiting.size());
    if (!state_.decisions.empty()) view.last_outcome = to_string(state_.decisions.back().outcome);
    if (const auto* reviewed = std::get_if<dialogue::InReview>(&state_.stage))
        view.draft = view_of(reviewed->review);
    if (const auto* waits = std::get_if<dialogue::WaitingForManagement>(&state_.stage))
        view.draft = view_of(waits->review);
    if (!state_.request) return view;
    const dialogue::Request& request = *state_.request;
    view.service = request.service_id;
    view.need = request.root_need.id.empty() ? request.root_need.text : request.root_need.id;
    for (const auto& [slot, value] : request.slots) view.facts[slot] = in_short(value);
    for (const auto& [question, count] : request.asked)
        if (question != "purpose stated" && question != "with_person_ack" && question != "confirm")
            view.asked[question] = count;
    view.questions = request.questions_asked;
    return view;
}

}  // namespace ajar::scenarios
