#pragma once

// Carries a scenario out and checks it, step by step.

#include "tests/scenarios/driver.hpp"

#include <optional>
#include <string>

namespace ajar::scenarios {

/// Nothing when all was as expected; else the first fault, with the talk so far.
std::optional<std::string> run(const Scenario& scenario, Driver& driver);

}  // namespace ajar::scenarios
