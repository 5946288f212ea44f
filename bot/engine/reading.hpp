#pragma once

// What can be read from the store: by the engine, by the API, by metrics. Any thread; every call
// sees one consistent state that is on disk.

#include "bot/base/result.hpp"
#include "bot/engine/records.hpp"
#include "bot/evaluation/evaluate.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ajar::engine {

// ---- Rows -------------------------------------------------------------------------------------

struct ConversationRow {
    ConversationRef conversation;  ///< with the address where it goes on
    std::string requester_id;
    std::string requester_name;
    std::string locale;
    std::string stage;
    std::string taken_by;  ///< who of IT has it, while it is with a person; empty: nobody yet
    std::string request_id;
    TimePoint opened_at{};
    TimePoint changed_at{};
    std::int64_t last_event = 0;
    std::int64_t last_turn = 0;
    std::int64_t last_line = 0;
};

/// One entry of the review queue.
struct ReviewRow {
    std::string id;
    std::string conversation_id;
    std::string request_id;
    std::string status;  ///< "open", "settled"
    std::string team_id;
    std::string why;
    std::string requester_id;
    std::string requester_name;
    std::string service_id;
    std::string need;  ///< in words
    Outcome outcome = Outcome::Yes;
    bool needs_management = false;  ///< who asks may not be refused by IT alone (P7)
    bool with_management = false;   ///< it waits for a manager's decision
    bool urgent = false;
    bool sensitive = false;
    Weight weight = Weight::Ok;  ///< of the heaviest consideration
    int tone_errors = 0;         ///< in the suggested text
    TimePoint opened_at{};
    std::optional<TimePoint> settled_at;
    std::string settled_by;   ///< person id
    std::string settled_how;  ///< as SettleReview::How is spelled: "approved" …
    std::string settled_note;
    std::string held_by;                  ///< person id: the reply is approved, and waits …
    std::optional<TimePoint> held_until;  ///< … so long, unless it is taken back
    std::string held_text;                ///< what then goes out
    std::string duty_person;              ///< person id: whose it is while nobody touches it
    std::string duty_before;              ///< person id: who did not get to it
    std::string duty_how;                 ///< as AssignReview::How is spelled; empty: no rota
    int duty_told = 0;                    ///< how often staff were told
    std::optional<TimePoint> duty_at;     ///< since when it is so
};

struct ReviewFilter {
    std::string status{};           ///< empty: all
    std::string team_id{};          ///< empty: all
    std::string request_id{};       ///< empty: all
    std::string conversation_id{};  ///< empty: all
    std::size_t limit = 200;        ///< open ones oldest first, all others newest first
};

struct DecisionRow {
    dialogue::RecordDecision record;
    std::string conversation_id;
    std::string requester_id;
    std::string department;
    std::string need;
};

/// A reply that went out in other words than it was drafted.
struct EditedReply {
    dialogue::OpenReview opened;  ///< the case and its draft
    std::string requester_id;
    std::string requester_name;
    std::string text;  ///< as sent
    std::string by;    ///< person id
    TimePoint at{};
    std::vector<std::string> put_away;  ///< see PutAwayEdit
};

struct PromiseRow {
    std::string id;
    std::string conversation_id;
    std::string request_id;
    dialogue::Promise promise;
    std::optional<TimePoint> kept_at;
    std::string kept_by;
};

struct CallRow {
    std::string id;
    std::string conversation_id;
    std::string requester_name;
    dialogue::CallPerson call;
    TimePoint at{};
    std::string taken_by;  ///< empty: waits for somebody
    std::optional<TimePoint> taken_at;
};

struct UnmetNeedRow {
    std::string conversation_id;
    TimePoint at{};
    dialogue::RecordUnmetNeed record;
};

struct FeedbackRow {
    std::string conversation_id;
    TimePoint at{};
    dialogue::RecordFeedback record;
};

/// Words to learn from. Employees' words: for admins only.
struct PhraseRow {
    std::string id;
    std::string conversation_id;
    std::string requester_id;
    std::string requester_name;
    dialogue::PhraseHeard heard;
    TimePoint at{};
    std::string state;    ///< "waiting", "trying", "taught", "held_back", "dismissed"
    std::string as_text;  ///< as an admin accepted it
    std::string as_service_id;
    std::string decided_by;  ///< person id
    std::optional<TimePoint> decided_at;
    Trial trial;
};

enum class PhrasesWanted {
    Open,     ///< that an admin may still decide on, the latest first
    Trying,   ///< accepted and not tried yet, in that order
    Settled,  ///< taught or dismissed, the latest first
};

struct SetAsideRow {
    SetAside what;
    std::optional<TimePoint> resolved_at;
    std::string resolved_by;
    bool again = false;
};

/// One message on its way, or one that could not be delivered.
struct OutboxRow {
    Delivery delivery;  ///< `attempt` is the number of tries so far
    std::string state;  ///< "pending", "sent", "failed"
    TimePoint at{};
    TimePoint next_at{};
    std::string why;
};

struct TimerRow {
    std::string conversation_id;
    std::string name;
    TimePoint due{};
};

/// One turn as it was kept, with what began it and what followed within it.
struct TurnRow {
    std::int64_t number = 0;
    TimePoint at{};
    std::int64_t revision = 0;
    std::string cause;  ///< see TurnRecord
    dialogue::Effects effects;
    std::vector<EventRecord> events;
};

struct StoredActivity {
    std::int64_t seq = 0;
    int tries = 0;
    Activity activity;
};

struct Snapshot {
    std::int64_t last_event = 0;  ///< the last one that is in `state`
    dialogue::State state;
};

struct RevisionRow {
    std::int64_t number = 0;
    bool published = false;
    std::string author;
    std::string note;
    TimePoint at{};
    std::optional<TimePoint> published_at;
    std::string published_by;
};

struct SessionRow {
    std::string person_id;
    bool one_time = false;
    TimePoint at{};
    TimePoint expires{};
};

struct AuditRow {
    std::int64_t number = 0;
    AuditEntry entry;
};

/// What the person in IT needs on one screen: the case with all that belongs to it.
struct CaseFile {
    ReviewRow row;
    dialogue::OpenReview opened;  ///< request, justification, draft
    ConversationRow conversation;
    std::vector<Line> lines;             ///< the whole talk
    std::vector<ReviewRow> drafts;       ///< every review of the request, oldest first
    std::vector<DecisionRow> decisions;  ///< sent in this conversation, oldest first
    std::vector<PromiseRow> promises;
    std::vector<CallRow> calls;
    std::vector<AuditRow> audit;
};

/// For metrics, /readyz and the console's header.
struct Figures {
    std::int64_t activities_waiting = 0;
    std::int64_t outbox_waiting = 0;
    std::optional<TimePoint> outbox_oldest;
    std::int64_t outbox_failed = 0;
    std::int64_t reviews_open = 0;
    std::int64_t calls_open = 0;
    std::int64_t set_aside_open = 0;
    std::int64_t promises_late = 0;
    std::int64_t conversations = 0;
    std::int64_t reviews_with_management = 0;  ///< of those that are open
    std::optional<TimePoint> reviews_oldest;   ///< of those that are open
    std::int64_t reviews_answered_today = 0;   ///< since midnight, UTC
    std::int64_t promises_due_today = 0;       ///< and not late yet
    std::int64_t conversations_with_a_person = 0;
    std::int64_t phrases_open = 0;  ///< that wait for an admin
};

// ---- Questions --------------------------------------------------------------------------------

class Reading {
public:
    virtual ~Reading() = default;

    // Conversations
    virtual std::optional<ConversationRow> conversation(const std::string& id) const = 0;
    /// The conversation that has moved to this place; else the id itself.
    virtual std::string home_of(const std::string& conversation_id) const = 0;
    /// The latest first.
    virtual std::vector<ConversationRow> conversations(
        const std::string& requester_id, std::size_t limit
    ) const = 0;
    /// Those that need a person, or have one: open calls first, the most urgent first; then those
    /// that somebody has, the latest first.
    virtual std::vector<ConversationRow> conversations_for_people(std::size_t limit) const = 0;
    virtual std::vector<Line> lines(
        const std::string& conversation_id, std::int64_t after, std::size_t limit
    ) const = 0;
    virtual std::vector<EventRecord> events(
        const std::string& conversation_id, std::int64_t after, std::size_t limit
    ) const = 0;
    /// Those after number `after`, oldest first.
    virtual std::vector<TurnRow> turns(
        const std::string& conversation_id, std::int64_t after, std::size_t limit
    ) const = 0;
    virtual std::optional<Snapshot> snapshot(const std::string& conversation_id) const = 0;

    // Staff
    virtual std::vector<ReviewRow> reviews(const ReviewFilter& filter) const = 0;
    virtual Result<CaseFile> case_file(const std::string& review_id) const = 0;
    virtual std::vector<CallRow> calls(bool open_only, std::size_t limit) const = 0;
    virtual std::vector<PromiseRow> promises(bool open_only, std::size_t limit) const = 0;
    virtual std::optional<PromiseRow> promise(const std::string& id) const = 0;
    /// Made to one person; those still open first, the next due first.
    virtual std::vector<PromiseRow> promises_to(const std::string& requester_id, std::size_t limit)
        const = 0;
    virtual std::vector<DecisionRow> decisions(const std::string& service_id, std::size_t limit)
        const = 0;
    /// On one person's requests, the latest first.
    virtual std::vector<DecisionRow> decisions_for(
        const std::string& requester_id, std::size_t limit
    ) const = 0;
    /// The latest first.
    virtual std::vector<EditedReply> edited_replies(TimePoint since, std::size_t limit) const = 0;
    virtual std::vector<UnmetNeedRow> unmet_needs(std::size_t limit) const = 0;
    virtual std::vector<FeedbackRow> feedback(std::size_t limit) const = 0;
    virtual std::vector<PhraseRow> phrases(PhrasesWanted wanted, std::size_t limit) const = 0;
    virtual std::optional<PhraseRow> phrase(const std::string& id) const = 0;
    virtual std::vector<SetAsideRow> set_aside(bool open_only, std::size_t limit) const = 0;
    virtual std::vector<OutboxRow> undelivered(std::size_t limit) const = 0;
    /// What of ours is called `platform_id` over there; it has arrived.
    virtual std::optional<OutboxRow> arrived(const std::string& platform_id) const = 0;
    /// The latest first; `before` 0: from the end. An empty subject: all.
    virtual std::vector<AuditRow> audit(
        const std::string& subject, std::int64_t before, std::size_t limit
    ) const = 0;
    virtual Figures figures(TimePoint now) const = 0;

    // Evidence for a decision (P8, P9)
    virtual std::vector<evaluation::Precedent> precedents(
        const std::string& service_id,
        const std::string& root_need_id,
        const std::string& department,
        std::size_t limit
    ) const = 0;
    /// Hours promised since `since` for work that is not over before `today`.
    virtual std::vector<evaluation::Booking> bookings(TimePoint since, Date today) const = 0;

    // Knowledge and console
    virtual std::vector<RevisionRow> revisions(std::size_t limit) const = 0;  ///< latest first
    virtual std::optional<std::int64_t> published_revision() const = 0;       ///< the latest
    virtual Result<std::map<std::string, std::string>> revision_files(std::int64_t number
    ) const = 0;
    /// Nothing when it is unknown, over, or a one-time link.
    virtual std::optional<SessionRow> session(const std::string& secret_hash, TimePoint now)
        const = 0;

    /// A one-time link that may still be used (commit UseLink to use it up).
    virtual std::optional<SessionRow> link(const std::string& secret_hash, TimePoint now) const = 0;

    // On the platforms
    virtual std::optional<KeepSurface> surface(
        const std::string& surface, const std::string& subject
    ) const = 0;
    /// Those that may still change, oldest first.
    virtual std::vector<KeepSurface> open_surfaces(const std::string& surface, std::size_t limit)
        const = 0;
    virtual std::optional<KeepAccount> account(const std::string& account) const = 0;
    /// By place; those whose secrets were dropped too.
    virtual std::vector<KeepInstallation> installations(const std::string& platform) const = 0;

    // The engine's own
    virtual std::optional<ActResult> act(const std::string& act_id) const = 0;
    /// Activities whose turn has not come, in the order in which they were journalled.
    virtual std::vector<StoredActivity> waiting_activities(std::size_t limit) const = 0;
    virtual std::vector<TimerRow> timers_due(TimePoint now, std::size_t limit) const = 0;
    virtual std::optional<TimePoint> next_timer() const = 0;
    /// The first pending message of each conversation, if its time has come.
    virtual std::vector<OutboxRow> deliveries_due(TimePoint now, std::size_t limit) const = 0;
    /// When the next pending message may be tried.
    virtual std::optional<TimePoint> next_delivery(TimePoint after) const = 0;
};

}  // namespace ajar::engine
