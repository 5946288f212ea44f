// What the engine asks: waiting activities, timers, deliveries, evidence; and what went wrong.

#include "bot/store/read.hpp"

namespace ajar::store::read {
namespace {

using namespace engine;

OutboxRow outbox_row(Row& row) {
    OutboxRow o;
    o.delivery.id = row.text();
    o.delivery.conversation.conversation_id = row.text();
    o.delivery.conversation.channel = row.text();
    const std::string began_at = row.text();
    const std::string moved_to = row.text();
    o.delivery.say = decoded<dialogue::Say>(row.text());
    o.delivery.moved = !moved_to.empty();
    const bool open = o.delivery.say.where == dialogue::Say::Where::InTheOpen;
    o.delivery.conversation.address = o.delivery.moved && !open ? moved_to : began_at;
    o.delivery.attempt = static_cast<int>(row.integer());
    o.delivery.in_doubt = row.boolean();
    o.state = row.text();
    o.at = row.time();
    o.next_at = row.time();
    o.why = row.text();
    return o;
}

}  // namespace

std::vector<StoredActivity> waiting_activities(Connection& c, std::size_t limit) {
    const auto make = [](Row& row) {
        StoredActivity s;
        s.seq = row.integer();
        s.tries = static_cast<int>(row.integer());
        auto& a = s.activity;
        a.id = row.text();
        a.conversation.conversation_id = row.text();
        a.conversation.channel = row.text();
        a.conversation.address = row.text();
        a.conversation.shared = row.boolean();
        a.sender_id = row.text();
        a.sender_name = row.text();
        a.kind = unspelled<Activity::Kind>(row.text());
        a.text = row.text();
        a.locale = row.text();
        a.received_at = row.time();
        return s;
    };
    return c.list(
        "SELECT seq, tries, id, conversation_id, channel, address, shared, sender_id, sender_name,"
        " kind, text, locale, received_at FROM activities WHERE state = 'waiting' ORDER BY seq "
        "LIMIT ?",
        make,
        limit
    );
}

std::vector<TimerRow> timers_due(Connection& c, TimePoint now, std::size_t limit) {
    const auto make = [](Row& row) {
        TimerRow t;
        t.conversation_id = row.text();
        t.name = row.text();
        t.due = row.time();
        return t;
    };
    return c.list(
        "SELECT conversation_id, name, due FROM timers WHERE due <= ?"
        " ORDER BY due, conversation_id, name LIMIT ?",
        make,
        now,
        limit
    );
}

std::optional<TimePoint> next_timer(Connection& c) {
    const auto due =
        c.one("SELECT min(due) FROM timers", [](Row& row) { return row.maybe_time(); });
    return due ? *due : std::nullopt;
}

/// Only the first pending message of a conversation may go: the order is kept even while it waits.
std::vector<OutboxRow> deliveries_due(Connection& c, TimePoint now, std::size_t limit) {
    return c.list(
        "SELECT o.id, o.conversation_id, v.channel, v.address, v.moved_to, o.say, o.attempts,"
        " o.in_doubt, o.state, o.at, o.next_at, o.why FROM outbox o JOIN conversations v"
        " ON v.id = o.conversation_id WHERE o.state = 'pending' AND o.next_at <= ?"
        " AND o.seq = (SELECT min(seq) FROM outbox e WHERE e.conversation_id = o.conversation_id"
        " AND e.state = 'pending') ORDER BY o.next_at, o.seq LIMIT ?",
        outbox_row,
        now,
        limit
    );
}

std::optional<TimePoint> next_delivery(Connection& c, TimePoint after) {
    const auto next = c.one(
        "SELECT min(next_at) FROM outbox WHERE state = 'pending' AND next_at > ?",
        [](Row& row) { return row.maybe_time(); },
        after
    );
    return next ? *next : std::nullopt;
}

std::vector<OutboxRow> undelivered(Connection& c, std::size_t limit) {
    return c.list(
        "SELECT o.id, o.conversation_id, v.channel, v.address, v.moved_to, o.say, o.attempts,"
        " o.in_doubt, o.state, o.at, o.next_at, o.why FROM outbox o JOIN conversations v"
        " ON v.id = o.conversation_id WHERE o.state = 'failed' ORDER BY o.seq DESC LIMIT ?",
        outbox_row,
        limit
    );
}

std::optional<OutboxRow> arrived(Connection& c, const std::string& platform_id) {
    return c.one(
        "SELECT o.id, o.conversation_id, v.channel, v.address, v.moved_to, o.say, o.attempts,"
        " o.in_doubt, o.state, o.at, o.next_at, o.why FROM outbox o JOIN conversations v"
        " ON v.id = o.conversation_id WHERE o.platform_id = ? AND o.platform_id <> ''"
        " ORDER BY o.seq DESC LIMIT 1",
        outbox_row,
        platform_id
    );
}

std::optional<ActResult> act(Connection& c, const std::string& act_id) {
    const auto make = [](Row& row) {
        ActResult result;
        result.stage = row.text();
        result.refused = decoded<std::vector<dialogue::RefuseAct>>(row.text());
        return result;
    };
    return c.one("SELECT stage, refused FROM acts WHERE id = ?", make, act_id);
}

std::vector<SetAsideRow> set_aside(Connection& c, bool open_only, std::size_t limit) {
    const auto make = [](Row& row) {
        SetAsideRow s;
        s.what.id = row.text();
        s.what.kind = unspelled<SetAside::Kind>(row.text());
        s.what.conversation_id = row.text();
        s.what.subject = row.text();
        s.what.activity_seq = row.integer();
        s.what.why = row.text();
        s.what.at = row.time();
        s.resolved_at = row.maybe_time();
        s.resolved_by = row.text();
        s.again = row.boolean();
        return s;
    };
    return c.list(
        "SELECT id, kind, conversation_id, subject, activity_seq, why, at, resolved_at,"
        " resolved_by, again FROM set_aside WHERE ?1 = 0 OR resolved_at IS NULL"
        " ORDER BY seq DESC LIMIT ?2",
        make,
        open_only,
        limit
    );
}

std::vector<evaluation::Precedent> precedents(
    Connection& c,
    const std::string& service_id,
    const std::string& root_need_id,
    const std::string& department,
    std::size_t limit
) {
    if (service_id.empty()) return {};
    const auto make = [](Row& row) {
        evaluation::Precedent p;
        p.case_id = row.text();
        p.summary = row.text();
        p.outcome = word<Outcome>(row.text());
        p.decided_at = row.time();
        p.decided_by = row.text();
        p.similarity = static_cast<double>(row.integer()) / 100.0;
        return p;
    };
    return c.list(
        "SELECT request_id, need, outcome, decided_at, decided_by,"
        " 50 + CASE WHEN ?2 <> '' AND root_need_id = ?2 THEN 35 ELSE 0 END"
        "    + CASE WHEN ?3 <> '' AND department = ?3 THEN 15 ELSE 0 END AS similarity"
        " FROM (SELECT * FROM decisions WHERE service_id = ?1 ORDER BY seq DESC LIMIT 500)"
        " ORDER BY similarity DESC, seq DESC LIMIT ?4",
        make,
        service_id,
        root_need_id,
        department,
        limit
    );
}

/// A later decision on the same request takes the place of the earlier one.
std::vector<evaluation::Booking> bookings(Connection& c, TimePoint since, Date today) {
    const auto make = [](Row& row) {
        evaluation::Booking b;
        b.team_id = row.text();
        b.hours = row.real();
        b.until = date_from_iso(row.text()).value_or(Date{});
        return b;
    };
    return c.list(
        "SELECT team_id, hours, ready_by FROM decisions d WHERE decided_at >= ? AND ready_by >= ?"
        " AND hours > 0 AND outcome IN ('yes', 'compromise') AND seq ="
        " (SELECT max(seq) FROM decisions e WHERE e.request_id = d.request_id) ORDER BY seq",
        make,
        since,
        today
    );
}

Figures figures(Connection& c, TimePoint now) {
    Figures f;
    const TimePoint midnight = std::chrono::floor<std::chrono::days>(now);
    const auto count = [&](const char* sql, const auto&... values) {
        return c
            .one(
                sql, [](Row& row) { return row.integer(); }, values...
            )
            .value_or(0);
    };
    const auto earliest = [&](const char* sql) {
        return c.one(sql, [](Row& row) { return row.maybe_time(); }).value_or(std::nullopt);
    };
    f.activities_waiting = count("SELECT count(*) FROM activities WHERE state = 'waiting'");
    f.outbox_waiting = count("SELECT count(*) FROM outbox WHERE state = 'pending'");
    f.outbox_oldest = earliest("SELECT min(at) FROM outbox WHERE state = 'pending'");
    f.outbox_failed = count("SELECT count(*) FROM outbox WHERE state = 'failed'");
    f.reviews_open = count("SELECT count(*) FROM reviews WHERE status = 'open'");
    f.reviews_with_management =
        count("SELECT count(*) FROM reviews WHERE status = 'open' AND with_management = 1");
    f.reviews_oldest = earliest("SELECT min(opened_at) FROM reviews WHERE status = 'open'");
    f.reviews_answered_today = count(
        "SELECT count(*) FROM reviews WHERE status = 'settled' AND settled_at >= ?"
        " AND settled_how = 'approved'",
        midnight
    );
    f.calls_open = count("SELECT count(*) FROM calls WHERE taken_by = ''");
    f.phrases_open = count("SELECT count(*) FROM phrases WHERE state IN ('waiting', 'held_back')");
    f.set_aside_open = count("SELECT count(*) FROM set_aside WHERE resolved_at IS NULL");
    f.conversations = count("SELECT count(*) FROM conversations");
    f.conversations_with_a_person =
        count("SELECT count(*) FROM conversations WHERE stage = 'with_a_person'");
    f.promises_late = count("SELECT count(*) FROM promises WHERE kept = 0 AND due < ?", now);
    f.promises_due_today = count(
        "SELECT count(*) FROM promises WHERE kept = 0 AND due >= ? AND due < ?",
        now,
        midnight + std::chrono::days{1}
    );
    return f;
}

}  // namespace ajar::store::read
