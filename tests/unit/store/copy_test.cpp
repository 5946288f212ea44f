// A copy of the store's file, taken while it is in use.

#include "bot/store/copy.hpp"

#include "bot/store/sqlite_store.hpp"
#include "tests/unit/store/records.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace ajar::test {
namespace {

using engine::AddActivity;
using engine::StoreError;

StoreError::Kind refusal(const std::filesystem::path& from, const std::filesystem::path& to) {
    try {
        store::copy_sqlite(from, to);
    } catch (const StoreError& error) {
        return error.kind();
    }
    ADD_FAILURE() << "it was copied";
    return StoreError::Kind::Broken;
}

TEST(Copy, HoldsWhatWasWrittenBeforeAndNothingOfWhatComesAfter) {
    const TempFolder folder;
    const auto original = store::open_sqlite(folder / "ajar.db", {.durable = false});
    original->commit({AddActivity{message("a1", "hello")}});
    store::copy_sqlite(folder / "ajar.db", folder / "copy.db");
    original->commit({AddActivity{message("a2", "there")}});
    const auto copy = store::open_sqlite(folder / "copy.db", {.durable = false});
    ASSERT_EQ(copy->waiting_activities(10).size(), 1U);
    EXPECT_EQ(copy->waiting_activities(10)[0].activity.text, "hello");
}

TEST(Copy, OfWhatIsNotThereSaysSo) {
    const TempFolder folder;
    EXPECT_EQ(refusal(folder / "none.db", folder / "copy.db"), StoreError::Kind::NotWritable);
}

TEST(Copy, OfSomethingElseSaysSo) {
    const TempFolder folder;
    std::ofstream{folder / "letter.db"} << "Dear colleague, this is no database at all.";
    EXPECT_EQ(refusal(folder / "letter.db", folder / "copy.db"), StoreError::Kind::Damaged);
}

}  // namespace
}  // namespace ajar::test
