#include "bot/program/settings.hpp"

#include "bot/program/secret_file.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fstream>
#include <functional>
#include <sstream>
#include <yaml-cpp/yaml.h>

namespace ajar::program {
namespace {

using Values = std::vector<std::string>;

/// One setting: how it is called, what it means, and where its value goes. `put` answers what is
/// wrong with the value, or nothing.
struct Key {
    std::string name;
    std::string help;
    std::function<std::string(Settings&, const Values&)> put;
    bool list = false;
    bool secret = false;  ///< not in the YAML file: from AJAR_… or from the file AJAR_…_FILE names
    bool may_hold_password = false;  ///< "http://user:password@…": then it is such a secret

    bool may_be_a_secret() const { return secret || may_hold_password; }
};

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

const std::vector<Key>& keys() {
    using S = Settings;
    static const std::vector<Key> table{
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

const Key* find_key(const std::string& name) {
    const auto found = std::find_if(keys().begin(), keys().end(), [&](const Key& key) {
        return key.name == name;
    });
    return found == keys().end() ? nullptr : &*found;
}

std::string variable_of(const std::string& name) {
    std::string variable = "AJAR_";
    for (const char c : name)
        variable += c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return variable;
}

[[noreturn]] void fail(const std::filesystem::path& file, int line, const std::string& message) {
    throw SettingsError{file.string() + ":" + std::to_string(line) + ": " + message};
}

std::string known_below(const std::string& prefix) {
    std::string names;
    for (const Key& key : keys())
        if (key.name.starts_with(prefix) && !key.secret)
            names += (names.empty() ? "" : ", ") + key.name;
    return names;
}

Values values_of(const YAML::Node& node) {
    if (node.IsScalar()) return {node.Scalar()};
    Values values;
    for (const YAML::Node& item : node)
        if (item.IsScalar()) values.push_back(item.Scalar());
    return values;
}

void read_key(
    Settings& settings,
    const std::filesystem::path& file,
    const std::string& name,
    const YAML::Node& node,
    int line
) {
    const Key* key = find_key(name);
    if (!key) {
        const std::string group = name.substr(0, name.find('.') + 1);
        const std::string known = known_below(group);
        fail(
            file,
            line,
            "'" + name + "' is no setting. Known here: " + (known.empty() ? known_below("") : known)
        );
    }
    const Values given = values_of(node);
    const bool password =
        key->may_hold_password && !given.empty() && given.front().find('@') != std::string::npos;
    if (key->secret || password)
        fail(
            file,
            line,
            "'" + name + "' is a secret: set " + variable_of(name) + " or " + variable_of(name) +
                "_FILE instead"
        );
    const bool fits = key->list ? node.IsSequence() : node.IsScalar();
    if (!fits)
        fail(file, line, "'" + name + "' wants " + (key->list ? "a list" : "a single value"));
    const std::string wrong = key->put(settings, given);
    if (!wrong.empty()) fail(file, line, "'" + name + "' " + wrong);
}

void read_file(Settings& settings, const std::filesystem::path& file, const std::string& text) {
    YAML::Node root;
    try {
        root = YAML::Load(text);
    } catch (const YAML::Exception& problem) {
        fail(file, problem.mark.line + 1, "this is no YAML: " + problem.msg);
    }
    if (root.IsNull()) return;
    if (!root.IsMap())
        fail(file, 1, "settings are groups of keys, such as 'http:' with 'port: 8080' below");
    for (const auto& group : root) {
        const std::string name = group.first.Scalar();
        const int line = group.first.Mark().line + 1;
        if (!group.second.IsMap() && !group.second.IsNull())
            fail(
                file,
                line,
                "'" + name +
                    "' is a group: put its keys below it, indented. Known groups: http, store, "
                    "knowledge, understanding, web, slack, teams, console, drafting, log"
            );
        for (const auto& entry : group.second)
            read_key(
                settings,
                file,
                name + "." + entry.first.Scalar(),
                entry.second,
                entry.first.Mark().line + 1
            );
    }
}

Values split(const std::string& text) {
    Values values;
    std::istringstream stream{text};
    for (std::string part; std::getline(stream, part, ',');)
        if (!part.empty()) values.push_back(part);
    return values;
}

/// AJAR_HTTP_PROT is a slip of the pen; AJAR_SOMETHING may be anybody's.
bool belongs_to_a_group(const std::string& variable) {
    return std::any_of(keys().begin(), keys().end(), [&](const Key& key) {
        return variable.starts_with(variable_of(key.name.substr(0, key.name.find('.') + 1)));
    });
}

void read_environment(Settings& settings, const Environment& environment) {
    Environment unread = environment;
    for (const Key& key : keys()) {
        const std::string variable = variable_of(key.name);
        std::string value;
        bool given = false;
        if (const auto found = unread.find(variable); found != unread.end()) {
            value = found->second;
            given = true;
            unread.erase(found);
        }
        if (const auto found = unread.find(variable + "_FILE");
            key.may_be_a_secret() && found != unread.end()) {
            value = read_secret_file(found->first, found->second);
            given = true;
            unread.erase(found);
        }
        if (!given) continue;
        const std::string wrong = key.put(settings, key.list ? split(value) : Values{value});
        if (!wrong.empty()) throw SettingsError{variable + " " + wrong};
    }
    for (const auto& [variable, value] : unread)
        if (belongs_to_a_group(variable))
            throw SettingsError{
                variable + " is no setting; 'ajar serve --settings' lists them all"};
}

}  // namespace

Settings load_settings(
    const std::filesystem::path& file, bool must_exist, const Environment& environment
) {
    Settings settings;
    std::ifstream stream{file};
    if (stream) {
        std::ostringstream text;
        text << stream.rdbuf();
        read_file(settings, file, text.str());
    } else if (must_exist) {
        throw SettingsError{
            file.string() +
            ": cannot be read. Name the settings file with --config, or leave it out"};
    }
    read_environment(settings, environment);
    return settings;
}

std::string describe_settings() {
    std::string text;
    for (const Key& key : keys())
        text += key.name + (key.secret ? " (secret: environment only)" : "") + "\n    " + key.help +
                "\n    " + variable_of(key.name) +
                (key.may_be_a_secret() ? " or " + variable_of(key.name) + "_FILE" : "") +
                (key.list ? ", separated by commas" : "") + "\n";
    return text;
}

}  // namespace ajar::program
