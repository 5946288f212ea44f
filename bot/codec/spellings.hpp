#pragma once

// How the small enums inside structs are spelled in JSON, in the database and in the API.

#include "bot/codec/json.hpp"
#include "bot/dialogue/effect.hpp"
#include "bot/domain/activity.hpp"
#include "bot/domain/slot.hpp"
#include "bot/understanding/understanding.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace ajar::codec {

/// Looks up in the enum's own table; `Table::kWords` is an array of {value, text}.
template <class E, class Table>
struct SpelledBy {
    static std::string_view write(E value) {
        for (const auto& [word, text] : Table::kWords)
            if (word == value) return text;
        return "?";
    }

    static std::optional<E> read(std::string_view text) {
        for (const auto& [word, spelled] : Table::kWords)
            if (spelled == text) return word;
        return std::nullopt;
    }
};

template <>
struct Spelling<Activity::Kind> : SpelledBy<Activity::Kind, Spelling<Activity::Kind>> {
    using enum Activity::Kind;
    static constexpr std::array<std::pair<Activity::Kind, std::string_view>, 4> kWords{
        {{Message, "message"}, {Choice, "choice"}, {Joined, "joined"}, {Feedback, "feedback"}}};
};

template <>
struct Spelling<SlotValue::Origin> : SpelledBy<SlotValue::Origin, Spelling<SlotValue::Origin>> {
    using enum SlotValue::Origin;
    static constexpr std::array<std::pair<SlotValue::Origin, std::string_view>, 5> kWords{
        {{Said, "said"},
         {Answered, "answered"},
         {Directory, "directory"},
         {Corrected, "corrected"},
         {Skipped, "skipped"}}};
};

template <>
struct Spelling<understanding::Reading::Confidence>
    : SpelledBy<understanding::Reading::Confidence, Spelling<understanding::Reading::Confidence>> {
    using enum understanding::Reading::Confidence;
    static constexpr std::array<std::pair<understanding::Reading::Confidence, std::string_view>, 3>
        kWords{{{Sure, "sure"}, {Choice, "choice"}, {Unknown, "unknown"}}};
};

template <>
struct Spelling<dialogue::Say::Where>
    : SpelledBy<dialogue::Say::Where, Spelling<dialogue::Say::Where>> {
    using enum dialogue::Say::Where;
    static constexpr std::array<std::pair<dialogue::Say::Where, std::string_view>, 3> kWords{
        {{Here, "here"}, {Privately, "privately"}, {InTheOpen, "in_the_open"}}};
};

template <>
struct Spelling<dialogue::AssignReview::How>
    : SpelledBy<dialogue::AssignReview::How, Spelling<dialogue::AssignReview::How>> {
    using enum dialogue::AssignReview::How;
    static constexpr std::array<std::pair<dialogue::AssignReview::How, std::string_view>, 4> kWords{
        {{OnDuty, "on_duty"},
         {Reminded, "reminded"},
         {HandedOver, "handed_over"},
         {Called, "called"}}};
};

template <>
struct Spelling<dialogue::SettleReview::How>
    : SpelledBy<dialogue::SettleReview::How, Spelling<dialogue::SettleReview::How>> {
    using enum dialogue::SettleReview::How;
    static constexpr std::array<std::pair<dialogue::SettleReview::How, std::string_view>, 7> kWords{
        {{Approved, "approved"},
         {OutcomeChanged, "outcome_changed"},
         {ServiceChanged, "service_changed"},
         {AskedMore, "asked_more"},
         {TakenOver, "taken_over"},
         {ToManagement, "to_management"},
         {Withdrawn, "withdrawn"}}};
};

template <>
struct Spelling<dialogue::PhraseHeard::How>
    : SpelledBy<dialogue::PhraseHeard::How, Spelling<dialogue::PhraseHeard::How>> {
    using enum dialogue::PhraseHeard::How;
    static constexpr std::array<std::pair<dialogue::PhraseHeard::How, std::string_view>, 3> kWords{
        {{Picked, "picked"}, {Corrected, "corrected"}, {ByStaff, "by_staff"}}};
};

template <>
struct Spelling<dialogue::RefuseAct::Why>
    : SpelledBy<dialogue::RefuseAct::Why, Spelling<dialogue::RefuseAct::Why>> {
    using enum dialogue::RefuseAct::Why;
    static constexpr std::array<std::pair<dialogue::RefuseAct::Why, std::string_view>, 5> kWords{
        {{AlreadySettled, "already_settled"},
         {OwnRequest, "own_request"},
         {ToneErrors, "tone_errors"},
         {NotAllowed, "not_allowed"},
         {EmptyText, "empty_text"}}};
};

}  // namespace ajar::codec
