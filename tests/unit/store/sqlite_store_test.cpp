// What is particular to the SQLite file: opening it, what may be wrong with it, its log.

#include "bot/store/sqlite_store.hpp"

#include "tests/unit/store/records.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <optional>
#include <thread>
#include <unistd.h>

namespace ajar::store {
namespace {

using test::message;
using test::open_review;
using test::TempFolder;
using test::turn;
using Kind = StoreError::Kind;
using testing::HasSubstr;

std::optional<StoreError> error_of_opening(const std::filesystem::path& file) {
    try {
        open_sqlite(file);
        return std::nullopt;
    } catch (const StoreError& error) {
        return error;
    }
}

TEST(SqliteStore, IsDurableAndStrict) {
    const TempFolder folder;
    const auto file = folder / "ajar.db";
    const auto store = open_sqlite(file);
    SQLite::Database database(file.string());
    EXPECT_EQ(database.execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(
        database
            .execAndGet("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND sql NOT"
                        " LIKE '%STRICT%' AND name NOT LIKE 'sqlite_%'")
            .getInt(),
        0
    );
}

TEST(SqliteStore, RefusesAFolderThatIsNotThere) {
    const TempFolder folder;
    const auto error = error_of_opening(folder / "missing" / "ajar.db");
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Kind::NotWritable);
    EXPECT_THAT(error->what(), HasSubstr("Check that the folder exists"));
}

TEST(SqliteStore, RefusesAFileThatCannotBeWritten) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may write everything";
    const TempFolder folder;
    const auto file = folder / "ajar.db";
    open_sqlite(file).reset();
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    const auto error = error_of_opening(file);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Kind::NotWritable);
}

TEST(SqliteStore, RefusesAReadOnlyDisk) {
    const auto error = error_of_opening("/proc/ajar.db");
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Kind::NotWritable);
    EXPECT_THAT(error->what(), HasSubstr("/proc/ajar.db"));
}

TEST(SqliteStore, RefusesAFileThatAnotherAjarHas) {
    const TempFolder folder;
    const auto file = folder / "ajar.db";
    auto first = open_sqlite(file);
    const auto error = error_of_opening(file);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Kind::InUse);
    EXPECT_THAT(error->what(), HasSubstr("process " + std::to_string(::getpid())));
    first.reset();
    EXPECT_FALSE(error_of_opening(file));
}

TEST(SqliteStore, RefusesADatabaseOfANewerAjar) {
    const TempFolder folder;
    const auto file = folder / "ajar.db";
    open_sqlite(file).reset();
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=999");
    const auto error = error_of_opening(file);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Kind::TooNew);
    EXPECT_THAT(error->what(), HasSubstr("newer Ajar (schema 999"));
}

TEST(SqliteStore, AnOlderDatabaseLearnsTheQueuesSummaryFromItsCases) {
    const TempFolder folder;
    const auto file = folder / "ajar.db";
    auto open = open_review("web:1/1/1", "web:1/1");
    open.request.sensitive = true;
    open.review.justification.considerations[1].weight = Weight::Concern;
    open.review.draft.tone.findings.resize(2);
    open.review.draft.tone.findings[0].severity = Severity::Error;
    open.review.draft.tone.findings[1].severity = Severity::Warning;
    open.why = "asked for management: please look";
    auto record = turn(1);
    record.effects = {open};
    record.stage = "with_a_person";
    dialogue::TakenOver taken;
    taken.by.id = "ines";
    record.events = {{1, record.at, 1, taken}};
    open_sqlite(file)->commit({record});
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
        .exec(
            "DROP INDEX reviews_settled; DROP INDEX conversations_with_a_person;"
            "DROP INDEX outbox_arrived;"
            "ALTER TABLE reviews DROP COLUMN weight; ALTER TABLE reviews DROP COLUMN sensitive;"
            "ALTER TABLE reviews DROP COLUMN tone_errors;"
            "ALTER TABLE reviews DROP COLUMN with_management;"
            "ALTER TABLE conversations DROP COLUMN taken_by; DROP TABLE edits_put_away;"
            "DROP TABLE phrases; DROP TABLE surfaces; DROP TABLE accounts;"
            "DROP TABLE installations; DROP TABLE moves;"
            "ALTER TABLE activities DROP COLUMN shared;"
            "ALTER TABLE conversations DROP COLUMN moved_to;"
            "DROP INDEX decisions_by_requester;"
            "ALTER TABLE reviews DROP COLUMN held_text; ALTER TABLE reviews DROP COLUMN held_by; "
            "ALTER TABLE reviews DROP COLUMN held_until;"
            "ALTER TABLE reviews DROP COLUMN duty_person; ALTER TABLE reviews DROP COLUMN duty_at;"
            "ALTER TABLE reviews DROP COLUMN duty_before; ALTER TABLE reviews DROP COLUMN duty_how;"
            "ALTER TABLE reviews DROP COLUMN duty_told;"
            "PRAGMA user_version=1"
        );
    const auto store = open_sqlite(file);
    EXPECT_EQ(store->conversation("web:1")->taken_by, "ines");
    const auto rows = store->reviews({});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].weight, Weight::Concern);
    EXPECT_TRUE(rows[0].sensitive);
    EXPECT_EQ(rows[0].tone_errors, 1);
    EXPECT_TRUE(rows[0].with_management);
}

TEST(SqliteStore, RefusesWhatIsNoDatabaseOrNotOurs) {
    const TempFolder folder;
    const auto text = folder / "text.db";
    std::ofstream(text) << std::string(8192, 'x');
    EXPECT_EQ(error_of_opening(text)->kind(), Kind::Damaged);
    const auto foreign = folder / "foreign.db";
    SQLite::Database(foreign.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE recipes (name TEXT)");
    const auto error = error_of_opening(foreign);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Kind::Damaged);
    EXPECT_THAT(error->what(), HasSubstr("another program"));
}

TEST(SqliteStore, FindsOutWhenAPageIsDamaged) {
    const TempFolder folder;
    const auto file = folder / "ajar.db";
    open_sqlite(file).reset();
    const auto size = std::filesystem::file_size(file);
    {
        std::fstream damage(file, std::ios::in | std::ios::out | std::ios::binary);
        damage.seekp(100);
        damage << std::string(static_cast<std::size_t>(size) - 100, '\xAA');
    }
    const auto error = error_of_opening(file);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Kind::Damaged);
    EXPECT_THAT(error->what(), HasSubstr("backup"));
}

TEST(SqliteStore, MovesItsLogIntoTheFileInTheBackground) {
    const TempFolder folder;
    const auto file = folder / "ajar.db";
    SqliteOptions options;
    options.durable = false;
    options.checkpoint_bytes = 64 << 10;
    options.checkpoint_at_most = 256 << 10;
    const auto store = open_sqlite(file, options);
    for (int n = 0; n < 400; ++n)
        store->commit({engine::AddActivity{
            message("a" + std::to_string(n), std::string(4000, 'x'))}});
    EXPECT_LT(std::filesystem::file_size(file.string() + "-wal"), std::uintmax_t{1} << 20);
    EXPECT_EQ(store->figures(test::kStart).activities_waiting, 400);
}

TEST(SqliteStore, LetsManyReadWhileOneWrites) {
    const TempFolder folder;
    SqliteOptions options;
    options.durable = false;
    options.readers = 2;
    const auto store = open_sqlite(folder / "ajar.db", options);
    std::vector<std::thread> readers;
    std::atomic<bool> stop{false};
    std::atomic<int> backwards{0};
    for (int n = 0; n < 4; ++n)
        readers.emplace_back([&] {
            std::size_t seen = 0;
            while (!stop) {
                const auto now = store->waiting_activities(1000).size();
                if (now < seen) ++backwards;
                seen = now;
            }
        });
    for (int n = 0; n < 100; ++n)
        store->commit({engine::AddActivity{message("a" + std::to_string(n), "hello")}});
    stop = true;
    for (auto& reader : readers) reader.join();
    EXPECT_EQ(backwards, 0);
}

TEST(SqliteStore, RefusesOnlyTheRecordThatIsNoUtf8) {
    const TempFolder folder;
    const auto store = open_sqlite(folder / "ajar.db");
    auto turn = test::turn(1);
    turn.effects = {test::say("\xc3\x28")};
    try {
        store->commit({turn});
        FAIL();
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), Kind::Rejected);
    }
    EXPECT_FALSE(store->conversation("web:1"));
}

}  // namespace
}  // namespace ajar::store
