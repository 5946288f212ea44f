#pragma once

// Every scenario file as a test of its own: INSTANTIATE_TEST_SUITE_P(Demo, Suite, every_scenario(),
// name_of_scenario). AJAR_SCENARIOS names another folder, for writing new ones; AJAR_SHOW_TALK
// prints every talk.

#include "tests/scenarios/scenario.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace ajar::scenarios {

inline std::filesystem::path scenario_folder() {
    if (const char* other = std::getenv("AJAR_SCENARIOS")) return other;
    return std::filesystem::path{AJAR_SOURCE_DIR} / "tests/scenarios";
}

inline auto every_scenario() {
    return testing::ValuesIn(scenario_files(scenario_folder()));
}

inline std::string name_of_scenario(const testing::TestParamInfo<std::filesystem::path>& info) {
    return info.param.stem().string();
}

}  // namespace ajar::scenarios
