#pragma once

// Holds a value against a schema of bot/api/openapi.json: as much of JSON Schema as the document
// uses.

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace ajar::test {

/// What of `value` is not as `schema` says, each with its place; references are looked up in
/// `document`. An object may hold nothing that the document does not tell of.
std::vector<std::string> against_schema(
    const nlohmann::json& value, const nlohmann::json& schema, const nlohmann::json& document
);

/// What a {"$ref": …} stands for; anything else is itself.
const nlohmann::json& resolved(const nlohmann::json& schema, const nlohmann::json& document);

}  // namespace ajar::test
