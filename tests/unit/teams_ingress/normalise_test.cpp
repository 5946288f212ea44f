// What activities mean for us.
#include "adapters/teams/ingress/normalise.hpp"

#include "tests/unit/teams_ingress/activities.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace ajar::teams {
namespace {

using namespace test;

const TimePoint kNow{std::chrono::seconds{1795356000}};

Reaction react(const json& activity, const Self& self = {}) {
    return normalise(activity, self, kNow);
}

std::string name(const json& activity, const Self& self = {}) {
    return std::string{name_of(react(activity, self))};
}

Heard heard(const json& activity) {
    const Reaction reaction = react(activity);
    const auto* spoken = std::get_if<Heard>(&reaction);
    EXPECT_TRUE(spoken) << name_of(reaction) << "\n" << activity.dump(1);
    return spoken ? *spoken : Heard{};
}

TEST(TeamsMessages, APersonalOneIsHeard) {
    const Heard said = heard(message("My laptop is slow"));
    const Activity& activity = said.activity;
    EXPECT_EQ(activity.id, "teams:" + kChat + ":1485983408511");
    EXPECT_EQ(activity.kind, Activity::Kind::Message);
    EXPECT_EQ(activity.text, "My laptop is slow");
    EXPECT_EQ(activity.sender_id, "teams:" + kTenant + ":" + kPerson);
    EXPECT_EQ(activity.sender_name, "Megan Bowen");
    EXPECT_EQ(activity.locale, "de-DE");
    EXPECT_EQ(activity.received_at, kNow);
    EXPECT_EQ(activity.conversation.channel, "teams");
    EXPECT_FALSE(said.only_if_known);
    const auto address = address_from(activity.conversation.address);
    ASSERT_TRUE(address);
    EXPECT_EQ(
        *address,
        (Address{"https://smba.trafficmanager.net/emea/", kTenant, kChat, "", kUser, kPerson, kBot})
    );
}

TEST(TeamsMessages, OneIdIsOneConversationHoweverTheServiceMoves) {
    json moved = message("and now?");
    moved["serviceUrl"] = "https://smba.trafficmanager.net/amer/";
    const auto one = heard(message("hello")).activity.conversation;
    const auto other = heard(moved).activity.conversation;
    EXPECT_EQ(one.conversation_id, other.conversation_id);
    EXPECT_NE(one.address, other.address);
}

TEST(TeamsMessages, InAChannelOurMentionIsNoWordOfTheirs) {
    const Heard said = heard(mentioned("I need access"));
    EXPECT_EQ(said.activity.text, "I need access");
    EXPECT_FALSE(said.only_if_known);
    EXPECT_EQ(address_from(said.activity.conversation.address)->conversation_id, kThread);
}

TEST(TeamsMessages, OtherPeoplesNamesStay) {
    json activity = in_channel(message("<at>Ajar</at> please ask&nbsp;<at>Ada B</at>"));
    activity["entities"] = json::array(
        {mention(kBot, "Ajar", "<at>Ajar</at>"), mention("29:ada", "Ada B", "<at>Ada B</at>")}
    );
    EXPECT_EQ(heard(activity).activity.text, "please ask Ada B");
    activity["entities"][0]["text"] = nullptr;
    EXPECT_EQ(heard(activity).activity.text, "please ask Ada B");
}

TEST(TeamsMessages, AmongOthersOnlyWhoTalksWithUsIsHeard) {
    EXPECT_TRUE(heard(in_channel(message("lunch?"))).only_if_known);
    json other = in_channel(message("<at>Ada</at> lunch?"));
    other["entities"] = json::array({mention("29:ada", "Ada", "<at>Ada</at>")});
    EXPECT_TRUE(heard(other).only_if_known);
}

TEST(TeamsMessages, TwoPeopleInOneThreadHaveTwoConversations) {
    json other = mentioned("me too");
    other["from"]["aadObjectId"] = "another";
    EXPECT_NE(
        heard(mentioned("hi")).activity.conversation.conversation_id,
        heard(other).activity.conversation.conversation_id
    );
}

TEST(TeamsMessages, APostThatNamesNoThreadBeginsOne) {
    json post = mentioned("hi");
    post["conversation"]["id"] = "19:abc_d@thread.tacv2";
    const auto conversation = heard(post).activity.conversation;
    EXPECT_EQ(address_from(conversation.address)->reply_to, "1485983408511");
    json reply = mentioned("and more");
    reply["conversation"]["id"] = "19:abc_d@thread.tacv2;messageid=1485983408511";
    reply["id"] = "1485983409999";
    EXPECT_EQ(conversation.conversation_id, heard(reply).activity.conversation.conversation_id);
}

TEST(TeamsMessages, OnlyOurNameIsAGreeting) {
    EXPECT_EQ(heard(mentioned("")).activity.kind, Activity::Kind::Joined);
    EXPECT_EQ(name(message("  ")), "nothing_new");
}

TEST(TeamsMessages, TheMirroredHtmlIsNoFileButServesWhereThereIsNoText) {
    json activity = message("Hello");
    activity["attachments"] =
        json::array({{{"contentType", "text/html"}, {"content", "<div>Hello <b>there</b></div>"}}});
    EXPECT_EQ(heard(activity).activity.text, "Hello");
    activity.erase("text");
    EXPECT_EQ(heard(activity).activity.text, "Hello there");
}

TEST(TeamsMessages, FilesAreNamed) {
    json activity = message("Look");
    activity["attachments"] = json::array(
        {{{"contentType", "application/vnd.microsoft.teams.file.download.info"},
          {"name", "log.txt"},
          {"content", {{"downloadUrl", "https://x.example"}}}},
         {{"contentType", "image/*"}, {"contentUrl", "https://x.example"}},
         {{"contentType", "application/vnd.microsoft.card.adaptive"}, {"content", json::object()}}}
    );
    const Heard said = heard(activity);
    EXPECT_EQ(said.activity.text, "Look\n📎 log.txt\n📎");
    EXPECT_EQ(said.files, (std::vector<std::string>{"log.txt", ""}));
}

TEST(TeamsMessages, APressedButtonIsAChoice) {
    for (const json& value :
         {json{{"choice", "slot:people=5"}}, json(R"({"choice":"slot:people=5"})")}) {
        json pressed = message("Five");
        pressed["value"] = value;
        const Heard said = heard(pressed);
        EXPECT_EQ(said.activity.kind, Activity::Kind::Choice);
        EXPECT_EQ(said.activity.text, "slot:people=5");
        EXPECT_FALSE(said.only_if_known);
        // In a channel everybody can press.
        EXPECT_TRUE(heard(in_channel(pressed)).only_if_known);
    }
    json strange = message("Five");
    strange["value"] = {{"other", "card"}};
    EXPECT_EQ(heard(strange).activity.text, "Five");
    strange.erase("text");
    EXPECT_EQ(name(strange), "nothing_new");
}

TEST(TeamsMessages, AStaffsButtonIsNothingThatAnybodySays) {
    json activity = in_channel(message(""));
    activity["replyToId"] = "1767765488332";
    const json data{{"review", "r1"}, {"verb", "approve"}};
    for (const json& value : {data, json(data.dump())}) {
        activity["value"] = value;
        const Reaction reaction = react(activity);
        const auto* pressed = std::get_if<Pressed>(&reaction);
        ASSERT_TRUE(pressed) << name_of(reaction);
        EXPECT_EQ(pressed->data, data);
        EXPECT_EQ(pressed->reply_to, "1767765488332");
        EXPECT_EQ(pressed->place.user, kPerson);
    }
}

TEST(TeamsMessages, BotsOtherChannelsAndOtherCompaniesAreNotHeard) {
    json bot = message("hi");
    bot["from"]["id"] = "28:another";
    EXPECT_EQ(name(bot), "bot");
    bot["from"] = {{"id", "x"}, {"role", "bot"}};
    EXPECT_EQ(name(bot), "bot");
    json own = message("hi");
    own["from"]["id"] = kBot;
    EXPECT_EQ(name(own), "bot");
    json other = message("hi");
    other["channelId"] = "webchat";
    EXPECT_EQ(name(other), "other_channel");
    EXPECT_EQ(name(message("hi"), {"another tenant"}), "outsider");
    EXPECT_EQ(name(message("hi"), {kTenant}), "heard");
}

TEST(TeamsMessages, WithoutIdsNobodyCanBeAnswered) {
    for (const char* key : {"id", "from", "conversation", "serviceUrl"}) {
        json activity = message("hi");
        activity.erase(key);
        EXPECT_EQ(name(activity), "incomplete") << key;
    }
    json odd = message("hi");
    odd["conversation"]["id"] = "a b\n";
    EXPECT_EQ(name(odd), "incomplete");
}

TEST(TeamsMessages, ChangesAndDeletionsNameTheMessage) {
    json change = message("My laptop is very slow");
    change["type"] = "messageUpdate";
    change["channelData"]["eventType"] = "editMessage";
    const Reaction changed = react(change);
    const auto* edited = std::get_if<Edited>(&changed);
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->message_id, heard(message("x")).activity.id);
    EXPECT_EQ(edited->activity.text, "My laptop is very slow");
    json removal = base("messageDelete");
    const Reaction gone = react(removal);
    ASSERT_TRUE(std::get_if<Deleted>(&gone));
    EXPECT_EQ(std::get<Deleted>(gone).message_id, edited->message_id);
}

TEST(TeamsEvents, ReactionsNameTheirMessage) {
    json activity = base("messageReaction");
    activity["replyToId"] = "77";
    EXPECT_EQ(name(activity), "nothing_new");
    activity["reactionsAdded"] = json::array({{{"type", "like"}}, 7});
    const Reaction reaction = react(activity);
    ASSERT_TRUE(std::get_if<Reacted>(&reaction));
    EXPECT_EQ(std::get<Reacted>(reaction).to, "77");
    EXPECT_EQ(std::get<Reacted>(reaction).added, std::vector<std::string>{"like"});
    EXPECT_EQ(
        std::get<Reacted>(reaction).activity.sender_id, heard(message("x")).activity.sender_id
    );
    activity.erase("replyToId");
    EXPECT_EQ(name(activity), "incomplete");
}

TEST(TeamsEvents, AnOpenedChatIsGreetedOnceThoughItIsToldTwice) {
    json members = base("conversationUpdate");
    members["id"] = "f:1";
    members["membersAdded"] = json::array({{{"id", kUser}}, {{"id", kBot}}});
    json installed = base("installationUpdate");
    installed["id"] = "f:2";
    installed["action"] = "add";
    const Heard one = heard(members);
    const Heard other = heard(installed);
    EXPECT_EQ(one.activity.kind, Activity::Kind::Joined);
    EXPECT_EQ(one.activity.id, other.activity.id);
    EXPECT_EQ(one.activity.conversation, other.activity.conversation);
    EXPECT_EQ(
        one.activity.conversation.conversation_id,
        heard(message("hi")).activity.conversation.conversation_id
    );
}

TEST(TeamsEvents, InATeamNobodyIsGreetedUnasked) {
    json installed = in_channel(base("installationUpdate"));
    installed["action"] = "add";
    EXPECT_EQ(name(installed), "installed");
    installed["action"] = "remove";
    const Reaction gone = react(installed);
    EXPECT_TRUE(std::get<Installed>(gone).removed);
    installed["action"] = "add-upgrade";
    EXPECT_EQ(name(installed), "other_event");
}

TEST(TeamsEvents, SomebodyElseWhoJoinsIsNoMatterOfOurs) {
    json members = in_channel(base("conversationUpdate"));
    members["membersAdded"] = json::array({{{"id", "29:other"}}});
    EXPECT_EQ(name(members), "other_event");
}

TEST(TeamsEvents, WhatNobodyHasToldUsOfIsIgnored) {
    EXPECT_EQ(name(base("somethingNew")), "unknown_type");
    EXPECT_EQ(name(base("Message")), "unknown_type");  // names are compared with their case
    for (const char* type : {"typing", "event", "endOfConversation", "command", "trace"})
        EXPECT_EQ(name(base(type)), "other_event");
}

TEST(TeamsEvents, WhateverComesThereIsAReaction) {
    const json whole = mentioned("x");
    for (const auto& [key, value] : whole.items())
        for (const json& odd :
             {json(7), json(nullptr), json::array({1}), json::object(), json("\xF0\x9F\x98\x80")})
            for (const char* type : {"message", "conversationUpdate", "messageReaction"}) {
                json activity = whole;
                activity["type"] = type;
                activity[key] = odd;
                EXPECT_FALSE(name(activity).empty());
            }
    for (const json& odd : {json(7), json(nullptr), json::array(), json::object()})
        EXPECT_FALSE(name(odd).empty());
}

}  // namespace
}  // namespace ajar::teams
