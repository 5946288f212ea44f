#pragma once

// Who may do what on the Direct Line routes.

#include "adapters/web/direct_line/identity.hpp"
#include "adapters/web/direct_line/receive.hpp"
#include "adapters/web/direct_line/token.hpp"
#include "bot/server/http.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace ajar::web {

class Access {
public:
    /// `secret` empty: nobody has it. The references must outlive this.
    Access(const Signer& signer, const Identity& identity, std::string secret)
        : signer_(signer), identity_(identity), secret_(std::move(secret)) {}

    /// POST tokens/generate: the secret (for the user named in the body), or a signed-in person's
    /// own page.
    Result<Grant> for_new_token(const server::Request& request, const nlohmann::json& body) const;

    /// POST conversations: the secret, or a token (for the conversation it names).
    Result<Grant> for_start(
        const server::Request& request, const nlohmann::json& body, TimePoint now
    ) const;

    /// Anything on one conversation: the secret, or this conversation's own token, also as ?t=.
    /// NotFound: we never made such a conversation. Forbidden: the token is another one's.
    Result<Grant> to(const server::Request& request, std::string_view conversation, TimePoint now)
        const;

    /// POST /v3/ajar/session: who signs in.
    Result<Person> for_session(const server::Request& request, const nlohmann::json& body) const;

    /// Who posts: the token's person; with the secret, the activity's "from".
    Sender sender(const Grant& grant, const nlohmann::json& posted) const;

private:
    bool has_secret(const server::Request& request) const;
    Grant named_in(const nlohmann::json& user) const;

    const Signer& signer_;
    const Identity& identity_;
    const std::string secret_;
};

}  // namespace ajar::web
