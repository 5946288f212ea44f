// What an event of Slack's means for us.
#include "adapters/slack/ingress/normalise.hpp"

#include "adapters/slack/address/address.hpp"
#include "tests/unit/slack_ingress/envelopes.hpp"

#include <gtest/gtest.h>

namespace ajar::slack {
namespace {

using nlohmann::json;
using test::envelope;
using test::kApp;
using test::kBotUser;
using test::kChannel;
using test::kDirect;
using test::kTeam;
using test::kUser;
using test::message;
using Why = Ignored::Why;

const TimePoint kNow{std::chrono::seconds{1767326130}};
const Self kSelf{"B00FAKEBOT01", "IT"};
const std::string kTs = "1767326125.870439";

Reaction react(const json& event) {
    return normalise(envelope(event), kSelf, kNow);
}

Heard heard(const Reaction& reaction) {
    const auto* one = std::get_if<Heard>(&reaction);
    EXPECT_TRUE(one) << name_of(reaction);
    return one ? *one : Heard{};
}

void expect_ignored(const Reaction& reaction, Why why) {
    EXPECT_TRUE(std::holds_alternative<Ignored>(reaction));
    EXPECT_EQ(name_of(reaction), to_string(why));
}

json with(json event, const std::string& key, json value) {
    event[key] = std::move(value);
    return event;
}

json mention(const std::string& text) {
    json event = message(text, kChannel);
    event["type"] = "app_mention";
    event.erase("channel_type");
    return event;
}

// ---- Outer types --------------------------------------------------------------------------------

TEST(SlackNormalise, TheChallengeIsGivenBack) {
    const Reaction reaction =
        normalise({{"type", "url_verification"}, {"challenge", "w<o>rd"}}, kSelf, kNow);
    EXPECT_EQ(std::get<Challenge>(reaction).word, "w<o>rd");
}

TEST(SlackNormalise, BeingRateLimitedStandsAtTheTop) {
    const Reaction reaction = normalise(
        {{"type", "app_rate_limited"}, {"team_id", kTeam}, {"minute_rate_limited", 1518467820}},
        kSelf,
        kNow
    );
    EXPECT_EQ(std::get<RateLimited>(reaction).team, kTeam);
    EXPECT_EQ(std::get<RateLimited>(reaction).minute, 1518467820);
}

TEST(SlackNormalise, WhatNobodyKnowsIsIgnored) {
    expect_ignored(normalise({{"type", "brand_new"}}, kSelf, kNow), Why::UnknownEnvelope);
    expect_ignored(normalise(json::object(), kSelf, kNow), Why::UnknownEnvelope);
    expect_ignored(normalise({{"type", 7}}, kSelf, kNow), Why::UnknownEnvelope);
    expect_ignored(normalise({{"type", "event_callback"}}, kSelf, kNow), Why::Incomplete);
    expect_ignored(react({{"type", "reaction_added"}, {"user", kUser}}), Why::OtherEvent);
}

// ---- Who speaks to us ---------------------------------------------------------------------------

TEST(SlackNormalise, ADirectMessageIsAnActivity) {
    const Heard one = heard(react(message("My laptop &amp; I are slow :snail:")));
    EXPECT_EQ(one.activity.id, "slack:" + kTeam + ":" + kDirect + ":" + kTs);
    EXPECT_EQ(one.activity.kind, Activity::Kind::Message);
    EXPECT_EQ(one.activity.text, "My laptop & I are slow :snail:");
    EXPECT_EQ(one.activity.sender_id, "slack:" + kTeam + ":" + kUser);
    EXPECT_EQ(one.activity.received_at, kNow);
    EXPECT_EQ(one.activity.conversation.channel, "slack");
    EXPECT_FALSE(one.only_if_known);
    const auto address = address_from(one.activity.conversation.address);
    ASSERT_TRUE(address);
    EXPECT_EQ(*address, (Address{"", kTeam, kDirect, kTs, kUser}));
}

TEST(SlackNormalise, AReplyBelongsToItsThread) {
    const json event = with(message("Yes", kDirect, "1767326200.000100"), "thread_ts", kTs);
    EXPECT_EQ(
        heard(react(event)).activity.conversation,
        heard(react(message("My laptop"))).activity.conversation
    );
    EXPECT_NE(heard(react(event)).activity.id, heard(react(message("My laptop"))).activity.id);
}

TEST(SlackNormalise, AMentionIsTheSameActivityInBothItsEvents) {
    const std::string text = "<@" + kBotUser + "> my laptop is slow";
    const Heard one = heard(react(mention(text)));
    const Heard other = heard(react(message(text, kChannel)));
    EXPECT_EQ(one.activity, other.activity);
    EXPECT_EQ(one.activity.text, "my laptop is slow");
    EXPECT_FALSE(one.only_if_known || other.only_if_known);
}

TEST(SlackNormalise, AMentionInsideASentenceIsOurName) {
    const Heard one = heard(react(message("can <@" + kBotUser + "> help <@U2>?", kChannel)));
    EXPECT_EQ(one.activity.text, "can @IT help @U2?");
}

TEST(SlackNormalise, CallingUsByNameAloneIsAGreeting) {
    const Heard one = heard(react(mention("<@" + kBotUser + ">")));
    EXPECT_EQ(one.activity.kind, Activity::Kind::Joined);
    EXPECT_EQ(one.activity.text, "");
}

TEST(SlackNormalise, PeopleTalkingToEachOtherAreLeftAlone) {
    expect_ignored(react(message("lunch?", kChannel)), Why::NotAddressed);
    expect_ignored(react(message("<@U2> lunch?", kChannel)), Why::NotAddressed);
    const json group = with(message("lunch?", "G00FAKEGROUP"), "channel_type", "mpim");
    expect_ignored(react(group), Why::NotAddressed);
}

TEST(SlackNormalise, InAThreadOnlyOurOwnConversationsGoOnWithoutAMention) {
    const json event =
        with(message("five people", kChannel, "1767326200.000100"), "thread_ts", kTs);
    const Heard one = heard(react(event));
    EXPECT_TRUE(one.only_if_known);
    EXPECT_EQ(
        one.activity.conversation,
        heard(react(mention("<@" + kBotUser + "> a laptop"))).activity.conversation
    );
}

TEST(SlackNormalise, TwoPeopleInAThreadHaveTwoConversations) {
    const json first = mention("<@" + kBotUser + "> a laptop");
    json second = with(first, "user", "U2");
    second["ts"] = "1767326200.000100";
    second["thread_ts"] = kTs;
    EXPECT_NE(
        heard(react(first)).activity.conversation.conversation_id,
        heard(react(second)).activity.conversation.conversation_id
    );
}

TEST(SlackNormalise, OpeningOurMessagesGreetsOnce) {
    const json event{
        {"type", "app_home_opened"}, {"user", kUser}, {"channel", kDirect}, {"tab", "messages"}};
    const Heard one = heard(react(event));
    EXPECT_EQ(one.activity.kind, Activity::Kind::Joined);
    EXPECT_EQ(one.activity.id, heard(react(with(event, "event_ts", "2.0"))).activity.id);
    EXPECT_EQ(address_from(one.activity.conversation.address)->thread_ts, "");
    EXPECT_EQ(std::get<HomeOpened>(react(with(event, "tab", "home"))).user, kUser);
}

TEST(SlackNormalise, AThreadOfTheOlderAssistantViewIsOpenedLikeADirectMessage) {
    const json thread{
        {"user_id", kUser},
        {"channel_id", kDirect},
        {"thread_ts", kTs},
        {"context", {{"channel_id", kChannel}, {"team_id", kTeam}}}};
    json event{{"type", "assistant_thread_started"}, {"assistant_thread", thread}};
    const Heard one = heard(react(event));
    EXPECT_EQ(one.activity.kind, Activity::Kind::Joined);
    EXPECT_EQ(address_from(one.activity.conversation.address)->thread_ts, kTs);
    json reply = message("I need Figma", kDirect, "1767326200.000100");
    reply["thread_ts"] = kTs;
    EXPECT_EQ(heard(react(reply)).activity.conversation, one.activity.conversation);

    event["type"] = "assistant_thread_context_changed";
    EXPECT_EQ(std::get<Ignored>(react(event)).why, Ignored::Why::NothingNew);
    event["type"] = "assistant_thread_started";
    event["assistant_thread"] = "nonsense";
    EXPECT_EQ(std::get<Ignored>(react(event)).why, Ignored::Why::Incomplete);
}

TEST(SlackNormalise, OthersReadAlongInEveryPlaceButTheDirectMessage) {
    EXPECT_FALSE(heard(react(message("hi"))).activity.conversation.shared);
    for (const char* channel : {"C00FAKECHAN1", "G00FAKEGROUP"}) {
        json event = message("hi", channel);
        event["type"] = "app_mention";
        EXPECT_TRUE(heard(react(event)).activity.conversation.shared) << channel;
    }
}

// ---- What is no person's word -------------------------------------------------------------------

TEST(SlackNormalise, OurOwnMessagesComeBackAsEchoes) {
    json event = message("Which one?", kDirect, "1767326126.896109");
    event["user"] = kBotUser;
    event["thread_ts"] = kTs;
    event["metadata"] = {
        {"event_type", "ajar_outbox"}, {"event_payload", {{"outbox_id", "slack:x/2/0"}}}};
    const Echo echo = std::get<Echo>(react(event));
    EXPECT_EQ(echo.outbox_id, "slack:x/2/0");
    EXPECT_EQ(echo.ts, "1767326126.896109");
    EXPECT_EQ(echo.thread_ts, kTs);

    json by_bot_id = message("Which one?");
    by_bot_id.erase("user");
    by_bot_id["bot_id"] = kSelf.bot_id;
    EXPECT_EQ(name_of(react(by_bot_id)), "echo");

    json by_app = with(message("Which one?"), "bot_id", "B9");
    by_app["bot_profile"] = {{"id", "B9"}, {"app_id", kApp}};
    EXPECT_EQ(name_of(react(by_app)), "echo");
}

TEST(SlackNormalise, OtherBotsAreNotAnswered) {
    json modern = with(message("I am a bot"), "bot_id", "B9");
    modern["bot_profile"] = {{"id", "B9"}, {"app_id", "A9"}};
    expect_ignored(react(modern), Why::Bot);
    json classic = with(message("I am a bot"), "subtype", "bot_message");
    classic.erase("user");
    expect_ignored(react(classic), Why::Bot);
    expect_ignored(react(with(message("Reminder"), "user", "USLACKBOT")), Why::Bot);
    expect_ignored(react(with(message("hi"), "bot_profile", json::object())), Why::Bot);
}

TEST(SlackNormalise, SubtypesAreKeptApart) {
    for (const char* own : {"file_share", "thread_broadcast", "me_message"})
        EXPECT_EQ(heard(react(with(message("hi"), "subtype", own))).activity.text, "hi") << own;
    for (const char* system :
         {"channel_join",
          "channel_leave",
          "channel_topic",
          "message_replied",
          "ekm_access_denied",
          "channel_posting_permissions",
          "assistant_app_thread"})
        expect_ignored(react(with(message("hi"), "subtype", system)), Why::System);
    expect_ignored(react(with(message("hi"), "subtype", "brand_new")), Why::UnknownSubtype);
    expect_ignored(react(with(message("hi"), "hidden", true)), Why::System);
}

TEST(SlackNormalise, AMessageWithoutItsIdsIsIncomplete) {
    for (const char* key : {"user", "ts", "channel"}) {
        json event = message("hi");
        event.erase(key);
        expect_ignored(react(event), Why::Incomplete);
    }
    expect_ignored(react(with(message("hi"), "ts", 1767326125.870439)), Why::Incomplete);
    expect_ignored(react(with(message("hi"), "user", "U1:../x")), Why::Incomplete);
    json nowhere = envelope(message("hi"));
    for (const char* key : {"team_id", "context_team_id", "authorizations"}) nowhere.erase(key);
    expect_ignored(normalise(nowhere, kSelf, kNow), Why::Incomplete);
}

// ---- Files, forwarded words, long ones ----------------------------------------------------------

TEST(SlackNormalise, FilesAreSeenButNotRead) {
    json event = with(message("this error"), "subtype", "file_share");
    event["files"] = {
        {{"id", "F1"}, {"name", "error.png"}, {"mimetype", "image/png"}},
        {{"id", "F2"}, {"mode", "file_access"}, {"file_access", "check_file_info"}}};
    const Heard one = heard(react(event));
    EXPECT_EQ(one.activity.text, "this error\n📎 error.png\n📎");
    ASSERT_EQ(one.files.size(), 2u);
    EXPECT_FALSE(one.files[0].stub);
    EXPECT_TRUE(one.files[1].stub);
    event["text"] = "";
    EXPECT_EQ(heard(react(event)).activity.text, "📎 error.png\n📎");
}

TEST(SlackNormalise, WordsPassedOnAreWords) {
    json event = message("");
    event["attachments"] = {
        {{"text", "a preview"}}, {{"is_msg_unfurl", true}, {"text", "the <@U2> printer"}}};
    EXPECT_EQ(heard(react(event)).activity.text, "the @U2 printer");
}

TEST(SlackNormalise, AVeryLongMessageIsCut) {
    std::string text(40'000, 'x');
    EXPECT_EQ(heard(react(message(text))).activity.text.size(), kMostCharacters - 1 + 3);
}

// ---- Shared channels, organisations, installations ----------------------------------------------

TEST(SlackNormalise, TheInstallationIsTheOneTheEventWasSentTo) {
    json shared = envelope(mention("<@" + kBotUser + "> hi"));
    shared["team_id"] = "TFOREIGN";
    shared["is_ext_shared_channel"] = true;
    EXPECT_EQ(heard(normalise(shared, kSelf, kNow)).tenant.team, kTeam);
    shared.erase("authorizations");
    EXPECT_EQ(heard(normalise(shared, kSelf, kNow)).tenant.team, kTeam);
}

TEST(SlackNormalise, PeopleOfOtherOrganisationsAreNotOurColleagues) {
    json shared = envelope(mention("<@" + kBotUser + "> hi"));
    shared["is_ext_shared_channel"] = true;
    shared["event"]["user_team"] = "TFOREIGN";
    expect_ignored(normalise(shared, kSelf, kNow), Why::Outsider);
    shared["event"]["user_team"] = kTeam;
    EXPECT_EQ(name_of(normalise(shared, kSelf, kNow)), "heard");
}

TEST(SlackNormalise, AnOrganisationsPeopleAreKnownByTheOrganisation) {
    json shared = envelope(mention("<@" + kBotUser + "> hi"));
    shared["is_ext_shared_channel"] = true;
    shared["authorizations"][0] = {
        {"enterprise_id", "E1"},
        {"team_id", nullptr},
        {"user_id", kBotUser},
        {"is_bot", true},
        {"is_enterprise_install", true}};
    for (const char* key : {"team_id", "context_team_id"}) shared[key] = "T2";
    shared["event"]["user_team"] = "E1";
    EXPECT_EQ(name_of(normalise(shared, kSelf, kNow)), "heard");
    shared["event"]["user_team"] = "EFOREIGN";
    expect_ignored(normalise(shared, kSelf, kNow), Why::Outsider);
    for (const char* key : {"team_id", "context_team_id"}) shared.erase(key);
    expect_ignored(normalise(shared, kSelf, kNow), Why::Outsider);
}

TEST(SlackNormalise, AnOrganisationsInstallationIsOneWhateverTheWorkspace) {
    json grid = envelope(message("hi"));
    grid["authorizations"][0]["enterprise_id"] = "E1";
    grid["authorizations"][0]["is_enterprise_install"] = true;
    const Heard one = heard(normalise(grid, kSelf, kNow));
    grid["authorizations"][0]["team_id"] = nullptr;
    grid["context_team_id"] = "T2";
    const Heard other = heard(normalise(grid, kSelf, kNow));
    EXPECT_EQ(one.activity, other.activity);
    EXPECT_EQ(one.activity.sender_id, "slack:E1:" + kUser);
    const auto address = address_from(one.activity.conversation.address);
    ASSERT_TRUE(address);
    EXPECT_EQ(address->enterprise_id, "E1");
    EXPECT_EQ(address->team_id, "");
}

TEST(SlackNormalise, ALostInstallationIsTold) {
    EXPECT_TRUE(std::get<Uninstalled>(react({{"type", "app_uninstalled"}})).whole);
    const auto revoked = std::get<Uninstalled>(react(
        {{"type", "tokens_revoked"}, {"tokens", {{"bot", {kBotUser}}, {"oauth", {kUser, 7}}}}}
    ));
    EXPECT_FALSE(revoked.whole);
    EXPECT_EQ(revoked.bot_users, std::vector<std::string>{kBotUser});
    EXPECT_EQ(revoked.users, std::vector<std::string>{kUser});
    EXPECT_EQ(revoked.at, TimePoint{std::chrono::seconds{1767326125}}) << "by Slack's clock";
}

TEST(SlackNormalise, AStoppedSessionIsItsThreads) {
    const auto stopped = std::get<SessionStopped>(react(
        {{"type", "agent_session_stopped"},
         {"channel", kDirect},
         {"thread_ts", kTs},
         {"user", kUser}}
    ));
    EXPECT_EQ(stopped.conversation, heard(react(message("hi"))).activity.conversation);
}

TEST(SlackNormalise, ATitleThatSomebodyGivesIsTheirsAndOneThatWeGiveIsNothingNew) {
    json event{
        {"type", "agent_session_title_changed"},
        {"channel", kDirect},
        {"thread_ts", kTs},
        {"user", kUser},
        {"title", "My monitor"}};
    EXPECT_EQ(
        std::get<SessionTitled>(react(event)).conversation,
        heard(react(message("hi"))).activity.conversation
    );
    event["user"] = kBotUser;
    EXPECT_EQ(std::get<Ignored>(react(event)).why, Ignored::Why::NothingNew);
}

}  // namespace
}  // namespace ajar::slack
