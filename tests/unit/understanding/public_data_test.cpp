// Public sets that others publish figures for. They are not part of the product: where they are
// absent (AJAR_NLU_DATA names the folder), the tests are skipped and say so.

#include "bot/understanding/measure.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
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

struct Set {
    std::string name;
    double accuracy;  ///< with ten phrases per label, n-grams alone, less than a point below
};

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
    const auto metrics = measure(train, test, [] { return 0.0; });
    EXPECT_GE(metrics.accuracy, GetParam().accuracy);
    EXPECT_LE(metrics.ece, 0.06);
    RecordProperty("accuracy", std::to_string(metrics.accuracy));
    RecordProperty("ece", std::to_string(metrics.ece));
}

INSTANTIATE_TEST_SUITE_P(
    Understanding,
    PublicData,
    testing::Values(Set{"banking77", 0.738}, Set{"hwu64", 0.702}, Set{"clinc150", 0.813}),
    [](const auto& chosen) { return chosen.param.name; }
);

}  // namespace
}  // namespace ajar::understanding
