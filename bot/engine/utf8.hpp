#pragma once

#include <string_view>

namespace ajar::engine {

/// Well-formed UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool is_utf8(std::string_view text);

}  // namespace ajar::engine
