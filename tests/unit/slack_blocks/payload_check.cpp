#include "tests/unit/slack_blocks/payload_check.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>

// The library's headers are not written for our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace ajar::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

fs::path folder() {
    if (const char* named = std::getenv("AJAR_SLACK_SCHEMAS")) return named;
    const fs::path root = AJAR_SOURCE_DIR;
    for (fs::path above = root.parent_path(); above != above.root_path();
         above = above.parent_path()) {
        const fs::path found = above / "shared/platform/slack/block-kit-schemas";
        if (fs::is_directory(found)) return found;
    }
    return {};
}

/// Reading one takes longer than using it a thousand times.
const valijson::Schema& schema_in(const fs::path& path) {
    static std::map<std::string, std::unique_ptr<valijson::Schema>> read;
    auto& one = read[path];
    if (!one) {
        std::ifstream file{path};
        const json document = json::parse(file);
        one = std::make_unique<valijson::Schema>();
        const valijson::adapters::NlohmannJsonAdapter adapter(document);
        valijson::SchemaParser{}.populateSchema(adapter, *one);
    }
    return *one;
}

/// What the schema has against it; `name` for whoever reads it.
Faults judged(const json& payload, const fs::path& path, const std::string& name) {
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter adapter(payload);
    valijson::Validator validator;
    if (validator.validate(schema_in(path), adapter, &results)) return {};
    Faults faults{name + ": not valid"};
    valijson::ValidationResults::Error error;
    while (faults.size() < 12 && results.popError(error)) {
        std::string where;
        for (const auto& step : error.context) where += step;
        faults.push_back(where + ": " + error.description);
    }
    return faults;
}

fs::path manifest_schema() {
    return folder().parent_path() / "specs/manifest-schema/schemas-manifest.schema.2.0.0.json";
}

Faults with(Faults faults, const Faults& more) {
    faults.insert(faults.end(), more.begin(), more.end());
    return faults;
}

}  // namespace

bool has_slack_schemas() {
    static const bool there = fs::is_directory(folder());
    return there;
}

Faults schema_faults(const json& payload, const std::string& schema) {
    if (!has_slack_schemas()) return {};
    return judged(payload, folder() / (schema + ".schema.json"), schema);
}

bool has_manifest_schema() {
    return has_slack_schemas() && fs::is_regular_file(manifest_schema());
}

Faults manifest_faults(const json& manifest) {
    return judged(manifest, manifest_schema(), "manifest");
}

Faults faults_of_message(const json& message) {
    json call = message;
    call["channel"] = "C0HELP";
    return with(schema_faults(call, "ChatPostMessage"), limit_faults(message, Surface::Message));
}

Faults faults_of_modal(const json& view) {
    return with(schema_faults(view, "AjarModalView"), limit_faults(view, Surface::Modal));
}

Faults faults_of_home(const json& view) {
    return with(schema_faults(view, "AjarHomeView"), limit_faults(view, Surface::Home));
}

}  // namespace ajar::test
