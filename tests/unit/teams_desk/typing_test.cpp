// Whoever waits longer than a moment sees that somebody is at work; whoever is answered does not.
#include "adapters/teams/desk/typing.hpp"

#include "bot/store/sqlite_store.hpp"
#include "tests/unit/store/records.hpp"
#include "tests/unit/store/temp_folder.hpp"
#include "tests/unit/teams_connector/fake_teams.hpp"

#include <gtest/gtest.h>

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
    }

    /// Shows it at most three times, then a job after all of them.
    void wait_for_the_end() {
        typing = std::make_unique<Typing>(
            TypingParts{
                worker,
                *sender,
                *store,
                [this](std::string_view, std::string_view end) { count(end); }},
            TypingOptions{1ms, 20ms, 3}
        );
        worker.put([this] { typing->heard(heard()); });
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
    std::vector<std::string> ends;
};

TEST_F(TeamsTyping, IsShownAFewTimesToWhoeverWaits) {
    wait_for_the_end();
    EXPECT_EQ(teams.typing(), 3);
    EXPECT_EQ(ends, (std::vector<std::string>{"done", "done", "done"}));
    EXPECT_TRUE(teams.posted().empty());
}

TEST_F(TeamsTyping, IsNotShownOnceTheTurnIsDone) {
    auto turn = ajar::test::turn(1, "teams:1");
    turn.lines.push_back({1, "a1", ajar::test::kStart, heard()});
    store->commit({turn});
    wait_for_the_end();
    EXPECT_EQ(teams.typing(), 0);
}

TEST_F(TeamsTyping, ThatDoesNotArriveIsLeftAlone) {
    for (int i = 0; i < 3; ++i) teams.trouble("/activities", {502, "Bad gateway"});
    wait_for_the_end();
    EXPECT_EQ(teams.typing(), 0);
    EXPECT_EQ(ends.size(), 3u);
}

}  // namespace
}  // namespace ajar::teams::desk
