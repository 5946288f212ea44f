#include "bot/dialogue/empathy.hpp"

#include "bot/understanding/mood.hpp"

#include <string_view>

namespace ajar::dialogue {
namespace {

// The wording only: what is done about it, understanding and the stage have decided.
std::string_view line_for(const MessageReceived& message) {
    const auto mood = understanding::mood_of(message.text, understanding::lex(message.text));
    if (mood.danger) return "empathy_danger";
    if (mood.trouble) return "empathy_trouble";
    if (message.understanding.sensitive && mood.security) return "empathy_security";
    switch (message.understanding.emotion) {
        case Emotion::Angry:
        case Emotion::Frustrated:
            return "empathy_upset";
        case Emotion::Anxious:
            return "empathy_anxious";
        case Emotion::Neutral:
        case Emotion::Pleased:
            break;
    }
    return {};
}

// The line of these stages meets the feeling itself.
bool answers_with_feeling(const Turn& turn, const MessageReceived& message) {
    const bool about_an_answer = turn.at<Answered>() && !message.understanding.sensitive;
    return about_an_answer || turn.at<WithAPerson>() || turn.at<Incident>();
}

}  // namespace

void meet_feeling(Turn& turn, const MessageReceived& message) {
    if (answers_with_feeling(turn, message)) return;
    const std::string_view line = line_for(message);
    if (line.empty() || !turn.has_words_for(line)) return;
    const bool new_matter = turn.at<Listening>() || turn.at<Closed>();
    if (!new_matter && turn.state.lines_said.contains(line)) return;
    turn.say(line);
}

bool cannot_wait(const MessageReceived& message) {
    const auto mood = understanding::mood_of(message.text, understanding::lex(message.text));
    return mood.danger || mood.trouble || mood.security;
}

}  // namespace ajar::dialogue
