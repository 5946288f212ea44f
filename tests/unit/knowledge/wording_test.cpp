// What rules, alternatives and needs say is pasted into replies, so it keeps the rules of tone:
// no rejection words, no apologies, no vague promises, short sentences, specific reasons.

#include "shipped.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <sstream>

namespace ajar::testing {
namespace {

constexpr int kLongestSentence = 22;

int words_in(const std::string& text) {
    std::istringstream words(text);
    int count = 0;
    for (std::string word; words >> word;) ++count;
    return count;
}

const std::regex& forbidden(const std::string& locale) {
    static const std::regex kEnglish(
        "\\b(no|not|cannot|can't|won't|unable|impossible|never|den(y|ied)|reject(ed)?|declined?|"
        "refused?|sorry|apolog\\w*|unfortunately|regret\\w*|soon|asap|shortly|simply|just|clearly|"
        "obviously)\\b",
        std::regex::icase
    );
    static const std::regex kGerman(
        "\\b(kein\\w*|nicht|nein|nie|niemals|leider|unm.{1,2}glich|abgelehnt|verweigert|verboten|"
        "entschuldig\\w*|bedauer\\w*|bald|demn.{1,2}chst|einfach)\\b",
        std::regex::icase
    );
    static const std::regex kSpanish(
        "\\b(no|nunca|imposible|deneg\\w*|rechaz\\w*|prohib\\w*|lo siento|disculp\\w*|lament\\w*|"
        "desgraciadamente|pronto|simplemente|obviamente)\\b",
        std::regex::icase
    );
    static const std::regex kFrench(
        "\\b(ne|pas|jamais|impossible|refus\\w*|interdi\\w*|excus\\w*|regrett\\w*|"
        "malheureusement|simplement)\\b|d.{1,2}sol.{1,2}|bient.{1,2}t",
        std::regex::icase
    );
    if (locale == "es") return kSpanish;
    if (locale == "fr") return kFrench;
    return locale == "de" ? kGerman : kEnglish;
}

void expect_good(const std::string& id, const LocalText& text, int longest) {
    for (const auto& [locale, words] : text) {
        EXPECT_LE(words_in(words), longest) << id << ": " << words;
        std::smatch found;
        EXPECT_FALSE(std::regex_search(words, found, forbidden(locale)))
            << id << " says '" << found.str() << "': " << words;
    }
}

void expect_sentence(const std::string& id, const LocalText& text) {
    for (const auto& [locale, words] : text)
        EXPECT_TRUE(words.ends_with('.')) << id << " is no full sentence: " << words;
}

void expect_clause(const std::string& id, const LocalText& text) {
    for (const auto& [locale, words] : text)
        EXPECT_FALSE(words.ends_with('.')) << id << " is no clause: " << words;
}

bool is_specific(const std::string& text) {
    // A figure or a date, in digits or in words; or a neighbour of IT by name.
    static const std::regex kFigure(
        "[0-9]|\\b(two|three|four|five|eight|nine|eleven|twelve|fourteen|"
        "zwei|drei|vier|f.nf|acht|neun|elf|zw.{1,2}lf|vierzehn|"
        "dos|tres|cuatro|ocho|once|doce|deux|trois|quatre|huit|onze|douze)\\b",
        std::regex::icase
    );
    return std::regex_search(text, kFigure) || text.find("Facilities") != std::string::npos;
}

TEST(DemoWording, GivesReasonsThatAreSpecificAndShort) {
    for (const auto& rule : shipped().knowledge.rules) {
        expect_good(rule.id, rule.reason, kLongestSentence);
        expect_sentence(rule.id, rule.reason);
        for (const auto& [locale, reason] : rule.reason)
            EXPECT_TRUE(is_specific(reason)) << rule.id << ": " << reason;
    }
}

TEST(DemoWording, PutsRisksAndConditionsPlainly) {
    for (const auto& rule : shipped().knowledge.rules) {
        expect_good(rule.id, rule.risk, kLongestSentence);
        expect_sentence(rule.id, rule.risk);
        expect_good(rule.id, rule.condition, kLongestSentence);
        expect_clause(rule.id, rule.condition);
        if (rule.condition.empty()) continue;
        EXPECT_TRUE(in_locale(rule.condition, "en").starts_with("if ")) << rule.id;
        EXPECT_TRUE(in_locale(rule.condition, "de").starts_with("wenn ")) << rule.id;
        for (const char* locale : {"es", "fr"})
            EXPECT_TRUE(in_locale(rule.condition, locale).starts_with("s")) << rule.id;
    }
}

TEST(DemoWording, OffersInFullSentencesWithSomebodyWhoActs) {
    for (const auto& service : shipped().knowledge.services) {
        for (const auto& alternative : service.alternatives) {
            expect_good(alternative.id, alternative.offer, kLongestSentence);
            expect_sentence(alternative.id, alternative.offer);
            const auto* team = shipped().knowledge.team(alternative.effort.team_id);
            ASSERT_NE(team, nullptr) << alternative.id;
            for (const auto& [locale, offer] : alternative.offer)
                EXPECT_NE(offer.find(in_locale(team->name, locale)), std::string::npos)
                    << alternative.id << " names nobody: " << offer;
        }
    }
}

TEST(DemoWording, StatesNeedsAndFulfilmentAsClauses) {
    for (const auto& service : shipped().knowledge.services) {
        expect_good(service.id, service.fulfilment, kLongestSentence);
        expect_clause(service.id, service.fulfilment);
        for (const auto& need : service.root_needs) {
            expect_good(need.id, need.need, 14);
            expect_clause(need.id, need.need);
            // "damit Sie … können" must stay one clause.
            EXPECT_EQ(in_locale(need.need, "de").find(','), std::string::npos) << need.id;
        }
    }
}

TEST(DemoWording, AsksOneQuestionPerSlot) {
    for (const auto& service : shipped().knowledge.services)
        for (const auto& slot : service.slots)
            for (const auto& [locale, ask] : slot.ask)
                EXPECT_EQ(std::count(ask.begin(), ask.end(), '?'), 1) << slot.id << ": " << ask;
}

}  // namespace
}  // namespace ajar::testing
