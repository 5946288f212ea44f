#include "adapters/teams/ingress/invoke.hpp"

#include "adapters/teams/ingress/words.hpp"
#include "bot/domain/local_text.hpp"

#include <array>

namespace ajar::teams {
namespace {

using nlohmann::json;

std::string gone(std::string_view locale) {
    static const LocalText kGone{
        {"en", "This is over, or not for you. Write to me, and I will see what I can do."},
        {"de",
         "Das ist vorbei, oder es ist nicht für Sie. Schreiben Sie mir, dann sehe ich, was geht."},
        {"es", "Esto ya pasó, o no es para usted. Escríbame y veré qué puedo hacer."},
        {"fr",
         "C’est terminé, ou ce n’est pas pour vous. Écrivez-moi, et je verrai ce que je peux "
         "faire."}};
    return in_locale(kGone, std::string{locale.substr(0, 2)});
}

/// What stands on the wire where we have nothing to add.
enum class Form {
    Card,      ///< {statusCode,type,value}
    Dialog,    ///< {task:{…}}
    Empty,     ///< {}
    Results,   ///< {composeExtension:{…}}, nothing found
    Search,    ///< as Card, nothing found
    NoSignIn,  ///< 412: we have no use for a sign-in
};

constexpr std::array<std::pair<std::string_view, Form>, 17> kForms{{
    {"adaptiveCard/action", Form::Card},
    {"application/search", Form::Search},
    {"task/fetch", Form::Dialog},
    {"task/submit", Form::Dialog},
    {"message/fetchTask", Form::Dialog},
    {"message/submitAction", Form::Empty},
    {"suggestedActions/submit", Form::Empty},
    {"composeExtension/fetchTask", Form::Dialog},
    {"composeExtension/submitAction", Form::Dialog},
    {"composeExtension/query", Form::Results},
    {"composeExtension/queryLink", Form::Results},
    {"composeExtension/selectItem", Form::Results},
    {"composeExtension/onCardButtonClicked", Form::Empty},
    {"signin/verifyState", Form::Empty},
    {"signin/failure", Form::Empty},
    {"signin/tokenExchange", Form::NoSignIn},
    {"fileConsent/invoke", Form::Empty},
}};

InvokeAnswer json_answer(const json& body, int status = 200) {
    return {status, body.dump(-1, ' ', false, json::error_handler_t::replace)};
}

/// The HTTP status stays 200; what went wrong stands inside.
InvokeAnswer action_answer(int status, const char* type, json value) {
    return json_answer({{"statusCode", status}, {"type", type}, {"value", std::move(value)}});
}

InvokeAnswer nothing_found() {
    return json_answer(
        {{"composeExtension",
          {{"type", "result"}, {"attachmentLayout", "list"}, {"attachments", json::array()}}}}
    );
}

/// In Teams the words are JSON inside of a text, in other clients just the text.
std::string feedback_words(const json& value) {
    const std::string text = text_at(value, "feedback");
    const auto inside = server::parse_json_object(text);
    return tidy(inside ? text_at(*inside, "feedbackText") : text, kMostCharacters);
}

}  // namespace

Invocation read_invoke(const json& activity) {
    return {
        text_at(activity, "name"),
        place_of(activity),
        member(activity, "value"),
        id_at(activity, "replyToId")};
}

std::string_view known_name(std::string_view name) {
    for (const auto& [known, form] : kForms)
        if (known == name) return known;
    return "other";
}

InvokeAnswer default_answer(const Invocation& invocation) {
    for (const auto& [known, form] : kForms) {
        if (known != invocation.name) continue;
        switch (form) {
            case Form::Card:
                return error_answer("BadRequest", gone(invocation.place.locale));
            case Form::Dialog:
                return dialog_message(gone(invocation.place.locale));
            case Form::Empty:
                return {200, "{}"};
            case Form::Results:
                return nothing_found();
            case Form::Search:
                return action_answer(
                    200,
                    "application/vnd.microsoft.search.searchResponse",
                    {{"results", json::array()}}
                );
            case Form::NoSignIn:
                return {412, "{}"};
        }
    }
    return {501, ""};
}

InvokeAnswer card_answer(const json& card) {
    return action_answer(200, "application/vnd.microsoft.card.adaptive", card);
}

InvokeAnswer message_answer(const std::string& text) {
    return action_answer(200, "application/vnd.microsoft.activity.message", text);
}

InvokeAnswer error_answer(const std::string& code, const std::string& text) {
    return action_answer(
        400, "application/vnd.microsoft.error", {{"code", code}, {"message", text}}
    );
}

InvokeAnswer dialog_answer(const std::string& title, const json& card) {
    const json attachment{
        {"contentType", "application/vnd.microsoft.card.adaptive"}, {"content", card}};
    return json_answer(
        {{"task",
          {{"type", "continue"},
           {"value",
            {{"title", title}, {"width", "medium"}, {"height", "medium"}, {"card", attachment}}}}}}
    );
}

InvokeAnswer dialog_message(const std::string& text) {
    return json_answer({{"task", {{"type", "message"}, {"value", text}}}});
}

std::vector<Activity> feedback_in(const Invocation& invocation, TimePoint now) {
    std::vector<Activity> said;
    const json& value = member(invocation.value, "actionValue");
    const std::string reaction = text_at(value, "reaction");
    const std::string& id = invocation.place.activity_id;
    if (text_at(invocation.value, "actionName") != "feedback" || id.empty()) return said;
    Activity one = activity_of(invocation.place, now);
    one.kind = Activity::Kind::Feedback;
    if (reaction == "like" || reaction == "dislike") {
        one.text = reaction == "like" ? "helpful" : "unhelpful";
        said.push_back(one);
    }
    one.id += ":words";
    one.text = feedback_words(value);
    if (!one.text.empty()) said.push_back(one);
    return said;
}

std::optional<Activity> choice_in(const Invocation& invocation, TimePoint now) {
    const json& action = member(invocation.value, "action");
    std::string choice = tidy(text_at(member(action, "data"), "choice"), 1'000);
    if (invocation.name != "adaptiveCard/action" || text_at(action, "verb") != "choice" ||
        choice.empty() || invocation.place.activity_id.empty())
        return std::nullopt;
    Activity activity = activity_of(invocation.place, now);
    activity.kind = Activity::Kind::Choice;
    activity.text = std::move(choice);
    return activity;
}

}  // namespace ajar::teams
