#include "adapters/teams/desk/accounts.hpp"

#include "adapters/teams/cards/card.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace ajar::teams::desk {
namespace {

using engine::KeepAccount;
using nlohmann::json;

constexpr std::size_t kLongestName = 120;
constexpr int kTries = 2;

std::string first_of(std::string one, std::string other) {
    return one.empty() ? other : one;
}

/// Whose address the company vouches for: not a guest's, not somebody's without a sign-in.
bool is_colleague(const json& member, const Place& place) {
    const std::string role = text_at(member, "userRole");
    const std::string tenant = text_at(member, "tenantId");
    const bool guest = text_at(member, "userPrincipalName").find("#EXT#") != std::string::npos;
    return (role.empty() || role == "user") && !guest &&
           (tenant.empty() || tenant == place.address.tenant_id);
}

}  // namespace

Result<KeepAccount> account_in(const Place& place, const std::string& answer, TimePoint now) {
    const auto parsed = server::parse_json_object(answer);
    if (!parsed) return parsed.error();
    const std::string object =
        first_of(text_at(*parsed, "aadObjectId"), text_at(*parsed, "objectId"));
    const bool somebody_else = (!object.empty() && object != place.address.object_id &&
                                !place.address.object_id.empty()) ||
                               text_at(*parsed, "id") != place.address.user_id;
    if (somebody_else) return Error{Error::Code::Malformed, "the answer is about somebody else"};
    KeepAccount kept;
    kept.account = sender_of(place);
    kept.name = cards::clipped(text_at(*parsed, "name"), kLongestName);
    if (is_colleague(*parsed, place))
        kept.email = shared::in_small(
            first_of(text_at(*parsed, "email"), text_at(*parsed, "userPrincipalName"))
        );
    kept.locale = place.locale.substr(0, 2);
    kept.at = now;
    return kept;
}

Accounts::Accounts(engine::Store& store, Sender& sender, Now now)
    : sender_(sender), now_(now), accounts_(store, std::move(now)) {}

std::optional<Person> Accounts::person(
    const std::string& account, const std::string& object_id, const knowledge::Knowledge& in
) const {
    const Person* listed = object_id.empty() ? nullptr : in.person(object_id);
    return listed ? std::optional{*listed} : accounts_.person(account, in);
}

void Accounts::look_up(const Place& place, Knowledge in, Found found) {
    if (const Person* listed = in->person(place.user)) return found(*listed, true);
    const auto ask = [this, place](shared::Accounts::Found heard) {
        sender_.send(
            get_member(place.address),
            kTries,
            [this, place, heard = std::move(heard)](const Answer& answer) {
                const auto said = account_in(place, answer.body, now_());
                const bool well = answer.kind == Answer::Kind::Ok && said;
                heard(well ? std::optional{*said} : std::nullopt);
            }
        );
    };
    accounts_.look_up(
        sender_of(place),
        ask,
        [in = std::move(in), found = std::move(found)](const auto& kept) {
            if (!kept) return found(std::nullopt, false);
            found(shared::person_with_email(*in, kept->email), true);
        }
    );
}

}  // namespace ajar::teams::desk
