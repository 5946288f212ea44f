#pragma once

// A small Teams with people in it who press and send, for whichever house stands beside it: Grace
// is an employee, Amira and Jonas decide in IT's channel.

#include "bot/program/settings.hpp"
#include "tests/unit/server/http_client.hpp"
#include "tests/unit/teams_auth/microsoft.hpp"
#include "tests/unit/teams_connector/fake_teams.hpp"
#include "tests/unit/teams_ingress/activities.hpp"

#include <gmock/gmock.h>

namespace ajar::teams::test {

using ajar::test::Answer;
using ajar::test::Faults;

struct Account {
    std::string id;
    std::string object;
};

inline const Account kGrace{kUser, kPerson};
inline const Account kAmira{"29:amira", "aaaaaaaa-0000-41af-91ab-2d7cd011db01"};
inline const Account kJonas{"29:jonas", "aaaaaaaa-0000-41af-91ab-2d7cd011db02"};
/// Somebody from elsewhere who goes by Amira's address.
inline const Account kGuest{"29:guest", "aaaaaaaa-0000-41af-91ab-2d7cd011db03"};
inline const std::string kStaffChannel = "19:staff_0@thread.tacv2";

class TeamsSide {
public:
    /// `now`: when the house thinks it is.
    explicit TeamsSide(TimePoint now = ajar::test::kThen)
        : seconds_(std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count()) {
        teams.user(kGrace.id, kGrace.object, "Grace Byrne", "Grace.Byrne@fernhall.example");
        teams.user(kAmira.id, kAmira.object, "Amira Haddad", "amira.haddad@fernhall.example");
        teams.user(kJonas.id, kJonas.object, "Jonas Weber", "jonas.weber@fernhall.example");
        teams.user(
            kGuest.id, kGuest.object, "Amira Haddad", "amira.haddad@fernhall.example", "guest"
        );
    }

    program::Settings::Teams settings() const {
        program::Settings::Teams made;
        made.app_id = ajar::test::kAppId;
        made.app_secret = "secret";
        made.tenant = kTenant;
        made.login_url = teams.peer.url();
        made.metadata_url = openid.peer.url() + "/metadata";
        made.service_hosts = {teams.peer.host()};
        made.service_url = teams.service();
        made.staff_channel = kStaffChannel;
        return made;
    }

    Answer post(json activity) {
        activity["serviceUrl"] = teams.service();
        json claims = ajar::test::good_claims();
        claims["serviceurl"] = teams.service();
        claims["nbf"] = seconds_ - 60;
        claims["exp"] = seconds_ + 3600;
        const ajar::test::HeaderList headers{
            {"Content-Type", "application/json"},
            {"Authorization", "Bearer " + ajar::test::first_key().token(claims)}};
        return ajar::test::ask(port, "POST", "/api/messages", headers, activity.dump());
    }

    std::vector<json> cards() const { return teams.standing(kStaffChannel); }

    /// The data of the button with this verb; null: there is none.
    static json button(const json& part, const std::string& verb) {
        if (part.is_object() && part.value("type", "").starts_with("Action.")) {
            const json data = part.value("data", json::object());
            const std::string said = part.value("verb", data.value("verb", ""));
            if (said == verb) return data;
        }
        if (part.is_structured())
            for (const json& one : part)
                if (json found = button(one, verb); !found.is_null()) return found;
        return nullptr;
    }

    static bool has(const json& message, const std::string& verb) {
        return !button(message["attachments"][0]["content"]["body"], verb).is_null();
    }

    /// Waits until the n-th card has this button, or has lost it.
    bool comes(const std::string& verb, std::size_t n = 0, bool wanted = true) {
        return teams.wait_until(kStaffChannel, [&](const auto& all) {
            return all.size() > n && has(all[n], verb) == wanted;
        });
    }

    bool held(std::size_t n = 0) { return comes("undo", n); }

    bool settled(std::size_t n = 0) {
        return teams.wait_until(kStaffChannel, [n](const auto& all) {
            return all.size() > n && !has(all[n], "undo") && !has(all[n], "approve");
        });
    }

    json from_channel(json activity, const Account& who, std::size_t n = 0) {
        const json card = cards().at(n);
        activity["from"] = {{"id", who.id}, {"aadObjectId", who.object}};
        activity["conversation"] = {
            {"id", card["@thread"]},
            {"conversationType", "channel"},
            {"isGroup", true},
            {"tenantId", kTenant}};
        activity["replyToId"] = card["@id"];
        activity["id"] = "f:" + std::to_string(1000 + presses_++);
        return activity;
    }

    json pressed(const std::string& verb, const Account& who, std::size_t n = 0) {
        json data = button(cards().at(n)["attachments"][0]["content"], verb);
        EXPECT_FALSE(data.is_null()) << "no button " << verb;
        const json action{{"type", "Action.Execute"}, {"verb", verb}, {"data", std::move(data)}};
        return from_channel(
            invoke("adaptiveCard/action", {{"action", action}, {"trigger", "manual"}}), who, n
        );
    }

    /// Presses, and gives what Teams is told: {statusCode, type, value}.
    json press(const std::string& verb, const Account& who, std::size_t n = 0) {
        return answer_to(pressed(verb, who, n));
    }

    json answer_to(const json& invoke) {
        const Answer answer = post(invoke);
        EXPECT_EQ(answer.status, 200);
        return answer.body.empty() ? json{} : json::parse(answer.body);
    }

    static bool is_card(const json& answer) {
        if (answer.value("type", "") != "application/vnd.microsoft.card.adaptive") return false;
        EXPECT_EQ(answer["statusCode"], 200);
        EXPECT_EQ(ajar::test::faults_of_card(answer["value"]), Faults{});
        return true;
    }

    /// The sentence that is shown to whoever pressed.
    static std::string sentence(const json& answer) {
        EXPECT_EQ(answer.value("statusCode", 0), 200);
        EXPECT_EQ(answer.value("type", ""), "application/vnd.microsoft.activity.message");
        return answer.value("value", "");
    }

    /// The card of the dialog that the button opens.
    json dialog(const std::string& verb, const Account& who, std::size_t n = 0) {
        json data = button(cards().at(n)["attachments"][0]["content"], verb);
        EXPECT_FALSE(data.is_null()) << "no button " << verb;
        const json answer = answer_to(from_channel(
            invoke("task/fetch", {{"data", data}, {"context", {{"theme", "default"}}}}), who, n
        ));
        return dialog_in(answer);
    }

    static json dialog_in(const json& answer) {
        if (answer["task"]["type"] != "continue") return answer["task"];
        const json& card = answer["task"]["value"]["card"]["content"];
        EXPECT_EQ(ajar::test::faults_of_card(card), Faults{});
        EXPECT_NE(answer["task"]["value"]["title"], "");
        return card;
    }

    /// Sends a dialog back; what Teams is told, or null for its end.
    json send(
        const json& dialog,
        const std::string& verb,
        const Account& who,
        const json& inputs,
        std::size_t n = 0
    ) {
        json data = button(dialog, verb);
        EXPECT_FALSE(data.is_null()) << dialog.dump(1);
        data.update(inputs);
        return answer_to(from_channel(
            invoke("task/submit", {{"data", data}, {"context", {{"theme", "default"}}}}), who, n
        ));
    }

    ajar::test::OpenId openid;
    ajar::test::FakeTeams teams;
    unsigned short port = 0;  ///< of the house

private:
    const std::int64_t seconds_;
    int presses_ = 0;
};

}  // namespace ajar::teams::test
