#include "adapters/slack/api/reconcile.hpp"

#include "adapters/slack/api/call.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

namespace ajar::slack::api {
namespace {

using nlohmann::json;
using server::text_at;

json at(const json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? json(nullptr) : *found;
}

/// Anybody may write such metadata; only ours count. Unknown ids are no reason to doubt.
bool is_ours(const json& message, const Installation& installation) {
    const std::string bot = text_at(message, "bot_id");
    const std::string app = text_at(message, "app_id");
    if (!installation.bot_id.empty() && !bot.empty()) return bot == installation.bot_id;
    if (!installation.app_id.empty() && !app.empty()) return app == installation.app_id;
    return installation.bot_id.empty() && installation.app_id.empty();
}

bool is_marked(const json& message, const std::string& outbox_id) {
    const json metadata = at(message, "metadata");
    if (!metadata.is_object() || text_at(metadata, "event_type") != kOutboxEvent) return false;
    const json payload = at(metadata, "event_payload");
    return payload.is_object() && text_at(payload, "outbox_id") == outbox_id;
}

}  // namespace

Result<Looked> look_for(
    const std::string& outbox_id, const Installation& installation, const std::string& page
) {
    const Error malformed{Error::Code::Malformed, "no page of messages"};
    const auto parsed = server::parse_json_object(page);
    if (!parsed) return malformed;
    const json messages = at(*parsed, "messages");
    if (!messages.is_array()) return malformed;
    Looked looked;
    for (const json& message : messages)
        if (message.is_object() && is_marked(message, outbox_id) && is_ours(message, installation))
            looked.ts = text_at(message, "ts");
    const json next = at(*parsed, "response_metadata");
    if (next.is_object()) looked.cursor = text_at(next, "next_cursor");
    return looked;
}

}  // namespace ajar::slack::api
