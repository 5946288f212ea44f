#pragma once

// "Ajar is typing": shown to whoever waits for longer than a moment, a few times at most, and never
// after the answer. Nothing depends on whether it arrives.

#include "adapters/teams/desk/sender.hpp"
#include "bot/domain/activity.hpp"
#include "bot/engine/reading.hpp"

#include <chrono>
#include <functional>
#include <string_view>
#include <utility>

namespace ajar::teams::desk {

/// All of it outlives the typing.
struct TypingParts {
    Worker& worker;
    Sender& sender;
    const engine::Reading& records;
    /// For metrics: what, and how it ended.
    std::function<void(std::string_view what, std::string_view end)> count;
};

struct TypingOptions {
    /// Whoever is answered at once needs no sign; Teams shows one for some seconds.
    std::chrono::milliseconds first{700};
    std::chrono::milliseconds next{4'000};
    int most = 5;
};

class Typing {
public:
    explicit Typing(TypingParts parts, TypingOptions options = {})
        : parts_(std::move(parts)), options_(options) {}

    /// On the worker; what was said is on disk.
    void heard(const Activity& activity);

private:
    /// `left`: how often it may still be shown.
    void show(const Activity& activity, int left);

    const TypingParts parts_;
    const TypingOptions options_;
};

}  // namespace ajar::teams::desk
