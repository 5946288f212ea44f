#include "tests/simulator/talk.hpp"

#include "bot/dialogue/step.hpp"
#include "tests/scenarios/demo.hpp"
#include "tests/simulator/employee.hpp"

#include <algorithm>
#include <deque>

namespace ajar::simulator {
namespace {

using dialogue::State;

constexpr int kMostMoves = 30;
constexpr int kTimesPerQuestion = 2;
constexpr int kTriesUnheard = 3;

const TimePoint kMonday = *time_from_iso("2026-11-23T09:00:00Z");

/// What the person will see of a recommendation.
std::string gist(const evaluation::Option& option) {
    std::string text{to_string(option.outcome)};
    if (option.for_management) text += " for management";
    if (!option.alternative_id.empty()) text += " " + option.alternative_id;
    if (option.later) text += " later";
    if (!option.refer_to.empty()) text += " by " + option.refer_to;
    for (const std::string& condition : option.conditions) text += " if " + condition;
    return text;
}

bool has_rules(const std::string& service_id) {
    const auto& rules = scenarios::demo().knowledge.rules;
    return std::any_of(rules.begin(), rules.end(), [&](const knowledge::Rule& rule) {
        return std::find(rule.services.begin(), rule.services.end(), service_id) !=
               rule.services.end();
    });
}

constexpr const char* kPerson = "a person of ";

/// With full information: a decision, or a person where something is to be fixed or is sensitive.
std::string expected_end(const Goal& goal, const Person& who) {
    const auto& knowledge = scenarios::demo().knowledge;
    const knowledge::Service& service = *knowledge.service(goal.service_id);
    const auto truth = goal.truth(who, knowledge);
    const Date today = std::chrono::floor<std::chrono::days>(kMonday);
    const auto option = evaluation::evaluate(truth, knowledge, {}, {}, today).recommended();
    const bool fixing = service.type == RequestType::ServiceProblem;
    if (fixing && (!has_rules(service.id) || option.outcome == Outcome::Yes))
        return kPerson + service.id;
    return gist(option);
}

class Talk {
public:
    Talk(const Persona& persona, const Reader& reader)
        : persona_{persona}, reader_{reader}, employee_{persona} {
        add(persona.goal);
        if (persona.second) add(*persona.second);
    }

    std::vector<Ending> endings() {
        happens(dialogue::ConversationOpened{
            {"simulator", "simulator:" + std::to_string(persona_.number), ""},
            persona_.who,
            persona_.locale,
            false});
        move(employee_.open());
        for (int i = 0; i < kMostMoves && !over(); ++i) move(next());
        finish();
        return std::move(endings_);
    }

private:
    void add(const Goal& goal) {
        Ending ending;
        ending.style = persona_.style;
        ending.service_id = goal.service_id;
        ending.expected = expected_end(goal, persona_.who);
        ending.wants_person = ending.expected.starts_with(kPerson);
        ending.hidden = goal.service_id + "/" + goal.need_id;
        for (const auto& [slot, fact] : goal.facts)
            ending.hidden += ", " + slot + " " + fact.value.text;
        endings_.push_back(std::move(ending));
    }

    Ending* ending_of(const dialogue::Request& request) {
        const Goal* goal = employee_.goal_of(request);
        if (goal == &persona_.goal) return &endings_.front();
        return goal ? &endings_.back() : nullptr;
    }

    bool waits_for_answer() const {
        return state_.request && (std::holds_alternative<dialogue::Clarifying>(state_.stage) ||
                                  std::holds_alternative<dialogue::Confirming>(state_.stage));
    }

    bool with_a_person() const {
        return std::holds_alternative<dialogue::WithAPerson>(state_.stage) ||
               std::holds_alternative<dialogue::Incident>(state_.stage);
    }

    bool settled(const Ending& ending) const { return !ending.got.empty(); }

    bool over() const {
        const bool all = std::all_of(endings_.begin(), endings_.end(), [&](const Ending& one) {
            return settled(one);
        });
        return all || with_a_person() || unheard_ >= kTriesUnheard;
    }

    Move next() {
        if (waits_for_answer()) return employee_.answer(state_, buttons_);
        ++unheard_;
        return employee_.again();
    }

    void move(const Move& move) {
        record_.push_back((move.kind == Move::Kind::Press ? "  [" : "  > ") + move.text);
        buttons_.clear();
        const Date today = std::chrono::floor<std::chrono::days>(kMonday);
        if (move.kind == Move::Kind::Press)
            happens(dialogue::ChoiceMade{"a", move.text});
        else
            happens(dialogue::MessageReceived{"a", move.text, reader_.understand(move.text, today)}
            );
    }

    void happens(const dialogue::Event& event) {
        std::deque<dialogue::Event> events{event};
        while (!events.empty()) {
            auto step =
                dialogue::step(state_, events.front(), scenarios::demo().knowledge, kMonday);
            events.pop_front();
            state_ = std::move(step.state);
            for (const dialogue::Effect& effect : step.effects) {
                if (const auto* gather = std::get_if<dialogue::GatherEvidence>(&effect))
                    events.emplace_back(dialogue::EvidenceGathered{gather->request_id, {}, {}});
                take(effect);
            }
        }
    }

    void take(const dialogue::Effect& effect) {
        if (const auto* say = std::get_if<dialogue::Say>(&effect)) {
            record_.push_back("  < " + say->text);
            if (!say->choices.empty()) buttons_ = say->choices;
            count(*say);
        }
        if (const auto* open = std::get_if<dialogue::OpenReview>(&effect)) {
            if (Ending* ending = ending_of(open->request))
                settle(*ending, open->request, gist(open->review.justification.recommended()));
        }
        if (const auto* call = std::get_if<dialogue::CallPerson>(&effect)) called(*call);
    }

    // Whose question it is, the person knows from what it is about: the present request.
    void count(const dialogue::Say& say) {
        const bool question = say.line.starts_with("ask_") || say.line == "wrong_intro";
        if (!state_.request) return;
        Ending* ending = ending_of(*state_.request);
        if (!ending) return;
        if (question) ++ending->questions;
        const bool asks = question || say.line.starts_with("playback");
        if (!asks) return;
        // Two wordings of one question are the same question.
        const auto* clarifying = std::get_if<dialogue::Clarifying>(&state_.stage);
        const std::string what = clarifying ? clarifying->asked : say.text;
        if (++times_[state_.request->id + "/" + what] > kTimesPerQuestion) ++ending->loops;
    }

    void settle(Ending& ending, const dialogue::Request& request, std::string got) {
        const bool first = &ending == &endings_.front();
        const Goal& goal = first ? persona_.goal : *persona_.second;
        ending.got = std::move(got);
        ending.found =
            request.service_id + "/" +
            (request.root_need.id.empty() ? request.root_need.text : request.root_need.id);
        ending.need_found =
            request.service_id == goal.service_id && request.root_need.id == goal.need_id;
        // What touches pay, health or secrets may go to a person at once, whatever the rules say.
        const auto* service = scenarios::demo().knowledge.service(goal.service_id);
        const bool may = goal.fixing || (request.sensitive && service && service->sensitive);
        const bool by_person = may && ending.got == kPerson + goal.service_id;
        ending.as_informed = ending.got == ending.expected || by_person;
    }

    void called(const dialogue::CallPerson& call) {
        const dialogue::Request* request =
            state_.request && state_.request->id == call.request_id ? &*state_.request : nullptr;
        for (const auto& parked : state_.parked)
            if (parked.request.id == call.request_id) request = &parked.request;
        if (!request) return;
        record_.push_back("  -- called: " + call.why);
        if (Ending* ending = ending_of(*request))
            settle(*ending, *request, kPerson + request->service_id);
    }

    void finish() {
        for (Ending& ending : endings_) {
            const bool second = &ending != &endings_.front();
            if (second && !employee_.said_second()) ending.expected = ending.got = "never said";
            // A person who talks with them hears the rest too.
            if (!settled(ending) && with_a_person()) ending.got = "told the person";
            ending.dead_end = !settled(ending);
            ending.record = record_;
        }
        if (endings_.size() > 1 && endings_.back().got == "never said") endings_.pop_back();
    }

    const Persona& persona_;
    const Reader& reader_;
    Employee employee_;
    State state_;
    std::vector<dialogue::Choice> buttons_;
    std::vector<Ending> endings_;
    std::map<std::string, int> times_;
    std::vector<std::string> record_;
    int unheard_ = 0;
};

}  // namespace

std::vector<Ending> talk(const Persona& persona, const Reader& reader) {
    return Talk{persona, reader}.endings();
}

}  // namespace ajar::simulator
