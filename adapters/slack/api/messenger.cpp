#include "adapters/slack/api/messenger.hpp"

#include "adapters/slack/address/place.hpp"
#include "adapters/slack/api/reconcile.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace ajar::slack::api {
namespace {

using namespace std::chrono_literals;
using Kind = Answer::Kind;
using engine::Delivered;
using engine::Delivery;
using engine::DeliveryResult;
using engine::InDoubt;
using engine::TryAgain;
using engine::Undeliverable;
using nlohmann::json;

/// How many deliveries in doubt are remembered with their time; more are looked for from the start.
constexpr std::size_t kRemembered = 10'000;

/// After its last try, a move is not waited for any longer than this.
constexpr auto kMoveLasts = 120'000ms;

/// A token has to be fetched, and the message keeps its place meanwhile.
constexpr auto kUntilRefreshed = 2'000ms;

/// What is wrong with the form of a message, not with its words.
bool is_about_blocks(const Answer& answer) {
    return answer.error.starts_with("invalid_blocks") || answer.error == "msg_blocks_too_long" ||
           answer.error == "msg_too_long";
}

/// What the thread began with is gone: whoever wrote it has deleted it.
bool is_about_the_root(const Answer& answer) {
    return answer.error == "thread_not_found" || answer.error == "message_not_found" ||
           answer.error == "cannot_reply_to_message";
}

}  // namespace

struct SlackMessenger::Shared {
    Shared(Client& client_, Installations& installations_, Now now_, MessengerOptions options_)
        : client(client_),
          installations(installations_),
          now(std::move(now_)),
          options(std::move(options_)),
          started(now()) {}

    Client& client;
    Installations& installations;
    const Now now;
    const MessengerOptions options;
    const TimePoint started;
    std::mutex mutex;
    std::map<std::string, TimePoint> left;  ///< deliveries in doubt: when the message left

    struct Move {
        std::string channel;  ///< empty: not known yet
        std::string user;
        TimePoint at{};
    };

    std::map<std::string, Move> moving;  ///< conversation -> where it is about to go on

    void moves(
        const std::string& conversation_id, const std::string& channel, const std::string& user
    ) {
        const std::lock_guard lock(mutex);
        if (moving.size() < kRemembered || moving.contains(conversation_id))
            moving[conversation_id] = {channel, user, now()};
    }

    void stands(const std::string& conversation_id) {
        const std::lock_guard lock(mutex);
        moving.erase(conversation_id);
    }

    bool is_moving_to(const std::string& channel, const std::string& user) {
        const std::lock_guard lock(mutex);
        const TimePoint since = now() - kMoveLasts;
        return std::any_of(moving.begin(), moving.end(), [&](const auto& entry) {
            const Move& one = entry.second;
            const bool there = one.channel.empty() ? one.user == user : one.channel == channel;
            return there && one.at > since;
        });
    }

    void remember(const std::string& delivery_id) {
        const std::lock_guard lock(mutex);
        if (left.size() < kRemembered || left.contains(delivery_id)) left[delivery_id] = now();
    }

    void forget(const std::string& delivery_id) {
        const std::lock_guard lock(mutex);
        left.erase(delivery_id);
    }

    std::optional<TimePoint> left_at(const std::string& delivery_id) {
        const std::lock_guard lock(mutex);
        const auto found = left.find(delivery_id);
        if (found == left.end()) return std::nullopt;
        return found->second;
    }
};

/// One delivery under way; kept alive by the call that it waits for.
class SlackMessenger::Post : public std::enable_shared_from_this<Post> {
public:
    using Done = std::function<void(DeliveryResult)>;

    Post(std::shared_ptr<Shared> shared, Delivery delivery, Done done)
        : shared_(std::move(shared)),
          delivery_(std::move(delivery)),
          done_(std::move(done)),
          outbox_id_(opaque_id(delivery_.id)) {}

    void begin() {
        const Result<Address> address = address_from(delivery_.conversation.address);
        if (!address) return end(Undeliverable{address.error().detail});
        address_ = *address;
        std::optional<Installation> installed = shared_->installations.of(address_);
        if (!installed) return end(Undeliverable{"Ajar is not installed in this workspace"});
        installation_ = std::move(*installed);
        moves_ = delivery_.say.where == dialogue::Say::Where::Privately && !is_direct(address_);
        // What follows a move is sent when the move is on disk.
        if (!moves_) shared_->stands(delivery_.conversation.conversation_id);
        if (moves_) {
            address_.channel_id.clear();
            address_.thread_ts.clear();
        }
        if (!address_.channel_id.empty()) return found_channel();
        send(open_direct_message(address_.user_id), [self = shared_from_this()](Answer answer) {
            self->opened(answer);
        });
    }

private:
    void send(Call call, Client::Done answered) {
        shared_->client.send(
            installation_.key, installation_.token, std::move(call), std::move(answered)
        );
    }

    void opened(const Answer& answer) {
        if (answer.kind != Kind::Ok) return not_sent(answer);
        const auto body = server::parse_json_object(answer.body);
        const auto channel = body ? body->find("channel") : json::const_iterator{};
        if (body && channel != body->end() && channel->is_object())
            address_.channel_id = server::text_at(*channel, "id");
        if (!is_id(address_.channel_id)) return end(Undeliverable{"Slack named no channel"});
        found_channel();
    }

    /// What they were to be answered under is gone; the conversation is not. It goes on where they
    /// are sure to read it, below what is said now.
    void begin_anew() {
        moves_ = true;
        address_.thread_ts.clear();
        if (is_direct(address_)) return found_channel();
        address_.channel_id.clear();
        send(open_direct_message(address_.user_id), [self = shared_from_this()](Answer answer) {
            self->opened(answer);
        });
    }

    void found_channel() {
        if (moves_)
            shared_->moves(
                delivery_.conversation.conversation_id, address_.channel_id, address_.user_id
            );
        if (!delivery_.in_doubt) return post();
        const auto left = shared_->left_at(delivery_.id);
        if (shared_->now() < left.value_or(shared_->started) + shared_->options.settle)
            return end(InDoubt{"too early to see whether it has arrived"});
        if (left) oldest_ = as_ts(*left - shared_->options.skew);
        look({}, 1);
    }

    // ---- Has it arrived? ----

    void look(const std::string& cursor, int page) {
        Call call = read_messages(address_.channel_id, address_.thread_ts, oldest_, cursor);
        send(std::move(call), [self = shared_from_this(), page](Answer answer) {
            self->looked(answer, page);
        });
    }

    void looked(const Answer& answer, int page) {
        if (answer.kind != Kind::Ok) {
            tell(answer);
            if (!address_.thread_ts.empty() && is_about_the_root(answer)) return begin_anew();
            // A channel that is gone takes no message either.
            if (answer.kind == Kind::ConversationDead) return end(Undeliverable{words_of(answer)});
            return end(InDoubt{"cannot see whether it has arrived: " + words_of(answer)});
        }
        const Result<Looked> found = look_for(outbox_id_, installation_, answer.body);
        if (!found) return end(InDoubt{found.error().detail});
        if (found->ts) return arrived(address_.channel_id, *found->ts);
        if (!found->cursor.empty() && page < shared_->options.pages)
            return look(found->cursor, page + 1);
        // A thread is read from its beginning: what was posted last has not been seen.
        if (!found->cursor.empty() && !address_.thread_ts.empty())
            return end(InDoubt{"the thread is too long to see whether it has arrived"});
        looked_ = true;
        post();
    }

    // ---- Posting ----

    void post() {
        blocks::EmployeeView view;
        if (shared_->options.view) view = shared_->options.view(delivery_);
        post(blocks::to_json(blocks::employee_message(delivery_.say, view)));
    }

    void post(json message) {
        Call call = post_message(
            address_.channel_id, address_.thread_ts, message, {outbox_id_, delivery_.attempt}
        );
        shared_->remember(delivery_.id);
        send(
            std::move(call),
            [self = shared_from_this(), message = std::move(message)](Answer answer) {
                self->posted(answer, message);
            }
        );
    }

    void posted(const Answer& answer, json message) {
        if (answer.kind == Kind::UnknownOutcome) return end(InDoubt{words_of(answer)});
        shared_->forget(delivery_.id);
        if (answer.kind == Kind::Ok) {
            const std::string channel = text_in(answer, "channel");
            return arrived(channel.empty() ? address_.channel_id : channel, text_in(answer, "ts"));
        }
        if (!address_.thread_ts.empty() && is_about_the_root(answer)) return begin_anew();
        // The words matter more than their form.
        if (message.contains("blocks") && is_about_blocks(answer)) {
            message.erase("blocks");
            return post(std::move(message));
        }
        not_sent(answer);
    }

    /// What begins a direct message is the root of the thread in which it goes on.
    void arrived(const std::string& channel, const std::string& ts) {
        Delivered delivered{channel + ":" + ts};
        if (moves_ && is_id(channel) && is_ts(ts)) {
            Address there = address_;
            there.channel_id = channel;
            there.thread_ts = ts;
            delivered.moved = {to_text(there), conversation_at(there).conversation_id};
        }
        end(std::move(delivered));
    }

    /// For certain.
    void not_sent(const Answer& answer) {
        tell(answer);
        const bool may_come = answer.kind == Kind::RetryLater || answer.kind == Kind::Refresh;
        // Once in doubt, always in doubt until it was looked for.
        if (delivery_.in_doubt && !looked_ && may_come) return end(InDoubt{words_of(answer)});
        switch (answer.kind) {
            case Kind::RetryLater:
                return end(TryAgain{answer.after, words_of(answer)});
            case Kind::Refresh:
                return end(TryAgain{kUntilRefreshed, words_of(answer)});
            case Kind::UnknownOutcome:
                return end(InDoubt{words_of(answer)});
            default:
                return end(Undeliverable{words_of(answer)});
        }
    }

    void tell(const Answer& answer) {
        const bool theirs = answer.kind == Kind::Refresh || answer.kind == Kind::InstallationDead ||
                            answer.kind == Kind::Config;
        if (theirs) shared_->installations.refused(installation_, answer);
    }

    static std::string words_of(const Answer& answer) {
        return "Slack: " + answer.error + " (" + std::string{name_of(answer.kind)} + ")";
    }

    void end(DeliveryResult result) {
        // An end in doubt keeps its time; all others have no more use for it.
        if (!std::holds_alternative<InDoubt>(result)) shared_->forget(delivery_.id);
        std::exchange(done_, nullptr)(std::move(result));
    }

    const std::shared_ptr<Shared> shared_;
    const Delivery delivery_;
    Done done_;
    const std::string outbox_id_;
    Address address_;
    Installation installation_;
    std::string oldest_;
    bool moves_ = false;   ///< into the direct message, or to a new thread there
    bool looked_ = false;  ///< and it was not there
};

SlackMessenger::SlackMessenger(
    Client& client, Installations& installations, Now now, MessengerOptions options
)
    : shared_(std::make_shared<Shared>(client, installations, std::move(now), std::move(options))) {
}

SlackMessenger::~SlackMessenger() = default;

bool SlackMessenger::is_moving_to(const std::string& channel, const std::string& user) const {
    return shared_->is_moving_to(channel, user);
}

void SlackMessenger::expect_moves(const std::vector<engine::OutboxRow>& pending) {
    for (const engine::OutboxRow& row : pending) {
        const Delivery& delivery = row.delivery;
        const auto where = address_from(delivery.conversation.address);
        const bool alone = delivery.say.where == dialogue::Say::Where::Privately;
        if (delivery.in_doubt && alone && where && !is_direct(*where))
            shared_->moves(delivery.conversation.conversation_id, {}, where->user_id);
    }
}

void SlackMessenger::deliver(Delivery delivery, std::function<void(DeliveryResult)> done) {
    std::make_shared<Post>(shared_, std::move(delivery), std::move(done))->begin();
}

}  // namespace ajar::slack::api
