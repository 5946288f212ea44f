// Keys and metadata as Microsoft writes them, and as it never would.
#include "adapters/teams/auth/keys.hpp"

#include "tests/unit/teams_auth/signer.hpp"

#include <gtest/gtest.h>

namespace ajar::teams {
namespace {

using nlohmann::json;
using test::Signer;

std::size_t usable(const json& keys) {
    const auto read = read_keys(json{{"keys", keys}}.dump());
    return read ? read->size() : 0;
}

json changed(json key, const char* name, const json& value) {
    key[name] = value;
    return key;
}

TEST(TeamsKeys, OnlyThoseThatCanSignAsWeAcceptItAreTaken) {
    const json good = Signer{"k"}.jwk();
    EXPECT_EQ(usable(json::array({good})), 1u);
    EXPECT_EQ(usable(json::array({changed(good, "alg", "RS256")})), 1u);
    EXPECT_EQ(usable(json::array({good, 7, nullptr, {{"kty", "EC"}}})), 1u);
    for (const json& bad :
         {changed(good, "kty", "EC"),
          changed(good, "use", "enc"),
          changed(good, "alg", "RS512"),
          changed(good, "kid", ""),
          changed(good, "n", "!!"),
          changed(good, "n", ""),
          changed(good, "e", "AA"),
          changed(good, "e", "AQ"),
          changed(good, "e", "Ag"),
          changed(good, "e", 65537)})
        EXPECT_EQ(usable(json::array({bad})), 0u) << bad.dump();
}

TEST(TeamsKeys, ShortOnesAreNone) {
    EXPECT_EQ(usable(json::array({Signer("k", 1024).jwk()})), 0u);
}

TEST(TeamsKeys, ADocumentThatIsNoneIsRefused) {
    for (const std::string body : {"", "[]", "{}", R"({"keys":{}})", R"({"keys":[]})", "<html>"})
        EXPECT_FALSE(read_keys(body)) << body;
}

TEST(TeamsKeys, MetadataNamesIssuerAndKeys) {
    const auto good = read_metadata(R"({"issuer":"i","jwks_uri":"u"})");
    ASSERT_TRUE(good);
    EXPECT_EQ(good->jwks_uri, "u");
    for (const std::string body :
         {"",
          "[]",
          R"({"issuer":"i"})",
          R"({"jwks_uri":"u"})",
          R"({"issuer":7,"jwks_uri":"u"})",
          R"({"issuer":"i","jwks_uri":"u","id_token_signing_alg_values_supported":["HS256"]})"})
        EXPECT_FALSE(read_metadata(body)) << body;
}

}  // namespace
}  // namespace ajar::teams
