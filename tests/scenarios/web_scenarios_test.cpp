// Every scenario again, through the whole server over Direct Line and the console's API.

#include "tests/scenarios/every_scenario.hpp"
#include "tests/scenarios/runner.hpp"
#include "tests/scenarios/web_driver.hpp"

namespace ajar::scenarios {
namespace {

class WebScenarios : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(WebScenarios, GoesAsWritten) {
    WebDriver driver;
    const auto fault = run(load_scenario(GetParam()), driver);
    EXPECT_FALSE(fault.has_value()) << *fault;
}

INSTANTIATE_TEST_SUITE_P(Demo, WebScenarios, every_scenario(), name_of_scenario);

}  // namespace
}  // namespace ajar::scenarios
