// What the models are made of: features, calibration, cross-validation, figures.

#include "bot/understanding/compare.hpp"
#include "bot/understanding/examples.hpp"
#include "bot/understanding/measure.hpp"
#include "tests/unit/understanding/small_knowledge.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ajar::understanding {
namespace {

TEST(Grams, ReadTextsAlikeWhateverTheirCaseAndForm) {
    const std::vector<Grams> texts{grams_of("Größe"), grams_of("laptop")};
    const Vectorizer vectorizer(texts, {}, {});
    const auto a = vectorizer.vector_of(grams_of("GRÖSSE"));
    const auto b = vectorizer.vector_of(grams_of("größe"));
    EXPECT_NEAR(dot(a.features, b.features), 2, 1e-6);
}

TEST(Grams, WeighLessWhereMuchOfATextWasNeverSeen) {
    const std::vector<Grams> texts{grams_of("I need a laptop"), grams_of("I need a monitor")};
    const Vectorizer vectorizer(texts, {}, {});
    const auto known = vectorizer.vector_of(grams_of("I need a laptop"));
    const auto partly = vectorizer.vector_of(grams_of("I need a drone"));
    EXPECT_NEAR(dot(known.features, known.features), 2, 1e-5);
    EXPECT_LT(dot(partly.features, partly.features), 1.4);
    EXPECT_EQ(known.length, partly.length);
    EXPECT_EQ(vectorizer.vector_of(grams_of("xyzzy")).features.size(), 0U);
}

class CountingEncoder final : public Encoder {
public:
    std::vector<Block> blocks() const override { return {{2, 2}}; }

    std::vector<float> encode(std::string_view text) const override {
        const bool laptop = text.find("machine") != std::string_view::npos ||
                            text.find("laptop") != std::string_view::npos;
        return laptop ? std::vector<float>{1, 0} : std::vector<float>{0, 1};
    }

    bool knows(std::string_view text) const override { return !text.starts_with("bitte"); }
};

TEST(Classifier, UsesTheEncoderBesideTheNGrams) {
    const std::vector<Example> examples{
        {"new laptop", "laptop"},
        {"laptop please", "laptop"},
        {"another laptop", "laptop"},
        {"a password", "password"},
        {"reset it", "password"},
        {"forgot login", "password"},
    };
    const CountingEncoder encoder;
    const auto with = Classifier::train(examples, {0, &encoder});
    const auto ranked = with.rank(Said("some machine", &encoder));
    EXPECT_EQ(with.labels()[ranked.front().label], "laptop");
    EXPECT_GT(ranked.front().probability, 0.6);
}

TEST(Classifier, GoesByTheWordsAloneWhereTheEncoderDoesNotKnowTheLanguage) {
    const std::vector<Example> examples{
        {"new laptop", "laptop"},
        {"bitte einen Rechner", "laptop"},
        {"reset it", "password"},
        {"bitte ein Kennwort", "password"},
    };
    const CountingEncoder encoder;
    const auto with = Classifier::train(examples, {0, &encoder});
    const Said german("bitte das Kennwort", &encoder);
    EXPECT_TRUE(german.dense().empty());
    const auto ranked = with.rank(german);
    EXPECT_EQ(with.labels()[ranked.front().label], "password");
    const auto by_words = with.rank("bitte das Kennwort");
    EXPECT_EQ(ranked.front().probability, by_words.front().probability);
}

TEST(Classifier, LearnsTheSameEveryTime) {
    std::vector<Example> examples;
    for (const auto& service : small_knowledge().services)
        for (const auto& phrase : service.phrases.at("en"))
            examples.push_back({phrase, service.id});
    const CountingEncoder encoder;
    const auto once = Classifier::train(examples, {5, &encoder});
    const auto again = Classifier::train(examples, {5, &encoder});
    const Said said("a machine with more memory", &encoder);
    const auto first = once.rank(said);
    const auto second = again.rank(said);
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_EQ(first[i].label, second[i].label);
        EXPECT_EQ(first[i].probability, second[i].probability);
        EXPECT_EQ(first[i].score, second[i].score);
    }
}

TEST(Calibration, FindsTheTemperatureThatMakesScoresHonest) {
    std::vector<Sample> samples;
    for (int i = 0; i < 100; ++i) samples.push_back({{1.0F, 0.0F}, i % 10 == 0 ? 1 : 0});
    const double temperature = fitted_temperature(samples);
    EXPECT_NEAR(probabilities(samples[0].margins, temperature)[0], 0.9, 0.01);
}

TEST(Calibration, MeasuresItself) {
    const std::vector<Judged> honest{{0.75, true}, {0.75, true}, {0.75, true}, {0.75, false}};
    EXPECT_NEAR(calibration_error(honest), 0, 1e-9);
    EXPECT_NEAR(area_under_roc({{0.9, true}, {0.8, true}, {0.2, false}}), 1, 1e-9);
    EXPECT_NEAR(area_under_roc({{0.5, true}, {0.5, false}}), 0.5, 1e-9);
    EXPECT_NEAR(area_under_roc({}), 0.5, 1e-9);
}

TEST(Calibration, SetsTheThresholdWherePrecisionHolds) {
    const std::vector<Judged> judged{
        {0.9, true}, {0.8, true}, {0.7, true}, {0.6, false}, {0.5, true}};
    EXPECT_NEAR(threshold_for(judged, 0.95, 2), 0.7, 1e-9);
    EXPECT_GT(threshold_for({{0.9, false}}, 0.95, 1), 0.9);
}

double no_time() {
    return 0;
}

TEST(Measure, TellsHowGoodItIs) {
    std::vector<Example> training;
    for (const auto& service : small_knowledge().services)
        for (const auto& phrase : service.phrases.at("en"))
            training.push_back({phrase, service.id});
    const std::vector<Example> testing{
        {"a new laptop please", "new_laptop"},
        {"second monitor for me", "monitor"},
        {"reset the password", "password_reset"},
        {"zebras in the savannah", "oos"},
    };
    double clock = 0;
    const auto metrics = measure(training, testing, [&clock] { return clock += 0.001; });
    EXPECT_EQ(metrics.accuracy, 1);
    EXPECT_EQ(metrics.top3, 1);
    EXPECT_EQ(metrics.oos_auroc, 1);
    EXPECT_EQ(metrics.test_lines, 4U);
    EXPECT_NEAR(metrics.train_seconds, 0.001, 1e-9);
    EXPECT_NEAR(metrics.latency_us_p50, 1000, 1e-3);
    EXPECT_EQ(measure({}, {}, no_time).accuracy, 0);
}

TEST(Measure, LearnsFromWhatTheLabelsSay) {
    const std::vector<Example> training{
        {"where does it stay", "card_arrival"},
        {"it should be here by now", "card_arrival"},
        {"what you take for it", "ExchangeRate"},
        {"how much is that over there", "ExchangeRate"}};
    const std::vector<Example> testing{
        {"the arrival of my card", "card_arrival"}, {"a better rate please", "ExchangeRate"}};
    EXPECT_EQ(measure(training, testing, no_time).accuracy, 1);
}

TEST(Labels, AreReadAsWordsWhereTheyHoldAny) {
    EXPECT_EQ(words_of_label("card_arrival"), "card arrival");
    EXPECT_EQ(words_of_label("PlayMusic"), "Play Music");
    EXPECT_EQ(words_of_label("transport/taxi.book-2"), "transport taxi book");
    EXPECT_EQ(words_of_label("VPN_access"), "VPN access");
    EXPECT_EQ(words_of_label("größe"), "größe");
    EXPECT_EQ(words_of_label("42"), "");
    EXPECT_EQ(words_of_label("c_17"), "");
    EXPECT_EQ(words_of_label(""), "");
}

TEST(Confusions, NamesServicesThatSoundAlike) {
    knowledge::Knowledge known = small_knowledge();
    knowledge::Service replacement = known.services[1];
    replacement.id = "laptop_replacement";
    replacement.phrases["en"] = {
        "I need a new laptop now",
        "please order another laptop for me",
        "a new notebook please",
        "can I get a MacBook",
        "my laptop is old",
        "a lighter laptop for travelling",
    };
    known.services.push_back(replacement);
    const auto found = confusions(known);
    ASSERT_FALSE(found.empty());
    const auto text = advice(found.front());
    EXPECT_NE(text.find("laptop"), std::string::npos);
    EXPECT_NE(text.find(" times; add phrases"), std::string::npos);
}

TEST(Compare, FindsOutWhatMorePhrasesWouldBreak) {
    const knowledge::Knowledge before = small_knowledge();
    EXPECT_EQ(compare(before, before).right_before, compare(before, before).right_after);
    EXPECT_TRUE(compare(before, before).mistaken.empty());
    std::size_t phrases = before.background.empty() ? 0 : before.background.at("en").size();
    for (const auto& service : before.services) phrases += service.phrases.at("en").size();
    EXPECT_GE(compare(before, before).tried, phrases);

    knowledge::Knowledge harmless = before;
    harmless.services[1].phrases["en"].push_back("could I have one more of those notebooks");
    EXPECT_EQ(compare(before, harmless).tried, compare(before, before).tried);
    EXPECT_FALSE(compare(before, harmless).worse());

    // All that the second service's phrases say is claimed for the first.
    knowledge::Knowledge harmful = before;
    for (int times = 0; times < 3; ++times)
        for (const auto& phrase : before.services[1].phrases.at("en"))
            harmful.services[0].phrases["en"].push_back(phrase);
    const Comparison found = compare(before, harmful);
    EXPECT_TRUE(found.worse());
    ASSERT_FALSE(found.mistaken.empty());
    EXPECT_EQ(found.mistaken[0].label, before.services[1].id);
    EXPECT_EQ(found.mistaken[0].taken_for, before.services[0].id);
    EXPECT_EQ(compare(before, harmful), found) << "the same again";
}

TEST(Compare, TakesWhatChanceExplainsForNoHarm) {
    EXPECT_FALSE((Comparison{373, 278, 280, {}}.worse()));
    EXPECT_FALSE((Comparison{373, 278, 277, {{"website", "campaign", 1}}}.worse()));
    EXPECT_FALSE((Comparison{373, 278, 276, {{"website", "campaign", 3}}}.worse()));
    EXPECT_TRUE((Comparison{373, 278, 276, {{"website", "campaign", 2}}}.worse()));
    EXPECT_TRUE((Comparison{373, 278, 270, {{"website", "campaign", 10}}}.worse()));
}

}  // namespace
}  // namespace ajar::understanding
