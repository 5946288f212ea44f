#include "bot/understanding/train.hpp"

#include "bot/understanding/acts.hpp"
#include "bot/understanding/classifier.hpp"
#include "bot/understanding/entities.hpp"
#include "bot/understanding/examples.hpp"
#include "bot/understanding/feelings/feelings.hpp"
#include "bot/understanding/language.hpp"
#include "bot/understanding/mood.hpp"
#include "bot/understanding/readings.hpp"

#include <algorithm>
#include <future>
#include <string>
#include <utility>

namespace ajar::understanding {
namespace {

/// The model decides an act only where it is this sure, and the message no longer than that: rules
/// know the short ones, and long messages ask for something.
constexpr double kActLeast = 0.8;
constexpr double kActScoreLeast = 0.35;
constexpr std::size_t kActWords = 14;
/// These are short by nature.
constexpr std::size_t kBareActWords = 6;

/// Texts whose encoding is remembered: the pieces of the message at hand, and those of a few
/// colleagues who write at the same time.
constexpr std::size_t kRecent = 64;
constexpr std::size_t kEverything = static_cast<std::size_t>(-1);

bool bare(Act act) {
    return act == Act::Affirm || act == Act::Deny || act == Act::Greeting || act == Act::Thanks ||
           act == Act::Skip || act == Act::DontKnow || act == Act::Acceptance;
}

/// Keyboard mashing: a single long word without a vowel, or one letter over and over.
bool gibberish(const Lexemes& lexemes) {
    if (lexemes.size() != 1 || lexemes[0].kind != Lexeme::Kind::Word) return false;
    const auto& word = lexemes[0].text;
    if (word.size() < 5 || static_cast<unsigned char>(word[0]) >= 0x80) return false;
    const bool one_letter = word.find_first_not_of(word[0]) == std::string::npos;
    const bool vowel = word.find_first_of("aeiouy0123456789") != std::string::npos ||
                       std::any_of(word.begin(), word.end(), [](char c) { return c < 0; });
    return one_letter || !vowel || word == "asdfgh" || word == "asdf" || word == "qwertz" ||
           word == "qwerty" || word.starts_with("asdf");
}

/// What the phrases taught.
struct Learnt {
    Readers readers;
    Classifier acts;
    Feelings feelings;
};

/// Side by side: each has stretches that keep one processor busy only. `encoder` is the one that
/// will be asked about messages.
Learnt learn(
    const knowledge::Knowledge& knowledge, const Teacher& teacher, const Encoder* encoder
) {
    auto feelings =
        std::async(std::launch::async, [&] { return Feelings(knowledge, teacher, encoder); });
    auto acts = std::async(std::launch::async, [&] {
        return Classifier::train(
            act_examples(knowledge), {.folds = 3, .notebook = teacher.notebook}
        );
    });
    Readers readers(knowledge, teacher, encoder);
    return {std::move(readers), acts.get(), feelings.get()};
}

class Embedded final : public Model {
public:
    Embedded(
        const knowledge::Knowledge& knowledge,
        std::shared_ptr<const Encoder> encoder,
        const Teacher& teacher
    )
        : encoder_(std::move(encoder)),
          recent_(encoder_ ? std::make_unique<RememberingEncoder>(*encoder_, kRecent) : nullptr),
          names_(knowledge),
          currency_(knowledge.company.currency),
          locale_(knowledge.company.locale),
          learnt_(learn(knowledge, teacher, recent_.get())) {}

    Understanding understand(std::string_view message, Date today) const override {
        const auto text = bounded(message);
        const auto lexemes = lex(text);
        Understanding result;
        const Language language = language_of(text, lexemes);
        result.language = language.code;
        result.language_known = language.known;
        const auto mood = mood_of(text, lexemes);
        result.emotion = mood.emotion;
        result.urgent = mood.urgent;
        result.outage = mood.outage;
        result.sensitive = mood.sensitive;
        const EntityContext context{
            &names_, today, language.known ? std::string_view(language.code) : locale_, currency_};
        result.entities = entities_of(text, lexemes, context);

        const Spoken spoken = spoken_act(lexemes);
        if (gibberish(lexemes)) {
            result.act = Act::Unclear;
            return result;
        }
        if (result.emotion == Emotion::Neutral) result.emotion = learnt_.feelings.of(text);
        result.readings = learnt_.readers.readings(text, lexemes, spoken.rest, result.entities);
        result.act = spoken.act ? *spoken.act : guessed_act(text, lexemes, result.readings);
        tidy(result, spoken);
        return result;
    }

private:
    Act guessed_act(
        std::string_view text, const Lexemes& lexemes, const std::vector<Reading>& readings
    ) const {
        const auto words = word_count(lexemes);
        if (words > kActWords || words == 0) return Act::Request;
        const auto ranked = learnt_.acts.rank(text);
        if (ranked.empty()) return Act::Request;
        const auto& best = ranked.front();
        if (best.probability < kActLeast || best.score < kActScoreLeast) return Act::Request;
        const auto act = word_from<Act>(learnt_.acts.labels()[best.label]).value_or(Act::Request);
        const bool sure_request = std::any_of(readings.begin(), readings.end(), [](auto& reading) {
            return reading.confidence == Reading::Confidence::Sure;
        });
        if (sure_request || (bare(act) && words > kBareActWords)) return Act::Request;
        // Who asks does not agree: "so that's it then?"
        const bool agrees = act == Act::Affirm || act == Act::Acceptance;
        if (agrees && is_question(lexemes)) return Act::Request;
        return act;
    }

    /// Makes act and readings agree.
    static void tidy(Understanding& result, const Spoken& spoken) {
        const Act act = result.act;
        const bool nothing_asked = act == Act::SmallTalk || act == Act::Unclear ||
                                   (!spoken.act && bare(act)) || act == Act::Greeting ||
                                   act == Act::Thanks;
        if (nothing_asked) result.readings.clear();
        for (auto& reading : result.readings) {
            if (act == Act::Pushback) reading.type = RequestType::Pushback;
            if (act == Act::StatusQuestion) reading.type = RequestType::ExistingProject;
            if (act == Act::Pushback || act == Act::StatusQuestion)
                reading.type_probability = std::max(reading.type_probability, 0.9);
        }
    }

    std::shared_ptr<const Encoder> encoder_;
    std::unique_ptr<const RememberingEncoder> recent_;
    Names names_;
    std::string currency_;
    std::string locale_;
    Learnt learnt_;
};

}  // namespace

std::unique_ptr<Model> train(
    const knowledge::Knowledge& knowledge,
    std::shared_ptr<const Encoder> encoder,
    const Teacher& teacher
) {
    if (!encoder)
        return std::make_unique<Embedded>(knowledge, nullptr, Teacher{nullptr, teacher.notebook});
    // The phrases teach several classifiers.
    const Encoder& inner = teacher.encoder ? *teacher.encoder : *encoder;
    const RememberingEncoder remembering(inner, kEverything);
    return std::make_unique<Embedded>(knowledge, encoder, Teacher{&remembering, teacher.notebook});
}

}  // namespace ajar::understanding
