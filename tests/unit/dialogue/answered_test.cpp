// After the answer: pushback is information, and never a loop (P26).

#include "tests/unit/dialogue/small_shop.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::dialogue {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(Answered, ANewFactIsWeighedAgain) {
    Talk talk;
    talk.is_answered(9);
    EXPECT_EQ(talk.state.decisions.back().outcome, Outcome::Compromise);
    talk.hears(with_number(acts(Act::Pushback), 3), "but it is only 3 people now");
    EXPECT_THAT(talk.said(), ElementsAre("pushback_new_fact", "in_review"));
    EXPECT_EQ(talk.stage(), "in_review");
    EXPECT_EQ(talk.review().justification.recommended().outcome, Outcome::Yes);
    EXPECT_THAT(talk.done<OpenReview>()[0].why, HasSubstr("new fact"));
}

TEST(Answered, AnotherIdeaOrAMistakeIsWeighedTooInWordsThatFit) {
    Talk talk;
    talk.is_answered(9);
    talk.hears(acts(Act::Pushback), "could we share one seat between us instead?");
    EXPECT_THAT(talk.said(), ElementsAre("pushback_idea", "in_review"));
    EXPECT_EQ(talk.stage(), "in_review");
    Talk other;
    other.is_answered(9);
    other.hears(acts(Act::Pushback), "that is not what I meant, it is for viewing");
    EXPECT_THAT(other.said(), ElementsAre("pushback_misunderstanding", "in_review"));
    EXPECT_EQ(other.stage(), "in_review");
}

TEST(Answered, WithoutAnythingNewTheReasonIsSaidOnceMoreThenAPersonComes) {
    Talk talk;
    talk.is_answered(9);
    talk.hears(acts(Act::Pushback), "that is ridiculous");
    EXPECT_THAT(talk.said(), ElementsAre("pushback_repeat"));
    EXPECT_EQ(talk.stage(), "answered");
    talk.hears(acts(Act::Pushback), "still ridiculous");
    EXPECT_THAT(talk.said(), ElementsAre("pushback_person"));
    EXPECT_EQ(talk.stage(), "with_a_person");
    EXPECT_EQ(talk.done<CallPerson>().size(), 1U);
}

TEST(Answered, TheButtonSomethingIsWrongAsksAndListens) {
    Talk talk;
    talk.is_answered(9);
    talk.presses("wrong:web:1/1");
    EXPECT_THAT(talk.said(), ElementsAre("wrong_intro"));
    talk.hears(nothing_known(), "the plans belong to our client, we only look");
    EXPECT_EQ(talk.stage(), "in_review");
}

TEST(Answered, TellsWhatWouldMakeItAYes) {
    Talk talk;
    talk.is_answered(9);
    EXPECT_FALSE(talk.state.decisions.back().flips.empty());
    talk.presses("flip:web:1/1");
    EXPECT_THAT(talk.said(), ElementsAre("flip_intro"));
    EXPECT_EQ(talk.stage(), "answered");
}

TEST(Answered, AcceptanceClosesAndPushbackOpensAgain) {
    Talk talk;
    talk.is_answered(9);
    talk.hears(acts(Act::Acceptance), "ok, that works");
    EXPECT_THAT(talk.said(), ElementsAre("acceptance_reply"));
    EXPECT_EQ(talk.stage(), "closed");
    talk.hears(with_number(acts(Act::Pushback), 2), "wait, it is only 2 people");
    EXPECT_EQ(talk.stage(), "in_review");
}

TEST(Answered, FeedbackIsKept) {
    Talk talk;
    talk.is_answered();
    talk.presses("helpful:web:1/1");
    EXPECT_THAT(talk.said(), ElementsAre("feedback_thanks"));
    EXPECT_EQ(talk.done<RecordFeedback>()[0].request_id, "web:1/1");
    talk.presses("unhelpful:web:1/1");
    EXPECT_THAT(talk.said(), ElementsAre("feedback_more"));
}

TEST(Answered, ANewRequestStartsAnewAndTheOldAnswerStaysOpen) {
    Talk talk;
    talk.is_answered();
    talk.hears(wants("monitor"), "I need a monitor");
    EXPECT_EQ(talk.state.request->service_id, "monitor");
    EXPECT_EQ(talk.stage(), "confirming");
    talk.presses("wrong:web:1/1");
    EXPECT_EQ(talk.stage(), "answered");
    EXPECT_EQ(talk.state.request->service_id, "licence");
    ASSERT_EQ(talk.state.waiting.size(), 1U);
    EXPECT_EQ(talk.state.waiting[0].service_id, "monitor");
}

TEST(Answered, AnUnmetNeedIsRecorded) {
    Talk talk;
    talk.hears(with_number(wants("website"), 3));
    talk.presses("confirm:yes");
    ASSERT_TRUE(talk.review().justification.unmet_need);
    talk.approves();
    EXPECT_EQ(talk.done<RecordUnmetNeed>().size(), 1U);
}

TEST(Answered, ThePromiseIsRemindedOfOnItsDay) {
    Talk talk;
    talk.is_answered();
    ASSERT_EQ(talk.state.promises.size(), 1U);
    talk.timer("promise");
    EXPECT_THAT(talk.said(), ElementsAre("promise_reminder"));
    EXPECT_EQ(talk.done<CallPerson>().size(), 1U);
}

TEST(Answered, APromiseThatIsKeptNeedsNoReminder) {
    Talk talk;
    talk.is_answered();
    const std::string id = talk.state.promises.at(0).request_id;
    talk.happens(PromiseKept{id, priya()});
    EXPECT_THAT(talk.said(), ElementsAre());
    EXPECT_TRUE(talk.state.promises[0].kept);
    ASSERT_EQ(talk.done<StopTimer>().size(), 1U);
    EXPECT_EQ(talk.done<StopTimer>()[0].name, "promise:" + id);
    talk.happens(PromiseKept{id, priya()});
    EXPECT_EQ(talk.done<RefuseAct>().at(0).why, RefuseAct::Why::AlreadySettled);
    talk.happens(PromiseKept{"another", priya()});
    EXPECT_EQ(talk.done<RefuseAct>().at(0).why, RefuseAct::Why::AlreadySettled);
}

TEST(Answered, APromiseMayBeKeptAfterItsDayToo) {
    Talk talk;
    talk.is_answered();
    talk.timer("promise");
    talk.happens(PromiseKept{talk.state.promises.at(0).request_id, priya()});
    EXPECT_TRUE(talk.state.promises[0].kept);
    EXPECT_EQ(talk.done<RefuseAct>().size(), 0U);
}

TEST(Answered, WhoTakesOverStillOwesWhatWasPromised) {
    Talk talk;
    talk.is_answered();
    talk.hears(acts(Act::TalkToPerson), "a human please");
    talk.happens(TakenOver{priya()});
    for (const auto& stopped : talk.done<StopTimer>())
        EXPECT_FALSE(stopped.name.starts_with("promise:"));
    talk.timer("promise");
    EXPECT_THAT(talk.said(), ElementsAre("promise_reminder"));
}

}  // namespace
}  // namespace ajar::dialogue
