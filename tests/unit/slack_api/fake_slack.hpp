#pragma once

// A small Slack on a socket of its own: keeps what is posted, and has bad moments on demand. Every
// post is judged as Slack would judge it.

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ajar::test {

class FakeSlack {
public:
    FakeSlack();
    ~FakeSlack();
    FakeSlack(const FakeSlack&) = delete;
    FakeSlack& operator=(const FakeSlack&) = delete;

    struct Trouble {
        enum class Kind {
            Error,       ///< {"ok":false,"error":word}, nothing done
            Refused,     ///< 429, Retry-After: number
            Status,      ///< number, nothing done
            DoneStatus,  ///< number, and done all the same
            Lost,        ///< done, and the connection closed without an answer
            Silent,      ///< done, and never answered
            Nonsense,    ///< done, and something else answers with 200
        };
        Kind kind = Kind::Error;
        std::string word{};
        int number = 0;
    };

    struct Seen {
        std::string method;
        std::string authorization;
        std::string content_type;
        std::string body;
    };

    std::string base() const { return "http://127.0.0.1:" + std::to_string(port_) + "/api"; }

    /// The next call of `method` meets this; several wait in line.
    void trouble(const std::string& method, Trouble trouble);
    /// The next message that is posted into this channel meets it.
    void trouble_in(const std::string& channel, Trouble trouble);
    /// Messages as they are kept, oldest first; what is wrong with one stands in "faults".
    std::vector<nlohmann::json> posted() const;
    std::vector<Seen> seen(const std::string& method) const;
    /// Waits until there are that many calls of the method; false: not within half a minute.
    bool wait(const std::string& method, std::size_t calls);
    /// Waits until somebody finds among the messages what they look for.
    bool wait_until(const std::function<bool(const std::vector<nlohmann::json>&)>& there);
    /// What is wrong with everything that was posted, updated, opened and published.
    std::vector<std::string> faults() const;
    /// For users.info; others are nobody's.
    void user(const std::string& id, const std::string& name, const std::string& email);
    /// Somebody else's message.
    void add(nlohmann::json message);
    /// Messages in one answer of conversations.*.
    void page_size(std::size_t size);

private:
    void accept_all();
    void serve(int connection);
    /// Empty: no answer, the connection is closed.
    std::string answer(int connection, const Seen& call);
    nlohmann::json done(const Seen& call);
    nlohmann::json post(const nlohmann::json& arguments);
    nlohmann::json update(const nlohmann::json& arguments);
    nlohmann::json view(const std::string& method, const nlohmann::json& arguments);
    nlohmann::json who(const std::string& id) const;
    void judge(const std::vector<std::string>& faults);
    nlohmann::json read(const std::map<std::string, std::string>& form, bool thread);

    int listener_;
    unsigned short port_ = 0;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::string, std::deque<Trouble>> troubles_;
    std::vector<nlohmann::json> messages_;
    std::vector<Seen> seen_;
    std::vector<std::string> faults_;
    std::map<std::string, nlohmann::json> users_;
    int views_ = 0;
    std::size_t page_size_ = 100;
    int clock_ = 0;
    std::vector<int> connections_;
    std::vector<std::thread> threads_;
    std::thread acceptor_;
};

}  // namespace ajar::test
