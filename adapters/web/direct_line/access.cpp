#include "adapters/web/direct_line/access.hpp"

#include "bot/crypto/hmac.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

namespace ajar::web {
namespace {

using nlohmann::json;
using server::Request;
using server::text_at;

constexpr std::size_t kLongestName = 100;

Error not_signed_in() {
    return Error{
        Error::Code::Unauthorized,
        "Please sign in first: this needs a token in the Authorization header."};
}

Error foreign_page() {
    return Error{Error::Code::Forbidden, "Signing in works from Ajar's own page only."};
}

}  // namespace

bool Access::has_secret(const Request& request) const {
    return !secret_.empty() && crypto::equal_in_constant_time(request.bearer(), secret_);
}

Grant Access::named_in(const json& user) const {
    Grant grant;
    grant.user_id = clean(text_at(user, "id")).substr(0, kLongestName);
    grant.user_name = clean(text_at(user, "name"));
    if (grant.user_name.size() > kLongestName) grant.user_name = grant.user_id;
    if (const auto person = identity_.find(grant.user_id))
        grant = {"", person->id, person->name, person->locale, {}};
    return grant;
}

Result<Grant> Access::for_new_token(const Request& request, const json& body) const {
    if (has_secret(request)) {
        const auto user = body.find("user");
        return named_in(user == body.end() ? json::object() : *user);
    }
    const auto person = identity_.from_proxy(request);
    if (!person) return not_signed_in();
    if (!server::same_origin(request)) return foreign_page();
    if (!*person) return person->error();
    return Grant{"", (*person)->id, (*person)->name, (*person)->locale, {}};
}

Result<Grant> Access::for_start(const Request& request, const json& body, TimePoint now) const {
    if (request.bearer().empty()) return not_signed_in();
    if (has_secret(request)) {
        const auto user = body.find("user");
        return named_in(user == body.end() ? json::object() : *user);
    }
    return signer_.verify(request.bearer(), now);
}

Result<Grant> Access::to(const Request& request, std::string_view conversation, TimePoint now)
    const {
    const std::string_view token =
        request.bearer().empty() ? request.query_value("t") : request.bearer();
    if (token.empty()) return not_signed_in();
    const bool secret = has_secret(request);
    Result<Grant> grant = secret ? Result<Grant>{Grant{}} : signer_.verify(token, now);
    if (!grant) return grant;
    if (!signer_.made(conversation))
        return Error{Error::Code::NotFound, "There is no such conversation."};
    if (secret) {
        (*grant).conversation = std::string{conversation};
        (*grant).secret = true;
    } else if (grant->conversation != conversation) {
        return Error{Error::Code::Forbidden, "This token belongs to another conversation."};
    }
    return grant;
}

Result<Person> Access::for_session(const Request& request, const json& body) const {
    if (!server::same_origin(request)) return foreign_page();
    if (const auto person = identity_.from_proxy(request)) return *person;
    if (!identity_.demo()) return not_signed_in();
    const std::string id = text_at(body, "person");
    if (const auto person = identity_.find(id)) return *person;
    return Error{Error::Code::NotFound, "The demo's directory has nobody with this id."};
}

Sender Access::sender(const Grant& grant, const json& posted) const {
    Grant who = grant;
    if (grant.secret) {
        const auto from = posted.find("from");
        who = named_in(from == posted.end() ? json::object() : *from);
    }
    if (identity_.find(who.user_id)) return {who.user_id, who.user_name, who.locale};
    const std::string id = who.user_id.empty() ? "guest" : who.user_id;
    return {"web:" + id, who.user_name.empty() ? id : who.user_name, who.locale};
}

}  // namespace ajar::web
