// One turn: its events, what was said, and every effect into the table where it belongs.

#include "bot/base/overloaded.hpp"
#include "bot/codec/codec.hpp"
#include "bot/store/spelling.hpp"
#include "bot/store/write.hpp"
#include "bot/store/write_review.hpp"

#include <algorithm>
#include <string_view>

namespace ajar::store {
namespace {

using namespace engine;
using namespace dialogue;

constexpr std::string_view kWithAPerson = "with_a_person";
constexpr std::string_view kWaitingForManagement = "waiting_for_management";

/// What the effects of one turn have in common.
struct Place {
    Connection& c;
    const TurnRecord& turn;
    std::string id;  ///< the effect's

    const std::string& conversation() const { return turn.conversation.conversation_id; }
};

/// Who has it after the turn: the last of IT who took it or wrote; nothing where nobody did.
std::optional<std::string> taker(const TurnRecord& turn) {
    if (turn.stage != kWithAPerson) return "";
    std::optional<std::string> who;
    for (const auto& record : turn.events)
        std::visit(
            overloaded{
                [&](const TakenOver& event) { who = event.by.id; },
                [&](const StaffWrote& event) { who = event.by.id; },
                [](const auto&) {},
            },
            record.event
        );
    return who;
}

void keep_conversation(Connection& c, const TurnRecord& turn) {
    const auto taken_by = taker(turn);
    const auto last_event = turn.events.empty() ? 0 : turn.events.back().number;
    const auto last_line = turn.lines.empty() ? 0 : turn.lines.back().number;
    c.run(
        "INSERT INTO conversations (id, channel, address, requester_id, requester_name, locale,"
        " stage, request_id, opened_at, changed_at, last_event, last_turn, last_line, taken_by)"
        " VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?9,?10,?11,?12, coalesce(?13, ''))"
        " ON CONFLICT (id) DO UPDATE SET"
        " address = CASE moved_to WHEN '' THEN ?3 ELSE address END, requester_id = ?4, "
        "requester_name = ?5,"
        " locale = ?6, stage = ?7, request_id = ?8, changed_at = ?9,"
        " last_event = max(last_event, ?10), last_turn = ?11, last_line = max(last_line, ?12),"
        " taken_by = coalesce(?13, taken_by)",
        turn.conversation.conversation_id,
        turn.conversation.channel,
        turn.conversation.address,
        turn.requester_id,
        turn.requester_name,
        turn.locale,
        turn.stage,
        turn.request_id,
        turn.at,
        last_event,
        turn.number,
        last_line,
        taken_by
    );
}

void keep_events(Connection& c, const TurnRecord& turn) {
    for (const auto& event : turn.events)
        c.run(
            "INSERT INTO events (conversation_id, number, turn, at, revision, kind, body)"
            " VALUES (?,?,?,?,?,?,?)",
            turn.conversation.conversation_id,
            event.number,
            turn.number,
            event.at,
            event.revision,
            codec::kind_of(event.event),
            codec::encode(event.event)
        );
}

void keep_lines(Connection& c, const TurnRecord& turn) {
    for (const auto& line : turn.lines) {
        const bool ours = std::holds_alternative<Say>(line.what);
        c.run(
            "INSERT INTO lines (conversation_id, number, id, at, who, body) VALUES (?,?,?,?,?,?)",
            turn.conversation.conversation_id,
            line.number,
            line.id,
            line.at,
            ours ? "it" : "employee",
            std::visit([](const auto& what) { return codec::encode(what); }, line.what)
        );
    }
}

/// Whoever of IT takes part has taken the call.
void take_calls(Connection& c, const TurnRecord& turn) {
    const auto take = [&](const Person& by) {
        c.run(
            "UPDATE calls SET taken_by = ?, taken_at = ? WHERE conversation_id = ? AND taken_by ="
            " ''",
            by.id,
            turn.at,
            turn.conversation.conversation_id
        );
    };
    for (const auto& record : turn.events)
        std::visit(
            overloaded{
                [&](const TakenOver& event) { take(event.by); },
                [&](const StaffWrote& event) { take(event.by); },
                [&](const HandedBack& event) { take(event.by); },
                [](const auto&) {},
            },
            record.event
        );
}

void keep_promises(Connection& c, const TurnRecord& turn) {
    for (const auto& record : turn.events)
        if (const auto* kept = std::get_if<PromiseKept>(&record.event))
            c.run(
                "UPDATE promises SET kept = 1, kept_at = ?, kept_by = ? WHERE conversation_id = ?"
                " AND request_id = ? AND kept = 0",
                turn.at,
                kept->by.id,
                turn.conversation.conversation_id,
                kept->request_id
            );
}

// ---- Effects ----------------------------------------------------------------------------------

void keep(const Place& p, const Say& say) {
    p.c.run(
        "INSERT INTO outbox (id, conversation_id, say, at, next_at) VALUES (?1,?2,?3,?4,?4)",
        p.id,
        p.conversation(),
        codec::encode(say),
        p.turn.at
    );
}

Weight heaviest(const evaluation::Justification& justification) {
    Weight weight = Weight::Ok;
    for (const auto& one : justification.considerations) weight = std::max(weight, one.weight);
    return weight;
}

std::int64_t errors_in(const tone::Report& report) {
    return std::count_if(report.findings.begin(), report.findings.end(), [](const auto& finding) {
        return finding.severity == Severity::Error;
    });
}

void keep(const Place& p, const OpenReview& open) {
    const auto& weighed = open.review.justification;
    const auto option = open.review.option;
    const auto outcome =
        option < weighed.options.size() ? weighed.options[option].outcome : Outcome::Decline;
    const auto& need = open.request.root_need.text;
    p.c.run(
        "INSERT INTO reviews (id, conversation_id, request_id, team_id, why, requester_id,"
        " requester_name, service_id, need, outcome, option, needs_management, with_management,"
        " urgent, sensitive, weight, tone_errors, opened_at, body)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (id) DO UPDATE SET status = 'open', team_id = excluded.team_id, why ="
        " excluded.why, outcome = excluded.outcome, option = excluded.option, with_management ="
        " excluded.with_management, weight = excluded.weight, tone_errors = excluded.tone_errors,"
        " settled_at = NULL, settled_by = '', settled_how = '', settled_note = '',"
        " body = excluded.body",
        open.review.id,
        p.conversation(),
        open.request.id,
        open.team_id,
        open.why,
        p.turn.requester_id,
        p.turn.requester_name,
        open.request.service_id,
        need.empty() ? open.request.text : need,
        to_string(outcome),
        option,
        weighed.needs_management,
        weighed.needs_management || p.turn.stage == kWaitingForManagement,
        open.request.urgent,
        open.request.sensitive,
        to_string(heaviest(weighed)),
        errors_in(open.review.draft.tone),
        p.turn.at,
        codec::encode(open)
    );
}

/// What becomes of a review that is there already.
template <class Effect>

requires requires(Connection& c, const Effect& effect) {
    keep_review(c, TimePoint{}, effect);
}

void keep(const Place& p, const Effect& effect) {
    keep_review(p.c, p.turn.at, effect);
}

/// The option that was decided on: the review's; else the first with the outcome.
const evaluation::Option* chosen(const RecordDecision& record, std::optional<std::int64_t> index) {
    const auto& options = record.justification.options;
    if (index && *index >= 0 && static_cast<std::size_t>(*index) < options.size())
        return &options[static_cast<std::size_t>(*index)];
    for (const auto& option : options)
        if (option.outcome == record.decision.outcome) return &option;
    return nullptr;
}

void keep(const Place& p, const RecordDecision& record) {
    std::optional<std::int64_t> index;
    std::string need;
    p.c.each(
        "SELECT option, need FROM reviews WHERE id = ?",
        [&](Row& row) {
            index = row.integer();
            need = row.text();
        },
        record.decision.review_id
    );
    const auto* option = chosen(record, index);
    p.c.run(
        "INSERT INTO decisions (id, conversation_id, request_id, review_id, requester_id,"
        " department, service_id, root_need_id, need, outcome, decided_by, decided_at, revision,"
        " team_id, hours, ready_by, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        p.id,
        p.conversation(),
        record.decision.request_id,
        record.decision.review_id,
        p.turn.requester_id,
        p.turn.department,
        record.service_id,
        record.root_need_id,
        need,
        to_string(record.decision.outcome),
        record.decision.decided_by,
        record.decision.decided_at,
        record.justification.revision,
        option ? option->team_id : "",
        option ? option->hours : 0.0,
        option ? option->ready_by : std::nullopt,
        codec::encode(record)
    );
}

void keep(const Place& p, const RecordPromise& record) {
    const auto& promise = record.promise;
    const bool moved = p.c.run(
                           "UPDATE promises SET text = ?, owner = ?, due = ?"
                           " WHERE conversation_id = ? AND request_id = ? AND kept = 0",
                           promise.text,
                           promise.owner,
                           promise.due,
                           p.conversation(),
                           record.request_id
                       ) > 0;
    if (moved) return;
    p.c.run(
        "INSERT INTO promises (id, conversation_id, request_id, text, owner, due, kept)"
        " VALUES (?,?,?,?,?,?,0)",
        p.id,
        p.conversation(),
        record.request_id,
        promise.text,
        promise.owner,
        promise.due
    );
}

void keep(const Place& p, const RecordUnmetNeed& record) {
    p.c.run(
        "INSERT INTO unmet_needs (id, conversation_id, request_id, service_id, need, at)"
        " VALUES (?,?,?,?,?,?)",
        p.id,
        p.conversation(),
        record.request_id,
        record.service_id,
        record.need,
        p.turn.at
    );
}

void keep(const Place& p, const RecordFeedback& record) {
    p.c.run(
        "INSERT INTO feedback (id, conversation_id, request_id, text, at) VALUES (?,?,?,?,?)",
        p.id,
        p.conversation(),
        record.request_id,
        record.text,
        p.turn.at
    );
}

void keep(const Place& p, const PhraseHeard& heard) {
    keep_phrase(p.c, p.turn, p.id, heard);
}

void keep(const Place& p, const CallPerson& call) {
    p.c.run(
        "INSERT INTO calls (id, conversation_id, request_id, team_id, why, promised, at)"
        " VALUES (?,?,?,?,?,?,?)",
        p.id,
        p.conversation(),
        call.request_id,
        call.team_id,
        call.why,
        call.promised,
        p.turn.at
    );
}

void keep(const Place& p, const StartTimer& timer) {
    p.c.run(
        "INSERT INTO timers (conversation_id, name, due) VALUES (?,?,?)"
        " ON CONFLICT (conversation_id, name) DO UPDATE SET due = excluded.due",
        p.conversation(),
        timer.name,
        timer.due
    );
}

void keep(const Place& p, const StopTimer& timer) {
    p.c.run(
        "DELETE FROM timers WHERE conversation_id = ? AND name = ?", p.conversation(), timer.name
    );
}

// Answered within the turn, and told to the person who acted; the turn's row has them.
void keep(const Place&, const GatherEvidence&) {}

void keep(const Place&, const RefuseAct&) {}

}  // namespace

WriteResult apply_one(Connection& c, const TurnRecord& turn) {
    const auto& conversation = turn.conversation.conversation_id;
    keep_conversation(c, turn);
    c.run(
        "INSERT INTO turns (conversation_id, number, at, revision, cause, effects)"
        " VALUES (?,?,?,?,?,?)",
        conversation,
        turn.number,
        turn.at,
        turn.revision,
        turn.cause,
        codec::encode(turn.effects)
    );
    keep_events(c, turn);
    keep_lines(c, turn);
    take_calls(c, turn);
    keep_promises(c, turn);
    if (!turn.timer.empty())
        c.run(
            "DELETE FROM timers WHERE conversation_id = ? AND name = ?", conversation, turn.timer
        );
    for (std::size_t n = 0; n < turn.effects.size(); ++n) {
        const Place place{c, turn, effect_id(conversation, turn.number, n)};
        std::visit([&](const auto& effect) { keep(place, effect); }, turn.effects[n]);
    }
    if (turn.snapshot)
        c.run(
            "INSERT INTO snapshots (conversation_id, last_event, state) VALUES (?1,?2,?3)"
            " ON CONFLICT (conversation_id) DO UPDATE SET last_event = ?2, state = ?3",
            conversation,
            turn.events.empty() ? std::int64_t{0} : turn.events.back().number,
            codec::encode(*turn.snapshot)
        );
    if (turn.activity_seq > 0)
        c.run("UPDATE activities SET state = 'done' WHERE seq = ?", turn.activity_seq);
    return {};
}

WriteResult apply_one(Connection& c, const KeepAct& write) {
    c.run(
        "INSERT INTO acts (id, conversation_id, at, stage, refused) VALUES (?,?,?,?,?)",
        write.act_id,
        write.conversation_id,
        write.at,
        write.result.stage,
        codec::encode(write.result.refused)
    );
    return {};
}

}  // namespace ajar::store
