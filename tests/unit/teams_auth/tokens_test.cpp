// What a token must be like: good ones pass, every other kind is refused for its own reason.
#include "bot/crypto/base64url.hpp"
#include "bot/crypto/hmac.hpp"
#include "tests/unit/teams_auth/microsoft.hpp"

#include <gmock/gmock.h>

namespace ajar::teams {
namespace {

using nlohmann::json;
using namespace ajar::test;
using testing::HasSubstr;

class TeamsTokens : public testing::Test {
protected:
    ~TeamsTokens() override { rest.reset(); }

    /// "" when the token is accepted, else why not.
    std::string refusal(
        const std::string& token,
        const std::string& service = kService,
        const std::string& channel = "msteams"
    ) {
        std::promise<std::string> said;
        authenticator.check({token, service, channel}, [&said](const Result<bool>& genuine) {
            said.set_value(genuine ? std::string{} : genuine.error().detail);
        });
        return said.get_future().get();
    }

    std::string with(const char* claim, const json& value) {
        json claims = good_claims();
        claims[claim] = value;
        return refusal(first_key().token(claims));
    }

    std::string without(const char* claim) {
        json claims = good_claims();
        claims.erase(claim);
        return refusal(first_key().token(claims));
    }

    OpenId openid;
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    KeyCache cache{*rest, [] { return kThen; }, openid.cache_options()};
    Authenticator authenticator{cache, [] { return kThen; }, {kAppId, kIssuer}};
};

TEST_F(TeamsTokens, AGoodOneIsAccepted) {
    EXPECT_EQ(refusal(first_key().token(good_claims())), "");
    EXPECT_EQ(with("aud", json::array({"somebody", kAppId})), "");
    EXPECT_EQ(without("nbf"), "");
    EXPECT_EQ(openid.peer.count("/keys"), 1u);
}

TEST_F(TeamsTokens, ClocksMayDifferByFiveMinutes) {
    EXPECT_EQ(with("exp", kSeconds - 299), "");
    EXPECT_THAT(with("exp", kSeconds - 300), HasSubstr("expired"));
    EXPECT_EQ(with("nbf", kSeconds + 300), "");
    EXPECT_THAT(with("nbf", kSeconds + 301), HasSubstr("not valid yet"));
    EXPECT_EQ(with("exp", static_cast<double>(kSeconds) + 0.5), "");
}

TEST_F(TeamsTokens, TimesThatAreNoneAreRefused) {
    EXPECT_THAT(without("exp"), HasSubstr("never expires"));
    const std::vector<json> nonsense{"1795356000", -1, 1e300, true, nullptr, json::array()};
    for (const json& value : nonsense) EXPECT_THAT(with("exp", value), HasSubstr("times")) << value;
    EXPECT_THAT(with("nbf", "soon"), HasSubstr("times"));
}

TEST_F(TeamsTokens, AnotherIssuerOrAudienceIsRefused) {
    EXPECT_THAT(with("iss", "https://sts.windows.net/x/"), HasSubstr("issued by"));
    EXPECT_THAT(with("iss", kIssuer + "/"), HasSubstr("issued by"));
    EXPECT_THAT(without("iss"), HasSubstr("issued by"));
    EXPECT_THAT(with("aud", "99999999-2222-3333-4444-555555555555"), HasSubstr("another bot"));
    EXPECT_THAT(with("aud", json::array()), HasSubstr("another bot"));
    EXPECT_THAT(with("aud", 7), HasSubstr("audience"));
    EXPECT_THAT(without("aud"), HasSubstr("another bot"));
}

TEST_F(TeamsTokens, ASignatureByAnotherKeyIsRefused) {
    const json header{{"alg", "RS256"}, {"kid", "key-1"}};
    EXPECT_THAT(refusal(second_key().token(header, good_claims())), HasSubstr("signature"));
}

TEST_F(TeamsTokens, WhatWasChangedAfterwardsIsRefused) {
    const std::string good = first_key().token(good_claims());
    json claims = good_claims();
    claims["exp"] = kSeconds + 999'999;
    const json header{{"alg", "RS256"}, {"typ", "JWT"}, {"kid", "key-1"}};
    const std::string signature = good.substr(good.rfind('.'));
    EXPECT_THAT(refusal(unsigned_part(header, claims) + signature), HasSubstr("signature"));
    EXPECT_THAT(refusal(good.substr(0, good.rfind('.') + 1)), HasSubstr("signature"));
}

TEST_F(TeamsTokens, WithoutASignatureNothingIsBelieved) {
    for (const std::string word : {"none", "None", "NONE", ""}) {
        const json header{{"alg", word}, {"kid", "key-1"}};
        EXPECT_THAT(refusal(unsigned_part(header, good_claims()) + "."), HasSubstr("signed by"));
    }
    EXPECT_EQ(openid.peer.asked().size(), 0u);
}

TEST_F(TeamsTokens, ThePublicKeyIsNoSecret) {
    const json header{{"alg", "HS256"}, {"kid", "key-1"}};
    const std::string text = unsigned_part(header, good_claims());
    for (const std::string& secret : {first_key().jwk()["n"].get<std::string>(), std::string{}}) {
        const auto digest = crypto::hmac_sha256(secret, text);
        const std::string mac(digest.begin(), digest.end());
        EXPECT_THAT(refusal(text + "." + crypto::to_base64url(mac)), HasSubstr("signed by"));
    }
}

TEST_F(TeamsTokens, OtherAlgorithmsAreRefusedThoughTheKeyIsRight) {
    for (const std::string word : {"RS384", "RS512", "PS256", "ES256", "rs256", "RS1"}) {
        const json header{{"alg", word}, {"kid", "key-1"}};
        EXPECT_THAT(refusal(first_key().token(header, good_claims())), HasSubstr("signed by"));
    }
}

TEST_F(TeamsTokens, AKeyThatNobodyKnowsIsRefused) {
    EXPECT_THAT(refusal(second_key().token(good_claims())), HasSubstr("known to nobody"));
    const json header{{"alg", "RS256"}};
    EXPECT_THAT(refusal(first_key().token(header, good_claims())), HasSubstr("names no key"));
}

TEST_F(TeamsTokens, TheConnectorMustBeTheOneThatTheTokenNames) {
    const std::string good = first_key().token(good_claims());
    EXPECT_EQ(refusal(good, "https://SMBA.trafficmanager.net/emea"), "");
    EXPECT_THAT(refusal(good, "https://evil.example/emea/"), HasSubstr("the activity from"));
    EXPECT_THAT(refusal(good, kService + "x"), HasSubstr("the activity from"));
    EXPECT_THAT(refusal(good, ""), HasSubstr("no serviceUrl"));
    EXPECT_THAT(without("serviceurl"), HasSubstr("the activity from"));
    EXPECT_THAT(with("serviceurl", 7), HasSubstr("the activity from"));
}

TEST_F(TeamsTokens, TheKeyMustSpeakForTheChannel) {
    const std::string good = first_key().token(good_claims());
    EXPECT_THAT(refusal(good, kService, "slack"), HasSubstr("may not speak"));
    EXPECT_THAT(refusal(good, kService, "MSTEAMS"), HasSubstr("may not speak"));
    EXPECT_THAT(refusal(good, kService, ""), HasSubstr("no channelId"));
}

TEST_F(TeamsTokens, AKeyThatNamesNoChannelSpeaksForAll) {
    json key = first_key().jwk();
    key.erase("endorsements");
    openid.keys(json::array({key}));
    EXPECT_EQ(refusal(first_key().token(good_claims())), "");
}

TEST_F(TeamsTokens, WhatIsNoTokenIsRefused) {
    const std::string good = first_key().token(good_claims());
    const std::string odd = crypto::to_base64url("[1]");
    const std::vector<std::string> wrong{
        "",
        ".",
        "..",
        "...",
        "a.b.c",
        good + ".x",
        good + "=",
        good.substr(0, good.rfind('.')),
        "Bearer " + good,
        odd + "." + odd + "." + odd,
        std::string(20'000, 'a'),
        "e30.e30." + std::string(100, '\xff')};
    for (const std::string& token : wrong) EXPECT_NE(refusal(token), "") << token;
    const json header{{"alg", "RS256"}, {"kid", "key-1"}, {"crit", {"exp"}}};
    EXPECT_THAT(refusal(first_key().token(header, good_claims())), HasSubstr("understood"));
    EXPECT_EQ(openid.peer.asked().size(), 0u);
}

TEST_F(TeamsTokens, WhoClaimsToBeAnybodyElseIsNotFetchedFor) {
    json claims = good_claims();
    claims["iss"] = "https://evil.example";
    EXPECT_NE(refusal(second_key().token(claims)), "");
    EXPECT_EQ(openid.peer.asked().size(), 0u);
}

TEST_F(TeamsTokens, WhenMicrosoftIsDownNothingIsBelieved) {
    openid.down(true);
    EXPECT_THAT(refusal(first_key().token(good_claims())), HasSubstr("503"));
}

}  // namespace
}  // namespace ajar::teams
