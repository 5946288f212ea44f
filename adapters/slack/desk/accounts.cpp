#include "adapters/slack/desk/accounts.hpp"

#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/ingress/fields.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace ajar::slack::desk {
namespace {

using engine::KeepAccount;
using nlohmann::json;

constexpr std::size_t kLongestName = 120;
constexpr int kTries = 2;

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
    if (is_colleague(user)) kept.email = shared::in_small(text_at(profile, "email"));
    kept.locale = text_at(user, "locale").substr(0, 2);
    kept.at = now;
    return kept;
}

Accounts::Accounts(engine::Store& store, Sender& sender, Now now)
    : sender_(sender), now_(now), accounts_(store, std::move(now)) {}

void Accounts::look_up(const Tenant& tenant, const std::string& user, Found found) {
    const std::string account = sender_of(tenant, user);
    const Address where{
        tenant.enterprise, tenant.org_wide ? std::string{} : tenant.team, {}, {}, user};
    const auto ask = [this, where, account, user](Found heard) {
        sender_.send(
            where,
            api::user_info(user),
            kTries,
            [this, account, heard = std::move(heard)](const api::Answer& answer) {
                const bool well = answer.kind == api::Answer::Kind::Ok;
                const auto said = account_in(account, answer.body, now_());
                heard(well && said ? std::optional{*said} : std::nullopt);
            }
        );
    };
    accounts_.look_up(account, ask, std::move(found));
}

}  // namespace ajar::slack::desk
