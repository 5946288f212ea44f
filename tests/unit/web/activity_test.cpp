// What clients post becomes an Activity, and what was said becomes what clients show.
#include "adapters/web/direct_line/outcome_card.hpp"
#include "adapters/web/direct_line/present.hpp"
#include "adapters/web/direct_line/receive.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ajar::web {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const TimePoint kNow{std::chrono::seconds{1'790'000'000}};
const Sender kAna{"ana", "Ana Lopez", "en"};

Result<Activity> received(const json& posted) {
    return receive(posted, "conv", kAna, "fresh", kNow);
}

TEST(Receive, AMessageIsWhatThePersonWrote) {
    const auto activity = received({{"type", "message"}, {"text", "  I need Visio\n"}});
    ASSERT_TRUE(activity) << activity.error().detail;
    EXPECT_EQ(activity->kind, Activity::Kind::Message);
    EXPECT_EQ(activity->text, "I need Visio");
    EXPECT_EQ(activity->id, "web:conv/fresh");
    EXPECT_EQ(activity->conversation.channel, "web");
    EXPECT_EQ(activity->conversation.conversation_id, "web:conv");
    EXPECT_EQ(activity->received_at, kNow);
}

TEST(Receive, TheSenderIsNeverTheOneInTheActivity) {
    const auto activity = received(
        {{"type", "message"}, {"text", "hi"}, {"from", {{"id", "boss"}, {"name", "The Boss"}}}}
    );
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->sender_id, "ana");
    EXPECT_EQ(activity->sender_name, "Ana Lopez");
}

TEST(Receive, TheClientsOwnIdMakesARepetitionTheSame) {
    const json posted{
        {"type", "message"}, {"text", "hi"}, {"channelData", {{"clientActivityID", "abc.1"}}}};
    EXPECT_EQ(received(posted)->id, "web:conv/c:abc.1");
    EXPECT_EQ(client_activity_id("web:conv/c:abc.1"), "abc.1");
    EXPECT_EQ(client_activity_id("web:conv/fresh"), "");
    json strange = posted;
    strange["channelData"]["clientActivityID"] = "../<script>";
    EXPECT_EQ(received(strange)->id, "web:conv/fresh");
}

TEST(Receive, AButtonIsAChoiceHoweverTheClientTellsIt) {
    const std::vector<json> ways{
        {{"type", "message"}, {"text", "Yes"}, {"value", "confirm:yes"}},
        {{"type", "message"}, {"value", {{"choice", "confirm:yes"}}}},
        {{"type", "message"}, {"value", {{"value", "confirm:yes"}, {"type", "messageBack"}}}},
        {{"type", "message"}, {"text", "confirm:yes"}, {"channelData", {{"postBack", true}}}},
    };
    for (const auto& posted : ways) {
        const auto activity = received(posted);
        ASSERT_TRUE(activity) << posted;
        EXPECT_EQ(activity->kind, Activity::Kind::Choice) << posted;
        EXPECT_EQ(activity->text, "confirm:yes") << posted;
    }
}

TEST(Receive, JoiningIsOneActivityHoweverOftenThePageIsLoaded) {
    const json joined{
        {"type", "event"}, {"name", "webchat/join"}, {"value", {{"language", "de-AT"}}}};
    const auto first = received(joined);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->kind, Activity::Kind::Joined);
    EXPECT_EQ(first->locale, "de-AT");
    EXPECT_EQ(received(joined)->id, first->id);
    EXPECT_EQ(received({{"type", "conversationUpdate"}})->kind, Activity::Kind::Joined);
}

TEST(Receive, TypingAndWhatWeDoNotKnowIsIgnored) {
    for (const char* type : {"typing", "event", "messageReaction", "invoke", "something new"}) {
        const auto activity = received({{"type", type}});
        ASSERT_FALSE(activity);
        EXPECT_EQ(activity.error().code, Error::Code::Ignored) << type;
    }
}

TEST(Receive, WrongTypesAreMalformed) {
    const std::vector<json> wrong{
        json::array(),
        {{"text", "no type"}},
        {{"type", 7}},
        {{"type", "message"}, {"text", 7}},
        {{"type", "message"}, {"text", json::array({"a"})}},
        {{"type", "message"}, {"text", ""}},
        {{"type", "message"}, {"text", " \n\t "}},
        {{"type", "message"}, {"text", "\u0001\u0002"}},
        {{"type", "message"}, {"value", std::string(501, 'x')}},
        {{"type", "message"}, {"text", "see this"}, {"attachments", {{{"name", "a.png"}}}}},
    };
    for (const auto& posted : wrong) {
        const auto activity = received(posted);
        ASSERT_FALSE(activity) << posted;
        EXPECT_EQ(activity.error().code, Error::Code::Malformed) << posted;
        EXPECT_FALSE(activity.error().detail.empty());
    }
}

TEST(Receive, StrangeSideValuesDoNoHarm) {
    const std::vector<json> strange{
        {{"type", "message"}, {"text", "hi"}, {"channelData", 7}},
        {{"type", "message"}, {"text", "hi"}, {"value", nullptr}},
        {{"type", "message"}, {"text", "hi"}, {"value", {{"choice", 7}}}},
        {{"type", "message"}, {"text", "hi"}, {"value", json::array({1})}},
        {{"type", "message"}, {"text", "hi"}, {"locale", 7}},
        {{"type", "message"}, {"text", "hi"}, {"attachments", 7}},
        {{"type", "message"}, {"text", "hi"}, {"from", "me"}},
    };
    for (const auto& posted : strange) {
        const auto activity = received(posted);
        ASSERT_TRUE(activity) << posted;
        EXPECT_EQ(activity->text, "hi");
    }
    const auto odd = received({{"type", "message"}, {"text", "hi"}, {"locale", "<b>"}});
    EXPECT_EQ(odd->locale, "en");
}

TEST(Receive, CountsCharactersNotBytesUpToTheLimit) {
    std::string umlauts;
    for (std::size_t i = 0; i < kMostCharacters; ++i) umlauts += "ü";
    EXPECT_TRUE(received({{"type", "message"}, {"text", umlauts}}));
    const auto longer = received({{"type", "message"}, {"text", umlauts + "ü"}});
    ASSERT_FALSE(longer);
    EXPECT_TRUE(is_too_long(longer.error()));
    EXPECT_THAT(longer.error().detail, HasSubstr("8000"));
}

TEST(Receive, StripsControlCharactersButNotLineBreaks) {
    EXPECT_EQ(clean("a\x01\x1b[31mb\nc\td\x7f"), "a[31mb\nc\td");
    EXPECT_EQ(clean("Gr\xC3\xBC\xC3\x9F\x65 \xC2\x85\xC2\xA0x"), "Grüße \xC2\xA0x");
}

engine::Line line(std::int64_t number, std::variant<Activity, dialogue::Say> what) {
    return {number, "id-" + std::to_string(number), kNow, std::move(what)};
}

TEST(Present, WhatPeopleWroteIsPlainText) {
    dialogue::Say say;
    say.text = "You asked for **<img src=x onerror=alert(1)>** [x](javascript:alert(1))";
    const auto out = present(line(1, say), "conv", {}, "IT");
    EXPECT_EQ(out["textFormat"], "plain");
    EXPECT_EQ(out["text"], say.text);
    EXPECT_EQ(out["from"]["name"], "IT");
    EXPECT_EQ(out["from"]["id"], "ajar");
}

TEST(Present, APersonStandsBehindTheirAnswer) {
    dialogue::Say say;
    say.text = "Done";
    say.from = "Priya Raman";
    EXPECT_EQ(present(line(1, say), "conv", {}, "IT")["from"]["name"], "Priya Raman");
}

TEST(Present, ChoicesComeBackAsTheyWereGiven) {
    dialogue::Say say;
    say.text = "Which one?";
    say.choices = {{"Adobe Acrobat", "service:acrobat"}, {"Other", "service:other"}};
    const auto out = present(line(1, say), "conv", {}, "IT");
    const auto action = out["suggestedActions"]["actions"][0];
    EXPECT_EQ(action["title"], "Adobe Acrobat");
    const auto back =
        received({{"type", "message"}, {"text", action["text"]}, {"value", action["value"]}});
    ASSERT_TRUE(back);
    EXPECT_EQ(back->kind, Activity::Kind::Choice);
    EXPECT_EQ(back->text, "service:acrobat");
    const auto shown = present(line(2, *back), "conv", {line(1, say)}, "IT");
    EXPECT_EQ(shown["text"], "Adobe Acrobat");
    EXPECT_EQ(shown["value"], "service:acrobat");
}

TEST(Present, ASilentClickStaysSilent) {
    Activity activity;
    activity.kind = Activity::Kind::Choice;
    activity.text = "mystery:1";
    EXPECT_EQ(present(line(1, activity), "conv", {}, "IT")["channelData"]["postBack"], true);
    activity.kind = Activity::Kind::Joined;
    EXPECT_TRUE(present(line(1, activity), "conv", {}, "IT").is_null());
}

TEST(Present, TellsTheClientItsOwnIdBack) {
    Activity activity;
    activity.id = "web:conv/c:abc";
    activity.sender_id = "web:guest";
    activity.text = "hi";
    const auto out = present(line(1, activity), "conv", {}, "IT");
    EXPECT_EQ(out["channelData"]["clientActivityID"], "abc");
    EXPECT_EQ(out["from"]["id"], "guest");
    EXPECT_EQ(out["from"]["role"], "user");
}

dialogue::OutcomeCard card(Outcome outcome) {
    dialogue::OutcomeCard made;
    made.request_id = "web:conv/1";
    made.outcome = outcome;
    made.title = "PDF **editing**";
    made.need = "change [two](javascript:x) pages";
    made.decided_by = "Priya Raman";
    if (outcome != Outcome::Yes) made.flips = {"if it is for five people or fewer"};
    made.expect_by = Date{std::chrono::sys_days{std::chrono::days{20'000}}};
    return made;
}

const std::vector<dialogue::Choice> kWaysBack{
    {"What would make this a yes?", "flip:web:conv/1"}, {"This helps", "helpful:web:conv/1"}};

TEST(OutcomeCards, PutPeoplesWordsIntoTextRunsOnly) {
    const auto content = outcome_attachment(card(Outcome::Decline), kWaysBack)["content"];
    EXPECT_EQ(content["type"], "AdaptiveCard");
    for (const auto& block : content["body"]) EXPECT_EQ(block["type"], "RichTextBlock") << block;
    EXPECT_THAT(content.dump(), HasSubstr("Not for now, for the reason given"));
    EXPECT_THAT(content.dump(), HasSubstr("Priya Raman"));
}

TEST(OutcomeCards, OfferTheWaysBackAsButtonsThatComeBackAsChoices) {
    const auto buttons =
        outcome_attachment(card(Outcome::Decline), kWaysBack)["content"]["actions"];
    ASSERT_EQ(buttons.size(), 2u);
    EXPECT_EQ(buttons[0]["title"], "What would make this a yes?");
    const auto back = received({{"type", "message"}, {"value", buttons[0]["data"]}});
    ASSERT_TRUE(back);
    EXPECT_EQ(back->kind, Activity::Kind::Choice);
    EXPECT_EQ(back->text, "flip:web:conv/1");
}

TEST(OutcomeCards, SpeakThePersonsLanguage) {
    auto referral = card(Outcome::Referral);
    referral.locale = "de";
    const auto german = outcome_attachment(referral, {})["content"];
    EXPECT_THAT(german.dump(), HasSubstr("Bei denen, die weiterhelfen können"));
}

}  // namespace
}  // namespace ajar::web
