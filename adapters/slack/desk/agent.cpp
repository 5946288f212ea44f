#include "adapters/slack/desk/agent.hpp"

#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/desk/words.hpp"
#include "adapters/slack/text/incoming.hpp"
#include "bot/domain/local_text.hpp"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace ajar::slack::desk {
namespace {

using Kind = api::Answer::Kind;

constexpr std::size_t kShown = 5'000;
constexpr std::chrono::milliseconds kShortestWait{500};
constexpr std::int64_t kLines = 20;
const std::string kSessions = "slack-session";
constexpr std::string_view kStatus = "agent_status";
constexpr std::string_view kPrompts = "suggested_prompts";
constexpr std::string_view kTitle = "session_title";
constexpr std::size_t kLongestTitle = 120;  // Slack's is 200

std::string key_of(const Address& where, std::string_view what) {
    return where.enterprise_id + "/" + where.team_id + "/" + std::string{what};
}

/// What the person asked for, as IT calls it.
std::string title_of(
    const engine::ReviewRow& review, const knowledge::Knowledge& knowledge, std::string_view locale
) {
    const auto* service = knowledge.service(review.service_id);
    const std::string name = service ? in_locale(service->name, locale) : std::string{};
    return tidy(blocks::on_one_line(name.empty() ? review.need : name), kLongestTitle);
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
        [this, where = *where, id = conversation.conversation_id](const api::Answer& answer) {
            judge(where, kStatus, answer);
            if (answer.kind == Kind::RetryLater) later(id, answer.after);
        }
    );
}

/// It was not taken. Where a limit says when it would be, it is told then: by then it may be
/// somebody else's move. Otherwise the next change tells it.
void Agent::later(const std::string& conversation_id, std::chrono::milliseconds wait) {
    shown_.erase(conversation_id);
    if (wait <= std::chrono::milliseconds{0} || !waiting_.insert(conversation_id).second) return;
    context_.worker.after(std::max(wait, kShortestWait), [this, conversation_id] {
        waiting_.erase(conversation_id);
        changed(conversation_id);
    });
}

void Agent::heard(const Heard& heard) {
    if (heard.activity.kind == Activity::Kind::Joined) return suggest(heard);
    ConversationRef conversation = heard.activity.conversation;
    conversation.conversation_id = context_.store.home_of(conversation.conversation_id);
    const std::string& id = conversation.conversation_id;
    // Whoever has been answered by now is not being worked for.
    if (const auto row = context_.store.conversation(id))
        for (const auto& line : context_.store.lines(
                 id,
                 std::max<std::int64_t>(0, row->last_line - kLines),
                 static_cast<std::size_t>(kLines)
             ))
            if (line.id == heard.activity.id) return;
    show(conversation, "processing");
}

void Agent::changed(const std::string& conversation_id) {
    const auto row = context_.store.conversation(conversation_id);
    if (!row || row->conversation.channel != "slack") return;
    show(row->conversation, session_status(row->stage));
    title(*row);
}

void Agent::stopped(ConversationRef conversation) {
    conversation.conversation_id = context_.store.home_of(conversation.conversation_id);
    shown_.erase(conversation.conversation_id);
    show(conversation, "suspended");
}

/// Kept, so that after a restart nobody's own title is overwritten.
bool Agent::is_named(const std::string& conversation_id) {
    if (named_.contains(conversation_id)) return true;
    if (!context_.store.surface(kSessions, conversation_id)) return false;
    if (named_.size() >= kShown) named_.clear();
    named_.insert(conversation_id);
    return true;
}

void Agent::name(const std::string& conversation_id, const std::string& title) {
    if (named_.size() >= kShown) named_.clear();
    named_.insert(conversation_id);
    context_.store.commit_one(engine::KeepSurface{
        kSessions, conversation_id, {}, title, true, context_.now()});
}

/// Whoever has named it themselves keeps their title.
void Agent::titled(const ConversationRef& conversation) {
    name(context_.store.home_of(conversation.conversation_id), {});
}

/// Once, when it is known what the session is about.
void Agent::title(const engine::ConversationRow& row) {
    const std::string& id = row.conversation.conversation_id;
    const auto where = address_from(row.conversation.address);
    if (!where || !has_session(*where) || !may(*where, kTitle) || is_named(id)) return;
    engine::ReviewFilter filter;
    filter.conversation_id = id;
    filter.limit = 1;
    const auto reviews = context_.store.reviews(filter);
    if (reviews.empty()) return;
    // A list of sessions is read over shoulders.
    if (reviews.front().sensitive) return name(id, {});
    const std::string title = title_of(reviews.front(), *context_.knowledge(), row.locale);
    if (title.empty()) return;
    named_.insert(id);  // not asked twice at a time
    context_.sender.try_out(
        *where,
        api::rename_session(where->channel_id, where->thread_ts, title),
        [this, where = *where, id, title](const api::Answer& answer) {
            judge(where, kTitle, answer);
            if (answer.kind == Kind::Ok) return name(id, title);
            named_.erase(id);  // the next change tries again
        }
    );
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
