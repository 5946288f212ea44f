#include "tests/unit/api/schema.hpp"

#include <algorithm>

namespace ajar::test {
namespace {

using nlohmann::json;

bool is_of(const json& value, const std::string& type) {
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "array") return value.is_array();
    if (type == "object") return value.is_object();
    return type == "null" && value.is_null();
}

class Check {
public:
    explicit Check(const json& document) : document_(document) {}

    void value(const json& value, const json& given, const std::string& at) {
        const json& schema = resolved(given, document_);
        if (schema.contains("oneOf")) return one_of(value, schema["oneOf"], at);
        if (schema.contains("const") && value != schema["const"]) say(at, "another value");
        if (schema.contains("enum")) {
            const json& words = schema["enum"];
            if (std::find(words.begin(), words.end(), value) == words.end())
                say(at, "unknown word " + value.dump());
        }
        if (schema.contains("type") && !fits_type(value, schema["type"]))
            return say(at, "is " + value.dump() + ", not " + schema["type"].dump());
        if (value.is_object()) object(value, schema, at);
        if (value.is_array() && schema.contains("items"))
            for (std::size_t i = 0; i < value.size(); ++i)
                this->value(value[i], schema["items"], at + "/" + std::to_string(i));
    }

    std::vector<std::string> problems;

private:
    static bool fits_type(const json& value, const json& type) {
        if (type.is_string()) return is_of(value, type);
        return std::any_of(type.begin(), type.end(), [&](const json& one) {
            return is_of(value, one);
        });
    }

    void one_of(const json& value, const json& schemas, const std::string& at) {
        std::string why;
        for (const json& schema : schemas) {
            Check one{document_};
            one.value(value, schema, at);
            if (one.problems.empty()) return;
            if (!resolved(schema, document_).value("type", "").starts_with("null"))
                why = one.problems.front();
        }
        problems.push_back(why);
    }

    void object(const json& value, const json& schema, const std::string& at) {
        if (!schema.contains("properties")) return;
        const json& properties = schema["properties"];
        for (const auto& [key, item] : value.items()) {
            if (properties.contains(key))
                this->value(item, properties[key], at + "/" + key);
            else
                say(at + "/" + key, "is not in the document");
        }
        for (const json& key : schema.value("required", json::array()))
            if (!value.contains(key)) say(at, "lacks " + key.dump());
    }

    void say(const std::string& at, const std::string& what) {
        problems.push_back(at + ": " + what);
    }

    const json& document_;
};

}  // namespace

const json& resolved(const json& schema, const json& document) {
    if (!schema.contains("$ref")) return schema;
    const std::string where = schema["$ref"];
    return document.at(json::json_pointer{where.substr(1)});
}

std::vector<std::string> against_schema(
    const json& value, const json& schema, const json& document
) {
    Check check{document};
    check.value(value, schema, "");
    return std::move(check.problems);
}

}  // namespace ajar::test
