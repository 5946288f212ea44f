// Payloads that others have recorded or written down, all of them, with what they mean for us. They
// are not in this repository: AJAR_PLATFORM_DATA names the folder with slack/events/ and
// slack/interactivity/, else it is looked for as shared/platform beside the sources; without it the
// tests are skipped and say so.
#include "adapters/slack/ingress/choice.hpp"
#include "adapters/slack/ingress/form.hpp"
#include "adapters/slack/ingress/interaction.hpp"
#include "adapters/slack/ingress/normalise.hpp"
#include "bot/server/json_body.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <rapidcheck.h>
#include <sstream>

namespace ajar::slack {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const TimePoint kNow{std::chrono::seconds{1767326130}};

/// What each recording means. The event's own words stand behind the colon.
const std::map<std::string, std::string> kEvents{
    // Ids that are none of Slack's: "channelId".
    {"botbuilder/MessageBody.json", "incomplete"},
    {"botbuilder/MessageBodyWithFileShare.json", "incomplete"},
    {"botbuilder/URLVerificationBody.json", "challenge"},
    {"morphism-newer/agent_session_stopped.json", "session_stopped"},
    // All people have the same blanked id there, so that it is the bot's own message.
    {"morphism/message_changed.json", "nothing_new"},
    {"opsdroid/payload_channel_archive.json", "other_event"},
    {"opsdroid/payload_channel_rename.json", "other_event"},
    {"opsdroid/payload_channel_unarchive.json", "other_event"},
    {"opsdroid/payload_message_bot_message.json", "incomplete"},  // from no workspace
    {"opsdroid/payload_message_channel_join.json", "system"},
    {"opsdroid/payload_pin_removed.json", "other_event"},
    {"opsdroid/payload_team_join.json", "other_event"},
    {"opsdroid/payload_url_verification.json", "challenge"},
    {"recorded-vercel-chat/actions-reactions-slack.mention.json", "heard:Test"},
    {"recorded-vercel-chat/channel-mention-slack.mention.json",
     "heard:Can you see the name of this channel: #C00FAKECHAN2?"},
    {"recorded-vercel-chat/dm-slack-direct.directDM.json", "heard:hello hello"},
    {"recorded-vercel-chat/dm-slack.dmMessage.json", "heard:Hey!"},
    {"recorded-vercel-chat/dm-slack.mention.json", "heard:Hey"},
    {"recorded-vercel-chat/member-joined-channel-slack.mention.json", "heard:test"},
    {"recorded-vercel-chat/modals-slack.mention.json", "heard:Hello"},
    {"recorded-vercel-chat/slack-multi-workspace-team1.mention.json", "heard:testing"},
    {"recorded-vercel-chat/slack.followUp.json", "heard if known:Hi"},
    {"recorded-vercel-chat/slack.mention.json", "heard:Hey"},
    {"recorded-vercel-chat/streaming-slack.aiMention.json", "heard:AI What is love?"},
    {"recorded-vercel-chat/streaming-slack.aiMentionWithFile.json",
     "heard:[AI] I don't really understand this explanation.\n📎 image.png"},
    {"recorded-vercel-chat/streaming-slack.followUp.json", "heard if known:Who are you?"},
    {"recorded-vercel-chat/streaming-slack.promptMessage.json", "echo"},
    {"recorded-vercel-chat/streaming-slack.threadFollowUp.json", "heard if known:ping?"},
    {"zulip/app_rate_limited.json", "rate_limited"},
    {"zulip/example_anomalous_payload.json", "unknown_envelope"},
    {"zulip/message_with_complex_formatted_texts.json", "not_addressed"},
};

const std::map<std::string, std::string> kInteractions{
    {"botbuilder/BlockActionsBody.txt", "block_actions"},
    {"botbuilder/InteractiveMessageBody.txt", "other"},
    {"botbuilder/SlashCommandBody.txt", "malformed"},  // ids that are none of Slack's
    {"morphism-newer/interaction_block_suggestion_message.json", "block_suggestion"},
    {"opsdroid/payload_block_action_button.urlencoded", "block_actions"},
    {"opsdroid/payload_block_action_overflow.urlencoded", "block_actions"},
    {"opsdroid/payload_block_action_static_select.urlencoded", "block_actions"},
    {"opsdroid/payload_message_action.urlencoded", "message_action"},
    {"opsdroid/payload_slash_command.urlencoded", "command:/testcommand"},
    {"recorded-vercel-chat/actions-reactions-slack.action.json", "block_actions"},
    {"recorded-vercel-chat/actions-reactions-slack.staticSelectAction.json", "block_actions"},
    {"recorded-vercel-chat/channel-slack.channel_post_action.json", "block_actions"},
    {"recorded-vercel-chat/modals-slack-private-metadata.viewSubmission.json", "view_submission"},
    {"recorded-vercel-chat/modals-slack.action.json", "block_actions"},
    {"recorded-vercel-chat/modals-slack.ephemeralViewSubmission.json", "view_submission"},
    {"recorded-vercel-chat/modals-slack.viewSubmission.json", "view_submission"},
    {"recorded-vercel-chat/slash-commands-slack.slashCommand.json", "command:/test-feedback"},
    {"recorded-vercel-chat/slash-commands-slack.slashCommandWithArgs.json",
     "command:/test-feedback some arguments here"},
    {"recorded-vercel-chat/streaming-slack.buttonAction.json", "block_actions"},
};

class SlackSamples : public testing::Test {
protected:
    void SetUp() override {
        root = folder();
        if (root.empty())
            GTEST_SKIP() << "AJAR_PLATFORM_DATA is not set: no recorded payloads to try";
        ASSERT_TRUE(fs::is_directory(root / "events")) << root << " has no folder events/";
    }

    static fs::path folder() {
        if (const char* named = std::getenv("AJAR_PLATFORM_DATA"); named && *named)
            return fs::path{named} / "slack";
        for (fs::path at = AJAR_SOURCE_DIR; at != at.root_path(); at = at.parent_path())
            if (fs::is_directory(at / "shared/platform/slack/events"))
                return at / "shared/platform/slack";
        return {};
    }

    static std::string text_of(const fs::path& file) {
        std::ifstream stream{file, std::ios::binary};
        return (std::ostringstream{} << stream.rdbuf()).str();
    }

    /// By "folder/name".
    std::map<std::string, std::string> files(const std::string& kind) const {
        std::map<std::string, std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator{root / kind})
            if (entry.is_regular_file() && entry.path().filename() != "INDEX.md")
                found[fs::relative(entry.path(), root / kind)] = text_of(entry.path());
        return found;
    }

    fs::path root;
};

std::string in_words(const Reaction& reaction) {
    std::string words{name_of(reaction)};
    if (const auto* heard = std::get_if<Heard>(&reaction))
        words += (heard->only_if_known ? " if known:" : ":") + heard->activity.text;
    if (const auto* edited = std::get_if<Edited>(&reaction))
        words += ":" + edited->now.activity.text;
    return words;
}

/// As the routes take it: a form, or the payload of one.
std::string in_words(const std::string& name, const std::string& body) {
    server::Values form;
    if (name.ends_with(".json")) {
        const json payload = json::parse(body);
        for (const auto& [key, value] : payload.items())
            if (payload.contains("command") && value.is_string()) form[key] = value;
        if (!payload.contains("command")) form["payload"] = body;
    } else {
        const auto parsed = parse_form(body);
        if (!parsed) return "malformed";
        form = *parsed;
    }
    if (form.contains("command")) {
        const auto command = read_command(form);
        if (!command) return "malformed";
        return "command:" + command->command + (command->text.empty() ? "" : " ") + command->text;
    }
    const auto interaction = read_interaction(form);
    return interaction ? std::string{name_of(*interaction)} : "malformed";
}

TEST_F(SlackSamples, EveryRecordedEventMeansWhatItShould) {
    int recorded = 0;
    int shapes = 0;
    for (const auto& [name, body] : files("events")) {
        const Result<json> parsed = server::parse_json_object(body);
        ASSERT_TRUE(parsed) << name;
        const std::string meant = in_words(normalise(*parsed, Self{"", "IT"}, kNow));
        if (name.starts_with("shape-java/")) {
            // Every key that there may be, and blanks for values: nobody speaks there.
            json typed = *parsed;
            typed["type"] = "event_callback";
            EXPECT_EQ(in_words(normalise(typed, Self{"", "IT"}, kNow)), "incomplete") << name;
            EXPECT_TRUE(meant == "unknown_envelope" || meant == "incomplete") << name << meant;
            ++shapes;
        } else if (const auto expected = kEvents.find(name); expected != kEvents.end()) {
            EXPECT_EQ(meant, expected->second) << name;
            ++recorded;
        } else {
            ADD_FAILURE() << name << " is new: it means " << meant;
        }
    }
    EXPECT_EQ(recorded, static_cast<int>(kEvents.size()));
    EXPECT_EQ(shapes, 64);
}

TEST_F(SlackSamples, AShapeWithIdsInItIsNoPersonsMessageUnlessItIsOne) {
    const auto fill = [](auto&& self, json& value, const std::string& key) -> void {
        if (value.is_object())
            for (auto& [name, inner] : value.items()) self(self, inner, name);
        else if (value.is_array())
            for (json& inner : value) self(self, inner, key);
        else if (value == "")
            value = key.ends_with("ts") ? "1767326125.870439" : "X1";
    };
    std::map<std::string, int> means;
    for (const auto& [name, body] : files("events")) {
        if (!name.starts_with("shape-java/")) continue;
        json filled = json::parse(body);
        const json type = filled["event"]["type"];
        const json subtype = filled["event"].value("subtype", json{});
        fill(fill, filled, "");
        filled["type"] = "event_callback";
        filled["event"]["type"] = type;
        if (filled["event"].contains("subtype")) filled["event"]["subtype"] = subtype;
        const std::string meant{name_of(normalise(filled, Self{}, kNow))};
        const bool may_speak = name.find("/Message") != std::string::npos ||
                               name.find("/AppHomeOpened") != std::string::npos;
        if (!may_speak) {
            EXPECT_NE(meant, "heard") << name;
            EXPECT_NE(meant, "edited") << name;
        }
        ++means[meant];
    }
    EXPECT_GT(means["other_event"], 30);
    EXPECT_GT(means["system"], 4);
}

TEST_F(SlackSamples, EveryRecordedInteractionIsRead) {
    std::size_t recorded = 0;
    for (const auto& [name, body] : files("interactivity")) {
        const std::string meant = in_words(name, body);
        if (name.starts_with("shape-java/")) {
            EXPECT_TRUE(meant == "malformed" || meant == "other") << name << meant;
        } else if (const auto expected = kInteractions.find(name);
                   expected != kInteractions.end()) {
            EXPECT_EQ(meant, expected->second) << name;
            ++recorded;
        } else {
            ADD_FAILURE() << name << " is new: it means " << meant;
        }
    }
    EXPECT_EQ(recorded, kInteractions.size());
}

TEST_F(SlackSamples, RecordedValuesComeThrough) {
    const auto all = files("interactivity");
    const auto submitted = read_interaction(
        json::parse(all.at("recorded-vercel-chat/modals-slack.ephemeralViewSubmission.json"))
    );
    ASSERT_TRUE(submitted);
    const auto& view = std::get<ViewSubmission>(*submitted).view;
    EXPECT_EQ(view.callback_id, "ephemeral_modal_form");
    EXPECT_EQ(view.values.at("response").at("response").value, "Hello!");
    const auto picked = read_interaction(
        json::parse(all.at("recorded-vercel-chat/actions-reactions-slack.staticSelectAction.json"))
    );
    ASSERT_TRUE(picked);
    EXPECT_EQ(std::get<BlockActions>(*picked).actions.at(0).input.value, "greet");
}

/// One change somewhere in the document: a value of another type, a key gone, a hostile text.
void spoil(json& document) {
    std::vector<json*> all;
    const auto walk = [&all](auto&& self, json& value) -> void {
        all.push_back(&value);
        if (value.is_structured())
            for (auto& inner : value) self(self, inner);
    };
    walk(walk, document);
    json& target = *all[*rc::gen::inRange<std::size_t>(0, all.size())];
    const json other = *rc::gen::elementOf(std::vector<json>{
        nullptr,
        true,
        -1,
        1e300,
        "",
        "U1",
        "<!channel>",
        "1.1",
        "../..",
        std::string(70, 'A'),
        json::array(),
        json::object(),
        json::array({1}),
        json{{"type", "message"}}});
    if (target.is_object() && !target.empty() && *rc::gen::arbitrary<bool>())
        target.erase(target.begin());
    else
        target = other;
}

TEST_F(SlackSamples, NoSpoiledPayloadDoesAnyHarm) {
    std::vector<json> documents;
    for (const auto& [name, body] : files("events")) documents.push_back(json::parse(body));
    for (const auto& [name, body] : files("interactivity"))
        if (name.ends_with(".json")) documents.push_back(json::parse(body));
    const bool sound = rc::check("no throw, and ids are ids", [&documents] {
        json document = documents[*rc::gen::inRange<std::size_t>(0, documents.size())];
        if (document.contains("event")) document["type"] = "event_callback";
        const int changes = *rc::gen::inRange(1, 6);
        for (int n = 0; n < changes; ++n) spoil(document);
        const Reaction reaction = normalise(document, Self{}, kNow);
        if (const auto* heard = std::get_if<Heard>(&reaction)) {
            RC_ASSERT(is_id(heard->user) && is_id(heard->channel));
            RC_ASSERT(address_from(heard->activity.conversation.address).has_value());
            RC_ASSERT(server::is_utf8(heard->activity.text));
        }
        const auto interaction = read_interaction(document);
        if (interaction)
            if (const auto* pressed = std::get_if<BlockActions>(&*interaction))
                if (const auto said = choice_in(*pressed, kNow))
                    RC_ASSERT(address_from(said->conversation.address).has_value());
    });
    EXPECT_TRUE(sound);
}

}  // namespace
}  // namespace ajar::slack
