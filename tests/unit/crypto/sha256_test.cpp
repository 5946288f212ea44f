#include "bot/crypto/sha256.hpp"

#include "bot/base/hex.hpp"

#include <gtest/gtest.h>

namespace ajar::crypto {
namespace {

// The examples of FIPS 180-4 ("abc") and of the empty message.
TEST(Sha256, IsTheOneOfTheStandard) {
    EXPECT_EQ(
        sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Sha256, DoesNotCareInHowManyPiecesTheContentCame) {
    Sha256 sum;
    sum.add("a");
    sum.add("");
    sum.add("bc");
    EXPECT_EQ(to_hex(sum.digest()), sha256_hex("abc"));
}

}  // namespace
}  // namespace ajar::crypto
