#include "adapters/inbox/inbox.hpp"

#include "bot/server/await_callback.hpp"

#include <exception>
#include <functional>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::inbox {

Awaitable<Result<engine::Accepted>> Inbox::keep(Activity activity) const {
    auto submit = [&](std::function<void(Result<engine::Accepted>)> done) {
        intake_.submit(std::move(activity), std::move(done));
    };
    Result<engine::Accepted> kept =
        co_await server::await_callback<Result<engine::Accepted>>(submit);
    co_return kept;
}

Result<bool> Inbox::knows(const std::string& conversation_id) const {
    try {
        const auto lines = transcript_.after(conversation_id, 0, 1);
        if (lines) return true;
        if (lines.error().code == Error::Code::NotFound) return false;
        return lines.error();
    } catch (const std::exception& problem) {
        spdlog::error("looking up a conversation: {}", problem.what());
        return Error{Error::Code::Unavailable, "The store cannot be read right now."};
    }
}

}  // namespace ajar::inbox
