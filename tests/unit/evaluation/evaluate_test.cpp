#include "bot/evaluation/evaluate.hpp"

#include "small_company.hpp"

#include <gtest/gtest.h>

namespace ajar::evaluation {
namespace {

using knowledge::Rule;
using std::chrono::days;

Justification weigh(const Case& request, const knowledge::Knowledge& company) {
    return evaluate(request, company, {}, {}, kMonday);
}

Case for_people(double people) {
    Case request = licence_case();
    request.slots["people_count"] = count(people);
    return request;
}

knowledge::Knowledge with(Rule rule) {
    auto company = small_company();
    company.rules = {std::move(rule)};
    return company;
}

Weight weight(const Justification& result, Topic topic) {
    return result.considerations[static_cast<std::size_t>(topic)].weight;
}

TEST(Evaluate, SaysYesWhenNothingSpeaksAgainst) {
    const Justification result = weigh(for_people(2), with(too_many_people()));
    EXPECT_EQ(result.recommended().outcome, Outcome::Yes);
    EXPECT_EQ(result.recommended().ready_by, kMonday);
    EXPECT_EQ(result.deciding, std::nullopt);
    EXPECT_GE(result.options.size(), 2u);
    for (const Topic topic : kTopics) EXPECT_EQ(weight(result, topic), Weight::Ok);
}

TEST(Evaluate, FindsAnotherWayToTheSameNeed) {
    const Justification result = weigh(for_people(6), with(too_many_people()));
    EXPECT_EQ(result.recommended().outcome, Outcome::Compromise);
    EXPECT_EQ(result.recommended().alternative_id, "pool");
    EXPECT_EQ(result.deciding, Topic::Resources);
    EXPECT_EQ(result.rules_applied, std::vector<std::string>{"pool-size"});
}

TEST(Evaluate, TellsTheSmallestChangeThatWouldMakeItAYes) {
    const Justification result = weigh(for_people(9), with(too_many_people()));
    ASSERT_EQ(result.flips.size(), 1u);
    EXPECT_EQ(result.flips[0].value, "5");
    EXPECT_EQ(result.flips[0].outcome, Outcome::Yes);
    EXPECT_EQ(in_locale(result.flips[0].text, "en"), "if the number of people is at most 5");
}

TEST(Evaluate, DeclinesOnlyWhenNothingMeetsTheNeedAndRecordsThat) {
    Case request = for_people(6);
    request.root_need_id = "print";
    const Justification result = weigh(request, with(too_many_people()));
    EXPECT_EQ(result.recommended().outcome, Outcome::Decline);
    EXPECT_TRUE(result.unmet_need);
}

TEST(Evaluate, NeverDeclinesAnExecutiveByItself) {
    Case request = for_people(6);
    request.root_need_id = "print";
    request.requester.standing = Standing::Executive;
    const Justification result = weigh(request, with(too_many_people()));
    EXPECT_EQ(result.recommended().outcome, Outcome::Compromise);
    EXPECT_TRUE(result.recommended().for_management);
    EXPECT_EQ(result.recommended().refer_to, "mona");
    EXPECT_TRUE(result.needs_management);
}

TEST(Evaluate, GivesAnExecutiveAPlainYesWhereNothingBlocks) {
    Case request = for_people(1);
    request.requester.standing = Standing::Executive;
    const Justification result = weigh(request, with(too_many_people()));
    EXPECT_EQ(result.recommended().outcome, Outcome::Yes);
    EXPECT_FALSE(result.needs_management);
}

TEST(Evaluate, RefersWhatIsOutsideItsAuthority) {
    Rule rule = too_many_people();
    rule.topic = Topic::Authority;
    rule.alternatives.clear();
    rule.referral = "workplace";
    Case request = for_people(6);
    request.root_need_id = "print";
    const Justification result = weigh(request, with(rule));
    EXPECT_EQ(result.recommended().outcome, Outcome::Referral);
    EXPECT_EQ(result.recommended().refer_to, "workplace");
}

TEST(Evaluate, RefersAServiceThatOthersRun) {
    auto company = small_company();
    company.services.front().offered = false;
    company.services.front().referral = "mona";
    company.services.front().alternatives.clear();
    const Justification result = weigh(licence_case(), company);
    EXPECT_EQ(result.recommended().outcome, Outcome::Referral);
    EXPECT_EQ(result.deciding, Topic::Scope);
}

TEST(Evaluate, RefersAnUncataloguedRequestAndRecordsTheNeed) {
    auto company = small_company();
    company.company.approvers_fallback = {"mona"};
    Case request = licence_case();
    request.service_id.clear();
    const Justification result = weigh(request, company);
    EXPECT_EQ(result.recommended().outcome, Outcome::Referral);
    EXPECT_TRUE(result.unmet_need);
}

TEST(Evaluate, OffersALaterDateWhenOnlyTimeIsShort) {
    auto company = small_company();
    company.services.front().alternatives.clear();
    company.services.front().effort.lead_days = 10;
    Case request = licence_case();
    request.slots["deadline"] = by(kMonday + days{2});
    const Justification result = weigh(request, company);
    EXPECT_EQ(result.recommended().outcome, Outcome::Compromise);
    EXPECT_TRUE(result.recommended().later);
    EXPECT_EQ(result.recommended().ready_by, kMonday + days{14});
    EXPECT_EQ(result.deciding, Topic::Time);
}

TEST(Evaluate, ShowsWhichPromiseAYesWouldDelay) {
    auto company = small_company();
    company.services.front().alternatives.clear();
    company.commitments = {
        {"move", "workplace", {{"en", "the move"}}, "", 20, kMonday, kMonday + days{11}, "", true}};
    Case request = licence_case();
    request.slots["deadline"] = by(kMonday + days{2});
    const Justification result = weigh(request, company);
    EXPECT_EQ(result.deciding, Topic::Commitments);
    EXPECT_TRUE(result.recommended().later);
    EXPECT_EQ(result.options[1].outcome, Outcome::Yes);
    EXPECT_EQ(result.options[1].delays, std::vector<std::string>{"move"});
}

TEST(Evaluate, SeesWhenNobodyHasTheSkill) {
    auto company = small_company();
    company.services.front().effort.skill = "welding";
    EXPECT_EQ(weight(weigh(licence_case(), company), Topic::Skills), Weight::Blocking);
}

TEST(Evaluate, HonoursADatedException) {
    Rule rule = too_many_people();
    rule.exceptions = {{"x1", "Sales", "trade fair", "mona", kMonday, kMonday + days{5}}};
    Justification result = weigh(for_people(6), with(rule));
    EXPECT_EQ(result.recommended().outcome, Outcome::Yes);
    EXPECT_EQ(result.considerations[1].evidence.at(0).exception_id, "x1");
    rule.exceptions.front().until = kMonday - days{1};
    result = weigh(for_people(6), with(rule));
    EXPECT_EQ(result.recommended().outcome, Outcome::Compromise);
}

TEST(Evaluate, TreatsAFactNobodyKnowsAsAConcernNotAsAWall) {
    Case request = licence_case();
    request.slots["people_count"].origin = SlotValue::Origin::Skipped;
    const Justification result = weigh(request, with(too_many_people()));
    EXPECT_EQ(weight(result, Topic::Resources), Weight::Concern);
    EXPECT_EQ(result.recommended().outcome, Outcome::Yes);
}

TEST(Evaluate, TiesAYesToTheConditionOfAConcern) {
    Rule rule = too_many_people();
    rule.weight = Weight::Concern;
    rule.condition = {{"en", "if the cost centre is named"}};
    const Justification result = weigh(for_people(6), with(rule));
    EXPECT_EQ(result.recommended().outcome, Outcome::Yes);
    EXPECT_EQ(result.recommended().conditions, std::vector<std::string>{"pool-size"});
}

TEST(Evaluate, IgnoresRulesThatAreNotInForce) {
    Rule rule = too_many_people();
    rule.valid_from = kMonday + days{1};
    EXPECT_EQ(weigh(for_people(6), with(rule)).recommended().outcome, Outcome::Yes);
    rule.valid_from.reset();
    rule.valid_to = kMonday - days{1};
    EXPECT_EQ(weigh(for_people(6), with(rule)).recommended().outcome, Outcome::Yes);
}

}  // namespace
}  // namespace ajar::evaluation
