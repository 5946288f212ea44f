#pragma once

// Slack as a list of answers: each call meets the next one of its method, or waits for the test to
// give one.

#include "bot/server/rest_client.hpp"

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ajar::slack::installing::test {

class ScriptedRest final : public server::RestClient {
public:
    void send(server::RestRequest request, std::chrono::milliseconds, Done done) override {
        const std::string method = request.url.substr(request.url.rfind('/') + 1);
        Done now;
        nlohmann::json answer;
        {
            const std::lock_guard lock(mutex_);
            seen_.push_back(request);
            auto& answers = answers_[method];
            if (answers.empty()) {
                waiting_[method] = std::move(done);
            } else {
                answer = answers.front();
                if (answers.size() > 1) answers.erase(answers.begin());
                now = std::move(done);
            }
        }
        if (now) now(response(answer));
        {
            const std::lock_guard lock(mutex_);
            ++calls_[method];
        }
        came_.notify_all();
    }

    /// The calls of this method meet these, one after the other; the last again and again.
    void answers(const std::string& method, std::vector<nlohmann::json> answers) {
        const std::lock_guard lock(mutex_);
        answers_[method] = std::move(answers);
    }

    /// Until so many calls have come, and met their answers; false: they have not.
    bool wait(const std::string& method, int calls) {
        std::unique_lock lock(mutex_);
        return came_.wait_for(lock, std::chrono::seconds{20}, [&] {
            return calls_[method] >= calls;
        });
    }

    int calls(const std::string& method) {
        const std::lock_guard lock(mutex_);
        return calls_[method];
    }

    /// To the call of this method that waits.
    void answer(const std::string& method, const nlohmann::json& with) {
        Done done;
        {
            const std::lock_guard lock(mutex_);
            done = std::exchange(waiting_[method], nullptr);
        }
        done(response(with));
    }

    std::vector<server::RestRequest> seen(const std::string& method) {
        const std::lock_guard lock(mutex_);
        std::vector<server::RestRequest> found;
        for (const auto& request : seen_)
            if (request.url.ends_with("/" + method)) found.push_back(request);
        return found;
    }

private:
    static Result<server::RestResponse> response(const nlohmann::json& answer) {
        if (answer.is_null()) return Error{server::kInDoubt, "the answer was lost"};
        return server::RestResponse{200, {}, answer.dump()};
    }

    std::mutex mutex_;
    std::condition_variable came_;
    std::map<std::string, std::vector<nlohmann::json>> answers_;
    std::map<std::string, Done> waiting_;
    std::map<std::string, int> calls_;
    std::vector<server::RestRequest> seen_;
};

}  // namespace ajar::slack::installing::test
