#include "adapters/slack/desk/accounts.hpp"

#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/ingress/fields.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace ajar::slack::desk {
namespace {

using namespace std::chrono_literals;
using engine::KeepAccount;
using nlohmann::json;

constexpr std::size_t kRemembered = 20'000;
constexpr std::size_t kAsked = 1'000;
constexpr std::size_t kLongestName = 120;
constexpr auto kFresh = std::chrono::hours{12};
constexpr auto kAfterFailure = std::chrono::seconds{30};
constexpr int kTries = 2;

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
    });
    return text;
}

/// Whose address the workspace vouches for: a full member's, confirmed.
bool is_colleague(const json& user) {
    for (const char* other :
         {"is_bot",
          "is_restricted",
          "is_ultra_restricted",
          "is_stranger",
          "is_invited_user",
          "deleted"})
        if (flag_at(user, other)) return false;
    const json& confirmed = member(user, "is_email_confirmed");
    return !confirmed.is_boolean() || confirmed.get<bool>();
}

}  // namespace

Result<KeepAccount> account_in(
    const std::string& account, const std::string& answer, TimePoint now
) {
    const Error malformed{Error::Code::Malformed, "no answer of users.info"};
    const auto parsed = server::parse_json_object(answer);
    if (!parsed) return malformed;
    const json& user = member(*parsed, "user");
    if (!user.is_object()) return malformed;
    const json& profile = member(user, "profile");
    KeepAccount kept;
    kept.account = account;
    kept.name = blocks::cut(
        blocks::on_one_line(first_of(
            text_at(profile, "real_name"), text_at(user, "real_name"), text_at(user, "name")
        )),
        kLongestName
    );
    if (is_colleague(user)) kept.email = lower(text_at(profile, "email"));
    kept.locale = text_at(user, "locale").substr(0, 2);
    kept.at = now;
    return kept;
}

std::optional<Person> person_with_email(
    const knowledge::Knowledge& knowledge, const std::string& email
) {
    std::optional<Person> found;
    if (email.empty()) return found;
    for (const Person& person : knowledge.people) {
        if (lower(person.email) != lower(email)) continue;
        if (found) return std::nullopt;
        found = person;
    }
    return found;
}

Accounts::Accounts(engine::Store& store, Sender& sender, Now now)
    : store_(store), sender_(sender), now_(std::move(now)) {}

std::optional<KeepAccount> Accounts::known(const std::string& account) const {
    {
        const std::lock_guard lock(mutex_);
        if (const auto found = cache_.find(account); found != cache_.end()) return found->second;
    }
    auto kept = store_.account(account);
    if (kept) remember(*kept);
    return kept;
}

void Accounts::remember(const KeepAccount& account) const {
    const std::lock_guard lock(mutex_);
    if (cache_.size() >= kRemembered) cache_.clear();  // the store has them all
    cache_[account.account] = account;
}

std::optional<Person> Accounts::person(
    const std::string& account, const knowledge::Knowledge& knowledge
) const {
    const auto kept = known(account);
    if (!kept) return std::nullopt;
    if (auto person = person_with_email(knowledge, kept->email)) {
        if (person->locale.empty()) person->locale = kept->locale;
        return person;
    }
    Person stranger;
    stranger.id = account;
    stranger.name = kept->name;
    stranger.locale = kept->locale;
    return stranger;
}

bool Accounts::is_fresh(const std::optional<KeepAccount>& account) const {
    return account && now_() < account->at + kFresh;
}

void Accounts::look_up(const Tenant& tenant, const std::string& user, Found found) {
    const std::string account = sender_of(tenant, user);
    const auto kept = known(account);
    const auto failure = failed_.find(account);
    const bool in_vain = failure != failed_.end() && now_() < failure->second + kAfterFailure;
    if (is_fresh(kept) || in_vain) return found(kept);
    auto& waiting = asked_[account];
    waiting.push_back(std::move(found));
    if (waiting.size() > 1) return;
    if (asked_.size() > kAsked) return answered(account, {});
    const Address where{
        tenant.enterprise, tenant.org_wide ? std::string{} : tenant.team, {}, {}, user};
    sender_.send(where, api::user_info(user), kTries, [this, account](const api::Answer& answer) {
        answered(account, answer);
    });
}

void Accounts::answered(const std::string& account, const api::Answer& answer) {
    const auto waiting = asked_.extract(account);
    auto heard = account_in(account, answer.body, now_());
    const bool well = answer.kind == api::Answer::Kind::Ok && heard;
    if (well) {
        remember(*heard);
        failed_.erase(account);
    } else {
        if (failed_.size() > kAsked) failed_.clear();
        failed_[account] = now_();
    }
    const auto kept = known(account);
    for (const Found& found : waiting.mapped()) found(kept);
    if (well) store_.commit_one(*heard);
}

}  // namespace ajar::slack::desk
