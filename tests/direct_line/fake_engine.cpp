#include "tests/direct_line/fake_engine.hpp"

namespace ajar::test {
namespace {

dialogue::Say answer_to(const Activity& activity) {
    dialogue::Say say{"echo", "You said: " + activity.text, "", {}, std::nullopt};
    if (activity.kind == Activity::Kind::Joined) say.text = "Hello " + activity.sender_name;
    if (activity.text == "choices")
        say.choices = {{"Adobe <b>Acrobat</b>", "service:acrobat"}, {"Other", "service:other"}};
    if (activity.text == "card") {
        dialogue::OutcomeCard card;
        card.request_id = "web:x/1";
        card.outcome = Outcome::Compromise;
        card.title = "PDF editing";
        card.need = "change two pages of a contract";
        card.decided_by = "Priya Raman";
        say.card = card;
        say.from = "Priya Raman";
    }
    return say;
}

}  // namespace

struct FakeEngine::Subscribed : engine::Changes::Subscription {
    Subscribed(FakeEngine& engine, Notify notify) : from(engine) {
        const std::lock_guard lock{from.mutex_};
        at = from.listeners_->insert(from.listeners_->end(), std::move(notify));
    }

    ~Subscribed() override {
        const std::lock_guard lock{from.mutex_};
        from.listeners_->erase(at);
    }

    FakeEngine& from;
    std::list<Notify>::iterator at;
};

FakeEngine::FakeEngine()
    : listeners_(std::make_shared<std::list<Notify>>()), worker_([this] { work(); }) {}

FakeEngine::~FakeEngine() {
    {
        const std::lock_guard lock{mutex_};
        over_ = true;
        ready_.notify_all();
    }
    worker_.join();
}

void FakeEngine::work() {
    for (;;) {
        std::function<void()> next;
        {
            std::unique_lock lock{mutex_};
            ready_.wait(lock, [this] { return over_ || !queue_.empty(); });
            if (queue_.empty()) return;
            next = std::move(queue_.front());
            queue_.pop_front();
        }
        next();
    }
}

void FakeEngine::submit(Activity activity, std::function<void(Result<engine::Accepted>)> done) {
    const std::lock_guard lock{mutex_};
    queue_.push_back([this, activity = std::move(activity), done = std::move(done)] {
        bool is_new = false;
        bool refuses = false;
        bool silent = false;
        {
            const std::lock_guard inner{mutex_};
            refuses = refuses_;
            silent = silent_;
            if (!refuses) is_new = known_.insert(activity.id).second;
            if (is_new) accepted_.push_back(activity);
        }
        if (refuses)
            return done(Error{Error::Code::Unavailable, "Too much is going on; please try again."});
        if (!is_new) return done(engine::Accepted::Known);
        const std::string& conversation = activity.conversation.conversation_id;
        append(conversation, {0, activity.id, activity.received_at, activity});
        done(engine::Accepted::Stored);
        if (!silent) say(conversation, answer_to(activity));
    });
    ready_.notify_all();
}

void FakeEngine::say(const std::string& conversation_id, dialogue::Say say) {
    append(conversation_id, {0, "", system_now(), std::move(say)});
}

void FakeEngine::append(const std::string& conversation_id, engine::Line line) {
    const std::lock_guard lock{mutex_};
    auto& lines = lines_[conversation_id];
    line.number = static_cast<std::int64_t>(lines.size()) + 1;
    if (line.id.empty()) line.id = conversation_id + "#" + std::to_string(line.number);
    const std::string id = line.id;
    lines.push_back(std::move(line));
    for (const auto& notify : *listeners_)
        notify({engine::Change::What::Line, conversation_id, id});
}

Result<std::vector<engine::Line>> FakeEngine::after(
    const std::string& conversation_id, std::int64_t number, std::size_t limit
) const {
    const std::lock_guard lock{mutex_};
    const auto found = lines_.find(conversation_id);
    if (found == lines_.end()) return Error{Error::Code::NotFound, "no such conversation"};
    std::vector<engine::Line> lines;
    for (const auto& line : found->second)
        if (line.number > number && lines.size() < limit) lines.push_back(line);
    return lines;
}

std::unique_ptr<engine::Changes::Subscription> FakeEngine::subscribe(
    std::function<void(const engine::Change&)> notify
) {
    return std::make_unique<Subscribed>(*this, std::move(notify));
}

void FakeEngine::refuse_everything() {
    const std::lock_guard lock{mutex_};
    refuses_ = true;
}

void FakeEngine::fall_silent() {
    const std::lock_guard lock{mutex_};
    silent_ = true;
}

std::vector<Activity> FakeEngine::accepted() const {
    const std::lock_guard lock{mutex_};
    return accepted_;
}

}  // namespace ajar::test
