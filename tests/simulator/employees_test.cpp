// The listening holds what it promises: few questions, the need found, the answer that full
// information would give.

#include "tests/scenarios/demo.hpp"
#include "tests/simulator/report.hpp"
#include "tests/simulator/wordbook.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ajar::simulator {
namespace {

constexpr int kPersonas = 300;
// The aims, or a little more (see README.md for where it stands). They only ever go up.
constexpr double kNeedsFound = 0.93;
constexpr double kAsInformed = 0.95;
constexpr double kQuestions = 2.3;

struct Round {
    unsigned seed = 0;
    bool encoder = false;
};

class Employees : public testing::TestWithParam<Round> {};

TEST_P(Employees, AreUnderstoodWithFewQuestions) {
    const Reader* reader = GetParam().encoder ? reader_with_encoder() : &reader_by_words();
    if (!reader) GTEST_SKIP() << "the encoder's files are not here: npm ci fetches them";
    const auto endings = run(kPersonas, GetParam().seed, *reader);
    const Figures all = total(endings);
    SCOPED_TRACE(report(endings));
    EXPECT_GE(all.need_share(), kNeedsFound);
    EXPECT_GE(all.outcome_share(), kAsInformed);
    EXPECT_LE(all.mean_questions(), kQuestions);
    EXPECT_EQ(all.loops, 0);
    EXPECT_EQ(all.dead_ends, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Seeds,
    Employees,
    testing::Values(
        Round{1, false},
        Round{2, false},
        Round{3, false},
        Round{1, true},
        Round{2, true},
        Round{3, true}
    ),
    [](const auto& round) {
        return (round.param.encoder ? "WithTheEncoder" : "ByWords") +
               std::to_string(round.param.seed);
    }
);

TEST(Personas, AreTheSameForTheSameSeed) {
    const auto& knowledge = scenarios::demo().knowledge;
    for (int i = 0; i < 40; ++i) {
        const auto once = talk(make_persona(i, 7, knowledge), reader_by_words());
        const auto again = talk(make_persona(i, 7, knowledge), reader_by_words());
        ASSERT_EQ(once.size(), again.size());
        EXPECT_EQ(once.front().record, again.front().record);
    }
}

// A simulator that says what the model was trained with would only show its memory.
TEST(Words, AreNotTheTrainingPhrases) {
    for (const knowledge::Service& service : scenarios::demo().knowledge.services) {
        const auto words = wordbook().services.find(service.id);
        ASSERT_NE(words, wordbook().services.end()) << service.id;
        // The employees speak two of the company's languages.
        for (const auto& [locale, openings] : words->second.openings) {
            const auto& phrases = service.phrases.at(locale);
            for (const Opening& opening : openings)
                EXPECT_EQ(std::count(phrases.begin(), phrases.end(), opening.says), 0)
                    << opening.says;
        }
        for (const knowledge::RootNeed& need : service.root_needs) {
            ASSERT_TRUE(words->second.needs.contains(need.id)) << need.id;
            const ByLocale& wordings = words->second.needs.find(need.id)->second.wordings;
            for (const auto& [locale, phrases] : need.phrases)
                for (const std::string& wording : in_language(wordings, locale))
                    EXPECT_EQ(std::count(phrases.begin(), phrases.end(), wording), 0) << wording;
        }
    }
}

}  // namespace
}  // namespace ajar::simulator
