#pragma once

// Which of our messages in Teams says what, so that one that is pressed on or reacted to is known
// for what it is. The store knows them all; the latest are kept here, too, for whoever presses
// before the store has heard that the message is there. Any thread.

#include "bot/dialogue/effect.hpp"

#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace ajar::teams {

class Sayings {
public:
    struct Said {
        std::string conversation_id;  ///< ours
        dialogue::Say say;
    };

    using Recall = std::function<std::optional<Said>(const std::string& place)>;

    /// `recall`: what is on disk; it may throw what the store throws.
    explicit Sayings(Recall recall, std::size_t most = 1'000)
        : recall_(std::move(recall)), most_(most) {}

    /// `place`: "<conversation over there>|<message>". The oldest makes room.
    void keep(const std::string& place, Said said);
    std::optional<Said> at(const std::string& place) const;

private:
    const Recall recall_;
    const std::size_t most_;
    mutable std::mutex mutex_;
    std::map<std::string, Said> said_;
    std::deque<std::string> order_;
};

}  // namespace ajar::teams
