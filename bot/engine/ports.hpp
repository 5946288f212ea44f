#pragma once

// The doors of the engine: what adapters and the API call, and what the engine calls on them.
// The flow is that of design.md, "How one message flows".

#include "bot/base/result.hpp"
#include "bot/base/time.hpp"
#include "bot/dialogue/effect.hpp"
#include "bot/dialogue/event.hpp"
#include "bot/domain/activity.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ajar::engine {

// ---- In: activities ---------------------------------------------------------------------------

enum class Accepted {
    Stored,  ///< new, and on disk
    Known,   ///< it was here before; nothing happens again
};

class Intake {
public:
    virtual ~Intake() = default;

    /// Any thread. `done` is called exactly once, from the writer's thread, after the activity's
    /// transaction is on disk: only then may the platform be told "received". A full queue or a
    /// failed disk gives Error::Code::Unavailable (the platform is told to come again).
    virtual void submit(Activity activity, std::function<void(Result<Accepted>)> done) = 0;
};

// ---- In: what staff do ------------------------------------------------------------------------

/// What became of a person's act. When it was refused, `refused` says why, in words for them.
struct ActResult {
    std::vector<dialogue::RefuseAct> refused;  ///< empty: done
    std::string stage;                         ///< the conversation's stage afterwards
};

class StaffDesk {
public:
    virtual ~StaffDesk() = default;

    /// Any thread; `done` once, from the engine's thread, after the turn is on disk. The same
    /// `act_id` submitted twice is done once and answered alike. NotFound: no such conversation.
    virtual void submit(
        std::string act_id,
        std::string conversation_id,
        dialogue::Event event,
        std::function<void(Result<ActResult>)> done
    ) = 0;
};

// ---- Reading ----------------------------------------------------------------------------------

/// One line of a conversation as the employee sees it. `number` counts from 1 within the
/// conversation without gaps: Direct Line's watermark.
struct Line {
    std::int64_t number = 0;
    std::string id;  ///< unique: the activity's id, or the effect's
    TimePoint at{};
    std::variant<Activity, dialogue::Say> what;  ///< what the person sent, or what was said to them
};

class Transcript {
public:
    virtual ~Transcript() = default;

    /// Any thread. Lines after `number`, oldest first, at most `limit`. The id may be that of the
    /// place to which a conversation has moved. NotFound: no such conversation.
    virtual Result<std::vector<Line>> after(
        const std::string& conversation_id, std::int64_t number, std::size_t limit
    ) const = 0;
};

/// Something changed that an open page may want to show. Carries ids only; who cares reads again.
struct Change {
    enum class What { Line, Review, Conversation, Knowledge, SetAside, Phrase };
    What what = What::Line;
    std::string conversation_id;
    std::string id;  ///< review id, revision, …
};

class Changes {
public:
    /// Ends the subscription when it is destroyed.
    class Subscription {
    public:
        virtual ~Subscription() = default;
    };

    virtual ~Changes() = default;

    /// `notify` is called from the engine's thread, after the change is on disk; it must return
    /// at once (post to an executor).
    virtual std::unique_ptr<Subscription> subscribe(std::function<void(const Change&)> notify) = 0;
};

// ---- Out: deliveries --------------------------------------------------------------------------

// How a sensitive matter leaves a channel, and what an adapter does for it:
// - Coming in, it says of a channel's or a group's conversation that it is `shared`.
// - Going out, it is given what is said to the employee alone with say.where == Privately. If the
//   address is a place where others read along, it opens a direct message with the employee,
//   posts there, and answers Delivered with `moved`; if it is none, it posts as ever. In doubt, it
//   looks in the direct message.
// All else is done here. The move is kept together with the delivery's end: from then on the
// conversation's address is the new one, whatever comes in from there is the same conversation,
// and what comes in from the channel is answered in the direct message. The line for the channel
// (InTheOpen) follows as a delivery of its own, to the old address, and only after a move.

/// One message on its way out. `id` is the effect's, stable over retries and restarts: the
/// idempotency key.
struct Delivery {
    std::string id;
    ConversationRef conversation;  ///< with the address to send to
    dialogue::Say say;
    int attempt = 1;        ///< 2 and more: an earlier try failed or its end is unknown
    bool in_doubt = false;  ///< an earlier try may have arrived: look before sending again
    bool moved = false;     ///< the conversation has gone on in a direct message before
};

/// Where a conversation goes on.
struct Moved {
    std::string address;          ///< of the direct message, or of the thread in it
    std::string conversation_id;  ///< what the adapter makes of messages from there
    bool operator==(const Moved&) const = default;
};

struct Delivered {
    std::string platform_id;  ///< the message's id over there
    std::optional<Moved> moved{};
};

struct TryAgain {
    std::chrono::milliseconds after{0};  ///< Retry-After; 0: by the dispatcher's own backoff
    std::string why;
};

/// The request left, the answer never came.
struct InDoubt {
    std::string why;
};

/// Never: the conversation is gone, the installation revoked, or a bug of ours. Staff see it.
struct Undeliverable {
    std::string why;
};

using DeliveryResult = std::variant<Delivered, TryAgain, InDoubt, Undeliverable>;

/// One per channel, implemented by the adapter.
class Messenger {
public:
    virtual ~Messenger() = default;
    /// Called from the dispatcher, one delivery at a time per conversation; `done` exactly once,
    /// any thread, within the adapter's own deadline.
    virtual void deliver(Delivery delivery, std::function<void(DeliveryResult)> done) = 0;
};

}  // namespace ajar::engine
