#include "tests/unit/teams_cards/card_check.hpp"

#include "adapters/teams/cards/card.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>

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

fs::path schema_file() {
    const fs::path name = "teams/schemas/adaptive-card/1.5.0/adaptive-card.json";
    if (const char* named = std::getenv("AJAR_PLATFORM_DATA"); named && *named)
        return fs::path{named} / name;
    for (fs::path at = AJAR_SOURCE_DIR; at != at.root_path(); at = at.parent_path())
        if (fs::exists(at / "shared/platform" / name)) return at / "shared/platform" / name;
    return {};
}

/// Microsoft's, in the way that validators of today read it.
const valijson::Schema& schema() {
    static const auto read = [] {
        std::ifstream file{schema_file()};
        json document = json::parse(file);
        document.erase("id");
        auto one = std::make_unique<valijson::Schema>();
        const valijson::adapters::NlohmannJsonAdapter adapter(document);
        valijson::SchemaParser{}.populateSchema(adapter, *one);
        return one;
    }();
    return *read;
}

void schema_faults(const json& card, Faults& faults) {
    if (!has_card_schema()) return;
    json known = card;
    known.erase("msteams");  // Teams' own addition
    const valijson::adapters::NlohmannJsonAdapter adapter(known);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema(), adapter, &results)) return;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::string where;
        for (const std::string& part : error.context) where += part;
        faults.push_back(where + ": " + error.description);
    }
}

/// What the schema does not see: twice the same input, an action that nobody receives.
void rules(const json& part, std::set<std::string>& inputs, Faults& faults) {
    if (part.is_array())
        for (const json& one : part) rules(one, inputs, faults);
    if (!part.is_object()) return;
    const std::string type = part.value("type", "");
    if (type.starts_with("Input.") && !inputs.insert(part.value("id", "")).second)
        faults.push_back("the input " + part.value("id", "") + " is there twice");
    if (type == "Action.Execute" && part.value("verb", "").empty())
        faults.push_back("Teams does not tell of an Action.Execute without a verb");
    if (type.starts_with("Action.") && part.value("title", "").empty())
        faults.push_back("a button without words");
    if (type == "ActionSet" && part["actions"].size() > 6)
        faults.push_back("Teams hides the seventh button");
    for (const auto& [key, value] : part.items())
        if (key != "data") rules(value, inputs, faults);
}

}  // namespace

inline namespace of_teams {

bool has_card_schema() {
    return !schema_file().empty();
}

Faults faults_of_card(const json& card) {
    Faults faults;
    if (card.value("type", "") != "AdaptiveCard") faults.push_back("it is no AdaptiveCard");
    const std::set<std::string> versions{"1.0", "1.1", "1.2", "1.3", "1.4", "1.5"};
    if (!versions.contains(card.value("version", ""))) faults.push_back("Teams shows at most 1.5");
    std::set<std::string> inputs;
    rules(card, inputs, faults);
    schema_faults(card, faults);
    return faults;
}

Faults faults_of_message(const json& message) {
    Faults faults;
    if (teams::cards::utf16_bytes(message) > teams::cards::kMostBytes)
        faults.push_back("it is larger than Teams takes");
    if (message.value("type", "") != "message") faults.push_back("it is no message");
    for (const char* key : {"id", "timestamp", "serviceUrl"})
        if (message.contains(key)) faults.push_back(std::string{key} + " is Teams' to fill in");
    for (const json& one : message.value("attachments", json::array())) {
        if (one.value("contentType", "") != "application/vnd.microsoft.card.adaptive")
            faults.push_back("an attachment that is no card");
        for (const std::string& fault : faults_of_card(one.value("content", json::object())))
            faults.push_back(fault);
    }
    return faults;
}

}  // namespace of_teams
}  // namespace ajar::test
