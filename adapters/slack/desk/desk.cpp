#include "adapters/slack/desk/desk.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/desk/staff_clicks.hpp"

#include <atomic>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::slack::desk {
namespace {

using engine::Change;

/// Links tell of clicks too, and nobody has to do anything about it.
bool is_a_link(const Interaction& interaction) {
    const auto* pressed = std::get_if<BlockActions>(&interaction);
    return pressed && !pressed->actions.empty() &&
           actions::action_of(pressed->actions.front().action_id) == actions::kOpen;
}

}  // namespace

class Desk::Impl {
public:
    Impl(DeskParts parts, DeskOptions options)
        : parts_(std::move(parts)),
          metrics_(parts_.registry),
          worker_(
              options.jobs,
              [](const std::string& what) { spdlog::error("the Slack desk: {}", what); }
          ),
          sender_(worker_, parts_.client, parts_.installations),
          accounts_(parts_.store, sender_, parts_.now),
          context_{
              worker_,
              sender_,
              accounts_,
              metrics_,
              parts_.store,
              parts_.intake,
              parts_.staff,
              parts_.now,
              parts_.knowledge,
              parts_.case_url,
              options.it_name},
          board_(context_, options.board),
          clicks_(context_, board_) {}

    ~Impl() { stop(); }

    void start() {
        following_ = parts_.changes.subscribe([this](const Change& change) { heard(change); });
        worker_.put([this] { board_.catch_up(); });
    }

    void stop() {
        following_.reset();
        worker_.stop();
    }

    void interaction(Interaction interaction, Reply reply) {
        if (StaffClicks::wants(interaction))
            return clicks_.take(std::move(interaction), std::move(reply));
        const bool link = is_a_link(interaction);
        if (!link) metrics_.count("interaction", "ignored");
        reply(link ? std::optional<std::string>{""} : std::nullopt);
    }

    void heard(const Heard& heard) {
        // By the next message it is known who writes.
        if (accounts_.is_fresh(heard.activity.sender_id)) return;
        offer("account", [this, tenant = heard.tenant, user = heard.user] {
            accounts_.look_up(tenant, user, [](const auto&) {});
        });
    }

    const Accounts& accounts() const { return accounts_; }

private:
    void heard(const Change& change) {
        if (change.what != Change::What::Review) return;
        const bool taken = worker_.offer([this, id = change.id] {
            if (missed_.exchange(false)) board_.catch_up();
            board_.changed(id);
        });
        if (taken) return;
        missed_ = true;
        metrics_.count("change", "full");
    }

    void offer(std::string_view what, Worker::Task task) {
        if (!worker_.offer(std::move(task))) metrics_.count(what, "full");
    }

    DeskParts parts_;
    Metrics metrics_;
    Worker worker_;
    Sender sender_;
    Accounts accounts_;
    Context context_;
    ReviewBoard board_;
    StaffClicks clicks_;
    std::atomic<bool> missed_{false};
    std::unique_ptr<engine::Changes::Subscription> following_;
};

Desk::Desk(DeskParts parts, DeskOptions options)
    : impl_(std::make_unique<Impl>(std::move(parts), std::move(options))) {}

Desk::~Desk() = default;

Handlers Desk::handlers() {
    Handlers handlers;
    handlers.interaction = [this](Interaction interaction, Reply reply) {
        impl_->interaction(std::move(interaction), std::move(reply));
    };
    handlers.heard = [this](const Heard& heard) { impl_->heard(heard); };
    return handlers;
}

void Desk::start() {
    impl_->start();
}

void Desk::stop() {
    impl_->stop();
}

std::optional<Person> Desk::person(const Activity& activity, const knowledge::Knowledge& knowledge)
    const {
    return impl_->accounts().person(activity.sender_id, knowledge);
}

}  // namespace ajar::slack::desk
