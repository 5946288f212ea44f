#pragma once

// Reading JSON that strangers sent, without exceptions and without surprises.

#include "bot/base/result.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace ajar::server {

/// How deep arrays and objects may be nested.
inline constexpr int kMaxJsonDepth = 64;

/// The document. Malformed, with words for the client: not UTF-8, nested too deeply, not JSON.
Result<nlohmann::json> parse_json(std::string_view body);
/// The same, and it must be an object.
Result<nlohmann::json> parse_json_object(std::string_view body);

/// The text at `key`; empty when it is absent, null or not text.
std::string text_at(const nlohmann::json& object, std::string_view key);

bool is_utf8(std::string_view text);

}  // namespace ajar::server
