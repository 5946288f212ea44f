#include "adapters/slack/installing/front_door.hpp"

#include "adapters/slack/address/app.hpp"
#include "adapters/slack/installing/words.hpp"
#include "bot/server/await_callback.hpp"

#include <algorithm>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::slack::installing {
namespace {

using server::Request;
using server::Response;
using Kind = api::Answer::Kind;

constexpr const char* kCookie = "ajar_slack_install";
constexpr const char* kInstall = "/slack/install";
constexpr const char* kCallback = "/slack/oauth/callback";
constexpr std::size_t kLongestCode = 1'000;
constexpr std::size_t kShownOfAnError = 100;
/// Whose limits count: not those of the renewals, however often somebody begins to install.
constexpr const char* kInstalling = "install";

std::string encoded(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string safe;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
        const auto byte = static_cast<unsigned char>(c);
        if (plain)
            safe += c;
        else
            ((safe += '%') += kDigits[byte >> 4]) += kDigits[byte & 15];
    }
    return safe;
}

std::string scopes() {
    std::string list;
    for (const std::string_view scope : app::kScopes) (list += list.empty() ? "" : ",") += scope;
    return list;
}

Page installed(const Grant& grant, const std::string& locale) {
    const std::string where = grant.name.empty() ? key_of(grant.tenant) : grant.name;
    Page page;
    page.locale = locale;
    page.title = tell("done", where, locale);
    page.text = tell(grant.tenant.org_wide ? "done.organisation" : "done.workspace", locale);
    if (!grant.app_id.empty() && !grant.tenant.team.empty()) {
        page.link = "https://slack.com/app_redirect?app=" + encoded(grant.app_id) +
                    "&team=" + encoded(grant.tenant.team);
        page.label = tell("open", locale);
    }
    return page;
}

}  // namespace

std::string authorize_url(const std::string& api_url) {
    constexpr std::string_view kApi = "/api";
    std::string base = api_url;
    while (base.ends_with('/')) base.pop_back();
    if (base.ends_with(kApi)) base.resize(base.size() - kApi.size());
    return base + "/oauth/v2/authorize";
}

FrontDoor::FrontDoor(api::Client& client, Keeper& keeper, Now now, DoorOptions options)
    : client_(client),
      keeper_(keeper),
      now_(std::move(now)),
      options_(std::move(options)),
      tickets_(options_.secret, now_) {}

void FrontDoor::add_routes(server::Router& router) {
    router.on("GET", kInstall, [this](const Request& request) { return leave(request); });
    router.on("GET", kCallback, [this](Request request) { return come_back(std::move(request)); });
}

std::string FrontDoor::redirect_uri() const {
    return options_.public_url() + kCallback;
}

bool FrontDoor::is_allowed(const Tenant& tenant) const {
    const auto named = [this](const std::string& id) {
        return !id.empty() && std::find(options_.allowed.begin(), options_.allowed.end(), id) !=
                                  options_.allowed.end();
    };
    return options_.allowed.empty() || named(tenant.team) || named(tenant.enterprise);
}

Page FrontDoor::again(int status, std::string title, std::string text, std::string locale) const {
    std::string label = tell("again", locale);
    return {
        status,
        std::move(title),
        std::move(text),
        options_.public_url() + kInstall,
        std::move(label),
        std::move(locale)};
}

Response FrontDoor::leave(const Request& request) const {
    const Tickets::Ticket ticket = tickets_.issue(request.cookie(kCookie));
    const bool secure = request.secure || options_.public_url().starts_with("https://");
    Response response{302, {}, {}, nullptr};
    response.headers.set(
        "Location",
        authorize_url(options_.api_url) + "?client_id=" + encoded(options_.client_id) +
            "&scope=" + encoded(scopes()) + "&state=" + encoded(ticket.state) +
            "&redirect_uri=" + encoded(redirect_uri())
    );
    // Lax: Slack's page leads back here by a link.
    const auto lasts = std::chrono::seconds{kTicketLasts}.count();
    response.headers.set(
        "Set-Cookie",
        std::string{kCookie} + "=" + ticket.browser +
            "; Path=/slack; HttpOnly; SameSite=Lax; Max-Age=" + std::to_string(lasts) +
            (secure ? "; Secure" : "")
    );
    response.headers.set("Cache-Control", "no-store");
    return response;
}

Awaitable<Response> FrontDoor::come_back(Request request) {
    Response looked;
    if (request.method == "HEAD") co_return looked;  // whoever only looks uses nothing up
    const std::string locale = language_of(request.headers.get("Accept-Language"));
    const std::string code{request.query_value("code")};
    const std::string refusal{request.query_value("error")};
    const auto verdict = tickets_.redeem(request.query_value("state"), request.cookie(kCookie));
    if (verdict != Tickets::Verdict::Good) {
        spdlog::warn("an installation in Slack came back with a state that is not good");
        const bool late = verdict == Tickets::Verdict::Over;
        const bool used = verdict == Tickets::Verdict::Used;
        const std::string_view why = late   ? "stopped.late"
                                     : used ? "stopped.used"
                                            : "stopped.elsewhere";
        const Page page = again(400, tell("stopped", locale), tell(why, locale), locale);
        co_return to_response(page);
    }
    if (!refusal.empty()) {
        const bool declined = refusal == "access_denied";
        const std::string why =
            declined ? tell("not.declined", locale)
                     : tell("not.slack_says", refusal.substr(0, kShownOfAnError), locale);
        const Page page = again(declined ? 200 : 502, tell("not", locale), why, locale);
        co_return to_response(page);
    }
    if (code.empty() || code.size() > kLongestCode) {
        const Page page =
            again(400, tell("stopped", locale), tell("stopped.no_code", locale), locale);
        co_return to_response(page);
    }
    const Page page = co_await fetch(code, locale);
    co_return to_response(page);
}

Awaitable<Page> FrontDoor::fetch(std::string code, std::string locale) {
    api::Call call =
        api::oauth_access(options_.client_id, options_.client_secret, code, redirect_uri(), {});
    auto ask = [&](api::Client::Done done) {
        client_.send(kInstalling, {}, std::move(call), std::move(done));
    };
    const api::Answer answer = co_await server::await_callback<api::Answer>(ask);
    if (answer.kind != Kind::Ok) {
        spdlog::error("an installation in Slack failed: {}", answer.error);
        Page page = could_not(answer, locale);
        co_return page;
    }
    const Result<Grant> grant = read_grant(answer.body, now_());
    if (!grant) {
        spdlog::error("an installation in Slack failed: {}", grant.error().detail);
        Page page = again(502, tell("not", locale), tell("not.unknown_answer", locale), locale);
        co_return page;
    }
    if (!is_allowed(grant->tenant)) {
        spdlog::warn("Slack: {} is not among slack.workspaces", key_of(grant->tenant));
        // Otherwise its messages would come, and nobody would answer.
        client_.send(
            key_of(grant->tenant), grant->token, api::revoke_token(), [](const api::Answer&) {}
        );
        Page page{403, tell("not_here", locale), tell("not_here.why", locale)};
        page.locale = locale;
        co_return page;
    }
    auto keep = [&](std::function<void(bool)> done) { keeper_.keep(*grant, std::move(done)); };
    const bool kept = co_await server::await_callback<bool>(keep);
    Page page = kept ? installed(*grant, locale)
                     : again(503, tell("not_yet", locale), tell("not_yet.why", locale), locale);
    co_return page;
}

Page FrontDoor::could_not(const api::Answer& answer, const std::string& locale) const {
    const std::string title = tell("not", locale);
    switch (answer.kind) {
        case Kind::Stale:
            return again(400, title, tell("not.over", locale), locale);
        case Kind::RetryLater:
        case Kind::UnknownOutcome:
            return again(502, title, tell("not.unreachable", locale), locale);
        default: {
            const std::string error = answer.error.substr(0, kShownOfAnError);
            return again(502, title, tell("not.refused", error, locale), locale);
        }
    }
}

}  // namespace ajar::slack::installing
