// Every scenario, on the pure core with the demo company and the model trained from it.

#include "tests/scenarios/core_driver.hpp"
#include "tests/scenarios/every_scenario.hpp"
#include "tests/scenarios/runner.hpp"

namespace ajar::scenarios {
namespace {

class CoreScenarios : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(CoreScenarios, GoesAsWritten) {
    CoreDriver driver;
    const auto fault = run(load_scenario(GetParam()), driver);
    EXPECT_FALSE(fault.has_value()) << *fault;
}

INSTANTIATE_TEST_SUITE_P(Demo, CoreScenarios, every_scenario(), name_of_scenario);

TEST(ScenarioFiles, AreAtLeastForty) {
    EXPECT_GE(scenario_files(scenario_folder()).size(), 40U);
}

}  // namespace
}  // namespace ajar::scenarios
