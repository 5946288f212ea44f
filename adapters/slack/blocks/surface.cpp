#include "adapters/slack/blocks/surface.hpp"

#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/blocks/limits.hpp"
#include "adapters/slack/blocks/render.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace ajar::slack::blocks {
namespace {

using nlohmann::json;

std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// What a surface has room for.
struct Room {
    std::size_t blocks;
    std::size_t length;  ///< of them all, as JSON
    std::size_t (*measure)(const json& block);

    bool takes(const nlohmann::json& block) const {
        return blocks > 0 && measure(block) + 1 <= length;
    }

    void use(const nlohmann::json& block) {
        --blocks;
        length -= measure(block) + 1;
    }
};

std::size_t in_units(const json& block) {
    return length_of(dump(block));
}

std::size_t in_bytes(const json& block) {
    return dump(block).size();
}

/// A share of the room that the body leaves to what always stands below it.
constexpr std::size_t kTailShare = 2;

json small_print(const Spans& spans) {
    const std::string text = fitted(spans, limits::kContextText);
    if (text.empty()) return nullptr;
    return {{"type", "context"}, {"elements", json::array({mrkdwn_object(text)})}};
}

/// `blocks` as far as there is room; then, if there is any, what says so.
json placed(const Blocks& blocks, Room room, Ids& ids, const Spans& more) {
    json out = json::array();
    const json sign = small_print(more);
    Room without_sign = room;
    if (!sign.is_null() && without_sign.takes(sign)) without_sign.use(sign);
    for (const Block& block : blocks)
        for (json& one : to_json(block, ids)) {
            if (!without_sign.takes(one)) {
                if (!sign.is_null() && room.takes(sign)) out.push_back(sign);
                // Nothing more, small as it may be: what stands below would seem to follow.
                return out;
            }
            without_sign.use(one);
            room.use(one);
            out.push_back(std::move(one));
        }
    return out;
}

bool has_input(const json& blocks) {
    for (const json& block : blocks)
        if (block["type"] == "input") return true;
    return false;
}

json view_blocks(const Blocks& body, const Spans& more) {
    Ids ids;
    Room room{limits::kViewBlocks, limits::kViewJson, in_bytes};
    json blocks = placed(body, room, ids, more);
    // Slack refuses a view without any.
    if (blocks.empty()) blocks.push_back({{"type", "divider"}});
    return blocks;
}

}  // namespace

json to_json(const Message& message) {
    Ids ids;
    Room room{limits::kMessageBlocks, limits::kMessageJson, in_units};
    Room below{limits::kMessageBlocks / kTailShare, limits::kMessageJson / kTailShare, in_units};
    const json tail = placed(message.tail, below, ids, {});
    for (const json& block : tail) room.use(block);
    json blocks = placed(message.body, room, ids, message.more);
    for (const json& block : tail) blocks.push_back(block);
    const std::string text = fitted({words(cleaned(message.text))}, limits::kFallbackText);
    json out{{"text", text.empty() ? "–" : text}};
    if (!blocks.empty()) out["blocks"] = std::move(blocks);
    return out;
}

json to_json(const Modal& modal) {
    if (length_of(modal.private_metadata) > limits::kPrivateMetadata)
        throw std::length_error("a modal's private_metadata holds ids only");
    json out{
        {"type", "modal"},
        {"callback_id", cut(modal.callback_id, limits::kId)},
        {"title", plain_object(modal.title, limits::kViewTitle)},
        {"close", plain_object(modal.close, limits::kViewTitle)},
        {"private_metadata", modal.private_metadata},
        {"blocks", view_blocks(modal.body, modal.more)}};
    if (!modal.submit.empty() || has_input(out["blocks"]))
        out["submit"] =
            plain_object(modal.submit.empty() ? "OK" : modal.submit, limits::kViewTitle);
    return out;
}

json to_json(const Home& home) {
    return {{"type", "home"}, {"blocks", view_blocks(home.body, home.more)}};
}

json field_errors(const std::map<std::string, std::string>& errors) {
    json out{{"response_action", "errors"}, {"errors", json::object()}};
    for (const auto& [id, text] : errors) {
        const std::string shown = cut(cleaned(text), limits::kFieldError);
        out["errors"][id] = shown.empty() ? "–" : shown;
    }
    return out;
}

}  // namespace ajar::slack::blocks
