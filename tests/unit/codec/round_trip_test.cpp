// What was written reads back equal, and equal values are written with equal bytes: for every
// event, every effect, every stage.

#include "bot/codec/codec.hpp"
#include "tests/unit/codec/arbitrary.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace ajar::codec {
namespace {

using test::Arbitrary;
using test::arbitrary_at;

template <class T>
bool comes_back(const T& value) {
    const auto text = encode(value);
    const auto back = decode<T>(text);
    return back && *back == value && encode(*back) == text;
}

template <class T>
bool any_comes_back() {
    return rc::check([](std::uint64_t seed) { RC_ASSERT(comes_back(Arbitrary(seed).make<T>())); });
}

TEST(RoundTrip, KeepsEveryEvent) {
    for (std::size_t kind = 0; kind < std::variant_size_v<dialogue::Event>; ++kind)
        EXPECT_TRUE(rc::check([kind](std::uint64_t seed) {
            Arbitrary any(seed);
            RC_ASSERT(comes_back(arbitrary_at<dialogue::Event>(any, kind)));
        })) << kind;
}

TEST(RoundTrip, KeepsEveryEffect) {
    for (std::size_t kind = 0; kind < std::variant_size_v<dialogue::Effect>; ++kind)
        EXPECT_TRUE(rc::check([kind](std::uint64_t seed) {
            Arbitrary any(seed);
            RC_ASSERT(comes_back(arbitrary_at<dialogue::Effect>(any, kind)));
        })) << kind;
}

TEST(RoundTrip, KeepsStatesInEveryStage) {
    for (std::size_t kind = 0; kind < std::variant_size_v<dialogue::Stage>; ++kind)
        EXPECT_TRUE(rc::check([kind](std::uint64_t seed) {
            Arbitrary any(seed);
            auto state = any.make<dialogue::State>();
            state.stage = arbitrary_at<dialogue::Stage>(any, kind);
            RC_ASSERT(comes_back(state));
        })) << kind;
}

TEST(RoundTrip, KeepsTheValuesThatHaveTextOfTheirOwn) {
    EXPECT_TRUE(any_comes_back<Activity>());
    EXPECT_TRUE(any_comes_back<Person>());
    EXPECT_TRUE(any_comes_back<Slots>());
    EXPECT_TRUE(any_comes_back<evaluation::Justification>());
    EXPECT_TRUE(any_comes_back<reply::Draft>());
    EXPECT_TRUE(any_comes_back<dialogue::OpenReview>());
    EXPECT_TRUE(any_comes_back<dialogue::Effects>());
}

TEST(RoundTrip, WritesEqualValuesWithEqualBytes) {
    SlotValue zero;
    zero.number = 0.0;
    SlotValue minus_zero;
    minus_zero.number = -0.0;
    ASSERT_EQ(zero, minus_zero);
    EXPECT_EQ(encode(Slots{{"a", zero}}), encode(Slots{{"a", minus_zero}}));
}

TEST(RoundTrip, SaysWithIsWhichKindItIs) {
    EXPECT_EQ(
        encode(dialogue::Event{dialogue::TimerDue{"quiet"}}), R"({"is":"timer_due","name":"quiet"})"
    );
    EXPECT_EQ(
        encode(dialogue::Effect{dialogue::StopTimer{"quiet"}}),
        R"({"is":"stop_timer","name":"quiet"})"
    );
}

}  // namespace
}  // namespace ajar::codec
