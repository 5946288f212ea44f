#pragma once

// A small dialogue for the engine's tests: what the employee writes says what the step does, so
// that each test reads like the talk it is about. The state keeps everything it has heard, so that
// a state folded from events can be compared with one that was never put down.

#include "bot/dialogue/step.hpp"
#include "bot/engine/engine.hpp"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace ajar::test {

/// "boom" throws; "open" opens a review; "decide" asks for evidence, then decides; "timer <n>"
/// starts a timer that is due in n minutes; "chatty" is answered with three lines; everything else
/// is answered with "heard: …".
dialogue::Step toy_step(
    const dialogue::State& state,
    const dialogue::Event& event,
    const knowledge::Knowledge& knowledge,
    TimePoint now
);

class ToyModel final : public understanding::Model {
public:
    understanding::Understanding understand(std::string_view text, Date today) const override;
};

class ToyKnowledge final : public engine::KnowledgeSource {
public:
    ToyKnowledge();

    engine::Current current() const override;
    std::shared_ptr<const knowledge::Knowledge> at(std::int64_t revision) const override;

    /// Swaps in the next revision.
    void publish(knowledge::Knowledge knowledge);

private:
    mutable std::mutex mutex_;
    engine::Current current_;
    std::vector<std::shared_ptr<const knowledge::Knowledge>> all_;
};

}  // namespace ajar::test
