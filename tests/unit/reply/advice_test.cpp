// What goes beside a draft: calls, letters; and what keeps two replies from sounding the same.

#include "bot/reply/rotation.hpp"
#include "tests/unit/reply/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace ajar::reply {
namespace {

using testing::HasSubstr;

knowledge::Template lines(std::map<std::string, std::string, std::less<>> texts) {
    knowledge::Template set;
    set.id = "calls";
    set.locale = "en";
    for (auto& [line, text] : texts) set.wordings[line] = {std::move(text)};
    for (const auto& known : known_variables())
        set.variables.push_back({std::string(known.name), std::string(known.type), "x", ""});
    return set;
}

knowledge::Knowledge house() {
    auto known = small_company();
    known.templates.push_back(reply_template(
        "general",
        ReplyKind::Decline,
        {{"reason", "{{reason}}{{#mail}} In full.{{/mail}}"},
         {"decision", "So it stays{{#decider}}, says {{decider}}{{/decider}}."}}
    ));
    known.templates.push_back(lines(
        {{"call_why_sensitive", "Call first."},
         {"call_why_standing", "Call {{first_name}}."},
         {"call_decline", "- Say: {{reason}}"},
         {"letter_head", "{{company}}"},
         {"letter_subject", "Your request"},
         {"letter_greeting", "Dear {{requester}},"},
         {"letter_about", "You want to {{need}}."},
         {"letter_close", "{{it_name}}"},
         {"letter_close_manager", "{{decider}}"}}
    ));
    return known;
}

evaluation::Option decline() {
    evaluation::Option option;
    option.outcome = Outcome::Decline;
    return option;
}

TEST(Call, IsAdvisedWithItsScriptForSensitiveServices) {
    auto known = house();
    const auto justification = weighed(decline());
    EXPECT_EQ(draft(input_for(justification), known)->call, Call{});
    known.services.front().sensitive = true;
    const auto made = draft(input_for(justification), known);
    EXPECT_EQ(made->call.principle, "P20");
    EXPECT_EQ(made->call.why, "Call first.");
    EXPECT_EQ(made->call.script, "- Say: A licence runs for twelve months.");
}

TEST(Call, IsAdvisedForExecutivesUnlessTheAnswerIsYes) {
    auto known = house();
    known.templates.push_back(
        reply_template("fine", ReplyKind::Yes, {{"decision", "Yes, by {{ready_by}}."}})
    );
    evaluation::Option yes;
    yes.outcome = Outcome::Yes;
    yes.ready_by = day(27);
    const auto declined = weighed(decline());
    auto input = input_for(declined);
    input.requester.standing = Standing::Executive;
    EXPECT_EQ(draft(input, known)->call.principle, "P7");
    const auto granted = weighed(yes);
    auto other = input_for(granted);
    other.requester.standing = Standing::Executive;
    EXPECT_EQ(draft(other, known)->call, Call{});
}

TEST(Letter, HoldsTheReplyAtAMailsLengthAndIsSigned) {
    const auto justification = weighed(decline());
    const auto page = letter(input_for(justification), house());
    ASSERT_TRUE(page.has_value()) << page.error().detail;
    EXPECT_EQ(
        *page,
        "Northwind\n\nYour request\n\nDear Jonna Berg,\n\nYou want to draw screens.\n\n"
        "A licence runs for twelve months. In full. So it stays.\n\nDigital Services"
    );
    EXPECT_EQ(draft(input_for(justification), house())->letter, "");
}

TEST(Letter, ComesWithTheDraftWhereManagementSigns) {
    auto justification = weighed(decline());
    justification.needs_management = true;
    const auto made = draft(input_for(justification), house());
    ASSERT_TRUE(made.has_value()) << made.error().detail;
    EXPECT_EQ(made->text, "A licence runs for twelve months. So it stays, says Martina Weiss.");
    EXPECT_TRUE(made->letter.ends_with("\n\nMartina Weiss")) << made->letter;
}

TEST(Letter, OfALanguageWithoutItsLinesIsNone) {
    auto known = house();
    known.templates.pop_back();
    const auto page = letter(input_for(weighed(decline())), known);
    ASSERT_FALSE(page.has_value());
    EXPECT_THAT(page.error().detail, HasSubstr("letter_head"));
}

TEST(Draft, SpeaksEnglishRatherThanTwoLanguagesAtOnce) {
    auto known = house();
    auto spanish = known.templates.front();
    spanish.locale = "es";
    spanish.wordings = {{"reason", {"{{reason}}"}}, {"decision", {"Así queda."}}};
    known.templates.push_back(spanish);
    const auto justification = weighed(decline());
    auto input = input_for(justification);
    input.locale = "es";
    EXPECT_EQ(draft(input, known)->locale, "en");
    auto& evidence = justification.considerations.at(static_cast<std::size_t>(Topic::Policy));
    auto translated = justification;
    translated.considerations.at(static_cast<std::size_t>(Topic::Policy))
        .evidence.front()
        .text.emplace("es", "una licencia dura doce meses");
    known.rules.front().reason =
        translated.considerations.at(static_cast<std::size_t>(Topic::Policy)).evidence.front().text;
    auto again = input_for(translated);
    again.locale = "es";
    EXPECT_EQ(draft(again, known)->text, "Una licencia dura doce meses. Así queda.");
    EXPECT_FALSE(evidence.evidence.empty());
}

TEST(Draft, TakesTheNextWordingWhereThePersonHasReadThisOne) {
    auto known = small_company();
    auto one = reply_template("general", ReplyKind::Decline, {{"reason", "{{reason}}"}});
    one.wordings["decision"] = {
        "So it stays as it is.", "That is why it stays.", "For that reason it stays."};
    known.templates.push_back(one);
    const auto justification = weighed(decline());
    auto input = input_for(justification);
    const std::string first = draft(input, known)->parts.back().text;
    input.earlier_lines = {first};
    EXPECT_NE(draft(input, known)->parts.back().text, first);
    input.earlier_lines = one.wordings["decision"];  // all of them: the first one's turn again
    EXPECT_EQ(draft(input, known)->parts.back().text, first);
}

TEST(Rotation, BeginsElsewhereInEachConversationAndAlwaysAtTheSamePlace) {
    std::set<std::size_t> starts;
    for (int i = 0; i < 40; ++i)
        starts.insert(rotation_salt("web:" + std::to_string(i), "greeting") % 4);
    EXPECT_EQ(starts.size(), 4U);
    EXPECT_EQ(rotation_salt("web:7", "greeting"), rotation_salt("web:7", "greeting"));
    EXPECT_EQ(rotation_salt("", "greeting"), 0U);
    const auto justification = weighed(decline());
    auto input = input_for(justification);
    std::set<std::size_t> turns;
    for (int i = 0; i < 40; ++i) {
        input.conversation = "web:" + std::to_string(i);
        turns.insert(turn_of(input) % 8);
    }
    EXPECT_EQ(turns.size(), 8U);
}

}  // namespace
}  // namespace ajar::reply
