// Facts as people put them, in four languages. Counted from Monday, 23 November 2026.

#include "bot/domain/spelled_date.hpp"
#include "bot/understanding/dates.hpp"
#include "bot/understanding/entities.hpp"
#include "bot/understanding/numbers.hpp"
#include "tests/unit/understanding/small_knowledge.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ajar::understanding {
namespace {

const Date kMonday{std::chrono::year{2026} / std::chrono::November / 23};

std::vector<Entity> found(std::string_view text, std::string_view language) {
    static const Names names(small_knowledge());
    return entities_of(text, lex(text), {&names, kMonday, language, "EUR"});
}

std::string summary(std::string_view text, std::string_view language) {
    std::string result;
    for (const Entity& entity : found(text, language)) {
        if (!result.empty()) result += "; ";
        result += std::string{to_string(entity.value.type)} + " ";
        if (entity.value.date)
            result += to_iso(*entity.value.date);
        else if (entity.value.number)
            result += written(*entity.value.number, "en");
        else
            result += entity.value.text;
    }
    return result;
}

using Expected = std::vector<std::pair<std::string, std::string>>;

void expect_found(std::string_view language, const Expected& expected) {
    for (const auto& [text, what] : expected)
        EXPECT_EQ(summary(text, language), what) << "«" << text << "»";
}

TEST(Phrasings, SpanishDates) {
    expect_found(
        "es",
        {
            {"mañana", "date 2026-11-24"},
            {"pasado mañana", "date 2026-11-25"},
            {"hoy", "date 2026-11-23"},
            {"el jueves", "date 2026-11-26"},
            {"el próximo jueves", "date 2026-12-03"},
            {"para el viernes", "date 2026-11-27"},
            {"el 15 de enero", "date 2027-01-15"},
            {"15 de enero de 2027", "date 2027-01-15"},
            {"en dos semanas", "date 2026-12-07"},
            {"dentro de 3 días", "date 2026-11-26"},
            {"hace dos semanas", "date 2026-11-09"},
            {"a fin de mes", "date 2026-11-30"},
            {"a finales de enero", "date 2027-01-29"},
            {"la próxima semana", "date 2026-12-04"},
            {"la semana que viene", "date 2026-12-04"},
            {"el próximo mes", "date 2026-12-31"},
            {"este mes", "date 2026-11-30"},
        }
    );
}

TEST(Phrasings, FrenchDates) {
    expect_found(
        "fr",
        {
            {"demain", "date 2026-11-24"},
            {"aujourd'hui", "date 2026-11-23"},
            {"jeudi", "date 2026-11-26"},
            {"jeudi prochain", "date 2026-12-03"},
            {"pour vendredi", "date 2026-11-27"},
            {"le 15 janvier", "date 2027-01-15"},
            {"15 janvier 2027", "date 2027-01-15"},
            {"dans deux semaines", "date 2026-12-07"},
            {"dans 3 jours", "date 2026-11-26"},
            {"il y a deux semaines", "date 2026-11-09"},
            {"fin du mois", "date 2026-11-30"},
            {"à la fin de la semaine", "date 2026-11-27"},
            {"fin janvier", "date 2027-01-29"},
            {"la semaine prochaine", "date 2026-12-04"},
            {"le mois prochain", "date 2026-12-31"},
            {"ce mois", "date 2026-11-30"},
        }
    );
}

TEST(Phrasings, SpanishAndFrenchAmounts) {
    expect_found(
        "es",
        {
            {"somos doce", "number 12"},
            {"treinta y cinco personas", "number 35"},
            {"una docena de personas", "number 12"},
            {"2.000 euros", "money 2,000"},
            {"dos mil euros", "money 2,000"},
            {"tres meses", "duration 90"},
            {"una semana", "duration 7"},
            {"un año", "duration 365"},
            {"medio año", "duration 182.5"},
            {"unas cuatro horas", "duration 0.17"},
            {"permanentemente", "duration 3,650"},
        }
    );
    expect_found(
        "fr",
        {
            {"nous sommes douze", "number 12"},
            {"vingt-cinq personnes", "number 25"},
            {"vingt et une personnes", "number 21"},
            {"2000 euros", "money 2,000"},
            {"deux mille euros", "money 2,000"},
            {"trois mois", "duration 90"},
            {"une semaine", "duration 7"},
            {"un an", "duration 365"},
            {"environ quatre heures", "duration 0.17"},
        }
    );
}

TEST(Phrasings, EnglishAndGermanSideBySide) {
    expect_found(
        "en",
        {
            {"next Thursday 3pm", "date 2026-12-03"},
            {"by the end of the month", "date 2026-11-30"},
            {"just me", "number 1"},
            {"only for me", "number 1"},
            {"more than one person", ""},
            {"for good", "duration 3,650"},
            {"permanently", "duration 3,650"},
            {"for three months", "duration 90"},
            {"14 people by Friday, 2k EUR", "number 14; date 2026-11-27; money 2,000"},
            {"40 gigabytes", "number 40"},
            {"a dozen licences for half a year", "number 12; duration 182.5"},
        }
    );
    expect_found(
        "de",
        {
            {"nächsten Donnerstag um 15 Uhr", "date 2026-12-03"},
            {"bis KW 48", "date 2026-11-27"},
            {"Ende des Monats", "date 2026-11-30"},
            {"nur für mich", "number 1"},
            {"nur ich", "number 1"},
            {"auf Dauer", "duration 3,650"},
            {"dauerhaft", "duration 3,650"},
            {"für drei Monate", "duration 90"},
            {"vor sechs Monaten", "date 2026-05-23"},
            {"14 Leute bis Freitag, höchstens 2.000 Euro",
             "number 14; date 2026-11-27; money 2,000"},
        }
    );
}

TEST(Phrasings, WordsThatOnlyLookLikeFacts) {
    expect_found(
        "en",
        {
            {"just me and my computer", ""},
            {"it was fine", ""},
            {"the la la song", ""},
            {"at once", ""},
        }
    );
    expect_found("de", {{"hier geht nichts", ""}, {"das ist für die Kollegen", ""}});
}

const char* language_of_case(int which) {
    constexpr const char* kLanguages[]{"en", "de", "es", "fr"};
    return kLanguages[which];
}

RC_GTEST_PROP(Phrasings, ADateWrittenOutIsReadBack, ()) {
    const char* language = language_of_case(*rc::gen::inRange(0, 4));
    const Date date = kMonday + std::chrono::days{*rc::gen::inRange(0, 3000)};
    const std::string text = whole_date(date, language);
    const auto entities = found(text, language);
    RC_ASSERT(entities.size() == 1U);
    RC_ASSERT(entities[0].value.date == date);
}

RC_GTEST_PROP(Phrasings, ANumberWrittenOutIsReadBack, ()) {
    const char* language = language_of_case(*rc::gen::inRange(0, 4));
    const int number = *rc::gen::inRange(2, 100'000);
    const auto entities = found(written(number, language) + " people", language);
    RC_ASSERT(entities.size() == 1U);
    RC_ASSERT(entities[0].value.number == static_cast<double>(number));
}

RC_GTEST_PROP(Phrasings, AnAmountOfMoneyIsReadBack, ()) {
    const char* language = language_of_case(*rc::gen::inRange(0, 4));
    const int cents = *rc::gen::inRange(100, 1'000'000);
    const auto text = written(cents / 100.0, language) + " euros";
    const auto entities = found(text, language);
    RC_ASSERT(entities.size() == 1U);
    RC_ASSERT(entities[0].value.type == SlotType::Money);
    RC_ASSERT(std::abs(*entities[0].value.number - cents / 100.0) < 1e-9);
}

RC_GTEST_PROP(Phrasings, EveryTextIsReadWithoutSurprise, ()) {
    const auto text = *rc::gen::string<std::string>();
    for (const Entity& entity : found(text, "en")) {
        RC_ASSERT(entity.start < entity.end);
        RC_ASSERT(entity.end <= text.size());
    }
}

}  // namespace
}  // namespace ajar::understanding
