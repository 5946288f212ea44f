// From the first words to the playback: what is asked, what is not, and when it stops.

#include "tests/unit/dialogue/small_shop.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::dialogue {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

TEST(Asking, GreetsOnceWhenTheChatIsOpened) {
    Talk talk;
    talk.happens(ConversationOpened{{"web", "web:1", ""}, mara(), "en", true});
    EXPECT_THAT(talk.said(), ElementsAre("greeting", "intro_help"));
    talk.happens(ConversationOpened{{"web", "web:1", ""}, mara(), "en", true});
    EXPECT_THAT(talk.said(), ElementsAre());
}

TEST(Asking, PlaysBackAtOnceWhatIsSaidCompletely) {
    Talk talk;
    talk.hears(with_number(wants("licence", "draw"), 3));
    EXPECT_EQ(talk.stage(), "confirming");
    EXPECT_THAT(talk.said(), ElementsAre("playback"));
    EXPECT_EQ(talk.state.request->root_need.id, "draw");
    EXPECT_EQ(talk.state.request->slots.at("people_count").number, 3);
    EXPECT_EQ(talk.state.request->questions_asked, 0);
}

TEST(Asking, OffersTheServicesItFitsInsteadOfGuessing) {
    Talk talk;
    talk.hears(wants_one_of("licence", "monitor"));
    EXPECT_EQ(talk.stage(), "clarifying");
    const auto choices = talk.done<Say>().front().choices;
    ASSERT_EQ(choices.size(), 4U);
    EXPECT_EQ(choices[0].value, "service:licence");
    EXPECT_EQ(choices[2].value, "service:other");
    EXPECT_EQ(choices[3].value, "person:");
    talk.presses("service:monitor");
    EXPECT_EQ(talk.state.request->service_id, "monitor");
    EXPECT_EQ(talk.stage(), "confirming");
}

TEST(Asking, TheNumberOrTheNameOfAnOfferedServiceIsAnAnswerToo) {
    Talk talk;
    talk.hears(wants_one_of("licence", "monitor"));
    talk.hears(nothing_known(), "2");
    EXPECT_EQ(talk.state.request->service_id, "monitor");
}

TEST(Asking, AsksOpenlyThenAnotherWayThenCallsAPerson) {
    Talk talk;
    talk.hears(nothing_known());
    EXPECT_THAT(talk.said(), ElementsAre("ask_open"));
    talk.hears(nothing_known());
    EXPECT_THAT(talk.said(), ElementsAre("ask_open_again"));
    talk.hears(nothing_known());
    EXPECT_EQ(talk.stage(), "with_a_person");
    EXPECT_EQ(talk.done<CallPerson>().size(), 1U);
}

TEST(Asking, AsksForTheNeedBeforeTheFacts) {
    Talk talk;
    talk.hears(wants("licence"));
    EXPECT_THAT(talk.said(), ElementsAre("ask_root_need"));
    talk.presses("need:draw");
    EXPECT_THAT(talk.said(), ElementsAre("ask_slot"));
    EXPECT_EQ(std::get<Clarifying>(talk.state.stage).asked, "people_count");
    EXPECT_EQ(talk.state.request->why_asked.size(), 2U);
}

TEST(Asking, KeepsANeedInThePersonsOwnWords) {
    Talk talk;
    talk.hears(wants("licence"));
    talk.hears(nothing_known(), "so that I can check the plans of our clients");
    EXPECT_EQ(talk.state.request->root_need.id, "");
    EXPECT_EQ(talk.state.request->root_need.text, "check the plans of our clients");
}

TEST(Asking, GoesOneStepFurtherWhenTheAnswerNamesTheServiceAgain) {
    Talk talk;
    talk.hears(wants("licence"));
    talk.hears(wants("licence"), "to have the licence");
    EXPECT_THAT(talk.said(), ElementsAre("ask_purpose"));
    talk.hears(wants("licence"), "well, the licence");
    EXPECT_THAT(talk.said(), Not(Contains("ask_purpose")));
}

TEST(Asking, TakesSeveralFactsFromOneAnswer) {
    Talk talk;
    const Date friday{std::chrono::sys_days{std::chrono::year{2026} / 11 / 27}};
    talk.hears(wants("licence", "draw"));
    talk.hears(with_date(with_number(nothing_known(), 4), friday), "4, on my tablet, by Friday");
    const Slots& slots = talk.state.request->slots;
    EXPECT_EQ(slots.at("people_count").number, 4);
    EXPECT_EQ(slots.at("deadline").date, friday);
    EXPECT_EQ(slots.at("device").text, "tablet");
    EXPECT_EQ(talk.stage(), "confirming");
}

TEST(Asking, AcceptsThatTheyDoNotKnow) {
    Talk talk;
    talk.hears(wants("licence", "draw"));
    talk.hears(acts(Act::DontKnow), "no idea");
    EXPECT_THAT(talk.said(), ElementsAre("skipped_ok", "playback"));
    EXPECT_FALSE(talk.state.request->slots.at("people_count").known());
}

TEST(Asking, PutsTheSameQuestionTwiceAtMost) {
    Talk talk;
    talk.hears(wants("licence", "draw"));
    talk.hears(nothing_known(), "it depends");
    EXPECT_THAT(talk.said(), ElementsAre("ask_slot_again"));
    talk.hears(nothing_known(), "it depends");
    EXPECT_THAT(talk.said(), ElementsAre("playback"));
}

TEST(Asking, CorrectsAFactWhileAnotherIsAsked) {
    Talk talk;
    talk.hears(with_number(wants("licence", "draw"), 2));
    Understanding correction = with_number(acts(Act::Correction), 14);
    talk.hears(correction, "no wait, 14 people");
    EXPECT_THAT(talk.said(), ElementsAre("playback_corrected"));
    const SlotValue& count = talk.state.request->slots.at("people_count");
    EXPECT_EQ(count.number, 14);
    EXPECT_EQ(count.origin, SlotValue::Origin::Corrected);
}

TEST(Asking, ANoWithoutMoreIsAskedWhatIsDifferentAndTheThirdGoesToAPerson) {
    Talk talk;
    talk.hears(with_number(wants("licence", "draw"), 2));
    talk.hears(acts(Act::Deny), "no");
    EXPECT_THAT(talk.said(), ElementsAre("wrong_intro"));
    talk.hears(acts(Act::Deny), "no");
    EXPECT_EQ(talk.stage(), "with_a_person");
}

TEST(Asking, ANoThatSaysWhatIsWantedIsHeard) {
    Talk talk;
    talk.hears(with_number(wants("licence", "draw"), 2));
    Understanding no = wants("monitor");
    no.act = Act::Deny;
    talk.hears(no, "no, I want a monitor");
    EXPECT_EQ(talk.state.request->service_id, "monitor");
    EXPECT_EQ(talk.stage(), "confirming");
}

TEST(Asking, SaysInTheRecordWhatAQuestionDecides) {
    Talk talk;
    talk.hears(wants("licence", "draw"));
    ASSERT_EQ(talk.state.request->why_asked.size(), 1U);
    const std::string& why = talk.state.request->why_asked.front();
    EXPECT_TRUE(why.starts_with("asked for number of people: decides between ")) << why;
}

TEST(Asking, ANeedThatWasDeniedIsNotPlayedBackAgain) {
    Talk talk;
    talk.hears(with_number(wants("licence", "draw"), 2));
    Understanding no = wants("licence", "draw", 0.4);
    no.readings.front().root_needs.push_back({"licence", "print", 0.3});
    no.act = Act::Deny;
    talk.hears(no, "no, it is for the posters");
    EXPECT_EQ(talk.state.request->root_need.id, "print");
    EXPECT_THAT(talk.said(), ElementsAre("playback_corrected"));
}

TEST(Asking, TheNeedIsNotAskedForAThirdTimeWhenItsPlaybackIsDenied) {
    Talk talk;
    talk.hears(wants("licence"));
    EXPECT_THAT(talk.said(), ElementsAre("ask_root_need"));
    talk.hears(nothing_known(), "hm");
    EXPECT_THAT(talk.said(), ElementsAre("ask_root_need"));
    talk.hears(with_number(wants("licence", "draw"), 2), "two of us want to draw");
    EXPECT_THAT(talk.said(), ElementsAre("playback"));
    talk.hears(acts(Act::Deny), "no, it is for the posters");
    EXPECT_THAT(talk.said(), ElementsAre("playback_corrected"));
}

TEST(Asking, ASecondSubjectDuringAChoiceIsKeptAndTheChoiceStays) {
    Talk talk;
    talk.hears(wants_one_of("licence", "monitor"));
    talk.hears(wants("website"), "by the way, we need a website");
    EXPECT_THAT(talk.said(), ElementsAre("several_noticed", "ask_service_choice"));
    EXPECT_EQ(talk.state.waiting.size(), 1U);
    talk.presses("service:monitor");
    EXPECT_EQ(talk.state.request->service_id, "monitor");
}

TEST(Asking, WhoIsUpsetIsAskedLessAndGetsAPersonSooner) {
    Talk talk;
    Understanding upset = nothing_known();
    upset.emotion = Emotion::Frustrated;
    talk.hears(upset, "nothing ever works as it should");
    EXPECT_THAT(talk.said(), ElementsAre("empathy_upset", "ask_open"));
    talk.hears(nothing_known(), "I told you already");
    EXPECT_EQ(talk.stage(), "with_a_person");
}

TEST(Asking, SomethingToFixGoesToAPersonAndTheOtherRequestGoesOn) {
    Talk talk;
    talk.hears(both(wants("repair"), with_number(wants("monitor"), 1)));
    EXPECT_THAT(
        talk.said(), ElementsAre("several_noticed", "handing_to_person", "next_request", "playback")
    );
    EXPECT_EQ(talk.done<CallPerson>().size(), 1U);
    EXPECT_EQ(talk.state.request->service_id, "monitor");
}

TEST(Asking, TheSecondRequestIsTakenUpWhenTheFirstIsInReview) {
    Talk talk;
    talk.hears(both(with_number(wants("licence", "draw"), 2), wants("monitor")));
    EXPECT_THAT(talk.said(), ElementsAre("several_noticed", "playback"));
    talk.presses("confirm:yes");
    EXPECT_THAT(talk.said(), ElementsAre("in_review", "next_request", "playback"));
    EXPECT_EQ(talk.state.request->service_id, "monitor");
    ASSERT_EQ(talk.state.parked.size(), 1U);
    const Review first = std::get<InReview>(talk.state.parked[0].stage).review;
    talk.happens(DraftApproved{first.id, priya(), first.draft.text, "fine"});
    EXPECT_EQ(talk.stage(), "confirming");  // the answer comes, the question stays
    EXPECT_THAT(talk.said(), ElementsAre("reply"));
    talk.presses("confirm:yes");
    EXPECT_EQ(talk.stage(), "in_review");
}

TEST(Asking, RemindsOnceThenClosesQuietlyAndOpensAgain) {
    Talk talk;
    talk.hears(wants("licence", "draw"));
    EXPECT_EQ(talk.done<StartTimer>().front().name, "quiet:web:1/1");
    talk.timer("quiet");
    EXPECT_THAT(talk.said(), ElementsAre("reminder_quiet"));
    talk.timer("quiet");
    EXPECT_THAT(talk.said(), ElementsAre("closed_quiet"));
    EXPECT_EQ(talk.stage(), "closed");
    talk.hears(with_number(nothing_known(), 3), "3 people, sorry for the delay");
    EXPECT_EQ(talk.stage(), "confirming");
    EXPECT_EQ(talk.state.request->slots.at("people_count").number, 3);
}

}  // namespace
}  // namespace ajar::dialogue
