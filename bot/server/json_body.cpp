#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

namespace ajar::server {
namespace {

/// The deepest nesting, counted without parsing: brackets outside of strings.
int depth_of(std::string_view body) {
    int depth = 0;
    int deepest = 0;
    bool in_text = false;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (in_text) {
            if (c == '\\') ++i;
            if (c == '"') in_text = false;
        } else if (c == '"') {
            in_text = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

Error malformed(std::string detail) {
    return Error{Error::Code::Malformed, std::move(detail)};
}

}  // namespace

bool is_utf8(std::string_view text) {
    const auto at = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    for (std::size_t i = 0; i < text.size();) {
        const unsigned lead = at(i);
        const std::size_t length = lead < 0x80                   ? 1
                                   : lead >= 0xC2 && lead < 0xE0 ? 2
                                   : lead >= 0xE0 && lead < 0xF0 ? 3
                                   : lead >= 0xF0 && lead < 0xF5 ? 4
                                                                 : 0;
        if (length == 0 || i + length > text.size()) return false;
        for (std::size_t k = 1; k < length; ++k)
            if ((at(i + k) & 0xC0u) != 0x80u) return false;
        // Overlong forms, halves of surrogate pairs, and what lies beyond U+10FFFF.
        if (lead == 0xE0 && at(i + 1) < 0xA0) return false;
        if (lead == 0xED && at(i + 1) > 0x9F) return false;
        if (lead == 0xF0 && at(i + 1) < 0x90) return false;
        if (lead == 0xF4 && at(i + 1) > 0x8F) return false;
        i += length;
    }
    return true;
}

Result<nlohmann::json> parse_json(std::string_view body) {
    if (!is_utf8(body)) return malformed("The body is not valid UTF-8.");
    if (depth_of(body) > kMaxJsonDepth)
        return malformed(
            "The JSON is nested more than " + std::to_string(kMaxJsonDepth) + " levels deep."
        );
    auto document = nlohmann::json::parse(body, nullptr, /*allow_exceptions=*/false);
    if (document.is_discarded()) return malformed("The body is not valid JSON.");
    return document;
}

Result<nlohmann::json> parse_json_object(std::string_view body) {
    Result<nlohmann::json> document = parse_json(body);
    if (document && !document->is_object()) return malformed("The body must be a JSON object.");
    return document;
}

std::string text_at(const nlohmann::json& object, std::string_view key) {
    if (!object.is_object()) return {};
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

}  // namespace ajar::server
