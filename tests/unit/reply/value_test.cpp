// Typed values: what they look like in each language, and what a wrong one is told.

#include "bot/reply/value.hpp"

#include "bot/reply/clean.hpp"
#include "tests/unit/reply/fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::reply {
namespace {

using testing::HasSubstr;

knowledge::Variable declared(std::string name, std::string type) {
    return {std::move(name), std::move(type), "", ""};
}

knowledge::Variable counted() {
    auto people = declared("people", "count");
    people.forms = {{"one", "one colleague"}, {"other", "{n} colleagues"}};
    return people;
}

std::string said(std::string_view text, const Variables& values, knowledge::Variable variable) {
    const auto rendered = render(text, values, {std::move(variable)});
    return rendered ? *rendered : "error: " + rendered.error().detail;
}

TEST(Value, IsPutIntoTheWordsOfTheLocale) {
    Variables values;
    values.typed = {{"cost", Money{1200, "EUR"}}};
    EXPECT_EQ(said("{{cost}}", values, declared("cost", "money")), "€1,200");
    values.locale = "de";
    EXPECT_EQ(said("{{cost}}", values, declared("cost", "money")), "1.200 €");
    EXPECT_EQ(value_in_words(Days{14}, "en"), "2 weeks");
    EXPECT_EQ(value_in_words(Days{1}, "es"), "1 día");
    EXPECT_EQ(value_in_words(Days{10}, "fr"), "10 jours");
    EXPECT_EQ(value_in_words(Days{60}, "de"), "2 Monate");
    EXPECT_EQ(value_in_words(1234.5, "de"), "1.234,5");
}

TEST(Value, OfADateReadsAsPeopleWriteItInsideASentence) {
    EXPECT_EQ(value_in_words(day(27), "en"), "Friday 27 November");
    EXPECT_EQ(value_in_words(day(27), "de"), "Freitag, 27. November");
    EXPECT_EQ(value_in_words(day(27), "es"), "viernes 27 de noviembre");
    EXPECT_EQ(value_in_words(day(1), "fr"), "dimanche 1er novembre");
    EXPECT_EQ(value_in_words(day(21), "fr"), "samedi 21 novembre");
}

TEST(Value, CountsTakeThePluralFormOfTheLanguage) {
    Variables values;
    values.typed = {{"people", 1.0}};
    EXPECT_EQ(said("for {{people}}", values, counted()), "for one colleague");
    values.typed = {{"people", 1400.0}};
    EXPECT_EQ(said("for {{people}}", values, counted()), "for 1,400 colleagues");
    // Nought is plural in English and singular in French.
    EXPECT_EQ(count_in_words(0, {{"one", "{n} jour"}, {"other", "{n} jours"}}, "fr"), "0 jour");
    EXPECT_EQ(count_in_words(0, {{"one", "{n} day"}, {"other", "{n} days"}}, "en"), "0 days");
    EXPECT_EQ(plural_words("pl"), (std::vector<std::string>{"many", "one", "few"}));
}

TEST(Value, MayBeGivenAsTextWrittenForMachines) {
    Variables values;
    values.text = {{"ready_by", "2026-11-27"}, {"people", "14"}};
    EXPECT_EQ(said("{{ready_by}}", values, declared("ready_by", "date")), "Friday 27 November");
    EXPECT_EQ(said("{{people}}", values, counted()), "14 colleagues");
    EXPECT_FALSE(value_from("date", "27.11.2026"));
    EXPECT_FALSE(value_from("money", "1200"));
    EXPECT_FALSE(value_from("duration", "-3 days"));
    EXPECT_FALSE(value_from("number", "12 pieces"));
}

TEST(Value, OfAnotherTypeThanDeclaredIsAnErrorThatSaysWhatToDo) {
    Variables values;
    values.typed = {{"cost", Money{1200, "EUR"}}};
    EXPECT_THAT(
        said("{{cost}}", values, declared("cost", "date")),
        HasSubstr("\"cost\" is declared as date, and its value is an amount of money")
    );
    values.typed.clear();
    values.text = {{"people", "many"}};
    EXPECT_THAT(said("{{people}}", values, counted()), HasSubstr("give it as 14"));
    // In a section that is not shown it does no harm.
    EXPECT_EQ(said("{{^people}}{{people}}{{/people}}", values, counted()), "");
}

TEST(Value, FallbacksAreOfTheTypeToo) {
    auto ready = declared("ready_by", "date");
    ready.fallback = "2026-11-27";
    EXPECT_EQ(said("{{ready_by}}", {}, ready), "Friday 27 November");
}

TEST(Address, IsChosenByOneShortForm) {
    Variables values;
    const std::string_view text = "{{Können Sie|Kannst du}} {{Ihr|dein}} Notebook mitbringen?";
    EXPECT_EQ(*render(text, values, {}), "Kannst du dein Notebook mitbringen?");
    values.flags = {"formal"};
    EXPECT_EQ(*render(text, values, {}), "Können Sie Ihr Notebook mitbringen?");
}

TEST(Address, FollowsTheCompanyAndTheLanguage) {
    auto known = small_company();
    knowledge::Template set;
    set.id = "phrases";
    set.locale = "de";
    set.wordings["ask"] = {"{{Möchten Sie|Möchtest du}} es?"};
    known.templates = {set};
    EXPECT_EQ(*phrase(known, "ask", "de", {}, 0), "Möchten Sie es?");
    known.company.formal_locales = {"fr"};
    EXPECT_EQ(*phrase(known, "ask", "de", {}, 0), "Möchtest du es?");
    known.company.formal_locales.clear();
    known.company.formal = false;
    EXPECT_EQ(*phrase(known, "ask", "de", {}, 0), "Möchtest du es?");
}

TEST(Typography, IsFrenchOnlyInFrench) {
    EXPECT_EQ(typeset("l'export « A » ?", "fr"), "l’export «\u00a0A\u00a0»\u00a0?");
    EXPECT_EQ(typeset("l'export « A » ?", "en"), "l'export « A » ?");
    EXPECT_EQ(typeset("produit: Figma, à 10:30", "fr"), "produit\u00a0: Figma, à 10:30");
    EXPECT_EQ(typeset("product: Figma", "en"), "product: Figma");
}

}  // namespace
}  // namespace ajar::reply
