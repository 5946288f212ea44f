// What stands on the platforms beside the conversations, whose accounts are whose, and where the
// app is installed.

#include "bot/store/read.hpp"
#include "bot/store/write.hpp"

namespace ajar::store {

using namespace engine;

WriteResult apply_one(Connection& c, const KeepSurface& write) {
    c.run(
        "INSERT INTO surfaces (surface, subject, place, shown, closed, at) VALUES (?,?,?,?,?,?)"
        " ON CONFLICT (surface, subject) DO UPDATE SET place = excluded.place,"
        " shown = excluded.shown, closed = excluded.closed, at = excluded.at",
        write.surface,
        write.subject,
        write.place,
        write.shown,
        write.closed,
        write.at
    );
    return {};
}

WriteResult apply_one(Connection& c, const KeepAccount& write) {
    c.run(
        "INSERT INTO accounts (account, name, email, locale, at) VALUES (?,?,?,?,?)"
        " ON CONFLICT (account) DO UPDATE SET name = excluded.name, email = excluded.email,"
        " locale = excluded.locale, at = excluded.at",
        write.account,
        write.name,
        write.email,
        write.locale,
        write.at
    );
    return {};
}

WriteResult apply_one(Connection& c, const KeepInstallation& write) {
    c.run(
        "INSERT INTO installations (platform, place, about, secrets, at) VALUES (?,?,?,?,?)"
        " ON CONFLICT (platform, place) DO UPDATE SET about = excluded.about,"
        " secrets = excluded.secrets, at = excluded.at",
        write.platform,
        write.place,
        write.about,
        write.secrets,
        write.at
    );
    return {};
}

namespace read {
namespace {

KeepSurface surface_row(Row& row) {
    KeepSurface surface;
    surface.surface = row.text();
    surface.subject = row.text();
    surface.place = row.text();
    surface.shown = row.text();
    surface.closed = row.boolean();
    surface.at = row.time();
    return surface;
}

}  // namespace

std::optional<KeepSurface> surface(
    Connection& c, const std::string& surface, const std::string& subject
) {
    return c.one(
        "SELECT surface, subject, place, shown, closed, at FROM surfaces"
        " WHERE surface = ? AND subject = ?",
        surface_row,
        surface,
        subject
    );
}

std::vector<KeepSurface> open_surfaces(
    Connection& c, const std::string& surface, std::size_t limit
) {
    return c.list(
        "SELECT surface, subject, place, shown, closed, at FROM surfaces"
        " WHERE surface = ? AND closed = 0 ORDER BY seq LIMIT ?",
        surface_row,
        surface,
        limit
    );
}

std::optional<KeepAccount> account(Connection& c, const std::string& account) {
    return c.one(
        "SELECT account, name, email, locale, at FROM accounts WHERE account = ?",
        [](Row& row) {
            KeepAccount kept;
            kept.account = row.text();
            kept.name = row.text();
            kept.email = row.text();
            kept.locale = row.text();
            kept.at = row.time();
            return kept;
        },
        account
    );
}

std::vector<KeepInstallation> installations(Connection& c, const std::string& platform) {
    return c.list(
        "SELECT platform, place, about, secrets, at FROM installations"
        " WHERE platform = ? ORDER BY place",
        [](Row& row) {
            KeepInstallation kept;
            kept.platform = row.text();
            kept.place = row.text();
            kept.about = row.text();
            kept.secrets = row.text();
            kept.at = row.time();
            return kept;
        },
        platform
    );
}

}  // namespace read
}  // namespace ajar::store
