#include "adapters/slack/installing/keeper.hpp"

#include "adapters/slack/ingress/fields.hpp"

#include <algorithm>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::slack::installing {
namespace {

using namespace std::chrono_literals;
using Kind = api::Answer::Kind;
using Entry = Workspaces::Entry;

constexpr std::size_t kJobs = 10'000;
constexpr auto kShortestLook = 200ms;
/// Slack has just said that the token is good: another refusal is another matter.
constexpr auto kStillFine = 30s;
/// How long after a refusal a refresh token is tried again.
constexpr std::chrono::milliseconds kRefusedFor = 5min;
/// Whose limits count: renewals have no workspace of their own.
constexpr const char* kRenewals = "oauth";

}  // namespace

Keeper::Keeper(KeeperParts parts, KeeperOptions options)
    : parts_(std::move(parts)),
      options_(std::move(options)),
      sealer_(options_.secret, "ajar slack tokens"),
      worker_(kJobs, [](const std::string& what) {
          spdlog::error("Slack's installations: {}", what);
      }) {
    if (opens_many()) load();
    parts_.workspaces.tell(
        {[this](const std::string& place) { worker_.offer([this, place] { renew(place); }); },
         [this](const std::string& place) { worker_.offer([this, place] { check(place); }); }}
    );
}

Keeper::~Keeper() {
    stop();
}

void Keeper::load() {
    for (const auto& row : parts_.store.installations("slack")) {
        Entry entry;
        entry.since = row.at;
        entry.grant = read_about(row);
        if (row.secrets.empty()) {
            entry.state = State::Gone;
            entry.why = "Ajar was uninstalled there";
        } else if (const auto grant = read_kept(row, sealer_)) {
            entry.grant = *grant;
        } else {
            entry.state = State::Unreadable;
            entry.why = "its token cannot be read, " + grant.error().detail +
                        "; put the key file back, or install Ajar there again at " + options_.again;
            spdlog::error("Slack, {}: {}", title_of(row.place, entry), entry.why);
        }
        parts_.workspaces.put(row.place, std::move(entry));
    }
}

void Keeper::start() {
    if (!opens_many()) return;
    worker_.put([this] {
        // Whose the settings' token is, so that it is not tried where it is nobody's.
        check(kConfigured);
        look_around();
    });
}

void Keeper::stop() {
    parts_.workspaces.tell({});
    worker_.stop();
}

void Keeper::keep(const Grant& grant, std::function<void(bool)> done) {
    worker_.put([this, grant, done = std::move(done)] {
        const std::string place = key_of(grant.tenant);
        try {
            parts_.store.commit_one(kept(grant, sealer_, parts_.now()));
        } catch (const std::exception& problem) {
            spdlog::error("Slack, {}: the installation is not kept: {}", place, problem.what());
            return done(false);
        }
        Entry entry;
        entry.grant = grant;
        hopeless_.erase(place);
        failures_.erase(place);
        parts_.workspaces.put(place, entry);
        spdlog::info("Slack: installed in {}", title_of(place, entry));
        done(true);
        look_around();
    });
}

// ---- The next token
// ------------------------------------------------------------------------------

void Keeper::look_around() {
    auto pause = options_.longest_look;
    const TimePoint now = parts_.now();
    for (const auto& [place, entry] : parts_.workspaces.all()) {
        const bool speaks = entry.state == State::Live || entry.state == State::Refused;
        if (!speaks || !entry.grant.renew || entry.grant.refresh_token.empty()) continue;
        if (*entry.grant.renew <= now)
            renew(place);
        else
            pause = std::min(pause, *entry.grant.renew - now);
    }
    const std::uint64_t mine = ++look_;
    worker_.after(std::max<std::chrono::milliseconds>(pause, kShortestLook), [this, mine] {
        if (mine == look_) look_around();
    });
}

void Keeper::renew(const std::string& place) {
    const auto entry = parts_.workspaces.entry(place);
    if (!opens_many() || !entry || entry->grant.refresh_token.empty()) return;
    if (!renewing_.insert(place).second) return;  // good for one use: nobody else may have it
    api::Call call = api::oauth_access(
        options_.client_id, options_.client_secret, {}, {}, entry->grant.refresh_token
    );
    auto heard = [this, place, version = entry->version](const api::Answer& answer) {
        worker_.put([this, place, version, answer] { answered(place, version, answer); });
    };
    parts_.client.send(kRenewals, {}, std::move(call), std::move(heard));
}

void Keeper::answered(const std::string& place, std::uint64_t version, const api::Answer& answer) {
    const auto entry = parts_.workspaces.entry(place);
    if (!entry || entry->version != version) {
        // Uninstalled, or installed anew, meanwhile.
        renewing_.erase(place);
        return;
    }
    if (answer.kind == Kind::Ok) {
        const auto fresh = read_grant(answer.body, parts_.now());
        if (fresh && key_of(fresh->tenant) == place)
            return save(place, version, renewed(entry->grant, *fresh));
        spdlog::error("Slack, {}: a renewed token that is none", title_of(place, *entry));
        return renew_later(place, kRefusedFor);
    }
    // What was lost on the way back is asked for again: Slack gives the same refresh token a moment
    // of grace.
    const bool may_come = answer.kind == Kind::RetryLater || answer.kind == Kind::UnknownOutcome;
    if (may_come) return renew_later(place, std::max(answer.after, pause_after_failure(place)));
    spdlog::error(
        "Slack, {}: the token cannot be renewed: {}. If it stays so, install Ajar there again at "
        "{}.",
        title_of(place, *entry),
        answer.error,
        options_.again
    );
    if (answer.kind == Kind::InstallationDead) {
        hopeless_.insert(place);
        check(place);
    }
    renew_later(place, kRefusedFor);
}

/// On disk first: the old pair is worth nothing any more.
void Keeper::save(const std::string& place, std::uint64_t version, const Grant& grant) {
    const auto entry = parts_.workspaces.entry(place);
    if (!entry || entry->version != version) {
        renewing_.erase(place);
        return;
    }
    try {
        parts_.store.commit_one(kept(grant, sealer_, parts_.now()));
    } catch (const std::exception& problem) {
        spdlog::error("Slack, {}: a renewed token is not kept yet: {}", place, problem.what());
        worker_.after(options_.first_pause, [this, place, version, grant] {
            save(place, version, grant);
        });
        return;
    }
    parts_.workspaces.renew(place, version, grant);
    renewing_.erase(place);
    hopeless_.erase(place);
    failures_.erase(place);
    look_around();
}

void Keeper::renew_later(const std::string& place, std::chrono::milliseconds pause) {
    const auto entry = parts_.workspaces.entry(place);
    worker_.after(pause, [this, place, version = entry ? entry->version : 0] {
        renewing_.erase(place);
        const auto now = parts_.workspaces.entry(place);
        if (now && now->version == version) renew(place);
    });
}

std::chrono::milliseconds Keeper::pause_after_failure(const std::string& place) {
    const int failures = std::min(failures_[place]++, 16);
    return std::min<std::chrono::milliseconds>(
        options_.first_pause * (1 << failures), options_.longest_pause
    );
}

// ---- Is it worth nothing?
// ------------------------------------------------------------------------

void Keeper::check(const std::string& place) {
    const auto entry = parts_.workspaces.entry(place);
    if (!entry || entry->grant.token.empty()) return;
    const auto fine = fine_.find(place);
    if (fine != fine_.end() && parts_.now() < fine->second + kStillFine) return;
    if (!checking_.insert(place).second) return;
    auto heard = [this, place, version = entry->version](const api::Answer& answer) {
        worker_.put([this, place, version, answer] { checked(place, version, answer); });
    };
    parts_.client.send(place, entry->grant.token, api::auth_test(), std::move(heard));
}

void Keeper::checked(const std::string& place, std::uint64_t version, const api::Answer& answer) {
    checking_.erase(place);
    const auto entry = parts_.workspaces.entry(place);
    if (!entry || entry->version != version) return;
    if (answer.kind == Kind::Ok) {
        fine_[place] = parts_.now();
        failures_.erase(place);
        if (place == kConfigured && opens_many()) {
            const auto body = server::parse_json_object(answer.body);
            const bool org = body && flag_at(*body, "is_enterprise_install");
            if (body)
                parts_.workspaces.settle_configured(
                    {id_at(*body, "enterprise_id"), id_at(*body, "team_id"), org},
                    text_at(*body, "team")
                );
        }
        if (entry->state != State::Refused) return;
        spdlog::info("Slack, {}: its token is good again", title_of(place, *entry));
        return parts_.workspaces.state(place, State::Live, {});
    }
    if (answer.kind == Kind::RetryLater || answer.kind == Kind::UnknownOutcome) {
        return check_later(place, std::max(answer.after, pause_after_failure(place)));
    }
    const bool renewable = !entry->grant.refresh_token.empty() && !hopeless_.contains(place);
    if (answer.kind == Kind::Refresh && renewable) return renew(place);
    const bool dead = answer.kind == Kind::InstallationDead || answer.kind == Kind::Refresh;
    if (dead)
        refuse(place, "Slack refuses its token (" + answer.error + "); nothing is sent there");
}

void Keeper::refuse(const std::string& place, const std::string& why) {
    const auto entry = parts_.workspaces.entry(place);
    if (entry && entry->state != State::Refused)
        spdlog::error("Slack, {}: {}", title_of(place, *entry), why);
    parts_.workspaces.state(place, State::Refused, why);
    check_later(place, pause_after_failure(place));
}

/// Unless it is another installation by then.
void Keeper::check_later(const std::string& place, std::chrono::milliseconds pause) {
    const auto entry = parts_.workspaces.entry(place);
    worker_.after(pause, [this, place, version = entry ? entry->version : 0] {
        const auto now = parts_.workspaces.entry(place);
        if (now && now->version == version) check(place);
    });
}

// ---- Gone
// ----------------------------------------------------------------------------------------

void Keeper::uninstalled(const Uninstalled& told) {
    const std::string place = key_of(told.tenant);
    const auto entry = parts_.workspaces.entry(place);
    if (!told.whole && told.bot_users.empty()) return;  // somebody's own token; we have none
    if (!entry) {
        // Ours may have come out of the settings, or be the organisation's: Slack is asked.
        worker_.offer([this, organisation = told.tenant.enterprise] {
            fine_.clear();
            check(kConfigured);
            check(organisation);
        });
        return;
    }
    const std::string& bot = entry->grant.bot_user;
    const auto& revoked = told.bot_users;
    const bool other =
        !bot.empty() && std::find(revoked.begin(), revoked.end(), bot) == revoked.end();
    if (!told.whole && other) return;
    // Told late, of the installation before this one.
    if (told.at + 1s < entry->grant.installed) return;
    if (entry->state == State::Gone) return;
    parts_.workspaces.state(place, State::Gone, "Ajar was uninstalled there");
    spdlog::warn(
        "Slack, {}: Ajar was uninstalled there. Its token is dropped, and nothing is sent there "
        "any "
        "more; the cases stay. It can be installed again at {}.",
        title_of(place, *entry),
        options_.again
    );
    worker_.put([this, place] { drop(place); });
}

void Keeper::drop(const std::string& place) {
    const auto entry = parts_.workspaces.entry(place);
    if (!entry || entry->state != State::Gone) return;  // installed again meanwhile
    try {
        parts_.store.commit_one(dropped(kept(entry->grant, sealer_, parts_.now()), parts_.now()));
    } catch (const std::exception& problem) {
        spdlog::error("Slack, {}: the dropped token is still kept: {}", place, problem.what());
        worker_.after(options_.longest_pause, [this, place] { drop(place); });
    }
}

}  // namespace ajar::slack::installing
