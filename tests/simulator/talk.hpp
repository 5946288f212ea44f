#pragma once

// One talk from the first word to the review or the person, and what is to be said about it.

#include "tests/simulator/persona.hpp"
#include "tests/simulator/reader.hpp"

#include <string>
#include <vector>

namespace ajar::simulator {

/// What became of one wish.
struct Ending {
    Style style = Style::Terse;
    std::string service_id;
    bool need_found = false;    ///< the catalogue's own need, the hidden one
    bool as_informed = false;   ///< ends as it would if all that they know were known
    bool wants_person = false;  ///< the right end is a person of the right team
    int questions = 0;          ///< as the person counts them
    int loops = 0;              ///< questions put more than twice
    bool dead_end = false;      ///< neither an answer under way nor a person
    std::string expected;
    std::string got;
    std::string hidden;               ///< service, need and facts, for the reader of a failure
    std::string found;                ///< service and need as the bot took them
    std::vector<std::string> record;  ///< the talk, for the reader of a failure
};

/// One per wish, in the order of the persona's.
std::vector<Ending> talk(const Persona& persona, const Reader& reader);

}  // namespace ajar::simulator
