#include "adapters/teams/connector/messenger.hpp"

#include <exception>
#include <memory>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::teams {
namespace {

using engine::Delivered;
using engine::Delivery;
using engine::DeliveryResult;
using engine::InDoubt;
using engine::TryAgain;
using engine::Undeliverable;
using Kind = Answer::Kind;

constexpr const char* kDoubtful =
    "Teams has not said whether this message arrived, and it cannot be looked up. It was not sent "
    "again, so that nobody reads it twice: please look into the chat, or ask.";

std::string words_of(const Answer& answer) {
    return "Teams: " + answer.error + " (" + std::string{name_of(answer.kind)} + ")";
}

}  // namespace

/// One delivery under way; kept alive by the call that it waits for.
class TeamsMessenger::Post : public std::enable_shared_from_this<Post> {
public:
    using Done = std::function<void(DeliveryResult)>;

    Post(Client& client, const MessengerOptions& options, Delivery delivery, Done done)
        : client_(client),
          options_(options),
          delivery_(std::move(delivery)),
          done_(std::move(done)) {}

    void begin() {
        if (delivery_.in_doubt) return end(Undeliverable{kDoubtful});
        const Result<Address> address = address_from(delivery_.conversation.address);
        if (!address) return end(Undeliverable{address.error().detail});
        address_ = *address;
        moves_ = delivery_.say.where == dialogue::Say::Where::Privately && is_shared(address_);
        if (moves_ || address_.conversation_id.empty()) return open();
        post();
    }

private:
    /// Opening a chat that is open gives the same one.
    void open() {
        opened_ = true;
        client_.send(open_personal_chat(address_), [self = shared_from_this()](Answer answer) {
            if (answer.kind != Kind::Ok) return self->not_sent(answer);
            if (!is_id(answer.id)) return self->end(Undeliverable{"Teams named no conversation"});
            self->address_.conversation_id = answer.id;
            self->address_.reply_to.clear();
            self->post();
        });
    }

    void post() {
        auto message = cards::employee_message(delivery_.say, options_.view);
        if (by_a_model()) cards::mark_as_generated(message);
        client_.send(
            send_activity(address_, std::move(message)),
            [self = shared_from_this()](Answer answer) { self->posted(answer); }
        );
    }

    /// Only what staff send can be a model's: everything else is templates'.
    bool by_a_model() const {
        const dialogue::Say& said = delivery_.say;
        try {
            return options_.by_a_model && !said.from.empty() && options_.by_a_model(said.text);
        } catch (const std::exception& problem) {
            spdlog::error("looking up who found the words: {}", problem.what());
            return false;
        }
    }

    void posted(const Answer& answer) {
        if (answer.kind == Kind::Ok) return arrived(address_.conversation_id + "|" + answer.id);
        // What the answer belonged under is gone; the conversation is not.
        if (answer.kind == Kind::MessageGone && !address_.reply_to.empty()) {
            address_.reply_to.clear();
            return post();
        }
        // A personal chat gets another id when the app was away.
        const bool personal = !address_.conversation_id.starts_with("19:");
        if (answer.kind == Kind::ConversationGone && personal && !opened_ &&
            !address_.user_id.empty())
            return open();
        not_sent(answer);
    }

    void arrived(const std::string& place) {
        const std::string& ours = delivery_.conversation.conversation_id;
        if (options_.sayings) options_.sayings->keep(place, {ours, delivery_.say});
        Delivered delivered{place};
        // Its name stays: the chat may be another conversation's, too (PrivateTalks).
        if (moves_) delivered.moved = engine::Moved{to_text(address_), ours};
        if (options_.spoke && !is_shared(address_))
            options_.spoke(conversation_id_of(address_), ours);
        end(std::move(delivered));
    }

    void not_sent(const Answer& answer) {
        switch (answer.kind) {
            case Kind::RetryLater:
                return end(TryAgain{answer.after, words_of(answer)});
            case Kind::NoToken:
                return end(TryAgain{options_.without_token, words_of(answer)});
            case Kind::UnknownOutcome:
                return end(InDoubt{words_of(answer)});
            default:
                return end(Undeliverable{words_of(answer)});
        }
    }

    void end(DeliveryResult result) { std::exchange(done_, nullptr)(std::move(result)); }

    Client& client_;
    const MessengerOptions options_;
    const Delivery delivery_;
    Done done_;
    Address address_;
    bool opened_ = false;
    bool moves_ = false;  ///< out of a channel, into the person's own chat
};

TeamsMessenger::TeamsMessenger(Client& client, MessengerOptions options)
    : client_(client), options_(std::move(options)) {}

void TeamsMessenger::deliver(Delivery delivery, std::function<void(DeliveryResult)> done) {
    std::make_shared<Post>(client_, options_, std::move(delivery), std::move(done))->begin();
}

}  // namespace ajar::teams
