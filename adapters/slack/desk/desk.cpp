#include "adapters/slack/desk/desk.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/desk/agent.hpp"
#include "adapters/slack/desk/asks.hpp"
#include "adapters/slack/desk/choices.hpp"
#include "adapters/slack/desk/home_page.hpp"
#include "adapters/slack/desk/staff_channel.hpp"
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
              options.it_name,
              options.undo},
          channel_(context_, options.staff_channel),
          board_(
              {worker_,
               parts_.store,
               channel_,
               parts_.now,
               [this](std::string_view what, std::string_view end) { metrics_.count(what, end); }},
              {channel_.surface()}
          ),
          clicks_(context_, board_),
          asks_(context_),
          choices_(context_),
          home_(context_),
          agent_(context_) {}

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
        if (Asks::wants(interaction))
            return asks_.shortcut(
                std::move(std::get<MessageShortcut>(interaction)), std::move(reply)
            );
        if (HomePages::wants(interaction)) {
            reply("");
            return offer("home", [this, pressed = std::get<BlockActions>(interaction)] {
                home_.turned(pressed);
            });
        }
        const bool link = is_a_link(interaction);
        if (!link) metrics_.count("interaction", "ignored");
        reply(link ? std::optional<std::string>{""} : std::nullopt);
    }

    void command(SlashCommand command, Reply reply) {
        asks_.command(std::move(command), std::move(reply));
    }

    /// By the next message it is known who writes.
    void heard(const Heard& heard) {
        offer("heard", [this, heard] {
            const bool opened = heard.activity.kind == Activity::Kind::Joined;
            if (!opened) agent_.heard(heard);
            // What one could ask is told in the person's own language.
            accounts_.look_up(heard.tenant, heard.user, [this, heard, opened](const auto&) {
                if (opened) agent_.heard(heard);
            });
        });
    }

    /// Any thread.
    shared::EditMeans weigh(const Edited& edited, const std::string& id) const {
        const Activity& now = edited.now.activity;
        return shared::weigh_edit(
            parts_.store,
            parts_.store.home_of(now.conversation.conversation_id),
            now.id,
            id,
            now.text,
            true
        );
    }

    void chosen(const BlockActions& pressed) {
        offer("choice", [this, pressed] { choices_.chosen(pressed); });
    }

    void noticed(const Reaction& reaction) {
        if (const auto* opened = std::get_if<HomeOpened>(&reaction))
            offer("home", [this, opened = *opened] { home_.opened(opened.tenant, opened.user); });
        else if (const auto* stopped = std::get_if<SessionStopped>(&reaction))
            offer("agent", [this, stopped = *stopped] { agent_.stopped(stopped.conversation); });
        else if (const auto* titled = std::get_if<SessionTitled>(&reaction))
            offer("agent", [this, titled = *titled] { agent_.titled(titled.conversation); });
    }

    const Accounts& accounts() const { return accounts_; }

private:
    void heard(const Change& change) {
        const bool review = change.what == Change::What::Review;
        const bool other =
            change.what == Change::What::Line || change.what == Change::What::Conversation;
        if (!review && !other) return;
        const bool taken = worker_.offer([this, change, review] {
            if (missed_.exchange(false)) board_.catch_up();
            if (review) board_.changed(change.id);
            if (change.what == Change::What::Conversation) agent_.changed(change.conversation_id);
            home_.changed(change.conversation_id);
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
    StaffChannel channel_;
    shared::ReviewBoard board_;
    StaffClicks clicks_;
    Asks asks_;
    Choices choices_;
    HomePages home_;
    Agent agent_;
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
    handlers.command = [this](SlashCommand command, Reply reply) {
        impl_->command(std::move(command), std::move(reply));
    };
    handlers.weigh = [this](const Edited& edited, const std::string& id) {
        return impl_->weigh(edited, id);
    };
    handlers.heard = [this](const Heard& heard) { impl_->heard(heard); };
    handlers.chosen = [this](const BlockActions& pressed) { impl_->chosen(pressed); };
    handlers.noticed = [this](const Reaction& reaction) { impl_->noticed(reaction); };
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
