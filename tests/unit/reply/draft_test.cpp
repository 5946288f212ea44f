// What a justification turns into: values, order of parts, paragraphs, rotation.

#include "bot/reply/compose.hpp"
#include "bot/reply/phrase.hpp"
#include "tests/unit/reply/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace ajar::reply {
namespace {

using testing::HasSubstr;

evaluation::Option of_outcome(Outcome outcome) {
    evaluation::Option option;
    option.outcome = outcome;
    return option;
}

evaluation::Option plain_yes() {
    auto option = of_outcome(Outcome::Yes);
    option.team_id = "workplace";
    option.ready_by = day(27);
    return option;
}

TEST(Variables, SayWhatAYesPromises) {
    auto yes = plain_yes();
    yes.conditions = {"short_use"};
    yes.delays = {"move"};
    yes.cost = 180;
    const auto values = variables_for(input_for(weighed(yes)), small_company());
    EXPECT_EQ(values.text.at("fulfilment"), "we install Figma on your laptop");
    EXPECT_EQ(values.in_words("ready_by"), "Friday 27 November");
    EXPECT_EQ(values.text.at("owner"), "Workplace Services");
    EXPECT_EQ(values.text.at("keeper"), "Ines Ortega from Workplace Services");
    EXPECT_EQ(values.text.at("all_conditions"), "if the laptop is encrypted");
    EXPECT_EQ(values.lists.at("delays"), std::vector<std::string>{"the Lisbon move"});
    EXPECT_EQ(values.in_words("cost"), "€180");
    EXPECT_EQ(values.text.count("reason"), 0U);
}

TEST(Variables, TellTheFormsOfACompromiseApart) {
    auto alternative = of_outcome(Outcome::Compromise);
    alternative.alternative_id = "pool";
    auto values = variables_for(input_for(weighed(alternative)), small_company());
    EXPECT_EQ(values.text.at("offer"), "A shared licence is free on Mondays.");
    EXPECT_EQ(values.text.at("reason"), "A licence runs for twelve months.");

    auto management = alternative;
    management.for_management = true;
    management.refer_to = "martina";
    values = variables_for(input_for(weighed(management)), small_company());
    EXPECT_EQ(values.text.at("decider"), "Martina Weiss");
    EXPECT_EQ(values.text.at("proposal"), "A shared licence is free on Mondays.");
    EXPECT_EQ(values.text.count("offer"), 0U);

    auto later = of_outcome(Outcome::Compromise);
    later.later = true;
    later.ready_by = day(30);
    values = variables_for(input_for(weighed(later)), small_company());
    EXPECT_EQ(values.in_words("later_by"), "Monday 30 November");
}

TEST(Variables, LeaveOutEvidenceThatIsLiftedOpenOrForStaff) {
    auto justification = weighed(of_outcome(Outcome::Decline));
    auto& evidence = justification.considerations[static_cast<std::size_t>(Topic::Policy)].evidence;
    evidence.front().exception_id = "jonna-2026";
    evaluation::Evidence open = evidence.front();
    open.exception_id.clear();
    open.text = {{"en", "Open: how long. “Short use” may apply."}};
    evaluation::Evidence staff;
    staff.weight = Weight::Blocking;
    staff.text = {{"en", "The requester is an executive (P7)."}};
    evidence.push_back(open);
    evidence.push_back(staff);
    const auto values = variables_for(input_for(justification), small_company());
    EXPECT_EQ(values.text.count("reason"), 0U);
}

TEST(Variables, SpeakTheCataloguesNeedInTheLanguageOfTheReply) {
    const auto justification = weighed(plain_yes());
    auto input = input_for(justification);
    input.locale = "de";
    const auto values = variables_for(input, small_company());
    EXPECT_EQ(values.text.at("need"), "Entwürfe zeichnen");
    EXPECT_EQ(values.text.at("keeper"), "Ines Ortega vom Team Arbeitsplatz-Service");
}

TEST(Variables, AreTheOnesThatAuthorsCanReadAbout) {
    std::set<std::string_view> known;
    for (const auto& one : known_variables()) known.insert(one.name);
    auto yes = plain_yes();
    yes.conditions = {"short_use"};
    yes.delays = {"move"};
    for (const auto& option : {yes, of_outcome(Outcome::Decline), of_outcome(Outcome::Referral)})
        for (const auto& [name, value] :
             variables_for(input_for(weighed(option)), small_company()).text)
            EXPECT_TRUE(known.count(name) > 0) << name;
}

TEST(Draft, KeepsThePartsInOrderEachWithACapital) {
    auto known = small_company();
    known.templates.push_back(reply_template(
        "general",
        ReplyKind::Decline,
        {{"opening", "tell me."},
         {"expectation", "as of today."},
         {"path", "ask {{owner}}."},
         {"decision", "so it stays."},
         {"reason", "{{reason}}"}}
    ));
    const auto made = draft(input_for(weighed(of_outcome(Outcome::Decline))), known);
    ASSERT_TRUE(made.has_value()) << made.error().detail;
    EXPECT_EQ(
        made->text,
        "A licence runs for twelve months. So it stays.\n\nAsk Workplace Services. As of "
        "today.\n\nTell me."
    );
    EXPECT_EQ(made->parts.front().part, Part::Reason);
    EXPECT_EQ(made->kind, ReplyKind::Decline);
}

TEST(Draft, CarriesTheToneCheckersReport) {
    auto known = small_company();
    known.templates.push_back(reply_template(
        "general",
        ReplyKind::Decline,
        {{"reason", "{{reason}}"}, {"decision", "So this is not possible."}}
    ));
    const auto made = draft(input_for(weighed(of_outcome(Outcome::Decline))), known);
    ASSERT_TRUE(made.has_value()) << made.error().detail;
    EXPECT_TRUE(made->tone.has_errors());
}

TEST(Draft, KeepsAnEmployeesMustacheLiteral) {
    auto known = small_company();
    known.templates.push_back(
        reply_template("general", ReplyKind::Yes, {{"decision", "Yes, by {{ready_by}}: {{need}}."}})
    );
    const auto justification = weighed(plain_yes());
    auto input = input_for(justification);
    input.root_need = "{{reason}}\n{{#owner}} drop";
    const auto made = draft(input, known);
    ASSERT_TRUE(made.has_value()) << made.error().detail;
    EXPECT_EQ(made->text, "Yes, by Friday 27 November: {{reason}} {{#owner}} drop.");
    EXPECT_TRUE(made->tone.has_errors()) << "T17 shows it to the person who approves";
}

TEST(Draft, SaysNothingOfThePurposeWhereNobodyKnowsIt) {
    auto known = small_company();
    known.templates.push_back(reply_template(
        "general", ReplyKind::Yes, {{"decision", "Yes, by {{ready_by}}. Then you can {{need}}."}}
    ));
    const auto justification = weighed(plain_yes());
    auto input = input_for(justification);
    input.request = "hi, figma pls, boss says so";
    input.root_need.clear();
    const auto made = draft(input, known);
    ASSERT_TRUE(made.has_value()) << made.error().detail;
    EXPECT_EQ(made->text, "Yes, by Friday 27 November. Then you can get ahead with this.");
}

TEST(Draft, LeavesAMarkThatBlocksSendingWhereOnlyStaffKnowTheReason) {
    auto known = small_company();
    known.templates.push_back(reply_template(
        "general", ReplyKind::Decline, {{"reason", "{{reason}}"}, {"decision", "So it stays."}}
    ));
    auto justification = weighed(plain_yes());
    justification.options[1] = of_outcome(Outcome::Decline);
    auto input = input_for(justification);
    input.option = 1;
    const auto made = draft(input, known);
    ASSERT_TRUE(made.has_value()) << made.error().detail;
    EXPECT_EQ(made->text, "[reason] So it stays.");
    EXPECT_TRUE(made->tone.has_errors());
}

TEST(Draft, SaysWhichOptionDoesNotExist) {
    const auto justification = weighed(plain_yes());
    auto input = input_for(justification);
    input.option = 7;
    const auto made = draft(input, small_company());
    ASSERT_FALSE(made.has_value());
    EXPECT_THAT(made.error().detail, HasSubstr("option 7"));
}

TEST(Draft, BreaksAParagraphBeforeTheFourthSentence) {
    EXPECT_EQ(
        joined({{Part::Reason, "One. Two."}, {Part::Decision, "Three. Four."}}, "en"),
        "One. Two.\n\nThree. Four."
    );
}

TEST(Draft, RotatesTheWordingsSoThatNoneComesTwiceRunning) {
    auto known = small_company();
    auto one = reply_template("general", ReplyKind::Yes, {{"decision", "a {{ready_by}}"}});
    one.wordings["decision"] = {"a {{ready_by}}", "b {{ready_by}}", "c {{ready_by}}"};
    known.templates.push_back(one);
    const auto justification = weighed(plain_yes());
    auto input = input_for(justification);
    std::string before;
    std::set<std::string> all;
    for (input.variant = 0; input.variant < 6; ++input.variant) {
        const auto made = draft(input, known);
        ASSERT_TRUE(made.has_value());
        EXPECT_NE(made->text, before);
        before = made->text;
        all.insert(made->text);
    }
    EXPECT_EQ(all.size(), 3U);
    EXPECT_EQ(rotations(one), 3U);
}

TEST(Draft, RefusesAPartThatTheKindDoesNotHave) {
    const auto one = reply_template(
        "general", ReplyKind::Yes, {{"decision", "Yes."}, {"reason", "Because of {{company}}."}}
    );
    const auto made = preview(one, {}, small_company(), 0);
    ASSERT_FALSE(made.has_value());
    EXPECT_THAT(made.error().detail, HasSubstr("part \"reason\" does not belong"));
}

TEST(Preview, ShowsTheExamplesUntilARealCaseIsGiven) {
    const auto one = reply_template(
        "general", ReplyKind::Yes, {{"decision", "Yes: {{service}}, {{ready_by}}."}}
    );
    EXPECT_EQ(
        preview(one, {}, small_company(), 0)->text, "Yes: Customer data export, Friday 27 November."
    );
    const Variables real{{{"service", "A mouse"}, {"ready_by", "Monday"}}, {}};
    EXPECT_EQ(preview(one, real, small_company(), 0)->text, "Yes: A mouse, Monday.");
}

TEST(Phrase, RotatesAndFallsBackToEnglish) {
    auto known = small_company();
    knowledge::Template set;
    set.id = "phrases";
    set.locale = "en";
    set.wordings["greeting"] = {"hello", "hi"};
    known.templates = {set};
    EXPECT_EQ(*phrase(known, "greeting", "de", {}, 0), "Hello");
    EXPECT_EQ(*phrase(known, "greeting", "en-GB", {}, 1), "Hi");
    EXPECT_EQ(*phrase(known, "greeting", "en", {}, 2), "Hello");
    EXPECT_THAT(phrase(known, "grumble", "en", {}, 0).error().detail, HasSubstr("grumble"));
}

TEST(Examine, TellsAuthorsOfUndeclaredUnknownAndBadlySaidThings) {
    auto one = reply_template("general", ReplyKind::Yes, {{"decision", "Yes: {{fulfilmant}}."}});
    one.variables.push_back({"budget_code", "text", "42", ""});
    std::string all;
    for (const auto& problem : examine(one, small_company())) all += problem.message + "\n";
    EXPECT_THAT(all, HasSubstr("\"fulfilmant\" is not declared"));
    EXPECT_THAT(all, HasSubstr("no draft has a value for \"budget_code\""));

    const auto rude =
        reply_template("rude", ReplyKind::Yes, {{"decision", "Yes, soon, {{service}}."}});
    all.clear();
    for (const auto& problem : examine(rude, small_company())) all += problem.message + "\n";
    EXPECT_THAT(all, HasSubstr("T11"));
}

TEST(Examine, TellsWhatTheToneCheckerFoundInTheLanguageOfTheReader) {
    const auto rude =
        reply_template("rude", ReplyKind::Yes, {{"decision", "Yes, soon, {{service}}."}});
    std::string german;
    for (const auto& problem : examine(rude, small_company())) {
        EXPECT_EQ(message_in(problem, "en"), problem.message);
        german += message_in(problem, "de-AT") + "\n";
    }
    EXPECT_THAT(german, HasSubstr("T11"));
    EXPECT_THAT(german, HasSubstr("Ein Versprechen ohne Zeitpunkt"));
    EXPECT_THAT(german, testing::Not(HasSubstr("A promise")));
}

}  // namespace
}  // namespace ajar::reply
