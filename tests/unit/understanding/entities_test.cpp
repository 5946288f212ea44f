#include "bot/understanding/entities.hpp"

#include "bot/understanding/numbers.hpp"
#include "tests/unit/understanding/small_knowledge.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ajar::understanding {
namespace {

std::vector<Entity> found(
    std::string_view text, std::string_view language = "en", Date today = kSaturday
) {
    static const Names names(small_knowledge());
    const EntityContext context{&names, today, language, "EUR"};
    return entities_of(text, lex(text), context);
}

/// "date 2026-11-27; number 14": type and value of everything found.
std::string summary(std::string_view text, Date today = kSaturday) {
    std::string result;
    for (const auto& entity : found(text, "en", today)) {
        if (!result.empty()) result += "; ";
        result += to_string(entity.value.type);
        result += ' ';
        const bool named =
            entity.value.type == SlotType::Product || entity.value.type == SlotType::Person;
        if (entity.value.date)
            result += to_iso(*entity.value.date);
        else
            result += named ? entity.value.text : written(*entity.value.number, "en");
    }
    return result;
}

using Expected = std::vector<std::pair<std::string, std::string>>;

void expect_found(const Expected& expected) {
    for (const auto& [text, what] : expected) EXPECT_EQ(summary(text), what) << "«" << text << "»";
}

TEST(Entities, ReadsEnglishDates) {
    expect_found({
        {"tomorrow", "date 2026-11-22"},
        {"the day after tomorrow", "date 2026-11-23"},
        {"by Friday", "date 2026-11-27"},
        {"next Thursday", "date 2026-11-26"},
        {"end of the month", "date 2026-11-30"},
        {"by the end of next week", "date 2026-11-27"},
        {"in two weeks", "date 2026-12-05"},
        {"within 10 days", "date 2026-12-01"},
        {"three days from now", "date 2026-11-24"},
        {"Q1", "date 2027-03-31"},
        {"end of Q1 2027", "date 2027-03-31"},
        {"15 December", "date 2026-12-15"},
        {"December 15th, 2026", "date 2026-12-15"},
        {"the 3rd of March", "date 2027-03-03"},
        {"2026-12-15", "date 2026-12-15"},
        {"15/12/2026", "date 2026-12-15"},
        {"mid December", "date 2026-12-16"},
        {"before Christmas", "date 2026-12-24"},
        {"in January", "date 2027-01-29"},
    });
}

TEST(Entities, ReadsGermanDates) {
    expect_found({
        {"morgen", "date 2026-11-22"},
        {"übermorgen", "date 2026-11-23"},
        {"bis Freitag", "date 2026-11-27"},
        {"nächsten Montag", "date 2026-11-23"},
        {"am 15.12.", "date 2026-12-15"},
        {"15.12.2026", "date 2026-12-15"},
        {"bis zum 15. Dezember", "date 2026-12-15"},
        {"bis KW 48", "date 2026-11-27"},
        {"in zwei Wochen", "date 2026-12-05"},
        {"Ende des Monats", "date 2026-11-30"},
        {"Anfang Januar", "date 2027-01-01"},
        {"bis Jahresende", "date 2026-12-31"},
        {"in einer Woche", "date 2026-11-28"},
    });
}

TEST(Entities, CountsWeeksFromTheDayInTheWeek) {
    const Date tuesday{std::chrono::year{2026} / std::chrono::November / std::chrono::day{24}};
    EXPECT_EQ(summary("by Friday", tuesday), "date 2026-11-27");
    EXPECT_EQ(summary("next Friday", tuesday), "date 2026-12-04");
    EXPECT_EQ(summary("this Tuesday", tuesday), "date 2026-11-24");
    EXPECT_EQ(summary("Monday", tuesday), "date 2026-11-30");
}

TEST(Entities, HasNoDateForADayThatDoesNotExist) {
    EXPECT_EQ(summary("31.02.2026"), "");
    EXPECT_EQ(summary("29 February"), "date 2028-02-29");
}

TEST(Entities, TakesNoMorningForTomorrow) {
    EXPECT_EQ(summary("Guten Morgen"), "");
    EXPECT_EQ(summary("may I have it"), "");
    EXPECT_EQ(summary("we march on"), "");
}

TEST(Entities, ReadsNumbers) {
    expect_found({
        {"14", "number 14"},
        {"fourteen", "number 14"},
        {"a dozen", "number 12"},
        {"zwölf", "number 12"},
        {"40 people", "number 40"},
        {"twenty-five users", "number 25"},
        {"two hundred and fifty", "number 250"},
        {"fünfundzwanzig Personen", "number 25"},
        {"zweihundertfünfzig", "number 250"},
        {"1,200 records", "number 1,200"},
        {"for one person", "number 1"},
        {"half a dozen", "number 6"},
    });
}

TEST(Entities, CountsNothingThatIsOnlyALabel) {
    expect_found({
        {"room 4", ""},
        {"24/7", ""},
        {"at 10:30", ""},
        {"50 %", ""},
        {"Windows 11", ""},
        {"the 2nd floor", ""},
        {"16 GB", ""},
        {"ticket 4711", ""},
        {"a new one", ""},
        {"call 004940123456", ""},
    });
}

TEST(Entities, ReadsMoney) {
    expect_found({
        {"€200", "money 200"},
        {"1.200 Euro", "money 1,200"},
        {"2k EUR", "money 2,000"},
        {"200 €", "money 200"},
        {"$49.90 a month", "money 49.9; duration 30"},
        {"a budget of 500", "money 500"},
    });
    EXPECT_EQ(found("€1200")[0].value.text, "€1,200");
    EXPECT_EQ(found("1200 Euro", "de")[0].value.text, "1.200 €");
}

TEST(Entities, ReadsDurationsInDays) {
    expect_found({
        {"three months", "duration 90"},
        {"2 Wochen", "duration 14"},
        {"for a week", "duration 7"},
        {"half a year", "duration 182.5"},
        {"5 working days", "duration 7"},
    });
    EXPECT_EQ(found("for three months")[0].value.text, "three months");
}

TEST(Entities, FindsEverythingInOneSentenceOnce) {
    EXPECT_EQ(
        summary("Figma for 14 people by next Thursday for three months, budget €2k"),
        "product Figma; number 14; date 2026-11-26; duration 90; money 2,000"
    );
}

TEST(Entities, FindsProductsWithATypo) {
    expect_found({
        {"photoshp licence", "product Photoshop"},
        {"Phtooshop", "product Photoshop"},
        {"FIGMA", "product Figma"},
        {"monitors", "product monitor"},
        {"office 365", "product Office 365"},
        {"a dockingstation", "product docking station"},
        {"figure", ""},
    });
}

TEST(Entities, FindsPeople) {
    expect_found({
        {"ask Priya Raman", "person Priya Raman"},
        {"for Priya", "person Priya Raman"},
        {"Grace Byrne knows", "person Grace Byrne"},
        {"with grace", ""},
        {"my manager agrees", "person my manager"},
        {"mein Chef ist einverstanden", "person mein Chef"},
    });
}

TEST(Entities, SaysWhereTheyStand) {
    const std::string text = "für zwölf Personen bis Freitag";
    const auto entities = found(text, "de");
    ASSERT_EQ(entities.size(), 2U);
    EXPECT_EQ(text.substr(entities[0].start, entities[0].end - entities[0].start), "zwölf");
    EXPECT_EQ(text.substr(entities[1].start, entities[1].end - entities[1].start), "Freitag");
    EXPECT_EQ(entities[1].value.text, "27. November 2026");
}

}  // namespace
}  // namespace ajar::understanding
