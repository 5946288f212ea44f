// Whom Teams' list of members vouches for, and what a sent dialog says.
#include "adapters/teams/desk/accounts.hpp"

#include "adapters/teams/desk/dialog_forms.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ajar::teams::desk {
namespace {

using nlohmann::json;

constexpr TimePoint kThen{std::chrono::seconds{1'795'356'000}};

Place amira() {
    Place place;
    place.address.tenant_id = "t1";
    place.address.user_id = "29:amira";
    place.address.object_id = "o1";
    place.user = "o1";
    place.locale = "de-DE";
    return place;
}

json member() {
    return {
        {"id", "29:amira"},
        {"aadObjectId", "o1"},
        {"name", "Amira Haddad"},
        {"email", "Amira.Haddad@fernhall.example"},
        {"userPrincipalName", "amira@fernhall.example"},
        {"tenantId", "t1"},
        {"userRole", "user"}};
}

std::string email_of(const json& answer) {
    const auto account = account_in(amira(), answer.dump(), kThen);
    return account ? account->email : "(" + account.error().detail + ")";
}

TEST(TeamsAccounts, AColleagueIsKnownByTheirAddress) {
    const auto account = account_in(amira(), member().dump(), kThen);
    ASSERT_TRUE(account);
    EXPECT_EQ(account->account, "teams:t1:o1");
    EXPECT_EQ(account->name, "Amira Haddad");
    EXPECT_EQ(account->email, "amira.haddad@fernhall.example");
    EXPECT_EQ(account->locale, "de");
    EXPECT_EQ(account->at, kThen);
}

TEST(TeamsAccounts, WithoutAMailboxTheSignInNameServes) {
    json answer = member();
    answer.erase("email");
    EXPECT_EQ(email_of(answer), "amira@fernhall.example");
    answer.erase("userPrincipalName");
    EXPECT_EQ(email_of(answer), "");
}

TEST(TeamsAccounts, NobodyVouchesForAGuestOrAnotherCompanysAddress) {
    json guest = member();
    guest["userRole"] = "guest";
    EXPECT_EQ(email_of(guest), "");
    json invited = member();
    invited["userPrincipalName"] = "amira_elsewhere.example#EXT#@fernhall.onmicrosoft.com";
    EXPECT_EQ(email_of(invited), "");
    json foreign = member();
    foreign["tenantId"] = "t2";
    EXPECT_EQ(email_of(foreign), "");
}

TEST(TeamsAccounts, AnAnswerAboutSomebodyElseIsNone) {
    json other = member();
    other["id"] = "29:jonas";
    EXPECT_FALSE(account_in(amira(), other.dump(), kThen));
    json another_object = member();
    another_object["aadObjectId"] = "o2";
    EXPECT_FALSE(account_in(amira(), another_object.dump(), kThen));
    for (const char* odd : {"", "[]", "null", "{", R"({"id":7})"})
        EXPECT_FALSE(account_in(amira(), odd, kThen)) << odd;
}

TEST(TeamsDialogs, WhatWasTypedIsReadUnderItsName) {
    const auto edited =
        filled_in("edit", {{"reply", "Yes."}, {"override_reason", "so be it"}, {"option", "1"}});
    EXPECT_EQ(edited.form, shared::Form::Edit);
    EXPECT_EQ(edited.text, "Yes.");
    EXPECT_EQ(edited.override_reason, "so be it");
    EXPECT_EQ(edited.chosen, "");
    EXPECT_EQ(filled_in("change_outcome", {{"option", "1"}}).chosen, "1");
    EXPECT_EQ(filled_in("ask_more", {{"question", "Which?"}}).text, "Which?");
    const auto asked = filled_in("ask_manager", {{"manager", "helena"}, {"note", "Please"}});
    EXPECT_EQ(asked.chosen, "helena");
    EXPECT_EQ(asked.text, "Please");
    EXPECT_EQ(filled_in("edit", {{"reply", 7}}).text, "");
    EXPECT_EQ(filled_in("edit", json::array()).text, "");
}

TEST(TeamsDialogs, EachHasATitle) {
    for (const char* verb : {"edit", "change_outcome", "ask_more", "ask_manager"})
        for (const char* locale : {"en", "de"}) {
            EXPECT_TRUE(is_dialog(verb));
            EXPECT_NE(title_of(verb, locale), "") << verb;
        }
    EXPECT_FALSE(is_dialog("approve"));
    EXPECT_FALSE(is_dialog(""));
}

}  // namespace
}  // namespace ajar::teams::desk
