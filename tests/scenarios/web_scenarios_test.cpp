// Every scenario again, through the whole server over Direct Line and the console's API.

#include "tests/scenarios/runner.hpp"
#include "tests/scenarios/web_driver.hpp"

#include <gtest/gtest.h>

namespace ajar::scenarios {
namespace {

class WebScenarios : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(WebScenarios, GoesAsWritten) {
    WebDriver driver;
    const auto fault = run(load_scenario(GetParam()), driver);
    EXPECT_FALSE(fault.has_value()) << *fault;
}

std::string name_of_case(const testing::TestParamInfo<std::filesystem::path>& info) {
    return info.param.stem().string();
}

INSTANTIATE_TEST_SUITE_P(
    Demo,
    WebScenarios,
    testing::ValuesIn(scenario_files(std::filesystem::path{AJAR_SOURCE_DIR} / "tests/scenarios")),
    name_of_case
);

}  // namespace
}  // namespace ajar::scenarios
