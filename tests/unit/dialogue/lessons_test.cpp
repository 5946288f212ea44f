// What can be learnt from a talk: words, and the service that a person said they are about.

#include "tests/unit/dialogue/small_shop.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::dialogue {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using How = PhraseHeard::How;
using Why = RefuseAct::Why;

std::vector<PhraseHeard> heard(const Talk& talk) {
    return talk.done<PhraseHeard>();
}

TEST(Lessons, TheServiceThatWasPickedBelongsToTheWordsBefore) {
    Talk talk;
    talk.hears(wants_one_of("licence", "monitor"), "something to\ndraw on");
    EXPECT_THAT(heard(talk), IsEmpty());
    talk.presses("service:monitor");
    EXPECT_THAT(
        heard(talk),
        ElementsAre(PhraseHeard{
            "web:1/1", "something to draw on", "en", "monitor", "", How::Picked, "mara"})
    );
}

TEST(Lessons, SoDoesOneThatIsNamedInsteadOfPressed) {
    Talk talk;
    talk.hears(wants_one_of("licence", "monitor"), "something to draw on");
    talk.hears(nothing_known(), "2");
    ASSERT_EQ(heard(talk).size(), 1U);
    EXPECT_EQ(heard(talk)[0].words, "something to draw on");
    Talk other;
    other.hears(wants_one_of("licence", "monitor"), "something to draw on");
    other.hears(wants("licence", "", 0.5), "well, the drawing program");
    ASSERT_EQ(heard(other).size(), 1U);
    EXPECT_EQ(heard(other)[0].service_id, "licence");
    EXPECT_EQ(heard(other)[0].words, "something to draw on");
}

TEST(Lessons, WhatIsAlreadyAPhraseOfTheServiceIsNoNews) {
    Talk talk;
    auto shop = small_shop();
    for (auto& service : shop.services)
        if (service.id == "monitor") service.phrases["en"] = {"Something to draw on!"};
    talk.shop = shop;
    talk.hears(wants_one_of("licence", "monitor"), "something to draw on");
    talk.presses("service:monitor");
    EXPECT_THAT(heard(talk), IsEmpty());
}

TEST(Lessons, ACorrectionGivesTheMisreadWordsTheirService) {
    Talk talk;
    talk.hears(with_number(wants("licence", "draw"), 3), "I want to draw");
    ASSERT_EQ(talk.stage(), "confirming");
    Understanding no = wants("monitor");
    no.act = Act::Deny;
    talk.hears(no, "no, I meant a bigger screen");
    EXPECT_THAT(
        heard(talk),
        ElementsAre(PhraseHeard{
            "web:1/1", "I want to draw", "en", "monitor", "licence", How::Corrected, "mara"})
    );
}

TEST(Lessons, AChoiceAfterACorrectionStillMeansTheFirstWords) {
    Talk talk;
    talk.hears(with_number(wants("licence", "draw"), 3), "I want to draw");
    Understanding no = wants_one_of("monitor", "website");
    no.act = Act::Deny;
    talk.hears(no, "no, it is about what I look at");
    ASSERT_EQ(talk.stage(), "clarifying");
    talk.presses("service:website");
    ASSERT_EQ(heard(talk).size(), 1U);
    EXPECT_EQ(heard(talk)[0].words, "I want to draw");
    EXPECT_EQ(heard(talk)[0].taken_for, "licence");
    EXPECT_EQ(heard(talk)[0].how, How::Picked);
}

TEST(Lessons, SomethingIsWrongHereMayBeTheService) {
    Talk talk;
    talk.is_answered(9);
    talk.presses("wrong:web:1/1");
    talk.hears(wants("monitor"), "I asked for a bigger screen, not for a licence");
    EXPECT_EQ(talk.state.request->service_id, "monitor");
    EXPECT_THAT(talk.said(), ElementsAre("noted_correction", "playback"));
    ASSERT_EQ(heard(talk).size(), 1U);
    EXPECT_EQ(heard(talk)[0].taken_for, "licence");
}

TEST(Lessons, ACorrectionWhileInReviewWithdrawsTheDraftOfTheWrongService) {
    Talk talk;
    talk.goes_to_review();
    const std::string review = talk.review().id;
    Understanding meant = wants("monitor");
    meant.act = Act::Correction;
    talk.hears(meant, "sorry, I meant a bigger screen");
    ASSERT_EQ(talk.done<SettleReview>().size(), 1U);
    EXPECT_EQ(talk.done<SettleReview>()[0].review_id, review);
    EXPECT_EQ(talk.done<SettleReview>()[0].how, SettleReview::How::Withdrawn);
    EXPECT_EQ(talk.stage(), "confirming");
    EXPECT_EQ(heard(talk).size(), 1U);
}

TEST(Lessons, SensitiveMattersTeachNothing) {
    Talk talk;
    Understanding understood = wants_one_of("licence", "monitor");
    talk.hears(understood, "something to draw on");
    talk.state.request->sensitive = true;
    talk.presses("service:monitor");
    EXPECT_THAT(heard(talk), IsEmpty());
}

TEST(Lessons, StaffSayWhatItIsAboutAndItIsWeighedAgain) {
    Talk talk;
    talk.goes_to_review(9);
    const std::string id = talk.review().id;
    talk.happens(ServiceChanged{id, priya(), "monitor"});
    EXPECT_EQ(talk.state.request->service_id, "monitor");
    EXPECT_EQ(talk.stage(), "in_review");
    EXPECT_NE(talk.review().id, id);
    EXPECT_EQ(talk.review().justification.recommended().outcome, Outcome::Yes);
    EXPECT_FALSE(talk.state.request->slots.contains("people_count"));
    EXPECT_EQ(talk.done<SettleReview>()[0].how, SettleReview::How::ServiceChanged);
    EXPECT_EQ(talk.done<OpenReview>()[0].why, "another service");
    EXPECT_THAT(talk.said(), IsEmpty()) << "the employee knows that it is with IT";
    ASSERT_EQ(heard(talk).size(), 1U);
    EXPECT_EQ(heard(talk)[0].how, How::ByStaff);
    EXPECT_EQ(heard(talk)[0].by, "priya");
    EXPECT_EQ(heard(talk)[0].taken_for, "licence");
}

TEST(Lessons, StaffChangeTheServiceOfACaseThatStandsBeside) {
    Talk talk;
    talk.goes_to_review(9);
    const std::string id = talk.review().id;
    talk.hears(wants("website"), "and I need a website");
    ASSERT_NE(talk.stage(), "in_review");
    const std::string stage = talk.stage();
    talk.happens(ServiceChanged{id, priya(), "monitor"});
    EXPECT_EQ(talk.stage(), stage);
    ASSERT_EQ(talk.state.parked.size(), 1U);
    EXPECT_EQ(talk.state.parked[0].request.service_id, "monitor");
    EXPECT_EQ(name_of(talk.state.parked[0].stage), "in_review");
}

TEST(Lessons, OnlyAServiceOfTheCatalogueThatIsAnotherOneCounts) {
    Talk talk;
    talk.goes_to_review();
    const std::string id = talk.review().id;
    talk.happens(ServiceChanged{id, priya(), "licence"});
    ASSERT_EQ(talk.done<RefuseAct>().size(), 1U);
    EXPECT_THAT(talk.done<RefuseAct>()[0].detail, HasSubstr("already"));
    talk.happens(ServiceChanged{id, priya(), "submarine"});
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::NotAllowed);
    talk.happens(ServiceChanged{id, mara(), "monitor"});
    EXPECT_EQ(talk.done<RefuseAct>()[0].why, Why::OwnRequest);
    EXPECT_EQ(talk.review().id, id);
    EXPECT_THAT(heard(talk), IsEmpty());
}

}  // namespace
}  // namespace ajar::dialogue
