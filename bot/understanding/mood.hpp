#pragma once

// How a message sounds and what it touches, by word lists (mood_words_*.cpp): feeling, urgency, an
// outage, sensitive matters, something broken. By rule and not by model, because a missed phishing
// report or a missed outage costs more than a false alarm.

#include "bot/domain/words.hpp"
#include "bot/understanding/patterns.hpp"

#include <span>
#include <string_view>

namespace ajar::understanding {

struct Mood {
    Emotion emotion = Emotion::Neutral;
    bool urgent = false;
    bool outage = false;
    bool sensitive = false;
    bool problem = false;  ///< something that should work does not
    // Of the sensitive ones, what is answered in words of its own:
    bool security = false;  ///< phishing, theft, malware
    bool trouble = false;   ///< somebody is treated badly, or at the end of their strength
    bool danger = false;    ///< of life

    bool operator==(const Mood&) const = default;
};

enum class MoodWord {
    Pleased,
    Anxious,
    Frustrated,
    Angry,
    Urgent,
    NotUrgent,
    Outage,
    NoOutage,
    Sensitive,
    NotSensitive,
    Trouble,
    Danger,
    Security,
    Problem,
};

/// The lists of mood_words_*.cpp, tagged with MoodWord: the first three in English and German.
std::span<const PatternList> feeling_words();
std::span<const PatternList> matter_words();
std::span<const PatternList> care_words();
std::span<const PatternList> spanish_mood_words();
std::span<const PatternList> french_mood_words();

Mood mood_of(std::string_view text, const Lexemes& lexemes);

}  // namespace ajar::understanding
