#pragma once

// Ajar's own words on the platforms' surfaces: labels, buttons, titles. What a conversation says
// comes from templates/; this is what stands around it. Employees read four languages, staff two.

#include "bot/domain/words.hpp"

#include <string>
#include <string_view>

namespace ajar::shared {

/// The label `key` in the language of `locale` ("de-AT" is German), else in English.
std::string say(std::string_view key, std::string_view locale);

/// What a stage means for the person who asked: "One answer from you is missing".
std::string stage_in_words(std::string_view stage, std::string_view locale);

// ---- For staff ----------------------------------------------------------------------------------

std::string in_words(Outcome outcome, std::string_view locale);
/// An option's summary as it stands after the words of its outcome: without them, if it begins so.
std::string beside_outcome(Outcome outcome, std::string summary, std::string_view locale);
std::string in_words(Topic topic, std::string_view locale);
std::string in_words(Weight weight, std::string_view locale);
std::string in_words(Severity severity, std::string_view locale);
/// Empty for regular.
std::string in_words(Standing standing, std::string_view locale);
/// "approved", "outcome_changed" … (SettleReview::How as it is spelled).
std::string settled_in_words(std::string_view how, std::string_view locale);

}  // namespace ajar::shared
