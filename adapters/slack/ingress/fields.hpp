#pragma once

// Reading what Slack sends: whatever is missing or of another type is simply not there.

#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace ajar::slack {

using server::text_at;

/// The object or list at `key`; null when there is none.
const nlohmann::json& member(const nlohmann::json& object, std::string_view key);

bool flag_at(const nlohmann::json& object, std::string_view key);

/// The text at `key` when it is an id of Slack's; else empty.
std::string id_at(const nlohmann::json& object, std::string_view key);
/// The same for a ts.
std::string ts_at(const nlohmann::json& object, std::string_view key);

/// The first that says something.
std::string first_of(std::string one, std::string other, std::string third = {});

}  // namespace ajar::slack
