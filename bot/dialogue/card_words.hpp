#pragma once

// What stands on the card of an answer, on every surface that shows it to the employee.

#include "bot/domain/words.hpp"

#include <string>
#include <string_view>

namespace ajar::dialogue {

enum class CardWord : std::uint8_t { Need, Decision, ExpectBy, DecidedBy };

/// In the language of `locale` ("de-AT" is German), else in English.
std::string card_word(CardWord word, std::string_view locale);

/// The decision as the employee reads it: without a bare "no" (P14).
std::string outcome_for_employee(Outcome outcome, std::string_view locale);

}  // namespace ajar::dialogue
