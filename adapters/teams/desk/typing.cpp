#include "adapters/teams/desk/typing.hpp"

#include <algorithm>

namespace ajar::teams::desk {
namespace {

constexpr std::int64_t kLines = 50;

/// What was said is a line of the talk as soon as its turn is done, and before any answer goes out.
bool is_waiting(const engine::Reading& records, const Activity& activity) {
    const std::string& id = activity.conversation.conversation_id;
    const auto row = records.conversation(id);
    if (!row) return true;  // the first words of all
    const auto lines = records.lines(
        id, std::max<std::int64_t>(0, row->last_line - kLines), static_cast<std::size_t>(kLines)
    );
    return std::none_of(lines.begin(), lines.end(), [&](const engine::Line& line) {
        return line.id == activity.id;
    });
}

}  // namespace

void Typing::heard(const Activity& activity) {
    parts_.worker.after(options_.first, [this, activity] { show(activity, options_.most); });
}

void Typing::show(const Activity& activity, int left) {
    const auto where = address_from(activity.conversation.address);
    const auto waiting = [this, activity] { return is_waiting(parts_.records, activity); };
    if (left == 0 || !where || where->conversation_id.empty() || !waiting()) return;
    parts_.sender.send(show_typing(*where, waiting), 1, [this](const Answer& answer) {
        const bool well = answer.kind == Answer::Kind::Ok;
        parts_.count("typing", well ? "done" : "ignored");
    });
    parts_.worker.after(options_.next, [this, activity, left] { show(activity, left - 1); });
}

}  // namespace ajar::teams::desk
