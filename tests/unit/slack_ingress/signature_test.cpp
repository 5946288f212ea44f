// Who may say that they are Slack.
#include "adapters/slack/ingress/signature.hpp"

#include "adapters/slack/ingress/form.hpp"
#include "tests/unit/slack_ingress/signing.hpp"

#include <gtest/gtest.h>

#include <random>
#include <stdexcept>

namespace ajar::slack {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using test::peer_signature;

// The example of Slack's own documentation.
const std::string kSecret = "8f742231b10e8888abcd99yyyzzz85a5";
const std::string kSent = "1531420618";
const std::string kBody =
    "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
    "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
    "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
    "%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121."
    "803a0bc887a14d10d2c447fce8b6703c";
const std::string kSignature =
    "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

TimePoint at(std::int64_t second) {
    return TimePoint{seconds{second}};
}

const TimePoint kThen = at(1531420618);

bool accepts(
    const Verifier& verifier,
    const std::string& sent,
    const std::string& signature,
    const std::string& body,
    TimePoint now
) {
    const Result<bool> checked = verifier.check(sent, signature, body, now);
    if (checked) return true;
    EXPECT_EQ(checked.error().code, Error::Code::Unauthorized);
    return false;
}

TEST(SlackSignature, TheDocumentedExampleIsGenuine) {
    EXPECT_TRUE(accepts(Verifier{{kSecret}}, kSent, kSignature, kBody, kThen));
}

TEST(SlackSignature, EveryByteCounts) {
    const Verifier verifier{{kSecret}};
    EXPECT_FALSE(accepts(verifier, kSent, kSignature, kBody + " ", kThen));
    EXPECT_FALSE(accepts(verifier, "1531420619", kSignature, kBody, kThen));
    EXPECT_FALSE(accepts(Verifier{{"another"}}, kSent, kSignature, kBody, kThen));
    std::string other = kSignature;
    other.back() = '4';
    EXPECT_FALSE(accepts(verifier, kSent, other, kBody, kThen));
    EXPECT_FALSE(accepts(verifier, kSent, kSignature + "0", kBody, kThen));
    EXPECT_FALSE(accepts(verifier, kSent, kSignature.substr(0, kSignature.size() - 1), kBody, kThen)
    );
}

TEST(SlackSignature, FiveMinutesAreTheLimitInBothDirections) {
    const Verifier verifier{{kSecret}};
    EXPECT_TRUE(accepts(verifier, kSent, kSignature, kBody, kThen + seconds{300}));
    EXPECT_TRUE(
        accepts(verifier, kSent, kSignature, kBody, kThen + seconds{300} + milliseconds{999})
    );
    EXPECT_FALSE(accepts(verifier, kSent, kSignature, kBody, kThen + seconds{301}));
    EXPECT_TRUE(accepts(verifier, kSent, kSignature, kBody, kThen - seconds{300}));
    EXPECT_FALSE(accepts(verifier, kSent, kSignature, kBody, kThen - seconds{301}));
}

TEST(SlackSignature, OtherVersionsAndMissingHeadersAreRefused) {
    const Verifier verifier{{kSecret}};
    const std::string hex = kSignature.substr(3);
    for (const std::string& wrong : {std::string{}, hex, "v1=" + hex, "V0=" + hex, "v0:" + hex})
        EXPECT_FALSE(accepts(verifier, kSent, wrong, kBody, kThen)) << wrong;
}

TEST(SlackSignature, ATimestampIsDigitsAndNothingElse) {
    for (const std::string wrong :
         {"",
          "12abc",
          " 1531420618",
          "1531420618 ",
          "+1531420618",
          "-1531420618",
          "1531420618.0",
          "0x5b47a2ca",
          "99999999999999999999999"}) {
        const std::string signature = peer_signature(kSecret, wrong, kBody);
        EXPECT_FALSE(accepts(Verifier{{kSecret}}, wrong, signature, kBody, kThen)) << wrong;
    }
}

TEST(SlackSignature, AnyOfSeveralSecretsWillDo) {
    const Verifier verifier{{"the new one", kSecret, "a third"}};
    EXPECT_TRUE(accepts(verifier, kSent, kSignature, kBody, kThen));
    EXPECT_TRUE(accepts(verifier, kSent, peer_signature("a third", kSent, kBody), kBody, kThen));
    EXPECT_FALSE(accepts(verifier, kSent, peer_signature("a fourth", kSent, kBody), kBody, kThen));
}

TEST(SlackSignature, NothingStartsWithoutASecret) {
    for (const std::vector<std::string>& secrets :
         {std::vector<std::string>{}, {std::string{}}, {kSecret, ""}, {std::string{" \n"}}})
        EXPECT_THROW(Verifier{secrets}, std::invalid_argument);
}

TEST(SlackSignature, AgreesWithAPeerOnAThousandRandomBodies) {
    std::mt19937_64 random{20261122};
    const auto bytes = [&random](std::size_t most) {
        std::string text(random() % (most + 1), '\0');
        for (char& c : text) c = static_cast<char>(random() & 0xFF);
        return text;
    };
    for (int n = 0; n < 1000; ++n) {
        const std::string secret = "s" + bytes(80);
        const std::string body = bytes(2000);
        const auto sent = static_cast<std::int64_t>(random() % 4'000'000'000);
        const auto away = static_cast<std::int64_t>(random() % 801) - 400;
        const std::string signature = peer_signature(secret, std::to_string(sent), body);
        const Verifier verifier{{secret}};
        const bool in_time = away >= -300 && away <= 300;
        EXPECT_EQ(
            accepts(verifier, std::to_string(sent), signature, body, at(sent + away)), in_time
        ) << "round "
          << n << ", " << away << " seconds away";
        std::string other = body + "x";
        other[random() % other.size()] ^= 1;
        EXPECT_FALSE(accepts(verifier, std::to_string(sent), signature, other, at(sent)));
    }
}

TEST(SlackForm, FieldsAreDecodedOnce) {
    const auto form = parse_form("command=%2Fit&text=a+b%20%26+c%2525&empty=&bare");
    ASSERT_TRUE(form);
    EXPECT_EQ(form->at("command"), "/it");
    EXPECT_EQ(form->at("text"), "a b & c%25");
    EXPECT_EQ(form->at("empty"), "");
    EXPECT_EQ(form->at("bare"), "");
}

TEST(SlackForm, WhatIsNoFormIsMalformed) {
    std::string many;
    for (int n = 0; n < 101; ++n) many += "f" + std::to_string(n) + "=&";
    for (const std::string& wrong :
         {std::string{"a=%"},
          std::string{"a=%zz"},
          std::string{"a=1&a=2"},
          std::string{"a=%ff"},
          many}) {
        const auto form = parse_form(wrong);
        ASSERT_FALSE(form) << wrong;
        EXPECT_EQ(form.error().code, Error::Code::Malformed);
    }
}

TEST(SlackForm, OnlyTheExactValueIsASslCheck) {
    EXPECT_TRUE(is_ssl_check(*parse_form("ssl_check=1&token=x")));
    for (const char* other :
         {"ssl_check=",
          "ssl_check=0",
          "ssl_check=true",
          "ssl_check=11",
          "ssl_check=+1",
          "SSL_CHECK=1",
          "token=ssl_check%3D1"})
        EXPECT_FALSE(is_ssl_check(*parse_form(other))) << other;
}

TEST(SlackForm, AMediaTypeIsReadWithoutItsParameters) {
    EXPECT_EQ(media_type("application/json"), "application/json");
    EXPECT_EQ(media_type("Application/JSON; charset=utf-8"), "application/json");
    EXPECT_EQ(
        media_type("application/x-www-form-urlencoded;charset=UTF-8"),
        "application/x-www-form-urlencoded"
    );
    EXPECT_EQ(media_type(""), "");
}

}  // namespace
}  // namespace ajar::slack
