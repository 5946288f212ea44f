// What people press, pick and send in Slack's controls.
#include "adapters/slack/ingress/interaction.hpp"

#include "adapters/slack/ingress/choice.hpp"
#include "adapters/slack/ingress/form.hpp"
#include "adapters/slack/ingress/normalise.hpp"
#include "tests/unit/slack_ingress/envelopes.hpp"

#include <gtest/gtest.h>

namespace ajar::slack {
namespace {

using nlohmann::json;
using test::click;
using test::kDirect;
using test::kTeam;
using test::kUser;

const TimePoint kNow{std::chrono::seconds{1767326130}};

template <class T>
T read(const json& payload) {
    const Result<Interaction> read = read_interaction(payload);
    EXPECT_TRUE(read) << (read ? "" : read.error().detail);
    const T* one = read ? std::get_if<T>(&*read) : nullptr;
    EXPECT_TRUE(one);
    return one ? *one : T{};
}

json view_payload(const std::string& type) {
    return {
        {"type", type},
        {"team", {{"id", kTeam}}},
        {"user", {{"id", kUser}, {"username", "ana"}}},
        {"trigger_id", "1.2.3"},
        {"view",
         {{"id", "V1"},
          {"hash", "1.abc"},
          {"type", "modal"},
          {"callback_id", "edit_reply"},
          {"private_metadata", "{\"review\":\"r1\"}"},
          {"root_view_id", "V0"},
          {"previous_view_id", nullptr},
          {"state",
           {{"values",
             {{"reply", {{"reply", {{"type", "plain_text_input"}, {"value", "Dear <Ana>"}}}}},
              {"day", {{"d", {{"type", "datepicker"}, {"selected_date", "2026-11-23"}}}}},
              {"people",
               {{"p", {{"type", "multi_users_select"}, {"selected_users", {"U1", "U2"}}}}}},
              {"one",
               {{"s",
                 {{"type", "static_select"},
                  {"selected_option", {{"value", "low"}, {"text", {{"text", "Low"}}}}}}}}},
              {"some",
               {{"c",
                 {{"type", "checkboxes"},
                  {"selected_options", {{{"value", "a"}}, {{"value", "b"}}}}}}}},
              {"when", {{"w", {{"type", "datetimepicker"}, {"selected_date_time", 1767326130}}}}},
              {"none", {{"n", {{"type", "static_select"}, {"selected_option", nullptr}}}}}}}}}}}};
}

TEST(SlackInteraction, AClickTellsWhatWasPressedAndWhere) {
    const auto pressed = read<BlockActions>(click("approve", "review-1"));
    ASSERT_EQ(pressed.actions.size(), 1u);
    EXPECT_EQ(pressed.actions[0].action_id, "approve");
    EXPECT_EQ(pressed.actions[0].block_id, "b1");
    EXPECT_EQ(pressed.actions[0].input.value, "review-1");
    EXPECT_EQ(pressed.actions[0].action_ts, "1767326130.289415");
    ASSERT_TRUE(pressed.message);
    EXPECT_EQ(pressed.message->channel, kDirect);
    EXPECT_EQ(pressed.message->ts, "1767326126.896109");
    EXPECT_EQ(pressed.message->thread, "1767326125.870439");
    EXPECT_EQ(pressed.message->text, "Which one & when?");
    EXPECT_FALSE(pressed.view);
    EXPECT_EQ(pressed.origin.user_id, kUser);
    EXPECT_EQ(pressed.origin.user_name, "ana");
    EXPECT_EQ(pressed.origin.tenant.team, kTeam);
    EXPECT_EQ(pressed.origin.trigger_id, "1.2.3");
    EXPECT_EQ(pressed.origin.response_url, "https://hooks.slack.com/actions/T/1/x");
}

TEST(SlackInteraction, AViewBringsItsValuesAndWhatWePutIntoIt) {
    const auto sent = read<ViewSubmission>(view_payload("view_submission"));
    EXPECT_EQ(sent.view.id, "V1");
    EXPECT_EQ(sent.view.hash, "1.abc");
    EXPECT_EQ(sent.view.callback_id, "edit_reply");
    EXPECT_EQ(sent.view.private_metadata, "{\"review\":\"r1\"}");
    EXPECT_EQ(sent.view.root_id, "V0");
    EXPECT_EQ(sent.view.previous_id, "");
    const auto& values = sent.view.values;
    EXPECT_EQ(values.at("reply").at("reply").value, "Dear <Ana>");
    EXPECT_EQ(values.at("day").at("d").value, "2026-11-23");
    EXPECT_EQ(values.at("one").at("s").value, "low");
    EXPECT_EQ(values.at("when").at("w").value, "1767326130");
    EXPECT_EQ(values.at("none").at("n").value, "");
    EXPECT_EQ(values.at("people").at("p").chosen, (std::vector<std::string>{"U1", "U2"}));
    EXPECT_EQ(values.at("some").at("c").chosen, (std::vector<std::string>{"a", "b"}));
}

TEST(SlackInteraction, AClosedViewTellsHowMuchOfItIsGone) {
    json payload = view_payload("view_closed");
    EXPECT_FALSE(read<ViewClosed>(payload).cleared);
    payload["is_cleared"] = true;
    EXPECT_TRUE(read<ViewClosed>(payload).cleared);
}

TEST(SlackInteraction, ShortcutsOfBothKinds) {
    json payload{
        {"type", "shortcut"},
        {"team", {{"id", kTeam}}},
        {"user", {{"id", kUser}}},
        {"callback_id", "ask_it"},
        {"action_ts", "1767326130.289415"},
        {"trigger_id", "1.2.3"}};
    EXPECT_EQ(read<GlobalShortcut>(payload).callback_id, "ask_it");
    payload["type"] = "message_action";
    EXPECT_FALSE(read_interaction(payload));
    payload["channel"] = {{"id", "C1"}};
    payload["message"] = {
        {"ts", "1767326125.870439"}, {"user", "U2"}, {"text", "it &lt;broke&gt;"}};
    const auto shortcut = read<MessageShortcut>(payload);
    EXPECT_EQ(shortcut.message.text, "it <broke>");
    EXPECT_EQ(shortcut.message.user, "U2");
    EXPECT_EQ(shortcut.message.channel, "C1");
}

TEST(SlackInteraction, AListAsksForWhatWasTyped) {
    const auto typed = read<BlockSuggestion>(
        {{"type", "block_suggestion"},
         {"team", {{"id", kTeam}}},
         {"user", {{"id", kUser}}},
         {"action_id", "service"},
         {"block_id", "b"},
         {"value", "lap"}}
    );
    EXPECT_EQ(typed.action_id, "service");
    EXPECT_EQ(typed.value, "lap");
}

TEST(SlackInteraction, OldAndUnknownTypesAreNamedAndNoMore) {
    EXPECT_EQ(read<OtherInteraction>({{"type", "dialog_submission"}}).type, "dialog_submission");
    EXPECT_EQ(read<OtherInteraction>({{"type", "brand_new"}}).type, "brand_new");
}

TEST(SlackInteraction, WithoutWhoAndWhereNobodyCanAct) {
    for (const char* key : {"user", "team", "type", "actions"}) {
        json payload = click("approve", "r");
        payload.erase(key);
        if (std::string{key} == "team") payload["user"].erase("team_id");
        EXPECT_FALSE(read_interaction(payload)) << key;
    }
    json no_view = view_payload("view_submission");
    no_view["view"].erase("id");
    EXPECT_FALSE(read_interaction(no_view));
}

TEST(SlackInteraction, AnOrganisationsClickIsTheOrganisations) {
    json payload = click("approve", "r");
    payload["team"] = nullptr;
    payload["enterprise"] = {{"id", "E1"}};
    payload["is_enterprise_install"] = true;
    EXPECT_EQ(key_of(read<BlockActions>(payload).origin.tenant), "E1");
}

TEST(SlackInteraction, TheFormHoldsThePayload) {
    const std::string text = click("approve", "a+b & c").dump();
    const auto form = parse_form("payload=" + test::encoded(text));
    ASSERT_TRUE(form);
    const auto read = read_interaction(*form);
    ASSERT_TRUE(read);
    EXPECT_EQ(std::get<BlockActions>(*read).actions[0].input.value, "a+b & c");
    EXPECT_FALSE(read_interaction(*parse_form("payload%3D%7B%7D")));
    EXPECT_FALSE(read_interaction(*parse_form("payload=%7B")));
    EXPECT_FALSE(read_interaction(*parse_form("payload=%5B%5D")));
}

// ---- Quick replies ------------------------------------------------------------------------------

TEST(SlackChoice, AButtonOfOursIsSaidInItsConversation) {
    const auto said = choice_in(read<BlockActions>(click("choice.3", "slot:people=5")), kNow);
    ASSERT_TRUE(said);
    EXPECT_EQ(said->kind, Activity::Kind::Choice);
    EXPECT_EQ(said->text, "slot:people=5");
    const auto asked =
        std::get<Heard>(normalise(test::envelope(test::message("a laptop")), Self{}, kNow));
    EXPECT_EQ(said->conversation, asked.activity.conversation);
    EXPECT_EQ(said->sender_id, asked.activity.sender_id);
}

TEST(SlackChoice, OneClickIsOneActivityAndTwoAreTwo) {
    json payload = click("choice.3", "confirm:yes");
    const auto first = choice_in(read<BlockActions>(payload), kNow);
    const auto again = choice_in(read<BlockActions>(payload), kNow);
    payload["actions"][0]["action_ts"] = "1767326131.000000";
    const auto second = choice_in(read<BlockActions>(payload), kNow);
    ASSERT_TRUE(first && again && second);
    EXPECT_EQ(first->id, again->id);
    EXPECT_NE(first->id, second->id);
}

TEST(SlackChoice, StaffsButtonsAreNotTheEmployees) {
    EXPECT_FALSE(choice_in(read<BlockActions>(click("approve", "r1")), kNow));
    EXPECT_FALSE(choice_in(read<BlockActions>(click("choice", "")), kNow));
    EXPECT_FALSE(choice_in(read<BlockActions>(click("choice", std::string(501, 'x'))), kNow));
    json in_a_view = click("choice", "confirm:yes");
    in_a_view["container"] = {{"type", "view"}, {"view_id", "V1"}};
    in_a_view.erase("message");
    in_a_view.erase("channel");
    EXPECT_FALSE(choice_in(read<BlockActions>(in_a_view), kNow));
}

TEST(SlackChoice, AButtonOfTheGreetingBelongsToTheDirectMessage) {
    json payload = click("choice", "person:");
    payload["container"].erase("thread_ts");
    payload["message"].erase("thread_ts");
    const auto said = choice_in(read<BlockActions>(payload), kNow);
    ASSERT_TRUE(said);
    const auto opened = std::get<Heard>(normalise(
        test::envelope(
            {{"type", "app_home_opened"},
             {"user", kUser},
             {"channel", kDirect},
             {"tab", "messages"}}
        ),
        Self{},
        kNow
    ));
    EXPECT_EQ(said->conversation, opened.activity.conversation);
}

// ---- Slash commands -----------------------------------------------------------------------------

TEST(SlackCommand, TheFormIsRead) {
    const auto form = parse_form(
        "command=%2Fit&text=ask+%3C%23C987%7C%3E+%26amp%3B+me&team_id=T1&user_id=U1&user_name=ana"
        "&channel_id=C1&channel_name=general&api_app_id=A1&trigger_id=1.2.3"
        "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2Fx&is_enterprise_install=false"
    );
    ASSERT_TRUE(form);
    const auto command = read_command(*form);
    ASSERT_TRUE(command);
    EXPECT_EQ(command->command, "/it");
    EXPECT_EQ(command->text, "ask #C987 & me");
    EXPECT_EQ(command->origin.user_id, "U1");
    EXPECT_EQ(command->channel, "C1");
    EXPECT_FALSE(command->origin.tenant.org_wide);
}

TEST(SlackCommand, TheOrganisationsFlagIsAText) {
    const std::string rest = "&command=%2Fit&user_id=U1&enterprise_id=E1&team_id=T1";
    const auto org = read_command(*parse_form("is_enterprise_install=true" + rest));
    ASSERT_TRUE(org);
    EXPECT_EQ(key_of(org->origin.tenant), "E1");
    const auto one = read_command(*parse_form("is_enterprise_install=false" + rest));
    ASSERT_TRUE(one);
    EXPECT_EQ(key_of(one->origin.tenant), "T1");
}

TEST(SlackCommand, WithoutACommandOrAPersonThereIsNone) {
    EXPECT_FALSE(read_command(*parse_form("user_id=U1&team_id=T1")));
    EXPECT_FALSE(read_command(*parse_form("command=it&user_id=U1&team_id=T1")));
    EXPECT_FALSE(read_command(*parse_form("command=%2Fit&team_id=T1")));
    EXPECT_FALSE(read_command(*parse_form("command=%2Fit&user_id=U1")));
}

}  // namespace
}  // namespace ajar::slack
