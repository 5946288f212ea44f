#include "adapters/shared/accounts.hpp"

#include <algorithm>
#include <utility>

namespace ajar::shared {
namespace {

using engine::KeepAccount;

constexpr std::size_t kRemembered = 20'000;
constexpr std::size_t kAsked = 1'000;
constexpr auto kFresh = std::chrono::hours{12};
constexpr auto kAfterFailure = std::chrono::seconds{30};

}  // namespace

std::string in_small(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
    });
    return text;
}

std::optional<Person> person_with_email(
    const knowledge::Knowledge& knowledge, const std::string& email
) {
    std::optional<Person> found;
    if (email.empty()) return found;
    for (const Person& person : knowledge.people) {
        if (in_small(person.email) != in_small(email)) continue;
        if (found) return std::nullopt;
        found = person;
    }
    return found;
}

Accounts::Accounts(engine::Store& store, Now now) : store_(store), now_(std::move(now)) {}

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

void Accounts::look_up(const std::string& account, const Ask& ask, Found found) {
    const auto kept = known(account);
    const auto failure = failed_.find(account);
    const bool in_vain = failure != failed_.end() && now_() < failure->second + kAfterFailure;
    if (is_fresh(kept) || in_vain) return found(kept);
    auto& waiting = asked_[account];
    waiting.push_back(std::move(found));
    if (waiting.size() > 1) return;
    if (asked_.size() > kAsked) return answered(account, {});
    ask([this, account](const std::optional<KeepAccount>& heard) { answered(account, heard); });
}

void Accounts::answered(const std::string& account, const std::optional<KeepAccount>& heard) {
    const auto waiting = asked_.extract(account);
    if (heard) {
        remember(*heard);
        failed_.erase(account);
    } else {
        if (failed_.size() > kAsked) failed_.clear();
        failed_[account] = now_();
    }
    const auto kept = known(account);
    for (const Found& found : waiting.mapped()) found(kept);
    if (heard) store_.commit_one(*heard);
}

}  // namespace ajar::shared
