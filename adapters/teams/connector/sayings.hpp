#pragma once

// Which of our messages in Teams says what: for a while, so that one that is pressed on or reacted
// to is known for what it is. Any thread.

#include "bot/dialogue/effect.hpp"

#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace ajar::teams {

class Sayings {
public:
    explicit Sayings(std::size_t most = 5'000) : most_(most) {}

    struct Said {
        std::string conversation_id;  ///< ours
        dialogue::Say say;
    };

    /// `place`: "<conversation over there>|<message>". The oldest makes room.
    void keep(const std::string& place, Said said);
    std::optional<Said> at(const std::string& place) const;

private:
    const std::size_t most_;
    mutable std::mutex mutex_;
    std::map<std::string, Said> said_;
    std::deque<std::string> order_;
};

}  // namespace ajar::teams
