// Language and mood: what a message sounds like.

#include "bot/understanding/language.hpp"
#include "bot/understanding/mood.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ajar::understanding {
namespace {

std::string language(std::string_view text) {
    const auto found = language_of(text, lex(text));
    return found.known ? found.code : "?";
}

Mood mood(std::string_view text) {
    return mood_of(text, lex(text));
}

std::string emotion(std::string_view text) {
    return std::string(to_string(mood(text).emotion));
}

TEST(Language, KnowsTheLanguageOfAChatLine) {
    const std::vector<std::pair<std::string, std::string>> expected{
        {"I need a new laptop", "en"},
        {"my vpn is broken", "en"},
        {"Ich brauche ein neues Notebook", "de"},
        {"Drucker geht nicht", "de"},
        {"Hallo", "de"},
        {"Necesito una licencia de Figma por favor", "es"},
        {"Bonjour, je voudrais un nouvel ordinateur", "fr"},
    };
    for (const auto& [text, code] : expected) EXPECT_EQ(language(text), code) << text;
}

TEST(Language, DoesNotGuessFromTooLittle) {
    for (const std::string_view text : {"ok", "hm", "42", "", "Figma", "👍", "14 p"})
        EXPECT_EQ(language(text), "?") << text;
}

TEST(Mood, HearsFeelings) {
    EXPECT_EQ(emotion("my vpn is so slow, this is killing me"), "frustrated");
    EXPECT_EQ(emotion("Das nervt, schon wieder kaputt"), "frustrated");
    EXPECT_EQ(emotion("This is unacceptable"), "angry");
    EXPECT_EQ(emotion("Das ist eine Frechheit"), "angry");
    EXPECT_EQ(emotion("I'm worried that we lose the data"), "anxious");
    EXPECT_EQ(emotion("thank you so much, you saved my day"), "pleased");
    EXPECT_EQ(emotion("I need a new laptop by Friday"), "neutral");
    EXPECT_EQ(emotion("Ich brauche bitte einen Monitor"), "neutral");
}

TEST(Mood, HearsUrgencyButNotItsDenial) {
    EXPECT_TRUE(mood("URGENT!!! please help").urgent);
    EXPECT_TRUE(mood("Es ist dringend").urgent);
    EXPECT_TRUE(mood("I need it asap").urgent);
    EXPECT_FALSE(mood("it's not urgent").urgent);
    EXPECT_FALSE(mood("no rush").urgent);
    EXPECT_FALSE(mood("eilt nicht").urgent);
    EXPECT_FALSE(mood("I need a new laptop").urgent);
}

TEST(Mood, HearsThatManyCannotWork) {
    EXPECT_TRUE(mood("nobody in the office can work").outage);
    EXPECT_TRUE(mood("the whole team can't log in").outage);
    EXPECT_TRUE(mood("The whole sales team can't log in to the CRM!").outage);
    EXPECT_TRUE(mood("Im ganzen Büro geht nichts mehr").outage);
    EXPECT_TRUE(mood("Keiner kann sich anmelden").outage);
    EXPECT_FALSE(mood("I can't log in").outage);
    EXPECT_FALSE(mood("my screen is black").outage);
    EXPECT_FALSE(mood("we need a report of the last outage").outage);
}

TEST(Mood, KnowsSensitiveMatters) {
    for (const std::string_view text :
         {"I clicked on a link in a strange mail",
          "please reset my password",
          "my MFA phone is gone",
          "my payslip is wrong",
          "I am being bullied by a colleague",
          "Ich bin krank geschrieben",
          "mein Gehalt stimmt nicht",
          "my laptop was stolen",
          "das sieht nach Phishing aus"})
        EXPECT_TRUE(mood(text).sensitive) << text;
    for (const std::string_view text :
         {"I need Figma for the website", "I'll be there at ten", "Wir brauchen einen Beamer"})
        EXPECT_FALSE(mood(text).sensitive) << text;
}

TEST(Mood, KnowsWhatDoesNotWork) {
    EXPECT_TRUE(mood("the printer does not work").problem);
    EXPECT_TRUE(mood("Der Beamer geht nicht").problem);
    EXPECT_FALSE(mood("I need a printer").problem);
}

}  // namespace
}  // namespace ajar::understanding
