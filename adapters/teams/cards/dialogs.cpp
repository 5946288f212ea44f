#include "adapters/teams/cards/dialogs.hpp"

#include "adapters/shared/words.hpp"
#include "adapters/teams/cards/verbs.hpp"
#include "bot/reply/reply.hpp"

namespace ajar::teams::cards {
namespace {

using shared::in_words;
using shared::say;

constexpr std::size_t kNote = 1'000;
constexpr std::size_t kMostToChoose = 25;

Json text_input(const char* id, const std::string& label, std::size_t most, bool required) {
    Json input{
        {"type", "Input.Text"},
        {"id", id},
        {"label", label},
        {"isMultiline", true},
        {"maxLength", most}};
    if (required) {
        input["isRequired"] = true;
        input["errorMessage"] = label;
    }
    return input;
}

Json choice_input(const char* id, const std::string& label, Json choices, const Json& chosen) {
    return {
        {"type", "Input.ChoiceSet"},
        {"id", id},
        {"label", label},
        {"style", "expanded"},
        {"wrap", true},
        {"isRequired", true},
        {"errorMessage", label},
        {"choices", std::move(choices)},
        {"value", chosen}};
}

Json choice(const std::string& title, const std::string& value) {
    return {{"title", clipped(title, kShortText)}, {"value", value}};
}

/// With the button that sends it back.
Json sent_back(
    Json body,
    const engine::CaseFile& file,
    const StaffView& view,
    std::string_view verb,
    const std::string& words_of
) {
    const Json data{{"review", file.row.id}, {"verb", verb}};
    const Json send{
        {"type", "Action.Submit"},
        {"title", say(words_of + ".submit", view.locale)},
        {"data", data}};
    for (Json& row : rows({send})) body.push_back(std::move(row));
    return card(std::move(body));
}

/// Nothing to be done here: a sentence, and where else.
Json only_tell(std::string_view key, const StaffView& view) {
    Json body = Json::array({words(say(key, view.locale))});
    if (!view.case_url.empty())
        for (Json& row : rows(
                 {{{"type", "Action.OpenUrl"},
                   {"title", say("whole_case", view.locale)},
                   {"url", view.case_url}}}
             ))
            body.push_back(std::move(row));
    return card(std::move(body));
}

}  // namespace

Json edit_dialog(
    const engine::CaseFile& file,
    const StaffView& view,
    const std::optional<std::string>& text,
    const tone::Report* findings
) {
    const reply::Draft& draft = file.opened.review.draft;
    const std::string& shown = text ? *text : draft.text;
    if (characters_in(shown) > kMostToEdit) return only_tell("edit.too_long", view);
    const tone::Report& report = findings ? *findings : draft.tone;
    Json input = text_input(verbs::kReply, say("edit.reply", view.locale), kMostToEdit, true);
    input["value"] = shown;
    Json body = Json::array({std::move(input)});
    for (Json& line : tone_lines(report, view.locale)) body.push_back(std::move(line));
    body.push_back(text_input(verbs::kOverride, say("edit.override", view.locale), kNote, false));
    const bool wrong = report.has_errors();
    body.push_back(
        words(say(wrong ? "edit.override_hint" : "edit.override_if", view.locale), Look::Subtle)
    );
    return sent_back(std::move(body), file, view, verbs::kEdit, "edit");
}

Json outcome_dialog(const engine::CaseFile& file, const StaffView& view) {
    const dialogue::Review& review = file.opened.review;
    Json choices = Json::array();
    for (std::size_t i = 0; i < review.justification.options.size(); ++i) {
        if (i == kMostToChoose) break;
        const auto& option = review.justification.options[i];
        std::string title = std::to_string(i + 1) + ". " + in_words(option.outcome, view.locale);
        if (option.ready_by)
            title += ", " + say("ready_by", view.locale) + " " +
                     reply::format_date(*option.ready_by, view.locale);
        const std::string summary = in_locale(option.summary, view.locale.substr(0, 2));
        title += ": " + shared::beside_outcome(option.outcome, summary, view.locale);
        choices.push_back(choice(title, std::to_string(i)));
    }
    if (choices.empty()) return only_tell("outcome.none", view);
    Json body = Json::array({choice_input(
        verbs::kOption,
        say("outcome.which", view.locale),
        std::move(choices),
        std::to_string(review.option)
    )});
    return sent_back(std::move(body), file, view, verbs::kChangeOutcome, "outcome");
}

Json ask_more_dialog(const engine::CaseFile& file, const StaffView& view) {
    Json body = Json::array(
        {text_input(verbs::kQuestion, say("ask.label", view.locale), kNote, true),
         words(say("ask.hint", view.locale), Look::Subtle)}
    );
    return sent_back(std::move(body), file, view, verbs::kAskMore, "ask");
}

Json ask_manager_dialog(
    const engine::CaseFile& file, const StaffView& view, const std::vector<Person>& managers
) {
    Json choices = Json::array();
    for (const Person& manager : managers)
        if (choices.size() < kMostToChoose)
            choices.push_back(choice(
                manager.name + (manager.title.empty() ? "" : ", " + manager.title), manager.id
            ));
    if (choices.empty()) return only_tell("manager.nobody", view);
    Json body = Json::array(
        {choice_input(
             verbs::kManager,
             say("manager.who", view.locale),
             std::move(choices),
             managers.front().id
         ),
         text_input(verbs::kNote, say("manager.note", view.locale), kNote, false),
         words(say("manager.hint", view.locale), Look::Subtle)}
    );
    return sent_back(std::move(body), file, view, verbs::kAskManager, "manager");
}

}  // namespace ajar::teams::cards
