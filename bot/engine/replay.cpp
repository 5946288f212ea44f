#include "bot/engine/replay.hpp"

#include "bot/codec/codec.hpp"
#include "bot/dialogue/clock.hpp"

#include <algorithm>
#include <utility>

namespace ajar::engine {
namespace {

using namespace dialogue;

constexpr std::size_t kPage = 256;
/// As in a turn: a step that keeps asking for evidence is a bug.
constexpr int kMostEvidence = 8;

/// One turn, made again from the state before it.
class Again {
public:
    Again(State before, const Current& current, const StepFunction& step, const TurnRow& recorded)
        : state_(std::move(before)), current_(current), step_(step), recorded_(recorded) {}

    Course course() {
        for (const EventRecord& record : recorded_.events)
            if (!std::holds_alternative<EvidenceGathered>(record.event)) run(heard_today(record));
        course_.stage = codec::kind_of(state_.stage);
        return std::move(course_);
    }

private:
    Event heard_today(const EventRecord& record) {
        const auto* message = std::get_if<MessageReceived>(&record.event);
        if (!message) return record.event;
        const auto today = local_date(record.at, current_.knowledge->company.time_zone);
        auto again = *message;
        again.understanding = current_.model->understand(message->text, today);
        course_.heard = again.understanding;
        return again;
    }

    void run(const Event& event) {
        auto step = step_(state_, event, *current_.knowledge, recorded_.at);
        state_ = std::move(step.state);
        std::vector<GatherEvidence> asked;
        for (Effect& effect : step.effects) {
            if (const auto* gather = std::get_if<GatherEvidence>(&effect)) asked.push_back(*gather);
            course_.effects.push_back(std::move(effect));
        }
        for (const GatherEvidence& gather : asked)
            if (--evidence_left_ >= 0) run(evidence_of_then(gather));
    }

    EvidenceGathered evidence_of_then(const GatherEvidence& asked) const {
        for (const EventRecord& record : recorded_.events) {
            const auto* found = std::get_if<EvidenceGathered>(&record.event);
            if (found && found->request_id == asked.request_id) return *found;
        }
        EvidenceGathered none;
        none.request_id = asked.request_id;
        return none;
    }

    State state_;
    const Current& current_;
    const StepFunction& step_;
    const TurnRow& recorded_;
    Course course_;
    int evidence_left_ = kMostEvidence;
};

/// The first one says least: that a conversation was opened goes with every first message.
const Event& what_began(const TurnRow& turn) {
    const auto telling = std::find_if(turn.events.begin(), turn.events.end(), [](const auto& one) {
        return !std::holds_alternative<ConversationOpened>(one.event);
    });
    return (telling == turn.events.end() ? turn.events.front() : *telling).event;
}

std::optional<understanding::Understanding> heard_in(const TurnRow& turn) {
    for (const EventRecord& record : turn.events)
        if (const auto* message = std::get_if<MessageReceived>(&record.event))
            return message->understanding;
    return std::nullopt;
}

}  // namespace

std::vector<ReplayedTurn> replay(
    const Reading& records,
    const KnowledgeSource& knowledge,
    const StepFunction& step,
    const std::string& conversation_id
) {
    const Current current = knowledge.current();
    std::vector<ReplayedTurn> all;
    State state;
    std::int64_t last = 0;
    for (auto page = records.turns(conversation_id, last, kPage); !page.empty();
         page = records.turns(conversation_id, last, kPage)) {
        for (TurnRow& turn : page) {
            last = turn.number;
            if (turn.events.empty()) continue;  // set aside: there is nothing to compare
            ReplayedTurn replayed;
            replayed.number = turn.number;
            replayed.at = turn.at;
            replayed.revision = turn.revision;
            replayed.cause = turn.cause;
            replayed.event = what_began(turn);
            replayed.today = Again(state, current, step, turn).course();
            for (const EventRecord& record : turn.events) {
                auto known = knowledge.at(record.revision);
                if (!known) known = current.knowledge;
                state = step(state, record.event, *known, record.at).state;
            }
            replayed.then = {
                std::string{codec::kind_of(state.stage)}, heard_in(turn), std::move(turn.effects)};
            all.push_back(std::move(replayed));
        }
    }
    return all;
}

}  // namespace ajar::engine
