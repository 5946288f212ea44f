// Conversations: where they stand, what was said, what happened.

#include "bot/store/read.hpp"

namespace ajar::store::read {
namespace {

using namespace engine;

#define AJAR_CONVERSATION_COLUMNS                                                  \
    "id, channel, coalesce(nullif(moved_to, ''), address), requester_id,"          \
    " requester_name, locale, stage, taken_by, request_id, opened_at, changed_at," \
    " last_event, last_turn, last_line"

ConversationRow conversation_row(Row& row) {
    ConversationRow c;
    c.conversation.conversation_id = row.text();
    c.conversation.channel = row.text();
    c.conversation.address = row.text();
    c.requester_id = row.text();
    c.requester_name = row.text();
    c.locale = row.text();
    c.stage = row.text();
    c.taken_by = row.text();
    c.request_id = row.text();
    c.opened_at = row.time();
    c.changed_at = row.time();
    c.last_event = row.integer();
    c.last_turn = row.integer();
    c.last_line = row.integer();
    return c;
}

EventRecord event_record(Row& row) {
    EventRecord record;
    record.number = row.integer();
    record.at = row.time();
    record.revision = row.integer();
    record.event = decoded<dialogue::Event>(row.text());
    return record;
}

}  // namespace

std::optional<ConversationRow> conversation(Connection& c, const std::string& id) {
    return c.one(
        "SELECT " AJAR_CONVERSATION_COLUMNS " FROM conversations WHERE id = ?", conversation_row, id
    );
}

std::string home_of(Connection& c, const std::string& conversation_id) {
    return c
        .one(
            "SELECT conversation_id FROM moves WHERE place = ?",
            [](Row& row) { return row.text(); },
            conversation_id
        )
        .value_or(conversation_id);
}

std::vector<ConversationRow> conversations(
    Connection& c, const std::string& requester_id, std::size_t limit
) {
    return c.list(
        "SELECT " AJAR_CONVERSATION_COLUMNS
        " FROM conversations"
        " WHERE ?1 = '' OR requester_id = ?1 ORDER BY changed_at DESC, id LIMIT ?2",
        conversation_row,
        requester_id,
        limit
    );
}

std::vector<ConversationRow> conversations_for_people(Connection& c, std::size_t limit) {
    return c.list(
        "WITH called AS (SELECT conversation_id AS called_id, min(promised) AS promised FROM calls"
        " WHERE taken_by = '' GROUP BY conversation_id),"
        " wanted AS (SELECT called_id AS wanted_id FROM called"
        " UNION SELECT id FROM conversations WHERE stage = 'with_a_person')"
        " SELECT " AJAR_CONVERSATION_COLUMNS
        " FROM conversations JOIN wanted ON wanted.wanted_id = id"
        " LEFT JOIN called ON called.called_id = id"
        " ORDER BY called_id IS NULL, promised, changed_at DESC, id LIMIT ?",
        conversation_row,
        limit
    );
}

std::vector<Line> lines(
    Connection& c, const std::string& conversation_id, std::int64_t after, std::size_t limit
) {
    const auto make = [](Row& row) {
        Line line;
        line.number = row.integer();
        line.id = row.text();
        line.at = row.time();
        const bool ours = row.text() == "it";
        const auto body = row.text();
        if (ours)
            line.what = decoded<dialogue::Say>(body);
        else
            line.what = decoded<Activity>(body);
        return line;
    };
    return c.list(
        "SELECT number, id, at, who, body FROM lines WHERE conversation_id = ? AND number > ?"
        " ORDER BY number LIMIT ?",
        make,
        conversation_id,
        after,
        limit
    );
}

std::vector<EventRecord> events(
    Connection& c, const std::string& conversation_id, std::int64_t after, std::size_t limit
) {
    return c.list(
        "SELECT number, at, revision, body FROM events WHERE conversation_id = ? AND number > ?"
        " ORDER BY number LIMIT ?",
        event_record,
        conversation_id,
        after,
        limit
    );
}

std::vector<TurnRow> turns(
    Connection& c, const std::string& conversation_id, std::int64_t after, std::size_t limit
) {
    const auto make = [](Row& row) {
        TurnRow turn;
        turn.number = row.integer();
        turn.at = row.time();
        turn.revision = row.integer();
        turn.cause = row.text();
        turn.effects = decoded<dialogue::Effects>(row.text());
        return turn;
    };
    auto found = c.list(
        "SELECT number, at, revision, cause, effects FROM turns WHERE conversation_id = ? AND"
        " number > ? ORDER BY number LIMIT ?",
        make,
        conversation_id,
        after,
        limit
    );
    for (TurnRow& turn : found)
        turn.events = c.list(
            "SELECT number, at, revision, body FROM events WHERE conversation_id = ? AND turn = ?"
            " ORDER BY number",
            event_record,
            conversation_id,
            turn.number
        );
    return found;
}

std::optional<Snapshot> snapshot(Connection& c, const std::string& conversation_id) {
    const auto make = [](Row& row) {
        Snapshot taken;
        taken.last_event = row.integer();
        // One that this program cannot read is as good as none: the events are folded instead.
        auto state = codec::decode<dialogue::State>(row.text());
        if (!state) return std::optional<Snapshot>{};
        taken.state = *std::move(state);
        return std::optional(std::move(taken));
    };
    const auto found = c.one(
        "SELECT last_event, state FROM snapshots WHERE conversation_id = ?", make, conversation_id
    );
    return found ? *found : std::nullopt;
}

}  // namespace ajar::store::read
