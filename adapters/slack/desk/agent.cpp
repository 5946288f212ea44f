#include "adapters/slack/desk/agent.hpp"

#include "adapters/slack/desk/words.hpp"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace ajar::slack::desk {
namespace {

using Kind = api::Answer::Kind;

constexpr std::size_t kShown = 5'000;
constexpr std::int64_t kLines = 20;
constexpr std::string_view kStatus = "agent_status";
constexpr std::string_view kPrompts = "suggested_prompts";

std::string key_of(const Address& where, std::string_view what) {
    return where.enterprise_id + "/" + where.team_id + "/" + std::string{what};
}

/// A direct message's thread; elsewhere there are no sessions.
bool has_session(const Address& where) {
    return where.channel_id.starts_with('D') && !where.thread_ts.empty();
}

}  // namespace

std::string session_status(std::string_view stage) {
    if (stage == "evaluating") return "processing";
    if (stage == "answered" || stage == "reconsidering" || stage == "listening") return "active";
    if (stage == "closed") return "closed";
    return "suspended";  // it waits for somebody: the employee, staff, management
}

bool Agent::may(const Address& where, std::string_view what) const {
    return !refused_.contains(key_of(where, what));
}

void Agent::judge(const Address& where, std::string_view what, const api::Answer& answer) {
    const bool passing = answer.kind == Kind::Ok || answer.kind == Kind::RetryLater ||
                         answer.kind == Kind::Refresh || answer.kind == Kind::ConversationDead;
    context_.metrics.count(what, answer.kind == Kind::Ok ? "done" : "ignored");
    if (passing || !refused_.insert(key_of(where, what)).second) return;
    spdlog::info("Slack has no {} in workspace {}: {}", what, where.team_id, answer.error);
}

void Agent::show(const ConversationRef& conversation, const std::string& status) {
    const auto where = address_from(conversation.address);
    if (!where || !has_session(*where) || !may(*where, kStatus)) return;
    if (shown_.size() >= kShown) shown_.clear();
    std::string& shown = shown_[conversation.conversation_id];
    if (shown == status) return;
    shown = status;
    context_.sender.try_out(
        *where,
        api::set_session_status(where->channel_id, where->thread_ts, status),
        [this, where = *where](const api::Answer& answer) { judge(where, kStatus, answer); }
    );
}

void Agent::heard(const Heard& heard) {
    if (heard.activity.kind == Activity::Kind::Joined) return suggest(heard);
    const std::string& id = heard.activity.conversation.conversation_id;
    // Whoever has been answered by now is not being worked for.
    if (const auto row = context_.store.conversation(id))
        for (const auto& line : context_.store.lines(
                 id,
                 std::max<std::int64_t>(0, row->last_line - kLines),
                 static_cast<std::size_t>(kLines)
             ))
            if (line.id == heard.activity.id) return;
    show(heard.activity.conversation, "processing");
}

void Agent::changed(const std::string& conversation_id) {
    const auto row = context_.store.conversation(conversation_id);
    if (!row || row->conversation.channel != "slack") return;
    show(row->conversation, session_status(row->stage));
}

void Agent::stopped(const ConversationRef& conversation) {
    shown_.erase(conversation.conversation_id);
    show(conversation, "suspended");
}

void Agent::suggest(const Heard& heard) {
    const auto where = address_from(heard.activity.conversation.address);
    if (!where || !where->channel_id.starts_with('D') || !may(*where, kPrompts)) return;
    const Knowledge knowledge = context_.knowledge();
    const auto person = context_.accounts.person(heard.activity.sender_id, *knowledge);
    const std::string locale =
        person && !person->locale.empty() ? person->locale : knowledge->company.locale;
    std::vector<api::Prompt> prompts;
    for (const std::string name : {"software", "access", "broken", "status"})
        prompts.push_back(
            {tell("prompt." + name, locale), tell("prompt." + name + ".message", locale)}
        );
    context_.sender.try_out(
        *where,
        api::set_suggested_prompts(where->channel_id, where->thread_ts, prompts),
        [this, where = *where](const api::Answer& answer) { judge(where, kPrompts, answer); }
    );
}

}  // namespace ajar::slack::desk
