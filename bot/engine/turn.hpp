#pragma once

// Makes one turn: what happened becomes events, the step decides, evidence is brought to it within
// the same turn. Touches the standing only when all of it has worked.

#include "bot/engine/states.hpp"

#include <functional>

namespace ajar::engine {

/// Looks into the records for a step that asks (P8, P9).
using Evidence = std::function<
    dialogue::EvidenceGathered(const dialogue::GatherEvidence&, const Person& requester)>;

class TurnMaker {
public:
    TurnMaker(
        const KnowledgeSource& knowledge,
        StepFunction step,
        Directory directory,
        const EngineOptions& options,
        Evidence evidence
    );

    // All of them throw what understanding, step or directory throw; nothing has changed then.
    TurnRecord from_activity(Standing& standing, const StoredActivity& stored, TimePoint now) const;
    TurnRecord from_staff(
        Standing& standing, const std::string& act_id, const dialogue::Event& event, TimePoint now
    ) const;
    TurnRecord from_timer(Standing& standing, const TimerRow& timer, TimePoint now) const;

    /// When something cannot be done: nobody is left without an answer (P10, P24). The employee is
    /// told that a person will look at it (if it was their message), and a person is called.
    TurnRecord give_to_a_person(
        Standing& standing, const StoredActivity* stored, const std::string& why, TimePoint now
    ) const;

private:
    struct Making;

    void run(Making& making, dialogue::Event event) const;
    void open(Making& making, const Activity& activity) const;
    TurnRecord finish(Making making, Standing& standing) const;

    const KnowledgeSource& knowledge_;
    StepFunction step_;
    Directory directory_;
    const EngineOptions& options_;
    Evidence evidence_;
};

}  // namespace ajar::engine
