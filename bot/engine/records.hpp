#pragma once

// What the engine keeps: the values that go into the store, all of them through one door
// (Store::commit), so that one transaction may hold any mixture of them.

#include "bot/base/time.hpp"
#include "bot/dialogue/effect.hpp"
#include "bot/dialogue/event.hpp"
#include "bot/dialogue/state.hpp"
#include "bot/domain/activity.hpp"
#include "bot/engine/ports.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ajar::engine {

// ---- The journal ------------------------------------------------------------------------------

/// One more activity. Result: `fresh` is false when its id was here before; `number` is its place
/// in the journal. What comes from a place to which a conversation has moved is kept as that
/// conversation's.
struct AddActivity {
    Activity activity;
};

/// Counts a try before it is made, so that an activity which kills the process is found out.
struct ActivityTried {
    std::int64_t seq = 0;
};

// ---- Turns ------------------------------------------------------------------------------------

struct EventRecord {
    std::int64_t number = 0;  ///< from 1 within the conversation, without gaps
    TimePoint at{};
    std::int64_t revision = 0;  ///< of the knowledge that the step used
    dialogue::Event event;
};

/// One turn: what happened, what came of it, and where the conversation stands now. The store
/// spreads the effects over its tables: outbox, timers, reviews, decisions, calls …
struct TurnRecord {
    ConversationRef conversation;
    std::string requester_id;
    std::string requester_name;
    std::string department;
    std::string locale;
    std::string stage;
    std::string request_id;   ///< the request being worked on; may be empty
    std::int64_t number = 0;  ///< from 1 within the conversation, without gaps
    TimePoint at{};
    std::int64_t revision = 0;
    std::string cause;  ///< "activity:<id>", "act:<id>", "timer:<name>"
    std::vector<EventRecord> events;
    dialogue::Effects effects;
    std::vector<Line> lines;  ///< to be added to the transcript, numbers included
    std::optional<dialogue::State> snapshot;
    std::int64_t activity_seq = 0;  ///< more than 0: this activity is done with
    std::string timer;              ///< not empty: this timer has fired and goes
};

/// "<conversation>/<turn>/<n>": stable over retries and restarts.
std::string effect_id(const std::string& conversation_id, std::int64_t turn, std::size_t index);

/// The answer to a person's act, so that a repeated one is answered alike.
struct KeepAct {
    std::string act_id;
    std::string conversation_id;
    TimePoint at{};
    ActResult result;
};

// ---- What went wrong --------------------------------------------------------------------------

/// Something that could not be done and waits for a person to look at it.
struct SetAside {
    enum class Kind { Activity, Act, Timer, Delivery };
    std::string id;  ///< "<kind>:<activity id, act id, timer or effect id>"
    Kind kind = Kind::Activity;
    std::string conversation_id;
    std::string subject;  ///< the activity's, act's or effect's id; the timer's name
    std::string why;
    TimePoint at{};
    std::int64_t activity_seq = 0;
};

/// `again`: an activity or a delivery is tried once more; otherwise it is only put away.
struct ResolveSetAside {
    std::string id;
    bool again = false;
    std::string by;
    TimePoint at{};
};

// ---- Deliveries -------------------------------------------------------------------------------

/// Before the message leaves. If nothing follows (crash), the delivery is in doubt.
struct DeliveryStarted {
    std::string id;
    TimePoint at{};
};

struct DeliveryEnded {
    enum class End { Sent, TryAgain, Failed };
    std::string id;
    End end = End::Sent;
    TimePoint at{};
    TimePoint next_at{};           ///< for TryAgain
    bool in_doubt = false;         ///< for TryAgain: it may have arrived
    std::string platform_id;       ///< for Sent
    std::optional<Moved> moved{};  ///< for Sent: the conversation goes on there
    std::string why;               ///< for the others
};

// ---- What staff and admins do beside a conversation -------------------------------------------

/// Result: `fresh` is false when somebody else has it already.
struct TakeCall {
    std::string call_id;
    std::string by;
    TimePoint at{};
};

/// An admin accepts a phrase to learn from, perhaps in other words or for another service; it is
/// tried next. Result: `fresh` is false when it is being tried or taught already.
struct AcceptPhrase {
    std::string id;
    std::string text;
    std::string service_id;
    std::string by;
    TimePoint at{};
};

/// Result: `fresh` is false when somebody has decided otherwise already.
struct DismissPhrase {
    std::string id;
    std::string by;
    TimePoint at{};
};

/// Known phrases of one service that would be taken for another's.
struct Mistaken {
    std::string service_id;
    std::string taken_for;  ///< empty: everyday talk
    std::int64_t times = 0;
    bool operator==(const Mistaken&) const = default;
};

/// How the understanding fared with a phrase, on known phrases that were held back from it.
struct Trial {
    std::int64_t revision = 0;  ///< that brings the phrase; 0: it stays out
    std::int64_t tried = 0;
    std::int64_t right_before = 0;
    std::int64_t right_after = 0;
    std::vector<Mistaken> mistaken;  ///< right before, and not any more
    std::string why;                 ///< what kept it from being tried
    bool operator==(const Trial&) const = default;
};

struct PhraseTried {
    std::string id;
    Trial trial;
};

/// Who did what, when. For ever.
struct AuditEntry {
    TimePoint at{};
    std::string who;      ///< person id
    std::string what;     ///< "draft_approved", "knowledge_published", "signed_in" …
    std::string subject;  ///< review, revision, template …
    std::string detail;
};

/// An author has seen what staff changed in a reply and leaves the template as it is. `what` names
/// the part, as bot/suggesting does. Result: `fresh` is false when it was put away before.
struct PutAwayEdit {
    std::string review_id;
    std::string what;
    std::string by;
    TimePoint at{};
};

/// One version of the knowledge: path -> content. Result: `number`. Published versions never
/// change; `replaces` names a draft that this one takes the place of (same number).
struct SaveRevision {
    std::int64_t replaces = 0;
    bool published = false;
    std::string author;
    std::string note;
    TimePoint at{};
    std::map<std::string, std::string> files;
};

struct PublishRevision {
    std::int64_t number = 0;
    std::string by;
    TimePoint at{};
};

struct DropDraft {
    std::int64_t number = 0;
};

/// A signed-in person, or a one-time link. Only a hash of the secret is kept.
struct AddSession {
    std::string secret_hash;
    std::string person_id;
    bool one_time = false;
    TimePoint at{};
    TimePoint expires{};
};

/// Uses up a one-time link. Result: `fresh` only for the first one who comes in time.
struct UseLink {
    std::string secret_hash;
    TimePoint at{};
};

struct EndSession {
    std::string secret_hash;
};

// ---- On the platforms --------------------------------------------------------------------------

/// Something of ours that a platform shows beside a conversation: the message about a review in a
/// staff channel. Kept before it is posted (`place` is empty), and again when it is there.
struct KeepSurface {
    std::string surface;  ///< "slack:C0IT"
    std::string subject;  ///< the review's id
    std::string place;    ///< the message over there
    std::string shown;    ///< a digest of what it shows
    bool closed = false;  ///< it will not change any more
    TimePoint at{};
    bool operator==(const KeepSurface&) const = default;
};

/// What a platform says of one of its users' accounts.
struct KeepAccount {
    std::string account;  ///< as Activity::sender_id of somebody whom the directory does not know
    std::string name;
    std::string email;  ///< empty: the platform does not tell
    std::string locale;
    TimePoint at{};
    bool operator==(const KeepAccount&) const = default;
};

/// The app is installed somewhere on a platform: with what it may speak there. Kept before a new
/// token is used, so that none is lost.
struct KeepInstallation {
    std::string platform;  ///< "slack"
    std::string place;     ///< the workspace's or the organisation's id
    std::string about;     ///< JSON, nothing of it secret
    std::string secrets;   ///< sealed (crypto/sealer.hpp); empty: dropped
    TimePoint at{};
    bool operator==(const KeepInstallation&) const = default;
};

using Write = std::variant<
    AddActivity,
    ActivityTried,
    TurnRecord,
    KeepAct,
    SetAside,
    ResolveSetAside,
    DeliveryStarted,
    DeliveryEnded,
    TakeCall,
    PutAwayEdit,
    AcceptPhrase,
    DismissPhrase,
    PhraseTried,
    AuditEntry,
    SaveRevision,
    PublishRevision,
    DropDraft,
    AddSession,
    UseLink,
    EndSession,
    KeepSurface,
    KeepAccount,
    KeepInstallation>;

struct WriteResult {
    bool fresh = true;        ///< false: it was so already, or somebody was faster
    std::int64_t number = 0;  ///< the journal's or the revision's
};

}  // namespace ajar::engine
