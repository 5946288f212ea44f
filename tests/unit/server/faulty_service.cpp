#include "tests/unit/server/faulty_service.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ajar::test {
namespace {

bool send_all(int connection, const std::string& bytes) {
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto n = ::send(connection, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (n <= 0) return false;
        sent += static_cast<std::size_t>(n);
    }
    return true;
}

std::string ok(const std::string& body, const std::string& status = "200 OK") {
    return "HTTP/1.1 " + status +
           "\r\nX-Service: faulty\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           body;
}

std::size_t length_of(const std::string& head) {
    const std::string name = "Content-Length:";
    const auto at = head.find(name);
    return at == std::string::npos ? 0 : std::stoul(head.substr(at + name.size()));
}

/// The service has everything that gathers at once wait for this many.
constexpr int kGather = 32;

}  // namespace

FaultyService::FaultyService() : listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    ::listen(listener_, 256);
    socklen_t size = sizeof address;
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    acceptor_ = std::thread{[this] { accept_all(); }};
}

FaultyService::~FaultyService() {
    ::shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock{mutex_};
        over_ = true;
        for (const int connection : connections_) ::shutdown(connection, SHUT_RDWR);
        threads.swap(threads_);
        gathered_.notify_all();
    }
    for (auto& thread : threads) thread.join();
    for (const int connection : connections_) ::close(connection);
    ::close(listener_);
}

std::string FaultyService::url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(port_) + path;
}

int FaultyService::asked(const std::string& path) const {
    const std::lock_guard lock{mutex_};
    const auto found = asked_.find(path);
    return found == asked_.end() ? 0 : found->second;
}

int FaultyService::most_connections() const {
    const std::lock_guard lock{mutex_};
    return most_open_;
}

void FaultyService::accept_all() {
    for (;;) {
        const int connection = ::accept(listener_, nullptr, nullptr);
        if (connection < 0) return;
        const std::lock_guard lock{mutex_};
        connections_.push_back(connection);
        most_open_ = std::max(most_open_, ++open_);
        threads_.emplace_back([this, connection] {
            serve(connection);
            ::shutdown(connection, SHUT_RDWR);
            const std::lock_guard inner{mutex_};
            --open_;
        });
    }
}

void FaultyService::serve(int connection) {
    std::string buffer;
    std::array<char, 16384> chunk;
    for (;;) {
        auto end = buffer.find("\r\n\r\n");
        while (end == std::string::npos || buffer.size() < end + 4 + length_of(buffer)) {
            const auto got = ::recv(connection, chunk.data(), chunk.size(), 0);
            if (got <= 0) return;
            buffer.append(chunk.data(), static_cast<std::size_t>(got));
            end = buffer.find("\r\n\r\n");
        }
        const std::string head = buffer.substr(0, end + 4);
        const std::size_t length = length_of(head);
        const std::string body = buffer.substr(end + 4, length);
        buffer.erase(0, end + 4 + length);
        if (!answer(connection, head, body)) return;
    }
}

bool FaultyService::answer(int connection, const std::string& head, const std::string& body) {
    const auto space = head.find(' ');
    const std::string path = head.substr(space + 1, head.find(' ', space + 1) - space - 1);
    {
        std::unique_lock lock{mutex_};
        ++asked_[path];
        if (path == "/gather") {
            ++gathering_;
            gathered_.notify_all();
            gathered_.wait(lock, [this] { return over_ || gathering_ >= kGather; });
        }
    }
    if (path == "/echo") return send_all(connection, ok(body));
    if (path == "/gather") return send_all(connection, ok("together"));
    if (path == "/missing") return send_all(connection, ok("no such thing", "404 Not Found"));
    if (path == "/overloaded") return send_all(connection, ok("later", "503 Busy"));
    if (path == "/empty") return send_all(connection, "HTTP/1.1 204 No Content\r\n\r\n");
    if (path == "/then-close") return send_all(connection, ok("last words")) && false;
    if (path == "/never") wait_until_gone(connection);
    if (path == "/header-drip") drip(connection, "HTTP/1.1 200 OK\r\n", "X-More: x\r\n");
    if (path == "/body-drip")
        drip(connection, "HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n", "x");
    if (path == "/oversize") {
        const std::string large(64 * 1024, 'x');
        drip(connection, "HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n", large);
    }
    if (path == "/oversize-chunked") {
        const std::string large = "10000\r\n" + std::string(64 * 1024, 'x') + "\r\n";
        drip(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", large);
    }
    if (path == "/reset") {
        send_all(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly the beg");
        const linger reset{1, 0};
        ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    }
    if (path == "/nonsense") send_all(connection, "I am not a web server\r\n\r\n");
    return false;
}

void FaultyService::drip(int connection, const std::string& begin, const std::string& piece) {
    if (!send_all(connection, begin)) return;
    for (;;) {
        {
            const std::lock_guard lock{mutex_};
            if (over_) return;
        }
        if (!send_all(connection, piece)) return;
        pollfd gone{connection, POLLIN, 0};
        // A drop now and then; large pieces flow as fast as they are taken.
        if (::poll(&gone, 1, piece.size() > 100 ? 0 : 20) > 0) return;
    }
}

void FaultyService::wait_until_gone(int connection) {
    char byte = 0;
    while (::recv(connection, &byte, 1, 0) > 0) {
    }
}

}  // namespace ajar::test
