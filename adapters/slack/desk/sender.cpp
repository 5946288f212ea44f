#include "adapters/slack/desk/sender.hpp"

#include <algorithm>
#include <utility>

namespace ajar::slack::desk {
namespace {

using namespace std::chrono_literals;
using Kind = api::Answer::Kind;

constexpr auto kShortest = 500ms;
constexpr auto kLongest = 60'000ms;

}  // namespace

Sender::Sender(Worker& worker, api::Client& client, api::Installations& installations)
    : worker_(worker), client_(client), installations_(installations) {}

std::optional<api::Installation> Sender::installation(const Address& where) {
    return installations_.of(where);
}

void Sender::ask(
    const Address& where, const api::Call& call, std::function<void(const api::Answer&)> back
) {
    const auto installed = installations_.of(where);
    if (!installed) {
        api::Answer answer;
        answer.kind = Kind::InstallationDead;
        answer.error = "not installed";
        worker_.put([answer, back = std::move(back)] { back(answer); });
        return;
    }
    auto heard = [this, back = std::move(back)](const api::Answer& answer) {
        worker_.put([answer, back] { back(answer); });
    };
    client_.send(installed->key, installed->token, call, std::move(heard));
}

void Sender::send(const Address& where, api::Call call, int tries, Done done) {
    ask(where, call, [this, where, call, tries, done = std::move(done)](const api::Answer& answer) {
        answered(where, call, tries, done, answer);
    });
}

void Sender::try_out(const Address& where, const api::Call& call, Done done) {
    ask(where, call, std::move(done));
}

void Sender::answered(
    const Address& where, api::Call call, int tries, Done done, const api::Answer& answer
) {
    const bool theirs = answer.kind == Kind::Refresh || answer.kind == Kind::InstallationDead ||
                        answer.kind == Kind::Config;
    if (theirs)
        if (const auto installed = installations_.of(where))
            installations_.refused(*installed, answer);
    const bool later = answer.kind == Kind::RetryLater || answer.kind == Kind::Refresh;
    if (!later || tries <= 1) return done(answer);
    const auto wait = std::clamp<std::chrono::milliseconds>(answer.after, kShortest, kLongest);
    worker_.after(wait, [this, where, call = std::move(call), tries, done = std::move(done)] {
        send(where, call, tries - 1, done);
    });
}

}  // namespace ajar::slack::desk
