#include "adapters/slack/installing/grant.hpp"

#include "adapters/slack/ingress/fields.hpp"

#include <algorithm>

namespace ajar::slack::installing {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;

constexpr std::size_t kLongestName = 120;
/// The next token is fetched that long before the end, or in the last quarter of a short life.
constexpr std::chrono::milliseconds kAhead = 1h;

std::int64_t number_at(const json& object, std::string_view key) {
    const json& found = member(object, key);
    return found.is_number_integer() ? found.get<std::int64_t>() : 0;
}

std::int64_t millis(TimePoint time) {
    return time.time_since_epoch().count();
}

std::optional<TimePoint> time_at(const json& object, std::string_view key) {
    const std::int64_t number = number_at(object, key);
    if (number <= 0) return std::nullopt;
    return TimePoint{std::chrono::milliseconds{number}};
}

/// UTF-8 is cut between characters.
std::string shortened(std::string text) {
    if (text.size() <= kLongestName) return text;
    std::size_t end = kLongestName;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

std::string dump(const json& object) {
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

Result<Grant> read_grant(const std::string& answer, TimePoint now) {
    const auto body = server::parse_json_object(answer);
    if (!body) return body.error();
    Grant grant;
    grant.token = text_at(*body, "access_token");
    // A user's token ("xoxp-…") speaks in that person's name.
    if (grant.token.empty() || text_at(*body, "token_type") != "bot")
        return Error{Error::Code::Malformed, "the answer holds no bot token"};
    const json& team = member(*body, "team");
    const json& enterprise = member(*body, "enterprise");
    grant.tenant.team = id_at(team, "id");
    grant.tenant.enterprise = id_at(enterprise, "id");
    grant.tenant.org_wide = flag_at(*body, "is_enterprise_install");
    const bool org = grant.tenant.org_wide;
    if (key_of(grant.tenant).empty() || (org && grant.tenant.enterprise.empty()))
        return Error{Error::Code::Malformed, "the answer says not where the app is installed"};
    grant.name = shortened(text_at(org ? enterprise : team, "name"));
    grant.bot_user = id_at(*body, "bot_user_id");
    grant.app_id = id_at(*body, "app_id");
    grant.scopes = text_at(*body, "scope");
    grant.refresh_token = text_at(*body, "refresh_token");
    const auto seconds = std::clamp<std::int64_t>(number_at(*body, "expires_in"), 0, 1'000'000'000);
    if (seconds > 0) {
        const std::chrono::milliseconds life = std::chrono::seconds{seconds};
        grant.ends = now + life;
        grant.renew = *grant.ends - std::min(kAhead, life / 4);
    }
    grant.installed = now;
    return grant;
}

Grant renewed(const Grant& before, const Grant& fresh) {
    Grant grant = before;
    grant.token = fresh.token;
    grant.refresh_token = fresh.refresh_token;
    grant.ends = fresh.ends;
    grant.renew = fresh.renew;
    if (!fresh.scopes.empty()) grant.scopes = fresh.scopes;
    return grant;
}

engine::KeepInstallation kept(const Grant& grant, const crypto::Sealer& sealer, TimePoint now) {
    const std::string place = key_of(grant.tenant);
    json about{
        {"name", grant.name},
        {"team", grant.tenant.team},
        {"enterprise", grant.tenant.enterprise},
        {"org_wide", grant.tenant.org_wide},
        {"bot_user", grant.bot_user},
        {"app", grant.app_id},
        {"scopes", grant.scopes},
        {"installed", millis(grant.installed)}};
    if (grant.ends) about["ends"] = millis(*grant.ends);
    if (grant.renew) about["renew"] = millis(*grant.renew);
    const json secrets{{"token", grant.token}, {"refresh_token", grant.refresh_token}};
    return {"slack", place, dump(about), sealer.seal(dump(secrets), "slack/" + place), now};
}

engine::KeepInstallation dropped(const engine::KeepInstallation& row, TimePoint now) {
    return {row.platform, row.place, row.about, {}, now};
}

Grant read_about(const engine::KeepInstallation& row) {
    Grant grant;
    const auto parsed = server::parse_json_object(row.about);
    if (!parsed) {
        grant.tenant.team = row.place;
        return grant;
    }
    const json& about = *parsed;
    grant.tenant = {id_at(about, "enterprise"), id_at(about, "team"), flag_at(about, "org_wide")};
    grant.name = text_at(about, "name");
    grant.bot_user = id_at(about, "bot_user");
    grant.app_id = id_at(about, "app");
    grant.scopes = text_at(about, "scopes");
    grant.installed = time_at(about, "installed").value_or(TimePoint{});
    grant.ends = time_at(about, "ends");
    grant.renew = time_at(about, "renew");
    return grant;
}

Result<Grant> read_kept(const engine::KeepInstallation& row, const crypto::Sealer& sealer) {
    Grant grant = read_about(row);
    if (key_of(grant.tenant) != row.place)
        return Error{Error::Code::Malformed, "what is kept of it belongs to another place"};
    const auto opened = sealer.open(row.secrets, "slack/" + row.place);
    if (!opened) return opened.error();
    const auto secrets = server::parse_json_object(*opened);
    if (secrets) grant.token = text_at(*secrets, "token");
    if (grant.token.empty()) return Error{Error::Code::Malformed, "no token is kept of it"};
    grant.refresh_token = text_at(*secrets, "refresh_token");
    return grant;
}

}  // namespace ajar::slack::installing
