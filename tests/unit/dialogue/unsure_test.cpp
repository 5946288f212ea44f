// Not knowing, giving in, naming a thing without a purpose, being upset: what is neither yes nor
// no is not taken for one of them.

#include "bot/dialogue/bare.hpp"
#include "bot/dialogue/words_in.hpp"
#include "tests/unit/dialogue/small_shop.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::dialogue {
namespace {

using testing::ElementsAre;

Talk played_back() {
    Talk talk;
    talk.hears(with_number(wants("licence", "draw"), 2));
    return talk;
}

TEST(Unsure, NotToKnowIsAskedInAnotherWayAndThenLeftOpen) {
    Talk talk = played_back();
    talk.hears(acts(Act::DontKnow), "no idea");
    EXPECT_THAT(talk.said(), ElementsAre("playback_unsure"));
    EXPECT_EQ(talk.stage(), "confirming");
    talk.hears(acts(Act::DontKnow), "no idea");
    EXPECT_THAT(talk.said(), ElementsAre("need_left_open", "in_review"));
    EXPECT_EQ(talk.stage(), "in_review");
    EXPECT_FALSE(talk.state.request->root_need.confirmed);
}

TEST(Unsure, ToSkipAPlaybackLeavesItOpenAtOnce) {
    Talk talk = played_back();
    talk.hears(acts(Act::Skip), "skip");
    EXPECT_THAT(talk.said(), ElementsAre("need_left_open", "in_review"));
    EXPECT_FALSE(talk.state.request->root_need.confirmed);
}

TEST(Unsure, AYesAfterNotKnowingConfirms) {
    Talk talk = played_back();
    talk.hears(acts(Act::DontKnow), "no idea");
    talk.hears(acts(Act::Affirm), "yes");
    EXPECT_EQ(talk.stage(), "in_review");
    EXPECT_TRUE(talk.state.request->root_need.confirmed);
}

TEST(Unsure, WhoGivesInHasNotConfirmed) {
    Talk talk = played_back();
    talk.hears(acts(Act::Acceptance), "oh well, so be it");
    EXPECT_EQ(talk.stage(), "confirming");
}

TEST(Unsure, WhoGivesInAfterAnAnswerIsNotToldHowGladWeAre) {
    Talk talk;
    talk.is_answered();
    talk.hears(acts(Act::Acceptance), "na dann halt nicht");
    EXPECT_THAT(talk.said(), ElementsAre("resigned_reply"));
    EXPECT_EQ(talk.stage(), "answered");
}

TEST(Unsure, KnowledgeWithoutTheNewLinesIsPlayedBackAsBefore) {
    Talk talk = played_back();
    for (auto& one : talk.shop.templates) {
        one.wordings.erase("playback_unsure");
        one.wordings.erase("need_left_open");
        one.wordings.erase("empathy_upset");
    }
    talk.hears(acts(Act::DontKnow), "no idea");
    EXPECT_THAT(talk.said(), ElementsAre("playback"));
    talk.hears(acts(Act::DontKnow), "no idea");
    EXPECT_THAT(talk.said(), ElementsAre("in_review"));
}

TEST(Bare, AThingHowItIsHadAndWhereItGoesAreNoPurpose) {
    const knowledge::Knowledge shop = small_shop();
    knowledge::Service licence = *shop.service("licence");
    licence.name = {{"en", "Software licence"}, {"de", "Softwarelizenz"}};
    licence.products = {"Figma", "Microsoft Project"};
    for (const char* text :
         {"I need Figma",
          "figma please",
          "Could you install Microsoft Project on my laptop?",
          "two licences for Figma",
          "Ich bräuchte bitte eine Lizenz für Figma",
          "Necesito una licencia de Figma",
          "Je voudrais une licence Figma"})
        EXPECT_TRUE(names_only_the_thing(text, licence)) << text;
    for (const char* text :
         {"I need Figma for the new website",
          "Figma, I have to comment on mockups",
          "Ich brauche Figma für die Entwürfe",
          "Necesito Figma para revisar diseños",
          "Figma pour les maquettes"})
        EXPECT_FALSE(names_only_the_thing(text, licence)) << text;
}

TEST(Feelings, AreMetOnceAndFirst) {
    Talk talk;
    Understanding upset = wants("licence");
    upset.emotion = Emotion::Frustrated;
    talk.hears(upset, "this is so frustrating, I want the licence");
    EXPECT_THAT(talk.said(), ElementsAre("empathy_upset", "ask_root_need"));
    Understanding still = nothing_known();
    still.emotion = Emotion::Frustrated;
    talk.hears(still, "to draw the frustrating things");
    EXPECT_THAT(talk.said(), testing::Not(testing::Contains("empathy_upset")));
}

TEST(Feelings, GivingInIsHeardInFourLanguages) {
    for (const char* text :
         {"what choice do I have", "na dann halt nicht", "vale, qué remedio", "bon, tant pis"})
        EXPECT_TRUE(sounds_resigned(text)) << text;
    for (const char* text : {"yes", "das passt", "vale", "d'accord, merci", "von mir aus gern"})
        EXPECT_FALSE(sounds_resigned(text)) << text;
}

}  // namespace
}  // namespace ajar::dialogue
