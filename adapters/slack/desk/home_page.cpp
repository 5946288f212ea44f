#include "adapters/slack/desk/home_page.hpp"

#include "adapters/slack/address/actions.hpp"
#include "bot/crypto/sha256.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace ajar::slack::desk {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;

/// Nobody tells when somebody looks away: after this long we suppose that they have.
constexpr auto kWatched = std::chrono::minutes{30};
constexpr std::size_t kMostWatched = 2'000;
/// Changes come in handfuls.
constexpr auto kPause = 400ms;

const Action* page_action(const BlockActions& pressed) {
    for (const Action& action : pressed.actions)
        if (actions::action_of(action.action_id) == actions::kHomePage) return &action;
    return nullptr;
}

}  // namespace

bool HomePages::wants(const Interaction& interaction) {
    const auto* pressed = std::get_if<BlockActions>(&interaction);
    return pressed && pressed->view && page_action(*pressed);
}

void HomePages::opened(const Tenant& tenant, const std::string& user) {
    watch(tenant, user, {});
}

void HomePages::turned(const BlockActions& pressed) {
    const Action& action = *page_action(pressed);
    watch(pressed.origin.tenant, pressed.origin.user_id, blocks::page_from(action.input.value));
}

void HomePages::watch(const Tenant& tenant, const std::string& user, const blocks::HomePage& page) {
    const TimePoint now = context_.now();
    std::erase_if(watched_, [&](const auto& one) { return one.second.since + kWatched < now; });
    const std::string account = sender_of(tenant, user);
    if (watched_.size() >= kMostWatched && !watched_.contains(account)) watched_.clear();
    Watched& watched = watched_[account];
    watched.tenant = tenant;
    watched.user = user;
    watched.page = page;
    watched.since = now;
    watched.shown.clear();  // whoever opens it may have another one before them
    context_.accounts.look_up(tenant, user, [this, account](const auto&) { publish(account); });
}

void HomePages::changed(const std::string& conversation_id) {
    if (watched_.empty()) return;
    const auto row = context_.store.conversation(conversation_id);
    if (!row) return;
    for (const auto& [account, watched] : watched_) {
        const std::string& theirs = watched.person.empty() ? account : watched.person;
        if (row->requester_id == theirs || row->requester_id == account) soon(account, kPause);
    }
}

void HomePages::soon(const std::string& account, std::chrono::milliseconds pause) {
    if (std::exchange(watched_[account].due, true)) return;
    context_.worker.after(pause, [this, account] {
        const auto found = watched_.find(account);
        if (found == watched_.end()) return;
        found->second.due = false;
        publish(account);
    });
}

void HomePages::publish(const std::string& account) {
    const auto found = watched_.find(account);
    if (found == watched_.end()) return;
    Watched& watched = found->second;
    if (watched.busy) return soon(account, kPause);
    const Knowledge knowledge = context_.knowledge();
    const auto person = context_.accounts.person(account, *knowledge);
    std::vector<std::string> ids{account};
    watched.person = person && person->id != account ? person->id : std::string{};
    if (!watched.person.empty()) ids.push_back(watched.person);
    const std::string locale =
        person && !person->locale.empty() ? person->locale : knowledge->company.locale;
    const shared::Titled titled{watched.page.requests, blocks::kHomePageSize};
    const json view = blocks::to_json(blocks::home_view(
        shared::my_requests(context_.store, *knowledge, ids, titled, locale), watched.page, locale
    ));
    std::string digest =
        crypto::sha256_hex(view.dump(-1, ' ', false, json::error_handler_t::replace));
    if (watched.shown == digest) return;
    watched.shown = std::move(digest);
    const Address where{
        watched.tenant.enterprise,
        watched.tenant.org_wide ? std::string{} : watched.tenant.team,
        {},
        {},
        watched.user};
    watched.busy = true;
    context_.sender.send(
        where,
        api::publish_home(watched.user, {}, view),
        1,
        [this, account](const api::Answer& answer) { published(account, answer); }
    );
}

void HomePages::published(const std::string& account, const api::Answer& answer) {
    const bool well = answer.kind == api::Answer::Kind::Ok;
    context_.metrics.count("home", well ? "done" : "failed");
    const auto found = watched_.find(account);
    if (found == watched_.end()) return;
    found->second.busy = false;
    if (well) return;
    found->second.shown.clear();
    // By then it may be another page that is right.
    if (answer.kind == api::Answer::Kind::RetryLater)
        soon(account, std::max<std::chrono::milliseconds>(answer.after, kPause));
}

}  // namespace ajar::slack::desk
