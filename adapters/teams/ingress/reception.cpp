#include "adapters/teams/ingress/reception.hpp"

#include "bot/server/await_callback.hpp"

#include <spdlog/spdlog.h>

namespace ajar::teams {
namespace {

using server::Response;

/// An empty 200 is "received".
Response received() {
    return Response{200, {{"Cache-Control", "no-store"}}, {}, nullptr};
}

Response response_of(const InvokeAnswer& answer) {
    if (answer.body.empty()) return Response{answer.status, {}, {}, nullptr};
    return server::json(answer.status, answer.body);
}

/// Who asks for the replies in the answer gets an answer of the right form, and none in it: ours
/// are decided on by people, are changed after they were sent, and may not get lost with a
/// connection. So they take their own way, through the connector, as whatever is said unasked.
bool wants_replies(const nlohmann::json& activity) {
    return text_at(activity, "deliveryMode") == "expectReplies";
}

}  // namespace

Reception::Reception(
    engine::Intake& intake,
    const engine::Transcript& transcript,
    Now now,
    Self self,
    Handlers handlers,
    prometheus::Registry& registry
)
    : inbox_(intake, transcript),
      now_(std::move(now)),
      self_(std::move(self)),
      handlers_(std::move(handlers)),
      metrics_(registry) {}

Awaitable<Response> Reception::activity(nlohmann::json activity) {
    const std::string type = text_at(activity, "type");
    if (type.empty()) {
        metrics_.refused("malformed");
        co_return server::error(400, "BadSyntax", "An activity has a type.");
    }
    if (type == "invoke") {
        Response answer = co_await invoke(std::move(activity));
        co_return answer;
    }
    const bool inline_replies = wants_replies(activity);
    Reaction reaction = normalise(activity, self_, now_());
    Response response = received();
    if (auto* spoken = std::get_if<Heard>(&reaction)) {
        response = co_await heard(std::move(*spoken));
    } else if (std::holds_alternative<Edited>(reaction) || std::holds_alternative<Reacted>(reaction)) {
        response = co_await afterthought(std::move(reaction));
    } else {
        metrics_.activity(name_of(reaction));
        const bool nothing = std::holds_alternative<Ignored>(reaction);
        if (!nothing && handlers_.noticed) handlers_.noticed(reaction);
    }
    if (inline_replies && response.status == 200)
        response = server::json(200, R"({"activities":[]})");
    co_return response;
}

void Reception::bring_home(Activity& activity, const std::string& message) const {
    if (activity.conversation.shared || !handlers_.home) return;
    activity.conversation.conversation_id = handlers_.home(activity, message);
}

Result<std::optional<Activity>> Reception::said_by(const Reaction& reaction) const {
    if (!handlers_.said_by) return std::optional<Activity>{};
    try {
        return handlers_.said_by(reaction);
    } catch (const std::exception& problem) {
        spdlog::error("reading what an edit is of: {}", problem.what());
        return Error{Error::Code::Unavailable, "The store cannot be read right now."};
    }
}

Awaitable<Response> Reception::afterthought(Reaction reaction) {
    if (auto* edited = std::get_if<Edited>(&reaction)) bring_home(edited->activity, {});
    if (auto* reacted = std::get_if<Reacted>(&reaction)) bring_home(reacted->activity, reacted->to);
    const Result<std::optional<Activity>> said = said_by(reaction);
    if (!said) {
        metrics_.activity("not_kept");
        co_return server::error(said.error());
    }
    if (!*said) {
        metrics_.activity(to_string(Ignored::Why::NothingNew));
        co_return received();
    }
    Result<engine::Accepted> kept = co_await inbox_.keep(**said);
    if (!kept) {
        metrics_.activity("not_kept");
        co_return server::error(kept.error());
    }
    metrics_.activity(*kept == engine::Accepted::Known ? "known" : name_of(reaction));
    co_return received();
}

Awaitable<Response> Reception::heard(Heard heard) {
    bring_home(heard.activity, heard.pressed_on);
    if (heard.only_if_known) {
        const Result<bool> known = inbox_.knows(heard.activity.conversation.conversation_id);
        if (!known) co_return server::error(known.error());
        if (!*known) {
            metrics_.activity("not_addressed");
            co_return received();
        }
    }
    Result<engine::Accepted> kept = co_await inbox_.keep(heard.activity);
    if (!kept) {
        metrics_.activity("not_kept");
        co_return server::error(kept.error());
    }
    if (handlers_.heard && *kept == engine::Accepted::Stored) handlers_.heard(heard);
    metrics_.activity(*kept == engine::Accepted::Known ? "known" : "heard");
    co_return received();
}

Awaitable<Response> Reception::invoke(nlohmann::json activity) {
    Invocation invocation = read_invoke(activity);
    const std::string name{known_name(invocation.name)};
    if (not_for_us(activity, invocation.place, self_)) {
        metrics_.invoke(name, "unwanted");
        co_return response_of(default_answer(invocation));
    }
    std::optional<InvokeAnswer> answer = co_await keep_said(invocation);
    if (!answer && handlers_.invoke) {
        answer = co_await ask_handler(invocation);
    }
    const bool failed = answer && answer->status >= 500;
    metrics_.invoke(name, failed ? "failed" : answer ? "taken" : "unwanted");
    co_return response_of(answer ? *answer : default_answer(invocation));
}

Awaitable<std::optional<InvokeAnswer>> Reception::ask_handler(Invocation invocation) {
    auto ask = [&](Reply reply) { handlers_.invoke(std::move(invocation), std::move(reply)); };
    std::optional<InvokeAnswer> answer =
        co_await server::await_callback<std::optional<InvokeAnswer>>(ask);
    co_return answer;
}

Awaitable<std::optional<InvokeAnswer>> Reception::keep_said(const Invocation& invocation) {
    std::vector<Activity> said;
    if (invocation.name == "message/submitAction") said = feedback_in(invocation, now_());
    if (std::optional<Activity> choice = choice_in(invocation, now_())) said.push_back(*choice);
    if (said.empty()) co_return std::nullopt;
    for (Activity& one : said) bring_home(one, invocation.reply_to);
    const bool is_choice = said.front().kind == Activity::Kind::Choice;
    const Result<bool> known = inbox_.knows(said.front().conversation.conversation_id);
    if (known && !*known) co_return std::nullopt;  // somebody else's talk
    for (const Activity& one : said) {
        Result<engine::Accepted> kept = co_await inbox_.keep(one);
        if (!kept) co_return InvokeAnswer{503, ""};
        const bool fresh = is_choice && *kept == engine::Accepted::Stored;
        if (fresh && handlers_.heard) handlers_.heard({one, false, {}, invocation.reply_to});
    }
    co_return is_choice ? message_answer("✓") : InvokeAnswer{200, "{}"};
}

}  // namespace ajar::teams
