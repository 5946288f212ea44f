// The process dies at every place where something is written, and goes on as if nothing had been.

#include "tests/unit/engine/house.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <random>

namespace ajar::test {
namespace {

using namespace engine;
using namespace dialogue;
using testing::ElementsAre;

class Crash : public House {
protected:
    /// Lets every commit that holds a `Kind` fail as if the process had died before or after it.
    template <class Kind>
    void dies_at(bool after) {
        const auto script = [](const std::vector<Write>& writes) {
            if (holds<Kind>(writes))
                throw StoreError(StoreError::Kind::Broken, "the power is gone");
        };
        if (after)
            store_->after(script);
        else
            store_->before(script);
    }

    void wait_for_the_end() {
        while (engine_->healthy()) std::this_thread::yield();
    }
};

TEST_F(Crash, BeforeTheJournalNothingIsConfirmedAndTheRepeatIsNew) {
    dies_at<AddActivity>(false);
    EXPECT_EQ(submit(message("a1", "hello")).error().code, Error::Code::Unavailable);
    EXPECT_EQ(fatal_, 1);
    EXPECT_FALSE(engine_->healthy());
    EXPECT_EQ(submit(message("a2", "more")).error().code, Error::Code::Unavailable);
    restart();
    EXPECT_EQ(*submit(message("a1", "hello")), Accepted::Stored);
    settle();
    EXPECT_THAT(talk(), ElementsAre("> hello", "< heard: hello"));
}

TEST_F(Crash, AfterTheJournalTheMessageIsAnsweredOnceAlthoughItWasNotConfirmed) {
    dies_at<AddActivity>(true);
    EXPECT_FALSE(submit(message("a1", "hello")));
    restart();
    EXPECT_EQ(*submit(message("a1", "hello")), Accepted::Known);
    settle();
    EXPECT_THAT(talk(), ElementsAre("> hello", "< heard: hello"));
    EXPECT_THAT(messenger_.texts(), ElementsAre("heard: hello"));
}

TEST_F(Crash, BeforeTheTurnTheJournalGoesOn) {
    dies_at<TurnRecord>(false);
    EXPECT_TRUE(submit(message("a1", "hello")));
    wait_for_the_end();
    restart();
    settle();
    EXPECT_THAT(talk(), ElementsAre("> hello", "< heard: hello"));
    EXPECT_THAT(messenger_.texts(), ElementsAre("heard: hello"));
}

TEST_F(Crash, AfterTheTurnTheDeliveryGoesOn) {
    dies_at<TurnRecord>(true);
    EXPECT_TRUE(submit(message("a1", "hello")));
    wait_for_the_end();
    restart();
    settle();
    EXPECT_THAT(talk(), ElementsAre("> hello", "< heard: hello"));
    EXPECT_THAT(messenger_.texts(), ElementsAre("heard: hello"));
    EXPECT_FALSE(messenger_.asked()[0].in_doubt);
}

TEST_F(Crash, BeforeADeliveryIsMarkedNothingHasLeft) {
    dies_at<DeliveryStarted>(false);
    EXPECT_TRUE(submit(message("a1", "hello")));
    wait_for_the_end();
    EXPECT_TRUE(messenger_.asked().empty());
    restart();
    settle();
    ASSERT_EQ(messenger_.asked().size(), 1U);
    EXPECT_FALSE(messenger_.asked()[0].in_doubt);
}

TEST_F(Crash, AfterADeliveryIsMarkedItIsInDoubt) {
    dies_at<DeliveryStarted>(true);
    EXPECT_TRUE(submit(message("a1", "hello")));
    wait_for_the_end();
    restart();
    settle();
    ASSERT_EQ(messenger_.asked().size(), 1U);
    EXPECT_TRUE(messenger_.asked()[0].in_doubt);
    EXPECT_EQ(messenger_.asked()[0].attempt, 2);
}

TEST_F(Crash, WhileADeliveryIsUnderWayItIsInDoubtUnderTheSameId) {
    messenger_.hold(true);
    EXPECT_TRUE(submit(message("a1", "hello")));
    ASSERT_TRUE(messenger_.wait_for(1));
    die();
    messenger_.hold(false);
    live();
    settle();
    const auto asked = messenger_.asked();
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(asked[0].id, asked[1].id);
    EXPECT_FALSE(asked[0].in_doubt);
    EXPECT_TRUE(asked[1].in_doubt);
    // The answer to the first comes when nobody is there any more.
    for (auto& done : messenger_.take_held()) done(Delivered{"late"});
}

TEST_F(Crash, BeforeADeliveryIsKeptItIsInDoubt) {
    dies_at<DeliveryEnded>(false);
    EXPECT_TRUE(submit(message("a1", "hello")));
    wait_for_the_end();
    restart();
    settle();
    ASSERT_EQ(messenger_.asked().size(), 2U);
    EXPECT_TRUE(messenger_.asked()[1].in_doubt);
}

TEST_F(Crash, AfterADeliveryIsKeptItIsNotRepeated) {
    dies_at<DeliveryEnded>(true);
    EXPECT_TRUE(submit(message("a1", "hello")));
    wait_for_the_end();
    restart();
    settle();
    EXPECT_EQ(messenger_.asked().size(), 1U);
}

TEST_F(Crash, AfterAnActItsRepeatIsAnsweredAlike) {
    hear("open");
    dies_at<KeepAct>(true);
    EXPECT_EQ(act("act-1", approve("ines", "Yes.")).error().code, Error::Code::Unavailable);
    restart();
    const auto again = act("act-1", approve("ines", "Yes."));
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->refused.empty());
    settle();
    EXPECT_THAT(talk(), ElementsAre("> open", "< Yes."));
}

TEST_F(Crash, TheStateFoldedFromEventsIsTheOneThatWasInMemory) {
    options_.snapshot_every = 8;
    restart();
    for (int n = 0; n < 20; ++n) hear("line " + std::to_string(n));
    ASSERT_TRUE(file_->snapshot("web:1"));
    EXPECT_LT(file_->snapshot("web:1")->last_event, 21);
    restart();
    options_.snapshot_every = 1;
    restart();
    hear("last");
    const auto state = file_->snapshot("web:1")->state;
    ASSERT_EQ(state.sentences_said.size(), 21U);
    for (int n = 0; n < 20; ++n)
        EXPECT_EQ(state.sentences_said[static_cast<std::size_t>(n)], "line " + std::to_string(n));
    EXPECT_EQ(state.requester.department, "Design");
}

TEST_F(Crash, FoldsOldEventsWithTheKnowledgeOfTheirTime) {
    hear("hello");
    auto next = *knowledge_.current().knowledge;
    next.revision = 2;
    knowledge_.publish(next);
    std::vector<std::int64_t> folded;
    std::mutex mutex;
    step_ = [&](const auto& state, const auto& event, const auto& knowledge, TimePoint now) {
        {
            const std::lock_guard lock(mutex);
            folded.push_back(knowledge.revision);
        }
        return toy_step(state, event, knowledge, now);
    };
    restart();
    hear("again");
    EXPECT_THAT(folded, ElementsAre(1, 1, 2));
}

TEST_F(Crash, KilledAtRandomMomentsNothingIsLostOrDoubled) {
    constexpr int kMessages = 120;
    std::mt19937_64 random(7);
    int next = 0;
    std::vector<std::string> unconfirmed;
    while (next < kMessages) {
        const auto burst = std::min<int>(kMessages - next, 1 + static_cast<int>(random() % 20));
        std::mutex mutex;
        std::set<std::string> confirmed;
        for (int n = next; n < next + burst; ++n) {
            const auto id = "a" + std::to_string(n);
            engine_->submit(message(id, std::to_string(n)), [&, id](auto result) {
                const std::lock_guard lock(mutex);
                if (result) confirmed.insert(id);
            });
        }
        const auto dies =
            std::chrono::steady_clock::now() + std::chrono::microseconds{random() % 3000};
        while (std::chrono::steady_clock::now() < dies) std::this_thread::yield();
        restart();
        // The platform sends again what was not confirmed; first of all, in order.
        for (int n = next; n < next + burst; ++n) {
            const auto id = "a" + std::to_string(n);
            if (!confirmed.contains(id)) {
                EXPECT_TRUE(submit(message(id, std::to_string(n))));
            }
        }
        next += burst;
    }
    settle();
    std::map<std::string, int> said;
    for (const auto& line : talk()) ++said[line];
    EXPECT_EQ(said.size(), std::size_t{2} * kMessages);
    for (const auto& [line, count] : said) EXPECT_EQ(count, 1) << line;
    std::map<std::string, int> delivered;
    for (const auto& delivery : messenger_.asked())
        if (!delivery.in_doubt) ++delivered[delivery.say.text];
    for (const auto& [text, count] : delivered) EXPECT_EQ(count, 1) << text;
}

}  // namespace
}  // namespace ajar::test
