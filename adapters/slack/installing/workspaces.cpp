#include "adapters/slack/installing/workspaces.hpp"

#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::slack::installing {
namespace {

using namespace std::chrono_literals;
using Kind = api::Answer::Kind;

/// How often the same trouble is told.
constexpr auto kQuiet = 10min;
/// How long an operator is told of those who have left.
constexpr auto kLeftFor = std::chrono::hours{7 * 24};

}  // namespace

std::string title_of(const std::string& place, const Workspaces::Entry& entry) {
    if (place == kConfigured && entry.grant.name.empty()) return "the workspace of slack.bot_token";
    return entry.grant.name.empty() ? place
                                    : entry.grant.name + " (" + key_of(entry.grant.tenant) + ")";
}

Workspaces::Workspaces(const std::string& bot_token, Now now) : now_(std::move(now)) {
    if (bot_token.empty()) return;
    Entry entry;
    entry.grant.token = bot_token;
    entry.known = false;
    entry.version = ++versions_;
    entries_[kConfigured] = std::move(entry);
}

const Workspaces::Entry* Workspaces::find(const Address& address) const {
    const auto live = [this](const std::string& place) -> const Entry* {
        const auto found = entries_.find(place);
        const bool speaks = found != entries_.end() && found->second.state == State::Live;
        return speaks ? &found->second : nullptr;
    };
    if (!address.team_id.empty())
        if (const Entry* entry = live(address.team_id)) return entry;
    if (!address.enterprise_id.empty())
        if (const Entry* entry = live(address.enterprise_id)) return entry;
    const bool anywhere = address.team_id.empty() && address.enterprise_id.empty();
    if (const Entry* entry = live(kConfigured)) {
        const Tenant& home = entry->grant.tenant;
        const std::string& there = home.org_wide ? address.enterprise_id : address.team_id;
        if (!entry->known || anywhere || there == key_of(home)) return entry;
    }
    // Where nobody says which, there must be no choice.
    const Entry* only = nullptr;
    if (anywhere)
        for (const auto& [place, entry] : entries_) {
            if (entry.state != State::Live) continue;
            if (only) return nullptr;
            only = &entry;
        }
    return only;
}

std::optional<api::Installation> Workspaces::of(const Address& address) {
    const std::lock_guard lock(mutex_);
    const Entry* entry = find(address);
    if (!entry) return std::nullopt;
    api::Installation installation;
    installation.key = key_of(entry->grant.tenant);
    if (installation.key.empty())
        installation.key = address.team_id.empty() ? address.enterprise_id : address.team_id;
    installation.token = entry->grant.token;
    installation.app_id = entry->grant.app_id;
    return installation;
}

void Workspaces::refused(const api::Installation& installation, const api::Answer& answer) {
    std::string place;
    bool renewable = false;
    Told told;
    {
        const std::lock_guard lock(mutex_);
        for (const auto& [at, entry] : entries_)
            if (entry.grant.token == installation.token) {
                place = at;
                renewable = !entry.grant.refresh_token.empty();
            }
        // By now it has another token, or is gone: this one is nobody's any more.
        if (place.empty()) return;
        told = told_;
    }
    if (answer.kind == Kind::Refresh && renewable) {
        if (told.expired) told.expired(place);
        return;
    }
    say_once(place, answer.error);
    if (answer.kind != Kind::Config && told.doubted) told.doubted(place);
}

void Workspaces::say_once(const std::string& place, const std::string& error) {
    std::string title;
    {
        const std::lock_guard lock(mutex_);
        auto& last = said_[place + " " + error];
        const TimePoint now = now_();
        if (last != TimePoint{} && now < last + kQuiet) return;
        last = now;
        const auto found = entries_.find(place);
        title = found == entries_.end() ? place : title_of(place, found->second);
    }
    spdlog::error(
        "Slack refuses the bot token for {}: {}. Look at {} and at the app's scopes.",
        title,
        error,
        place == kConfigured ? "slack.bot_token" : "whether Ajar is still installed there"
    );
}

void Workspaces::tell(Told told) {
    const std::lock_guard lock(mutex_);
    told_ = std::move(told);
}

void Workspaces::put(const std::string& place, Entry entry) {
    const std::lock_guard lock(mutex_);
    entry.version = ++versions_;
    entries_[place] = std::move(entry);
}

bool Workspaces::renew(const std::string& place, std::uint64_t version, const Grant& grant) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(place);
    if (found == entries_.end() || found->second.version != version) return false;
    found->second.grant = grant;
    found->second.state = State::Live;
    found->second.version = ++versions_;
    return true;
}

void Workspaces::state(const std::string& place, State state, const std::string& why) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(place);
    if (found == entries_.end()) return;
    Entry& entry = found->second;
    if (entry.state != state) entry.since = now_();
    entry.state = state;
    entry.why = why;
    if (state != State::Gone) return;
    entry.grant.token.clear();
    entry.grant.refresh_token.clear();
    entry.version = ++versions_;  // whoever is renewing it is too late
}

void Workspaces::settle_configured(const Tenant& tenant, const std::string& name) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(kConfigured);
    if (found == entries_.end()) return;
    found->second.grant.tenant = tenant;
    found->second.grant.name = name;
    found->second.known = true;
}

std::optional<Workspaces::Entry> Workspaces::entry(const std::string& place) const {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(place);
    if (found == entries_.end()) return std::nullopt;
    return found->second;
}

std::map<std::string, Workspaces::Entry> Workspaces::all() const {
    const std::lock_guard lock(mutex_);
    return entries_;
}

std::optional<std::string> Workspaces::problem() const {
    std::string words;
    for (const auto& [place, entry] : all()) {
        const bool left = entry.state == State::Gone && now_() >= entry.since + kLeftFor;
        if (entry.state == State::Live || left) continue;
        words += (words.empty() ? "" : "; ") + title_of(place, entry) + ": " + entry.why;
    }
    if (words.empty()) return std::nullopt;
    return words;
}

}  // namespace ajar::slack::installing
