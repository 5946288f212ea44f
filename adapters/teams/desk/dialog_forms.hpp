#pragma once

// What staff's dialogs hold: which one belongs to a button, and what a sent one says. Pure.

#include "adapters/shared/staff_acts.hpp"
#include "adapters/teams/cards/dialogs.hpp"

#include <string>
#include <string_view>

namespace ajar::teams::desk {

bool is_dialog(std::string_view verb);

std::string title_of(std::string_view verb, const std::string& locale);

/// Of the button `verb`.
nlohmann::json dialog_for(
    std::string_view verb, const engine::CaseAct& act, const cards::StaffView& view
);

/// `data`: of the button that sent it, with the inputs.
shared::Filled filled_in(std::string_view verb, const nlohmann::json& data);

}  // namespace ajar::teams::desk
