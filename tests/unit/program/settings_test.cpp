#include "bot/program/settings.hpp"

#include "tests/unit/store/temp_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace ajar::program {
namespace {

class SettingsTest : public testing::Test {
protected:
    Settings load(const std::string& yaml, const Environment& environment = {}) {
        std::ofstream{file_} << yaml;
        return load_settings(file_, true, environment);
    }

    std::string refusal(const std::string& yaml, const Environment& environment = {}) {
        try {
            load(yaml, environment);
        } catch (const SettingsError& problem) {
            const std::string text = problem.what();
            const std::string prefix = file_ + ":";
            return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
        }
        return "";
    }

    test::TempFolder folder_;
    std::string file_ = folder_ / "settings.yaml";
};

TEST_F(SettingsTest, AnEmptyFileMeansTheDefaults) {
    const Settings settings = load("");
    EXPECT_EQ(settings.http.port, 8080);
    EXPECT_EQ(settings.web.identity, "demo");
}

TEST_F(SettingsTest, TheEnvironmentOverridesTheFile) {
    const Settings settings = load(
        "http:\n  port: 9000\n  address: 0.0.0.0\n",
        {{"AJAR_HTTP_PORT", "9001"}, {"AJAR_WEB_TRUSTED_PROXIES", "10.0.0.1,10.0.0.2"}}
    );
    EXPECT_EQ(settings.http.port, 9001);
    EXPECT_EQ(settings.http.address, "0.0.0.0");
    EXPECT_EQ(settings.web.trusted_proxies, (std::vector<std::string>{"10.0.0.1", "10.0.0.2"}));
}

TEST_F(SettingsTest, AProxyMayStandInTheFileAndItsPasswordMayNot) {
    EXPECT_EQ(
        load("slack:\n  proxy: http://proxy.example:3128\n").slack.proxy,
        "http://proxy.example:3128"
    );
    const std::string with = "http://ajar:geheim@proxy.example:3128";
    const std::string said = refusal("slack:\n  proxy: " + with + "\n");
    EXPECT_EQ(
        said, "2: 'slack.proxy' is a secret: set AJAR_SLACK_PROXY or AJAR_SLACK_PROXY_FILE instead"
    );
    EXPECT_EQ(load("", {{"AJAR_SLACK_PROXY", with}}).slack.proxy, with);
    std::ofstream{folder_ / "proxy"} << with << "\n";
    EXPECT_EQ(load("", {{"AJAR_SLACK_PROXY_FILE", folder_ / "proxy"}}).slack.proxy, with);
}

TEST_F(SettingsTest, AnUnknownKeyIsNamedWithItsLineAndTheKnownOnes) {
    EXPECT_EQ(
        refusal("http:\n  port: 1\n  prot: 2\n"),
        "3: 'http.prot' is no setting. Known here: http.address, http.port, http.public_url, "
        "http.certificate, http.private_key, http.frame_ancestors"
    );
    EXPECT_TRUE(refusal("htpp:\n  port: 1\n").starts_with("2: 'htpp.port' is no setting"));
    EXPECT_EQ(
        refusal("", {{"AJAR_HTTP_PROT", "1"}}),
        "AJAR_HTTP_PROT is no setting; 'ajar serve --settings' lists them all"
    );
}

TEST_F(SettingsTest, AVariableOfAnotherProgramIsNoneOfItsBusiness) {
    EXPECT_EQ(refusal("", {{"AJAR_SOMETHING_ELSE", "1"}}), "");
}

TEST_F(SettingsTest, WrongValuesAreNamedWithWhatTheyShouldBe) {
    EXPECT_EQ(
        refusal("http:\n  port: many\n"),
        "2: 'http.port' must be a port number from 0 (any free one) to 65535"
    );
    EXPECT_EQ(refusal("http:\n  port: 70000\n").find("2: 'http.port' must be"), 0u);
    EXPECT_EQ(refusal("web:\n  identity: magic\n"), "2: 'web.identity' must be one of: demo proxy");
    EXPECT_EQ(refusal("http:\n  port: [1]\n"), "2: 'http.port' wants a single value");
    EXPECT_EQ(refusal("http: 8080\n").find("1: 'http' is a group"), 0u);
    EXPECT_EQ(refusal("http:\n  port: [1\n").find("this is no YAML") != std::string::npos, true);
}

TEST_F(SettingsTest, SecretsComeFromTheEnvironmentOrAFileOnly) {
    EXPECT_EQ(
        refusal("web:\n  secret: abc\n"),
        "2: 'web.secret' is a secret: set AJAR_WEB_SECRET or AJAR_WEB_SECRET_FILE instead"
    );
    const std::string secret = folder_ / "secret";
    std::ofstream{secret} << "hush\n";
    EXPECT_EQ(load("", {{"AJAR_WEB_SECRET_FILE", secret}}).web.secret, "hush");
    const std::string paper = folder_ / "paper.pem";
    std::ofstream{paper} << "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERT";
    EXPECT_EQ(
        load("", {{"AJAR_TEAMS_APP_CERTIFICATE_FILE", paper}}).teams.app_certificate,
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERT"
    );
    EXPECT_EQ(
        refusal("", {{"AJAR_WEB_SECRET_FILE", "/nowhere"}}),
        "AJAR_WEB_SECRET_FILE names /nowhere, which cannot be read"
    );
}

TEST_F(SettingsTest, AMissingFileIsAnErrorOnlyWhenItWasAskedFor) {
    EXPECT_NO_THROW(load_settings("/nowhere/ajar.yaml", false, {}));
    EXPECT_THROW(load_settings("/nowhere/ajar.yaml", true, {}), SettingsError);
}

TEST_F(SettingsTest, TheShippedFileIsValid) {
    EXPECT_NO_THROW(load_settings(std::string{AJAR_SOURCE_DIR} + "/config/ajar.yaml", true, {}));
}

TEST_F(SettingsTest, EverySettingIsDescribed) {
    const std::string text = describe_settings();
    for (const char* name : {"http.port", "AJAR_HTTP_PORT", "web.secret", "AJAR_WEB_SECRET_FILE"})
        EXPECT_NE(text.find(name), std::string::npos) << name;
}

TEST_F(SettingsTest, AnApprovalCanBeTakenBackForAMomentOnlyAndEverywhereAlike) {
    EXPECT_EQ(load("", {}).review.undo_seconds, 30);
    EXPECT_EQ(load("review:\n  undo_seconds: 5\n", {}).review.undo_seconds, 5);
    EXPECT_EQ(load("", {{"AJAR_REVIEW_UNDO_SECONDS", "0"}}).review.undo_seconds, 0);
    for (const char* wrong : {"301", "-1", "soon", "3s"})
        EXPECT_THROW(load("", {{"AJAR_REVIEW_UNDO_SECONDS", wrong}}), SettingsError) << wrong;
}

TEST_F(SettingsTest, SlacksSecretsComeFromTheEnvironmentOnly) {
    const Settings settings =
        load("", {{"AJAR_SLACK_SIGNING_SECRETS", "new,old"}, {"AJAR_SLACK_BOT_TOKEN", "xoxb-1"}});
    EXPECT_EQ(settings.slack.signing_secrets, (std::vector<std::string>{"new", "old"}));
    EXPECT_EQ(settings.slack.bot_token, "xoxb-1");
    EXPECT_TRUE(refusal("slack:\n  signing_secrets: [a]\n")
                    .starts_with("2: 'slack.signing_secrets' is a secret"));
    EXPECT_TRUE(refusal("slack:\n  bot_token: a\n").starts_with("2: 'slack.bot_token' is a secret")
    );
}

}  // namespace
}  // namespace ajar::program
