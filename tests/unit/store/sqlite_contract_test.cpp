// SQLite keeps the contract of every Store.

#include "bot/store/sqlite_store.hpp"
#include "tests/unit/store/contract.hpp"

namespace ajar::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    Sqlite,
    StoreContract,
    testing::Values(StoreKind{
        "Sqlite", [](const TempFolder& folder) { return store::open_sqlite(folder / "ajar.db"); }}),
    name_of
);

}  // namespace
}  // namespace ajar::test
