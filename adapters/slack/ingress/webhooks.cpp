#include "adapters/slack/ingress/webhooks.hpp"

#include "adapters/slack/ingress/form.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <spdlog/spdlog.h>

namespace ajar::slack {
namespace {

using server::Request;
using server::Response;

class Webhooks {
public:
    Webhooks(Reception& reception, Verifier verifier)
        : reception_(reception), verifier_(std::move(verifier)) {}

    Awaitable<Response> events(Request request) {
        if (auto refusal = refuse(request, "application/json")) co_return *refusal;
        Result<nlohmann::json> envelope = server::parse_json_object(request.body);
        if (!envelope) co_return malformed(envelope.error());
        Response response = co_await reception_.event(std::move(*envelope));
        co_return response;
    }

    Awaitable<Response> interactions(Request request) {
        if (auto refusal = refuse(request, kForm)) co_return *refusal;
        Result<server::Values> form = parse_form(request.body);
        if (!form) co_return malformed(form.error());
        Result<Interaction> interaction = read_interaction(*form);
        if (!interaction) co_return malformed(interaction.error());
        Response response = co_await reception_.interaction(std::move(*interaction));
        co_return response;
    }

    Awaitable<Response> commands(Request request) {
        Result<server::Values> form = parse_form(request.body);
        // Unsigned by design; so it is answered and nothing else in it is looked at.
        if (form && is_ssl_check(*form)) co_return Response{};
        if (auto refusal = refuse(request, kForm)) co_return *refusal;
        if (!form) co_return malformed(form.error());
        Result<SlashCommand> command = read_command(*form);
        if (!command) co_return malformed(command.error());
        Response response = co_await reception_.command(std::move(*command));
        co_return response;
    }

private:
    static constexpr std::string_view kForm = "application/x-www-form-urlencoded";

    std::optional<Response> refuse(const Request& request, std::string_view media) const {
        const Result<bool> genuine = verifier_.check(
            request.headers.get("X-Slack-Request-Timestamp"),
            request.headers.get("X-Slack-Signature"),
            request.body,
            reception_.now()
        );
        if (!genuine) {
            spdlog::warn("refused at {}: {}", request.path, genuine.error().detail);
            reception_.metrics().refused("signature");
            return server::error(401, "Unauthorized", "This is not signed as Slack signs.");
        }
        if (media_type(request.headers.get("Content-Type")) != media)
            return malformed({Error::Code::Malformed, "The content type is not the one of Slack."});
        return std::nullopt;
    }

    /// The same bytes would be as broken when they came again.
    Response malformed(const Error& error) const {
        reception_.metrics().refused("malformed");
        Response response = server::error(error);
        response.headers.set("X-Slack-No-Retry", "1");
        return response;
    }

    Reception& reception_;
    Verifier verifier_;
};

}  // namespace

void add_webhooks(server::Router& router, Reception& reception, Verifier verifier) {
    const auto hooks = std::make_shared<Webhooks>(reception, std::move(verifier));
    server::RouteOptions options;
    options.body_limit = kBodyLimit;
    router.on(
        "POST",
        "/slack/events",
        [hooks](Request request) { return hooks->events(std::move(request)); },
        options
    );
    router.on(
        "POST",
        "/slack/interactions",
        [hooks](Request request) { return hooks->interactions(std::move(request)); },
        options
    );
    router.on(
        "POST",
        "/slack/commands",
        [hooks](Request request) { return hooks->commands(std::move(request)); },
        options
    );
}

}  // namespace ajar::slack
