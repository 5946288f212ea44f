#pragma once

// What a step wants done. Values only: the engine keeps them in the same transaction as the
// event, and the dispatcher does them afterwards, at least once, keyed by their id.

#include "bot/base/time.hpp"
#include "bot/dialogue/state.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ajar::dialogue {

/// A button under a message. `value` comes back in ChoiceMade: "service:<id>", "service:other",
/// "slot:<slot>=<value>", "need:<id>", "confirm:yes", "confirm:no", "skip:<slot>", "person:",
/// "wrong:<request id>", "flip:<request id>", "helpful:<request id>", "unhelpful:<request id>".
struct Choice {
    std::string label;
    std::string value;
    bool operator==(const Choice&) const = default;
};

/// The outcome, for platforms that can show a card.
struct OutcomeCard {
    std::string request_id;
    std::string locale = "en";  ///< of the conversation, for the labels
    Outcome outcome = Outcome::Yes;
    std::string title;  ///< the service, in words
    std::string need;   ///< what IT understood
    std::optional<Date> expect_by;
    std::string decided_by;          ///< a name
    std::vector<std::string> flips;  ///< "what would make this a yes"
    bool operator==(const OutcomeCard&) const = default;
};

/// To the employee.
struct Say {
    /// Who else may read it, where others read along (ConversationRef::shared).
    enum class Where {
        Here,       ///< where the conversation goes on
        Privately,  ///< nobody: in a direct message, where the conversation goes on from now on
        InTheOpen,  ///< everybody: where it was before it became a matter for the two of us
    };
    std::string line;  ///< phrase id, or "reply", "staff" for what a person wrote
    std::string text;
    std::string from;  ///< name of the person in IT who stands behind it; empty: the bot
    std::vector<Choice> choices;
    std::optional<OutcomeCard> card;
    Where where = Where::Here;
    bool operator==(const Say&) const = default;
};

struct GatherEvidence {
    std::string request_id;
    std::string service_id;
    std::string root_need_id;
    bool operator==(const GatherEvidence&) const = default;
};

struct OpenReview {
    Request request;
    Review review;
    std::string team_id;  ///< whose queue
    std::string why;      ///< "new", "new fact: …", "asked for management"
    bool operator==(const OpenReview&) const = default;
};

/// The review has ended or moved on; every surface shows it.
struct SettleReview {
    enum class How {
        Approved,
        OutcomeChanged,
        ServiceChanged,
        AskedMore,
        TakenOver,
        ToManagement,
        Withdrawn
    };
    std::string review_id;
    How how = How::Approved;
    std::string by;    ///< person id; empty: the employee or the bot
    std::string note;  ///< override reason, question, or why it was withdrawn
    bool operator==(const SettleReview&) const = default;
};

/// The reply is approved and waits for a moment, in which it can be taken back; every surface shows
/// it. Without a time: it has been taken back.
struct HoldReview {
    std::string review_id;
    std::string by;  ///< person id
    std::optional<TimePoint> until;
    std::string text{};  ///< as approved
    bool operator==(const HoldReview&) const = default;
};

/// Whose a review is while nobody has touched it; every surface shows it, and from `told` 1 on
/// mentions them in a message of its own.
struct AssignReview {
    enum class How {
        OnDuty,      ///< it is their turn
        Reminded,    ///< it still is, and nobody has looked
        HandedOver,  ///< the one before did not get to it
        Called,      ///< nobody of the rota did
    };
    std::string review_id;
    std::string person;    ///< person id; empty: nobody is on duty
    std::string before{};  ///< person id, of HandedOver and Called; may be empty
    How how = How::OnDuty;
    int told = 0;
    bool operator==(const AssignReview&) const = default;
};

/// Tells the person in IT, who waits for it, that what they did has no effect, and why.
struct RefuseAct {
    enum class Why { AlreadySettled, OwnRequest, ToneErrors, NotAllowed, EmptyText };
    std::string review_id;
    std::string by;
    Why why = Why::AlreadySettled;
    std::string detail;  ///< a sentence for the person
    bool operator==(const RefuseAct&) const = default;
};

struct RecordDecision {
    Decision decision;
    evaluation::Justification justification;
    std::string service_id;
    std::string root_need_id;
    std::string suggested_text;  ///< the draft as suggested; differs where staff edited (P25)
    std::string override_reason;
    std::string template_id;  ///< which the suggested text was made from; may be empty
    bool operator==(const RecordDecision&) const = default;
};

struct RecordPromise {
    std::string request_id;
    Promise promise;
    bool operator==(const RecordPromise&) const = default;
};

struct RecordUnmetNeed {
    std::string request_id;
    std::string service_id;
    std::string need;
    bool operator==(const RecordUnmetNeed&) const = default;
};

struct RecordFeedback {
    std::string request_id;
    std::string text;
    bool operator==(const RecordFeedback&) const = default;
};

/// Somebody has said what the employee's words are about: an example to learn from, once an admin
/// has looked at it.
struct PhraseHeard {
    enum class How {
        Picked,     ///< the employee chose it among those offered
        Corrected,  ///< the employee said that it is another one than the bot thought
        ByStaff,
    };
    std::string request_id;
    std::string words;  ///< as the employee said them, on one line
    std::string locale;
    std::string service_id;  ///< what they are about
    std::string taken_for;   ///< the service that the bot took them for; empty: it asked
    How how = How::Picked;
    std::string by;  ///< person id
    bool operator==(const PhraseHeard&) const = default;
};

/// A case needs a person: shown to staff until somebody takes it.
struct CallPerson {
    std::string request_id;
    std::string team_id;
    std::string why;
    TimePoint promised{};  ///< when the employee was told they would hear from somebody (P24)
    bool operator==(const CallPerson&) const = default;
};

struct StartTimer {
    /// "quiet:<request id>", "hold:<request id>", "promise:<request id>", "call:<request id>",
    /// "send:<request id>";
    /// starting one again moves it.
    std::string name;
    TimePoint due{};
    bool operator==(const StartTimer&) const = default;
};

struct StopTimer {
    std::string name;
    bool operator==(const StopTimer&) const = default;
};

using Effect = std::variant<
    Say,
    GatherEvidence,
    OpenReview,
    SettleReview,
    RefuseAct,
    RecordDecision,
    RecordPromise,
    RecordUnmetNeed,
    RecordFeedback,
    PhraseHeard,
    CallPerson,
    StartTimer,
    StopTimer,
    HoldReview,
    AssignReview>;
using Effects = std::vector<Effect>;

/// "say", "open_review", …
std::string_view name_of(const Effect& effect);

}  // namespace ajar::dialogue
