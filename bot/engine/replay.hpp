#pragma once

// A recorded conversation through today's knowledge. Turn by turn, each from where the recorded one
// began: a turn that would go otherwise does not hide those after it.

#include "bot/engine/engine.hpp"
#include "bot/engine/reading.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ajar::engine {

/// How a turn went, or would go.
struct Course {
    std::string stage;                                  ///< afterwards
    std::optional<understanding::Understanding> heard;  ///< in a message
    dialogue::Effects effects;
};

struct ReplayedTurn {
    std::int64_t number = 0;
    TimePoint at{};
    std::int64_t revision = 0;  ///< of the knowledge that was in force
    std::string cause;          ///< see TurnRecord
    dialogue::Event event;      ///< what began it, as recorded
    Course then;                ///< as it is on record
    Course today;
};

/// Every turn with an event, oldest first. The records that a decision looked into (precedents,
/// bookings) are those of then; a turn that would look into them only today finds none. Throws
/// StoreError, and what the step throws.
std::vector<ReplayedTurn> replay(
    const Reading& records,
    const KnowledgeSource& knowledge,
    const StepFunction& step,
    const std::string& conversation_id
);

/// What is otherwise today, in words for a person of IT.
struct Difference {
    std::string
        what;  ///< "heard", "says", "words", "outcome", "because", "draft", "calls", "stage"
    std::string then;
    std::string today;
    bool operator==(const Difference&) const = default;
};

/// Empty: the turn would go as it went.
std::vector<Difference> differences(const ReplayedTurn& turn);

}  // namespace ajar::engine
