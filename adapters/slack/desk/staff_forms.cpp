#include "adapters/slack/desk/staff_forms.hpp"

#include "adapters/shared/staff_acts.hpp"
#include "adapters/slack/address/actions.hpp"
#include "bot/crypto/sha256.hpp"

#include <algorithm>
#include <array>

namespace ajar::slack::desk {
namespace {

using engine::CaseAct;

constexpr std::array kForms{
    actions::kEditView,
    actions::kOutcomeView,
    actions::kAskMoreView,
    actions::kAskManagerView,
};

std::string value_in(const View& sent, std::string_view input) {
    const auto block = sent.values.find(input);
    if (block == sent.values.end()) return {};
    const auto action = block->second.find(input);
    return action == block->second.end() ? std::string{} : action->second.value;
}

/// Which form it is, and what was filled in.
shared::Filled filled_in(const View& sent) {
    using shared::Form;
    if (sent.callback_id == actions::kEditView)
        return {
            Form::Edit,
            value_in(sent, actions::kReplyInput),
            value_in(sent, actions::kOverrideInput),
            {}};
    if (sent.callback_id == actions::kOutcomeView)
        return {Form::ChangeOutcome, {}, {}, value_in(sent, actions::kOptionInput)};
    if (sent.callback_id == actions::kAskMoreView)
        return {Form::AskMore, value_in(sent, actions::kQuestionInput), {}, {}};
    return {
        Form::AskManager,
        value_in(sent, actions::kNoteInput),
        {},
        value_in(sent, actions::kOptionInput)};
}

}  // namespace

bool is_staff_form(std::string_view callback_id) {
    return std::find(kForms.begin(), kForms.end(), callback_id) != kForms.end();
}

blocks::Modal form_for(
    std::string_view action,
    const CaseAct& act,
    const blocks::StaffView& view,
    const blocks::ModalSubject& subject
) {
    if (action == actions::kEdit) return blocks::edit_modal(act.file, view, subject);
    if (action == actions::kChangeOutcome) return blocks::outcome_modal(act.file, view, subject);
    if (action == actions::kAskMore) return blocks::ask_more_modal(view, subject);
    return blocks::ask_manager_modal(view, subject, shared::managers_for(act));
}

std::string first_input_of(std::string_view callback_id) {
    if (callback_id == actions::kEditView) return std::string{actions::kReplyInput};
    if (callback_id == actions::kAskMoreView) return std::string{actions::kQuestionInput};
    return std::string{actions::kOptionInput};
}

std::string tone_objection(const View& sent, const CaseAct& act, const std::string& locale) {
    const auto report = shared::tone_objection(filled_in(sent), act);
    return report ? blocks::tone_errors_in_words(*report, locale) : std::string{};
}

Result<dialogue::Event> event_of(const View& sent, const CaseAct& act, std::chrono::seconds undo) {
    return shared::event_of(filled_in(sent), act, undo);
}

std::string act_id_of(const View& sent) {
    std::string words;
    for (const auto& [block, inputs] : sent.values)
        for (const auto& [action, input] : inputs) words += block + "=" + input.value + "\n";
    return "slack:" + sent.id + ":" + crypto::sha256_hex(words).substr(0, 16);
}

}  // namespace ajar::slack::desk
