#include "adapters/teams/desk/afterthoughts.hpp"

#include "adapters/shared/edits.hpp"
#include "adapters/teams/desk/choices.hpp"
#include "bot/crypto/sha256.hpp"

namespace ajar::teams::desk {

std::string_view thumb_of(std::string_view reaction) {
    const auto is = [&](std::string_view part) {
        return reaction.find(part) != std::string_view::npos;
    };
    if (is("thumbsdown") || is("1f44e") || is("dislike")) return "unhelpful:";
    if (is("thumbsup") || is("1f44d") || reaction == "like" || reaction == "heart")
        return "helpful:";
    return {};
}

std::optional<Activity> said_by(const Context& context, const Edited& edited) {
    Activity activity = edited.activity;
    activity.id =
        shared::edit_id(edited.message_id, crypto::sha256_hex(activity.text).substr(0, 16));
    const auto means = shared::weigh_edit(
        context.store,
        activity.conversation.conversation_id,
        edited.message_id,
        activity.id,
        activity.text,
        false
    );
    if (means != shared::EditMeans::NewWords) return std::nullopt;
    return activity;
}

std::optional<Activity> said_by(const Context& context, const Reacted& reacted) {
    for (const std::string& reaction : reacted.added) {
        const std::string_view thumb = thumb_of(reaction);
        if (thumb.empty()) continue;
        const auto said = said_as(context, reacted.activity.conversation, reacted.to, thumb);
        if (!said) continue;
        for (const dialogue::Choice& choice : said->choices) {
            if (!choice.value.starts_with(thumb)) continue;
            Activity activity = reacted.activity;
            activity.kind = Activity::Kind::Choice;
            activity.text = choice.value;
            // Taken back and given again, it is the same.
            activity.id = activity.conversation.conversation_id + ":reaction:" + reacted.to + ":" +
                          std::string{thumb};
            return activity;
        }
    }
    return std::nullopt;
}

}  // namespace ajar::teams::desk
