#pragma once

// The engine's doors without an engine: an in-memory transcript and a bot that says everything
// back. For the web adapter's tests and for the program that Microsoft's client talks to.

#include "bot/engine/ports.hpp"

#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

namespace ajar::test {

class FakeEngine final : public engine::Intake, public engine::Transcript, public engine::Changes {
public:
    FakeEngine();
    ~FakeEngine() override;

    // Intake. The worker's thread confirms, then answers: "choices" with buttons, "card" with an
    // outcome, anything else with itself.
    void submit(Activity activity, std::function<void(Result<engine::Accepted>)> done) override;

    // Transcript
    Result<std::vector<engine::Line>> after(
        const std::string& conversation_id, std::int64_t number, std::size_t limit
    ) const override;

    // Changes
    std::unique_ptr<Subscription> subscribe(std::function<void(const engine::Change&)> notify
    ) override;

    /// From now on every activity is refused, as by a full queue.
    void refuse_everything();
    /// From now on nothing is answered; activities are stored all the same.
    void fall_silent();
    /// Says something by itself.
    void say(const std::string& conversation_id, dialogue::Say say);

    std::vector<Activity> accepted() const;

private:
    struct Subscribed;
    using Notify = std::function<void(const engine::Change&)>;

    void work();
    void append(const std::string& conversation_id, engine::Line line);

    mutable std::mutex mutex_;
    std::condition_variable ready_;
    std::deque<std::function<void()>> queue_;
    std::map<std::string, std::vector<engine::Line>> lines_;
    std::set<std::string> known_;
    std::vector<Activity> accepted_;
    std::shared_ptr<std::list<Notify>> listeners_;
    bool refuses_ = false;
    bool silent_ = false;
    bool over_ = false;
    std::thread worker_;
};

}  // namespace ajar::test
