#pragma once

// A client for tests that does exactly what it is told, well-mannered or not: raw bytes over a
// blocking socket. Every read gives up after ten seconds.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::test {

struct Answer {
    int status = 0;                              ///< 0: the connection ended without one
    std::map<std::string, std::string> headers;  ///< names in small letters
    std::string body;
};

class Connection {
public:
    explicit Connection(unsigned short port);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// False: the other side takes no more.
    bool send(std::string_view bytes);
    /// `head`: the answer to a HEAD request has no body, whatever its length says.
    Answer read(bool head = false);
    /// Reads until the other side closes; true if it did so.
    bool is_closed();
    /// Exactly `count` bytes, or none when the other side ends before.
    std::string take(std::size_t count);
    void finish();  ///< says that nothing more comes
    void cut();     ///< with a reset

private:
    bool fill();

    int handle_;
    std::string buffer_;
};

using HeaderList = std::vector<std::pair<std::string, std::string>>;

std::string request(
    std::string_view method,
    std::string_view target,
    const HeaderList& headers = {},
    std::string_view body = {}
);

/// An id as one segment of a path.
std::string encoded(std::string_view id);

/// One request on a connection of its own.
Answer ask(
    unsigned short port,
    std::string_view method,
    std::string_view target,
    const HeaderList& headers = {},
    std::string_view body = {}
);

/// A websocket of our own: enough of RFC 6455 for short texts.
class SocketClient {
public:
    SocketClient(unsigned short port, std::string_view target, const HeaderList& headers = {});

    int status() const { return answer_.status; }  ///< 101: connected

    const Answer& answer() const { return answer_; }

    void send(std::string_view text);
    /// The next text message; nothing when the server has closed, see close_code(). Pings are
    /// answered on the way.
    std::optional<std::string> read();

    int close_code() const { return close_code_; }

    void cut() { connection_.cut(); }

private:
    void frame(unsigned char opcode, std::string_view payload);
    std::string take(std::size_t count);

    Connection connection_;
    Answer answer_;
    int close_code_ = 0;
};

}  // namespace ajar::test
