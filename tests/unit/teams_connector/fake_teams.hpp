#pragma once

// A small Teams on a socket of its own: a token endpoint and a connector that keeps what is posted,
// with bad moments on demand. Every post is judged as Teams would judge it.

#include "tests/unit/teams_auth/http_peer.hpp"
#include "tests/unit/teams_cards/card_check.hpp"

#include <nlohmann/json.hpp>

#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace ajar::test {

class FakeTeams {
public:
    struct Trouble {
        HttpPeer::Reply reply;
        bool done = false;  ///< it is done all the same
    };

    /// The next call whose path ends so meets this; several wait in line.
    void trouble(const std::string& end, HttpPeer::Reply reply, bool done = false) {
        const std::lock_guard lock{mutex_};
        troubles_[end].push_back({std::move(reply), done});
    }

    /// Activities as they are kept, oldest first, with "path".
    std::vector<nlohmann::json> posted() const {
        const std::lock_guard lock{mutex_};
        return posted_;
    }

    std::vector<std::string> texts() const {
        std::vector<std::string> all;
        for (const auto& one : posted()) all.push_back(one.value("text", ""));
        return all;
    }

    Faults faults() const {
        const std::lock_guard lock{mutex_};
        return faults_;
    }

    /// How long tokens are good; as text, as machines say it.
    void lifetime(int seconds) {
        const std::lock_guard lock{mutex_};
        lifetime_ = seconds;
    }

    /// Tokens given out so far are good no more.
    void revoke() {
        const std::lock_guard lock{mutex_};
        good_.clear();
    }

private:
    HttpPeer::Reply answer(const HttpPeer::Asked& asked) {
        const std::lock_guard lock{mutex_};
        const std::string path = asked.target.substr(0, asked.target.find('?'));
        for (auto& [end, waiting] : troubles_) {
            if (waiting.empty() || !path.ends_with(end)) continue;
            const Trouble trouble = waiting.front();
            waiting.pop_front();
            if (trouble.done) done(asked, path);
            return trouble.reply;
        }
        return done(asked, path);
    }

    HttpPeer::Reply done(const HttpPeer::Asked& asked, const std::string& path) {
        using nlohmann::json;
        if (path.ends_with("/token")) {
            const std::string token = "token-" + std::to_string(++tokens_);
            good_ = "Bearer " + token;
            return {200, json{{"access_token", token}, {"expires_in", lifetime_}}.dump()};
        }
        if (asked.header("Authorization") != good_)
            return {401, R"({"error":{"code":"Unauthorized"}})"};
        if (path == "/x/v3/conversations") return {201, R"({"id":"a:opened"})"};
        const std::string id = std::to_string(1'795'292'000'000 + ++clock_);
        json activity = json::parse(asked.body);
        if (asked.method == "POST")
            for (const auto& fault : faults_of_message(activity)) faults_.push_back(fault);
        activity["path"] = path;
        posted_.push_back(std::move(activity));
        return {201, json{{"id", id}}.dump()};
    }

    mutable std::mutex mutex_;
    std::map<std::string, std::deque<Trouble>> troubles_;
    std::vector<nlohmann::json> posted_;
    Faults faults_;
    std::string good_;
    int lifetime_ = 3600;
    int tokens_ = 0;
    int clock_ = 0;

public:
    HttpPeer peer{[this](const HttpPeer::Asked& asked) { return answer(asked); }};

    std::string service() const { return peer.url() + "/x/"; }
};

}  // namespace ajar::test
