// What nobody else should read is not said where others read along.

#include "tests/unit/dialogue/small_shop.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::dialogue {
namespace {

using enum Say::Where;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::Not;

Understanding sensitive() {
    Understanding understood = nothing_known();
    understood.sensitive = true;
    return understood;
}

Talk in_a_channel(knowledge::Knowledge known = small_shop()) {
    Talk talk{mara(), std::move(known)};
    talk.happens(ConversationOpened{{"slack", "slack:1", "C1", true}, mara(), "en", false});
    return talk;
}

knowledge::Knowledge with_sensitive(const std::string& service_id) {
    knowledge::Knowledge shop = small_shop();
    for (knowledge::Service& one : shop.services) one.sensitive = one.id == service_id;
    return shop;
}

std::vector<Say::Where> places(const Talk& talk) {
    std::vector<Say::Where> all;
    for (const Say& say : talk.done<Say>()) all.push_back(say.where);
    return all;
}

TEST(Confidence, ASensitiveMatterLeavesTheChannelWithOneDiscreetLine) {
    Talk talk = in_a_channel();
    talk.hears(sensitive(), "my colleague reads my mail");
    EXPECT_EQ(talk.said().back(), "moved_to_direct");
    EXPECT_THAT(places(talk), ElementsAre(Privately, InTheOpen));
    EXPECT_EQ(talk.stage(), "with_a_person");
}

TEST(Confidence, InTeamsTheLineSpeaksOfAChatOnce) {
    knowledge::Knowledge before = small_shop();
    for (knowledge::Template& one : before.templates) one.wordings.erase("moved_to_chat");
    for (const auto& [shop, line] :
         {std::pair{small_shop(), "moved_to_chat"}, std::pair{before, "moved_to_direct"}}) {
        Talk talk{mara(), shop};
        talk.happens(ConversationOpened{{"teams", "teams:1", "19:1", true}, mara(), "en", false});
        talk.hears(sensitive(), "my colleague reads my mail");
        EXPECT_EQ(talk.said().back(), line);
        talk.happens(TakenOver{priya()});
        talk.happens(StaffWrote{priya(), "I call you."});
        EXPECT_THAT(places(talk), ElementsAre(Privately));
    }
}

TEST(Confidence, WhatFollowsIsPrivateTooAndTheChannelHearsNoMore) {
    Talk talk = in_a_channel();
    talk.hears(sensitive(), "my colleague reads my mail");
    talk.happens(TakenOver{priya()});
    talk.happens(StaffWrote{priya(), "Let us look at the log together."});
    EXPECT_THAT(places(talk), ElementsAre(Privately));
    talk.happens(HandedBack{priya()});
    talk.hears(wants("monitor"), "and a monitor");
    EXPECT_THAT(places(talk), Each(Privately));
    EXPECT_THAT(talk.said(), Not(Contains("moved_to_direct")));
}

TEST(Confidence, ARequestForASensitiveServiceIsOneToo) {
    Talk talk = in_a_channel(with_sensitive("licence"));
    talk.hears(wants("monitor", "see"), "a monitor");
    EXPECT_THAT(places(talk), Each(Here));
    talk.hears(wants("licence", "draw"), "and the licence");
    EXPECT_THAT(places(talk), Contains(Privately));
    EXPECT_EQ(talk.said().back(), "moved_to_direct");
}

std::vector<std::string> offered(const Talk& talk) {
    std::vector<std::string> all;
    for (const Say& say : talk.done<Say>())
        for (const Choice& choice : say.choices) all.push_back(choice.value);
    return all;
}

TEST(Confidence, WhatNobodyNeedsToReadIsNotAmongTheServicesAskedFor) {
    Talk talk = in_a_channel(with_sensitive("licence"));
    talk.hears(wants_one_of("monitor", "licence"), "something to see more");
    EXPECT_THAT(places(talk), Each(Here));
    EXPECT_THAT(offered(talk), ElementsAre("service:monitor", "service:other", "person:"));
    // "The second one" is what stands there as the second.
    talk.hears(nothing_known(), "2");
    EXPECT_NE(talk.state.request->service_id, "licence");
}

TEST(Confidence, WhichServiceIsAskedPrivatelyWhereTheLikeliestIsNobodysBusiness) {
    Talk talk = in_a_channel(with_sensitive("licence"));
    talk.hears(wants_one_of("licence", "monitor"), "something to see more");
    EXPECT_EQ(talk.said().back(), "moved_to_direct");
    EXPECT_THAT(offered(talk), Contains("service:licence"));
    for (const Say& say : talk.done<Say>())
        EXPECT_EQ(say.where, say.line == "moved_to_direct" ? InTheOpen : Privately) << say.line;
}

TEST(Confidence, AmongThemselvesEveryServiceMayBeNamed) {
    Talk talk{mara(), with_sensitive("licence")};
    talk.hears(wants_one_of("monitor", "licence"), "something to see more");
    EXPECT_THAT(offered(talk), Contains("service:licence"));
}

TEST(Confidence, TheLineWaitsUntilSomethingWasWritten) {
    Talk talk = in_a_channel();
    talk.hears(wants("monitor", "see"), "a monitor");
    talk.happens(TakenOver{priya()});
    talk.happens(StaffWrote{priya(), "What size?"});
    EXPECT_THAT(places(talk), ElementsAre(Here));
    // The bot is silent while a person speaks.
    talk.hears(sensitive(), "somebody reads my mail");
    EXPECT_TRUE(talk.said().empty());
    talk.happens(StaffWrote{priya(), "I call you."});
    EXPECT_THAT(places(talk), ElementsAre(Privately, InTheOpen));
}

TEST(Confidence, NothingChangesWhereNobodyReadsAlong) {
    Talk talk;
    talk.hears(sensitive(), "my colleague reads my mail");
    EXPECT_THAT(places(talk), Each(Here));
    EXPECT_THAT(talk.said(), Not(Contains("moved_to_direct")));
    EXPECT_FALSE(talk.state.in_confidence);
}

TEST(Confidence, OtherMattersStayInTheChannel) {
    Talk talk = in_a_channel();
    talk.hears(wants("monitor", "see"), "a monitor");
    EXPECT_THAT(places(talk), Each(Here));
}

TEST(Confidence, KnowledgeFromBeforeTheLineMovesWithoutIt) {
    knowledge::Knowledge shop = small_shop();
    for (knowledge::Template& one : shop.templates) one.wordings.erase("moved_to_direct");
    Talk talk = in_a_channel(shop);
    talk.hears(sensitive(), "my colleague reads my mail");
    EXPECT_THAT(places(talk), ElementsAre(Privately));
}

}  // namespace
}  // namespace ajar::dialogue
