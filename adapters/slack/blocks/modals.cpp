#include "adapters/slack/blocks/modals.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/address/address.hpp"
#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/blocks/limits.hpp"
#include "adapters/slack/blocks/words.hpp"
#include "bot/server/json_body.hpp"
#include "bot/tone/messages.hpp"

#include <nlohmann/json.hpp>

namespace ajar::slack::blocks {
namespace {

using nlohmann::json;

constexpr std::size_t kQuestion = 1000;
constexpr std::size_t kNote = 1000;

Modal framed(
    std::string_view callback_id,
    const std::string& words_of,
    const StaffView& view,
    const ModalSubject& subject
) {
    Modal modal;
    modal.callback_id = callback_id;
    modal.title = say(words_of + ".title", view.locale);
    modal.submit = say(words_of + ".submit", view.locale);
    modal.close = say("cancel", view.locale);
    modal.private_metadata = to_text(subject);
    return modal;
}

/// Nothing to be done here: a sentence, and where else.
void only_tell(Modal& modal, std::string_view key, const StaffView& view) {
    modal.submit.clear();
    modal.close = say("close", view.locale);
    modal.body = {Section{{words(say(key, view.locale))}}};
    if (!view.case_url.empty())
        modal.body.push_back(Section{{link(view.case_url, say("whole_case", view.locale))}});
}

}  // namespace

std::string to_text(const ModalSubject& subject) {
    const json out{
        {"review", subject.review_id}, {"channel", subject.channel_id}, {"ts", subject.message_ts}};
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<ModalSubject> subject_from(const std::string& private_metadata) {
    const Error malformed{Error::Code::Malformed, "the view is none of Ajar's"};
    const auto parsed = server::parse_json_object(private_metadata);
    if (!parsed) return malformed;
    ModalSubject subject{
        server::text_at(*parsed, "review"),
        server::text_at(*parsed, "channel"),
        server::text_at(*parsed, "ts")};
    const bool channel = subject.channel_id.empty() || is_id(subject.channel_id);
    const bool message = subject.message_ts.empty() || is_ts(subject.message_ts);
    if (subject.review_id.empty() || !channel || !message) return malformed;
    return subject;
}

Modal edit_modal(
    const engine::CaseFile& file,
    const StaffView& view,
    const ModalSubject& subject,
    const std::optional<std::string>& text,
    const tone::Report* findings
) {
    Modal modal = framed(actions::kEditView, "edit", view, subject);
    const reply::Draft& draft = file.opened.review.draft;
    const std::string& shown = text ? *text : draft.text;
    const tone::Report& report = findings ? *findings : draft.tone;
    if (length_of(cleaned(shown)) > limits::kInputText) {
        // A part of it in the box would be sent as if it were the whole.
        only_tell(modal, "edit.too_long", view);
        return modal;
    }
    TextInput reply;
    reply.initial = shown;
    modal.body.push_back(Input{
        std::string{actions::kReplyInput}, say("edit.reply", view.locale), std::move(reply)});
    Context tone;
    for (Spans& line : tone_lines(report, shown, view.locale))
        if (tone.lines.size() < limits::kContextElements) tone.lines.push_back(std::move(line));
    modal.body.push_back(std::move(tone));
    // There in any case: Slack cannot add it when the words turn out to need it.
    TextInput reason;
    reason.most = kNote;
    modal.body.push_back(Input{
        std::string{actions::kOverrideInput},
        say("edit.override", view.locale),
        std::move(reason),
        say(report.has_errors() ? "edit.override_hint" : "edit.override_if", view.locale),
        true});
    return modal;
}

std::string tone_errors_in_words(const tone::Report& report, const std::string& locale) {
    std::string text;
    for (const tone::Finding& finding : report.findings) {
        if (finding.severity != Severity::Error) continue;
        if (!text.empty()) text += " ";
        text += finding.rule + ": " + on_one_line(tone::message_in(finding, locale));
    }
    return cut(text, limits::kFieldError);
}

Modal outcome_modal(
    const engine::CaseFile& file, const StaffView& view, const ModalSubject& subject
) {
    Modal modal = framed(actions::kOutcomeView, "outcome", view, subject);
    const dialogue::Review& review = file.opened.review;
    const std::string language = view.locale.substr(0, 2);
    Choose choose;
    std::vector<Block> whole;
    for (std::size_t i = 0; i < review.justification.options.size(); ++i) {
        const auto& option = review.justification.options[i];
        const std::string summary = shared::beside_outcome(
            option.outcome, on_one_line(in_locale(option.summary, language)), view.locale
        );
        const std::string number = std::to_string(i + 1) + ". ";
        const std::string outcome = in_words(option.outcome, view.locale);
        Option one{number + outcome, std::to_string(i), summary};
        if (option.ready_by)
            one.label += ", " + say("ready_by", view.locale) + " " +
                         reply::format_date(*option.ready_by, view.locale);
        choose.options.push_back(std::move(one));
        if (length_of(summary) > limits::kOptionText)
            whole.push_back(Section{{bold(number + outcome), words("\n" + summary)}});
    }
    if (choose.options.empty()) {
        only_tell(modal, "outcome.none", view);
        return modal;
    }
    choose.chosen = std::to_string(review.option);
    modal.body.push_back(Input{
        std::string{actions::kOptionInput}, say("outcome.which", view.locale), std::move(choose)});
    append(modal.body, std::move(whole));
    return modal;
}

Modal ask_more_modal(const StaffView& view, const ModalSubject& subject) {
    Modal modal = framed(actions::kAskMoreView, "ask", view, subject);
    TextInput question;
    question.most = kQuestion;
    modal.body.push_back(Input{
        std::string{actions::kQuestionInput},
        say("ask.label", view.locale),
        std::move(question),
        say("ask.hint", view.locale)});
    return modal;
}

Modal ask_manager_modal(
    const StaffView& view, const ModalSubject& subject, const std::vector<Person>& managers
) {
    Modal modal = framed(actions::kAskManagerView, "manager", view, subject);
    Choose who;
    for (const Person& manager : managers)
        who.options.push_back({manager.name, manager.id, manager.title});
    if (who.options.empty()) {
        only_tell(modal, "manager.nobody", view);
        return modal;
    }
    who.chosen = who.options.front().value;
    TextInput note;
    note.most = kNote;
    modal.body = {
        Input{std::string{actions::kOptionInput}, say("manager.who", view.locale), std::move(who)},
        Input{
            std::string{actions::kNoteInput},
            say("manager.note", view.locale),
            std::move(note),
            say("manager.hint", view.locale),
            true}};
    return modal;
}

Modal loading_modal(const std::string& locale) {
    Modal modal;
    modal.callback_id = actions::kLoadingView;
    modal.title = "Ajar";
    modal.close = say("cancel", locale);
    modal.body = {Section{{words(say("loading", locale))}}};
    return modal;
}

}  // namespace ajar::slack::blocks
