#include "adapters/slack/socket/frame.hpp"

#include "adapters/slack/ingress/fields.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

namespace ajar::slack::socket {
namespace {

using nlohmann::json;

constexpr std::size_t kLongestId = 200;

int count_at(const json& object, const char* key) {
    const json& value = member(object, key);
    if (!value.is_number_integer()) return 0;
    const auto number = value.get<std::int64_t>();
    return number < 0 || number > 1'000'000 ? 0 : static_cast<int>(number);
}

Envelope::Kind kind_of(const std::string& type) {
    if (type == "events_api") return Envelope::Kind::Event;
    if (type == "interactive") return Envelope::Kind::Interaction;
    if (type == "slash_commands") return Envelope::Kind::Command;
    return Envelope::Kind::Unknown;
}

}  // namespace

std::string_view to_string(Envelope::Kind kind) {
    switch (kind) {
        case Envelope::Kind::Event:
            return "event";
        case Envelope::Kind::Interaction:
            return "interaction";
        case Envelope::Kind::Command:
            return "command";
        case Envelope::Kind::Unknown:
            break;
    }
    return "unknown";
}

Frame read_frame(const std::string& text) {
    Result<json> parsed = server::parse_json_object(text);
    if (!parsed) return Noise{};
    json& frame = *parsed;
    const std::string type = text_at(frame, "type");
    if (type == "hello") {
        const json& debug = member(frame, "debug_info");
        return Hello{
            count_at(frame, "num_connections"), count_at(debug, "approximate_connection_time")};
    }
    if (type == "disconnect") return Goodbye{text_at(frame, "reason")};
    Envelope envelope;
    envelope.id = text_at(frame, "envelope_id");
    if (envelope.id.empty() || envelope.id.size() > kLongestId) return Noise{};
    envelope.kind = kind_of(type);
    envelope.takes_answer = flag_at(frame, "accepts_response_payload");
    const auto payload = frame.find("payload");
    if (payload != frame.end() && payload->is_object())
        envelope.payload = std::make_shared<json>(std::move(*payload));
    return envelope;
}

server::Values fields_of(const json& payload) {
    server::Values fields;
    for (const auto& [key, value] : payload.items()) {
        if (value.is_string()) fields[key] = value.get<std::string>();
        if (value.is_boolean()) fields[key] = value.get<bool>() ? "true" : "false";
    }
    return fields;
}

std::optional<std::string> confirmation(
    const std::string& envelope_id, bool takes_answer, const server::Response& response
) {
    // The same bytes would be as wrong when they came again: 4xx is confirmed, 5xx is not.
    if (response.status >= 500) return std::nullopt;
    json frame{{"envelope_id", envelope_id}};
    if (takes_answer && response.status < 300 && !response.body.empty()) {
        const auto body = server::parse_json_object(response.body);
        if (body) frame["payload"] = *body;
    }
    return frame.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace ajar::slack::socket
