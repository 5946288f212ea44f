#pragma once

// Answers that bring nothing, one after the other: sooner or later asking on is a loop, however
// differently the questions are worded. Then a person takes over.

#include "bot/dialogue/turn.hpp"

#include <string>

namespace ajar::dialogue {

/// What is known before a message, to see whether it has brought anything.
class Patience {
public:
    explicit Patience(const Turn& turn);

    /// Counts a message that brought nothing; after four in a row a person is called instead of
    /// asking once more.
    void after(Turn& turn, const MessageReceived& message) const;

private:
    bool has_progress(const Turn& turn) const;

    bool asking_ = false;
    std::string request_;
    std::string service_;
    std::string need_;
    bool has_need_ = false;
    Slots known_;
    std::size_t waiting_ = 0;
};

}  // namespace ajar::dialogue
