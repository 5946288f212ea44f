// What the console asks: knowledge revisions and sessions.

#include "bot/store/read.hpp"

namespace ajar::store::read {

using namespace engine;

std::vector<RevisionRow> revisions(Connection& c, std::size_t limit) {
    const auto make = [](Row& row) {
        RevisionRow r;
        r.number = row.integer();
        r.author = row.text();
        r.note = row.text();
        r.at = row.time();
        r.published_at = row.maybe_time();
        r.published_by = row.text();
        r.published = r.published_at.has_value();
        return r;
    };
    return c.list(
        "SELECT number, author, note, at, published_at, published_by FROM revisions"
        " ORDER BY number DESC LIMIT ?",
        make,
        limit
    );
}

std::optional<std::int64_t> published_revision(Connection& c) {
    return c.one(
        "SELECT number FROM revisions WHERE published_at IS NOT NULL ORDER BY number DESC LIMIT 1",
        [](Row& row) { return row.integer(); }
    );
}

Result<std::map<std::string, std::string>> revision_files(Connection& c, std::int64_t number) {
    const auto known = c.one(
        "SELECT number FROM revisions WHERE number = ?",
        [](Row& row) { return row.integer(); },
        number
    );
    if (!known)
        return Error{Error::Code::NotFound, "There is no revision " + std::to_string(number) + "."};
    std::map<std::string, std::string> files;
    c.each(
        "SELECT path, content FROM revision_files JOIN blobs USING (hash) WHERE revision = ?",
        [&](Row& row) {
            auto path = row.text();
            files[std::move(path)] = row.text();
        },
        number
    );
    return files;
}

std::optional<SessionRow> session(
    Connection& c, const std::string& secret_hash, bool one_time, TimePoint now
) {
    const auto make = [](Row& row) {
        SessionRow s;
        s.person_id = row.text();
        s.one_time = row.boolean();
        s.at = row.time();
        s.expires = row.time();
        return s;
    };
    return c.one(
        "SELECT person_id, one_time, at, expires FROM sessions"
        " WHERE secret_hash = ? AND one_time = ? AND expires > ?",
        make,
        secret_hash,
        one_time,
        now
    );
}

}  // namespace ajar::store::read
