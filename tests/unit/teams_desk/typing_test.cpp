// Whoever waits longer than a moment sees that somebody is at work; whoever is answered does not.
#include "adapters/teams/desk/typing.hpp"

#include "bot/store/sqlite_store.hpp"
#include "tests/unit/store/records.hpp"
#include "tests/unit/store/temp_folder.hpp"
#include "tests/unit/teams_connector/fake_teams.hpp"

#include <gtest/gtest.h>

#include <condition_variable>
#include <future>
#include <mutex>

namespace ajar::teams::desk {
namespace {

using namespace std::chrono_literals;

class TeamsTyping : public testing::Test {
protected:
    TeamsTyping() {
        options.service_hosts = {teams.peer.host()};
        client = std::make_unique<Client>(
            *rest, nullptr, [] { return ajar::test::kStart; }, options
        );
        sender = std::make_unique<Sender>(worker, *client);
    }

    ~TeamsTyping() override {
        worker.stop();
        rest.reset();
    }

    Activity heard() const {
        Activity activity = ajar::test::message("a1", "hello", "teams:1");
        const Address where{teams.service(), "t1", "a:1", "", "29:user", "person", "28:app"};
        activity.conversation = {"teams", "teams:1", to_text(where)};
        return activity;
    }

    void count(std::string_view end) {
        const std::lock_guard lock{mutex};
        ends.emplace_back(end);
        ended.notify_all();
    }

    /// Shows it at most three times.
    void hear() {
        typing = std::make_unique<Typing>(
            TypingParts{
                worker,
                *sender,
                *store,
                [this](std::string_view, std::string_view end) { count(end); }},
            TypingOptions{1ms, 20ms, 3}
        );
        worker.put([this] { typing->heard(heard()); });
    }

    /// Whether so many came to their end, well or not.
    bool wait_for(std::size_t count) {
        std::unique_lock lock{mutex};
        return ended.wait_for(lock, 30s, [&] { return ends.size() >= count; });
    }

    /// Until the worker has done all that was due within a second.
    void wait_a_second() {
        std::promise<void> over;
        worker.after(1s, [&over] { over.set_value(); });
        over.get_future().get();
    }

    ajar::test::TempFolder folder;
    std::unique_ptr<store::Store> store = store::open_sqlite(folder / "ajar.sqlite", {false});
    ajar::test::FakeTeams teams;
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    ClientOptions options;
    std::unique_ptr<Client> client;
    Worker worker{100, [](const std::string& what) { ADD_FAILURE() << what; }};
    std::unique_ptr<Sender> sender;
    std::unique_ptr<Typing> typing;
    std::mutex mutex;
    std::condition_variable ended;
    std::vector<std::string> ends;
};

TEST_F(TeamsTyping, IsShownAFewTimesToWhoeverWaits) {
    hear();
    ASSERT_TRUE(wait_for(3));
    wait_a_second();
    EXPECT_EQ(ends.size(), 3u);
    // One that takes too long on a busy machine is given up, so that the answer need not wait.
    EXPECT_GE(teams.typing(), 1);
    EXPECT_LE(teams.typing(), 3);
    EXPECT_TRUE(teams.posted().empty());
}

TEST_F(TeamsTyping, IsNotShownOnceTheTurnIsDone) {
    auto turn = ajar::test::turn(1, "teams:1");
    turn.lines.push_back({1, "a1", ajar::test::kStart, heard()});
    store->commit({turn});
    hear();
    wait_a_second();
    EXPECT_EQ(teams.typing(), 0);
    EXPECT_TRUE(ends.empty());
}

TEST_F(TeamsTyping, ThatDoesNotArriveIsLeftAlone) {
    for (int i = 0; i < 3; ++i) teams.trouble("/activities", {502, "Bad gateway"});
    hear();
    ASSERT_TRUE(wait_for(3));
    wait_a_second();
    EXPECT_EQ(teams.typing(), 0);
    EXPECT_EQ(ends.size(), 3u);
}

}  // namespace
}  // namespace ajar::teams::desk
