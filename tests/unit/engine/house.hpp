#pragma once

// An engine in a temporary folder, with a clock moved by hand and a messenger that notes what it
// is asked to deliver. `die` ends it as a crash would: nothing is finished, the file stays.

#include "bot/engine/engine.hpp"
#include "bot/store/sqlite_store.hpp"
#include "tests/unit/engine/scripted_store.hpp"
#include "tests/unit/engine/toy.hpp"
#include "tests/unit/store/records.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>

namespace ajar::test {

class ManualClock {
public:
    TimePoint now() const { return TimePoint{std::chrono::milliseconds{at_.load()}}; }

    void advance(std::chrono::milliseconds by) { at_ += by.count(); }

private:
    std::atomic<std::int64_t> at_{kStart.time_since_epoch().count()};
};

/// Answers "delivered" unless the script says otherwise; may hold its answers back.
class NotingMessenger final : public engine::Messenger {
public:
    using Done = std::function<void(engine::DeliveryResult)>;
    using Script = std::function<engine::DeliveryResult(const engine::Delivery&)>;

    void deliver(engine::Delivery delivery, Done done) override {
        std::unique_lock lock(mutex_);
        asked_.push_back(delivery);
        came_.notify_all();
        if (hold_) {
            held_.push_back(std::move(done));
            return;
        }
        const auto result =
            script_ ? script_(delivery) : engine::DeliveryResult{engine::Delivered{"p"}};
        lock.unlock();
        done(result);
    }

    void script(Script script) {
        const std::lock_guard lock(mutex_);
        script_ = std::move(script);
    }

    void hold(bool hold) {
        const std::lock_guard lock(mutex_);
        hold_ = hold;
    }

    /// Waits until so many deliveries were asked for.
    bool wait_for(std::size_t count) {
        std::unique_lock lock(mutex_);
        return came_.wait_for(lock, 20s, [&] { return asked_.size() >= count; });
    }

    std::vector<Done> take_held() {
        const std::lock_guard lock(mutex_);
        return std::exchange(held_, {});
    }

    std::vector<engine::Delivery> asked() const {
        const std::lock_guard lock(mutex_);
        return asked_;
    }

    std::vector<std::string> texts() const {
        std::vector<std::string> all;
        for (const auto& delivery : asked()) all.push_back(delivery.say.text);
        return all;
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable came_;
    std::vector<engine::Delivery> asked_;
    std::vector<Done> held_;
    Script script_;
    bool hold_ = false;
};

class House : public testing::Test {
protected:
    House() { options_.backoff_first = std::chrono::seconds{10}; }

    void SetUp() override { live(); }

    /// Opens the file and starts an engine on it.
    void live() {
        store::SqliteOptions fast;
        fast.durable = false;
        file_ = store::open_sqlite(folder_ / "ajar.db", fast);
        store_ = std::make_unique<ScriptedStore>(*file_);
        engine::Observer observer;
        observer.fatal = [this](const std::string&) { ++fatal_; };
        engine_ = std::make_unique<engine::Engine>(
            *store_,
            knowledge_,
            step_,
            [this] { return clock_.now(); },
            options_,
            engine::person_in_knowledge,
            observer
        );
        engine_->add_messenger("web", messenger_);
        engine_->start();
    }

    void die() {
        engine_.reset();
        store_.reset();
        file_.reset();
    }

    void restart() {
        die();
        live();
    }

    Result<engine::Accepted> submit(const Activity& activity) {
        std::promise<Result<engine::Accepted>> promise;
        auto future = promise.get_future();
        engine_->submit(activity, [&](auto result) { promise.set_value(std::move(result)); });
        return future.get();
    }

    Result<engine::ActResult> act(
        const std::string& id,
        const dialogue::Event& event,
        const std::string& conversation = "web:1"
    ) {
        std::promise<Result<engine::ActResult>> promise;
        auto future = promise.get_future();
        engine_->submit(id, conversation, event, [&](auto result) {
            promise.set_value(std::move(result));
        });
        return future.get();
    }

    /// The employee writes, and everything that follows is over.
    void hear(const std::string& text, const std::string& conversation = "web:1") {
        const auto stored = submit(message("m" + std::to_string(++written_), text, conversation));
        ASSERT_TRUE(stored) << stored.error().detail;
        settle();
    }

    void settle() { ASSERT_TRUE(engine_->settle(30s)); }

    void advance(std::chrono::milliseconds by) {
        clock_.advance(by);
        engine_->wake();
        settle();
    }

    /// The talk as lines: "> text" from the employee, "< text" to them.
    std::vector<std::string> talk(const std::string& conversation = "web:1") {
        std::vector<std::string> all;
        std::int64_t number = 0;
        for (const auto& line : file_->lines(conversation, 0, 1000)) {
            EXPECT_EQ(line.number, ++number);
            if (const auto* said = std::get_if<Activity>(&line.what))
                all.push_back("> " + said->text);
            else
                all.push_back("< " + std::get<dialogue::Say>(line.what).text);
        }
        return all;
    }

    static dialogue::DraftApproved approve(const std::string& by, const std::string& text) {
        dialogue::DraftApproved approved;
        approved.review_id = "web:1/1/1";
        approved.by.id = by;
        approved.text = text;
        return approved;
    }

    TempFolder folder_;
    ManualClock clock_;
    ToyKnowledge knowledge_;
    NotingMessenger messenger_;
    engine::EngineOptions options_;
    engine::StepFunction step_ = toy_step;
    std::atomic<int> fatal_{0};
    std::unique_ptr<engine::Store> file_;
    std::unique_ptr<ScriptedStore> store_;
    std::unique_ptr<engine::Engine> engine_;
    int written_ = 0;
};

}  // namespace ajar::test
