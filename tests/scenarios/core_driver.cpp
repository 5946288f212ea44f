#include "tests/scenarios/core_driver.hpp"

#include "bot/base/overloaded.hpp"
#include "tests/scenarios/state_view.hpp"

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

}  // namespace

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
    happens(dialogue::MessageReceived{"a", text, company_.model->understand(text, today)});
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
        case StaffAct::Kind::ChangeService:
            happens(dialogue::ServiceChanged{review_id, by, act.text});
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
        dialogue::Step next = dialogue::step(state_, events.front(), company_.knowledge, now_);
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
            [&](const dialogue::PhraseHeard&) { records_.push_back("phrase"); },
            [&](const dialogue::CallPerson& call) {
                if (is_speechless(call.why)) faults_.push_back(call.why);
                records_.push_back("called");
            },
            [&](const dialogue::StartTimer& timer) { timers_[timer.name] = timer.due; },
            [&](const dialogue::StopTimer& timer) { timers_.erase(timer.name); },
            [](const auto&) {},
        },
        effect
    );
}

}  // namespace ajar::scenarios
