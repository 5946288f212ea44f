#pragma once

// What the bot can learn from a talk: words, and the service that a person said they are about.

#include "bot/dialogue/turn.hpp"

#include <string>

namespace ajar::dialogue {

/// The service is about to be another one: its words were misread. Only the first words count;
/// what follows is about the mistake.
void remember_misread(Request& request);

/// `by` (a person id) says that the request is about its present service: the words that were
/// misread, else `words`, become an example for admins to look at. Nothing comes of sensitive
/// matters, and of what the service's phrases say already.
void learn_from(
    Turn& turn, PhraseHeard::How how, const std::string& by, const std::string& words = {}
);

}  // namespace ajar::dialogue
