#pragma once

// The narrow door for calls to other services. Two implementations that pass one contract test:
// Beast for deliveries (not idempotent, order matters), cpprestsdk for documents – tokens, keys,
// directory, tickets (engine-notes.md, section 4).

#include "bot/base/result.hpp"
#include "bot/server/http.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace ajar::server {

struct RestRequest {
    std::string method = "GET";
    std::string url;  ///< "https://slack.com/api/chat.postMessage"
    Headers headers;
    std::string body;
};

struct RestResponse {
    int status = 0;  ///< whatever the service answered, 4xx and 5xx included
    Headers headers;
    std::string body;
};

/// The request did not leave, or not as a whole: sending it again cannot do harm.
inline constexpr Error::Code kNotSent = Error::Code::Unavailable;
/// The request left and no whole answer came: it may have been done all the same.
inline constexpr Error::Code kInDoubt = Error::Code::Conflict;
/// The request itself is wrong (the address, a header): it will never work.
inline constexpr Error::Code kUnsendable = Error::Code::Malformed;

class RestClient {
public:
    using Done = std::function<void(Result<RestResponse>)>;

    virtual ~RestClient() = default;

    /// Any thread; never throws, never blocks. `done` is called exactly once, from a thread of the
    /// client's, at the latest when `deadline` has passed (all of it: waiting for a connection,
    /// name, TLS, body).
    virtual void send(RestRequest request, std::chrono::milliseconds deadline, Done done) = 0;
};

/// As the usual variables describe a company's HTTP proxy (proxy.hpp).
struct ProxySettings {
    /// "http://proxy.example:3128", "http://user:password@proxy.example:3128"; empty: none. What is
    /// special in the name or the password is written with %XX. Never to be logged.
    std::string url{};
    /// NO_PROXY: who is reached without it, by commas: "example.com" (with what is below it),
    /// ".example.com", "10.0.0.0/8", "host:8443", "*".
    std::string except{};
};

struct RestOptions {
    std::size_t connections_per_host = 32;
    std::size_t body_limit = 1024 * 1024;          ///< of an answer
    std::size_t waiting_limit = 4096;              ///< requests that may wait for a connection
    std::chrono::milliseconds idle_limit{30'000};  ///< how long an unused connection is kept
    std::string ca_file;    ///< further trusted certificates (PEM), beside the system's
    ProxySettings proxy{};  ///< CONNECT for https
};

/// Both own their threads; destroying one fails what is still under way and waits until the last
/// `done` has been called.
std::unique_ptr<RestClient> make_beast_rest_client(RestOptions options = {});
std::unique_ptr<RestClient> make_cpprest_rest_client(RestOptions options = {});

}  // namespace ajar::server
