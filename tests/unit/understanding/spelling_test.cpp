// Slips of the finger, before a text is compared with the phrases.

#include "bot/understanding/spelling.hpp"

#include "bot/understanding/classifier.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace ajar::understanding {
namespace {

const Spelling& spelling() {
    static const Spelling known(
        {{"laptop", 5}, {"printer", 3}, {"clear", 1}, {"grösse", 1}, {"lizenz", 2}, {"bill", 1}},
        {"the", "have", "schedule", "opening", "object"}
    );
    return known;
}

std::string mended(std::string_view text, bool all_words = true) {
    return spelling().mended(text, all_words).value_or("as it is");
}

TEST(Spelling, MendsEverySlipOfOneLetter) {
    EXPECT_EQ(mended("my latpop"), "my laptop");
    EXPECT_EQ(mended("my lapop"), "my laptop");
    EXPECT_EQ(mended("my lapttop"), "my laptop");
    EXPECT_EQ(mended("my laqtop"), "my laptop");
    EXPECT_EQ(mended("my kaptop"), "my laptop");
    EXPECT_EQ(mended("die Größr"), "die grösse") << "words are compared folded";
}

TEST(Spelling, KeepsEverythingAroundTheWord) {
    EXPECT_EQ(mended("  Pritner, 2nd floor: lapptop!"), "  printer, 2nd floor: laptop!");
}

TEST(Spelling, LeavesWhatItKnowsAndWhatIsFarFromIt) {
    EXPECT_EQ(mended("the laptop and the printer"), "as it is");
    EXPECT_EQ(mended("a drone for the garden"), "as it is");
    EXPECT_EQ(mended("lptp"), "as it is") << "two letters are missing";
    EXPECT_EQ(mended(""), "as it is");
}

TEST(Spelling, LeavesOtherFormsOfAKnownWord) {
    EXPECT_EQ(mended("unclear laptops, objects, opening billed billing Lizenzen"), "as it is");
}

TEST(Spelling, LeavesShortWordsAndThoseWithDigits) {
    EXPECT_EQ(mended("bil"), "as it is");
    EXPECT_EQ(mended("lapt0p"), "as it is");
}

TEST(Spelling, PrefersTheWordsOfThePhrases) {
    const Spelling choice({{"phone", 1}}, {"phony", "phones"});
    EXPECT_EQ(choice.mended("a phonr", true), "a phone");
}

TEST(Spelling, UsesTheEncodersWordsInItsOwnLanguageOnly) {
    EXPECT_EQ(mended("my scheduel"), "my schedule");
    EXPECT_EQ(mended("my scheduel", false), "as it is");
    EXPECT_EQ(mended("my latpop", false), "my laptop");
}

RC_GTEST_PROP(Spelling, IsTotal, (const std::string& text)) {
    const auto once = spelling().mended(text, true);
    RC_ASSERT(!once || *once != text);
}

TEST(Classifier, ReadsAMistypedRequestAsTheOneItIs) {
    const std::vector<Example> examples{
        {"new laptop", "laptop"},
        {"laptop please", "laptop"},
        {"another laptop", "laptop"},
        {"a password", "password"},
        {"reset password", "password"},
        {"forgot password", "password"},
    };
    const auto classifier = Classifier::train(examples, {0});
    const auto straight = classifier.rank("my password");
    const auto mistyped = classifier.rank("my pasword");
    EXPECT_EQ(classifier.labels()[mistyped.front().label], "password");
    EXPECT_EQ(mistyped.front().probability, straight.front().probability);
}

TEST(Classifier, TakesAWordAsItStandsWhereThatIsLikelier) {
    const std::vector<Example> examples{
        {"the phone rings", "phone"},
        {"phone is broken", "phone"},
        {"a phony-looking mail", "phishing"},
        {"this mail is phony", "phishing"},
    };
    const auto classifier = Classifier::train(examples, {0});
    const auto ranked = classifier.rank("strange phonie mail");
    EXPECT_EQ(classifier.labels()[ranked.front().label], "phishing");
}

}  // namespace
}  // namespace ajar::understanding
