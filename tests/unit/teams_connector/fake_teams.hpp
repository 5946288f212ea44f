#pragma once

// A small Teams on a socket of its own: a token endpoint and a connector that keeps what is posted,
// with bad moments on demand. Every post is judged as Teams would judge it.

#include "tests/unit/teams_auth/http_peer.hpp"
#include "tests/unit/teams_cards/card_check.hpp"

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <deque>
#include <functional>
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

    /// Somebody whom the conversations' lists of members name.
    void user(
        const std::string& id,
        const std::string& object,
        const std::string& name,
        const std::string& email,
        const std::string& role = "user"
    ) {
        const std::lock_guard lock{mutex_};
        members_[id] = {
            {"id", id},
            {"aadObjectId", object},
            {"name", name},
            {"email", email},
            {"userRole", role}};
    }

    /// What stands in a conversation now, changes included, oldest first; with "@id" and "@thread".
    std::vector<nlohmann::json> standing(const std::string& conversation) const {
        const std::lock_guard lock{mutex_};
        return standing_in(conversation);
    }

    /// Waits until what stands there is as it should be; false after ten seconds.
    bool wait_until(
        const std::string& conversation,
        const std::function<bool(const std::vector<nlohmann::json>&)>& as_wanted
    ) {
        std::unique_lock lock{mutex_};
        return changed_.wait_for(lock, std::chrono::seconds{10}, [&] {
            return as_wanted(standing_in(conversation));
        });
    }

    /// Activities as they are kept, oldest first, with "path".
    std::vector<nlohmann::json> posted() const {
        const std::lock_guard lock{mutex_};
        return posted_;
    }

    /// How often somebody was shown as typing.
    int typing() const {
        const std::lock_guard lock{mutex_};
        return typing_;
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
        if (asked.method == "GET") return member_at(path);
        json body = json::parse(asked.body);
        if (path == "/x/v3/conversations" && !body.value("isGroup", false))
            return {201, R"({"id":"a:opened"})"};
        if (asked.method == "PUT") return updated(path, std::move(body));
        const std::string id = std::to_string(1'795'292'000'000 + ++clock_);
        const bool post = path == "/x/v3/conversations";  // of a channel
        json activity = post ? body["activity"] : std::move(body);
        if (activity.value("type", "") == "typing") {
            ++typing_;
            return {202, json{{"id", id}}.dump()};
        }
        for (const auto& fault : faults_of_message(activity)) faults_.push_back(fault);
        const std::string thread =
            post ? body["channelData"]["channel"]["id"].get<std::string>() + ";messageid=" + id
                 : activity["conversation"]["id"].get<std::string>();
        json stands = activity;
        stands["@id"] = id;
        stands["@thread"] = thread;
        standing_.push_back(std::move(stands));
        activity["path"] = path;
        posted_.push_back(std::move(activity));
        changed_.notify_all();
        if (post) return {201, json{{"id", thread}, {"activityId", id}}.dump()};
        return {201, json{{"id", id}}.dump()};
    }

    HttpPeer::Reply member_at(const std::string& path) {
        std::string id = path.substr(path.rfind('/') + 1);
        if (const auto colon = id.find("%3A"); colon != std::string::npos)
            id.replace(colon, 3, ":");
        const auto found = members_.find(id);
        if (found == members_.end())
            return {404, R"({"error":{"code":"MemberNotFoundInConversation"}})"};
        return {200, found->second.dump()};
    }

    HttpPeer::Reply updated(const std::string& path, nlohmann::json activity) {
        const std::string id = activity.value("id", "");
        for (nlohmann::json& one : standing_) {
            if (one["@id"] != id || !path.ends_with("/" + id)) continue;
            activity["@id"] = id;
            activity["@thread"] = one["@thread"];
            nlohmann::json judged = activity;
            judged.erase("id");
            for (const auto& fault : faults_of_message(judged)) faults_.push_back(fault);
            one = std::move(activity);
            changed_.notify_all();
            return {200, nlohmann::json{{"id", id}}.dump()};
        }
        return {404, R"({"error":{"code":"ActivityNotFoundInConversation"}})"};
    }

    std::vector<nlohmann::json> standing_in(const std::string& conversation) const {
        std::vector<nlohmann::json> found;
        for (const nlohmann::json& one : standing_)
            if (one["@thread"].get<std::string>().starts_with(conversation)) found.push_back(one);
        return found;
    }

    mutable std::mutex mutex_;
    std::map<std::string, std::deque<Trouble>> troubles_;
    std::condition_variable changed_;
    std::vector<nlohmann::json> posted_;
    std::vector<nlohmann::json> standing_;
    std::map<std::string, nlohmann::json> members_;
    Faults faults_;
    std::string good_;
    int lifetime_ = 3600;
    int tokens_ = 0;
    int clock_ = 0;
    int typing_ = 0;

public:
    HttpPeer peer{[this](const HttpPeer::Asked& asked) { return answer(asked); }};

    std::string service() const { return peer.url() + "/x/"; }
};

}  // namespace ajar::test
