#pragma once

// What the fuzzers throw bytes at. Each returns what went wrong, or nothing; a crash or a hang is
// found by whoever runs it. The same functions replay the kept inputs as an ordinary test.

#include <string>
#include <string_view>

namespace ajar::fuzz {

/// The tone checker. The first byte picks kind and language, the rest is the reply: every finding
/// must lie inside it, on UTF-8 boundaries.
std::string check_tone(std::string_view input);

/// The template parser, and the reading of its Mustache tags: findings have places.
std::string parse_template(std::string_view input);

}  // namespace ajar::fuzz
