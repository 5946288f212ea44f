#include "adapters/slack/desk/staff_forms.hpp"

#include "adapters/slack/address/actions.hpp"
#include "bot/crypto/sha256.hpp"
#include "bot/tone/check.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

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

bool is_blank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::size_t number_in(const std::string& text) {
    std::size_t number = std::string::npos;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = problem == std::errc{} && end == text.data() + text.size();
    return whole ? number : std::string::npos;
}

/// Whoever decides for executives comes first.
std::vector<Person> managers_for(const CaseAct& act) {
    std::vector<Person> managers;
    for (const Person& person : act.knowledge.people) {
        const bool may = person.roles.contains(Role::Management) && person.id != act.by.id &&
                         person.id != act.file.row.requester_id;
        if (may) managers.push_back(person);
    }
    std::stable_partition(managers.begin(), managers.end(), [&](const Person& person) {
        return person.id == act.by.manager_id;
    });
    return managers;
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
    return blocks::ask_manager_modal(view, subject, managers_for(act));
}

std::string first_input_of(std::string_view callback_id) {
    if (callback_id == actions::kEditView) return std::string{actions::kReplyInput};
    if (callback_id == actions::kAskMoreView) return std::string{actions::kQuestionInput};
    return std::string{actions::kOptionInput};
}

std::string tone_objection(const View& sent, const CaseAct& act, const std::string& locale) {
    if (sent.callback_id != actions::kEditView) return {};
    if (!is_blank(value_in(sent, actions::kOverrideInput))) return {};
    const auto context =
        engine::tone_context(act.knowledge, act.file, act.file.opened.review.draft.kind);
    const tone::Report report = tone::check(value_in(sent, actions::kReplyInput), context);
    return report.has_errors() ? blocks::tone_errors_in_words(report, locale) : std::string{};
}

Result<dialogue::Event> event_of(const View& sent, const CaseAct& act, std::chrono::seconds undo) {
    if (sent.callback_id == actions::kEditView)
        return engine::approve_later(
            act, value_in(sent, actions::kReplyInput), value_in(sent, actions::kOverrideInput), undo
        );
    if (sent.callback_id == actions::kOutcomeView)
        return engine::change_option(act, number_in(value_in(sent, actions::kOptionInput)));
    if (sent.callback_id == actions::kAskMoreView)
        return engine::ask_more(act, value_in(sent, actions::kQuestionInput));
    return engine::ask_management(
        act, value_in(sent, actions::kOptionInput), value_in(sent, actions::kNoteInput)
    );
}

std::string act_id_of(const View& sent) {
    std::string words;
    for (const auto& [block, inputs] : sent.values)
        for (const auto& [action, input] : inputs) words += block + "=" + input.value + "\n";
    return "slack:" + sent.id + ":" + crypto::sha256_hex(words).substr(0, 16);
}

}  // namespace ajar::slack::desk
