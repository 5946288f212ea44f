#pragma once

// Somebody else's web server, on a loopback socket of its own: remembers what it was asked and
// answers as the test says – or takes the request and never answers.

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ajar::test {

class HttpPeer {
public:
    struct Asked {
        std::string method;
        std::string target;  ///< as sent: "/v3/conversations/a%3A1/activities"
        std::string head;    ///< all header lines
        std::string body;

        std::string header(const std::string& name) const;
    };

    struct Reply {
        int status = 200;
        std::string body{};
        std::string headers{};  ///< further lines, each with "\r\n"
        bool lost = false;      ///< the connection is closed instead
    };

    using Handler = std::function<Reply(const Asked&)>;

    /// `handler` is called from the peer's threads, one at a time.
    explicit HttpPeer(Handler handler);
    ~HttpPeer();
    HttpPeer(const HttpPeer&) = delete;
    HttpPeer& operator=(const HttpPeer&) = delete;

    /// "http://127.0.0.1:<port>"
    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

    /// "127.0.0.1:<port>"
    std::string host() const { return "127.0.0.1:" + std::to_string(port_); }

    std::vector<Asked> asked() const;
    /// How often a target that begins so was asked for.
    std::size_t count(const std::string& target) const;
    /// Until released, requests are taken and not answered.
    void hold();
    void release();
    /// Waits until so many have been taken; false after ten seconds.
    bool wait_for(std::size_t requests);

private:
    void accept_all();
    void serve(int connection);
    std::string answer(Asked asked);

    Handler handler_;
    int listener_;
    unsigned short port_ = 0;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<Asked> asked_;
    bool held_ = false;
    std::vector<int> connections_;
    std::vector<std::thread> threads_;
    std::thread acceptor_;
};

}  // namespace ajar::test
