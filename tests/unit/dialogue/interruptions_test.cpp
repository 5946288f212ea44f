// What people say in between: it gets an answer, and the talk goes on where it was.

#include "tests/unit/dialogue/small_shop.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::dialogue {
namespace {

using testing::ElementsAre;

TEST(Interruptions, AGreetingInTheMiddleIsReturnedAndTheQuestionPutOnceMore) {
    Talk talk;
    talk.hears(wants("licence", "draw"));
    talk.hears(acts(Act::Greeting), "hi");
    EXPECT_THAT(talk.said(), ElementsAre("greeting_back", "ask_slot"));
    talk.hears(acts(Act::SmallTalk), "nice weather");
    EXPECT_THAT(talk.said(), ElementsAre("small_talk"));
    EXPECT_EQ(talk.stage(), "clarifying");
}

TEST(Interruptions, CancellingDropsTheRequestAndItsReview) {
    Talk talk;
    talk.goes_to_review();
    const std::string id = talk.review().id;
    talk.hears(acts(Act::Cancel), "forget it");
    EXPECT_THAT(talk.said(), ElementsAre("cancelled"));
    EXPECT_EQ(talk.done<SettleReview>().front().review_id, id);
    EXPECT_EQ(talk.done<SettleReview>().front().how, SettleReview::How::Withdrawn);
    EXPECT_EQ(talk.stage(), "closed");
    talk.hears(acts(Act::Cancel), "forget it");
    EXPECT_THAT(talk.said(), ElementsAre("cancel_nothing"));
}

TEST(Interruptions, CancellingOneGoesBackToTheOtherInReview) {
    Talk talk;
    talk.goes_to_review();
    talk.hears(wants("licence"), "and a licence");
    EXPECT_EQ(talk.stage(), "in_review");
    talk.hears(wants("monitor"), "and a monitor");
    EXPECT_EQ(talk.stage(), "confirming");
    talk.hears(acts(Act::Cancel), "no, leave the monitor");
    EXPECT_EQ(talk.stage(), "in_review");
    EXPECT_EQ(talk.state.request->service_id, "licence");
}

TEST(Interruptions, AStatusQuestionNamesEveryOpenRequest) {
    Talk talk;
    talk.goes_to_review();
    talk.hears(wants("monitor"), "and a monitor");
    talk.hears(acts(Act::StatusQuestion), "any news?");
    EXPECT_THAT(talk.said(), ElementsAre("status_clarifying", "status_in_review"));
    EXPECT_EQ(talk.stage(), "confirming");
}

TEST(Interruptions, APersonIsReachedFromEverywhere) {
    Talk talk;
    talk.hears(acts(Act::TalkToPerson), "can I talk to a human");
    EXPECT_EQ(talk.stage(), "with_a_person");
    ASSERT_EQ(talk.done<CallPerson>().size(), 1U);
    EXPECT_EQ(talk.done<CallPerson>()[0].team_id, "workplace");
    EXPECT_GT(talk.done<CallPerson>()[0].promised, talk.now);
}

TEST(Interruptions, TheBotIsSilentWhileAPersonTalks) {
    Talk talk;
    talk.happens(TakenOver{priya()});
    EXPECT_THAT(talk.said(), ElementsAre("taken_over"));
    talk.hears(wants("licence"), "I need a licence");
    EXPECT_THAT(talk.said(), ElementsAre());
    talk.happens(StaffWrote{priya(), "I am on it."});
    EXPECT_EQ(talk.done<Say>().front().from, "Priya Raman");
    talk.happens(HandedBack{priya()});
    EXPECT_EQ(talk.stage(), "listening");
}

TEST(Interruptions, AnUnansweredCallIsOwnedUpToWithANewTime) {
    Talk talk;
    talk.hears(acts(Act::TalkToPerson), "a human please");
    talk.hears(nothing_known(), "hello?");
    EXPECT_THAT(talk.said(), ElementsAre("with_person_ack"));
    talk.timer("call");
    EXPECT_THAT(talk.said(), ElementsAre("promise_late"));
    EXPECT_EQ(talk.done<CallPerson>().size(), 1U);
}

TEST(Interruptions, AnOutageIsAnsweredWithRespectAndAPersonAtOnce) {
    Talk talk;
    Understanding outage = nothing_known();
    outage.outage = true;
    talk.hears(outage, "nobody here can work");
    EXPECT_THAT(talk.said(), ElementsAre("incident_ack"));
    EXPECT_EQ(talk.stage(), "incident");
    ASSERT_EQ(talk.done<CallPerson>().size(), 1U);
    EXPECT_EQ(talk.done<CallPerson>()[0].promised, talk.now + std::chrono::hours{1});
    talk.hears(acts(Act::Acceptance), "works again, thanks");
    EXPECT_EQ(talk.stage(), "closed");
}

TEST(Interruptions, ASensitiveMatterGoesStraightToAPerson) {
    Talk talk;
    Understanding sensitive = wants("licence");
    sensitive.sensitive = true;
    talk.hears(sensitive, "I got a strange mail about my pay");
    EXPECT_EQ(talk.stage(), "with_a_person");
}

TEST(Interruptions, AnswersInTheLanguageOfTheMessage) {
    Talk talk;
    Understanding german = wants("licence", "draw");
    german.language = "de";
    german.language_known = true;
    talk.hears(german, "ich brauche eine Lizenz");
    EXPECT_EQ(talk.state.locale, "de");
    Understanding polish = nothing_known();
    polish.language = "pl";
    polish.language_known = true;
    talk.hears(polish, "potrzebuję nowego laptopa do pracy");
    EXPECT_THAT(talk.said(), ElementsAre("language_handoff"));
    EXPECT_EQ(talk.stage(), "with_a_person");
}

TEST(Interruptions, UnclearWordsAreAskedAboutTwiceThenAPersonHelps) {
    Talk talk;
    talk.hears(acts(Act::Unclear), "…");
    EXPECT_THAT(talk.said(), ElementsAre("unclear_first"));
    talk.hears(acts(Act::Unclear), "…");
    EXPECT_THAT(talk.said(), ElementsAre("unclear_second"));
    talk.hears(acts(Act::Unclear), "…");
    EXPECT_EQ(talk.stage(), "with_a_person");
}

TEST(Interruptions, AnotherSubjectIsKeptAndTheQuestionStays) {
    Talk talk;
    talk.hears(wants("licence", "draw"));
    talk.hears(wants("monitor"), "also I need a monitor");
    EXPECT_THAT(talk.said(), ElementsAre("several_noticed", "ask_slot"));
    EXPECT_EQ(talk.state.waiting.size(), 1U);
}

TEST(Interruptions, AMissingWordingCallsAPersonInsteadOfAnEmptyBubble) {
    knowledge::Knowledge shop = small_shop();
    for (knowledge::Template& one : shop.templates) one.wordings.erase("playback");
    Talk talk{mara(), shop};
    talk.hears(with_number(wants("licence", "draw"), 2));
    EXPECT_EQ(talk.stage(), "with_a_person");
    EXPECT_EQ(talk.done<CallPerson>().size(), 1U);
}

}  // namespace
}  // namespace ajar::dialogue
