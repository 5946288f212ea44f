#include "bot/engine/engine.hpp"

#include "bot/engine/change_hub.hpp"
#include "bot/engine/dispatcher.hpp"
#include "bot/engine/turn_loop.hpp"
#include "bot/engine/utf8.hpp"
#include "bot/engine/writer.hpp"

#include <atomic>
#include <utility>

namespace ajar::engine {
namespace {

bool acceptable(const Activity& activity) {
    const auto& where = activity.conversation;
    if (activity.id.empty() || where.conversation_id.empty() || where.channel.empty()) return false;
    for (const auto* text :
         {&activity.id,
          &where.conversation_id,
          &where.channel,
          &where.address,
          &activity.sender_id,
          &activity.sender_name,
          &activity.text,
          &activity.locale})
        if (!is_utf8(*text)) return false;
    return true;
}

Error unavailable() {
    return {Error::Code::Unavailable, "Ajar is busy or shutting down; try again in a moment."};
}

}  // namespace

std::optional<Person> person_in_knowledge(
    const Activity& activity, const knowledge::Knowledge& knowledge
) {
    const auto* person = knowledge.person(activity.sender_id);
    return person ? std::optional(*person) : std::nullopt;
}

/// The three threads, in the order in which they need each other.
class Engine::Impl {
public:
    Impl(
        Store& store,
        KnowledgeSource& knowledge,
        StepFunction step,
        Now now,
        EngineOptions options,
        Directory directory,
        Observer observer
    )
        : store_(store),
          options_(std::move(options)),
          observer_(std::move(observer)),
          writer_(store, observer_, options_.queue_limit),
          dispatcher_({store, writer_, changes_, options_, observer_, now}),
          loop_(
              {store,
               writer_,
               knowledge,
               changes_,
               options_,
               observer_,
               std::move(step),
               std::move(directory),
               now,
               [this] { dispatcher_.poke(); }}
          ) {}

    ~Impl() { stop(std::chrono::milliseconds{0}); }

    void start() {
        dispatcher_.start();
        loop_.start();
        accepting_ = true;
    }

    /// From the front to the back, so that each finishes what the one before it has left.
    void stop(std::chrono::milliseconds patience) {
        const auto deadline = std::chrono::steady_clock::now() + patience;
        accepting_ = false;
        until(deadline, [&] { return writer_.idle(); });
        loop_.stop(deadline);
        dispatcher_.stop(deadline);
        writer_.stop();
    }

    void submit(Activity activity, std::function<void(Result<Accepted>)> done) {
        if (!acceptable(activity)) {
            done(Error{Error::Code::Malformed, "The activity has no id, or is not valid UTF-8."});
            return;
        }
        if (!accepting_ || loop_.backlog() >= static_cast<std::int64_t>(options_.backlog_limit)) {
            done(unavailable());
            return;
        }
        // Shared, because the unit is gone when the queue refuses it.
        const auto answer =
            std::make_shared<std::function<void(Result<Accepted>)>>(std::move(done));
        Unit unit;
        unit.writes.emplace_back(AddActivity{std::move(activity)});
        unit.done = [this, answer](Result<std::vector<WriteResult>> kept) {
            if (!kept) return (*answer)(kept.error());
            const bool fresh = kept->front().fresh;
            (*answer)(fresh ? Accepted::Stored : Accepted::Known);
            if (fresh) loop_.activity_stored();
        };
        if (!writer_.offer(std::move(unit))) (*answer)(unavailable());
    }

    void submit(Act act) {
        const auto answer =
            std::make_shared<std::function<void(Result<ActResult>)>>(std::move(act.done));
        act.done = [answer](Result<ActResult> result) { (*answer)(std::move(result)); };
        if (!accepting_ || !writer_.healthy() || !loop_.offer(std::move(act)))
            (*answer)(unavailable());
    }

    /// Work only flows forward, from writer to loop to dispatcher; so asking in this order cannot
    /// miss any.
    bool settle(std::chrono::milliseconds patience) {
        const auto deadline = std::chrono::steady_clock::now() + patience;
        return until(deadline, [&] {
            return writer_.idle() && loop_.idle() && dispatcher_.idle();
        });
    }

    /// Asks again every millisecond; three threads have no common place to be notified from.
    bool until(
        std::chrono::steady_clock::time_point deadline, const std::function<bool()>& reached
    ) {
        std::mutex mutex;
        std::condition_variable never;
        std::unique_lock lock(mutex);
        while (!reached()) {
            if (std::chrono::steady_clock::now() >= deadline) return false;
            never.wait_for(lock, std::chrono::milliseconds{1});
        }
        return true;
    }

    void wake() {
        loop_.wake();
        dispatcher_.poke();
    }

    Store& store_;
    const EngineOptions options_;
    const Observer observer_;
    ChangeHub changes_;
    std::atomic<bool> accepting_{false};
    Writer writer_;
    Dispatcher dispatcher_;
    TurnLoop loop_;
};

Engine::Engine(
    Store& store,
    KnowledgeSource& knowledge,
    StepFunction step,
    Now now,
    EngineOptions options,
    Directory directory,
    Observer observer
)
    : impl_(std::make_unique<Impl>(
          store,
          knowledge,
          std::move(step),
          std::move(now),
          std::move(options),
          std::move(directory),
          std::move(observer)
      )) {}

Engine::~Engine() = default;

void Engine::add_messenger(const std::string& channel, Messenger& messenger) {
    impl_->dispatcher_.add_messenger(channel, messenger);
}

void Engine::start() {
    impl_->start();
}

void Engine::stop(std::chrono::milliseconds patience) {
    impl_->stop(patience);
}

void Engine::submit(Activity activity, std::function<void(Result<Accepted>)> done) {
    impl_->submit(std::move(activity), std::move(done));
}

void Engine::submit(
    std::string act_id,
    std::string conversation_id,
    dialogue::Event event,
    std::function<void(Result<ActResult>)> done
) {
    impl_->submit(Act{
        std::move(act_id), std::move(conversation_id), std::move(event), std::move(done)});
}

Result<std::vector<Line>> Engine::after(
    const std::string& conversation_id, std::int64_t number, std::size_t limit
) const {
    const std::string home = impl_->store_.home_of(conversation_id);
    auto lines = impl_->store_.lines(home, number, limit);
    if (lines.empty() && !impl_->store_.conversation(home))
        return Error{Error::Code::NotFound, "There is no conversation " + conversation_id + "."};
    return lines;
}

std::unique_ptr<Changes::Subscription> Engine::subscribe(std::function<void(const Change&)> notify
) {
    return impl_->changes_.subscribe(std::move(notify));
}

void Engine::announce(const Change& change) {
    impl_->changes_.tell(change);
}

void Engine::wake() {
    impl_->wake();
}

bool Engine::settle(std::chrono::milliseconds patience) {
    return impl_->settle(patience);
}

bool Engine::healthy() const {
    return impl_->writer_.healthy();
}

}  // namespace ajar::engine
