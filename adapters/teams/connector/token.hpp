#pragma once

// How we prove to Microsoft who we are: the request for a token, and what the answer means. Pure.

#include "adapters/teams/address/cloud.hpp"
#include "adapters/teams/connector/certificate.hpp"
#include "bot/server/rest_client.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace ajar::teams {

/// What is shown for a token, where the machine that we run on is not enough: one of the three.
struct Proof {
    std::string secret;
    std::optional<Certificate> certificate;
    /// Client id of a managed identity that the application trusts (a federated credential).
    std::string identity;
};

struct Credentials {
    enum class Kind {
        SingleTenant,     ///< our own company's directory
        MultiTenant,      ///< the Bot Framework's directory: bots from before 8/2025
        ManagedIdentity,  ///< nothing is shown: the machine that we run on is known
    };
    Kind kind = Kind::SingleTenant;
    std::string app_id;
    Proof proof{};
    std::string tenant;      ///< of SingleTenant
    std::string login_url;   ///< the cloud's
    std::string bot_tenant;  ///< the cloud's, of MultiTenant
    std::string resource;    ///< the cloud's
    std::string exchange;    ///< the cloud's: whom a managed identity's word is for
    /// Where the machine is asked, and the word that App Service wants there.
    std::string identity_url = "http://169.254.169.254/metadata/identity/oauth2/token";
    std::string identity_header{};
};

struct Token {
    std::string value;
    std::chrono::seconds lifetime{0};
};

/// Whether the machine's word has to be asked for first (identity_request).
bool needs_word(const Credentials& credentials);
server::RestRequest identity_request(const Credentials& credentials);

/// `id`: another one each time. `word`: what came of identity_request, where it was needed.
server::RestRequest token_request(
    const Credentials& credentials, TimePoint now, const std::string& id, const std::string& word
);

/// Unauthorized: the settings are wrong, and stay so until somebody changes them; the words say
/// what Microsoft says, never the secret. Unavailable: try again later.
Result<Token> read_token(const Result<server::RestResponse>& answer);

}  // namespace ajar::teams
