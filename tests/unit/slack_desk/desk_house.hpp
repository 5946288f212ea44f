#pragma once

// The whole house with a small Slack beside it: Grace asks in her direct message, Amira and Jonas
// decide in IT's channel.

#include "bot/engine/store.hpp"
#include "bot/program/house.hpp"
#include "tests/unit/server/http_client.hpp"
#include "tests/unit/slack_api/fake_slack.hpp"
#include "tests/unit/slack_ingress/envelopes.hpp"
#include "tests/unit/slack_ingress/signing.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <filesystem>
#include <map>
#include <thread>

namespace ajar::test {

using nlohmann::json;

inline const std::string kStaffChannel = "C00FAKESTAFF";
inline const std::string kGrace = slack::test::kUser;
inline const std::string kAmira = "U00FAKEAMIRA";
inline const std::string kJonas = "U00FAKEJONAS";
inline const std::string kGuest = "U00FAKEGUEST";
/// Of the conversation that Grace begins.
inline const std::string kTalk =
    "slack:" + slack::test::kTeam + ":" + slack::test::kDirect + ":1767326125.870439:" + kGrace;

class DeskHouse : public testing::Test {
protected:
    static constexpr TimePoint kNow{std::chrono::seconds{1767326130}};

    DeskHouse() {
        slack.user(kGrace, "Grace Byrne", "Grace.Byrne@fernhall.example");
        slack.user(kAmira, "Amira Haddad", "amira.haddad@fernhall.example");
        slack.user(kJonas, "Jonas Weber", "jonas.weber@fernhall.example");
        slack.user(kGuest, "Somebody Else", "somebody@elsewhere.example");
    }

    ~DeskHouse() override { close(); }

    virtual program::Settings settings() const {
        const std::filesystem::path root{AJAR_SOURCE_DIR};
        program::Settings settings;
        settings.http.port = 0;
        settings.store.path = folder / "ajar.sqlite";
        settings.knowledge.config = root / "config";
        settings.knowledge.templates = root / "templates";
        settings.understanding.encoder = "";
        settings.web.pages = folder / "";
        settings.slack.signing_secrets = {secret};
        settings.slack.bot_token = "xoxb-1";
        settings.slack.api_url = slack.base();
        settings.slack.staff_channel = kStaffChannel;
        return settings;
    }

    void open() {
        program::HouseParts parts;
        parts.now = [this] { return kNow + std::chrono::seconds{passed.load()}; };
        house = std::make_unique<program::House>(settings(), std::move(parts));
        house->start();
        const std::string url = house->url();
        port = static_cast<unsigned short>(std::stoi(url.substr(url.rfind(':') + 1)));
        thread = std::thread{[this] { house->run(); }};
    }

    void close() {
        if (!thread.joinable()) return;
        house->end();
        thread.join();
        house.reset();
    }

    Answer post(const std::string& path, const std::string& body, const std::string& type) {
        const std::string signature = slack::test::peer_signature(secret, "1767326130", body);
        const HeaderList headers{
            {"Content-Type", type},
            {"X-Slack-Request-Timestamp", "1767326130"},
            {"X-Slack-Signature", signature}};
        return ask(port, "POST", path, headers, body);
    }

    int event(const json& event) {
        return post("/slack/events", slack::test::envelope(event).dump(), "application/json")
            .status;
    }

    Answer interact(const json& payload) {
        const std::string form = "payload=" + slack::test::encoded(payload.dump());
        return post("/slack/interactions", form, "application/x-www-form-urlencoded");
    }

    Answer command(const std::map<std::string, std::string>& fields) {
        std::string form;
        for (const auto& [name, value] : fields)
            form += (form.empty() ? "" : "&") + name + "=" + slack::test::encoded(value);
        return post("/slack/commands", form, "application/x-www-form-urlencoded");
    }

    /// Grace writes in the thread of her first message, and is answered.
    void says(const std::string& text) {
        json message = slack::test::message(
            text, slack::test::kDirect, "1767326125." + std::to_string(870439 + said)
        );
        if (said++ > 0) message["thread_ts"] = "1767326125.870439";
        ASSERT_EQ(event(message), 200);
        settle();
    }

    /// A little later: Slack takes one message a second in each channel.
    void settle() {
        passed += 5;
        ASSERT_TRUE(house->settle(std::chrono::seconds{30}));
    }

    bool is_posted(const std::string& words) {
        return slack.wait_until([&](const auto& all) {
            for (const json& message : all)
                if (message.dump().find(words) != std::string::npos) return true;
            return false;
        });
    }

    /// Until the case lies before IT, and its message is in the channel.
    void asks_for_admin_rights() {
        says("I keep getting the admin password prompt on my computer");
        says("I have to install a small tool for measurements");
        says("yes");
        ASSERT_EQ(stage(), "in_review");
        ASSERT_TRUE(slack.wait_until([](const auto& all) { return !staffs(all).empty(); }));
    }

    std::string stage() const { return house->records().conversation(kTalk)->stage; }

    /// What stands in IT's channel.
    static std::vector<json> staffs(const std::vector<json>& posted) {
        std::vector<json> found;
        for (const json& message : posted)
            if (message["channel"] == kStaffChannel) found.push_back(message);
        return found;
    }

    std::vector<json> staffs() const { return staffs(slack.posted()); }

    static bool has_buttons(const json& message) {
        return message.dump().find("\"action_id\":\"approve") != std::string::npos;
    }

    static bool can_be_undone(const json& message) {
        return message.dump().find("\"action_id\":\"undo") != std::string::npos;
    }

    /// Waits until the n-th message of the channel has lost its buttons.
    bool settled_message(std::size_t n = 0) {
        return slack.wait_until([n](const auto& all) {
            const auto messages = staffs(all);
            return messages.size() > n && !has_buttons(messages[n]) && !can_be_undone(messages[n]);
        });
    }

    /// Waits until it is approved, and can still be taken back.
    bool held_message(std::size_t n = 0) {
        return slack.wait_until([n](const auto& all) {
            const auto messages = staffs(all);
            return messages.size() > n && can_be_undone(messages[n]);
        });
    }

    void half_a_minute_passes() {
        passed += 31;
        settle();
    }

    json button(const std::string& action, const std::string& user, std::size_t n = 0) const {
        const json message = staffs().at(n);
        for (const json& block : message["blocks"])
            for (const json& element : block.value("elements", json::array()))
                if (element.value("action_id", "").starts_with(action)) {
                    json payload = slack::test::click(element["action_id"], element["value"]);
                    payload["user"]["id"] = user;
                    payload["container"] = {
                        {"type", "message"},
                        {"message_ts", message["ts"]},
                        {"channel_id", kStaffChannel},
                        {"is_ephemeral", false}};
                    payload["channel"] = {{"id", kStaffChannel}, {"name", "it"}};
                    payload["message"] = message;
                    payload["actions"][0]["action_ts"] =
                        "1767326130.28" + std::to_string(1000 + clicks_++);
                    return payload;
                }
        ADD_FAILURE() << "no button " << action << " in " << message.dump(1);
        return {};
    }

    /// The last view that was opened or updated.
    json view(const std::string& method = "views.open") const {
        const auto calls = slack.seen(method);
        return calls.empty() ? json{} : json::parse(calls.back().body)["view"];
    }

    static json submission(
        const json& view,
        const std::string& user,
        const std::map<std::string, std::string>& texts,
        const std::map<std::string, std::string>& chosen = {}
    ) {
        json sent = view;
        sent["id"] = "V0FAKE1";
        sent["hash"] = "1.abc";
        for (const auto& [id, text] : texts)
            sent["state"]["values"][id][id] = {{"type", "plain_text_input"}, {"value", text}};
        for (const auto& [id, value] : chosen)
            sent["state"]["values"][id][id] = {
                {"type", "radio_buttons"}, {"selected_option", {{"value", value}}}};
        return {
            {"type", "view_submission"},
            {"user", {{"id", user}, {"name", "somebody"}, {"team_id", slack::test::kTeam}}},
            {"api_app_id", slack::test::kApp},
            {"team", {{"id", slack::test::kTeam}, {"domain", "acme"}}},
            {"enterprise", nullptr},
            {"is_enterprise_install", false},
            {"trigger_id", "1.2.4"},
            {"view", sent}};
    }

    std::string last_body(const std::string& method) const {
        const auto calls = slack.seen(method);
        return calls.empty() ? "" : calls.back().body;
    }

    const std::string secret = "the signing secret";
    TempFolder folder;
    FakeSlack slack;
    std::unique_ptr<program::House> house;
    std::thread thread;
    unsigned short port = 0;
    std::atomic<int> passed{0};  ///< seconds
    int said = 0;
    mutable int clicks_ = 0;
};

}  // namespace ajar::test
