#include "bot/understanding/mood.hpp"

#include <algorithm>
#include <vector>

namespace ajar::understanding {
namespace {

const Patterns& patterns() {
    static const Patterns all = [] {
        std::vector<PatternList> lists(feeling_words().begin(), feeling_words().end());
        lists.insert(lists.end(), matter_words().begin(), matter_words().end());
        return Patterns(lists);
    }();
    return all;
}

/// "WHY DOES THIS NEVER WORK": most letters are capitals, and there are enough of them.
bool shouts(std::string_view text) {
    const auto upper =
        std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const auto lower =
        std::count_if(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return upper >= 12 && upper > 4 * lower;
}

}  // namespace

Mood mood_of(std::string_view text, const Lexemes& lexemes) {
    bool found[static_cast<std::size_t>(MoodWord::Problem) + 1] = {};
    for (const auto& hit : patterns().find(words_of(lexemes)))
        found[static_cast<std::size_t>(hit.tag)] = true;
    const auto has = [&found](MoodWord word) { return found[static_cast<std::size_t>(word)]; };

    Mood mood;
    const bool loud = shouts(text) || text.find("!!!") != std::string_view::npos;
    mood.urgent = has(MoodWord::Urgent) && !has(MoodWord::NotUrgent);
    mood.outage = has(MoodWord::Outage) && !has(MoodWord::NoOutage);
    mood.sensitive = has(MoodWord::Sensitive);
    mood.problem = mood.outage || has(MoodWord::Problem);
    if (has(MoodWord::Angry)) {
        mood.emotion = Emotion::Angry;
    } else if (has(MoodWord::Frustrated)) {
        mood.emotion = loud ? Emotion::Angry : Emotion::Frustrated;
    } else if (has(MoodWord::Anxious)) {
        mood.emotion = Emotion::Anxious;
    } else if (has(MoodWord::Pleased)) {
        mood.emotion = Emotion::Pleased;
    } else if (loud && !mood.urgent) {
        mood.emotion = Emotion::Frustrated;
    } else if (loud || mood.outage) {
        mood.emotion = Emotion::Anxious;
    }
    return mood;
}

}  // namespace ajar::understanding
