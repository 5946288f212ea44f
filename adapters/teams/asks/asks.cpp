#include "adapters/teams/asks/asks.hpp"

#include "adapters/teams/ingress/normalise.hpp"

#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::teams {
namespace {

constexpr std::string_view kFetch = "composeExtension/fetchTask";
constexpr std::string_view kSubmit = "composeExtension/submitAction";

}  // namespace

struct Asks::Ask {
    Place place;  ///< of the message, and then of the person's own chat
    MessageAsk about;
    Reply reply;

    void end(AskWord word) {
        std::exchange(reply, nullptr)(dialog_message(ask_word(word, place.locale)));
    }
};

Asks::Asks(Client& client, engine::Intake& intake, Now now)
    : client_(client), intake_(intake), now_(std::move(now)) {}

bool Asks::wants(const Invocation& invocation) {
    return (invocation.name == kFetch || invocation.name == kSubmit) &&
           text_at(invocation.value, "commandId") == kAskCommand;
}

void Asks::answer(const Invocation& invocation, Reply reply) {
    if (invocation.name == kFetch)
        return reply(form_for(ask_about(invocation), invocation.place.locale));
    const auto ask = std::make_shared<Ask>();
    ask->place = invocation.place;
    ask->about = ask_in(invocation);
    ask->reply = std::move(reply);
    const bool says_something = !words_for_it(ask->about, {}).empty();
    if (!says_something || ask->place.activity_id.empty()) return ask->end(AskWord::Nothing);
    open(ask);
}

/// Opening a chat that is open gives the same one.
void Asks::open(const std::shared_ptr<Ask>& ask) {
    client_.send(open_personal_chat(ask->place.address), [this, ask](const Answer& answer) {
        if (answer.kind != Answer::Kind::Ok || !is_id(answer.id)) {
            spdlog::warn("asking about a message: no chat was opened: {}", answer.error);
            const bool later = answer.kind == Answer::Kind::RetryLater ||
                               answer.kind == Answer::Kind::NoToken ||
                               answer.kind == Answer::Kind::UnknownOutcome;
            return ask->end(later ? AskWord::Busy : AskWord::NotOpened);
        }
        ask->place.scope = Scope::Personal;
        ask->place.address.conversation_id = answer.id;
        ask->place.address.reply_to.clear();
        submit(ask);
    });
}

void Asks::submit(const std::shared_ptr<Ask>& ask) {
    Activity activity = activity_of(ask->place, now_());
    activity.id = journal_id(ask->place, "ask:" + ask->place.activity_id);
    activity.text = words_for_it(ask->about, ask->place.locale);
    intake_.submit(std::move(activity), [ask](const Result<engine::Accepted>& kept) {
        ask->end(kept ? AskWord::Sent : AskWord::Busy);
    });
}

Handlers with_asks(Asks& asks, Handlers others) {
    auto next = std::move(others.invoke);
    others.invoke = [&asks, next = std::move(next)](Invocation invocation, Reply reply) {
        if (Asks::wants(invocation)) return asks.answer(invocation, std::move(reply));
        if (next) return next(std::move(invocation), std::move(reply));
        reply(std::nullopt);
    };
    return others;
}

}  // namespace ajar::teams
