#include "bot/understanding/mood.hpp"

#include <algorithm>
#include <vector>

namespace ajar::understanding {
namespace {

const Patterns& patterns() {
    static const Patterns all = [] {
        std::vector<PatternList> all_lists;
        for (const auto lists :
             {feeling_words(),
              matter_words(),
              care_words(),
              spanish_mood_words(),
              french_mood_words()})
            all_lists.insert(all_lists.end(), lists.begin(), lists.end());
        return Patterns(all_lists);
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

bool is(const Patterns::Hit& hit, MoodWord word) {
    return hit.tag == static_cast<int>(word);
}

/// "the admin password prompt": the word stands inside something harmless.
bool is_taken_back(const Patterns::Hit& hit, const std::vector<Patterns::Hit>& hits) {
    return std::any_of(hits.begin(), hits.end(), [&](const Patterns::Hit& other) {
        return is(other, MoodWord::NotSensitive) && other.first < hit.last &&
               hit.first < other.last;
    });
}

}  // namespace

Mood mood_of(std::string_view text, const Lexemes& lexemes) {
    bool found[static_cast<std::size_t>(MoodWord::Problem) + 1] = {};
    const auto hits = patterns().find(words_of(lexemes));
    for (const auto& hit : hits)
        if (!is(hit, MoodWord::Sensitive) || !is_taken_back(hit, hits))
            found[static_cast<std::size_t>(hit.tag)] = true;
    const auto has = [&found](MoodWord word) { return found[static_cast<std::size_t>(word)]; };

    Mood mood;
    const bool loud = shouts(text) || text.find("!!!") != std::string_view::npos;
    mood.urgent = has(MoodWord::Urgent) && !has(MoodWord::NotUrgent);
    mood.outage = has(MoodWord::Outage) && !has(MoodWord::NoOutage);
    mood.danger = has(MoodWord::Danger);
    mood.trouble = has(MoodWord::Trouble);
    mood.security = has(MoodWord::Security);
    mood.sensitive = has(MoodWord::Sensitive) || mood.danger || mood.trouble || mood.security;
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
