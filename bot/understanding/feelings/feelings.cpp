#include "bot/understanding/feelings/feelings.hpp"

#include "bot/understanding/examples.hpp"
#include "bot/understanding/feelings/lessons.hpp"
#include "bot/understanding/text.hpp"

#include <algorithm>

namespace ajar::understanding {
namespace {

/// Empathy where none is wanted is worse than a feeling that is not mentioned.
constexpr double kClear = 0.65;
/// A few words are as a rule the name of a thing.
constexpr double kClearInFewWords = 0.85;
constexpr std::size_t kFewWords = 4;

/// Who writes more than this is explaining, and the words lists have heard the rest.
constexpr std::size_t kMostSentences = 6;

/// What people ask for is mostly said soberly, in few words: some of it, from all services.
void add_sober_phrases(const knowledge::Knowledge& knowledge, std::vector<Example>& all) {
    constexpr std::size_t kMost = 240;
    const auto phrases = service_examples(knowledge);
    const std::size_t every = std::max<std::size_t>(phrases.size() / kMost, 1);
    for (std::size_t i = 0; i < phrases.size(); i += every)
        if (phrases[i].typical)
            all.push_back({phrases[i].text, std::string(to_string(Emotion::Neutral))});
}

std::vector<Example> examples(const knowledge::Knowledge& knowledge) {
    std::vector<Example> all;
    for (const auto lessons :
         {english_feelings(), german_feelings(), spanish_feelings(), french_feelings()})
        for (const auto& lesson : lessons) {
            std::string_view rest = lesson.lines;
            while (!rest.empty()) {
                const auto end = std::min(rest.find('\n'), rest.size());
                const std::string_view line = rest.substr(0, end);
                rest.remove_prefix(std::min(end + 1, rest.size()));
                if (line.empty()) continue;
                all.push_back({std::string(line), std::string(to_string(lesson.emotion))});
            }
        }
    add_sober_phrases(knowledge, all);
    return all;
}

std::vector<std::string_view> sentences_of(std::string_view text) {
    std::vector<std::string_view> sentences;
    while (!text.empty() && sentences.size() < kMostSentences) {
        auto end = text.find_first_of(".!?\n");
        end = end == std::string_view::npos ? text.size() : text.find_first_not_of(".!?\n", end);
        end = std::min(end, text.size());
        if (text.substr(0, end).find_first_not_of(" .!?\n") != std::string_view::npos)
            sentences.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return sentences;
}

}  // namespace

Feelings::Feelings(
    const knowledge::Knowledge& knowledge, const Teacher& teacher, const Encoder* encoder
)
    : encoder_(encoder),
      classifier_(Classifier::train(
          examples(knowledge),
          {.folds = 3, .encoder = teacher.encoder, .likeness = false, .notebook = teacher.notebook}
      )) {}

Emotion Feelings::of(std::string_view text) const {
    Emotion clearest = Emotion::Neutral;
    double most = 0;
    for (const std::string_view sentence : sentences_of(text)) {
        const auto ranked = classifier_.rank(Said(sentence, encoder_));
        if (ranked.empty() || ranked.front().probability < most) continue;
        const bool few = word_count(lex(sentence)) <= kFewWords;
        if (ranked.front().probability < (few ? kClearInFewWords : kClear)) continue;
        const auto feeling = word_from<Emotion>(classifier_.labels()[ranked.front().label]);
        if (!feeling || *feeling == Emotion::Neutral) continue;
        clearest = *feeling;
        most = ranked.front().probability;
    }
    return clearest;
}

}  // namespace ajar::understanding
