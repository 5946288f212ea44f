#include "adapters/slack/desk/asks.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/blocks/surface.hpp"
#include "adapters/slack/desk/words.hpp"
#include "adapters/slack/ingress/fields.hpp"
#include "adapters/slack/text/incoming.hpp"

#include <utility>

namespace ajar::slack::desk {
namespace {

using namespace std::chrono_literals;
using api::Answer;
using nlohmann::json;

constexpr std::size_t kMostCharacters = 8'000;
constexpr std::size_t kQuoted = 1'500;
constexpr auto kPatience = 2'000ms;
constexpr int kTries = 3;

json message_of(const std::string& words) {
    blocks::Message message;
    message.text = words;
    message.body = {blocks::Section{blocks::with_links(words)}};
    return blocks::to_json(message);
}

/// For the one who typed the command.
std::string for_them_alone(const std::string& words) {
    json body = message_of(words);
    body["response_type"] = "ephemeral";
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

struct Asks::Ask {
    Origin origin;
    std::string text;     ///< what they want to have asked
    std::string channel;  ///< where they were
    std::string key;      ///< of this ask alone
    bool about_a_message = false;
    std::string author{};  ///< of the message, where it is somebody else's
    std::string author_name{};
    std::string direct{};  ///< the channel of the direct message
    Reply reply{};         ///< of a command that still waits
};

bool Asks::wants(const Interaction& interaction) {
    const auto* shortcut = std::get_if<MessageShortcut>(&interaction);
    return shortcut && shortcut->callback_id == actions::kAskShortcut;
}

void Asks::command(SlashCommand command, Reply reply) {
    auto ask = std::make_shared<Ask>();
    ask->origin = std::move(command.origin);
    ask->text = tidy(command.text, kMostCharacters);
    ask->channel = std::move(command.channel);
    ask->key = "command/" + ask->origin.trigger_id + "/" + ask->origin.user_id;
    ask->reply = std::move(reply);
    if (context_.worker.offer([this, ask] { take(ask); })) return;
    context_.metrics.count("command", "full");
    std::exchange(ask->reply, nullptr)(for_them_alone(tell("busy", locale_of(*ask))));
}

void Asks::shortcut(MessageShortcut shortcut, Reply reply) {
    reply("");
    auto ask = std::make_shared<Ask>();
    ask->origin = std::move(shortcut.origin);
    ask->text = tidy(shortcut.message.text, kMostCharacters);
    ask->channel = shortcut.message.channel;
    ask->key = "shortcut/" + shortcut.message.channel + "/" + shortcut.message.ts + "/" +
               shortcut.action_ts + "/" + ask->origin.user_id;
    ask->about_a_message = true;
    if (shortcut.message.user != ask->origin.user_id) ask->author = shortcut.message.user;
    if (!context_.worker.offer([this, ask] { take(ask); }))
        context_.metrics.count("shortcut", "full");
}

std::string Asks::locale_of(const Ask& ask) const {
    const Knowledge knowledge = context_.knowledge();
    const auto person =
        context_.accounts.person(sender_of(ask.origin.tenant, ask.origin.user_id), *knowledge);
    return person && !person->locale.empty() ? person->locale : knowledge->company.locale;
}

Address Asks::where(const Ask& ask) const {
    const Tenant& tenant = ask.origin.tenant;
    return {
        tenant.enterprise,
        tenant.org_wide ? std::string{} : tenant.team,
        ask.direct,
        {},
        ask.origin.user_id};
}

void Asks::take(const std::shared_ptr<Ask>& ask) {
    if (ask->text.empty()) return end(ask, ask->about_a_message ? "ask.nothing" : "ask.help");
    if (ask->reply)
        context_.worker.after(kPatience, [this, ask] {
            if (ask->reply) end(ask, "ask.soon");
        });
    const auto next = [this, ask] {
        if (ask->author.empty()) return open(ask);
        context_.accounts.look_up(ask->origin.tenant, ask->author, [this, ask](const auto& author) {
            if (author) ask->author_name = author->name;
            open(ask);
        });
    };
    context_.accounts.look_up(ask->origin.tenant, ask->origin.user_id, [next](const auto&) {
        next();
    });
}

void Asks::open(const std::shared_ptr<Ask>& ask) {
    context_.sender.send(
        where(*ask),
        api::open_direct_message(ask->origin.user_id),
        kTries,
        [this, ask](const Answer& answer) {
            const auto body = server::parse_json_object(answer.body);
            if (body) ask->direct = id_at(member(*body, "channel"), "id");
            if (answer.kind != Answer::Kind::Ok || ask->direct.empty())
                return end(ask, "ask.failed");
            post(ask);
        }
    );
}

/// Their words open the thread in which they are answered.
void Asks::post(const std::shared_ptr<Ask>& ask) {
    const std::string locale = locale_of(*ask);
    blocks::Message message;
    message.text = tell(ask->about_a_message ? "ask.message" : "ask.command", locale);
    // By name: a mention would be a message to somebody who has asked for nothing.
    if (!ask->author_name.empty()) message.text = tell("ask.message_of", ask->author_name, locale);
    message.body = {
        blocks::Section{{blocks::words(message.text)}}, blocks::Quote{ask->text, kQuoted}};
    context_.sender.send(
        where(*ask),
        api::post_message(ask->direct, {}, blocks::to_json(message), {api::opaque_id(ask->key), 1}),
        kTries,
        [this, ask](const Answer& answer) {
            const std::string ts = api::text_in(answer, "ts");
            if (answer.kind != Answer::Kind::Ok || !is_ts(ts)) return end(ask, "ask.failed");
            submit(ask, ts);
        }
    );
}

void Asks::submit(const std::shared_ptr<Ask>& ask, const std::string& thread) {
    const Origin& origin = ask->origin;
    Activity activity;
    activity.conversation = conversation_of(origin.tenant, ask->direct, thread, origin.user_id);
    activity.id = "slack:" + key_of(origin.tenant) + ":" + ask->direct + ":" + thread;
    activity.sender_id = sender_of(origin.tenant, origin.user_id);
    activity.sender_name = origin.user_name;
    activity.text = ask->text;
    if (!ask->author.empty()) {
        const std::string who = ask->author_name.empty() ? "@" + ask->author : ask->author_name;
        activity.text =
            tidy(activity.text + "\n" + tell("ask.about", who, locale_of(*ask)), kMostCharacters);
    }
    activity.received_at = context_.now();
    context_.intake.submit(std::move(activity), [this, ask](const Result<engine::Accepted>& kept) {
        context_.worker.put([this, ask, well = bool{kept}] {
            end(ask, well ? "ask.sent" : "ask.failed");
        });
    });
}

/// Says how it ended: in answer to the command, or for them alone where they were.
void Asks::end(const std::shared_ptr<Ask>& ask, std::string_view word) {
    const std::string words = tell(word, context_.it_name, locale_of(*ask));
    const bool failed = word == "ask.failed";
    context_.metrics.count(
        ask->about_a_message ? "shortcut" : "command", failed ? "failed" : "done"
    );
    if (Reply reply = std::exchange(ask->reply, nullptr)) return reply(for_them_alone(words));
    const bool told_already = !ask->about_a_message && !failed;
    if (told_already || ask->channel.empty()) return;
    whisper(ask, message_of(words));
}

/// Where the app is no member, only the address that came with the click leads there.
void Asks::whisper(const std::shared_ptr<Ask>& ask, const json& message) {
    const auto count = [this](const Answer& answer) {
        const bool well = answer.kind == Answer::Kind::Ok;
        context_.metrics.count("whisper", well ? "done" : "failed");
    };
    context_.sender.try_out(
        where(*ask),
        api::post_ephemeral(ask->channel, {}, ask->origin.user_id, message),
        [this, ask, message, count](const Answer& answer) {
            const bool elsewhere =
                answer.kind == Answer::Kind::ConversationDead && !ask->origin.response_url.empty();
            if (!elsewhere) return count(answer);
            context_.sender.try_out(
                where(*ask), api::respond(ask->origin.response_url, message, false), count
            );
        }
    );
}

}  // namespace ajar::slack::desk
