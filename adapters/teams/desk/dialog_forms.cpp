#include "adapters/teams/desk/dialog_forms.hpp"

#include "adapters/shared/words.hpp"
#include "adapters/teams/cards/verbs.hpp"
#include "bot/server/json_body.hpp"

#include <nlohmann/json.hpp>

namespace ajar::teams::desk {

using server::text_at;
using shared::Form;

bool is_dialog(std::string_view verb) {
    return verb == verbs::kEdit || verb == verbs::kChangeOutcome || verb == verbs::kAskMore ||
           verb == verbs::kAskManager;
}

std::string title_of(std::string_view verb, const std::string& locale) {
    const bool edit = verb == verbs::kEdit;
    const bool outcome = verb == verbs::kChangeOutcome;
    const bool more = verb == verbs::kAskMore;
    return shared::say(
        edit      ? "edit.title"
        : outcome ? "outcome.title"
        : more    ? "ask.title"
                  : "manager.title",
        locale
    );
}

nlohmann::json dialog_for(
    std::string_view verb, const engine::CaseAct& act, const cards::StaffView& view
) {
    if (verb == verbs::kEdit) return cards::edit_dialog(act.file, view);
    if (verb == verbs::kChangeOutcome) return cards::outcome_dialog(act.file, view);
    if (verb == verbs::kAskMore) return cards::ask_more_dialog(act.file, view);
    return cards::ask_manager_dialog(act.file, view, shared::managers_for(act));
}

shared::Filled filled_in(std::string_view verb, const nlohmann::json& data) {
    if (verb == verbs::kEdit)
        return {Form::Edit, text_at(data, verbs::kReply), text_at(data, verbs::kOverride), {}};
    if (verb == verbs::kChangeOutcome)
        return {Form::ChangeOutcome, {}, {}, text_at(data, verbs::kOption)};
    if (verb == verbs::kAskMore) return {Form::AskMore, text_at(data, verbs::kQuestion), {}, {}};
    return {Form::AskManager, text_at(data, verbs::kNote), {}, text_at(data, verbs::kManager)};
}

}  // namespace ajar::teams::desk
