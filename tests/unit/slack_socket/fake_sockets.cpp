#include "tests/unit/slack_socket/fake_sockets.hpp"

namespace ajar::slack::test {

using nlohmann::json;

SocketFixture::SocketFixture() {
    options_.app_token = "xapp-1";
    options_.connections = 1;
    options_.first_pause = std::chrono::milliseconds{1};
    options_.longest_pause = std::chrono::milliseconds{5};
    options_.hopeless_pause = std::chrono::milliseconds{1};
    options_.good_life = std::chrono::milliseconds{0};
    router.on("POST", "/api/apps.connections.open", [this](const server::Request& request) {
        return give_address(request);
    });
    router.websocket("/link", [this](server::Request r) { return connected(std::move(r)); });
}

SocketFixture::~SocketFixture() {
    if (mode && !finished_) finish();
    stop();  // its goodbyes are answered while we still run
    io_.stop();
    if (thread_.joinable()) thread_.join();
    mode.reset();
    rest_.reset();
}

void SocketFixture::open(const std::string& host) {
    start();
    const bool secured = !options.certificate_file.empty();
    const std::string place = (secured ? "s://localhost:" : "://127.0.0.1:");
    const std::string here = place + std::to_string(port());
    websocket_base_ = host.empty() ? "ws" + here : host + ":" + std::to_string(port());
    const Now now = [] { return TimePoint{std::chrono::seconds{1767326130}}; };
    reception_ = std::make_unique<Reception>(
        engine, engine, now, Self{"B00FAKEBOT01", "IT"}, handlers, registry_
    );
    server::RestOptions rest;
    rest.ca_file = options_.certificates;
    rest_ = server::make_beast_rest_client(rest);
    api::ClientOptions client;
    client.base = "http" + here + "/api";
    client_ = std::make_unique<api::Client>(*rest_, now, client);
    mode = std::make_unique<socket::SocketMode>(io_, *reception_, *client_, options_, registry_);
    thread_ = std::thread{[this] { io_.run(); }};
    mode->start();
}

void SocketFixture::finish() {
    std::promise<void> done;
    mode->stop([&done] { done.set_value(); });
    done.get_future().wait();
    finished_ = true;
}

bool SocketFixture::wait(const std::function<bool()>& fits) {
    std::unique_lock lock{mutex};
    return changed.wait_for(lock, std::chrono::seconds{30}, fits);
}

bool SocketFixture::wait_for_connections(std::size_t count) {
    return wait([&] { return peers_.size() >= count; });
}

void SocketFixture::send(std::size_t connection, const json& frame) {
    const std::lock_guard lock{mutex};
    peers_.at(connection).socket->send(frame.dump());
}

void SocketFixture::greet(std::size_t connection, int count) {
    send(connection, {{"type", "hello"}, {"num_connections", count}});
}

std::vector<json> SocketFixture::confirmed() {
    const std::lock_guard lock{mutex};
    return confirmed_;
}

bool SocketFixture::wait_for_confirmation(const std::string& envelope_id) {
    return wait([&] {
        for (const json& one : confirmed_)
            if (one.value("envelope_id", "") == envelope_id) return true;
        return false;
    });
}

bool SocketFixture::is_closed(std::size_t connection) {
    const std::lock_guard lock{mutex};
    return is_closed_now(connection);
}

void SocketFixture::drop(std::size_t connection) {
    const std::lock_guard lock{mutex};
    peers_.at(connection).socket->close(1011, "");
}

double SocketFixture::counted(const std::string& family, const std::string& label) {
    for (const auto& one : registry_.Collect()) {
        if (one.name != family) continue;
        for (const auto& metric : one.metric) {
            if (label.empty()) return metric.gauge.value;
            for (const auto& mark : metric.label)
                if (mark.value == label) return metric.counter.value;
        }
    }
    return 0;
}

json SocketFixture::enveloped(const std::string& id, const std::string& type, json payload) {
    return {
        {"envelope_id", id},
        {"type", type},
        {"accepts_response_payload", type != "events_api"},
        {"payload", std::move(payload)}};
}

server::Response SocketFixture::give_address(const server::Request& request) {
    const std::lock_guard lock{mutex};
    authorization = request.headers.get("Authorization");
    changed.notify_all();
    if (!refusals.empty()) {
        server::Response refusal = std::move(refusals.front());
        refusals.pop_front();
        return refusal;
    }
    return server::json(
        200, json{{"ok", true}, {"url", websocket_base_ + "/link?ticket=1"}}.dump()
    );
}

Awaitable<server::UpgradeAnswer> SocketFixture::connected(server::Request) {
    const auto index = std::make_shared<std::size_t>(0);
    server::Accept accept;
    accept.opened = [this, index](std::shared_ptr<server::WebSocket> socket) {
        const std::lock_guard lock{mutex};
        *index = peers_.size();
        if (greets) socket->send(R"({"type":"hello","num_connections":1})");
        peers_.push_back({std::move(socket)});
        changed.notify_all();
    };
    accept.received = [this](const std::string& text) {
        const std::lock_guard lock{mutex};
        confirmed_.push_back(json::parse(text));
        changed.notify_all();
    };
    accept.closed = [this, index] {
        const std::lock_guard lock{mutex};
        peers_.at(*index).closed = true;
        peers_.at(*index).socket.reset();
        changed.notify_all();
    };
    server::UpgradeAnswer answer{std::move(accept)};
    co_return answer;
}

}  // namespace ajar::slack::test
