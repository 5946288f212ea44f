// Live updates: what has changed, by id; who shows it reads again. An open page that is too slow
// is dropped by the socket's own bounded queue, and reads everything again when it is back.

#include "bot/api/routes.hpp"
#include "bot/server/websocket.hpp"

namespace ajar::api {
namespace {

using engine::Change;
using server::Accept;
using server::Request;
using server::UpgradeAnswer;
using server::WebSocket;

std::string_view spelled(Change::What what) {
    switch (what) {
        case Change::What::Line:
            return "line";
        case Change::What::Review:
            return "review";
        case Change::What::Conversation:
            return "conversation";
        case Change::What::Knowledge:
            return "knowledge";
        case Change::What::SetAside:
            return "set_aside";
        case Change::What::Phrase:
            return "phrase";
    }
    return "conversation";
}

std::string message_of(const Change& change) {
    return nlohmann::json{
        {"type", "change"},
        {"what", spelled(change.what)},
        {"conversation_id", change.conversation_id},
        {"id", change.id},
    }
        .dump();
}

UpgradeAnswer follow(const Services& services) {
    auto subscription = std::make_shared<std::unique_ptr<engine::Changes::Subscription>>();
    Accept accept;
    accept.opened = [&services, subscription](std::shared_ptr<WebSocket> socket) {
        *subscription = services.changes.subscribe([socket](const Change& change) {
            socket->send(message_of(change));
        });
    };
    accept.received = [](const std::string&) {};  // the page has nothing to say here
    accept.closed = [subscription] { subscription->reset(); };
    return accept;
}

}  // namespace

void add_live_route(Routes& routes) {
    auto upgrade = [&services = routes.services()](Request request) -> Awaitable<UpgradeAnswer> {
        const Result<Session> session = session_of(services, request);
        if (!session) co_return denied(session.error());
        co_return follow(services);
    };
    routes.router().websocket("/api/v1/live", std::move(upgrade));
}

}  // namespace ajar::api
