#pragma once

// What the bot calls things when it speaks: the service, the need, the facts, in the person's
// language.

#include "bot/dialogue/turn.hpp"

#include <string>
#include <vector>

namespace ajar::dialogue {

/// Values that any line may use: who is spoken to, what is being worked on, who does it.
reply::Variables usual_values(const Turn& turn);

/// "compare two spreadsheets side by side"; the person's own words when the catalogue has none.
std::string need_in_words(const Turn& turn, const Request& request);
/// The catalogue's name for it, else a short form of the person's words.
std::string subject_of(const Turn& turn, const Request& request);
std::string value_in_words(
    const SlotValue& value, const knowledge::SlotSpec& spec, const Turn& turn
);
/// "number of people: 14", in the catalogue's order; skipped ones are left out.
std::vector<std::string> facts_in_words(const Turn& turn, const Request& request);
/// At most `length` bytes, cut at a word, on one line.
std::string in_short(std::string_view text, std::size_t length);

}  // namespace ajar::dialogue
