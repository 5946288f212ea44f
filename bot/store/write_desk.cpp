// What staff and admins do beside a conversation: calls, promises, audit, knowledge, sessions.

#include "bot/crypto/sha256.hpp"
#include "bot/store/write.hpp"

namespace ajar::store {
namespace {

using namespace engine;

void keep_files(
    Connection& c, std::int64_t revision, const std::map<std::string, std::string>& all
) {
    c.run("DELETE FROM revision_files WHERE revision = ?", revision);
    for (const auto& [path, content] : all) {
        const auto hash = crypto::sha256_hex(content);
        c.run(
            "INSERT INTO blobs (hash, content) VALUES (?, CAST(? AS BLOB))"
            " ON CONFLICT (hash) DO NOTHING",
            hash,
            content
        );
        c.run(
            "INSERT INTO revision_files (revision, path, hash) VALUES (?,?,?)", revision, path, hash
        );
    }
}

void expect_draft(Connection& c, std::int64_t number) {
    const auto draft = c.one(
        "SELECT published_at IS NULL FROM revisions WHERE number = ?",
        [](Row& row) { return row.boolean(); },
        number
    );
    if (!draft.value_or(false))
        throw StoreError(
            StoreError::Kind::Rejected,
            "Revision " + std::to_string(number) +
                " is not a draft: it was published or dropped by somebody else. Load the latest "
                "one and try again."
        );
}

}  // namespace

WriteResult apply_one(Connection& c, const TakeCall& write) {
    const int taken = c.run(
        "UPDATE calls SET taken_by = ?, taken_at = ? WHERE id = ? AND taken_by = ''",
        write.by,
        write.at,
        write.call_id
    );
    return {.fresh = taken > 0};
}

WriteResult apply_one(Connection& c, const PutAwayEdit& write) {
    const int put_away = c.run(
        "INSERT INTO edits_put_away (review_id, what, by, at) VALUES (?,?,?,?)"
        " ON CONFLICT (review_id, what) DO NOTHING",
        write.review_id,
        write.what,
        write.by,
        write.at
    );
    return {.fresh = put_away > 0};
}

WriteResult apply_one(Connection& c, const AuditEntry& write) {
    c.run(
        "INSERT INTO audit (at, who, what, subject, detail) VALUES (?,?,?,?,?)",
        write.at,
        write.who,
        write.what,
        write.subject,
        write.detail
    );
    return {.fresh = true, .number = c.last_row()};
}

// ---- Knowledge --------------------------------------------------------------------------------

WriteResult apply_one(Connection& c, const SaveRevision& write) {
    auto number = write.replaces;
    if (number > 0) {
        expect_draft(c, number);
        c.run(
            "UPDATE revisions SET author = ?, note = ?, at = ? WHERE number = ?",
            write.author,
            write.note,
            write.at,
            number
        );
    } else {
        c.run(
            "INSERT INTO revisions (author, note, at) VALUES (?,?,?)",
            write.author,
            write.note,
            write.at
        );
        number = c.last_row();
    }
    keep_files(c, number, write.files);
    if (!write.published) return {.fresh = true, .number = number};
    return apply_one(c, PublishRevision{number, write.author, write.at});
}

/// The highest published number is the one in force, so a draft that has been overtaken by another
/// publication gets a new number.
WriteResult apply_one(Connection& c, const PublishRevision& write) {
    expect_draft(c, write.number);
    auto number = write.number;
    const auto latest = c.one(
        "SELECT coalesce(max(number), 0) FROM revisions WHERE published_at IS NOT NULL",
        [](Row& row) { return row.integer(); }
    );
    if (latest.value_or(0) > number) {
        number = c.one("SELECT max(number) + 1 FROM revisions", [](Row& row) {
                      return row.integer();
                  }).value();
        c.run("UPDATE revisions SET number = ? WHERE number = ?", number, write.number);
    }
    c.run(
        "UPDATE revisions SET published_at = ?, published_by = ? WHERE number = ?",
        write.at,
        write.by,
        number
    );
    return {.fresh = true, .number = number};
}

WriteResult apply_one(Connection& c, const DropDraft& write) {
    expect_draft(c, write.number);
    c.run("DELETE FROM revisions WHERE number = ?", write.number);
    return {};
}

// ---- Sessions ---------------------------------------------------------------------------------

WriteResult apply_one(Connection& c, const AddSession& write) {
    c.run("DELETE FROM sessions WHERE expires <= ?", write.at);
    c.run(
        "INSERT INTO sessions (secret_hash, person_id, one_time, at, expires) VALUES (?,?,?,?,?)",
        write.secret_hash,
        write.person_id,
        write.one_time,
        write.at,
        write.expires
    );
    return {};
}

WriteResult apply_one(Connection& c, const UseLink& write) {
    const int used = c.run(
        "DELETE FROM sessions WHERE secret_hash = ? AND one_time = 1 AND expires > ?",
        write.secret_hash,
        write.at
    );
    return {.fresh = used > 0};
}

WriteResult apply_one(Connection& c, const EndSession& write) {
    const int ended = c.run("DELETE FROM sessions WHERE secret_hash = ?", write.secret_hash);
    return {.fresh = ended > 0};
}

}  // namespace ajar::store
