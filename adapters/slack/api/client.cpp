#include "adapters/slack/api/client.hpp"

#include <algorithm>
#include <utility>

namespace ajar::slack::api {

using namespace std::chrono_literals;

Client::Client(server::RestClient& rest, Now now, ClientOptions options)
    : rest_(rest), now_(std::move(now)), options_(std::move(options)) {}

void Client::send(const std::string& workspace, const std::string& token, Call call, Done done) {
    auto wait = 0ms;
    {
        const std::lock_guard lock(mutex_);
        wait = limiter_.take(call.method, workspace, call.channel, now_());
    }
    if (wait > 0ms) {
        Answer held;
        held.kind = Answer::Kind::RetryLater;
        held.error = "held back by our own limits";
        held.after = wait;
        return done(std::move(held));
    }
    const Method method = call.method;
    auto answered =
        [this, workspace, method, done = std::move(done)](Result<server::RestResponse> result) {
            Answer answer = read_answer(method, result);
            note(workspace, method, answer);
            done(std::move(answer));
        };
    rest_.send(
        request_for(call, options_.base, token),
        std::min(info(method).deadline, options_.longest),
        std::move(answered)
    );
}

void Client::note(const std::string& workspace, Method method, const Answer& answer) {
    if (answer.kind != Answer::Kind::RetryLater || answer.after == 0ms) return;
    const std::lock_guard lock(mutex_);
    limiter_.refused(method, workspace, answer.after, now_());
}

}  // namespace ajar::slack::api
