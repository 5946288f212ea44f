// Phrases to learn from: as they are heard, what an admin decides about them, how they fared.

#include "bot/store/mistaken.hpp"
#include "bot/store/spelling.hpp"
#include "bot/store/write.hpp"

namespace ajar::store {

using namespace engine;

void keep_phrase(
    Connection& c, const TurnRecord& turn, const std::string& id, const dialogue::PhraseHeard& heard
) {
    const auto& conversation = turn.conversation.conversation_id;
    c.run(
        "INSERT INTO phrases (id, conversation_id, request_id, words, locale, service_id,"
        " taken_for, how, told_by, at) VALUES (?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (conversation_id, request_id) WHERE state = 'waiting' DO UPDATE SET"
        " service_id = excluded.service_id, how = excluded.how, told_by = excluded.told_by,"
        " at = excluded.at, taken_for = iif(taken_for = '', excluded.taken_for, taken_for)",
        id,
        conversation,
        heard.request_id,
        heard.words,
        heard.locale,
        heard.service_id,
        heard.taken_for,
        spelled(heard.how),
        heard.by,
        turn.at
    );
    // Back at what the bot had understood: there is nothing to learn.
    c.run(
        "DELETE FROM phrases WHERE conversation_id = ? AND request_id = ? AND state = 'waiting'"
        " AND service_id = taken_for",
        conversation,
        heard.request_id
    );
}

WriteResult apply_one(Connection& c, const AcceptPhrase& write) {
    const int accepted = c.run(
        "UPDATE phrases SET state = 'trying', as_text = ?, as_service_id = ?, decided_by = ?,"
        " decided_at = ?, revision = 0, tried = 0, right_before = 0, right_after = 0,"
        " mistaken = '[]', why = ''"
        " WHERE id = ? AND state IN ('waiting', 'held_back', 'dismissed')",
        write.text,
        write.service_id,
        write.by,
        write.at,
        write.id
    );
    return {.fresh = accepted > 0};
}

WriteResult apply_one(Connection& c, const DismissPhrase& write) {
    const int dismissed = c.run(
        "UPDATE phrases SET state = 'dismissed', decided_by = ?, decided_at = ?"
        " WHERE id = ? AND state IN ('waiting', 'held_back')",
        write.by,
        write.at,
        write.id
    );
    return {.fresh = dismissed > 0};
}

WriteResult apply_one(Connection& c, const PhraseTried& write) {
    const auto& trial = write.trial;
    const int ended = c.run(
        "UPDATE phrases SET state = ?, revision = ?, tried = ?, right_before = ?, right_after = ?,"
        " mistaken = ?, why = ? WHERE id = ? AND state = 'trying'",
        trial.revision > 0 ? "taught" : "held_back",
        trial.revision,
        trial.tried,
        trial.right_before,
        trial.right_after,
        codec::to_json(trial.mistaken).dump(),
        trial.why,
        write.id
    );
    return {.fresh = ended > 0};
}

}  // namespace ajar::store
