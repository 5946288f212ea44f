#include "bot/store/sqlite_store.hpp"

#include "bot/store/checkpointer.hpp"
#include "bot/store/connection.hpp"
#include "bot/store/lock_file.hpp"
#include "bot/store/migrations.hpp"
#include "bot/store/read.hpp"
#include "bot/store/readers.hpp"
#include "bot/store/write.hpp"

#include <mutex>
#include <sqlite3.h>

namespace ajar::store {
namespace {

using namespace engine;

void prepare_writer(Connection& writer, const std::filesystem::path& file, bool durable) {
    auto& database = writer.database();
    if (database.execAndGet("PRAGMA journal_mode=WAL").getString() != "wal")
        throw StoreError(
            StoreError::Kind::NotWritable,
            "The database " + file.string() +
                " cannot use a write-ahead log there. Put it on a local disk; network folders do "
                "not work."
        );
    database.exec(durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=OFF");
    database.exec("PRAGMA foreign_keys=ON");
    database.exec("PRAGMA wal_autocheckpoint=0");  // the checkpointer does it
    database.exec("PRAGMA cache_size=-16384");
    migrate(writer, file);
}

class SqliteStore final : public Store {
public:
    SqliteStore(const std::filesystem::path& file, const SqliteOptions& options)
        : file_(file),
          options_(options),
          lock_(file),
          writer_(open_writer(file, options.durable)),
          readers_(file, options.readers),
          checkpointer_(file) {}

    std::vector<WriteResult> commit(const std::vector<Write>& writes) override {
        const std::lock_guard lock(writing_);
        return explained([&] {
            std::vector<WriteResult> results;
            results.reserve(writes.size());
            Transaction transaction(*writer_, Transaction::Kind::Write);
            for (const auto& write : writes) results.push_back(apply(*writer_, write));
            transaction.commit();
            watch_log();
            return results;
        });
    }

    void doubt_unfinished_deliveries() override {
        const std::lock_guard lock(writing_);
        explained([&] {
            return writer_->run(
                "UPDATE outbox SET in_doubt = 1, under_way = 0 WHERE state = 'pending' AND"
                " under_way = 1"
            );
        });
    }

    // ---- Reading: each answers from one read transaction, on a lent connection -----------------

    std::optional<ConversationRow> conversation(const std::string& id) const override {
        return ask([&](Connection& c) { return read::conversation(c, id); });
    }

    std::string home_of(const std::string& conversation_id) const override {
        return ask([&](Connection& c) { return read::home_of(c, conversation_id); });
    }

    std::vector<ConversationRow> conversations(const std::string& requester_id, std::size_t limit)
        const override {
        return ask([&](Connection& c) { return read::conversations(c, requester_id, limit); });
    }

    std::vector<ConversationRow> conversations_for_people(std::size_t limit) const override {
        return ask([&](Connection& c) { return read::conversations_for_people(c, limit); });
    }

    std::vector<Line> lines(const std::string& id, std::int64_t after, std::size_t limit)
        const override {
        return ask([&](Connection& c) { return read::lines(c, id, after, limit); });
    }

    std::vector<EventRecord> events(const std::string& id, std::int64_t after, std::size_t limit)
        const override {
        return ask([&](Connection& c) { return read::events(c, id, after, limit); });
    }

    std::vector<TurnRow> turns(const std::string& id, std::int64_t after, std::size_t limit)
        const override {
        return ask([&](Connection& c) { return read::turns(c, id, after, limit); });
    }

    std::optional<Snapshot> snapshot(const std::string& id) const override {
        return ask([&](Connection& c) { return read::snapshot(c, id); });
    }

    std::vector<ReviewRow> reviews(const ReviewFilter& filter) const override {
        return ask([&](Connection& c) { return read::reviews(c, filter); });
    }

    Result<CaseFile> case_file(const std::string& review_id) const override {
        return ask([&](Connection& c) { return read::case_file(c, review_id); });
    }

    std::vector<CallRow> calls(bool open_only, std::size_t limit) const override {
        return ask([&](Connection& c) { return read::calls(c, open_only, limit); });
    }

    std::vector<PromiseRow> promises(bool open_only, std::size_t limit) const override {
        return ask([&](Connection& c) { return read::promises(c, open_only, limit); });
    }

    std::optional<PromiseRow> promise(const std::string& id) const override {
        return ask([&](Connection& c) { return read::promise(c, id); });
    }

    std::vector<DecisionRow> decisions(const std::string& service_id, std::size_t limit)
        const override {
        return ask([&](Connection& c) { return read::decisions(c, service_id, limit); });
    }

    std::vector<PromiseRow> promises_to(const std::string& requester_id, std::size_t limit)
        const override {
        return ask([&](Connection& c) { return read::promises_to(c, requester_id, limit); });
    }

    std::vector<DecisionRow> decisions_for(const std::string& requester_id, std::size_t limit)
        const override {
        return ask([&](Connection& c) { return read::decisions_for(c, requester_id, limit); });
    }

    std::vector<EditedReply> edited_replies(TimePoint since, std::size_t limit) const override {
        return ask([&](Connection& c) { return read::edited_replies(c, since, limit); });
    }

    std::vector<UnmetNeedRow> unmet_needs(std::size_t limit) const override {
        return ask([&](Connection& c) { return read::unmet_needs(c, limit); });
    }

    std::vector<FeedbackRow> feedback(std::size_t limit) const override {
        return ask([&](Connection& c) { return read::feedback(c, limit); });
    }

    std::vector<PhraseRow> phrases(PhrasesWanted wanted, std::size_t limit) const override {
        return ask([&](Connection& c) { return read::phrases(c, wanted, limit); });
    }

    std::optional<PhraseRow> phrase(const std::string& id) const override {
        return ask([&](Connection& c) { return read::phrase(c, id); });
    }

    std::optional<KeepSurface> surface(const std::string& surface, const std::string& subject)
        const override {
        return ask([&](Connection& c) { return read::surface(c, surface, subject); });
    }

    std::vector<KeepSurface> open_surfaces(const std::string& surface, std::size_t limit)
        const override {
        return ask([&](Connection& c) { return read::open_surfaces(c, surface, limit); });
    }

    std::optional<KeepAccount> account(const std::string& account) const override {
        return ask([&](Connection& c) { return read::account(c, account); });
    }

    std::vector<KeepInstallation> installations(const std::string& platform) const override {
        return ask([&](Connection& c) { return read::installations(c, platform); });
    }

    std::vector<SetAsideRow> set_aside(bool open_only, std::size_t limit) const override {
        return ask([&](Connection& c) { return read::set_aside(c, open_only, limit); });
    }

    std::vector<OutboxRow> undelivered(std::size_t limit) const override {
        return ask([&](Connection& c) { return read::undelivered(c, limit); });
    }

    std::optional<OutboxRow> arrived(const std::string& platform_id) const override {
        return ask([&](Connection& c) { return read::arrived(c, platform_id); });
    }

    std::vector<AuditRow> audit(const std::string& subject, std::int64_t before, std::size_t limit)
        const override {
        return ask([&](Connection& c) { return read::audit(c, subject, before, limit); });
    }

    Figures figures(TimePoint now) const override {
        return ask([&](Connection& c) { return read::figures(c, now); });
    }

    std::vector<evaluation::Precedent> precedents(
        const std::string& service_id,
        const std::string& root_need_id,
        const std::string& department,
        std::size_t limit
    ) const override {
        return ask([&](Connection& c) {
            return read::precedents(c, service_id, root_need_id, department, limit);
        });
    }

    std::vector<evaluation::Booking> bookings(TimePoint since, Date today) const override {
        return ask([&](Connection& c) { return read::bookings(c, since, today); });
    }

    std::vector<RevisionRow> revisions(std::size_t limit) const override {
        return ask([&](Connection& c) { return read::revisions(c, limit); });
    }

    std::optional<std::int64_t> published_revision() const override {
        return ask([&](Connection& c) { return read::published_revision(c); });
    }

    Result<std::map<std::string, std::string>> revision_files(std::int64_t number) const override {
        return ask([&](Connection& c) { return read::revision_files(c, number); });
    }

    std::optional<SessionRow> session(const std::string& hash, TimePoint now) const override {
        return ask([&](Connection& c) { return read::session(c, hash, false, now); });
    }

    std::optional<SessionRow> link(const std::string& hash, TimePoint now) const override {
        return ask([&](Connection& c) { return read::session(c, hash, true, now); });
    }

    std::optional<ActResult> act(const std::string& act_id) const override {
        return ask([&](Connection& c) { return read::act(c, act_id); });
    }

    std::vector<StoredActivity> waiting_activities(std::size_t limit) const override {
        return ask([&](Connection& c) { return read::waiting_activities(c, limit); });
    }

    std::vector<TimerRow> timers_due(TimePoint now, std::size_t limit) const override {
        return ask([&](Connection& c) { return read::timers_due(c, now, limit); });
    }

    std::optional<TimePoint> next_timer() const override {
        return ask([](Connection& c) { return read::next_timer(c); });
    }

    std::vector<OutboxRow> deliveries_due(TimePoint now, std::size_t limit) const override {
        return ask([&](Connection& c) { return read::deliveries_due(c, now, limit); });
    }

    std::optional<TimePoint> next_delivery(TimePoint after) const override {
        return ask([&](Connection& c) { return read::next_delivery(c, after); });
    }

private:
    std::unique_ptr<Connection> open_writer(const std::filesystem::path& file, bool durable) {
        return explained([&] {
            auto writer =
                std::make_unique<Connection>(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            prepare_writer(*writer, file, durable);
            return writer;
        });
    }

    /// SQLite's errors in our words; a text that is no UTF-8 is the writer's fault, not the disk's.
    template <class Do>
    auto explained(const Do& work) const -> decltype(work()) {
        try {
            return work();
        } catch (const SQLite::Exception& error) {
            throw explain(error, file_);
        } catch (const std::invalid_argument& error) {
            throw StoreError(
                StoreError::Kind::Rejected,
                std::string("A record cannot be written: ") + error.what()
            );
        }
    }

    template <class Question>
    auto ask(const Question& question) const -> decltype(question(std::declval<Connection&>())) {
        return explained([&] {
            const auto connection = readers_.lend();
            Transaction transaction(*connection, Transaction::Kind::Read);
            auto answer = question(*connection);
            transaction.commit();
            return answer;
        });
    }

    /// The log's size, after a commit: lets the checkpointer work, or waits if it cannot keep up.
    void watch_log() {
        std::error_code missing;
        const auto size = std::filesystem::file_size(file_.string() + "-wal", missing);
        if (missing || size < options_.checkpoint_bytes) return;
        if (size < options_.checkpoint_at_most)
            checkpointer_.ask();
        else
            sqlite3_wal_checkpoint_v2(
                writer_->database().getHandle(),
                nullptr,
                SQLITE_CHECKPOINT_TRUNCATE,
                nullptr,
                nullptr
            );
    }

    std::filesystem::path file_;
    SqliteOptions options_;
    LockFile lock_;
    std::mutex writing_;
    std::unique_ptr<Connection> writer_;
    mutable Readers readers_;
    Checkpointer checkpointer_;
};

}  // namespace

std::unique_ptr<Store> open_sqlite(
    const std::filesystem::path& file, const SqliteOptions& options
) {
    return std::make_unique<SqliteStore>(file, options);
}

}  // namespace ajar::store
