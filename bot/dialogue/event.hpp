#pragma once

// What happened in a conversation. Everything that can change a state comes in as one of these,
// is kept for ever, and carries all that the step needs, time included.

#include "bot/base/time.hpp"
#include "bot/domain/activity.hpp"
#include "bot/domain/person.hpp"
#include "bot/evaluation/evaluate.hpp"
#include "bot/understanding/understanding.hpp"

#include <string>
#include <variant>
#include <vector>

namespace ajar::dialogue {

// ---- From the employee -----------------------------------------------------------------------

/// The first event of every conversation; also when the person's directory entry has changed.
struct ConversationOpened {
    ConversationRef conversation;
    Person requester;
    std::string locale;
    bool greet = false;  ///< the person opened the chat and has said nothing yet
    bool operator==(const ConversationOpened&) const = default;
};

struct MessageReceived {
    std::string activity_id;
    std::string text;
    understanding::Understanding understanding;
    bool operator==(const MessageReceived&) const = default;
};

/// A button: quick reply, or one on the outcome card. `value` is "<what>:<argument>", as in
/// effect.hpp's Choice.
struct ChoiceMade {
    std::string activity_id;
    std::string value;
    bool operator==(const ChoiceMade&) const = default;
};

struct FeedbackGiven {
    std::string activity_id;
    std::string text;
    bool operator==(const FeedbackGiven&) const = default;
};

// ---- From the house --------------------------------------------------------------------------

/// Answers the effect GatherEvidence; the step goes on to weigh the request with it.
struct EvidenceGathered {
    std::string request_id;
    std::vector<evaluation::Precedent> precedents;
    std::vector<evaluation::Booking> bookings;
    bool operator==(const EvidenceGathered&) const = default;
};

/// `name` is one that an effect StartTimer gave.
struct TimerDue {
    std::string name;
    bool operator==(const TimerDue&) const = default;
};

// ---- From staff (the console, Slack, Teams) --------------------------------------------------

/// Sends the reply. `text` is what the person in IT saw and may have edited.
struct DraftApproved {
    std::string review_id;
    Person by;
    std::string text;
    std::string override_reason;  ///< needed when the tone checker finds an error
    int hold_seconds = 0;         ///< the reply waits so long, and can be taken back meanwhile
    bool operator==(const DraftApproved&) const = default;
};

/// Takes an approval back while its reply waits.
struct ApprovalUndone {
    std::string review_id;
    Person by;
    bool operator==(const ApprovalUndone&) const = default;
};

/// Chooses another option; the draft is rendered again.
struct OutcomeChanged {
    std::string review_id;
    Person by;
    std::size_t option = 0;
    bool operator==(const OutcomeChanged&) const = default;
};

/// The request is about another service than the bot understood; it is weighed again.
struct ServiceChanged {
    std::string review_id;
    Person by;
    std::string service_id;
    bool operator==(const ServiceChanged&) const = default;
};

/// One more question to the employee, in the words of staff.
struct MoreAsked {
    std::string review_id;
    Person by;
    std::string question;
    bool operator==(const MoreAsked&) const = default;
};

struct TakenOver {
    Person by;
    bool operator==(const TakenOver&) const = default;
};

/// Hands the decision to management (P7).
struct ManagementAsked {
    std::string review_id;
    Person by;
    std::string manager_id;
    std::string note;
    bool operator==(const ManagementAsked&) const = default;
};

/// A person writes to the employee, while the conversation is theirs.
struct StaffWrote {
    Person by;
    std::string text;
    bool operator==(const StaffWrote&) const = default;
};

/// The person is done; the bot may speak again.
struct HandedBack {
    Person by;
    bool operator==(const HandedBack&) const = default;
};

/// What was promised with the answer to this request is done: nobody has to be asked about it.
struct PromiseKept {
    std::string request_id;
    Person by;
    bool operator==(const PromiseKept&) const = default;
};

using Event = std::variant<
    ConversationOpened,
    MessageReceived,
    ChoiceMade,
    FeedbackGiven,
    EvidenceGathered,
    TimerDue,
    DraftApproved,
    OutcomeChanged,
    ServiceChanged,
    MoreAsked,
    TakenOver,
    ManagementAsked,
    StaffWrote,
    HandedBack,
    PromiseKept,
    ApprovalUndone>;

/// "message_received", …
std::string_view name_of(const Event& event);

}  // namespace ajar::dialogue
