// The journal, deliveries, and what was set aside.

#include "bot/store/write.hpp"

#include "bot/store/spelling.hpp"

namespace ajar::store {

using namespace engine;

WriteResult apply(Connection& connection, const Write& write) {
    return std::visit([&](const auto& one) { return apply_one(connection, one); }, write);
}

WriteResult apply_one(Connection& c, const AddActivity& write) {
    const auto& a = write.activity;
    const int added = c.run(
        "INSERT INTO activities (id, conversation_id, channel, address, shared, sender_id,"
        " sender_name, kind, text, locale, received_at)"
        " VALUES (?1, coalesce((SELECT conversation_id FROM moves WHERE place = ?2), ?2),"
        " ?3,?4,?5,?6,?7,?8,?9,?10,?11) ON CONFLICT (id) DO NOTHING",
        a.id,
        a.conversation.conversation_id,
        a.conversation.channel,
        a.conversation.address,
        a.conversation.shared,
        a.sender_id,
        a.sender_name,
        spelled(a.kind),
        a.text,
        a.locale,
        a.received_at
    );
    if (added > 0) return {.fresh = true, .number = c.last_row()};
    const auto seq = c.one(
        "SELECT seq FROM activities WHERE id = ?", [](Row& row) { return row.integer(); }, a.id
    );
    return {.fresh = false, .number = seq.value_or(0)};
}

WriteResult apply_one(Connection& c, const ActivityTried& write) {
    c.run("UPDATE activities SET tries = tries + 1 WHERE seq = ?", write.seq);
    return {};
}

WriteResult apply_one(Connection& c, const SetAside& write) {
    c.run(
        "INSERT INTO set_aside (id, kind, conversation_id, subject, activity_seq, why, at)"
        " VALUES (?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET why = excluded.why,"
        " at = excluded.at, resolved_at = NULL, resolved_by = '', again = 0",
        write.id,
        spelled(write.kind),
        write.conversation_id,
        write.subject,
        write.activity_seq,
        write.why,
        write.at
    );
    if (write.activity_seq > 0)
        c.run("UPDATE activities SET state = 'set_aside' WHERE seq = ?", write.activity_seq);
    return {};
}

WriteResult apply_one(Connection& c, const ResolveSetAside& write) {
    const bool first = c.run(
                           "UPDATE set_aside SET resolved_at = ?, resolved_by = ?, again = ?"
                           " WHERE id = ? AND resolved_at IS NULL",
                           write.at,
                           write.by,
                           write.again,
                           write.id
                       ) > 0;
    if (first && write.again) {
        c.run(
            "UPDATE activities SET state = 'waiting', tries = 0 WHERE state = 'set_aside' AND seq ="
            " (SELECT activity_seq FROM set_aside WHERE id = ?)",
            write.id
        );
        c.run(
            "UPDATE outbox SET state = 'pending', next_at = ?, at = ? WHERE state = 'failed' AND"
            " id = (SELECT subject FROM set_aside WHERE id = ? AND kind = 'delivery')",
            write.at,
            write.at,
            write.id
        );
    }
    return {.fresh = first};
}

WriteResult apply_one(Connection& c, const DeliveryStarted& write) {
    const int marked = c.run(
        "UPDATE outbox SET attempts = attempts + 1, under_way = 1 WHERE id = ? AND state ="
        " 'pending'",
        write.id
    );
    return {.fresh = marked > 0};
}

namespace {

void keep_move(Connection& c, const DeliveryEnded& write) {
    c.run(
        "UPDATE conversations SET moved_to = ? WHERE id ="
        " (SELECT conversation_id FROM outbox WHERE id = ?)",
        write.moved->address,
        write.id
    );
    // Never from itself to itself, or from a place that is another's already.
    c.run(
        "INSERT INTO moves (place, conversation_id, at)"
        " SELECT ?1, conversation_id, ?2 FROM outbox WHERE id = ?3 AND conversation_id <> ?1"
        " ON CONFLICT (place) DO NOTHING",
        write.moved->conversation_id,
        write.at,
        write.id
    );
}

}  // namespace

WriteResult apply_one(Connection& c, const DeliveryEnded& write) {
    if (write.end == DeliveryEnded::End::Sent && write.moved) keep_move(c, write);
    switch (write.end) {
        case DeliveryEnded::End::Sent:
            c.run(
                "UPDATE outbox SET state = 'sent', under_way = 0, in_doubt = 0, ended_at = ?,"
                " platform_id = ?, why = '' WHERE id = ?",
                write.at,
                write.platform_id,
                write.id
            );
            break;
        case DeliveryEnded::End::TryAgain:
            c.run(
                "UPDATE outbox SET under_way = 0, in_doubt = max(in_doubt, ?), next_at = ?, why ="
                " ? WHERE id = ? AND state = 'pending'",
                write.in_doubt,
                write.next_at,
                write.why,
                write.id
            );
            break;
        case DeliveryEnded::End::Failed:
            c.run(
                "UPDATE outbox SET state = 'failed', under_way = 0, in_doubt = ?, ended_at = ?,"
                " why = ? WHERE id = ?",
                write.in_doubt,
                write.at,
                write.why,
                write.id
            );
            break;
    }
    return {};
}

}  // namespace ajar::store
