#include "adapters/teams/tab/sign_on.hpp"

#include "adapters/teams/auth/authenticator.hpp"

#include <algorithm>
#include <sstream>

namespace ajar::teams {
namespace {

/// What a page may ask for in a person's name; an app's own tokens have none.
constexpr std::string_view kScope = "access_as_user";

Error refused(std::string why) {
    return {Error::Code::Unauthorized, std::move(why)};
}

template <class List>
bool contains(const List& list, const std::string& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

bool has_scope(const std::string& scopes) {
    std::istringstream words{scopes};
    for (std::string one; words >> one;)
        if (one == kScope) return true;
    return false;
}

/// Somebody whom another directory knows, or whose name here says so.
bool is_guest(const Claims& claims, const std::string& issuer) {
    const bool elsewhere = !claims.identity_provider.empty() && claims.identity_provider != issuer;
    return elsewhere || claims.user_name.find("#EXT#") != std::string::npos;
}

}  // namespace

std::vector<std::string> audiences_of(const std::string& app_id, const std::string& host) {
    std::vector<std::string> all{app_id, "api://" + app_id, "api://botid-" + app_id};
    if (!host.empty())
        for (const char* before : {"/", "/botid-"})
            all.push_back("api://" + host + before + app_id);
    return all;
}

std::string account_of(const Visitor& visitor) {
    return "teams:" + visitor.tenant + ":" + visitor.object_id;
}

Result<Visitor> check_visitor(const Jwt& jwt, const SignOnOptions& options, TimePoint now) {
    if (const Result<bool> head = check_head(jwt); !head) return head.error();
    const Claims& claims = jwt.claims;
    if (!contains(options.issuers, claims.issuer)) return refused("issued by somebody else");
    const bool ours =
        std::any_of(claims.audience.begin(), claims.audience.end(), [&](const std::string& one) {
            return contains(options.audiences, one);
        });
    if (!ours) return refused("the token is for another application; is teams.app_id right?");
    if (claims.tenant != options.tenant) return refused("from another company's directory");
    if (const Result<bool> times = check_times(claims, options.skew, now); !times)
        return times.error();
    if (!has_scope(claims.scope)) return refused("the token is not one of a person's");
    if (claims.object_id.empty()) return refused("the token names nobody");
    return Visitor{
        claims.tenant,
        claims.object_id,
        claims.name,
        is_guest(claims, claims.issuer) ? std::string{} : claims.user_name};
}

SignOn::SignOn(KeyCache& keys, Now now, SignOnOptions options)
    : keys_(keys), now_(std::move(now)), options_(std::move(options)) {}

void SignOn::check(const std::string& token, Done done) {
    const Result<Jwt> jwt = read_jwt(token);
    if (!jwt) return done(refused(jwt.error().detail));
    const Result<Visitor> visitor = check_visitor(*jwt, options_, now_());
    if (!visitor) return done(visitor.error());
    keys_.find(
        jwt->key_id,
        [jwt = *jwt, visitor = *visitor, done = std::move(done)](const Result<SigningKey>& key) {
            const bool later = !key && (key.error().code == Error::Code::Unavailable ||
                                        key.error().code == Error::Code::Conflict);
            if (later) return done(Error{Error::Code::Unavailable, key.error().detail});
            if (!key) return done(refused(key.error().detail));
            if (!key->rsa.verifies(jwt.signed_part, jwt.signature))
                return done(refused("the signature is wrong"));
            done(visitor);
        }
    );
}

}  // namespace ajar::teams
