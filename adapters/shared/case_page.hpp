#pragma once

// Where the console shows a case: for the links on every platform.

#include <functional>
#include <string>

namespace ajar::shared {

/// `console`: "https://ajar.example/console"; null: there is none to link to.
std::function<std::string(const std::string& review_id)> case_page(
    std::function<std::string()> console
);

}  // namespace ajar::shared
