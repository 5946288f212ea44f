// Every scenario, on the pure core with the demo company and the model trained from it.

#include "tests/scenarios/core_driver.hpp"
#include "tests/scenarios/runner.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace ajar::scenarios {
namespace {

// AJAR_SCENARIOS names another folder, for writing new ones; AJAR_SHOW_TALK prints every talk.
std::filesystem::path folder() {
    if (const char* other = std::getenv("AJAR_SCENARIOS")) return other;
    return std::filesystem::path{AJAR_SOURCE_DIR} / "tests/scenarios";
}

class CoreScenarios : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(CoreScenarios, GoesAsWritten) {
    CoreDriver driver;
    const auto fault = run(load_scenario(GetParam()), driver);
    EXPECT_FALSE(fault.has_value()) << *fault;
}

std::string name_of_case(const testing::TestParamInfo<std::filesystem::path>& info) {
    return info.param.stem().string();
}

INSTANTIATE_TEST_SUITE_P(
    Demo, CoreScenarios, testing::ValuesIn(scenario_files(folder())), name_of_case
);

TEST(ScenarioFiles, AreAtLeastForty) {
    EXPECT_GE(scenario_files(folder()).size(), 40U);
}

}  // namespace
}  // namespace ajar::scenarios
