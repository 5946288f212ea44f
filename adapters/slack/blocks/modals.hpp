#pragma once

// What opens when a person in IT presses a button: to edit, to choose, to ask. Pure.

#include "adapters/slack/blocks/review.hpp"
#include "bot/base/result.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ajar::slack::blocks {

/// What a modal is about: its private_metadata. Ids only, for any member could read it.
struct ModalSubject {
    std::string review_id;
    std::string channel_id{};  ///< where the review message is, to be updated
    std::string message_ts{};

    bool operator==(const ModalSubject&) const = default;
};

std::string to_text(const ModalSubject& subject);
/// Malformed: not one of ours.
Result<ModalSubject> subject_from(const std::string& private_metadata);

/// The draft to be edited and sent. `text`: what the person had typed, where it is not the draft;
/// `findings`: of that text. A reason to send it in spite of errors may be given.
Modal edit_modal(
    const engine::CaseFile& file,
    const StaffView& view,
    const ModalSubject& subject,
    const std::optional<std::string>& text = {},
    const tone::Report* findings = nullptr
);

/// Shown at the reply's field: the errors of the tone checker, in words. Empty: none.
std::string tone_errors_in_words(const tone::Report& report, const std::string& locale);

Modal outcome_modal(
    const engine::CaseFile& file, const StaffView& view, const ModalSubject& subject
);
Modal ask_more_modal(const StaffView& view, const ModalSubject& subject);
/// `managers`: who may be asked; the first is suggested.
Modal ask_manager_modal(
    const StaffView& view, const ModalSubject& subject, const std::vector<Person>& managers
);

/// Opened within the three seconds that a click is good for, and then updated.
Modal loading_modal(const std::string& locale);

}  // namespace ajar::slack::blocks
