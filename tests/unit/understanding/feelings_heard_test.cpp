// Feelings in sentences that neither the lists nor the lessons hold, and sober requests in which
// none may be heard.

#include "bot/files/files.hpp"
#include "bot/program/encoder.hpp"
#include "bot/understanding/train.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <string>

namespace ajar::understanding {
namespace {

class FeelingsHeard : public testing::Test {
protected:
    static const knowledge::Knowledge& demo() {
        static const auto loaded =
            files::parse(files::read_folder(AJAR_SOURCE_DIR "/config", AJAR_SOURCE_DIR "/templates")
            );
        return loaded.knowledge;
    }

    static const Model& by_words() {
        static const auto model = train(demo());
        return *model;
    }

    /// What people in IT would be told: anger is upset too.
    static std::string heard(const Model& model, const std::string& text) {
        const Emotion emotion = model.understand(text, Date{}).emotion;
        return std::string(to_string(emotion == Emotion::Angry ? Emotion::Frustrated : emotion));
    }

    struct Share {
        double right = 0;
        double all = 0;

        double value() const { return right / all; }
    };

    /// By "felt" and "sober".
    static std::map<std::string, Share> shares(const Model& model) {
        std::map<std::string, Share> result;
        std::ifstream file(AJAR_SOURCE_DIR "/tests/data/understanding/feelings.tsv");
        for (std::string line; std::getline(file, line);) {
            const auto tab = line.find('\t');
            const std::string meant = line.substr(0, tab);
            Share& share = result[meant == "neutral" ? "sober" : "felt"];
            ++share.all;
            if (heard(model, line.substr(tab + 1)) == meant) ++share.right;
        }
        return result;
    }
};

TEST_F(FeelingsHeard, InFourLanguagesByWordsAlone) {
    const auto found = shares(by_words());
    EXPECT_EQ(found.at("felt").all, 180);
    EXPECT_GE(found.at("felt").value(), 0.65);
    EXPECT_GE(found.at("sober").value(), 0.93);
}

TEST_F(FeelingsHeard, BetterWithTheEncoder) {
    auto encoder = program::load_encoder(AJAR_SOURCE_DIR
                                         "/bot/understanding/encoder/node_modules/@energetic-ai/"
                                         "model-embeddings-en/dist");
    if (!encoder.encoder) GTEST_SKIP() << encoder.warning;
    const auto model = train(demo(), encoder.encoder);
    const auto found = shares(*model);
    EXPECT_GE(found.at("felt").value(), 0.70);
    EXPECT_GE(found.at("sober").value(), 0.93);
}

TEST_F(FeelingsHeard, NotInWhatPeopleAskForSoberly) {
    double heard_one = 0;
    double all = 0;
    for (const auto& service : demo().services)
        for (const auto& [locale, phrases] : service.phrases)
            for (const std::string& phrase : phrases) {
                ++all;
                if (heard(by_words(), phrase) != "neutral") ++heard_one;
            }
    EXPECT_GT(all, 1000);
    EXPECT_LE(heard_one / all, 0.02);
}

}  // namespace
}  // namespace ajar::understanding
