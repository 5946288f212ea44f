#include "adapters/shared/edits.hpp"

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

namespace ajar::shared {
namespace {

/// How far back an edited message may lie.
constexpr std::int64_t kLines = 200;

/// Letters and digits, in small ones where they are ASCII.
std::string bare(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        const bool big = c >= 'A' && c <= 'Z';
        const bool word = big || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                          static_cast<unsigned char>(c) >= 0x80;
        if (word) kept += big ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return kept;
}

struct Found {
    std::string id;  ///< of the message, or of its latest edit
    std::string text;
    bool latest = false;  ///< nothing came from the person after it
};

std::optional<Found> find(const std::vector<engine::Line>& lines, const std::string& message_id) {
    std::optional<Found> found;
    for (const engine::Line& line : lines) {
        const auto* activity = std::get_if<Activity>(&line.what);
        if (!activity) continue;
        // What an edit has said counts from then on.
        if (activity->id == message_id || activity->id.starts_with(edit_id(message_id, "")))
            found = Found{activity->id, activity->text, true};
        else if (found)
            found->latest = false;
    }
    return found;
}

bool is_open(const engine::ConversationRow& row) {
    return row.stage != "answered" && row.stage != "closed";
}

}  // namespace

std::string edit_id(const std::string& message_id, std::string_view which) {
    return message_id + ":edit:" + std::string{which};
}

bool says_something_new(std::string_view before, std::string_view after) {
    return bare(before) != bare(after);
}

EditMeans weigh_edit(
    const engine::Reading& records,
    const std::string& conversation_id,
    const std::string& message_id,
    const std::string& id,
    std::string_view text,
    bool in_order
) {
    const auto row = records.conversation(conversation_id);
    if (!row) return EditMeans::Unknown;
    const auto lines = records.lines(
        conversation_id,
        std::max<std::int64_t>(0, row->last_line - kLines),
        static_cast<std::size_t>(kLines)
    );
    const auto before = find(lines, message_id);
    if (!before) return EditMeans::Unknown;
    const bool late = in_order && before->id != message_id && before->id >= id;
    const bool counts =
        !late && (before->latest || is_open(*row)) && says_something_new(before->text, text);
    return counts ? EditMeans::NewWords : EditMeans::Nothing;
}

}  // namespace ajar::shared
