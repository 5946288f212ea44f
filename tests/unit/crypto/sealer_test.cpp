#include "bot/crypto/sealer.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace ajar::crypto {
namespace {

const std::string kSecret = "a secret of thirty-two letters or more";

TEST(Sealer, OpensWhatItSealedAndShowsNothingOfIt) {
    const Sealer sealer{kSecret, "tokens"};
    const std::string sealed = sealer.seal("xoxb-very-secret", "T1");
    EXPECT_EQ(sealed.find("xoxb"), std::string::npos);
    EXPECT_EQ(*sealer.open(sealed, "T1"), "xoxb-very-secret");
    EXPECT_EQ((*Sealer{kSecret, "tokens"}.open(sealed, "T1")), "xoxb-very-secret");
}

TEST(Sealer, NeverSealsTwiceToTheSameLetters) {
    const Sealer sealer{kSecret, "tokens"};
    EXPECT_NE(sealer.seal("the same", "T1"), sealer.seal("the same", "T1"));
}

TEST(Sealer, AnotherKeyPurposeOrPlaceOpensNothing) {
    const std::string sealed = Sealer{kSecret, "tokens"}.seal("xoxb-1", "T1");
    const auto refused = [&](const Sealer& sealer, const std::string& place) {
        const auto opened = sealer.open(sealed, place);
        return !opened && opened.error().code == Error::Code::Forbidden;
    };
    EXPECT_TRUE(refused(Sealer{kSecret + "r", "tokens"}, "T1"));
    EXPECT_TRUE(refused(Sealer{kSecret, "cookies"}, "T1"));
    EXPECT_TRUE(refused(Sealer{kSecret, "tokens"}, "T2"));
}

TEST(Sealer, WhatItNeverWroteIsMalformed) {
    const Sealer sealer{kSecret, "tokens"};
    for (const std::string text : {"", "1", "1AAAA", "2AAAA", "1 not base64 at all", "xoxb-1"}) {
        const auto opened = sealer.open(text, "T1");
        ASSERT_FALSE(opened) << text;
        EXPECT_EQ(opened.error().code, Error::Code::Malformed) << text;
    }
}

RC_GTEST_PROP(Sealer, OpensEveryTextAndNoTextThatWasChanged, (std::string text)) {
    const Sealer sealer{kSecret, "tokens"};
    const std::string sealed = sealer.seal(text, "T1");
    RC_ASSERT(*sealer.open(sealed, "T1") == text);
    std::string changed = sealed;
    const auto where = *rc::gen::inRange<std::size_t>(1, sealed.size());
    changed[where] = changed[where] == 'A' ? 'B' : 'A';
    const auto opened = sealer.open(changed, "T1");
    RC_ASSERT(!opened);
}

}  // namespace
}  // namespace ajar::crypto
