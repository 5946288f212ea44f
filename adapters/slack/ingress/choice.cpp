#include "adapters/slack/ingress/choice.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/text/incoming.hpp"

#include <algorithm>

namespace ajar::slack {
namespace {

constexpr std::size_t kLongestChoice = 500;

bool is_employees(const Action& action) {
    const auto name = actions::action_of(action.action_id);
    return name == actions::kChoice || name == actions::kFeedback;
}

}  // namespace

std::optional<Activity> choice_in(const BlockActions& pressed, TimePoint now) {
    const auto found = std::find_if(pressed.actions.begin(), pressed.actions.end(), is_employees);
    if (found == pressed.actions.end() || !pressed.message) return std::nullopt;
    const std::string value = tidy(found->input.value, kLongestChoice + 1);
    if (value.empty() || value.size() > kLongestChoice) return std::nullopt;

    const MessageRef& message = *pressed.message;
    Activity activity;
    activity.kind = Activity::Kind::Choice;
    // A message of ours outside a thread belongs to the direct message as a whole.
    activity.conversation = conversation_of(
        pressed.origin.tenant, message.channel, message.thread, pressed.origin.user_id
    );
    // A click is one click however often it is told; a second one has another action_ts.
    activity.id = activity.conversation.conversation_id + ":" + message.ts + ":" +
                  found->action_id + ":" + found->action_ts;
    activity.sender_id = sender_of(pressed.origin.tenant, pressed.origin.user_id);
    activity.sender_name = pressed.origin.user_name;
    activity.text = value;
    activity.received_at = now;
    return activity;
}

}  // namespace ajar::slack
