#pragma once

// Sentences that show how a feeling sounds in a chat with IT, one per line: what the feelings are
// learnt from (P3, P20). Add lines here when one goes unheard; mood_words_*.cpp is for words that
// give a feeling away wherever they stand.

#include "bot/domain/words.hpp"

#include <span>
#include <string_view>

namespace ajar::understanding {

struct FeelingLesson {
    Emotion emotion = Emotion::Neutral;
    std::string_view lines;
};

std::span<const FeelingLesson> english_feelings();
std::span<const FeelingLesson> german_feelings();
std::span<const FeelingLesson> spanish_feelings();
std::span<const FeelingLesson> french_feelings();

}  // namespace ajar::understanding
