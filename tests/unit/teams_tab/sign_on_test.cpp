// Whom the tab believes: a person of our company, in a token that Microsoft has signed for us.
#include "adapters/teams/tab/sign_on.hpp"

#include "tests/unit/teams_auth/microsoft.hpp"

#include <gtest/gtest.h>

namespace ajar::teams {
namespace {

using namespace std::chrono_literals;
using namespace ajar::test;
using nlohmann::json;

const std::string kDirectory = "https://login.example/t1/v2.0";
const std::string kOldDirectory = "https://sts.example/t1/";

json grace() {
    return {
        {"iss", kDirectory},
        {"aud", kAppId},
        {"nbf", kSeconds - 60},
        {"exp", kSeconds + 3600},
        {"tid", "t1"},
        {"oid", "o1"},
        {"scp", "openid access_as_user"},
        {"name", "Grace Byrne"},
        {"preferred_username", "grace.byrne@fernhall.example"}};
}

class TeamsSignOn : public testing::Test {
protected:
    ~TeamsSignOn() override {
        openid.peer.release();
        rest.reset();
    }

    KeyCacheOptions cache_options() {
        openid.issuer(kDirectory);
        KeyCacheOptions options = openid.cache_options();
        options.issuer = kDirectory;
        return options;
    }

    static SignOnOptions options() {
        SignOnOptions made;
        made.tenant = "t1";
        made.audiences = audiences_of(kAppId, "ajar.example");
        made.issuers = {kDirectory, kOldDirectory};
        return made;
    }

    Result<Visitor> check(const std::string& token) {
        std::promise<Result<Visitor>> said;
        sign_on.check(token, [&said](Result<Visitor> visitor) {
            said.set_value(std::move(visitor));
        });
        return said.get_future().get();
    }

    Result<Visitor> check(const json& claims) { return check(first_key().token(claims)); }

    /// Refused with 401, never with an error of ours.
    bool refuses(const std::string& token) {
        const auto visitor = check(token);
        return !visitor && visitor.error().code == Error::Code::Unauthorized;
    }

    bool refuses(const char* claim, const json& value) {
        json claims = grace();
        claims[claim] = value;
        return refuses(first_key().token(claims));
    }

    bool refuses_without(const char* claim) {
        json claims = grace();
        claims.erase(claim);
        return refuses(first_key().token(claims));
    }

    OpenId openid;
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    KeyCache keys{*rest, [] { return kThen; }, cache_options()};
    SignOn sign_on{keys, [] { return kThen; }, options()};
};

TEST_F(TeamsSignOn, AColleagueIsKnownByTheirIdAndHowTheySignIn) {
    const auto visitor = check(grace());
    ASSERT_TRUE(visitor) << visitor.error().detail;
    EXPECT_EQ(visitor->object_id, "o1");
    EXPECT_EQ(visitor->email, "grace.byrne@fernhall.example");
    EXPECT_EQ(visitor->name, "Grace Byrne");
    EXPECT_EQ(account_of(*visitor), "teams:t1:o1");
}

TEST_F(TeamsSignOn, OlderTokensCountToo) {
    json claims = grace();
    claims["iss"] = kOldDirectory;
    claims["aud"] = "api://ajar.example/botid-" + kAppId;
    claims.erase("preferred_username");
    claims["upn"] = "grace.byrne@fernhall.example";
    const auto visitor = check(claims);
    ASSERT_TRUE(visitor) << visitor.error().detail;
    EXPECT_EQ(visitor->email, "grace.byrne@fernhall.example");
}

TEST_F(TeamsSignOn, AGuestsAddressIsNobodysOfOurs) {
    json elsewhere = grace();
    elsewhere["idp"] = "live.com";
    json external = grace();
    external["preferred_username"] = "grace_other#EXT#@fernhall.example";
    for (const json& claims : {elsewhere, external}) {
        const auto visitor = check(claims);
        ASSERT_TRUE(visitor);
        EXPECT_EQ(visitor->email, "");
    }
}

TEST_F(TeamsSignOn, NobodyElseIsBelieved) {
    EXPECT_TRUE(refuses(""));
    EXPECT_TRUE(refuses("a.b.c"));
    EXPECT_TRUE(refuses("iss", "https://login.example/t2/v2.0"));
    EXPECT_TRUE(refuses("iss", kDirectory + "/"));
    EXPECT_TRUE(refuses("aud", "another"));
    EXPECT_TRUE(refuses("aud", "api://elsewhere.example/botid-" + kAppId));
    EXPECT_TRUE(refuses("tid", "t2"));
    EXPECT_TRUE(refuses("exp", kSeconds - 301));
    EXPECT_TRUE(refuses("nbf", kSeconds + 301));
    for (const char* claim : {"iss", "aud", "exp", "tid", "oid", "scp"})
        EXPECT_TRUE(refuses_without(claim)) << claim;
}

TEST_F(TeamsSignOn, AnAppsOwnTokenIsNoPersons) {
    EXPECT_TRUE(refuses("scp", ""));
    EXPECT_TRUE(refuses("scp", "access_as_user2 User.Read"));
}

TEST_F(TeamsSignOn, TheSignatureIsMicrosoftsOrItIsNothing) {
    const json head{{"alg", "none"}, {"kid", "key-1"}};
    EXPECT_TRUE(refuses(unsigned_part(head, grace()) + "."));
    EXPECT_TRUE(refuses(first_key().token({{"alg", "HS256"}, {"kid", "key-1"}}, grace())));
    EXPECT_TRUE(refuses(second_key().token(grace())));  // nobody knows this key
    // Somebody else's signature under a known key's name.
    EXPECT_TRUE(refuses(second_key().token({{"alg", "RS256"}, {"kid", "key-1"}}, grace())));
    std::string bent = first_key().token(grace());
    const auto second = bent.rfind('.');
    bent[second + 5] = bent[second + 5] == 'A' ? 'B' : 'A';
    EXPECT_TRUE(refuses(bent));
}

TEST_F(TeamsSignOn, WhenMicrosoftCannotBeAskedNobodyIsTurnedAwayForGood) {
    openid.down(true);
    const auto visitor = check(grace());
    ASSERT_FALSE(visitor);
    EXPECT_EQ(visitor.error().code, Error::Code::Unavailable);
}

}  // namespace
}  // namespace ajar::teams
