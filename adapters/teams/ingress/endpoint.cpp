#include "adapters/teams/ingress/endpoint.hpp"

#include "adapters/teams/address/cloud.hpp"
#include "bot/server/await_callback.hpp"

#include <atomic>
#include <spdlog/spdlog.h>

namespace ajar::teams {
namespace {

using server::Request;
using server::Response;

/// Teams' largest message is 100 KB in UTF-16.
constexpr std::size_t kBodyLimit = 512 * 1024;
/// Requests whose key may not be looked for yet; more are turned away.
constexpr int kMostHeld = 200;

bool came_through_a_proxy(const Request& request) {
    for (const char* name : {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via"})
        if (request.headers.has(name)) return true;
    return false;
}

Response refused() {
    Response response = server::error(401, "Unauthorized", "This is not signed as Teams signs.");
    response.headers.set("WWW-Authenticate", "Bearer");
    return response;
}

class Endpoint {
public:
    Endpoint(Reception& reception, Authenticator* authenticator)
        : reception_(reception), authenticator_(authenticator) {}

    Awaitable<Response> messages(Request request) {
        if (authenticator_ && request.bearer().empty()) {
            reception_.metrics().refused("token");
            co_return refused();
        }
        Result<nlohmann::json> activity = server::parse_json_object(request.body);
        if (!activity) {
            reception_.metrics().refused("malformed");
            co_return server::error(activity.error());
        }
        Presented presented{
            std::string{request.bearer()},
            text_at(*activity, "serviceUrl"),
            text_at(*activity, "channelId")};
        Result<bool> genuine = Error{Error::Code::Unauthorized, "it comes from elsewhere"};
        if (authenticator_) {
            genuine = co_await check(std::move(presented));
        } else if (is_loopback(request.remote) && !came_through_a_proxy(request)) {
            genuine = true;
        }
        if (!genuine) {
            spdlog::warn("refused at {}: {}", request.path, genuine.error().detail);
            reception_.metrics().refused("token");
            co_return refused();
        }
        Response response = co_await reception_.activity(std::move(*activity));
        co_return response;
    }

private:
    /// Whoever comes with a key that is new to us, right after somebody who has made one up, is not
    /// turned away: Teams does not come again after a 401.
    Awaitable<Result<bool>> check(Presented presented) {
        Presented again = presented;
        Result<bool> genuine = co_await check_now(std::move(presented));
        const bool too_soon = !genuine && genuine.error().code == Error::Code::Conflict;
        if (!too_soon || holding_.fetch_add(1) >= kMostHeld) {
            if (too_soon) holding_ -= 1;
            co_return genuine;
        }
        auto executor = co_await asio::this_coro::executor;
        asio::steady_timer timer{executor, authenticator_->pause()};
        co_await timer.async_wait(asio::use_awaitable);
        genuine = co_await check_now(std::move(again));
        holding_ -= 1;
        co_return genuine;
    }

    Awaitable<Result<bool>> check_now(Presented presented) {
        auto start = [&](std::function<void(Result<bool>)> done) {
            authenticator_->check(std::move(presented), std::move(done));
        };
        Result<bool> genuine = co_await server::await_callback<Result<bool>>(start);
        co_return genuine;
    }

    Reception& reception_;
    Authenticator* authenticator_;
    std::atomic<int> holding_{0};
};

}  // namespace

void add_endpoint(server::Router& router, Reception& reception, Authenticator* authenticator) {
    const auto endpoint = std::make_shared<Endpoint>(reception, authenticator);
    server::RouteOptions options;
    options.body_limit = kBodyLimit;
    router.on(
        "POST",
        "/api/messages",
        [endpoint](Request request) { return endpoint->messages(std::move(request)); },
        options
    );
    // Clients look whether somebody is there before they begin.
    router.on("HEAD", "/api/messages", [](const Request&) { return Response{}; });
}

}  // namespace ajar::teams
