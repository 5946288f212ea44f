# Writes migrations_data.cpp from migrations/*.sql: cmake -DFROM=<folder> -DTO=<file> -P this.
file(GLOB files ${FROM}/*.sql)
list(SORT files)
set(entries "")
foreach(file IN LISTS files)
  cmake_path(GET file STEM name)
  file(READ ${file} sql)
  string(APPEND entries "    Migration{\"${name}\", R\"sql(${sql})sql\"},\n")
endforeach()
file(WRITE ${TO} "// Made from bot/store/migrations at build time.
#include \"bot/store/migrations.hpp\"

#include <array>

namespace ajar::store {
namespace {

const std::array kMigrations{
${entries}};

}  // namespace

std::span<const Migration> all_migrations() {
    return kMigrations;
}

}  // namespace ajar::store
")
