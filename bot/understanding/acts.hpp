#pragma once

// What a message does in the talk, by rules of high precision (act_words_*.cpp): "no", "any news?",
// "can I talk to a human". What no rule knows is left to the trained model.

#include "bot/domain/words.hpp"
#include "bot/understanding/patterns.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace ajar::understanding {

struct Spoken {
    std::optional<Act> act;  ///< nothing: no rule knows
    /// The lexeme where the rest begins, behind "hi", "no," or "thanks –"; the message's length
    /// when the act is all there is.
    std::size_t rest = 0;
    bool greeted = false;
};

/// How a pattern of act_words_*.cpp is meant.
enum class Where {
    Whole,     ///< the message is nothing else
    Asked,     ///< likewise, with a question mark behind it
    Lead,      ///< it begins so; what follows may be a request
    Anywhere,  ///< wherever it stands
};

struct ActList {
    Act act;
    Where where;
    std::string_view patterns;
};

/// The lists of act_words_*.cpp: the first three in English and German.
std::span<const ActList> answer_act_words();
std::span<const ActList> talk_act_words();
std::span<const ActList> partial_act_words();
std::span<const ActList> spanish_act_words();
std::span<const ActList> french_act_words();

/// Ends with a question mark.
bool is_question(const Lexemes& lexemes);

Spoken spoken_act(const Lexemes& lexemes);

}  // namespace ajar::understanding
