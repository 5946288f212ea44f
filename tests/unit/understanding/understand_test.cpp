// Whole messages through a model that was trained on a catalogue of five services.

#include "bot/understanding/train.hpp"
#include "tests/unit/understanding/small_knowledge.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck/gtest.h>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::understanding {
namespace {

const Model& model() {
    static const auto trained = train(small_knowledge());
    return *trained;
}

Understanding understand(std::string_view text) {
    return model().understand(text, kSaturday);
}

std::set<std::string> services(const Understanding& understood) {
    std::set<std::string> found;
    for (const auto& reading : understood.readings)
        if (reading.confidence != Reading::Confidence::Unknown)
            found.insert(reading.services.front().id);
    return found;
}

TEST(Understand, RecognisesAServiceAndItsFacts) {
    const auto understood = understand("Hi, could I get a Figma licence for 14 people by Friday?");
    EXPECT_EQ(understood.act, Act::Request);
    EXPECT_EQ(understood.language, "en");
    ASSERT_EQ(understood.readings.size(), 1U);
    EXPECT_EQ(understood.readings[0].services.front().id, "software_licence");
    EXPECT_EQ(understood.readings[0].entities.size(), 3U);
    EXPECT_EQ(understood.readings[0].type, RequestType::StandardRequest);
}

TEST(Understand, RecognisesTheSameInGerman) {
    const auto understood = understand("Ich brauche bitte eine Figma-Lizenz bis Freitag");
    EXPECT_EQ(understood.language, "de");
    EXPECT_EQ(services(understood), std::set<std::string>{"software_licence"});
    EXPECT_EQ(understood.entities.back().value.text, "27. November 2026");
}

TEST(Understand, FindsTwoRequestsInOneMessage) {
    EXPECT_EQ(
        services(understand("I forgot my password. Also I need a second monitor.")),
        (std::set<std::string>{"password_reset", "monitor"})
    );
    EXPECT_EQ(
        services(understand("1. I need a new laptop\n2. the printer has a paper jam")),
        (std::set<std::string>{"new_laptop", "printer"})
    );
    EXPECT_EQ(
        services(understand("Ich habe mein Passwort vergessen, außerdem brauche ich einen Monitor")
        ),
        (std::set<std::string>{"password_reset", "monitor"})
    );
    EXPECT_EQ(
        services(understand("I need a new laptop and a monitor for the new starter")),
        (std::set<std::string>{"new_laptop", "monitor"})
    );
}

TEST(Understand, KeepsOneRequestWhole) {
    for (const std::string_view text :
         {"I need Figma because I make designs for the website",
          "I need a new laptop. Mine is five years old. Thanks in advance!",
          "please order a headset, it should be for calls and music"}) {
        const auto understood = understand(text);
        EXPECT_EQ(understood.readings.size(), 1U) << text;
    }
}

TEST(Understand, HearsThePurposeAndTheNeedBehindIt) {
    const auto understood = understand("I need Figma because I only comment on mockups");
    ASSERT_EQ(understood.readings.size(), 1U);
    EXPECT_TRUE(understood.readings[0].states_purpose);
    ASSERT_FALSE(understood.readings[0].root_needs.empty());
    EXPECT_EQ(understood.readings[0].root_needs[0].id, "review_designs");
    EXPECT_GT(understood.readings[0].root_needs[0].probability, 0.5);
    EXPECT_FALSE(understand("I need Figma").readings[0].states_purpose);
}

TEST(Understand, ReadsTheRequestBehindANo) {
    const auto understood = understand("no, I want a docking station");
    EXPECT_EQ(understood.act, Act::Deny);
    EXPECT_EQ(services(understood), std::set<std::string>{"monitor"});
}

TEST(Understand, HasNoReadingWhereNothingIsAsked) {
    for (const std::string_view text : {"yes", "nein", "thanks!", "hello", "👍", "", "how are you"})
        EXPECT_TRUE(understand(text).readings.empty()) << text;
}

TEST(Understand, IsNotSureOfWhatNoServiceCovers) {
    for (const std::string_view text :
         {"I would like a drone for the roof inspection",
          "please book a flight to Madrid",
          "we need a 3D printed prototype",
          "can you order winter tyres",
          "wir brauchen einen Gabelstapler"}) {
        for (const auto& reading : understand(text).readings)
            EXPECT_NE(reading.confidence, Reading::Confidence::Sure) << text;
    }
}

TEST(Understand, TakesNoAnswerForARequest) {
    for (const std::string_view text :
         {"my team, 12 people",
          "about 200 Euro",
          "next week",
          "by Friday please",
          "not before next month",
          "it's 25 people",
          "ungefähr 14 Personen",
          "bis Ende des Monats"}) {
        const auto understood = understand(text);
        ASSERT_EQ(understood.readings.size(), 1U) << text;
        EXPECT_EQ(understood.readings[0].confidence, Reading::Confidence::Unknown) << text;
        EXPECT_TRUE(understood.readings[0].root_needs.empty()) << text;
        EXPECT_FALSE(understood.entities.empty()) << text;
    }
}

TEST(Understand, OffersAtMostThreeServicesBestFirst) {
    for (const auto& reading : understand("something with my computer").readings) {
        EXPECT_LE(reading.services.size(), 3U);
        EXPECT_TRUE(std::is_sorted(
            reading.services.begin(),
            reading.services.end(),
            [](const Guess& a, const Guess& b) { return a.probability > b.probability; }
        ));
    }
}

TEST(Understand, CallsABrokenThingAProblem) {
    const auto understood = understand("our printer does not work");
    ASSERT_EQ(understood.readings.size(), 1U);
    EXPECT_EQ(understood.readings[0].type, RequestType::ServiceProblem);
}

TEST(Understand, MarksAnOutageThatConcernsMany) {
    const auto understood = understand("URGENT!!! nobody in the office can work");
    EXPECT_TRUE(understood.urgent);
    EXPECT_TRUE(understood.outage);
}

TEST(Understand, TreatsAQuestionAboutTheStateAsWorkUnderWay) {
    const auto understood = understand("any news on my laptop?");
    EXPECT_EQ(understood.act, Act::StatusQuestion);
    ASSERT_FALSE(understood.readings.empty());
    EXPECT_EQ(understood.readings[0].type, RequestType::ExistingProject);
}

TEST(Understand, GivesTheSameForTheSame) {
    const auto again = train(small_knowledge());
    for (const std::string_view text :
         {"I need a laptop and a monitor", "der Drucker geht nicht", "no wait, 14 people"})
        EXPECT_EQ(understand(text), again->understand(text, kSaturday)) << text;
}

TEST(Understand, LearnsFromNothingAndUnderstandsNothing) {
    const auto empty = train(knowledge::Knowledge{});
    const auto understood = empty->understand("I need a new laptop for 3 people", kSaturday);
    EXPECT_EQ(understood.act, Act::Request);
    ASSERT_EQ(understood.readings.size(), 1U);
    EXPECT_EQ(understood.readings[0].confidence, Reading::Confidence::Unknown);
    EXPECT_EQ(understood.entities.size(), 1U);
}

TEST(Understand, LivesWithOneServiceAndOnePhrase) {
    knowledge::Knowledge known;
    known.services.resize(1);
    known.services[0].id = "only";
    known.services[0].phrases["en"] = {"help"};
    EXPECT_FALSE(train(known)->understand("help me", kSaturday).readings.empty());
}

TEST(Understand, ReadsEightThousandCharacters) {
    std::string text;
    while (text.size() < 8000) text += "I need a laptop and a monitor by Friday; also 1.200 Euro. ";
    const auto understood = understand(text);
    EXPECT_FALSE(understood.readings.empty());
    EXPECT_LE(understood.readings.size(), 16U);
}

TEST(Understand, SurvivesBrokenAndHostileText) {
    const std::vector<std::string> hostile{
        "\xff\xfe\xfd",
        "I need \xc3 a laptop \xe2\x82",
        std::string("a\0b", 3),
        std::string(20'000, '.'),
        std::string(20'000, 'a'),
        std::string(5'000, '\n'),
        "<script>alert(1)</script>",
        "%s%n{{name}}${x}",
        "\xf0\x9f\x98\x80\xf0\x9f\x98",
        "99999999999999999999999999999999",
        "in 99999999 weeks by 99.99.9999 until KW 99 Q9",
        "32/13/0000",
        "-- - - -",
    };
    for (const auto& text : hostile) EXPECT_NO_THROW(understand(text));
}

RC_GTEST_PROP(Understand, EntitiesStandInTheText, (const std::string& text)) {
    const auto understood = understand(text);
    std::size_t last = 0;
    for (const auto& entity : understood.entities) {
        RC_ASSERT(entity.start >= last);
        RC_ASSERT(entity.end > entity.start);
        RC_ASSERT(entity.end <= text.size());
        RC_ASSERT(!entity.value.text.empty());
        last = entity.end;
    }
}

RC_GTEST_PROP(Understand, ProbabilitiesAreProbabilities, (std::vector<std::uint8_t> choices)) {
    const std::vector<std::string> words{
        "I",     "need",  "a",    "laptop", "and",    "monitor", "because", "no",
        ",",     ".",     "14",   "by",     "Friday", "1.200",   "Euro",    "15.",
        "Figma", "nicht", "oder", "KW",     "\n- ",   "in",      "two",     "weeks",
    };
    std::string text;
    for (const auto choice : choices) text += words[choice % words.size()] + " ";
    for (const auto& reading : understand(text).readings) {
        for (const auto& guess : reading.services)
            RC_ASSERT(guess.probability >= 0 && guess.probability <= 1.000001);
        for (const auto& guess : reading.root_needs)
            RC_ASSERT(guess.probability >= 0 && guess.probability <= 1.000001);
    }
}

}  // namespace
}  // namespace ajar::understanding
