#include "adapters/web/direct_line/receive.hpp"

#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ajar::web {
namespace {

using server::text_at;

constexpr std::string_view kClientMark = "/c:";
constexpr std::string_view kTooLong = "This message is too long: ";
constexpr std::size_t kLongestChoice = 500;

Error malformed(std::string detail) {
    return Error{Error::Code::Malformed, std::move(detail)};
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    }));
}

/// Letters, digits and a few marks: what clients make their ids of.
bool is_plain_id(std::string_view id) {
    return !id.empty() && id.size() <= 80 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == '_';
    });
}

std::string locale_of(const nlohmann::json& posted, const Sender& sender) {
    std::string locale = text_at(posted, "locale");
    if (const auto value = posted.find("value"); locale.empty() && value != posted.end())
        locale = text_at(*value, "language");
    const bool sane = !locale.empty() && locale.size() <= 35 &&
                      std::all_of(locale.begin(), locale.end(), [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                 (c >= '0' && c <= '9') || c == '-';
                      });
    return sane ? locale : sender.locale;
}

/// The value of the button that was pressed, in any of the ways that clients tell it; empty when
/// the person typed.
std::string choice_of(const nlohmann::json& posted) {
    if (const auto value = posted.find("value"); value != posted.end()) {
        if (value->is_string()) return value->get<std::string>();
        for (const char* key : {"choice", "value", "action"})
            if (std::string choice = text_at(*value, key); !choice.empty()) return choice;
    }
    const auto data = posted.find("channelData");
    const bool post_back = data != posted.end() && data->is_object() && data->contains("postBack");
    return post_back ? text_at(posted, "text") : std::string{};
}

Result<Activity> message(const nlohmann::json& posted, Activity activity) {
    const auto attachments = posted.find("attachments");
    if (attachments != posted.end() && attachments->is_array() && !attachments->empty())
        return malformed("Files are not accepted yet. Please describe in words what they show.");
    const auto text = posted.find("text");
    if (text != posted.end() && !text->is_string() && !text->is_null())
        return malformed("The message's \"text\" must be text.");
    if (const std::string choice = clean(choice_of(posted)); !choice.empty()) {
        if (choice.size() > kLongestChoice) return malformed("The button's value is too long.");
        activity.kind = Activity::Kind::Choice;
        activity.text = choice;
        return activity;
    }
    activity.text = clean(text_at(posted, "text"));
    if (activity.text.empty()) return malformed("The message is empty.");
    const std::size_t length = characters(activity.text);
    if (length > kMostCharacters)
        return malformed(
            std::string{kTooLong} + "it has " + std::to_string(length) + " characters, and up to " +
            std::to_string(kMostCharacters) +
            " are read at once. Please shorten it, or send it in parts."
        );
    return activity;
}

}  // namespace

std::string conversation_id(std::string_view conversation) {
    return "web:" + std::string{conversation};
}

std::string_view client_activity_id(std::string_view activity_id) {
    const auto mark = activity_id.find(kClientMark);
    return mark == std::string_view::npos ? std::string_view{}
                                          : activity_id.substr(mark + kClientMark.size());
}

bool is_too_long(const Error& error) {
    return error.detail.starts_with(kTooLong);
}

std::string clean(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool c1 = c == 0xC2 && i + 1 < text.size() &&
                        static_cast<unsigned char>(text[i + 1]) < 0xA0;  // U+0080 to U+009F
        if (c1) ++i;
        if (!c1 && ((c >= 0x20 && c != 0x7F) || c == '\n' || c == '\t')) kept.push_back(text[i]);
    }
    const auto begin = kept.find_first_not_of(" \n\t");
    if (begin == std::string::npos) return {};
    return kept.substr(begin, kept.find_last_not_of(" \n\t") - begin + 1);
}

Result<Activity> receive(
    const nlohmann::json& posted,
    const std::string& conversation,
    const Sender& sender,
    const std::string& fresh_id,
    TimePoint now
) {
    if (!posted.is_object()) return malformed("An activity must be a JSON object.");
    const std::string type = text_at(posted, "type");
    if (type.empty()) return malformed("The activity's \"type\" is missing or not text.");

    Activity activity;
    activity.conversation = {"web", conversation_id(conversation), conversation};
    activity.sender_id = sender.id;
    activity.sender_name = sender.name;
    activity.locale = locale_of(posted, sender);
    activity.received_at = now;

    const bool joins = type == "conversationUpdate" ||
                       (type == "event" && text_at(posted, "name") == "webchat/join");
    if (joins) {
        // One id per conversation: a reload of the page does not greet again.
        activity.kind = Activity::Kind::Joined;
        activity.id = activity.conversation.conversation_id + "/joined";
        return activity;
    }
    if (type != "message") return Error{Error::Code::Ignored, "nothing to do for " + type};

    // The client's own id makes a message sent twice the same message.
    const auto data = posted.find("channelData");
    const std::string own =
        data == posted.end() ? std::string{} : text_at(*data, "clientActivityID");
    activity.id = activity.conversation.conversation_id +
                  (is_plain_id(own) ? std::string{kClientMark} + own : "/" + fresh_id);
    return message(posted, std::move(activity));
}

}  // namespace ajar::web
