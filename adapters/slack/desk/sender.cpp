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

void Sender::send(const Address& where, api::Call call, int tries, Done done) {
    const auto installed = installations_.of(where);
    if (!installed) {
        worker_.put([done = std::move(done)] {
            api::Answer answer;
            answer.kind = Kind::InstallationDead;
            answer.error = "not installed";
            done(answer);
        });
        return;
    }
    auto back = [this, where, call, tries, done = std::move(done)](api::Answer answer) mutable {
        worker_.put([this, where, call = std::move(call), tries, done = std::move(done), answer] {
            answered(where, call, tries, done, answer);
        });
    };
    client_.send(installed->key, installed->token, call, std::move(back));
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
