#include "tests/unit/server/http_client.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cctype>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace ajar::test {

Connection::Connection(unsigned short port) : handle_(::socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval patience{60, 0};  // a busy machine is slow, not wrong
    ::setsockopt(handle_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(handle_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(handle_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(handle_);
        throw std::runtime_error("cannot connect to port " + std::to_string(port));
    }
}

Connection::~Connection() {
    ::close(handle_);
}

bool Connection::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(handle_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool Connection::fill() {
    std::array<char, 16384> chunk;
    const auto got = ::recv(handle_, chunk.data(), chunk.size(), 0);
    if (got <= 0) return false;
    buffer_.append(chunk.data(), static_cast<std::size_t>(got));
    return true;
}

Answer Connection::read(bool head) {
    std::size_t end = 0;
    while ((end = buffer_.find("\r\n\r\n")) == std::string::npos)
        if (!fill()) return {};
    Answer answer;
    const std::string top = buffer_.substr(0, end + 2);
    buffer_.erase(0, end + 4);
    answer.status = std::stoi(top.substr(9, 3));
    for (std::size_t at = top.find("\r\n") + 2; at < top.size();) {
        const std::size_t stop = top.find("\r\n", at);
        const std::size_t colon = top.find(':', at);
        std::string name = top.substr(at, colon - at);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) {
            return static_cast<char>(std::tolower(c));
        });
        answer.headers[name] = top.substr(colon + 2, stop - colon - 2);
        at = stop + 2;
    }
    const auto length = answer.headers.find("content-length");
    if (length == answer.headers.end() || head) return answer;
    const auto wanted = static_cast<std::size_t>(std::stoul(length->second));
    while (buffer_.size() < wanted)
        if (!fill()) return {};
    answer.body = buffer_.substr(0, wanted);
    buffer_.erase(0, wanted);
    return answer;
}

bool Connection::is_closed() {
    std::array<char, 4096> chunk;
    for (;;) {
        const auto got = ::recv(handle_, chunk.data(), chunk.size(), 0);
        if (got == 0) return true;
        if (got < 0) return errno == ECONNRESET;
    }
}

void Connection::finish() {
    ::shutdown(handle_, SHUT_WR);
}

void Connection::cut() {
    const linger reset{1, 0};
    ::setsockopt(handle_, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ::close(handle_);
    handle_ = -1;
}

std::string request(
    std::string_view method,
    std::string_view target,
    const HeaderList& headers,
    std::string_view body
) {
    std::string text = std::string{method} + " " + std::string{target} + " HTTP/1.1\r\n";
    text += "Host: localhost\r\n";
    for (const auto& [name, value] : headers) text += name + ": " + value + "\r\n";
    if (!body.empty() || method == "POST")
        text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return text + "\r\n" + std::string{body};
}

std::string encoded(std::string_view id) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : id) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == '-' || c == '_' || c == '.')
            result += c;
        else
            result += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return result;
}

Answer ask(
    unsigned short port,
    std::string_view method,
    std::string_view target,
    const HeaderList& headers,
    std::string_view body
) {
    Connection connection{port};
    connection.send(request(method, target, headers, body));
    return connection.read(method == "HEAD");
}

SocketClient::SocketClient(unsigned short port, std::string_view target, const HeaderList& headers)
    : connection_(port) {
    HeaderList all{
        {"Connection", "Upgrade"},
        {"Upgrade", "websocket"},
        {"Sec-WebSocket-Version", "13"},
        {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}};
    all.insert(all.end(), headers.begin(), headers.end());
    connection_.send(request("GET", target, all));
    answer_ = connection_.read();
}

void SocketClient::frame(unsigned char opcode, std::string_view payload) {
    std::string bytes{static_cast<char>(0x80 | opcode)};
    if (payload.size() < 126) {
        bytes.push_back(static_cast<char>(0x80 | payload.size()));
    } else {
        bytes.push_back(static_cast<char>(0x80 | 126));
        bytes.push_back(static_cast<char>(payload.size() >> 8));
        bytes.push_back(static_cast<char>(payload.size() & 255));
    }
    bytes.append(4, '\0');  // masked with zeros
    bytes += payload;
    connection_.send(bytes);
}

void SocketClient::send(std::string_view text) {
    frame(1, text);
}

std::string SocketClient::take(std::size_t count) {
    return connection_.take(count);
}

std::optional<std::string> SocketClient::read() {
    for (;;) {
        const std::string head = take(2);
        if (head.size() < 2) return std::nullopt;
        const int opcode = head[0] & 15;
        std::size_t length = static_cast<unsigned char>(head[1]) & 127;
        const std::size_t extra = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (extra > 0) length = 0;
        for (const char byte : take(extra))
            length = length * 256 + static_cast<unsigned char>(byte);
        const std::string payload = take(length);
        if (payload.size() < length) return std::nullopt;
        if (opcode == 1) return payload;
        if (opcode == 9) frame(10, payload);
        if (opcode == 8) {
            if (payload.size() >= 2)
                close_code_ = static_cast<unsigned char>(payload[0]) * 256 +
                              static_cast<unsigned char>(payload[1]);
            frame(8, payload);
            connection_.finish();
            return std::nullopt;
        }
    }
}

std::string Connection::take(std::size_t count) {
    while (buffer_.size() < count)
        if (!fill()) return {};
    const std::string taken = buffer_.substr(0, count);
    buffer_.erase(0, count);
    return taken;
}

}  // namespace ajar::test
