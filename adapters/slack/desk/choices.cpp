#include "adapters/slack/desk/choices.hpp"

#include "adapters/slack/blocks/employee.hpp"
#include "adapters/slack/ingress/choice.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ajar::slack::desk {
namespace {

/// How far back the question may lie.
constexpr std::int64_t kLines = 200;
constexpr int kTries = 5;

bool offers(const dialogue::Say& said, const std::string& value) {
    return std::any_of(said.choices.begin(), said.choices.end(), [&](const auto& choice) {
        return choice.value == value;
    });
}

}  // namespace

void Choices::chosen(const BlockActions& pressed) {
    const auto activity = choice_in(pressed, context_.now());
    if (!activity || !pressed.message || pressed.message->ephemeral) return;
    if (blocks::stays_open(activity->text)) return context_.metrics.count("choice", "ignored");
    const std::string id = context_.store.home_of(activity->conversation.conversation_id);
    const auto row = context_.store.conversation(id);
    if (!row) return;
    const auto lines = context_.store.lines(
        id, std::max<std::int64_t>(0, row->last_line - kLines), static_cast<std::size_t>(kLines)
    );
    const dialogue::Say* question = nullptr;
    for (const engine::Line& line : lines) {
        // What came after the click was not clicked on.
        if (line.id == activity->id) break;
        const auto* said = std::get_if<dialogue::Say>(&line.what);
        if (said && offers(*said, activity->text)) question = said;
    }
    if (!question) return context_.metrics.count("choice", "ignored");
    blocks::EmployeeView view;
    view.it_name = context_.it_name;
    if (!row->locale.empty()) view.locale = row->locale;
    const auto message = blocks::to_json(blocks::answered_message(*question, activity->text, view));
    const auto where = address_from(activity->conversation.address);
    if (!where) return;
    context_.sender.send(
        *where,
        api::update_message(pressed.message->channel, pressed.message->ts, message),
        kTries,
        [this](const api::Answer& answer) {
            const bool well = answer.kind == api::Answer::Kind::Ok;
            context_.metrics.count("choice", well ? "done" : "failed");
        }
    );
}

}  // namespace ajar::slack::desk
