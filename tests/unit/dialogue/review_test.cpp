// Staff decide: the first decision wins, nobody answers themselves, nothing with a fault leaves.

#include "tests/unit/dialogue/small_shop.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::dialogue {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Why = RefuseAct::Why;

TEST(Review, OpensWithTheDraftAndAnHonestTime) {
    Talk talk;
    talk.goes_to_review();
    EXPECT_EQ(talk.stage(), "in_review");
    EXPECT_THAT(talk.said(), ElementsAre("in_review"));
    ASSERT_EQ(talk.done<OpenReview>().size(), 1U);
    EXPECT_EQ(talk.done<OpenReview>()[0].team_id, "workplace");
    EXPECT_EQ(talk.done<OpenReview>()[0].why, "new");
    EXPECT_EQ(talk.done<StartTimer>().back().name, "hold:web:1/1");
    EXPECT_TRUE(talk.state.request->root_need.confirmed);
}

TEST(Review, TheApprovedAnswerIsSaidRecordedAndPromised) {
    Talk talk;
    talk.goes_to_review();
    const std::string id = talk.review().id;
    talk.approves();
    EXPECT_EQ(talk.stage(), "answered");
    const auto said = talk.done<Say>();
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0].line, "reply");
    EXPECT_EQ(said[0].from, "Priya Raman");
    ASSERT_TRUE(said[0].card);
    EXPECT_EQ(said[0].card->outcome, Outcome::Yes);
    ASSERT_EQ(talk.done<RecordDecision>().size(), 1U);
    EXPECT_EQ(talk.done<RecordDecision>()[0].decision.review_id, id);
    EXPECT_EQ(talk.done<RecordPromise>().size(), 1U);
    EXPECT_EQ(talk.done<SettleReview>()[0].how, SettleReview::How::Approved);
    talk.happens(DraftApproved{id, priya(), "Late.", "fine"});
    ASSERT_EQ(talk.done<RefuseAct>().size(), 1U);
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::AlreadySettled);
    EXPECT_THAT(talk.done<RefuseAct>()[0].detail, HasSubstr("Priya Raman"));
}

DraftApproved waiting(const Talk& talk) {
    return {talk.review().id, priya(), "Here it is, by Friday.", "fine", 30};
}

TEST(Review, AnApprovedAnswerMayWaitAMomentAndThenGoes) {
    Talk talk;
    talk.goes_to_review();
    const std::string id = talk.review().id;
    talk.happens(waiting(talk));
    EXPECT_EQ(talk.stage(), "in_review");
    EXPECT_TRUE(talk.done<Say>().empty());
    ASSERT_EQ(talk.done<HoldReview>().size(), 1U);
    EXPECT_EQ(talk.done<HoldReview>()[0].by, priya().id);
    const auto until = talk.done<HoldReview>()[0].until;
    ASSERT_TRUE(until);
    EXPECT_EQ(talk.done<HoldReview>()[0].text, "Here it is, by Friday.");
    ASSERT_EQ(talk.done<StartTimer>().size(), 1U);
    EXPECT_EQ(talk.done<StartTimer>()[0].name, "send:web:1/1");
    EXPECT_EQ(talk.done<StartTimer>()[0].due, *until);
    talk.happens(TimerDue{"send:web:1/1"});
    EXPECT_EQ(talk.stage(), "answered");
    ASSERT_EQ(talk.done<Say>().size(), 1U);
    EXPECT_EQ(talk.done<Say>()[0].text, "Here it is, by Friday.");
    EXPECT_EQ(talk.done<RecordDecision>()[0].decision.review_id, id);
    EXPECT_EQ(talk.done<SettleReview>()[0].by, priya().id);
    talk.happens(ApprovalUndone{id, priya()});
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::AlreadySettled) << "it has gone";
}

TEST(Review, AnApprovalIsTakenBackWhileItsAnswerWaits) {
    Talk talk;
    talk.goes_to_review();
    talk.happens(waiting(talk));
    talk.happens(ApprovalUndone{talk.review().id, priya()});
    EXPECT_TRUE(talk.done<RefuseAct>().empty());
    ASSERT_EQ(talk.done<HoldReview>().size(), 1U);
    EXPECT_FALSE(talk.done<HoldReview>()[0].until);
    ASSERT_EQ(talk.done<StopTimer>().size(), 1U);
    EXPECT_EQ(talk.done<StopTimer>()[0].name, "send:web:1/1");
    EXPECT_EQ(talk.stage(), "in_review");
    talk.happens(TimerDue{"send:web:1/1"});
    EXPECT_EQ(talk.stage(), "in_review") << "a late timer sends nothing";
    talk.happens(ApprovalUndone{talk.review().id, priya()});
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::AlreadySettled) << "there is nothing to undo";
    talk.approves();
    EXPECT_EQ(talk.stage(), "answered");
}

TEST(Review, WhileAnApprovedAnswerWaitsNobodyElseDecides) {
    Talk talk;
    talk.goes_to_review();
    talk.happens(waiting(talk));
    for (const Event& late : std::vector<Event>{
             DraftApproved{talk.review().id, priya(), "Another one.", "fine"},
             MoreAsked{talk.review().id, priya(), "Why?"}}) {
        talk.happens(late);
        ASSERT_EQ(talk.done<RefuseAct>().size(), 1U);
        EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::AlreadySettled);
        EXPECT_THAT(talk.done<RefuseAct>()[0].detail, HasSubstr("Priya Raman"));
    }
    talk.happens(TakenOver{priya()});
    EXPECT_EQ(talk.stage(), "with_a_person");
    const auto stopped = talk.done<StopTimer>();
    EXPECT_THAT(stopped, testing::Contains(StopTimer{"send:web:1/1"}));
    talk.happens(TimerDue{"send:web:1/1"});
    EXPECT_TRUE(talk.done<Say>().empty()) << "who takes over says it themselves";
}

TEST(Review, NobodyAnswersTheirOwnRequest) {
    Talk talk{priya()};
    talk.goes_to_review();
    talk.approves(priya());
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::OwnRequest);
    EXPECT_EQ(talk.stage(), "in_review");
}

TEST(Review, OnlyApproversDecide) {
    Talk talk{vera()};
    talk.goes_to_review();
    talk.approves(mara());
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::NotAllowed);
}

TEST(Review, AnEmptyTextAndOneWithToneErrorsStayHere) {
    Talk talk;
    talk.goes_to_review(9);
    talk.happens(DraftApproved{talk.review().id, priya(), "  ", ""});
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::EmptyText);
    talk.happens(DraftApproved{talk.review().id, priya(), "No. We can't do that.", ""});
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::ToneErrors);
    EXPECT_THAT(talk.done<RefuseAct>()[0].detail, HasSubstr("T0"));
    EXPECT_EQ(talk.stage(), "in_review");
}

TEST(Review, AnotherOutcomeGivesAnotherDraftWithAnotherId) {
    Talk talk;
    talk.goes_to_review(9);
    const std::string id = talk.review().id;
    talk.happens(OutcomeChanged{id, priya(), 1});
    EXPECT_NE(talk.review().id, id);
    EXPECT_EQ(talk.review().option, 1U);
    EXPECT_EQ(talk.done<SettleReview>()[0].how, SettleReview::How::OutcomeChanged);
    EXPECT_EQ(talk.done<OpenReview>().size(), 1U);
    talk.happens(OutcomeChanged{talk.review().id, priya(), 99});
    EXPECT_EQ(talk.done<RefuseAct>().size(), 1U);
}

TEST(Review, OneMoreQuestionComesFromThePersonAndTheAnswerIsWeighed) {
    Talk talk;
    talk.goes_to_review();
    talk.happens(MoreAsked{talk.review().id, priya(), "Is it for the client plans?"});
    EXPECT_EQ(talk.stage(), "clarifying");
    EXPECT_THAT(talk.said(), ElementsAre("more_asked"));
    EXPECT_EQ(talk.done<Say>()[0].from, "Priya Raman");
    talk.hears(with_number(nothing_known(), 9), "yes, and it is 9 people by now");
    EXPECT_EQ(talk.stage(), "in_review");
    EXPECT_EQ(talk.state.request->slots.at("people_count").number, 9);
    EXPECT_THAT(talk.done<OpenReview>()[0].why, HasSubstr("answer"));
}

TEST(Review, AnExecutivesCaseThatIsNotAYesGoesToManagement) {
    Talk talk{vera()};
    talk.goes_to_review(9);
    EXPECT_EQ(talk.stage(), "waiting_for_management");
    EXPECT_THAT(talk.said(), ElementsAre("executive_note"));
    EXPECT_EQ(talk.done<OpenReview>()[0].team_id, "office");
    talk.approves(priya());
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::NotAllowed);
    talk.approves(noor());
    EXPECT_EQ(talk.stage(), "answered");
}

TEST(Review, StaffMayLeaveItToManagement) {
    Talk talk;
    talk.goes_to_review(9);
    const std::string id = talk.review().id;
    talk.happens(ManagementAsked{id, priya(), "", "please look"});
    EXPECT_EQ(talk.stage(), "waiting_for_management");
    EXPECT_NE(talk.review().id, id);
    EXPECT_EQ(std::get<WaitingForManagement>(talk.state.stage).manager, "noor");
}

TEST(Review, ANewFactWithdrawsTheDraftAndIsWeighed) {
    Talk talk;
    talk.goes_to_review(2);
    const std::string id = talk.review().id;
    talk.hears(with_number(acts(Act::Correction), 14), "no wait, 14 people");
    EXPECT_THAT(talk.said(), ElementsAre("noted_correction", "in_review"));
    EXPECT_EQ(talk.done<SettleReview>()[0].review_id, id);
    EXPECT_EQ(talk.review().justification.recommended().outcome, Outcome::Compromise);
    EXPECT_THAT(talk.done<OpenReview>()[0].why, HasSubstr("new fact"));
}

TEST(Review, HoldsAreHonestTwiceThenAPersonIsCalled) {
    Talk talk;
    talk.goes_to_review();
    talk.timer("hold");
    EXPECT_THAT(talk.said(), ElementsAre("holding"));
    talk.timer("hold");
    EXPECT_THAT(talk.said(), ElementsAre("holding"));
    talk.timer("hold");
    EXPECT_THAT(talk.said(), ElementsAre());
    EXPECT_EQ(talk.done<CallPerson>().size(), 1U);
    EXPECT_EQ(talk.stage(), "in_review");
}

TEST(Review, TakingOverSettlesTheDraft) {
    Talk talk;
    talk.goes_to_review();
    talk.happens(TakenOver{priya()});
    EXPECT_EQ(talk.done<SettleReview>()[0].how, SettleReview::How::TakenOver);
    EXPECT_EQ(talk.stage(), "with_a_person");
}

}  // namespace
}  // namespace ajar::dialogue
