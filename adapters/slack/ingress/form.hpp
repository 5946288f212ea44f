#pragma once

// Slack's slash commands and interactions come as web forms. Strict: what is not one is Malformed.

#include "bot/base/result.hpp"
#include "bot/server/http.hpp"

#include <string_view>

namespace ajar::slack {

/// The fields, decoded. Malformed when an escape is broken, the bytes are no UTF-8, there are more
/// than a hundred fields, or a name comes twice.
Result<server::Values> parse_form(std::string_view body);

/// Slack only looks whether we are there, unsigned: nothing else of the form may be believed.
bool is_ssl_check(const server::Values& form);

/// "application/json" of "Application/JSON; charset=utf-8".
std::string media_type(std::string_view content_type);

}  // namespace ajar::slack
