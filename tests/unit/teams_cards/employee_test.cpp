// What employees are shown, and that Teams takes it whatever stands in it.
#include "adapters/teams/cards/employee.hpp"

#include "tests/unit/teams_cards/card_check.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace ajar::teams::cards {
namespace {

using dialogue::Choice;
using dialogue::OutcomeCard;
using dialogue::Say;
using test::Faults;
using test::faults_of_message;

Say say(std::string text, std::vector<Choice> choices = {}) {
    Say said;
    said.text = std::move(text);
    said.choices = std::move(choices);
    return said;
}

OutcomeCard decided() {
    OutcomeCard card;
    card.request_id = "r1";
    card.title = "Second monitor";
    card.need = "compare two contracts";
    card.expect_by = *date_from_iso("2026-12-01");
    card.decided_by = "Grace";
    return card;
}

const Json& body_of(const Json& message) {
    return message["attachments"][0]["content"]["body"];
}

TEST(TeamsEmployeeCards, WordsAloneAreAPlainMessage) {
    const Json message = employee_message(say("*Not* <b>bold</b>"), {});
    EXPECT_EQ(message["text"], "*Not* <b>bold</b>");
    EXPECT_EQ(message["textFormat"], "plain");
    EXPECT_FALSE(message.contains("attachments"));
    EXPECT_EQ(faults_of_message(message), Faults{});
}

TEST(TeamsEmployeeCards, QuickRepliesAreSaidInTheChat) {
    const Json message =
        employee_message(say("How many?", {{"Five", "slot:n=5"}, {"Ten", "slot:n=10"}}), {});
    const Json& buttons = body_of(message)[0]["actions"];
    ASSERT_EQ(buttons.size(), 2u);
    EXPECT_EQ(buttons[1]["title"], "Ten");
    const Json& data = buttons[1]["data"];
    EXPECT_EQ(data["choice"], "slot:n=10");
    EXPECT_EQ(data["msteams"]["type"], "messageBack");
    EXPECT_EQ(data["msteams"]["displayText"], "Ten");
    EXPECT_EQ(Json::parse(data["msteams"]["value"].get<std::string>())["choice"], "slot:n=10");
    EXPECT_EQ(faults_of_message(message), Faults{});
}

TEST(TeamsEmployeeCards, WhatIsTooLongForAButtonIsReadInFull) {
    const std::string label(61, 'x');
    const Json message = employee_message(say("Which?", {{label, "need:a"}}), {});
    EXPECT_EQ(body_of(message)[0]["items"][0]["inlines"][0]["text"], label);
    EXPECT_EQ(body_of(message)[0]["selectAction"]["data"]["choice"], "need:a");
    EXPECT_EQ(faults_of_message(message), Faults{});
}

TEST(TeamsEmployeeCards, AnAnsweredQuestionShowsTheAnswerAndHasNoButtons) {
    const dialogue::Say asked = say("How many?", {{"Five", "slot:n=5"}, {"Ten", "slot:n=10"}});
    const Json message = answered_message(asked, "slot:n=10", {});
    EXPECT_EQ(message["text"], "How many?");
    EXPECT_EQ(body_of(message).size(), 1u);
    EXPECT_EQ(body_of(message)[0]["inlines"][0]["text"], "✓ Ten");
    EXPECT_EQ(message.dump().find("Action."), std::string::npos);
    EXPECT_EQ(faults_of_message(message), Faults{});
}

TEST(TeamsEmployeeCards, ThumbsAreTeamsOwn) {
    const Json message = employee_message(
        say("Done.", {{"Helpful", "helpful:r1"}, {"Not", "unhelpful:r1"}, {"Wrong", "wrong:r1"}}),
        {}
    );
    EXPECT_EQ(message["channelData"]["feedbackLoop"]["type"], "default");
    ASSERT_EQ(body_of(message)[0]["actions"].size(), 1u);
    EXPECT_EQ(body_of(message)[0]["actions"][0]["title"], "Wrong");
}

TEST(TeamsEmployeeCards, ADecisionIsACard) {
    Say said = say("Yes, and here is why.", {{"Something is wrong here", "wrong:r1"}});
    said.card = decided();
    said.from = "Grace";
    const Json message = employee_message(said, {"IT"});
    const std::string all = body_of(message).dump();
    for (const char* part :
         {"Second monitor",
          "What you need: ",
          "compare two contracts",
          "Yes, this will be done",
          "Expect it by: ",
          "Grace",
          "Something is wrong here"})
        EXPECT_NE(all.find(part), std::string::npos) << part;
    EXPECT_NE(message["text"].get<std::string>().find("– Grace, IT"), std::string::npos);
    EXPECT_EQ(message["summary"], "Yes, and here is why.");
    EXPECT_EQ(faults_of_message(message), Faults{});
}

TEST(TeamsEmployeeCards, ItSpeaksTheConversationsLanguage) {
    Say said = say("Ja.");
    said.card = decided();
    said.card->locale = "de";
    const std::string all = body_of(employee_message(said, {})).dump();
    EXPECT_NE(all.find("Worum es geht: "), std::string::npos);
}

TEST(TeamsEmployeeCards, WhateverStandsInItTeamsTakesIt) {
    EXPECT_TRUE(rc::check([] {
        const auto text = [](int most) {
            const auto piece = rc::gen::elementOf(std::vector<std::string>{
                "a", "\"", "\\", "<at>", "💻", "ü", "\n", "{{DATE(2026)}}", "](x)", " "});
            const int times = *rc::gen::inRange(0, most);
            std::string all;
            const std::string unit = *piece;
            for (int i = 0; i < times; ++i) all += unit;
            return all + *piece;
        };
        Say said = say(text(20'000));
        for (int i = *rc::gen::inRange(0, 40); i > 0; --i)
            said.choices.push_back({"x" + text(800), text(130)});
        said.card = decided();
        said.card->title = text(5'000);
        said.card->need = text(5'000);
        said.from = text(5'000);
        const Faults faults = faults_of_message(employee_message(said, {text(5'000)}));
        RC_ASSERT(faults == Faults{});
    }));
}

TEST(TeamsCards, TextIsCutAtACharacter) {
    EXPECT_EQ(clipped("äöü", 3), "äöü");
    EXPECT_EQ(clipped("äöüx", 3), "äö…");
    EXPECT_EQ(utf16_bytes("💻ü"), 2u * (2 + 2 + 1));
}

}  // namespace
}  // namespace ajar::teams::cards
