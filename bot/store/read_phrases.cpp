// Phrases to learn from, as admins see them.

#include "bot/store/mistaken.hpp"
#include "bot/store/read.hpp"

namespace ajar::store::read {
namespace {

using namespace engine;

std::vector<Mistaken> mistaken_in(const std::string& text) {
    const auto json = codec::Json::parse(text, nullptr, false);
    auto mistaken = codec::from_json<std::vector<Mistaken>>(json);
    return mistaken ? *std::move(mistaken) : std::vector<Mistaken>{};
}

PhraseRow phrase_row(Row& row) {
    PhraseRow p;
    p.id = row.text();
    p.conversation_id = row.text();
    p.requester_id = row.text();
    p.requester_name = row.text();
    p.heard.request_id = row.text();
    p.heard.words = row.text();
    p.heard.locale = row.text();
    p.heard.service_id = row.text();
    p.heard.taken_for = row.text();
    p.heard.how = unspelled<dialogue::PhraseHeard::How>(row.text());
    p.heard.by = row.text();
    p.at = row.time();
    p.state = row.text();
    p.as_text = row.text();
    p.as_service_id = row.text();
    p.decided_by = row.text();
    p.decided_at = row.maybe_time();
    p.trial.revision = row.integer();
    p.trial.tried = row.integer();
    p.trial.right_before = row.integer();
    p.trial.right_after = row.integer();
    p.trial.mistaken = mistaken_in(row.text());
    p.trial.why = row.text();
    return p;
}

#define AJAR_PHRASES                                                                           \
    "SELECT p.id, p.conversation_id, v.requester_id, v.requester_name, p.request_id, p.words," \
    " p.locale, p.service_id, p.taken_for, p.how, p.told_by, p.at, p.state, p.as_text,"        \
    " p.as_service_id, p.decided_by, p.decided_at, p.revision, p.tried, p.right_before,"       \
    " p.right_after, p.mistaken, p.why FROM phrases p JOIN conversations v"                    \
    " ON v.id = p.conversation_id"

}  // namespace

std::vector<PhraseRow> phrases(Connection& c, PhrasesWanted wanted, std::size_t limit) {
    switch (wanted) {
        case PhrasesWanted::Open:
            return c.list(
                AJAR_PHRASES
                " WHERE p.state IN ('waiting', 'trying', 'held_back') ORDER BY p.seq DESC LIMIT ?",
                phrase_row,
                limit
            );
        case PhrasesWanted::Trying:
            return c.list(
                AJAR_PHRASES " WHERE p.state = 'trying' ORDER BY p.decided_at, p.seq LIMIT ?",
                phrase_row,
                limit
            );
        case PhrasesWanted::Settled:
            return c.list(
                AJAR_PHRASES
                " WHERE p.state IN ('taught', 'dismissed') ORDER BY p.decided_at DESC, p.seq DESC"
                " LIMIT ?",
                phrase_row,
                limit
            );
    }
    return {};
}

std::optional<PhraseRow> phrase(Connection& c, const std::string& id) {
    return c.one(AJAR_PHRASES " WHERE p.id = ?", phrase_row, id);
}

}  // namespace ajar::store::read
