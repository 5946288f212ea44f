#include "bot/program/setting_keys.hpp"

#include <algorithm>
#include <charconv>

namespace ajar::program {
namespace {

using Values = SettingValues;

using Put = std::function<std::string(Settings&, const Values&)>;

Put text(std::function<std::string&(Settings&)> place) {
    return [place](Settings& settings, const Values& values) {
        place(settings) = values.front();
        return std::string{};
    };
}

Put one_of(std::function<std::string&(Settings&)> place, Values allowed) {
    return [place, allowed](Settings& settings, const Values& values) -> std::string {
        if (std::find(allowed.begin(), allowed.end(), values.front()) == allowed.end()) {
            std::string message = "must be one of:";
            for (const std::string& value : allowed) message += " " + value;
            return message;
        }
        place(settings) = values.front();
        return {};
    };
}

Put list(std::function<Values&(Settings&)> place) {
    return [place](Settings& settings, const Values& values) {
        place(settings) = values;
        return std::string{};
    };
}

bool is_number(const std::string& value, auto& into) {
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), into);
    return error == std::errc{} && end == value.data() + value.size();
}

std::string put_port(Settings& settings, const Values& values) {
    return is_number(values.front(), settings.http.port)
               ? ""
               : "must be a port number from 0 (any free one) to 65535";
}

/// `range`: what is told to whoever is outside.
Put number(std::function<int&(Settings&)> place, int least, int most, std::string range) {
    return [=](Settings& settings, const Values& values) -> std::string {
        int read = 0;
        if (!is_number(values.front(), read) || read < least || read > most)
            return "must be a number " + range;
        place(settings) = read;
        return "";
    };
}

}  // namespace

const std::vector<SettingKey>& setting_keys() {
    using S = Settings;
    static const std::vector<SettingKey> table{
        {"http.address", "where to listen; 0.0.0.0 for everywhere", text([](S & s) -> auto& {
             return s.http.address;
         })},
        {"http.port", "the port to listen on", put_port},
        {"http.public_url", "what people type, when a proxy stands in front", text([
         ](S & s) -> auto& { return s.http.public_url; })},
        {"http.certificate", "PEM file, for TLS without a proxy", text([](S & s) -> auto& {
             return s.http.certificate;
         })},
        {"http.private_key", "PEM file of the certificate's key", text([](S & s) -> auto& {
             return s.http.private_key;
         })},
        {"http.frame_ancestors",
         "origins that may show the chat page in a frame",
         list([](S & s) -> auto& { return s.http.frame_ancestors; }),
         true},
        {"store.path", "the SQLite file; its folder is made if needed", text([](S & s) -> auto& {
             return s.store.path;
         })},
        {"knowledge.config", "folder with knowledge/ and understanding.yaml", text([
         ](S & s) -> auto& { return s.knowledge.config; })},
        {"knowledge.templates", "folder with the reply templates, one folder per locale", text([
         ](S & s) -> auto& { return s.knowledge.templates; })},
        {"understanding.encoder",
         "folder with the sentence encoder's weights; empty: words alone",
         text([](S & s) -> auto& { return s.understanding.encoder; })},
        {"web.pages", "folder with the built pages", text([](S & s) -> auto& {
             return s.web.pages;
         })},
        {"web.identity",
         "demo: pick a person; proxy: the header that a trusted proxy sets",
         one_of([](S & s) -> auto& { return s.web.identity; }, {"demo", "proxy"})},
        {"web.user_header", "the header with the person's id or e-mail", text([](S & s) -> auto& {
             return s.web.user_header;
         })},
        {"web.trusted_proxies",
         "addresses whose header is believed",
         list([](S & s) -> auto& { return s.web.trusted_proxies; }),
         true},
        {"web.secret",
         "Direct Line secret for clients other than our page",
         text([](S & s) -> auto& { return s.web.secret; }),
         false,
         true},
        {"slack.signing_secrets",
         "the app's signing secret; while it is replaced, the new one and the old one",
         list([](S & s) -> auto& { return s.slack.signing_secrets; }),
         true,
         true},
        {"slack.bot_token",
         "the bot token (xoxb-…) of the workspace that the app is installed in",
         text([](S & s) -> auto& { return s.slack.bot_token; }),
         false,
         true},
        {"slack.app_token",
         "an app-level token (xapp-…): messages come by Socket Mode, no public address is needed",
         text([](S & s) -> auto& { return s.slack.app_token; }),
         false,
         true},
        {"slack.client_id",
         "the app's client id: with its secret, workspaces install Ajar at /slack/install",
         text([](S & s) -> auto& { return s.slack.client_id; })},
        {"slack.client_secret",
         "the app's client secret",
         text([](S & s) -> auto& { return s.slack.client_secret; }),
         false,
         true},
        {"slack.workspaces",
         "ids of the workspaces (T…) and organisations (E…) that may install it; empty: any",
         list([](S & s) -> auto& { return s.slack.workspaces; }),
         true},
        {"slack.connections",
         "how many connections Socket Mode keeps, so that one can go",
         number(
             [](S & s) -> auto& { return s.slack.connections; }, 1, 10, "from 1 to 10"
         )},
        {"slack.proxy",
         "the HTTP proxy on the way to Slack: http://[user:password@]host:port; empty: as "
         "HTTPS_PROXY says. NO_PROXY names who is reached without it",
         text([](S & s) -> auto& { return s.slack.proxy; }),
         false,
         false,
         true},
        {"slack.api_url",
         "where Slack's Web API is; another place than Slack's own for trying things out",
         text([](S & s) -> auto& { return s.slack.api_url; })},
        {"slack.staff_channel",
         "id of the channel in which IT decides on requests (C…, or T…/C…); empty: console only",
         text([](S & s) -> auto& { return s.slack.staff_channel; })},
        {"teams.app_id", "the application (client) id of the bot's registration", text([
         ](S & s) -> auto& { return s.teams.app_id; })},
        {"teams.app_secret",
         "a client secret of that application; with a managed identity there is none",
         text([](S & s) -> auto& { return s.teams.app_secret; }),
         false,
         true},
        {"teams.app_certificate",
         "in place of the secret: a certificate of that application with its private key, as PEM",
         text([](S & s) -> auto& { return s.teams.app_certificate; }),
         false,
         true},
        {"teams.federated_identity",
         "in place of both: client id of the managed identity that the application trusts",
         text([](S & s) -> auto& { return s.teams.federated_identity; })},
        {"teams.app_type",
         "how the bot is registered; multi_tenant: only those from before August 2025",
         one_of(
             [](S & s) -> auto& { return s.teams.app_type; },
             {"single_tenant", "managed_identity", "multi_tenant"}
         )},
        {"teams.tenant",
         "your company's directory (tenant) id; people of other companies are not heard",
         text([](S & s) -> auto& { return s.teams.tenant; })},
        {"teams.cloud",
         "which of Microsoft's clouds; public: also GCC; usgov: GCC High and DoD",
         one_of([](S & s) -> auto& { return s.teams.cloud; }, {"public", "usgov", "china"})},
        {"teams.service_hosts",
         "hosts beside the cloud's own that may see the bot's token",
         list([](S & s) -> auto& { return s.teams.service_hosts; }),
         true},
        {"teams.auth",
         "off: believe whoever asks from this very machine; for trying things out",
         one_of([](S & s) -> auto& { return s.teams.auth; }, {"on", "off"})},
        {"teams.login_url",
         "where the bot's token comes from; another place than Microsoft's for trying things out",
         text([](S & s) -> auto& { return s.teams.login_url; })},
        {"teams.metadata_url", "where the keys of Teams' requests are found; likewise", text([
         ](S & s) -> auto& { return s.teams.metadata_url; })},
        {"teams.staff_channel",
         "id of the channel or group chat in which IT decides (19:…@…); empty: console only",
         text([](S & s) -> auto& { return s.teams.staff_channel; })},
        {"teams.service_url",
         "where the connector is asked for the staff channel; empty: the cloud's own address",
         text([](S & s) -> auto& { return s.teams.service_url; })},
        {"review.undo_seconds",
         "how long an approval can be taken back, here and there, before the reply leaves",
         number(
             [](S & s) -> auto& { return s.review.undo_seconds; },
             0,
             300,
             "of seconds from 0 (the reply leaves at once) to 300"
         )},
        {"console.first_admin",
         "person id that the printed link signs in; empty: the first template admin",
         text([](S & s) -> auto& { return s.console.first_admin; })},
        {"drafting.endpoint",
         "where other words for drafts come from (OpenAI-compatible, https://…/v1); empty: nowhere",
         text([](S & s) -> auto& { return s.drafting.endpoint; })},
        {"drafting.model", "the model that it is asked for", text([](S & s) -> auto& {
             return s.drafting.model;
         })},
        {"drafting.key",
         "what the endpoint wants as a bearer token",
         text([](S & s) -> auto& { return s.drafting.key; }),
         false,
         true},
        {"log.level",
         "how much is logged",
         one_of([](S & s) -> auto& { return s.log.level; }, {"debug", "info", "warn", "error"})},
    };
    return table;
}

}  // namespace ajar::program
