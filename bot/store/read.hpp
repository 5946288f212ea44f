#pragma once

// Every question of engine::Reading as a function on a connection; sqlite_store.cpp lends each
// call a connection in a read transaction. Rows in read_conversation.cpp, read_staff.cpp,
// read_phrases.cpp, read_engine.cpp, read_console.cpp, surfaces.cpp.

#include "bot/codec/codec.hpp"
#include "bot/store/connection.hpp"
#include "bot/store/spelling.hpp"

namespace ajar::store::read {

/// JSON that we wrote ourselves; if it cannot be read, the file is damaged.
template <class T>
T decoded(const std::string& json) {
    auto value = codec::decode<T>(json);
    if (!value)
        throw StoreError(
            StoreError::Kind::Damaged,
            "The database holds a record that cannot be read (" + value.error().detail +
                "). Restore the latest backup."
        );
    return *std::move(value);
}

template <class Word>
Word word(const std::string& text) {
    return word_from<Word>(text).value_or(Word{});
}

// Conversations
std::optional<engine::ConversationRow> conversation(Connection& c, const std::string& id);
std::string home_of(Connection& c, const std::string& conversation_id);
std::vector<engine::ConversationRow> conversations(
    Connection& c, const std::string& requester_id, std::size_t limit
);
std::vector<engine::ConversationRow> conversations_for_people(Connection& c, std::size_t limit);
std::vector<engine::Line> lines(
    Connection& c, const std::string& conversation_id, std::int64_t after, std::size_t limit
);
std::vector<engine::EventRecord> events(
    Connection& c, const std::string& conversation_id, std::int64_t after, std::size_t limit
);
std::vector<engine::TurnRow> turns(
    Connection& c, const std::string& conversation_id, std::int64_t after, std::size_t limit
);
std::optional<engine::Snapshot> snapshot(Connection& c, const std::string& conversation_id);

// Staff
std::vector<engine::ReviewRow> reviews(Connection& c, const engine::ReviewFilter& filter);
Result<engine::CaseFile> case_file(Connection& c, const std::string& review_id);
std::vector<engine::CallRow> calls(Connection& c, bool open_only, std::size_t limit);
std::vector<engine::PromiseRow> promises(Connection& c, bool open_only, std::size_t limit);
std::vector<engine::PromiseRow> promises_to(
    Connection& c, const std::string& requester_id, std::size_t limit
);
std::vector<engine::DecisionRow> decisions_for(
    Connection& c, const std::string& requester_id, std::size_t limit
);
std::optional<engine::PromiseRow> promise(Connection& c, const std::string& id);
std::vector<engine::DecisionRow> decisions(
    Connection& c, const std::string& service_id, std::size_t limit
);
std::vector<engine::EditedReply> edited_replies(Connection& c, TimePoint since, std::size_t limit);
std::vector<engine::UnmetNeedRow> unmet_needs(Connection& c, std::size_t limit);
std::vector<engine::FeedbackRow> feedback(Connection& c, std::size_t limit);

std::vector<engine::PhraseRow> phrases(
    Connection& c, engine::PhrasesWanted wanted, std::size_t limit
);
std::optional<engine::PhraseRow> phrase(Connection& c, const std::string& id);

// Evidence
std::vector<evaluation::Precedent> precedents(
    Connection& c,
    const std::string& service_id,
    const std::string& root_need_id,
    const std::string& department,
    std::size_t limit
);
std::vector<evaluation::Booking> bookings(Connection& c, TimePoint since, Date today);

// On the platforms
std::optional<engine::KeepSurface> surface(
    Connection& c, const std::string& surface, const std::string& subject
);
std::vector<engine::KeepSurface> open_surfaces(
    Connection& c, const std::string& surface, std::size_t limit
);
std::optional<engine::KeepAccount> account(Connection& c, const std::string& account);
std::vector<engine::KeepInstallation> installations(Connection& c, const std::string& platform);

// The engine's own
std::optional<engine::ActResult> act(Connection& c, const std::string& act_id);
std::vector<engine::StoredActivity> waiting_activities(Connection& c, std::size_t limit);
std::vector<engine::TimerRow> timers_due(Connection& c, TimePoint now, std::size_t limit);
std::optional<TimePoint> next_timer(Connection& c);
std::vector<engine::OutboxRow> deliveries_due(Connection& c, TimePoint now, std::size_t limit);
std::optional<TimePoint> next_delivery(Connection& c, TimePoint after);
std::vector<engine::SetAsideRow> set_aside(Connection& c, bool open_only, std::size_t limit);
std::vector<engine::OutboxRow> undelivered(Connection& c, std::size_t limit);
std::optional<engine::OutboxRow> arrived(Connection& c, const std::string& platform_id);
engine::Figures figures(Connection& c, TimePoint now);

// Console
std::vector<engine::AuditRow> audit(
    Connection& c, const std::string& subject, std::int64_t before, std::size_t limit
);
std::vector<engine::RevisionRow> revisions(Connection& c, std::size_t limit);
std::optional<std::int64_t> published_revision(Connection& c);
Result<std::map<std::string, std::string>> revision_files(Connection& c, std::int64_t number);
std::optional<engine::SessionRow> session(
    Connection& c, const std::string& secret_hash, bool one_time, TimePoint now
);

}  // namespace ajar::store::read
