#include "adapters/slack/socket/link.hpp"

#include "bot/base/overloaded.hpp"
#include "bot/server/websocket_client.hpp"

#include <nlohmann/json.hpp>

#include <spdlog/spdlog.h>

namespace ajar::slack::socket {

using server::Response;
using Clock = std::chrono::steady_clock;

Link::Link(Common common, Owner owner)
    : common_(std::move(common)), owner_(std::move(owner)), timer_(common_.strand) {}

void Link::open(const std::string& url) {
    server::WebsocketClientOptions options;
    options.quiet_limit = common_.options.quiet_limit;
    options.proxy = common_.options.proxy;
    server::WebsocketEvents events;
    const auto self = shared_from_this();
    events.opened = [self](auto socket) { self->opened(std::move(socket)); };
    events.received = [self](const std::string& text) { self->received(text); };
    events.pinged = [self] { self->pinged(); };
    events.closed = [self](const std::string& why) { self->closed(why); };
    server::open_websocket(common_.strand, url, std::move(options), common_.tls, std::move(events));
}

void Link::opened(std::shared_ptr<server::WebSocket> socket) {
    socket_ = std::move(socket);
    if (retiring_) return end_if_idle();
    expect(common_.options.greeting_limit, "no greeting came");
}

/// Closes when nothing cancels it in time.
void Link::expect(std::chrono::milliseconds limit, const char* what) {
    timer_.expires_after(limit);
    timer_.async_wait([self = shared_from_this(), what](ErrorCode cancelled) {
        if (cancelled || self->closed_ || !self->socket_) return;
        spdlog::warn("Slack's Socket Mode: {}; this connection is given up", what);
        self->socket_->close(1001, what);
    });
}

/// Whoever has never pinged need not go on.
void Link::pinged() {
    if (greeted_ && !retiring_) expect(common_.options.ping_limit, "Slack pings no more");
}

void Link::received(const std::string& text) {
    Frame frame = read_frame(text);
    std::visit(
        overloaded{
            [this](const Noise&) { common_.metrics.envelope("unknown", "malformed"); },
            [this](const Hello& hello) {
                timer_.cancel();
                if (std::exchange(greeted_, true)) return;
                common_.metrics.open(1);
                owner_.greeted(hello);
            },
            [this](const Goodbye& goodbye) { owner_.leaving(goodbye); },
            [this](Envelope& envelope) {
                ++under_way_;
                auto serving = [self = shared_from_this(), held = std::move(envelope)](
                               ) -> Awaitable<void> { return self->serve(held); };
                asio::co_spawn(common_.strand, std::move(serving), asio::detached);
            },
        },
        frame
    );
}

Awaitable<void> Link::serve(Envelope envelope) {
    const Clock::time_point began = Clock::now();
    const std::string type{to_string(envelope.kind)};
    try {
        Response response = co_await answer(envelope);
        confirm(envelope, response);
        common_.metrics.took(std::chrono::duration<double>(Clock::now() - began).count());
    } catch (const std::exception& problem) {
        spdlog::error("Slack's Socket Mode: {}", problem.what());
        common_.metrics.envelope(type, "kept_back");
    }
    --under_way_;
    end_if_idle();
}

Awaitable<Response> Link::answer(Envelope envelope) {
    Response malformed{400, {}, {}, nullptr};
    if (!envelope.payload) co_return malformed;
    if (envelope.kind == Envelope::Kind::Event) {
        Response response = co_await common_.reception.event(std::move(*envelope.payload));
        co_return response;
    }
    if (envelope.kind == Envelope::Kind::Interaction) {
        Result<Interaction> interaction = read_interaction(*envelope.payload);
        if (!interaction) co_return malformed;
        Response response = co_await common_.reception.interaction(std::move(*interaction));
        co_return response;
    }
    if (envelope.kind == Envelope::Kind::Command) {
        Result<SlashCommand> command = read_command(fields_of(*envelope.payload));
        if (!command) co_return malformed;
        Response response = co_await common_.reception.command(std::move(*command));
        co_return response;
    }
    // Nobody has told us of it, and Slack need not send it again.
    Response unknown;
    co_return unknown;
}

void Link::confirm(const Envelope& envelope, const Response& response) {
    const std::string_view type = to_string(envelope.kind);
    const auto frame = confirmation(envelope.id, envelope.takes_answer, response);
    if (!frame) return common_.metrics.envelope(type, "kept_back");
    if (response.status >= 400) common_.reception.metrics().refused("malformed");
    const bool sent = socket_ && socket_->send(*frame);
    common_.metrics.envelope(
        type,
        !sent                    ? "too_late"
        : response.status >= 400 ? "malformed"
                                 : "confirmed"
    );
}

void Link::retire() {
    if (std::exchange(retiring_, true) || closed_) return;
    expect(common_.options.last_words, "the last confirmations take too long");
    end_if_idle();
}

void Link::end_if_idle() {
    if (retiring_ && under_way_ == 0 && socket_ && !closed_) socket_->close(1000, "");
}

void Link::closed(const std::string& why) {
    closed_ = true;
    timer_.cancel();
    socket_.reset();
    if (greeted_) common_.metrics.open(-1);
    const Owner owner = std::exchange(owner_, Owner{});
    owner.closed(why);
}

}  // namespace ajar::slack::socket
