#pragma once

// Somebody who wants something: what it is, why, what they know about it, and how they talk. Made
// from a number and a seed, so that every report can be made again.

#include "bot/evaluation/evaluate.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::simulator {

enum class Style {
    Terse,
    Rambling,
    Typos,
    Impatient,
    AnswersEarly,
    Corrects,
    DoesNotKnow,
    ChangesSubject,
};

inline constexpr std::array kStyles{
    Style::Terse,
    Style::Rambling,
    Style::Typos,
    Style::Impatient,
    Style::AnswersEarly,
    Style::Corrects,
    Style::DoesNotKnow,
    Style::ChangesSubject,
};

std::string_view name_of(Style style);

/// A fact that the person knows, and how they put it.
struct Fact {
    SlotValue value;
    std::string brief;
    std::string full;
    std::string early;
};

struct Goal {
    std::string service_id;
    std::string need_id;
    bool fixing = false;
    std::vector<std::string> openings;  ///< the short one first
    std::vector<std::string> wordings;  ///< of the need
    std::map<std::string, Fact, std::less<>> facts;

    /// What the request would be if everything that they know were known.
    evaluation::Case truth(const Person& who, const knowledge::Knowledge& knowledge) const;
};

struct Persona {
    int number = 0;
    unsigned seed = 0;
    Style style = Style::Terse;
    std::string locale;
    Person who;
    Goal goal;
    std::optional<Goal> second;  ///< what comes to their mind in the middle
};

/// Personas 0 to 295 meet each style with each of the demo's services.
Persona make_persona(int number, unsigned seed, const knowledge::Knowledge& knowledge);

}  // namespace ajar::simulator
