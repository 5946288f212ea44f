#pragma once

// The `state` of an installation under way: whoever comes back from Slack must be the browser that
// was sent there, within ten minutes, once. Nothing is kept until then, so that nobody can fill us
// up by asking; a restart does not end what is under way.

#include "bot/base/time.hpp"

#include <cstddef>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace ajar::slack::installing {

inline constexpr std::chrono::minutes kTicketLasts{10};

class Tickets {
public:
    /// `secret`: states are signed with it.
    Tickets(std::string_view secret, Now now);

    struct Ticket {
        std::string state;
        std::string browser;  ///< for the browser's cookie
    };

    /// Any thread. `browser`: of its cookie, so that two tabs do not end each other; else empty.
    Ticket issue(std::string_view browser) const;

    enum class Verdict {
        Good,
        NotOurs,  ///< another browser's, or made up
        Over,
        Used,
    };

    /// Any thread. Good at most once for each ticket.
    Verdict redeem(std::string_view state, std::string_view browser);

private:
    std::string sign(std::string_view ticket, std::string_view browser) const;

    const std::string key_;
    const Now now_;
    std::mutex mutex_;
    std::map<std::string, TimePoint, std::less<>> used_;
};

}  // namespace ajar::slack::installing
