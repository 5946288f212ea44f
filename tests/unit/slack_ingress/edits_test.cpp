// What it means when somebody changes or deletes what they wrote.
#include "adapters/slack/ingress/normalise.hpp"
#include "tests/unit/slack_ingress/envelopes.hpp"

#include <gtest/gtest.h>

namespace ajar::slack {
namespace {

using nlohmann::json;
using test::envelope;
using test::kBotUser;
using test::kChannel;
using test::kDirect;
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
    EXPECT_EQ(name_of(reaction), to_string(why));
}

json change(const std::string& before, const std::string& after) {
    return {
        {"type", "message"},
        {"subtype", "message_changed"},
        {"channel", kDirect},
        {"hidden", true},
        {"message", message(after)},
        {"previous_message", message(before)}};
}

Edited edit(const Reaction& reaction) {
    const auto* one = std::get_if<Edited>(&reaction);
    EXPECT_TRUE(one) << name_of(reaction);
    return one ? *one : Edited{};
}

TEST(SlackEdits, AnEditTellsWhichMessageAndHowItReadsNow) {
    const Edited edited = edit(react(change("a laptop", "two laptops")));
    EXPECT_EQ(edited.now.activity.id, heard(react(message("a laptop"))).activity.id);
    EXPECT_EQ(
        edited.now.activity.conversation, heard(react(message("a laptop"))).activity.conversation
    );
    EXPECT_EQ(edited.before, "a laptop");
    EXPECT_EQ(edited.now.activity.text, "two laptops");
    EXPECT_FALSE(edited.now.only_if_known);
}

TEST(SlackEdits, AnEditIsKnownByItsTime) {
    json event = change("a laptop", "two laptops");
    event["event_ts"] = "1767326128.000300";
    EXPECT_EQ(edit(react(event)).mark, "1767326128.000300");
    event["message"]["edited"] = {{"user", kUser}, {"ts", "1767326127.000000"}};
    EXPECT_EQ(edit(react(event)).mark, "1767326127.000000");
}

TEST(SlackEdits, OnlyOfALatelyWrittenMessageTheEditMayComeFirst) {
    const auto fresh_at = [](std::int64_t seconds) {
        json whole = envelope(change("a laptop", "two laptops"));
        whole["event_time"] = seconds;
        return edit(normalise(whole, kSelf, kNow)).fresh;
    };
    EXPECT_TRUE(fresh_at(1767326125 + 15 * 60));
    EXPECT_FALSE(fresh_at(1767326125 + 15 * 60 + 1));
}

TEST(SlackEdits, AnEditInAChannelIsForUsAsItsMessageIs) {
    json event = change("my laptop", "my old laptop");
    event["channel"] = kChannel;
    event["channel_type"] = "channel";
    for (const char* part : {"message", "previous_message"}) event[part].erase("channel");
    expect_ignored(react(event), Why::NotAddressed);
    event["message"]["thread_ts"] = "1767326000.000100";
    EXPECT_TRUE(edit(react(event)).now.only_if_known);
    // Who has forgotten to name us does it afterwards.
    event["message"]["text"] = "<@" + kBotUser + "> my old laptop";
    const Edited named = edit(react(event));
    EXPECT_FALSE(named.now.only_if_known);
    EXPECT_EQ(named.now.activity.text, "my old laptop");
    EXPECT_TRUE(named.now.activity.conversation.shared);
    EXPECT_EQ(named.before, "");
    // The same words, said to us now.
    event["message"]["text"] = "<@" + kBotUser + "> my laptop";
    EXPECT_EQ(edit(react(event)).now.activity.text, "my laptop");
}

TEST(SlackEdits, FilesAreNothingNewInAnEdit) {
    json event = change("this error", "this strange error");
    for (const char* part : {"message", "previous_message"})
        event[part]["files"] = {{{"id", "F1"}, {"name", "error.png"}}};
    const Edited edited = edit(react(event));
    EXPECT_EQ(edited.before, "this error\n📎 error.png");
    EXPECT_EQ(edited.now.activity.text, "this strange error\n📎 error.png");
}

TEST(SlackEdits, OnlyColleaguesEditWhatTheyHaveSaid) {
    json topic = change("a", "b");
    topic["message"]["subtype"] = "channel_topic";
    expect_ignored(react(topic), Why::NothingNew);
    json emptied = change("a laptop", " ");
    expect_ignored(react(emptied), Why::NothingNew);
    json shared = envelope(change("a laptop", "two laptops"));
    shared["is_ext_shared_channel"] = true;
    shared["event"]["message"]["user_team"] = "TFOREIGN";
    expect_ignored(normalise(shared, kSelf, kNow), Why::Outsider);
}

TEST(SlackEdits, SlacksOwnChangesSayNothingNew) {
    expect_ignored(
        react(change("see <https://x.example>", "see <https://x.example>")), Why::NothingNew
    );
    json ours = change("a", "b");
    ours["message"]["bot_id"] = kSelf.bot_id;
    expect_ignored(react(ours), Why::NothingNew);
}

TEST(SlackEdits, ADeletedMessageIsNamed) {
    json event{
        {"type", "message"},
        {"subtype", "message_deleted"},
        {"channel", kDirect},
        {"deleted_ts", kTs},
        {"previous_message", message("a laptop")}};
    const Deleted deleted = std::get<Deleted>(react(event));
    EXPECT_EQ(deleted.message_id, heard(react(message("a laptop"))).activity.id);
    EXPECT_EQ(deleted.conversation, heard(react(message("a laptop"))).activity.conversation);
    json tombstone = change("a", "b");
    tombstone["message"]["subtype"] = "tombstone";
    EXPECT_EQ(name_of(react(tombstone)), "deleted");
}

}  // namespace
}  // namespace ajar::slack
