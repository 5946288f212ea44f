#pragma once

#include <string_view>

namespace ajar::program {

/// bot/api/openapi.json, built into the program (see CMakeLists.txt).
std::string_view openapi_document();

}  // namespace ajar::program
