#include "adapters/slack/ingress/reception.hpp"

#include "adapters/slack/ingress/choice.hpp"
#include "bot/server/await_callback.hpp"

#include <nlohmann/json.hpp>

#include <spdlog/spdlog.h>

namespace ajar::slack {
namespace {

using server::Response;

/// An empty 200 is Slack's "received"; a body would be shown to people, or change a view.
Response received() {
    return Response{200, {{"Cache-Control", "no-store"}}, {}, nullptr};
}

/// What can never be kept would fail every time.
Response not_kept(const Error& error) {
    Response response = server::error(error);
    if (error.code != Error::Code::Unavailable) response.headers.set("X-Slack-No-Retry", "1");
    return response;
}

Response answer_of(const std::optional<std::string>& body) {
    return body && !body->empty() ? server::json(200, *body) : received();
}

std::string challenge_json(const std::string& word) {
    const nlohmann::json body{{"challenge", word}};
    return body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
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

Awaitable<Response> Reception::event(nlohmann::json envelope) {
    Reaction reaction = normalise(envelope, self_, now_());
    if (auto* spoken = std::get_if<Heard>(&reaction)) {
        Response response = co_await heard(std::move(*spoken));
        co_return response;
    }
    if (auto* changed = std::get_if<Edited>(&reaction)) {
        Response response = co_await edited(std::move(*changed));
        co_return response;
    }
    metrics_.event(name_of(reaction));
    if (const auto* challenge = std::get_if<Challenge>(&reaction))
        co_return server::json(200, challenge_json(challenge->word));
    if (const auto* limited = std::get_if<RateLimited>(&reaction))
        spdlog::warn(
            "Slack has left out events of {} in minute {}", limited->team, limited->minute
        );
    notice(reaction);
    co_return received();
}

/// Below a message of ours that has just begun a direct message, before we have noted that it has:
/// Slack comes again, and then it is known whose thread it is.
Result<bool> Reception::is_too_early(const Heard& heard) const {
    const auto where = address_from(heard.activity.conversation.address);
    const bool reply = where && !where->thread_ts.empty() && where->thread_ts != heard.ts;
    const bool moving =
        reply && handlers_.is_moving_to && handlers_.is_moving_to(heard.channel, heard.user);
    if (!moving) return false;
    const Result<bool> known = inbox_.knows(heard.activity.conversation.conversation_id);
    if (!known) return known.error();
    return !*known;
}

Awaitable<Response> Reception::heard(Heard heard) {
    const Result<bool> early = is_too_early(heard);
    if (!early) co_return not_kept(early.error());
    if (*early) {
        metrics_.event("too_early");
        const Error later{Error::Code::Unavailable, "Its conversation is just being moved there."};
        co_return not_kept(later);
    }
    if (heard.only_if_known) {
        const Result<bool> known = inbox_.knows(heard.activity.conversation.conversation_id);
        if (!known) co_return not_kept(known.error());
        if (!*known) {
            metrics_.event(to_string(Ignored::Why::NotAddressed));
            co_return received();
        }
    }
    Result<engine::Accepted> kept = co_await inbox_.keep(heard.activity);
    if (!kept) {
        metrics_.event("not_kept");
        co_return not_kept(kept.error());
    }
    const bool opened = heard.activity.kind == Activity::Kind::Joined;
    const bool again = *kept == engine::Accepted::Known && !opened;
    if (handlers_.heard && !again) handlers_.heard(heard);
    metrics_.event(*kept == engine::Accepted::Known ? "known" : "heard");
    co_return received();
}

Result<shared::EditMeans> Reception::weighed(const Edited& edited, const std::string& id) const {
    if (!handlers_.weigh) return shared::EditMeans::Nothing;
    try {
        return handlers_.weigh(edited, id);
    } catch (const std::exception& problem) {
        spdlog::error("weighing an edit: {}", problem.what());
        return Error{Error::Code::Unavailable, "The store cannot be read right now."};
    }
}

/// What counts is kept like a message, before Slack hears that it has arrived. An edit may come
/// before its message: then it is the message, and what comes later is known.
Awaitable<Response> Reception::edited(Edited edited) {
    const std::string message_id = edited.now.activity.id;
    const std::string id = shared::edit_id(message_id, edited.mark);
    const Result<shared::EditMeans> means = weighed(edited, id);
    if (!means) co_return not_kept(means.error());
    const bool early = *means == shared::EditMeans::Unknown && edited.fresh;
    bool counts = *means == shared::EditMeans::NewWords;
    if (early && edited.now.only_if_known) {
        const Result<bool> known = inbox_.knows(edited.now.activity.conversation.conversation_id);
        if (!known) co_return not_kept(known.error());
        counts = *known;
    } else if (early) {
        counts = true;
    }
    if (!counts) {
        metrics_.event(to_string(Ignored::Why::NothingNew));
        co_return received();
    }
    if (!early) edited.now.activity.id = id;
    Result<engine::Accepted> kept = co_await inbox_.keep(edited.now.activity);
    if (early && kept && *kept == engine::Accepted::Known && !edited.before.empty()) {
        // It was here, and has just not been read yet: then it can be seen what is new.
        metrics_.event("too_early");
        const Error later{Error::Code::Unavailable, "The message is just being read."};
        co_return not_kept(later);
    }
    if (early && kept && *kept == engine::Accepted::Known) {
        // It was no more than our name.
        edited.now.activity.id = id;
        kept = co_await inbox_.keep(edited.now.activity);
    }
    if (!kept) {
        metrics_.event("not_kept");
        co_return not_kept(kept.error());
    }
    const bool again = *kept == engine::Accepted::Known;
    if (handlers_.heard && !again) handlers_.heard(edited.now);
    metrics_.event(again ? "known" : "edited");
    co_return received();
}

/// Clicks are not told again: 503 shows the person an error, and they press once more.
Awaitable<Response> Reception::chosen(BlockActions pressed, Activity choice) {
    const Result<bool> known = inbox_.knows(choice.conversation.conversation_id);
    if (!known) co_return server::error(known.error());
    if (!*known) {
        // Somebody else's thread: the button was not for them.
        metrics_.interaction("block_actions", "unwanted");
        co_return received();
    }
    Result<engine::Accepted> kept = co_await inbox_.keep(std::move(choice));
    metrics_.interaction("block_actions", kept ? "taken" : "failed");
    if (!kept) co_return server::error(kept.error());
    if (handlers_.chosen && *kept == engine::Accepted::Stored) handlers_.chosen(pressed);
    co_return received();
}

Awaitable<Response> Reception::interaction(Interaction interaction) {
    const std::string type{name_of(interaction)};
    if (const auto* pressed = std::get_if<BlockActions>(&interaction)) {
        std::optional<Activity> choice = choice_in(*pressed, now_());
        if (choice) {
            Response response = co_await chosen(*pressed, std::move(*choice));
            co_return response;
        }
    }
    std::optional<std::string> body;
    if (handlers_.interaction) {
        auto ask = [&](Reply reply) {
            handlers_.interaction(std::move(interaction), std::move(reply));
        };
        body = co_await server::await_callback<std::optional<std::string>>(ask);
    }
    metrics_.interaction(type, body ? "taken" : "unwanted");
    co_return answer_of(body);
}

Awaitable<Response> Reception::command(SlashCommand command) {
    std::optional<std::string> body;
    if (handlers_.command) {
        auto ask = [&](Reply reply) { handlers_.command(std::move(command), std::move(reply)); };
        body = co_await server::await_callback<std::optional<std::string>>(ask);
    }
    metrics_.interaction("command", body ? "taken" : "unwanted");
    co_return answer_of(body);
}

void Reception::notice(const Reaction& reaction) const {
    const bool nothing =
        std::holds_alternative<Ignored>(reaction) || std::holds_alternative<RateLimited>(reaction);
    if (!nothing && handlers_.noticed) handlers_.noticed(reaction);
}

}  // namespace ajar::slack
