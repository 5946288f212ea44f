#pragma once

// Where every channel's endpoint puts what comes in: on disk before the channel hears "received".

#include "bot/base/result.hpp"
#include "bot/domain/activity.hpp"
#include "bot/engine/ports.hpp"
#include "bot/server/asio.hpp"

#include <string>

namespace ajar::inbox {

class Inbox {
public:
    /// Both must outlive the inbox, and the intake's callbacks.
    Inbox(engine::Intake& intake, const engine::Transcript& transcript)
        : intake_(intake), transcript_(transcript) {}

    /// Unavailable: nothing is kept, whoever sent it shall come again.
    Awaitable<Result<engine::Accepted>> keep(Activity activity) const;

    /// Whether somebody talked there already. Unavailable: the store cannot say.
    Result<bool> knows(const std::string& conversation_id) const;

private:
    engine::Intake& intake_;
    const engine::Transcript& transcript_;
};

}  // namespace ajar::inbox
