#include "adapters/teams/desk/afterthoughts.hpp"

#include "adapters/teams/desk/choices.hpp"
#include "bot/crypto/sha256.hpp"

#include <algorithm>
#include <utility>

namespace ajar::teams::desk {
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
    std::string text;
    bool latest = false;  ///< nothing came from the person after it
};

std::optional<Found> find(const std::vector<engine::Line>& lines, const std::string& id) {
    std::optional<Found> found;
    for (const engine::Line& line : lines) {
        const auto* activity = std::get_if<Activity>(&line.what);
        if (!activity) continue;
        // What an edit has said counts from then on.
        if (activity->id == id || activity->id.starts_with(id + ":edit:"))
            found = Found{activity->text, true};
        else if (found)
            found->latest = false;
    }
    return found;
}

bool is_open(const engine::ConversationRow& row) {
    return row.stage != "answered" && row.stage != "closed";
}

}  // namespace

bool says_something_new(std::string_view before, std::string_view after) {
    return bare(before) != bare(after);
}

std::string_view thumb_of(std::string_view reaction) {
    const auto is = [&](std::string_view part) {
        return reaction.find(part) != std::string_view::npos;
    };
    if (is("thumbsdown") || is("1f44e") || is("dislike")) return "unhelpful:";
    if (is("thumbsup") || is("1f44d") || reaction == "like" || reaction == "heart")
        return "helpful:";
    return {};
}

void Afterthoughts::edited(const Edited& edited) {
    Activity activity = edited.activity;
    const std::string& conversation = activity.conversation.conversation_id;
    const auto row = context_.store.conversation(conversation);
    if (!row) return context_.metrics.count("edit", "ignored");
    const auto lines = context_.store.lines(
        conversation,
        std::max<std::int64_t>(0, row->last_line - kLines),
        static_cast<std::size_t>(kLines)
    );
    const auto before = find(lines, edited.message_id);
    const bool counts = before && (before->latest || is_open(*row)) &&
                        says_something_new(before->text, activity.text);
    if (!counts) return context_.metrics.count("edit", "ignored");
    activity.id = edited.message_id + ":edit:" + crypto::sha256_hex(activity.text).substr(0, 16);
    submit("edit", std::move(activity));
}

void Afterthoughts::reacted(const Reacted& reacted) {
    for (const std::string& reaction : reacted.added) {
        const std::string_view thumb = thumb_of(reaction);
        if (thumb.empty()) continue;
        const auto said = said_as(context_, reacted.activity.conversation, reacted.to, thumb);
        if (!said) continue;
        for (const dialogue::Choice& choice : said->choices) {
            if (!choice.value.starts_with(thumb)) continue;
            Activity activity = reacted.activity;
            activity.kind = Activity::Kind::Choice;
            activity.text = choice.value;
            // Taken back and given again, it is the same.
            activity.id = activity.conversation.conversation_id + ":reaction:" + reacted.to + ":" +
                          std::string{thumb};
            return submit("reaction", std::move(activity));
        }
    }
    context_.metrics.count("reaction", "ignored");
}

void Afterthoughts::submit(std::string_view what, Activity activity) {
    const auto kept = [this, what = std::string{what}](const Result<engine::Accepted>& end) {
        context_.metrics.count(what, !end ? "failed" : "done");
    };
    context_.intake.submit(std::move(activity), kept);
}

}  // namespace ajar::teams::desk
