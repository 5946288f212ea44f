// The demo company is complete: what the trial promises is there, and nothing is wrong with it.

#include "shipped.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace ajar::testing {
namespace {

using knowledge::Knowledge;

const Knowledge& company() {
    return shipped().knowledge;
}

TEST(Demo, LoadsWithoutErrorsOrWarnings) {
    for (const files::Finding& finding : shipped().findings)
        EXPECT_EQ(finding.severity, Severity::Hint) << files::to_string(finding);
    EXPECT_TRUE(shipped().usable());
}

TEST(Demo, IsLargeEnoughToConvince) {
    std::size_t needs = 0;
    for (const auto& service : company().services) needs += service.root_needs.size();
    EXPECT_GE(company().services.size(), 30u);
    EXPECT_GE(needs, 80u);
    EXPECT_GE(company().rules.size(), 25u);
    EXPECT_EQ(company().teams.size(), 5u);
    EXPECT_GE(company().people.size(), 12u);
    EXPECT_GE(company().commitments.size(), 8u);
}

TEST(Demo, SpeaksAsColleaguesDoInEveryLanguage) {
    for (const auto& service : company().services) {
        EXPECT_GE(service.phrases.at("en").size(), 12u) << service.id;
        EXPECT_GE(service.phrases.at("de").size(), 6u) << service.id;
        EXPECT_GE(service.phrases.at("es").size(), 5u) << service.id;
        EXPECT_GE(service.phrases.at("fr").size(), 5u) << service.id;
        for (const auto& need : service.root_needs) {
            EXPECT_GE(need.phrases.at("en").size(), 3u) << need.id;
            EXPECT_GE(need.phrases.at("de").size(), 3u) << need.id;
        }
    }
}

TEST(Demo, TeachesEachPhraseOnce) {
    std::map<std::string, std::string> seen;
    for (const auto& service : company().services)
        for (const auto& [locale, phrases] : service.phrases)
            for (const std::string& phrase : phrases)
                EXPECT_TRUE(seen.emplace(phrase, service.id).second)
                    << phrase << " in " << service.id << " and " << seen[phrase];
}

TEST(Demo, StartsItsPhrasesInManyWays) {
    for (const auto& service : company().services) {
        std::set<std::string> starts;
        for (const std::string& phrase : service.phrases.at("en"))
            starts.insert(phrase.substr(0, phrase.find(' ')));
        EXPECT_GE(starts.size() * 2, service.phrases.at("en").size()) << service.id;
    }
}

TEST(Demo, HasBlockingRulesForEveryConsideration) {
    std::set<Topic> blocking;
    bool concern = false;
    bool exception = false;
    bool dated = false;
    for (const auto& rule : company().rules) {
        if (rule.weight == Weight::Blocking) blocking.insert(rule.topic);
        concern = concern || rule.weight == Weight::Concern;
        exception = exception || !rule.exceptions.empty();
        dated = dated || rule.valid_to;
        EXPECT_FALSE(rule.sponsor.empty()) << rule.id;
        EXPECT_FALSE(rule.source.empty()) << rule.id;
    }
    EXPECT_EQ(blocking.size(), kTopics.size());
    EXPECT_TRUE(concern && exception && dated);
}

TEST(Demo, HasEveryRoleAndSomebodyWhomNobodyMayDecline) {
    std::set<Role> roles;
    std::set<Standing> standings;
    for (const Person& person : company().people) {
        roles.insert(person.roles.begin(), person.roles.end());
        standings.insert(person.standing);
    }
    EXPECT_EQ(roles.size(), 5u);
    EXPECT_EQ(standings.size(), 4u);
    for (const auto& team : company().teams)
        EXPECT_TRUE(company().person(team.lead)->roles.contains(Role::Approver)) << team.id;
}

}  // namespace
}  // namespace ajar::testing
