#include "tests/unit/slack_api/fake_slack.hpp"

#include "bot/server/http.hpp"
#include "tests/unit/slack_blocks/payload_check.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ajar::test {
namespace {

using nlohmann::json;
using Kind = FakeSlack::Trouble::Kind;

std::string http(int status, const std::string& body, const std::string& more = {}) {
    return "HTTP/1.1 " + std::to_string(status) +
           " Whatever\r\nContent-Type: application/json\r\n" + more +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string header(const std::string& head, const std::string& name) {
    const auto at = head.find(name + ": ");
    if (at == std::string::npos) return {};
    const auto begin = at + name.size() + 2;
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

std::map<std::string, std::string> form_of(const std::string& body) {
    std::map<std::string, std::string> fields;
    for (std::size_t at = 0; at < body.size();) {
        const auto end = std::min(body.find('&', at), body.size());
        const auto equals = body.find('=', at);
        std::string name;
        std::string value;
        server::percent_decode(body.substr(at, equals - at), true, name);
        server::percent_decode(body.substr(equals + 1, end - equals - 1), true, value);
        fields[name] = value;
        at = end + 1;
    }
    return fields;
}

}  // namespace

FakeSlack::FakeSlack() : listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    ::listen(listener_, 64);
    socklen_t size = sizeof address;
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    acceptor_ = std::thread{[this] { accept_all(); }};
}

FakeSlack::~FakeSlack() {
    ::shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock{mutex_};
        for (const int connection : connections_) ::shutdown(connection, SHUT_RDWR);
        threads.swap(threads_);
    }
    for (auto& thread : threads) thread.join();
    for (const int connection : connections_) ::close(connection);
    ::close(listener_);
}

void FakeSlack::trouble(const std::string& method, Trouble trouble) {
    const std::lock_guard lock{mutex_};
    troubles_[method].push_back(std::move(trouble));
}

void FakeSlack::trouble_in(const std::string& channel, Trouble trouble) {
    FakeSlack::trouble("chat.postMessage " + channel, std::move(trouble));
}

std::vector<json> FakeSlack::posted() const {
    const std::lock_guard lock{mutex_};
    return messages_;
}

std::vector<FakeSlack::Seen> FakeSlack::seen(const std::string& method) const {
    const std::lock_guard lock{mutex_};
    std::vector<Seen> calls;
    for (const Seen& one : seen_)
        if (one.method == method) calls.push_back(one);
    return calls;
}

bool FakeSlack::wait(const std::string& method, std::size_t calls) {
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, std::chrono::seconds{30}, [&] {
        return static_cast<std::size_t>(std::count_if(
                   seen_.begin(), seen_.end(), [&](const Seen& one) { return one.method == method; }
               )) >= calls;
    });
}

bool FakeSlack::wait_until(const std::function<bool(const std::vector<json>&)>& there) {
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, std::chrono::seconds{30}, [&] { return there(messages_); });
}

std::vector<std::string> FakeSlack::faults() const {
    const std::lock_guard lock{mutex_};
    return faults_;
}

void FakeSlack::user(const std::string& id, const std::string& name, const std::string& email) {
    const std::lock_guard lock{mutex_};
    users_[id] = {
        {"id", id},
        {"name", name},
        {"locale", "en-GB"},
        {"is_bot", false},
        {"profile", {{"real_name", name}, {"email", email}}}};
}

void FakeSlack::add(json message) {
    const std::lock_guard lock{mutex_};
    messages_.push_back(std::move(message));
}

void FakeSlack::page_size(std::size_t size) {
    const std::lock_guard lock{mutex_};
    page_size_ = size;
}

void FakeSlack::accept_all() {
    for (;;) {
        const int connection = ::accept(listener_, nullptr, nullptr);
        if (connection < 0) return;
        const std::lock_guard lock{mutex_};
        connections_.push_back(connection);
        threads_.emplace_back([this, connection] {
            serve(connection);
            ::shutdown(connection, SHUT_RDWR);
        });
    }
}

void FakeSlack::serve(int connection) {
    std::string buffer;
    std::array<char, 16384> chunk;
    for (;;) {
        auto end = buffer.find("\r\n\r\n");
        const auto length = [&buffer] {
            const std::string text = header(buffer, "Content-Length");
            return text.empty() ? 0u : std::stoul(text);
        };
        while (end == std::string::npos || buffer.size() < end + 4 + length()) {
            const auto got = ::recv(connection, chunk.data(), chunk.size(), 0);
            if (got <= 0) return;
            buffer.append(chunk.data(), static_cast<std::size_t>(got));
            end = buffer.find("\r\n\r\n");
        }
        const std::string head = buffer.substr(0, end + 2);
        const std::size_t size = length();
        const auto begin = head.find("/api/") + 5;
        const Seen call{
            head.substr(begin, head.find(' ', begin) - begin),
            header(head, "Authorization"),
            header(head, "Content-Type"),
            buffer.substr(end + 4, size)};
        buffer.erase(0, end + 4 + size);
        const std::string bytes = answer(connection, call);
        if (bytes.empty()) return;
        if (::send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0) return;
    }
}

std::string FakeSlack::answer(int connection, const Seen& call) {
    std::unique_lock lock{mutex_};
    seen_.push_back(call);
    changed_.notify_all();
    std::string where = call.method;
    if (call.method == "chat.postMessage")
        where += " " + json::parse(call.body).value("channel", "");
    if (troubles_[where].empty()) where = call.method;
    auto& waiting = troubles_[where];
    if (waiting.empty()) return http(200, done(call).dump());
    const Trouble trouble = waiting.front();
    waiting.pop_front();
    switch (trouble.kind) {
        case Kind::Error:
            return http(200, json{{"ok", false}, {"error", trouble.word}}.dump());
        case Kind::Refused:
            return http(
                429,
                R"({"ok":false,"error":"ratelimited"})",
                "Retry-After: " + std::to_string(trouble.number) + "\r\n"
            );
        case Kind::Status:
            return http(trouble.number, "<html>sorry</html>");
        case Kind::DoneStatus:
            done(call);
            return http(trouble.number, "<html>sorry</html>");
        case Kind::Nonsense:
            done(call);
            return http(200, "<html>please sign in to the hotel's network</html>");
        case Kind::Lost:
            done(call);
            return {};
        case Kind::Silent: {
            done(call);
            lock.unlock();
            char byte = 0;
            while (::recv(connection, &byte, 1, 0) > 0) {
            }
            return {};
        }
    }
    return {};
}

json FakeSlack::done(const Seen& call) {
    if (call.method == "chat.postMessage") return post(json::parse(call.body));
    if (call.method == "conversations.replies") return read(form_of(call.body), true);
    if (call.method == "conversations.history") return read(form_of(call.body), false);
    if (call.method == "conversations.open")
        return {{"ok", true}, {"channel", {{"id", "D0OPENED"}}}};
    if (call.method == "chat.update") return update(json::parse(call.body));
    if (call.method == "users.info") return who(form_of(call.body)["user"]);
    if (call.method.starts_with("views.")) return view(call.method, json::parse(call.body));
    if (call.method == "chat.postEphemeral") {
        json message = json::parse(call.body);
        for (const char* key : {"channel", "user", "thread_ts"}) message.erase(key);
        judge(faults_of_message(message));
    }
    return {{"ok", true}};
}

void FakeSlack::judge(const std::vector<std::string>& faults) {
    faults_.insert(faults_.end(), faults.begin(), faults.end());
}

json FakeSlack::update(const json& arguments) {
    for (json& message : messages_) {
        if (message["channel"] != arguments["channel"] || message["ts"] != arguments["ts"])
            continue;
        json shown{{"text", arguments["text"]}, {"blocks", arguments["blocks"]}};
        judge(faults_of_message(shown));
        message["text"] = arguments["text"];
        message["blocks"] = arguments["blocks"];
        return {{"ok", true}, {"channel", arguments["channel"]}, {"ts", arguments["ts"]}};
    }
    return {{"ok", false}, {"error", "message_not_found"}};
}

json FakeSlack::view(const std::string& method, const json& arguments) {
    const json& shown = arguments["view"];
    judge(method == "views.publish" ? faults_of_home(shown) : faults_of_modal(shown));
    json kept = shown;
    kept["id"] = arguments.value("view_id", "V0FAKE" + std::to_string(++views_));
    kept["hash"] = std::to_string(views_) + ".abc";
    return {{"ok", true}, {"view", kept}};
}

json FakeSlack::who(const std::string& id) const {
    const auto found = users_.find(id);
    if (found == users_.end()) return {{"ok", false}, {"error", "user_not_found"}};
    return {{"ok", true}, {"user", found->second}};
}

json FakeSlack::post(const json& arguments) {
    json kept = arguments;
    kept["ts"] = "1795356180.00" + std::to_string(1000 + ++clock_);
    kept["bot_id"] = "B0AJAR";
    json message = arguments;
    message.erase("channel");
    Faults faults = faults_of_message(message);
    if (has_slack_schemas())
        for (const auto& fault : schema_faults(arguments, "ChatPostMessage"))
            faults.push_back(fault);
    kept["faults"] = faults;
    judge(faults);
    messages_.push_back(kept);
    changed_.notify_all();
    return {{"ok", true}, {"channel", arguments["channel"]}, {"ts", kept["ts"]}};
}

json FakeSlack::read(const std::map<std::string, std::string>& form, bool thread) {
    std::vector<json> found;
    for (const json& message : messages_) {
        if (message.value("channel", "") != form.at("channel")) continue;
        if (thread != message.contains("thread_ts")) continue;
        if (thread && message["thread_ts"] != form.at("ts")) continue;
        found.push_back(message);
        if (form.count("include_all_metadata") == 0) found.back().erase("metadata");
    }
    if (!thread) std::reverse(found.begin(), found.end());
    const auto cursor = form.find("cursor");
    const std::size_t begin = cursor == form.end() ? 0 : std::stoul(cursor->second);
    json page = json::array();
    for (std::size_t i = begin; i < std::min(found.size(), begin + page_size_); ++i)
        page.push_back(found[i]);
    json answer{{"ok", true}, {"messages", page}};
    if (begin + page_size_ < found.size())
        answer["response_metadata"]["next_cursor"] = std::to_string(begin + page_size_);
    return answer;
}

}  // namespace ajar::test
