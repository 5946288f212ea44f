#include "bot/base/hex.hpp"

#include <gtest/gtest.h>

#include <array>

namespace ajar {
namespace {

TEST(Hex, WritesTwoDigitsForEachByte) {
    EXPECT_EQ(to_hex(std::array<std::uint8_t, 4>{0x00, 0x0a, 0x7f, 0xff}), "000a7fff");
    EXPECT_EQ(to_hex(std::string_view{}), "");
}

}  // namespace
}  // namespace ajar
