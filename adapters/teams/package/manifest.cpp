// What Teams is told about the app: who it is, where it may be used, what it may see.
#include "adapters/teams/address/address.hpp"
#include "adapters/teams/package/package.hpp"
#include "adapters/teams/package/words.hpp"
#include "bot/server/rest_url.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <utility>

namespace ajar::teams {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSchema =
    "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json";
constexpr const char* kLocalizationSchema =
    "https://developer.microsoft.com/json-schemas/teams/v1.29/"
    "MicrosoftTeams.Localization.schema.json";
constexpr int kCommands = 4;
constexpr std::size_t kLongestName = 30;
constexpr std::size_t kLongestDeveloper = 32;
constexpr std::size_t kLongestUrl = 2048;

bool is_guid(const std::string& text) {
    static const std::regex form{"[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"};
    return std::regex_match(text, form);
}

bool is_version(const std::string& text) {
    static const std::regex form{"(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8})){2}"};
    return std::regex_match(text, form);
}

bool is_https(const std::string& url) {
    const auto parts = server::parse_rest_url(url);
    return parts && parts->secure && url.size() <= kLongestUrl;
}

std::size_t characters_in(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    }));
}

const std::string& first_of(const std::string& one, const std::string& other) {
    return one.empty() ? other : one;
}

std::string word(const std::string& key) {
    return app_word(key, "en");
}

Json descriptions() {
    return {{"short", word("description.short")}, {"full", word("description.full")}};
}

Json command(int number) {
    const std::string at = "bots[0].commandLists[0].commands[" + std::to_string(number) + "].";
    return {
        {"title", word(at + "title")},
        {"description", word(at + "description")},
        {"type", "prompt"},
        {"prompt", word(at + "prompt")}};
}

Json bot(const PackageOptions& options) {
    Json commands = Json::array();
    for (int number = 0; number < kCommands; ++number) commands.push_back(command(number));
    return {
        {"botId", options.app_id},
        {"scopes", {"personal", "team", "groupChat"}},
        {"isNotificationOnly", false},
        {"supportsFiles", false},
        {"commandLists", Json::array({{{"scopes", {"personal"}}, {"commands", commands}}})}};
}

Json localization() {
    Json others = Json::array();
    for (const std::string& language : other_languages())
        others.push_back({{"languageTag", language}, {"file", language + ".json"}});
    return {{"defaultLanguageTag", "en"}, {"additionalLanguages", others}};
}

/// On every message: "Ask IT about this".
Json message_action(const PackageOptions& options) {
    const Json ask{
        {"id", "ask_it"},
        {"type", "action"},
        {"title", word("composeExtensions[0].commands[0].title")},
        {"description", word("composeExtensions[0].commands[0].description")},
        {"context", {"message"}},
        {"fetchTask", true}};
    return {{"botId", options.app_id}, {"commands", Json::array({ask})}};
}

/// "My requests", beside the chat.
Json tab(const PackageOptions& options) {
    return {
        {"entityId", "requests"},
        {"name", word("staticTabs[1].name")},
        {"contentUrl", joined(options.public_url, "teams/tab")},
        {"websiteUrl", options.public_url},
        {"scopes", {"personal"}}};
}

/// Under what name Microsoft signs in whoever opens the tab: the application has to offer it.
Json sign_on(const PackageOptions& options, const std::string& host) {
    return {{"id", options.app_id}, {"resource", "api://" + host + "/botid-" + options.app_id}};
}

/// What has to be asked for to see messages without a mention, and no more.
Json threads() {
    const auto permission = [](const char* name) {
        return Json{{"name", name}, {"type", "Application"}};
    };
    return {
        {"permissions",
         {{"resourceSpecific",
           Json::array(
               {permission("ChannelMessage.Read.Group"), permission("ChatMessage.Read.Chat")}
           )}}}};
}

}  // namespace

std::optional<std::string> problem_of(const PackageOptions& options) {
    if (options.app_id.empty())
        return "teams.app_id (AJAR_TEAMS_APP_ID) is missing: the bot's application (client) id, "
               "from its page at portal.azure.com or dev.teams.microsoft.com.";
    if (!is_guid(options.app_id))
        return "teams.app_id is no application id: '" + options.app_id +
               "'. It looks like 01234567-89ab-cdef-0123-456789abcdef.";
    if (!options.package_id.empty() && !is_guid(options.package_id))
        return "--id is no GUID: '" + options.package_id + "'. Leave it out to use the bot's.";
    if (!is_https(options.public_url))
        return "http.public_url (AJAR_HTTP_PUBLIC_URL) is needed: the https address where people "
               "reach Ajar; '" +
               options.public_url + "' is none.";
    for (const auto& [name, url] :
         {std::pair{"--website", &options.website_url},
          std::pair{"--privacy", &options.privacy_url},
          std::pair{"--terms", &options.terms_url}})
        if (!url->empty() && !is_https(*url))
            return std::string{name} + " is no https address: '" + *url + "'.";
    if (!is_version(options.version))
        return "--app-version is no version: '" + options.version + "'. It looks like 1.0.0.";
    if (options.name.empty() || characters_in(options.name) > kLongestName)
        return "--name has 1 to 30 characters.";
    if (options.developer.empty() || characters_in(options.developer) > kLongestDeveloper)
        return "--developer has 1 to 32 characters.";
    return std::nullopt;
}

std::string manifest_text(const PackageOptions& options) {
    const auto parts = server::parse_rest_url(options.public_url);
    const std::string host = parts ? parts->host : std::string{};
    Json manifest{
        {"$schema", kSchema},
        {"manifestVersion", "1.29"},
        {"version", options.version},
        {"id", first_of(options.package_id, options.app_id)},
        {"developer",
         {{"name", options.developer},
          {"websiteUrl", first_of(options.website_url, options.public_url)},
          {"privacyUrl", first_of(options.privacy_url, options.public_url)},
          {"termsOfUseUrl", first_of(options.terms_url, options.public_url)}}},
        {"name", {{"short", options.name}, {"full", options.name + ", the way to IT"}}},
        {"description", descriptions()},
        {"localizationInfo", localization()},
        {"icons", {{"color", "color.png"}, {"outline", "outline.png"}}},
        {"accentColor", "#17594F"},
        {"defaultInstallScope", "personal"},
        {"bots", Json::array({bot(options)})},
        {"composeExtensions", Json::array({message_action(options)})},
        {"staticTabs",
         Json::array(
             {{{"entityId", "conversations"}, {"scopes", {"personal"}}},
              tab(options),
              {{"entityId", "about"}, {"scopes", {"personal"}}}}
         )},
        {"validDomains", Json::array({host})},
        {"webApplicationInfo", sign_on(options, host)}};
    if (options.hear_threads) manifest["authorization"] = threads();
    return manifest.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string localization_text(const PackageOptions& options, const std::string& language) {
    Json texts{{"$schema", kLocalizationSchema}, {"name.short", options.name}};
    for (const std::string& key : app_words()) texts[key] = app_word(key, language);
    return texts.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace ajar::teams
