#include "bot/crypto/base64url.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace ajar::crypto {
namespace {

TEST(Base64Url, WritesTheExamplesOfTheStandard) {  // RFC 4648, section 10
    EXPECT_EQ(to_base64url(""), "");
    EXPECT_EQ(to_base64url("f"), "Zg");
    EXPECT_EQ(to_base64url("foob"), "Zm9vYg");
    EXPECT_EQ(to_base64url("foobar"), "Zm9vYmFy");
    EXPECT_EQ(to_base64url("\xfb\xff"), "-_8");
}

RC_GTEST_PROP(Base64Url, ReadsWhatItWrote, (const std::string& bytes)) {
    RC_ASSERT(from_base64url(to_base64url(bytes)) == bytes);
}

RC_GTEST_PROP(Base64Url, HasOneSpellingOnly, (const std::string& text)) {
    const auto bytes = from_base64url(text);
    const bool same = !bytes || to_base64url(*bytes) == text;
    RC_ASSERT(same);
}

}  // namespace
}  // namespace ajar::crypto
