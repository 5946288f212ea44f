#include "adapters/teams/desk/sender.hpp"

#include <algorithm>
#include <utility>

namespace ajar::teams::desk {
namespace {

using namespace std::chrono_literals;

constexpr auto kShortest = 250ms;
constexpr auto kLongest = 60'000ms;

}  // namespace

void Sender::send(Call call, int tries, Done done) {
    Call sent = call;
    client_.send(
        std::move(sent),
        [this, call = std::move(call), tries, done = std::move(done)](Answer answer) {
            worker_.put([this, call, tries, done, answer = std::move(answer)] {
                const bool later = answer.kind == Answer::Kind::RetryLater && tries > 1;
                if (!later) return done(answer);
                const auto wait =
                    std::clamp<std::chrono::milliseconds>(answer.after, kShortest, kLongest);
                worker_.after(wait, [this, call, tries, done] { send(call, tries - 1, done); });
            });
        }
    );
}

}  // namespace ajar::teams::desk
