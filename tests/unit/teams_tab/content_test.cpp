// What the tab shows, in the words of whoever looks.
#include "adapters/teams/tab/content.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;

constexpr TimePoint kNow = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 14h;

shared::MyRequests mine() {
    shared::MyRequests mine;
    shared::MyRequest request;
    request.row.stage = "with_a_person";
    request.row.changed_at = kNow;
    request.title = "Figma licence";
    request.with = "Amira Haddad";
    mine.requests = {request};
    shared::MyPromise promise;
    promise.row.promise.text = "Licence from the pool";
    promise.row.promise.due = kNow + 96h;
    promise.row.kept_at = kNow;
    promise.owner = "Workplace";
    mine.promises = {promise};
    shared::MyDecision decision;
    decision.decision.outcome = Outcome::Compromise;
    decision.decision.reason_line = "All 14 licences are taken.";
    decision.decision.decided_at = kNow;
    decision.title = "Figma licence";
    decision.decided_by = "Amira Haddad";
    mine.decisions = {decision};
    return mine;
}

TEST(TeamsTab, ShowsRequestsPromisesAndDecisionsInPlainWords) {
    const json content = tab_content(mine(), "en");
    EXPECT_EQ(content["requests"][0]["state"], "In personal hands");
    EXPECT_EQ(content["requests"][0]["with"], "Amira Haddad");
    EXPECT_EQ(content["promises"][0]["kept"], true);
    EXPECT_NE(content["promises"][0]["due"].get<std::string>().find("26"), std::string::npos);
    EXPECT_EQ(content["decisions"][0]["reason"], "All 14 licences are taken.");
    EXPECT_EQ(content["decisions"][0]["outcome"], "compromise");
}

TEST(TeamsTab, HasEveryWordInEachLanguage) {
    const json english = tab_content(mine(), "en")["words"];
    for (const char* locale : {"de", "es", "fr"}) {
        const json words = tab_content(mine(), locale)["words"];
        for (const auto& [key, word] : english.items()) {
            EXPECT_NE(words[key], "") << locale << " " << key;
            EXPECT_NE(words[key], word) << locale << " " << key;
        }
    }
}

TEST(TeamsTab, IsLongOnlyUpToAPoint) {
    shared::MyRequests much = mine();
    much.requests.resize(300, much.requests.front());
    EXPECT_EQ(tab_content(much, "en")["requests"].size(), kMostInTab);
}

TEST(TeamsTab, SpeaksAsTeamsDoesWhereItCan) {
    EXPECT_EQ(tab_locale("de-de", "fr", "en"), "de");
    EXPECT_EQ(tab_locale("pt-br", "fr", "en"), "fr");
    EXPECT_EQ(tab_locale("", "", "es"), "es");
    EXPECT_EQ(tab_locale("xx", "", ""), "en");
}

}  // namespace
}  // namespace ajar::teams
