#include "adapters/teams/desk/desk.hpp"

#include "adapters/teams/desk/afterthoughts.hpp"
#include "adapters/teams/desk/choices.hpp"
#include "adapters/teams/desk/presses.hpp"
#include "adapters/teams/desk/staff_channel.hpp"
#include "adapters/teams/desk/typing.hpp"

#include <atomic>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::teams::desk {
namespace {

using engine::Change;

}  // namespace

class Desk::Impl {
public:
    Impl(DeskParts parts, DeskOptions options)
        : parts_(std::move(parts)),
          metrics_(parts_.registry),
          worker_(
              options.jobs,
              [](const std::string& what) { spdlog::error("the Teams desk: {}", what); }
          ),
          sender_(worker_, parts_.client),
          accounts_(parts_.store, sender_, parts_.now),
          context_{
              worker_,
              sender_,
              accounts_,
              metrics_,
              parts_.store,
              parts_.sayings,
              parts_.intake,
              parts_.staff,
              parts_.now,
              parts_.knowledge,
              parts_.case_url,
              options.it_name,
              options.undo},
          channel_(context_, std::move(options.staff_channel)),
          board_(
              {worker_,
               parts_.store,
               channel_,
               parts_.now,
               [this](std::string_view what, std::string_view end) { metrics_.count(what, end); }},
              {channel_.surface()}
          ),
          presses_(context_, board_, channel_),
          choices_(context_),
          typing_(
              {worker_,
               sender_,
               parts_.store,
               [this](std::string_view what, std::string_view end) { metrics_.count(what, end); }}
          ) {}

    ~Impl() { stop(); }

    void start() {
        following_ = parts_.changes.subscribe([this](const Change& change) { changed(change); });
        worker_.put([this] { board_.catch_up(); });
    }

    void stop() {
        following_.reset();
        worker_.stop();
    }

    void invoked(const Invocation& invocation, Reply reply) {
        presses_.invoked(invocation, std::move(reply));
    }

    void heard(const Heard& heard) {
        if (!heard.pressed_on.empty()) offer("choice", [this, heard] { choices_.chosen(heard); });
        if (heard.activity.kind != Activity::Kind::Joined)
            offer("typing", [this, activity = heard.activity] { typing_.heard(activity); });
    }

    void noticed(const Reaction& reaction) {
        if (const auto* pressed = std::get_if<Pressed>(&reaction))
            offer("message", [this, pressed = *pressed] { presses_.pressed(pressed); });
    }

    /// Any thread.
    std::optional<Activity> said_by(const Reaction& reaction) const {
        if (const auto* edited = std::get_if<Edited>(&reaction))
            return desk::said_by(context_, *edited);
        if (const auto* reacted = std::get_if<Reacted>(&reaction))
            return desk::said_by(context_, *reacted);
        return std::nullopt;
    }

    std::optional<Person> person(const Activity& activity, const knowledge::Knowledge& knowledge) {
        const auto where = address_from(activity.conversation.address);
        if (!where) return std::nullopt;
        if (!accounts_.is_fresh(activity.sender_id) && !where->user_id.empty()) {
            Place place;
            place.address = *where;
            place.user = where->object_id.empty() ? where->user_id : where->object_id;
            place.locale = activity.locale;
            offer("account", [this, place] {
                accounts_.look_up(place, parts_.knowledge(), [](const auto&, bool) {});
            });
        }
        return accounts_.person(activity.sender_id, where->object_id, knowledge);
    }

    std::optional<Person> person(
        const std::string& account,
        const std::string& object_id,
        const std::string& email,
        const knowledge::Knowledge& knowledge
    ) const {
        if (auto known = accounts_.person(account, object_id, knowledge)) return known;
        return shared::person_with_email(knowledge, shared::in_small(email));
    }

private:
    void changed(const Change& change) {
        if (change.what != Change::What::Review) return;
        const bool taken = worker_.offer([this, change] {
            if (missed_.exchange(false)) board_.catch_up();
            board_.changed(change.id);
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
    Presses presses_;
    Choices choices_;
    Typing typing_;
    std::atomic<bool> missed_{false};
    std::unique_ptr<engine::Changes::Subscription> following_;
};

Desk::Desk(DeskParts parts, DeskOptions options)
    : impl_(std::make_unique<Impl>(std::move(parts), std::move(options))) {}

Desk::~Desk() = default;

Handlers Desk::handlers() {
    Handlers handlers;
    handlers.invoke = [this](const Invocation& invocation, Reply reply) {
        impl_->invoked(invocation, std::move(reply));
    };
    handlers.heard = [this](const Heard& heard) { impl_->heard(heard); };
    handlers.said_by = [this](const Reaction& reaction) { return impl_->said_by(reaction); };
    handlers.noticed = [this](const Reaction& reaction) { impl_->noticed(reaction); };
    return handlers;
}

void Desk::start() {
    impl_->start();
}

void Desk::stop() {
    impl_->stop();
}

std::optional<Person> Desk::person(
    const Activity& activity, const knowledge::Knowledge& knowledge
) {
    return impl_->person(activity, knowledge);
}

std::optional<Person> Desk::person(
    const std::string& account,
    const std::string& object_id,
    const std::string& email,
    const knowledge::Knowledge& knowledge
) const {
    return impl_->person(account, object_id, email, knowledge);
}

}  // namespace ajar::teams::desk
