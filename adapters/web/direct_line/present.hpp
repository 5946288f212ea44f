#pragma once

// What was said becomes a Bot Framework activity, for any Direct Line client. Pure. People's words
// go out as plain text and in text runs, which no client reads as Markdown or HTML.

#include "bot/engine/ports.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace ajar::web {

/// Nothing (null) for a line that a client does not show. `before`: lines before this one, which
/// know the labels of the buttons that were offered. `bot_name` speaks where no person stands
/// behind the words.
nlohmann::json present(
    const engine::Line& line,
    const std::string& conversation,
    const std::vector<engine::Line>& before,
    const std::string& bot_name
);

/// {"activities":[…],"watermark":"7"}
std::string activity_set(const nlohmann::json& activities, std::int64_t watermark);

/// The passing sign that the bot is at work: without watermark, never repeated.
std::string typing(const std::string& conversation, const std::string& bot_name, TimePoint now);

}  // namespace ajar::web
