// Direct Line over real sockets, with an engine that says everything back.
#include "adapters/web/direct_line/direct_line.hpp"

#include "tests/direct_line/fake_engine.hpp"
#include "tests/unit/server/server_fixture.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <atomic>
#include <ostream>

namespace ajar {
namespace {

using nlohmann::json;
using test::Answer;
using test::ask;
using test::SocketClient;
using testing::HasSubstr;

const std::string kBase = "/v3/directline";
const std::string kSecret = "a secret for servers";

class DirectLine : public test::ServerFixture {
protected:
    DirectLine() {
        Person ana;
        ana.id = "ana";
        ana.name = "Ana Lopez";
        Person ben = ana;
        ben.id = "ben";
        ben.name = "Ben Okoro";
        web::DirectLineOptions settings;
        settings.signing_key = std::string(32, 'k');
        settings.secret = kSecret;
        settings.identity.demo = true;
        chat = std::make_unique<web::DirectLine>(
            io,
            engine,
            engine,
            engine,
            [ana, ben] {
                return std::vector<Person>{ana, ben};
            },
            [this] { return TimePoint{std::chrono::seconds{now.load()}}; },
            settings
        );
        chat->add_routes(router);
        start();
    }

    ~DirectLine() override {
        chat->stop();
        stop();
    }

    struct Talk {
        std::string id;
        std::string token;
        std::string stream;  ///< path and query of the stream's address
    };

    json session(const std::string& person) {
        return json::parse(
            ask(port(), "POST", "/v3/ajar/session", {}, json{{"person", person}}.dump()).body
        );
    }

    Talk begin(const std::string& person = "ana") {
        const auto answer = authorised("POST", kBase + "/conversations", session(person)["token"]);
        EXPECT_EQ(answer.status, 201);
        const json body = json::parse(answer.body);
        const std::string url = body["streamUrl"];
        EXPECT_THAT(url, HasSubstr("ws://localhost/v3/directline/conversations/"));
        return {body["conversationId"], body["token"], url.substr(url.find("/v3"))};
    }

    Answer authorised(
        const std::string& method,
        const std::string& path,
        const std::string& token,
        const std::string& body = ""
    ) {
        return ask(port(), method, path, {{"Authorization", "Bearer " + token}}, body);
    }

    Answer post(const Talk& talk, const std::string& body) {
        return authorised("POST", activities(talk), talk.token, body);
    }

    Answer say(const Talk& talk, const std::string& text) {
        return post(talk, json{{"type", "message"}, {"text", text}}.dump());
    }

    static std::string activities(const Talk& talk) {
        return kBase + "/conversations/" + talk.id + "/activities";
    }

    /// Reads sets from a stream until `count` activities with a watermark have come.
    static std::vector<json> read(SocketClient& stream, std::size_t count) {
        std::vector<json> all;
        while (all.size() < count) {
            const auto text = stream.read();
            if (!text) break;
            if (text->empty()) continue;
            const json set = json::parse(*text);
            if (!set.contains("watermark")) continue;
            for (const auto& activity : set["activities"]) all.push_back(activity);
        }
        return all;
    }

    std::atomic<std::int64_t> now = 1'790'000'000;
    test::FakeEngine engine;
    std::unique_ptr<web::DirectLine> chat;
};

TEST_F(DirectLine, StartsSendsAndReceivesByPolling) {
    const Talk talk = begin();
    const auto posted = say(talk, "hello");
    ASSERT_EQ(posted.status, 200) << posted.body;
    const std::string id = json::parse(posted.body)["id"];
    SocketClient stream{port(), talk.stream};
    read(stream, 2);
    const auto first = json::parse(authorised("GET", activities(talk), talk.token).body);
    EXPECT_EQ(first["activities"][0]["id"], id);
    EXPECT_EQ(first["activities"][1]["text"], "You said: hello");
    EXPECT_EQ(first["watermark"], "2");
    const auto rest =
        json::parse(authorised("GET", activities(talk) + "?watermark=1", talk.token).body);
    EXPECT_EQ(rest["activities"].size(), 1u);
}

TEST_F(DirectLine, AConversationWithoutALineIsEmptyNotUnknown) {
    const Talk talk = begin();
    const auto answer = authorised("GET", activities(talk), talk.token);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(json::parse(answer.body)["activities"].size(), 0u);
}

TEST_F(DirectLine, StreamsResumeFromAnyWatermark) {
    const Talk talk = begin();
    SocketClient stream{port(), talk.stream};
    ASSERT_EQ(stream.status(), 101);
    for (int i = 0; i < 30; ++i) ASSERT_EQ(say(talk, std::to_string(i)).status, 200);
    const auto all = read(stream, 60);
    ASSERT_EQ(all.size(), 60u);
    for (int watermark = 0; watermark < 60; watermark += 7) {
        const auto back = authorised(
            "GET",
            kBase + "/conversations/" + talk.id + "?watermark=" + std::to_string(watermark),
            talk.token
        );
        ASSERT_EQ(back.status, 200);
        const std::string url = json::parse(back.body)["streamUrl"];
        SocketClient again{port(), url.substr(url.find("/v3"))};
        const auto rest = read(again, 60 - static_cast<std::size_t>(watermark));
        ASSERT_EQ(rest.size(), 60u - static_cast<std::size_t>(watermark));
        EXPECT_EQ(rest.front()["id"], all[static_cast<std::size_t>(watermark)]["id"]);
        EXPECT_EQ(rest.back()["id"], all.back()["id"]);
    }
}

TEST_F(DirectLine, ShowsThatItIsAtWorkWithoutAWatermark) {
    engine.fall_silent();
    const Talk talk = begin();
    say(talk, "first");
    SocketClient stream{port(), talk.stream};
    read(stream, 1);
    say(talk, "second");
    for (;;) {
        const auto text = stream.read();
        ASSERT_TRUE(text);
        if (text->find("\"typing\"") == std::string::npos) continue;
        EXPECT_FALSE(json::parse(*text).contains("watermark"));
        break;
    }
}

TEST_F(DirectLine, WakesTheStreamWhenSomethingIsSaidLater) {
    const Talk talk = begin();
    SocketClient stream{port(), talk.stream};
    say(talk, "hello");
    read(stream, 2);
    dialogue::Say later;
    later.text = "Here is your answer.";
    later.from = "Priya Raman";
    engine.say("web:" + talk.id, later);
    const auto more = read(stream, 1);
    ASSERT_EQ(more.size(), 1u);
    EXPECT_EQ(more[0]["from"]["name"], "Priya Raman");
}

TEST_F(DirectLine, DeliveringIsWakingTheStream) {
    std::optional<engine::DeliveryResult> result;
    engine::Delivery delivery;
    delivery.id = "effect-1";
    chat->messenger().deliver(delivery, [&](engine::DeliveryResult r) { result = std::move(r); });
    ASSERT_TRUE(result);
    EXPECT_EQ(std::get<engine::Delivered>(*result).platform_id, "effect-1");
}

TEST_F(DirectLine, TheTokenSaysWhoWritesNotTheActivity) {
    const Talk talk = begin("ana");
    const json forged{
        {"type", "message"}, {"text", "hi"}, {"from", {{"id", "ben"}, {"name", "Ben"}}}};
    ASSERT_EQ(post(talk, forged.dump()).status, 200);
    EXPECT_EQ(engine.accepted().at(0).sender_id, "ana");
    EXPECT_EQ(engine.accepted().at(0).sender_name, "Ana Lopez");
}

TEST_F(DirectLine, ATokenOpensItsOwnConversationOnly) {
    const Talk ana = begin("ana");
    const Talk ben = begin("ben");
    Talk foreign = ana;
    foreign.token = ben.token;
    EXPECT_EQ(say(foreign, "hi").status, 403);
    EXPECT_EQ(authorised("GET", activities(foreign), foreign.token).status, 403);
    EXPECT_EQ(
        SocketClient(port(), kBase + "/conversations/" + ana.id + "/stream?t=" + ben.token)
            .status(),
        403
    );
    EXPECT_TRUE(engine.accepted().empty());
}

TEST_F(DirectLine, WithoutOrWithAWrongTokenNothingHappens) {
    const Talk talk = begin();
    EXPECT_EQ(ask(port(), "GET", activities(talk)).status, 401);
    EXPECT_EQ(authorised("GET", activities(talk), "wrong").status, 401);
    EXPECT_EQ(authorised("POST", kBase + "/conversations", "wrong").status, 401);
    EXPECT_EQ(ask(port(), "POST", kBase + "/tokens/generate").status, 401);
    EXPECT_EQ(SocketClient(port(), kBase + "/conversations/" + talk.id + "/stream").status(), 401);
}

TEST_F(DirectLine, AnExpiredTokenIsForbiddenAndARefreshedOneGoesOn) {
    const Talk talk = begin();
    now += 3000;
    const auto refreshed = authorised("POST", kBase + "/tokens/refresh", talk.token);
    ASSERT_EQ(refreshed.status, 200);
    EXPECT_EQ(json::parse(refreshed.body)["expires_in"], 3600);
    now += 1000;
    EXPECT_EQ(say(talk, "late").status, 403);
    EXPECT_EQ(authorised("POST", kBase + "/tokens/refresh", talk.token).status, 403);
    Talk fresh = talk;
    fresh.token = json::parse(refreshed.body)["token"];
    EXPECT_EQ(say(fresh, "in time").status, 200);
}

TEST_F(DirectLine, AnUnknownConversationIsNotFound) {
    Talk talk = begin();
    talk.id = "0123456789abcdefghijklmnopqrstuv";
    EXPECT_EQ(say(talk, "hi").status, 404);
    EXPECT_EQ(authorised("GET", kBase + "/conversations/" + talk.id, kSecret).status, 404);
}

TEST_F(DirectLine, TheSecretMakesTokensForAnybody) {
    const auto answer = authorised(
        "POST", kBase + "/tokens/generate", kSecret, R"({"user":{"id":"ben","name":"whoever"}})"
    );
    ASSERT_EQ(answer.status, 200);
    const json body = json::parse(answer.body);
    Talk talk{body["conversationId"], body["token"], ""};
    EXPECT_EQ(say(talk, "hi").status, 200);
    EXPECT_EQ(engine.accepted().at(0).sender_id, "ben");
    EXPECT_EQ(engine.accepted().at(0).sender_name, "Ben Okoro") << "as the directory says";
    EXPECT_EQ(authorised("POST", kBase + "/tokens/generate", kSecret + "x").status, 401);
}

TEST_F(DirectLine, ThePageGoesOnWithItsOwnConversationOnly) {
    const Talk talk = begin("ana");
    const auto back = [&](const std::string& person) {
        const json body{{"person", person}, {"conversationId", talk.id}};
        return ask(port(), "POST", "/v3/ajar/session", {}, body.dump());
    };
    const auto own = back("ana");
    ASSERT_EQ(own.status, 200);
    Talk again = talk;
    again.token = json::parse(own.body)["token"];
    EXPECT_EQ(say(again, "hi").status, 200);
    EXPECT_EQ(back("ben").status, 404);
}

TEST_F(DirectLine, SigningInWorksFromOurOwnPageOnly) {
    const std::string body = R"({"person":"ana"})";
    EXPECT_EQ(
        ask(port(), "POST", "/v3/ajar/session", {{"Origin", "https://evil.example"}}, body).status,
        403
    );
    EXPECT_EQ(ask(port(), "POST", "/v3/ajar/session", {}, R"({"person":"nobody"})").status, 404);
    const json people = json::parse(ask(port(), "GET", "/v3/ajar/people").body);
    EXPECT_EQ(people.size(), 2u);
    EXPECT_EQ(people[0]["name"], "Ana Lopez");
}

TEST_F(DirectLine, AFullQueueIsToldToTheClient) {
    engine.refuse_everything();
    const Talk talk = begin();
    const auto answer = say(talk, "hello");
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.headers.count("retry-after"), 1u);
    EXPECT_TRUE(engine.accepted().empty());
}

TEST_F(DirectLine, RefusesFilesBeforeTheyAreRead) {
    const Talk talk = begin();
    test::Connection connection{port()};
    connection.send(
        "POST " + kBase + "/conversations/" + talk.id + "/upload HTTP/1.1\r\nHost: x\r\n" +
        "Authorization: Bearer " + talk.token + "\r\nContent-Length: 90000000\r\n\r\npart"
    );
    const auto answer = connection.read();
    EXPECT_EQ(answer.status, 415);
    EXPECT_THAT(answer.body, HasSubstr("Files are not accepted yet"));
}

struct Bad {
    const char* name;
    std::string body;
    int status;
    const char* words;
};

void PrintTo(const Bad& bad, std::ostream* out) {
    *out << bad.name;
}

class BadInput : public DirectLine, public testing::WithParamInterface<Bad> {};

TEST_P(BadInput, GetsAClearAnswerAndChangesNothing) {
    const Talk talk = begin();
    const auto answer = post(talk, GetParam().body);
    EXPECT_EQ(answer.status, GetParam().status);
    const json body = json::parse(answer.body, nullptr, false);
    ASSERT_TRUE(body.is_object());
    EXPECT_TRUE(body["error"]["code"].is_string());
    EXPECT_THAT(body["error"]["message"].get<std::string>(), HasSubstr(GetParam().words));
    EXPECT_TRUE(engine.accepted().empty());
    EXPECT_EQ(say(talk, "still there?").status, 200);
}

std::string deep(int depth) {
    return R"({"type":"message","text":"x","value":)" +
           std::string(static_cast<std::size_t>(depth), '[') +
           std::string(static_cast<std::size_t>(depth), ']') + "}";
}

std::string message_of(std::size_t length) {
    return json{{"type", "message"}, {"text", std::string(length, 'x')}}.dump();
}

INSTANTIATE_TEST_SUITE_P(
    Clients,
    BadInput,
    testing::Values(
        Bad{"Oversize", message_of(300'000), 413, "256 KB"},
        Bad{"LongMessage", message_of(10'000), 413, "8000"},
        Bad{"Empty", "", 400, "not valid JSON"},
        Bad{"NotJson", "hello", 400, "not valid JSON"},
        Bad{"HalfJson", R"({"type":"message","text":"x)", 400, "not valid JSON"},
        Bad{"NotAnObject", "[1,2]", 400, "must be a JSON object"},
        Bad{"NoType", R"({"text":"x"})", 400, "\"type\""},
        Bad{"WrongType", R"({"type":7,"text":"x"})", 400, "\"type\""},
        Bad{"WrongText", R"({"type":"message","text":{"a":1}})", 400, "\"text\""},
        Bad{"NoText", R"({"type":"message"})", 400, "empty"},
        Bad{"InvalidUtf8", "{\"type\":\"message\",\"text\":\"\xff\xfe\"}", 400, "UTF-8"},
        Bad{"OverlongUtf8", "{\"type\":\"message\",\"text\":\"\xc0\xaf\"}", 400, "UTF-8"},
        Bad{"LoneSurrogate", R"({"type":"message","text":"\ud800"})", 400, "not valid JSON"},
        Bad{"OnlyControls", R"({"type":"message","text":"\u0000\u0007"})", 400, "empty"},
        Bad{"DeepJson", deep(65), 400, "64 levels"},
        Bad{"VeryDeepJson", deep(50'000), 400, "64 levels"},
        Bad{"File", R"({"type":"message","attachments":[{"name":"a"}]})", 400, "Files"}
    ),
    [](const testing::TestParamInfo<Bad>& bad) { return std::string{bad.param.name}; }
);

TEST_F(DirectLine, RefusesAWatermarkThatWasNeverGivenOut) {
    const Talk talk = begin();
    for (const char* bad : {"x", "-1", "1x", "99999999999999999999"})
        EXPECT_EQ(authorised("GET", activities(talk) + "?watermark=" + bad, talk.token).status, 400)
            << bad;
    for (const char* none : {"", "-", "null"})
        EXPECT_EQ(
            authorised("GET", activities(talk) + "?watermark=" + none, talk.token).status, 200
        ) << none;
}

TEST_F(DirectLine, StripsControlCharactersFromWhatIsKept) {
    const Talk talk = begin();
    post(talk, R"({"type":"message","text":"a\u0000b\u001b[2Jc"})");
    EXPECT_EQ(engine.accepted().at(0).text, "ab[2Jc");
}

TEST_F(DirectLine, PagesOfOtherOriginsMayUseTokens) {
    const auto preflight =
        ask(port(),
            "OPTIONS",
            kBase + "/conversations",
            {{"Origin", "https://intranet"}, {"Access-Control-Request-Method", "POST"}});
    EXPECT_EQ(preflight.status, 204);
    EXPECT_EQ(preflight.headers.at("access-control-allow-origin"), "*");
    EXPECT_EQ(
        ask(port(), "GET", "/v3/ajar/people").headers.count("access-control-allow-origin"), 0u
    );
}

}  // namespace
}  // namespace ajar
