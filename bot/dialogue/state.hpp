#pragma once

// Where one conversation stands. A value: equal events from the start give an equal state, which
// is why snapshots may be thrown away and made again (engine-notes.md, section 0).

#include "bot/base/time.hpp"
#include "bot/domain/activity.hpp"
#include "bot/domain/person.hpp"
#include "bot/domain/slot.hpp"
#include "bot/evaluation/justification.hpp"
#include "bot/reply/reply.hpp"
#include "bot/understanding/understanding.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ajar::dialogue {

/// The need behind a request (P2): one of the catalogue's, or the person's own words.
struct RootNeed {
    std::string id;    ///< empty: kept in their words
    std::string text;  ///< completes "you want to …", in the conversation's language
    bool confirmed = false;

    bool operator==(const RootNeed&) const = default;
};

/// A case: what is being asked, inside a conversation.
struct Request {
    std::string id;  ///< "<conversation>/<number>"
    std::string text;
    std::string misread;     ///< its words, while they were taken for another service
    std::string misread_as;  ///< that service
    RequestType type = RequestType::Other;
    std::string service_id;
    std::vector<understanding::Guess> guesses;  ///< of services, while it is not settled
    std::vector<understanding::RootNeedGuess> need_guesses;
    RootNeed root_need;
    Slots slots;
    std::vector<understanding::Entity> loose;  ///< typed facts that no slot has taken yet
    int questions_asked = 0;
    std::map<std::string, int, std::less<>> asked;  ///< how often, by slot or question id
    std::vector<std::string> why_asked;             ///< for the record (P4, P27)
    bool urgent = false;
    bool sensitive = false;
    TimePoint opened_at{};

    bool operator==(const Request&) const = default;
};

/// An approved reply that waits for a moment: whoever approved it may still take it back.
struct HeldReply {
    Person by;
    std::string text;
    std::string override_reason;
    TimePoint until{};

    bool operator==(const HeldReply&) const = default;
};

/// Whose of the rota an untouched review is.
struct Duty {
    std::string person;               ///< who has it now
    std::vector<std::string> before;  ///< who had it and did not get to it, in that order
    bool reminded = false;
    int told = 0;       ///< how often staff were told of it
    bool over = false;  ///< the rota is at its end: somebody else was called
    TimePoint due{};    ///< when the next thing happens, if nobody touches it

    bool operator==(const Duty&) const = default;
};

/// The suggested reply under review. `id` changes with every new draft, so that a click on an
/// old one is told so.
struct Review {
    std::string id;  ///< "<request id>/<number>"
    evaluation::Justification justification;
    std::size_t option = 0;
    reply::Draft draft;
    TimePoint opened_at{};
    std::optional<HeldReply> held{};
    std::optional<Duty> duty{};  ///< nothing: its team has no rota

    bool operator==(const Review&) const = default;
};

struct Promise {
    std::string text;
    std::string owner;  ///< person or team id
    TimePoint due{};
    bool kept = false;       ///< a person of IT says so
    bool reminded = false;   ///< its time has come, and the employee was told
    std::string request_id;  ///< which its timer "promise:<request id>" names

    bool operator==(const Promise&) const = default;
};

/// A decision that was sent.
struct Decision {
    std::string request_id;
    std::string review_id;
    Outcome outcome = Outcome::Yes;
    std::string text;  ///< what was sent
    std::string decided_by;
    TimePoint decided_at{};
    std::string reason_line;         ///< for the calm repetition (P26)
    std::vector<std::string> flips;  ///< "what would make this a yes", in words

    bool operator==(const Decision&) const = default;
};

// ---- Stages --------------------------------------------------------------------------------
// One type each; bot/dialogue/<stage>.cpp holds its behaviour, transitions.hpp the whole table.

struct Listening {
    bool operator==(const Listening&) const = default;
};

struct Clarifying {
    /// What was asked last: a slot id, "service" (choose one of three), "root_need" (open
    /// question), "purpose" (the one step of laddering), or "staff" (asked by a person of IT).
    std::string asked;
    std::string question;  ///< the words of staff, when asked is "staff"
    bool operator==(const Clarifying&) const = default;
};

struct Confirming {
    std::string playback;  ///< the sentence that was played back (P3)
    bool operator==(const Confirming&) const = default;
};

struct Evaluating {
    std::string why;       ///< becomes OpenReview's
    bool quietly = false;  ///< staff look at it again: the employee has been told that they do
    bool operator==(const Evaluating&) const = default;
};

struct InReview {
    Review review;
    bool operator==(const InReview&) const = default;
};

struct Answered {
    Decision decision;
    int pushbacks_without_facts = 0;   ///< P26: one calm repetition, then a person
    bool asked_what_is_wrong = false;  ///< the next message says it
    bool operator==(const Answered&) const = default;
};

struct Reconsidering {
    Decision earlier;
    std::string new_fact;
    bool operator==(const Reconsidering&) const = default;
};

struct Incident {
    std::string about;
    std::string owner;  ///< who will be in touch (P24)
    TimePoint promised{};
    bool operator==(const Incident&) const = default;
};

struct WithAPerson {
    std::string who;  ///< person id; empty while nobody has taken it
    std::string why;
    TimePoint promised{};       ///< when the employee was told they would hear from somebody
    bool acknowledged = false;  ///< the bot has said once that the person reads along
    bool operator==(const WithAPerson&) const = default;
};

struct WaitingForManagement {
    Review review;
    std::string manager;  ///< person id
    bool operator==(const WaitingForManagement&) const = default;
};

struct Closed {
    std::string why;  ///< "answered", "cancelled", "quiet"
    bool operator==(const Closed&) const = default;
};

using Stage = std::variant<
    Listening,
    Clarifying,
    Confirming,
    Evaluating,
    InReview,
    Answered,
    Reconsidering,
    Incident,
    WithAPerson,
    WaitingForManagement,
    Closed>;

/// "listening", "in_review", …
std::string_view name_of(const Stage& stage);

/// A case beside the one being worked on: in review while the next request is looked at, or
/// answered earlier and open for pushback (P26).
struct ParkedCase {
    Request request;
    Stage stage;
    int nudges = 0;
    bool operator==(const ParkedCase&) const = default;
};

struct State {
    ConversationRef conversation;
    Person requester;
    std::string locale = "en";
    Stage stage;
    std::optional<Request> request;   ///< the one being worked on
    std::vector<Request> waiting;     ///< further requests of the same person, in order
    std::vector<ParkedCase> parked;   ///< oldest first
    std::vector<Decision> decisions;  ///< sent in this conversation, oldest first
    std::vector<Promise> promises;
    std::map<std::string, std::size_t, std::less<>> lines_said;  ///< by line id: rotates wordings
    std::vector<std::string> sentences_said;  ///< the last 50 sentences of replies (T23)
    int requests_opened = 0;                  ///< numbers the request ids
    int drafts_made = 0;                      ///< numbers the review ids
    int misunderstood =
        0;           ///< in a row; the second time the bot asks another way, the third a person
    int nudges = 0;  ///< how often in a row a timer of the present stage has come ("quiet", "hold")
    std::int64_t revision = 0;   ///< of the knowledge used last
    bool in_confidence = false;  ///< a sensitive matter came up where others read along

    bool operator==(const State&) const = default;
};

}  // namespace ajar::dialogue
