#include "bot/tone/features.hpp"

#include <algorithm>

namespace ajar::tone {
namespace {

constexpr std::size_t kStem = 5;
constexpr std::size_t kTail = 4;

class Collector {
public:
    Collector(const Analysis& analysis, std::size_t index, ReplyKind kind)
        : analysis_(analysis), index_(index), kind_(kind), statement_(analysis.statements[index]) {}

    std::vector<std::string> run() {
        words();
        cues();
        place();
        return std::move(features_);
    }

private:
    void add(std::string feature) { features_.push_back(std::move(feature)); }

    /// The word as the model knows it: figures and names are classes, not words.
    std::string shape(std::size_t at) const {
        const Token& token = analysis_.tokens[at];
        if (token.quoted) return "<q>";
        if (token.digits) return token.text.find(':') != std::string::npos ? "<t>" : "<n>";
        const bool german = analysis_.pack != nullptr && analysis_.pack->language == "de";
        if (token.capital && !german && at != first_word_ && token.text != "i" &&
            token.text.find('\'') == std::string::npos)
            return "<c>";
        return token.text;
    }

    void words() {
        const auto& place = statement_.place;
        const std::string language(
            analysis_.pack != nullptr ? analysis_.pack->language : std::string_view{}
        );
        first_word_ = place.first;
        while (first_word_ + 1 < place.last && !analysis_.tokens[first_word_].word) ++first_word_;
        std::string before = "^";
        for (std::size_t at = place.first; at < place.last; ++at) {
            const std::string word = shape(at);
            add(language + "1 " + word);
            add(language + "2 " + before + " " + word);
            const Token& token = analysis_.tokens[at];
            if (token.word && word.size() > kStem && word.front() != '<') {
                add(language + "s " + word.substr(0, utf8_floor(word, kStem)));
                add(language + "e " +
                    word.substr(utf8_floor(word, word.size() - std::min(kTail, word.size()))));
            }
            before = word;
        }
        add(language + "2 " + before + " $");
    }

    void cues() {
        for (std::size_t cue = 0; cue < kCues; ++cue) {
            if (statement_.cues.test(cue)) add("c " + std::to_string(cue));
            if (index_ > 0 && analysis_.statements[index_ - 1].cues.test(cue))
                add("b " + std::to_string(cue));
        }
        add(statement_.figure ? "fig" : "nofig");
        if (statement_.time) add("time");
        if (statement_.person) add("person");
        if (statement_.place.question) add("quest");
        if (statement_.place.shape == Shape::Bullet) add("bullet");
        if (statement_.place.words < 5) add("short");
        if (statement_.place.words > 14) add("long");
    }

    void place() {
        const std::string from_start = std::to_string(std::min<std::size_t>(index_, 3));
        const std::size_t rest = analysis_.statements.size() - 1 - index_;
        add("i " + from_start);
        add("j " + std::to_string(std::min<std::size_t>(rest, 2)));
        add("k " + std::string(to_string(kind_)));
        add("ki " + std::string(to_string(kind_)) + from_start);
        add(std::string("fi ") + (statement_.figure ? "1" : "0") + from_start);
        add("*");
    }

    const Analysis& analysis_;
    std::size_t index_;
    ReplyKind kind_;
    const Statement& statement_;
    std::size_t first_word_ = 0;
    std::vector<std::string> features_;
};

}  // namespace

std::vector<std::string> role_features(
    const Analysis& analysis, std::size_t statement, ReplyKind kind
) {
    return Collector(analysis, statement, kind).run();
}

}  // namespace ajar::tone
