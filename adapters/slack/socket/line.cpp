#include "adapters/slack/socket/line.hpp"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace ajar::slack::socket {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Kind = api::Answer::Kind;

Line::Line(
    Common common,
    api::Client& client,
    std::function<void(const Hello&)> greeted,
    std::function<void()> quiet
)
    : common_(std::move(common)),
      client_(client),
      greeted_(std::move(greeted)),
      quiet_(std::move(quiet)),
      timer_(common_.strand),
      chance_(std::random_device{}()) {}

void Line::start() {
    ensure(0ms);
}

void Line::stop() {
    stopping_ = true;
    timer_.cancel();
    // Who has not been greeted has nothing to confirm: nobody waits for it.
    if (const auto link = std::exchange(next_, nullptr)) link->retire();
    if (const auto link = current_) link->retire();
    tell_if_quiet();
}

int Line::connections() const {
    return (current_ ? 1 : 0) + (next_ ? 1 : 0) + static_cast<int>(retiring_.size());
}

/// One attempt at a time.
void Line::ensure(Milliseconds pause) {
    if (stopping_ || std::exchange(trying_, true)) return;
    if (pause == 0ms) return ask();
    timer_.expires_after(pause);
    timer_.async_wait([self = shared_from_this()](ErrorCode cancelled) {
        if (!cancelled) self->ask();
    });
}

void Line::ask() {
    const auto here = common_.strand;
    client_.send(
        "Socket Mode",
        common_.options.app_token,
        api::open_connection(),
        [here, weak = weak_from_this()](api::Answer answer) {
            asio::post(here, [weak, answer = std::move(answer)] {
                if (const auto self = weak.lock()) self->asked(answer);
            });
        }
    );
}

void Line::asked(const api::Answer& answer) {
    if (stopping_) return;
    if (answer.kind == Kind::Ok) return connect(api::text_in(answer, "url"));
    common_.metrics.attempt("refused");
    if (answer.kind == Kind::RetryLater) {
        spdlog::warn("Slack gives no address for Socket Mode now: {}", answer.error);
        return failed(answer.after);
    }
    spdlog::error(
        "Slack refuses Socket Mode: {}. Look at slack.app_token (an app-level token, xapp-…, with "
        "connections:write) and whether Socket Mode is switched on for the app.",
        answer.error
    );
    failed(common_.options.hopeless_pause);
}

void Line::connect(const std::string& url) {
    // The link is held by its connection, and by us; it does not hold us.
    const auto slot = std::make_shared<std::weak_ptr<Link>>();
    const auto told = [slot, weak = weak_from_this()](const auto& what) {
        const auto self = weak.lock();
        const auto link = slot->lock();
        if (self && link) what(*self, link);
    };
    Link::Owner owner;
    owner.greeted = [told](const Hello& hello) {
        told([&](Line& line, const auto& link) { line.took(link, hello); });
    };
    owner.leaving = [told](const Goodbye& word) {
        told([&](Line& line, const auto& link) { line.leaving(link, word); });
    };
    owner.closed = [told](const std::string& why) {
        told([&](Line& line, const auto& link) { line.gone(link, why); });
    };
    next_ = std::make_shared<Link>(common_, std::move(owner));
    *slot = next_;
    next_->open(url);
}

void Line::took(const std::shared_ptr<Link>& link, const Hello& hello) {
    if (link != next_ || stopping_) return link->retire();
    common_.metrics.attempt("greeted");
    next_.reset();
    trying_ = false;
    const auto old = std::exchange(current_, link);
    since_ = Clock::now();
    if (old) {
        retiring_.insert(old);
        old->retire();
    }
    greeted_(hello);
}

void Line::leaving(const std::shared_ptr<Link>& link, const Goodbye& goodbye) {
    if (goodbye.reason == "link_disabled")
        spdlog::error("Socket Mode has been switched off in the app's settings at api.slack.com");
    else if (goodbye.reason == "too_many_websockets")
        spdlog::warn("Slack counts more than ten connections of this app: other processes use it");
    else
        spdlog::debug("Slack is about to end a connection of Socket Mode: {}", goodbye.reason);
    const bool unwanted =
        goodbye.reason == "link_disabled" || goodbye.reason == "too_many_websockets";
    if (unwanted) {
        // A new one at once would be as unwanted.
        failures_ = std::max(failures_, 4);
        link->retire();
        return;
    }
    if (link == current_) ensure(0ms);
}

void Line::gone(const std::shared_ptr<Link>& link, const std::string& why) {
    retiring_.erase(link);
    if (link == next_) {
        next_.reset();
        common_.metrics.attempt("failed");
        if (!stopping_) {
            spdlog::warn("no connection to Slack's Socket Mode: {}", why);
            failed(0ms);
        }
    } else if (link == current_) {
        current_.reset();
        if (!stopping_) {
            common_.metrics.attempt("lost");
            spdlog::info("a connection of Slack's Socket Mode has ended: {}", why);
            const bool lived = Clock::now() - since_ >= common_.options.good_life;
            failures_ = lived ? 0 : failures_ + 1;
            ensure(lived ? 0ms : pause());
        }
    }
    tell_if_quiet();
}

void Line::failed(Milliseconds at_least) {
    trying_ = false;
    ++failures_;
    ensure(std::max(at_least, pause()));
}

/// Twice as long each time, and never the same for two, so that not all come back at once.
Line::Milliseconds Line::pause() {
    const int doublings = std::clamp(failures_ - 1, 0, 16);
    const auto whole = std::min<std::int64_t>(
        common_.options.longest_pause.count(), common_.options.first_pause.count() << doublings
    );
    return Milliseconds{std::uniform_int_distribution<std::int64_t>{whole / 2, whole}(chance_)};
}

void Line::tell_if_quiet() {
    if (!stopping_ || current_ || !retiring_.empty() || !quiet_) return;
    std::exchange(quiet_, nullptr)();
}

}  // namespace ajar::slack::socket
