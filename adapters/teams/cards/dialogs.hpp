#pragma once

// What opens when a person in IT presses a button: to edit, to choose, to ask. Each is the card of
// a dialog; its inputs come back with the review's id and the button's verb (verbs.hpp). Pure.

#include "adapters/teams/cards/review.hpp"
#include "bot/domain/person.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ajar::teams::cards {

/// More than this is edited in the console: a part of it in the box would be sent as the whole.
inline constexpr std::size_t kMostToEdit = 6'000;

/// The draft to be edited and sent. `text`: what the person had typed, where it is not the draft;
/// `findings`: of that text. A reason to send it in spite of errors may be given.
Json edit_dialog(
    const engine::CaseFile& file,
    const StaffView& view,
    const std::optional<std::string>& text = {},
    const tone::Report* findings = nullptr
);
Json outcome_dialog(const engine::CaseFile& file, const StaffView& view);
Json ask_more_dialog(const engine::CaseFile& file, const StaffView& view);
/// `managers`: who may be asked; the first is suggested.
Json ask_manager_dialog(
    const engine::CaseFile& file, const StaffView& view, const std::vector<Person>& managers
);

}  // namespace ajar::teams::cards
