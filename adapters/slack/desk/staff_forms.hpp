#pragma once

// What staff's modals hold: which one belongs to a button, what a sent one says, and what the tone
// checker says to it. Pure.

#include "adapters/slack/blocks/modals.hpp"
#include "adapters/slack/ingress/interaction.hpp"
#include "bot/engine/staff_acts.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace ajar::slack::desk {

bool is_staff_form(std::string_view callback_id);

/// Of the button `action`.
blocks::Modal form_for(
    std::string_view action,
    const engine::CaseAct& act,
    const blocks::StaffView& view,
    const blocks::ModalSubject& subject
);

/// The input that errors about the whole are shown at.
std::string first_input_of(std::string_view callback_id);

/// The errors of an edited reply that nobody has given a reason to overrule; empty: none.
std::string tone_objection(const View& sent, const engine::CaseAct& act, const std::string& locale);

/// `undo`: how long an approval can be taken back. Malformed: with what is wrong, in words.
Result<dialogue::Event> event_of(
    const View& sent, const engine::CaseAct& act, std::chrono::seconds undo
);

/// The same for the same form with the same words in it.
std::string act_id_of(const View& sent);

}  // namespace ajar::slack::desk
