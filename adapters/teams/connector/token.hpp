#pragma once

// How we prove to Microsoft who we are: the request for a token, and what the answer means. Pure.

#include "adapters/teams/address/cloud.hpp"
#include "bot/server/rest_client.hpp"

#include <chrono>
#include <string>

namespace ajar::teams {

struct Credentials {
    enum class Kind {
        SingleTenant,     ///< a secret, and our own company's directory
        MultiTenant,      ///< a secret, and the Bot Framework's directory: bots from before 8/2025
        ManagedIdentity,  ///< no secret: the machine that we run on is known
    };
    Kind kind = Kind::SingleTenant;
    std::string app_id;
    std::string secret;
    std::string tenant;      ///< of SingleTenant
    std::string login_url;   ///< the cloud's
    std::string bot_tenant;  ///< the cloud's, of MultiTenant
    std::string resource;    ///< the cloud's
    /// Of ManagedIdentity: where the machine is asked, and the word that App Service wants there.
    std::string identity_url = "http://169.254.169.254/metadata/identity/oauth2/token";
    std::string identity_header{};
};

struct Token {
    std::string value;
    std::chrono::seconds lifetime{0};
};

server::RestRequest token_request(const Credentials& credentials);

/// Unauthorized: the settings are wrong, and stay so until somebody changes them; the words say
/// what Microsoft says, never the secret. Unavailable: try again later.
Result<Token> read_token(const Result<server::RestResponse>& answer);

}  // namespace ajar::teams
