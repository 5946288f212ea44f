#include "tests/unit/teams_auth/http_peer.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ajar::test {
namespace {

std::string small(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return text;
}

std::string field(const std::string& head, const std::string& name) {
    const auto at = small(head).find("\r\n" + small(name) + ": ");
    if (at == std::string::npos) return {};
    const auto begin = at + name.size() + 4;
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

}  // namespace

std::string HttpPeer::Asked::header(const std::string& name) const {
    return field(head, name);
}

HttpPeer::HttpPeer(Handler handler)
    : handler_(std::move(handler)), listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
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

HttpPeer::~HttpPeer() {
    release();
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

std::vector<HttpPeer::Asked> HttpPeer::asked() const {
    const std::lock_guard lock{mutex_};
    return asked_;
}

std::size_t HttpPeer::count(const std::string& target) const {
    const auto all = asked();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Asked& one) {
        return one.target.starts_with(target);
    }));
}

void HttpPeer::hold() {
    const std::lock_guard lock{mutex_};
    held_ = true;
}

void HttpPeer::release() {
    const std::lock_guard lock{mutex_};
    held_ = false;
    changed_.notify_all();
}

bool HttpPeer::wait_for(std::size_t requests) {
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, std::chrono::seconds{10}, [&] {
        return asked_.size() >= requests;
    });
}

void HttpPeer::accept_all() {
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

void HttpPeer::serve(int connection) {
    std::string buffer;
    std::array<char, 16384> chunk;
    for (;;) {
        auto end = buffer.find("\r\n\r\n");
        const auto length = [&] {
            const std::string text = field(buffer.substr(0, end + 2), "Content-Length");
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
        const auto first = head.find(' ');
        const auto second = head.find(' ', first + 1);
        Asked asked{
            head.substr(0, first),
            head.substr(first + 1, second - first - 1),
            head,
            buffer.substr(end + 4, size)};
        buffer.erase(0, end + 4 + size);
        const std::string bytes = answer(std::move(asked));
        if (bytes.empty()) return;
        if (::send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0) return;
    }
}

std::string HttpPeer::answer(Asked asked) {
    std::unique_lock lock{mutex_};
    asked_.push_back(asked);
    changed_.notify_all();
    changed_.wait(lock, [this] { return !held_; });
    const Reply reply = handler_(asked);
    if (reply.lost) return {};
    return "HTTP/1.1 " + std::to_string(reply.status) +
           " Whatever\r\nContent-Type: application/json\r\n" + reply.headers +
           "Content-Length: " + std::to_string(reply.body.size()) + "\r\n\r\n" + reply.body;
}

}  // namespace ajar::test
