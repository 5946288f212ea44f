// Messages: who speaks to us, what they say without the markup, and which button was pressed.
#include "adapters/teams/ingress/normalise.hpp"
#include "adapters/teams/ingress/words.hpp"

namespace ajar::teams {
namespace {

using nlohmann::json;
using Why = Ignored::Why;

constexpr std::size_t kMostFiles = 10;
constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestChoice = 1'000;

const json& list_at(const json& object, const char* key) {
    static const json empty = json::array();
    const json& list = member(object, key);
    return list.is_array() ? list : empty;
}

bool is_mention_of(const json& entity, const std::string& id) {
    return text_at(entity, "type") == "mention" && !id.empty() &&
           text_at(member(entity, "mentioned"), "id") == id;
}

bool speaks_to_us(const json& activity, const Place& place) {
    if (place.scope == Scope::Personal) return true;
    for (const json& entity : list_at(activity, "entities"))
        if (is_mention_of(entity, place.address.bot_id)) return true;
    return false;
}

/// Teams mirrors a formatted message as HTML; it is no file.
std::string html_of(const json& activity) {
    for (const json& one : list_at(activity, "attachments"))
        if (text_at(one, "contentType") == "text/html") return text_at(one, "content");
    return {};
}

/// Only mentions of us, only as they are written in this message: other people's names stay.
std::string without_our_mention(std::string text, const json& activity, const Place& place) {
    for (const json& entity : list_at(activity, "entities")) {
        if (!is_mention_of(entity, place.address.bot_id)) continue;
        const std::string written = text_at(entity, "text");
        const std::string name = text_at(member(entity, "mentioned"), "name");
        text = without(std::move(text), written.empty() ? "<at>" + name + "</at>" : written);
    }
    return text;
}

bool is_file(const std::string& content_type) {
    return content_type == "application/vnd.microsoft.teams.file.download.info" ||
           content_type.starts_with("image/") || content_type.starts_with("audio/") ||
           content_type.starts_with("video/") || content_type.starts_with("application/pdf");
}

std::vector<std::string> files_in(const json& activity) {
    std::vector<std::string> names;
    for (const json& one : list_at(activity, "attachments")) {
        if (names.size() == kMostFiles) break;
        if (is_file(text_at(one, "contentType")))
            names.push_back(tidy(text_at(one, "name"), kLongestName));
    }
    return names;
}

/// Files are not read, but who helps sees that there are some; in no language in particular.
std::string with_files(std::string words, const std::vector<std::string>& files) {
    for (const std::string& name : files) {
        if (!words.empty()) words += "\n";
        words += "📎" + (name.empty() ? "" : " " + name);
    }
    return tidy(words, kMostCharacters);
}

/// What a pressed button holds; null: none was pressed. Some clients send it as text.
json pressed_in(const json& activity) {
    const json& value = member(activity, "value");
    if (!value.is_string()) return value;
    const auto read = server::parse_json_object(value.get<std::string>());
    return read ? *read : json{};
}

}  // namespace

std::string words_of(const json& activity, const Place& place) {
    const std::string written = text_at(activity, "text");
    std::string text = written;
    if (written.empty()) {
        text = without_markup(html_of(activity));
    } else {
        text = without_our_mention(std::move(text), activity, place);
        if (text_at(activity, "textFormat") == "xml")
            text = without_markup(text);
        else
            text = decode_entities(without_mention_tags(text));
    }
    text = tidy(text, kMostCharacters);
    // In the mirrored HTML a mention is only a name.
    const std::string our_name = text_at(member(activity, "recipient"), "name");
    if (written.empty() && !our_name.empty() && text.starts_with(our_name))
        text = tidy(text.substr(our_name.size()), kMostCharacters);
    return text;
}

Reaction read_message(const json& activity, const Place& place, TimePoint now) {
    if (place.activity_id.empty()) return Ignored{Why::Incomplete};
    Heard heard;
    heard.activity = activity_of(place, now);
    const json button = pressed_in(activity);
    if (!text_at(button, "review").empty())
        return Pressed{place, button, id_at(activity, "replyToId")};
    if (std::string choice = tidy(text_at(button, "choice"), kLongestChoice); !choice.empty()) {
        heard.activity.kind = Activity::Kind::Choice;
        heard.activity.text = std::move(choice);
        heard.only_if_known = place.scope != Scope::Personal;
        heard.pressed_on = id_at(activity, "replyToId");
        return heard;
    }
    heard.files = files_in(activity);
    heard.activity.text = with_files(words_of(activity, place), heard.files);
    const bool addressed = speaks_to_us(activity, place);
    if (heard.activity.text.empty()) {
        // Calling us by name and nothing more is a greeting; an empty message is nothing.
        if (place.scope == Scope::Personal || !addressed) return Ignored{Why::NothingNew};
        heard.activity.kind = Activity::Kind::Joined;
    }
    heard.only_if_known = !addressed;
    return heard;
}

}  // namespace ajar::teams
