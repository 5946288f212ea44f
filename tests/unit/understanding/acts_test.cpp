#include "bot/understanding/acts.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ajar::understanding {
namespace {

std::string act_of(std::string_view text) {
    const auto spoken = spoken_act(lex(text));
    return spoken.act ? std::string(to_string(*spoken.act)) : "no rule";
}

std::string rest_of(std::string_view text) {
    const auto lexemes = lex(text);
    const auto rest = spoken_act(lexemes).rest;
    return rest < lexemes.size() ? std::string(text.substr(lexemes[rest].start)) : "";
}

using Expected = std::vector<std::pair<std::string, std::string>>;

void expect_acts(const Expected& expected) {
    for (const auto& [text, act] : expected) EXPECT_EQ(act_of(text), act) << "«" << text << "»";
}

TEST(Acts, KnowsShortEnglishAnswers) {
    expect_acts({
        {"yes", "affirm"},
        {"Yes please!", "affirm"},
        {"ok", "affirm"},
        {"That's right.", "affirm"},
        {"👍", "affirm"},
        {"no", "deny"},
        {"Nope", "deny"},
        {"not really", "deny"},
        {"none of these", "deny"},
        {"something else", "deny"},
        {"skip", "skip"},
        {"doesn't matter", "skip"},
        {"I don't know", "dont_know"},
        {"No idea", "dont_know"},
        {"not sure yet", "dont_know"},
        {"forget it", "cancel"},
        {"never mind", "cancel"},
        {"that works for me", "acceptance"},
        {"ok, that works", "acceptance"},
        {"Fair enough", "acceptance"},
        {"hi there", "greeting"},
        {"Good morning!", "greeting"},
        {"thanks a lot", "thanks"},
        {"thank you very much!", "thanks"},
        {"how are you?", "small_talk"},
        {"are you a robot", "small_talk"},
    });
}

TEST(Acts, KnowsShortGermanAnswers) {
    expect_acts({
        {"ja", "affirm"},
        {"Ja, genau", "affirm"},
        {"stimmt", "affirm"},
        {"nein", "deny"},
        {"Nein danke", "deny"},
        {"nicht ganz", "deny"},
        {"Das stimmt so nicht", "deny"},
        {"Danke, das hilft mir sehr", "thanks"},
        {"egal", "skip"},
        {"weiß ich nicht", "dont_know"},
        {"Keine Ahnung", "dont_know"},
        {"vergiss es", "cancel"},
        {"hat sich erledigt", "cancel"},
        {"das passt", "acceptance"},
        {"damit kann ich leben", "acceptance"},
        {"Hallo zusammen", "greeting"},
        {"Vielen Dank!", "thanks"},
        {"wie geht's", "small_talk"},
    });
}

TEST(Acts, KnowsShortSpanishAnswers) {
    expect_acts({
        {"sí, claro", "affirm"},
        {"eso es", "affirm"},
        {"no, gracias", "deny"},
        {"no es eso", "deny"},
        {"me da igual", "skip"},
        {"no lo sé", "dont_know"},
        {"ni idea", "dont_know"},
        {"vale", "acceptance"},
        {"me parece bien", "acceptance"},
        {"ya no lo necesito", "cancel"},
        {"muchas gracias por su ayuda", "thanks"},
        {"buenas tardes", "greeting"},
        {"quiero hablar con una persona", "talk_to_person"},
        {"¿hay novedades sobre mi petición?", "status_question"},
        {"no estoy de acuerdo", "pushback"},
        {"perdón, quería decir 14 personas", "correction"},
    });
}

TEST(Acts, KnowsShortFrenchAnswers) {
    expect_acts({
        {"oui, c'est ça", "affirm"},
        {"exactement", "affirm"},
        {"non merci", "deny"},
        {"ce n'est pas ça", "deny"},
        {"peu importe", "skip"},
        {"je ne sais pas", "dont_know"},
        {"aucune idée", "dont_know"},
        {"ça me va", "acceptance"},
        {"d'accord, merci", "acceptance"},
        {"laissez tomber", "cancel"},
        {"merci beaucoup pour votre aide", "thanks"},
        {"bonjour à tous", "greeting"},
        {"je voudrais parler à quelqu'un", "talk_to_person"},
        {"où en est ma demande ?", "status_question"},
        {"je ne suis pas d'accord", "pushback"},
        {"pardon, je voulais dire 14 personnes", "correction"},
    });
}

TEST(Acts, NotToKnowHasManyWords) {
    expect_acts({
        {"I really don't know", "dont_know"},
        {"no idea, sorry", "dont_know"},
        {"ich weiß es wirklich nicht", "dont_know"},
        {"keine Ahnung, ehrlich gesagt", "dont_know"},
        {"la verdad es que no lo sé", "dont_know"},
        {"je ne sais vraiment pas", "dont_know"},
    });
}

// Who asks does not agree; "why not" behind a yes does.
TEST(Acts, AQuestionIsNoYes) {
    expect_acts({
        {"so that's it then?", "pushback"},
        {"ok, so that's it?", "pushback"},
        {"das war's dann?", "pushback"},
        {"¿eso es todo?", "pushback"},
        {"c'est tout ?", "pushback"},
        {"really?", "pushback"},
        {"yes?", "no rule"},
        {"stimmt?", "no rule"},
        {"that's it", "affirm"},
        {"ok, why not?", "affirm"},
    });
}

TEST(Acts, HearsTheWishForAPersonWhereverItStands) {
    expect_acts({
        {"can I talk to a human", "talk_to_person"},
        {"I'd rather speak with someone about this", "talk_to_person"},
        {"Kann ich bitte mit einem Menschen sprechen?", "talk_to_person"},
        {"please connect me with a real person", "talk_to_person"},
        {"no, I want to talk to a person", "talk_to_person"},
    });
}

TEST(Acts, HearsQuestionsAboutTheState) {
    expect_acts({
        {"any news on my laptop?", "status_question"},
        {"What's the status of my request?", "status_question"},
        {"when will I hear back from you", "status_question"},
        {"Gibt es schon etwas Neues?", "status_question"},
        {"Wie ist der Stand meiner Anfrage?", "status_question"},
    });
}

TEST(Acts, HearsDisagreement) {
    expect_acts({
        {"I don't agree with that", "pushback"},
        {"that's not good enough", "pushback"},
        {"Damit bin ich nicht einverstanden", "pushback"},
        {"but my manager has approved it", "pushback"},
    });
}

TEST(Acts, FindsTheRequestBehindTheNo) {
    EXPECT_EQ(act_of("no, I want a docking station"), "deny");
    EXPECT_EQ(rest_of("no, I want a docking station"), "I want a docking station");
    EXPECT_EQ(act_of("Nein, ich brauche einen Monitor"), "deny");
    EXPECT_EQ(rest_of("Nein, ich brauche einen Monitor"), "ich brauche einen Monitor");
    EXPECT_EQ(act_of("yes, and a headset too"), "affirm");
    EXPECT_EQ(rest_of("yes, and a headset too"), "a headset too");
}

TEST(Acts, FindsTheCorrectedFact) {
    EXPECT_EQ(act_of("no wait, 14 people"), "correction");
    EXPECT_EQ(rest_of("no wait, 14 people"), "14 people");
    EXPECT_EQ(act_of("Sorry, I meant Tuesday"), "correction");
    EXPECT_EQ(act_of("nein, ich meinte Dienstag"), "correction");
}

TEST(Acts, TakesNoAnswerFromAWordThatBeginsSomethingElse) {
    expect_acts({
        {"no internet in the office", "no rule"},
        {"right click does nothing", "no rule"},
        {"wrong password for the CRM", "no rule"},
        {"I don't know how to reset my password", "no rule"},
        {"OK button is missing in the form", "no rule"},
    });
}

TEST(Acts, GreetsWithoutLosingTheRequest) {
    EXPECT_EQ(act_of("Hi there, I need a new laptop"), "no rule");
    EXPECT_EQ(rest_of("Hi there, I need a new laptop"), "I need a new laptop");
    EXPECT_EQ(rest_of("Guten Morgen, ich brauche Figma"), "ich brauche Figma");
    EXPECT_EQ(rest_of("Thanks! I also need a monitor"), "I also need a monitor");
}

TEST(Acts, LeavesNothingBehindMerePoliteness) {
    EXPECT_EQ(act_of("yes, that would be great"), "affirm");
    EXPECT_EQ(rest_of("yes, that would be great"), "");
}

TEST(Acts, CallsUnclearWhatHasNoWords) {
    expect_acts({{"", "unclear"}, {"   ", "unclear"}, {"...", "unclear"}, {"?!?", "unclear"}});
}

}  // namespace
}  // namespace ajar::understanding
