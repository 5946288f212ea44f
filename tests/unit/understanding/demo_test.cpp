// The shipped catalogue, asked in words that are not among its phrases: what a colleague in the
// demo company meets.

#include "bot/files/files.hpp"
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

TEST(Demo, UnderstandsColleagues) {
    const auto model = train(demo());
    double known = 0;
    double first = 0;
    double third = 0;
    double sure = 0;
    double falsely_sure = 0;
    const auto all = lines();
    ASSERT_GE(all.size(), 210U);
    for (const auto& line : all) {
        const auto understood = model->understand(line.text, Date{});
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
    EXPECT_GE(first / known, 0.85);
    EXPECT_GE(third / known, 0.93);
    EXPECT_GE(sure / static_cast<double>(all.size()), 0.35) << "asks too often";
    EXPECT_LE(falsely_sure / static_cast<double>(all.size()), 0.05);
}

}  // namespace
}  // namespace ajar::understanding
