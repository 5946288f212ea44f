// Whether the judge is one: good cards pass, planted faults are found.
#include "tests/unit/teams_cards/card_check.hpp"

#include "adapters/teams/cards/card.hpp"

#include <gtest/gtest.h>

namespace ajar::test {
namespace {

using teams::cards::ask_button;
using teams::cards::card;
using teams::cards::Json;
using teams::cards::rows;
using teams::cards::words;

Json good() {
    Json body = Json::array({words("hello")});
    body.push_back(rows({ask_button("Yes", "approve", {{"review", "r1"}})}).at(0));
    return card(std::move(body));
}

TEST(TeamsCardCheck, AGoodCardHasNoFaults) {
    EXPECT_EQ(faults_of_card(good()), Faults{});
}

TEST(TeamsCardCheck, PlantedFaultsAreFound) {
    Json later = good();
    later["version"] = "1.6";
    Json mute = good();
    mute["body"][1]["actions"][0].erase("verb");
    Json blank = good();
    blank["body"][1]["actions"][0]["title"] = "";
    for (const Json& wrong : {later, mute, blank, Json{{"type", "HeroCard"}}})
        EXPECT_NE(faults_of_card(wrong), Faults{}) << wrong.dump(1);
}

TEST(TeamsCardCheck, TheSchemaFindsWhatIsNotOfItsKind) {
    if (!has_card_schema())
        GTEST_SKIP() << "AJAR_PLATFORM_DATA is not set: there is no schema to judge by";
    Json unknown = good();
    unknown["body"][0]["type"] = "Paragraph";
    Json odd = good();
    odd["body"][0]["inlines"] = "hello";
    Json extra = good();
    extra["body"][0]["colour"] = "red";
    for (const Json& wrong : {unknown, odd, extra})
        EXPECT_NE(faults_of_card(wrong), Faults{}) << wrong.dump(1);
}

}  // namespace
}  // namespace ajar::test
