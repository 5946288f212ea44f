#pragma once

// Another company's service on a bad day. What it does is in the path that is asked for.

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ajar::test {

class FaultyService {
public:
    FaultyService();
    ~FaultyService();

    std::string url(const std::string& path) const;

    /// How many requests with this path arrived as a whole.
    int asked(const std::string& path) const;
    int most_connections() const;

private:
    void accept_all();
    void serve(int connection);
    /// False: the connection is done with.
    bool answer(int connection, const std::string& head, const std::string& body);
    /// Sends `piece` again and again until the client is gone or the test is over.
    void drip(int connection, const std::string& begin, const std::string& piece);
    void wait_until_gone(int connection);

    int listener_;
    unsigned short port_ = 0;
    mutable std::mutex mutex_;
    std::condition_variable gathered_;
    std::map<std::string, int> asked_;
    std::vector<int> connections_;
    std::vector<std::thread> threads_;
    int open_ = 0;
    int most_open_ = 0;
    int gathering_ = 0;
    bool over_ = false;
    std::thread acceptor_;
};

}  // namespace ajar::test
