// What training came to, kept and taken up again.

#include "bot/understanding/bytes.hpp"
#include "bot/understanding/classifier.hpp"
#include "bot/understanding/half.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <rapidcheck/gtest.h>
#include <string>
#include <vector>

namespace ajar::understanding {
namespace {

class InMemory final : public Notebook {
public:
    std::optional<std::string> find(std::string_view lesson) const override {
        const auto at = kept.find(lesson);
        if (at == kept.end()) return std::nullopt;
        ++found;
        return at->second;
    }

    void keep(std::string_view lesson, std::string learnt) const override {
        kept.insert_or_assign(std::string(lesson), std::move(learnt));
        ++learned;
    }

    mutable std::map<std::string, std::string, std::less<>> kept;
    mutable int found = 0;
    mutable int learned = 0;
};

/// Laptops lie in one direction, all else in another.
class Pointing final : public Encoder {
public:
    std::vector<Block> blocks() const override { return {{2, 2}}; }

    std::vector<float> encode(std::string_view text) const override {
        return text.find("laptop") == std::string_view::npos ? std::vector<float>{0, 1}
                                                             : std::vector<float>{1, 0};
    }

    bool knows(std::string_view) const override { return true; }
};

class ANotebook : public testing::Test {
protected:
    ANotebook() {
        for (const auto* thing : {"laptop", "monitor", "mouse"})
            for (const auto* wish : {"a new ", "one more ", "I would like a ", "replace my "})
                examples.push_back({std::string(wish) + thing, thing});
        examples.push_back({"what a day", std::string(kNone)});
    }

    /// One training with the notebook.
    Classifier train(const Encoder* with = nullptr) const {
        return Classifier::train(examples, {.folds = 2, .encoder = with, .notebook = &notebook});
    }

    static void expect_equal(const Classifier& a, const Classifier& b, const Encoder* with) {
        for (const auto* text : {"a laptop please", "mouse", "what a rainy day", ""}) {
            const auto first = a.rank(Said(text, with));
            const auto second = b.rank(Said(text, with));
            ASSERT_EQ(first.size(), second.size());
            for (std::size_t i = 0; i < first.size(); ++i) {
                EXPECT_EQ(first[i].label, second[i].label) << text;
                EXPECT_EQ(first[i].probability, second[i].probability) << text;
                EXPECT_EQ(first[i].belongs, second[i].belongs) << text;
            }
        }
        EXPECT_EQ(a.sure_from(), b.sure_from());
        EXPECT_EQ(a.choice_from(), b.choice_from());
        EXPECT_EQ(a.temperature(), b.temperature());
        ASSERT_EQ(a.held_out().size(), b.held_out().size());
        for (std::size_t i = 0; i < a.held_out().size(); ++i) {
            EXPECT_EQ(a.held_out()[i].example, b.held_out()[i].example);
            EXPECT_EQ(a.held_out()[i].best.size(), b.held_out()[i].best.size());
        }
    }

    std::vector<Example> examples;
    InMemory notebook;
    Pointing encoder;
};

TEST_F(ANotebook, SparesTheTrainingAndGivesTheSameModelToTheDigit) {
    for (const Encoder* with : std::vector<const Encoder*>{nullptr, &encoder}) {
        const auto fresh = Classifier::train(examples, {.folds = 2, .encoder = with});
        const int before = notebook.learned;
        expect_equal(fresh, train(with), with);
        EXPECT_EQ(notebook.learned, before + 1);
        expect_equal(fresh, train(with), with);
        EXPECT_EQ(notebook.learned, before + 1);
    }
    EXPECT_EQ(notebook.found, 2);
}

TEST_F(ANotebook, HoldsNothingForOtherPhrasesOrOtherLabels) {
    train();
    examples.front().text += " today";
    train();
    examples.back().label = "mouse";
    train();
    examples.back().typical = false;
    train();
    EXPECT_EQ(notebook.found, 0);
    EXPECT_EQ(notebook.learned, 4);
}

TEST_F(ANotebook, IsNotBelievedWhenItsPageIsTornOrOfAnotherCatalogue) {
    const auto fresh = train();
    const auto whole = notebook.kept.begin()->second;
    for (std::size_t size = 0; size < whole.size(); size += whole.size() / 50) {
        notebook.kept.begin()->second = whole.substr(0, size);
        expect_equal(fresh, train(), nullptr);
    }
    notebook.kept.begin()->second = whole + "x";
    expect_equal(fresh, train(), nullptr);

    InMemory other;
    std::vector<Example> fewer(examples.begin(), examples.begin() + 8);
    Classifier::train(fewer, {.folds = 2, .notebook = &other});
    notebook.kept.begin()->second = other.kept.begin()->second;
    const int before = notebook.learned;
    expect_equal(fresh, train(), nullptr);
    EXPECT_EQ(notebook.learned, before + 1);
}

TEST_F(ANotebook, NamesNoLabelThatThereIsNot) {
    train();
    // The first held-out phrase's label stands in the page as eight bytes; make every run of bytes
    // large in turn: whatever it meant, nothing outside the catalogue may come of it.
    const auto whole = notebook.kept.begin()->second;
    for (std::size_t at = whole.size() - 400; at + 8 < whole.size(); at += 8) {
        auto broken = whole;
        broken.replace(at, 8, 8, '\x7f');
        notebook.kept.begin()->second = broken;
        const auto model = train();
        for (const auto& held_out : model.held_out()) {
            EXPECT_LT(held_out.truth, model.labels().size());
            EXPECT_LT(held_out.example, examples.size());
            for (const auto& one : held_out.best) EXPECT_LT(one.label, model.labels().size());
        }
    }
}

RC_GTEST_PROP(
    Bytes, ReadAsTheyWereWritten, (const std::string& text, std::vector<double> numbers)
) {
    BytesOut out;
    out.text(text);
    out.numbers(numbers);
    out.number(std::uint8_t{7});
    const auto bytes = out.take();
    BytesIn in(bytes);
    RC_ASSERT(in.text() == text);
    RC_ASSERT(in.numbers<double>() == numbers);
    RC_ASSERT(in.number<std::uint8_t>() == 7);
    RC_ASSERT(in.fine() && in.at_end());
    BytesIn torn(std::string_view(bytes).substr(0, bytes.size() - 1));
    torn.text();
    torn.numbers<double>();
    RC_ASSERT(torn.number<std::uint8_t>() == 0);
    RC_ASSERT(!torn.fine());
}

RC_GTEST_PROP(Bytes, OfAnyKindDoNoHarm, (const std::string& bytes)) {
    BytesIn in(bytes);
    while (in.fine() && !in.at_end()) {
        in.text();
        in.numbers<float>();
        in.number<std::uint8_t>();
    }
}

RC_GTEST_PROP(Half, IsNearTheWhole, ()) {
    const auto whole = static_cast<float>(*rc::gen::inRange(-1'000'000, 1'000'000)) / 1024;
    RC_ASSERT(std::abs(whole_of(half_of(whole)) - whole) <= std::abs(whole) / 256);
    RC_ASSERT(half_of(whole_of(half_of(whole))) == half_of(whole));
}

}  // namespace
}  // namespace ajar::understanding
