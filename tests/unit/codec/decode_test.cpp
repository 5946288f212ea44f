// Reading is strict about types and never throws; what cannot be written says so.

#include "bot/codec/codec.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <stdexcept>

namespace ajar::codec {
namespace {

TEST(Decode, RefusesWhatIsNotJson) {
    for (const char* text : {"", "{", "nul", "{\"id\":}", "\xff", "{\"id\":\"\xff\"}"})
        EXPECT_FALSE(decode<Activity>(text)) << text;
}

TEST(Decode, RefusesWrongTypesAndNamesTheField) {
    const auto activity = decode<Activity>(R"({"id":7})");
    ASSERT_FALSE(activity);
    EXPECT_EQ(activity.error().detail, "id: a text is expected");
    const auto nested = decode<Activity>(R"({"conversation":{"channel":[]}})");
    ASSERT_FALSE(nested);
    EXPECT_EQ(nested.error().detail, "conversation: channel: a text is expected");
    for (const char* text :
         {R"([])",
          R"("text")",
          R"({"kind":"shout"})",
          R"({"kind":3})",
          R"({"received_at":"yesterday"})",
          R"({"received_at":1700000000})"})
        EXPECT_FALSE(decode<Activity>(text)) << text;
}

TEST(Decode, RefusesNumbersOutOfRangeOrWithAFraction) {
    EXPECT_FALSE(decode<dialogue::State>(R"({"drafts_made":3000000000})"));
    EXPECT_FALSE(decode<dialogue::State>(R"({"drafts_made":-3000000000})"));
    EXPECT_FALSE(decode<dialogue::State>(R"({"drafts_made":1.5})"));
    EXPECT_FALSE(decode<dialogue::Review>(R"({"option":-1})"));
    EXPECT_FALSE(decode<dialogue::Review>(R"({"option":true})"));
}

TEST(Decode, RefusesAnUnknownKindOfEvent) {
    EXPECT_FALSE(decode<dialogue::Event>(R"({"name":"quiet"})"));
    EXPECT_FALSE(decode<dialogue::Event>(R"({"is":"volcano"})"));
    EXPECT_FALSE(decode<dialogue::Event>(R"({"is":4})"));
    EXPECT_FALSE(decode<evaluation::Justification>(R"({"considerations":[]})"));
}

TEST(Decode, LeavesAMissingFieldAtItsDefaultSoThatOldRecordsStayReadable) {
    const auto activity = decode<Activity>(R"({"id":"a1","new_one_day":true})");
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->id, "a1");
    EXPECT_EQ(activity->kind, Activity::Kind::Message);
}

TEST(Decode, StopsAtHostileDepth) {
    EXPECT_FALSE(decode<dialogue::Event>(std::string(100'000, '[')));
    EXPECT_FALSE(decode<Slots>(std::string(100, '[') + std::string(100, ']')));
}

TEST(Encode, RefusesWhatJsonCannotHold) {
    Activity activity;
    activity.text = "\xc3\x28";
    EXPECT_THROW(encode(activity), std::invalid_argument);
    SlotValue slot;
    slot.number = std::numeric_limits<double>::infinity();
    EXPECT_THROW(encode(Slots{{"a", slot}}), std::invalid_argument);
}

}  // namespace
}  // namespace ajar::codec
