// A review that nobody touches: who is on duty is reminded, then it is the next one's, then the
// lead's; in office hours, and never whose request it is.

#include "bot/dialogue/clock.hpp"
#include "tests/unit/dialogue/small_shop.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::dialogue {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using How = AssignReview::How;

Person approver(const std::string& id, const std::string& name) {
    Person person = priya();
    person.id = id;
    person.name = name;
    return person;
}

/// Ana, Ben and Cem take turns by the week; Priya leads them.
knowledge::Knowledge shop_with_rota() {
    knowledge::Knowledge shop = small_shop();
    for (const auto& [id, name] :
         {std::pair{"ana", "Ana Lima"}, std::pair{"ben", "Ben Roth"}, std::pair{"cem", "Cem Acar"}})
        shop.people.push_back(approver(id, name));
    knowledge::Rota rota;
    rota.people = {"ana", "ben", "cem"};
    rota.since = std::chrono::floor<std::chrono::days>(kMonday);
    shop.teams.front().rota = rota;
    return shop;
}

class OnDuty : public ::testing::Test {
protected:
    /// Goes on to when the next thing happens.
    void waits() {
        ASSERT_TRUE(talk.review().duty);
        talk.now = talk.review().duty->due;
        talk.happens(TimerDue{"duty:" + talk.state.request->id});
    }

    AssignReview assigned() const {
        const auto all = talk.done<AssignReview>();
        return all.empty() ? AssignReview{} : all.back();
    }

    Talk talk{mara(), shop_with_rota()};
};

TEST_F(OnDuty, IsTheirsWhoseTurnItIsFromTheFirstMoment) {
    talk.goes_to_review();
    EXPECT_EQ(assigned(), (AssignReview{talk.review().id, "ana", {}, How::OnDuty, 0}));
    const StartTimer reminder{"duty:web:1/1", kMonday + 2h};
    EXPECT_THAT(talk.done<StartTimer>(), testing::Contains(reminder));
}

TEST_F(OnDuty, RemindsThenHandsOverTwiceThenCallsTheLead) {
    talk.goes_to_review();
    const std::string id = talk.review().id;
    waits();
    EXPECT_EQ(assigned(), (AssignReview{id, "ana", {}, How::Reminded, 1}));
    waits();
    EXPECT_EQ(assigned(), (AssignReview{id, "ben", "ana", How::HandedOver, 2}));
    EXPECT_EQ(talk.now, kMonday + 4h);
    waits();
    EXPECT_EQ(assigned(), (AssignReview{id, "cem", "ben", How::HandedOver, 3}));
    EXPECT_THAT(talk.done<CallPerson>(), IsEmpty());
    waits();
    EXPECT_EQ(assigned(), (AssignReview{id, "priya", "cem", How::Called, 4}));
    ASSERT_EQ(talk.done<CallPerson>().size(), 1U);
    EXPECT_EQ(talk.done<CallPerson>()[0].team_id, "workplace");
    EXPECT_THAT(talk.done<CallPerson>()[0].why, HasSubstr("Ana Lima, Ben Roth, Cem Acar"));
    EXPECT_THAT(talk.done<StopTimer>(), testing::Contains(StopTimer{"duty:web:1/1"}));
    EXPECT_THAT(talk.done<Say>(), IsEmpty()) << "the employee has their own line, each day";
    talk.happens(TimerDue{"duty:web:1/1"});
    EXPECT_THAT(talk.done<AssignReview>(), IsEmpty()) << "that was all";
}

TEST_F(OnDuty, CountsOfficeHoursOnly) {
    talk.now = kMonday + 6h + 30min;  // half past four in Berlin
    talk.goes_to_review();
    waits();
    EXPECT_EQ(talk.now, kMonday + 23h + 30min) << "half past nine on Tuesday";
    EXPECT_EQ(assigned().how, How::Reminded);
}

TEST_F(OnDuty, OfATeamOnCallCountsRoundTheClock) {
    talk.shop.teams.front().rota->always = true;
    talk.now = kMonday + 12h;
    talk.goes_to_review();
    waits();
    EXPECT_EQ(talk.now, kMonday + 14h);
}

TEST_F(OnDuty, OfAFridayEveningIsTheirsWhoHasTheNextWeek) {
    talk.now = kMonday + 4 * 24h + 9h;
    talk.goes_to_review();
    EXPECT_EQ(assigned().person, "ben");
}

TEST_F(OnDuty, IsNeverTheirsWhoAsks) {
    Talk own{approver("ana", "Ana Lima"), shop_with_rota()};
    own.goes_to_review();
    ASSERT_EQ(own.done<AssignReview>().size(), 1U);
    EXPECT_EQ(own.done<AssignReview>()[0].person, "ben");
    Talk lead{priya(), shop_with_rota()};
    lead.goes_to_review();
    for (int i = 0; i < 4; ++i) {
        lead.now = lead.review().duty->due;
        lead.happens(TimerDue{"duty:" + lead.state.request->id});
    }
    EXPECT_EQ(lead.done<AssignReview>().back().how, How::Called);
    EXPECT_EQ(lead.done<AssignReview>().back().person, "noor") << "it is the lead's own request";
}

TEST_F(OnDuty, IsSilentOnceSomebodyDecidesOrTakesOver) {
    talk.goes_to_review();
    talk.approves();
    EXPECT_THAT(talk.done<StopTimer>(), testing::Contains(StopTimer{"duty:web:1/1"}));
    talk.happens(TimerDue{"duty:web:1/1"});
    EXPECT_THAT(talk.done<AssignReview>(), IsEmpty()) << "a late timer reminds nobody";
    Talk other{mara(), shop_with_rota()};
    other.goes_to_review();
    other.happens(TakenOver{priya()});
    EXPECT_THAT(other.done<StopTimer>(), testing::Contains(StopTimer{"duty:web:1/1"}));
}

TEST_F(OnDuty, IsSilentWhileAnApprovedReplyWaitsAndBeginsAnewWhenItIsTakenBack) {
    talk.goes_to_review();
    talk.now = kMonday + 1h;
    talk.happens(DraftApproved{talk.review().id, priya(), "Here it is, by Friday.", "fine", 30});
    EXPECT_THAT(talk.done<StopTimer>(), testing::Contains(StopTimer{"duty:web:1/1"}));
    talk.now += 20s;
    talk.happens(ApprovalUndone{talk.review().id, priya()});
    const StartTimer reminder{"duty:web:1/1", kMonday + 3h + 20s};
    EXPECT_THAT(talk.done<StartTimer>(), testing::Contains(reminder));
    EXPECT_EQ(talk.review().duty->person, "ana");
}

TEST_F(OnDuty, IsNobodysWhileManagementDecides) {
    Talk executive{vera(), shop_with_rota()};
    executive.goes_to_review(9);
    EXPECT_EQ(executive.stage(), "waiting_for_management");
    EXPECT_THAT(executive.done<AssignReview>(), IsEmpty());
}

TEST_F(OnDuty, WithoutARotaNobodyIsReminded) {
    Talk plain;
    plain.goes_to_review();
    EXPECT_THAT(plain.done<AssignReview>(), IsEmpty());
    EXPECT_FALSE(plain.review().duty);
}

// ---- Office hours -------------------------------------------------------------------------------

TimePoint at(const std::string& text) {
    return time_from_iso(text).value();
}

bool weekdays(Date day) {
    return add_working_days(day, 0) == day;
}

TimePoint later(const std::string& from, std::chrono::minutes time) {
    return after_working_time(at(from), time, "Europe/Berlin", weekdays);
}

TEST(WorkingTime, GoesOnInTheMorningWhereTheEveningCutItOff) {
    EXPECT_EQ(later("2026-11-23T09:00:00Z", 120min), at("2026-11-23T11:00:00Z"));
    EXPECT_EQ(later("2026-11-23T15:00:00Z", 120min), at("2026-11-24T08:00:00Z"));
    EXPECT_EQ(later("2026-11-23T22:00:00Z", 0min), at("2026-11-24T07:00:00Z"));
    EXPECT_EQ(later("2026-11-23T15:00:00Z", 60min), at("2026-11-24T07:00:00Z"))
        << "nobody is reminded at the moment in which the office closes";
}

TEST(WorkingTime, KnowsWhenClocksAreChanged) {
    // Berlin: from UTC+2 to UTC+1 on 25 October, and back on 28 March.
    EXPECT_EQ(later("2026-10-23T14:00:00Z", 120min), at("2026-10-26T08:00:00Z"));
    EXPECT_EQ(later("2027-03-26T15:00:00Z", 120min), at("2027-03-29T07:00:00Z"));
}

TEST(WorkingTime, OfAnOfficeThatNeverOpensIsNotWaitedForForever) {
    const auto never = [](Date) { return false; };
    EXPECT_EQ(after_working_time(kMonday, 60min, "Europe/Berlin", never), kMonday + 60min);
}

}  // namespace
}  // namespace ajar::dialogue
