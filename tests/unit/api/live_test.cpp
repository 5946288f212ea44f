// Live updates: a page that is open hears what changed, by id.

#include "tests/unit/api/console.hpp"

namespace ajar::test {
namespace {

using nlohmann::json;

class Live : public Console {
protected:
    SocketClient follow(const HeaderList& more = {}) {
        HeaderList headers{{"Cookie", sign_in(kAmira)}};
        headers.insert(headers.end(), more.begin(), more.end());
        return SocketClient{port(), "/api/v1/live", headers};
    }

    /// The next change of that kind.
    static json next(SocketClient& socket, const std::string& what) {
        while (const auto text = socket.read()) {
            json change = json::parse(*text);
            if (change["what"] == what) return change;
        }
        ADD_FAILURE() << "the connection ended before a change of " << what;
        return {};
    }
};

TEST_F(Live, TellsOfTheWordsTheReviewAndTheConversation) {
    SocketClient page = follow();
    ASSERT_EQ(page.status(), 101);
    const std::string id = waiting_review();
    EXPECT_EQ(next(page, "line")["conversation_id"], conversation_of(kGrace));
    const json review = next(page, "review");
    EXPECT_EQ(review["type"], "change");
    EXPECT_EQ(review["id"], id);
}

TEST_F(Live, TellsEveryPageOfAPublication) {
    SocketClient one = follow();
    SocketClient other = follow();
    const std::string mia = sign_in(kMia);
    const std::string path = "/templates/en/decline";
    std::string source = body_of(get(mia, path))["source"];
    const auto at = source.find("## opening");
    source.insert(source.find('\n', at) + 1, "Tell me what I have missed.\n~~~\n");
    const json body{{"source", source}, {"note", "warmer"}, {"base_version", 1}};
    const json done = body_of(post(mia, path + "/publish", body));
    const std::string revision = std::to_string(done["knowledge_revision"].get<int>());
    EXPECT_EQ(next(one, "knowledge")["id"], revision);
    EXPECT_EQ(next(other, "knowledge")["id"], revision);
}

TEST_F(Live, TellsNothingToStrangersAndOtherSites) {
    EXPECT_EQ(SocketClient(port(), "/api/v1/live").status(), 401);
    EXPECT_EQ(SocketClient(port(), "/api/v1/live", {{"Cookie", "ajar_session=x"}}).status(), 401);
    EXPECT_EQ(follow({{"Origin", "https://evil.example"}}).status(), 403);
}

TEST_F(Live, APageThatSaysSomethingIsNotListenedTo) {
    SocketClient page = follow();
    page.send("{\"type\":\"change\",\"what\":\"review\"}");
    waiting_review();
    EXPECT_EQ(next(page, "review")["conversation_id"], conversation_of(kGrace));
}

TEST_F(Live, APageThatGoesDoesNotDisturbTheOthers) {
    SocketClient gone = follow();
    SocketClient page = follow();
    gone.cut();
    waiting_review();
    EXPECT_EQ(next(page, "review")["conversation_id"], conversation_of(kGrace));
}

}  // namespace
}  // namespace ajar::test
