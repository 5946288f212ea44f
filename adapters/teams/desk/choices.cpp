#include "adapters/teams/desk/choices.hpp"

#include "adapters/teams/cards/employee.hpp"

#include <algorithm>

namespace ajar::teams::desk {
namespace {

/// How far back a question may lie.
constexpr std::int64_t kLines = 200;
constexpr int kTries = 5;
constexpr std::size_t kRemembered = 5'000;

bool offers(const dialogue::Say& said, std::string_view beginning) {
    return std::any_of(said.choices.begin(), said.choices.end(), [&](const auto& choice) {
        return choice.value.starts_with(beginning);
    });
}

std::optional<dialogue::Say> latest_that_offers(
    const engine::Reading& records, const std::string& conversation_id, std::string_view beginning
) {
    const auto row = records.conversation(conversation_id);
    if (!row) return std::nullopt;
    const auto lines = records.lines(
        row->conversation.conversation_id,
        std::max<std::int64_t>(0, row->last_line - kLines),
        static_cast<std::size_t>(kLines)
    );
    std::optional<dialogue::Say> found;
    for (const engine::Line& line : lines) {
        const auto* said = std::get_if<dialogue::Say>(&line.what);
        if (said && offers(*said, beginning)) found = *said;
    }
    return found;
}

}  // namespace

std::optional<dialogue::Say> said_as(
    const Context& context,
    const ConversationRef& conversation,
    const std::string& message,
    std::string_view offered
) {
    const auto where = address_from(conversation.address);
    if (!where || message.empty()) return std::nullopt;
    const std::string& place = where->conversation_id;
    if (const auto known = context.sayings.at(place + "|" + message)) return known->say;
    // The first answers to a post were sent under it before its thread had a name.
    if (const auto known = context.sayings.at(place.substr(0, place.find(';')) + "|" + message))
        return known->say;
    return latest_that_offers(context.store, conversation.conversation_id, offered);
}

void Choices::chosen(const Heard& heard) {
    const ConversationRef& conversation = heard.activity.conversation;
    const auto said = said_as(context_, conversation, heard.pressed_on, heard.activity.text);
    if (!said || said->card || !offers(*said, heard.activity.text))
        return context_.metrics.count("choice", "ignored");
    if (answered_.size() >= kRemembered) answered_.clear();
    const std::string& chosen =
        answered_
            .try_emplace(conversation.conversation_id + "|" + heard.pressed_on, heard.activity.text)
            .first->second;
    const auto where = address_from(conversation.address);
    context_.sender.send(
        update_activity(
            *where, heard.pressed_on, cards::answered_message(*said, chosen, {context_.it_name})
        ),
        kTries,
        [this](const Answer& answer) {
            const bool well = answer.kind == Answer::Kind::Ok;
            context_.metrics.count("choice", well ? "done" : "failed");
        }
    );
}

}  // namespace ajar::teams::desk
