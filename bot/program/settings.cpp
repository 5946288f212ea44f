#include "bot/program/settings.hpp"

#include "bot/program/secret_file.hpp"
#include "bot/program/setting_keys.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>
#include <yaml-cpp/yaml.h>

namespace ajar::program {
namespace {

using Key = SettingKey;
using Values = SettingValues;

const Key* find_key(const std::string& name) {
    const auto found =
        std::find_if(setting_keys().begin(), setting_keys().end(), [&](const Key& key) {
            return key.name == name;
        });
    return found == setting_keys().end() ? nullptr : &*found;
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
    for (const Key& key : setting_keys())
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
    return std::any_of(setting_keys().begin(), setting_keys().end(), [&](const Key& key) {
        return variable.starts_with(variable_of(key.name.substr(0, key.name.find('.') + 1)));
    });
}

void read_environment(Settings& settings, const Environment& environment) {
    Environment unread = environment;
    for (const Key& key : setting_keys()) {
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
    for (const Key& key : setting_keys())
        text += key.name + (key.secret ? " (secret: environment only)" : "") + "\n    " + key.help +
                "\n    " + variable_of(key.name) +
                (key.may_be_a_secret() ? " or " + variable_of(key.name) + "_FILE" : "") +
                (key.list ? ", separated by commas" : "") + "\n";
    return text;
}

}  // namespace ajar::program
