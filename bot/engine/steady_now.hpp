#pragma once

// A clock for the program: says the wall clock's time, but runs steadily. When somebody sets the
// wall clock, timers must not all fire at once, nor wait for an hour; so a jump is believed only
// after it has stood for a while.

#include "bot/base/time.hpp"

namespace ajar::engine {

/// `wall` and `steady` are the real clocks in the program, and driven by hand in tests. Any thread.
Now steady_now(
    Now wall,
    std::function<std::chrono::milliseconds()> steady,
    std::chrono::milliseconds believe_after = std::chrono::minutes{15}
);

/// On the machine's own clocks.
Now steady_now();

}  // namespace ajar::engine
