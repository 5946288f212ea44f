#include "adapters/slack/manifest/manifest.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/address/app.hpp"
#include "tests/unit/slack_blocks/payload_check.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <set>

namespace ajar::slack {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const ManifestOptions kHttp{"https://ajar.example/", false, false, ""};
const ManifestOptions kSockets{"", true, false, ""};
const ManifestOptions kMany{"https://ajar.example", false, true, ""};
const ManifestOptions kManySockets{"https://ajar.example", true, true, "IT at Fernhall"};

json made(const ManifestOptions& options) {
    return json::parse(manifest_text(options));
}

TEST(SlackManifest, IsWhatSlacksOwnSchemaTakes) {
    if (!ajar::test::has_manifest_schema())
        GTEST_SKIP() << "Slack's schema is not here; AJAR_SLACK_SCHEMAS names its folder";
    for (const auto& options : {kHttp, kSockets, kMany, kManySockets})
        EXPECT_THAT(ajar::test::manifest_faults(made(options)), testing::IsEmpty());
    json wrong = made(kHttp);
    wrong["features"]["shortcuts"][0]["name"] = "A name that is longer than Slack allows";
    EXPECT_THAT(ajar::test::manifest_faults(wrong), testing::Not(testing::IsEmpty()));
    wrong = made(kHttp);
    wrong["settings"]["socket"] = true;
    EXPECT_THAT(ajar::test::manifest_faults(wrong), testing::Not(testing::IsEmpty()));
}

TEST(SlackManifest, ByHttpEveryAddressIsOurs) {
    const json manifest = made(kHttp);
    const json& settings = manifest["settings"];
    EXPECT_EQ(settings["event_subscriptions"]["request_url"], "https://ajar.example/slack/events");
    EXPECT_EQ(settings["interactivity"]["request_url"], "https://ajar.example/slack/interactions");
    EXPECT_EQ(
        manifest["features"]["slash_commands"][0]["url"], "https://ajar.example/slack/commands"
    );
    EXPECT_EQ(settings["socket_mode_enabled"], false);
    EXPECT_FALSE(manifest["oauth_config"].contains("redirect_urls"));
    EXPECT_EQ(settings["token_rotation_enabled"], false) << "it could not be switched off again";
}

TEST(SlackManifest, InSocketModeThereIsNoAddressAtAll) {
    const std::string text = manifest_text(kSockets);
    EXPECT_THAT(text, testing::Not(HasSubstr("http")));
    EXPECT_EQ(json::parse(text)["settings"]["socket_mode_enabled"], true);
}

TEST(SlackManifest, ForManyThereIsAWayBackAndTokensEnd) {
    const json manifest = made(kManySockets);
    EXPECT_EQ(
        manifest["oauth_config"]["redirect_urls"],
        json::array({"https://ajar.example/slack/oauth/callback"})
    );
    EXPECT_EQ(manifest["settings"]["org_deploy_enabled"], true);
    EXPECT_EQ(manifest["settings"]["token_rotation_enabled"], true);
    EXPECT_EQ(manifest["display_information"]["name"], "IT at Fernhall");
}

TEST(SlackManifest, NamesWhatTheCodeListensTo) {
    const json manifest = made(kHttp);
    const json& features = manifest["features"];
    EXPECT_EQ(features["slash_commands"][0]["command"], "/it");
    EXPECT_EQ(features["shortcuts"][0]["callback_id"], std::string{actions::kAskShortcut});
    EXPECT_EQ(features["app_home"]["messages_tab_enabled"], true);
    EXPECT_EQ(features["app_home"]["messages_tab_read_only_enabled"], false);
    const auto strings = [](const json& list) { return list.get<std::set<std::string>>(); };
    const auto events = strings(manifest["settings"]["event_subscriptions"]["bot_events"]);
    for (const char* event :
         {"message.im", "app_mention", "app_home_opened", "app_uninstalled", "tokens_revoked"})
        EXPECT_TRUE(events.contains(event)) << event;
    // Each event and method wants its scope.
    const auto scopes = strings(manifest["oauth_config"]["scopes"]["bot"]);
    for (const auto& [needs, scope] : std::map<std::string, std::string>{
             {"message.im", "im:history"},
             {"message.channels", "channels:history"},
             {"message.groups", "groups:history"},
             {"app_mention", "app_mentions:read"},
             {"agent_session_stopped", "assistant:write"}}) {
        EXPECT_TRUE(events.contains(needs)) << needs;
        EXPECT_TRUE(scopes.contains(scope)) << scope;
    }
    for (const char* scope :
         {"chat:write", "im:write", "users:read", "users:read.email", "commands"})
        EXPECT_TRUE(scopes.contains(scope)) << scope;
}

TEST(SlackManifest, WithoutWhatItNeedsItSaysWhatToDo) {
    EXPECT_THAT(*problem_of({"", false, false, ""}), HasSubstr("--socket-mode"));
    EXPECT_THAT(*problem_of({"http://ajar.example", false, false, ""}), HasSubstr("https"));
    EXPECT_THAT(*problem_of({"", true, true, ""}), HasSubstr("come back"));
    EXPECT_TRUE(problem_of({"https://ajar.example", false, false, std::string(36, 'x')}));
    for (const auto& options : {kHttp, kSockets, kMany, kManySockets})
        EXPECT_FALSE(problem_of(options));
}

}  // namespace
}  // namespace ajar::slack
