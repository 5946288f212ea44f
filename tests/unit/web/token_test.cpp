// Tokens and conversation ids prove themselves, and nothing else does.
#include "adapters/web/direct_line/token.hpp"

#include "adapters/web/direct_line/identity.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <rapidcheck/gtest.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace ajar::web {
namespace {

const TimePoint kNow{std::chrono::seconds{1'790'000'000}};

class Tokens : public testing::Test {
protected:
    Signer signer{std::string(32, 'k')};
    Grant grant{"conv", "ana", "Ana Lopez", "de", {}};
};

TEST_F(Tokens, SayWhatWasPutIntoThem) {
    const auto read = signer.verify(signer.token(grant, kNow), kNow);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->conversation, "conv");
    EXPECT_EQ(read->user_id, "ana");
    EXPECT_EQ(read->user_name, "Ana Lopez");
    EXPECT_EQ(read->locale, "de");
    EXPECT_FALSE(read->secret);
}

TEST_F(Tokens, ExpireAfterAnHour) {
    const std::string token = signer.token(grant, kNow);
    EXPECT_TRUE(signer.verify(token, kNow + kTokenLife - std::chrono::seconds{1}));
    const auto late = signer.verify(token, kNow + kTokenLife);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Error::Code::Forbidden);
}

TEST_F(Tokens, OfAnotherKeyAreNotValid) {
    const Signer other{std::string(32, 'o')};
    const auto read = signer.verify(other.token(grant, kNow), kNow);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::Unauthorized);
}

TEST_F(Tokens, WithOneCharacterChangedAreNotValid) {
    const std::string token = signer.token(grant, kNow);
    for (std::size_t i = 0; i < token.size(); ++i) {
        std::string changed = token;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(signer.verify(changed, kNow)) << "at " << i;
    }
}

TEST_F(Tokens, ThatAreNoneAreRefused) {
    for (const char* text : {"", ".", "..", "a.b.c", "a.b", "\xff\xfe"})
        EXPECT_FALSE(signer.verify(text, kNow)) << text;
    EXPECT_FALSE(signer.verify(std::string(100'000, 'a'), kNow));
}

TEST_F(Tokens, NeedAKeyOfSomeLength) {
    EXPECT_THROW(Signer{"short"}, std::invalid_argument);
}

TEST_F(Tokens, ConversationIdsTellWhoseTheyAre) {
    const std::string id = signer.new_conversation("ana");
    EXPECT_TRUE(signer.made(id));
    EXPECT_TRUE(signer.made_for(id, "ana"));
    EXPECT_FALSE(signer.made_for(id, "ben"));
    EXPECT_FALSE(signer.made("0123456789abcdefghijklmnopqrstuv"));
    EXPECT_FALSE(signer.made(""));
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i) ids.insert(signer.new_conversation("ana"));
    EXPECT_EQ(ids.size(), 1000u);
}

TEST(Identity, BelievesTheHeaderFromTrustedProxiesOnly) {
    Person ana;
    ana.id = "ana";
    ana.email = "ana@example.com";
    IdentityOptions options;
    options.trusted_proxies = {"10.0.0.0/8", "::1"};
    const Identity identity{options, [ana] { return std::vector<Person>{ana}; }};
    server::Request request;
    request.headers.set("X-Forwarded-User", "Ana@Example.com");
    request.remote = "192.168.1.1";
    EXPECT_FALSE(identity.from_proxy(request));
    request.remote = "10.1.2.3";
    ASSERT_TRUE(identity.from_proxy(request));
    EXPECT_EQ((*identity.from_proxy(request))->id, "ana");
    request.headers.set("X-Forwarded-User", "stranger");
    EXPECT_EQ(identity.from_proxy(request)->error().code, Error::Code::Forbidden);
    const Identity off{{}, [ana] { return std::vector<Person>{ana}; }};
    EXPECT_FALSE(off.from_proxy(request));
}

TEST(Identity, KnowsWhichAddressesLieInARange) {
    EXPECT_TRUE(in_range("10.1.2.3", "10.0.0.0/8"));
    EXPECT_FALSE(in_range("11.1.2.3", "10.0.0.0/8"));
    EXPECT_TRUE(in_range("::ffff:10.1.2.3", "10.0.0.0/8"));
    EXPECT_TRUE(in_range("127.0.0.1", "127.0.0.1"));
    EXPECT_TRUE(in_range("fd00::1", "fd00::/8"));
    for (const char* bad : {"10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/", "nonsense", ""})
        EXPECT_FALSE(in_range("10.1.2.3", bad)) << bad;
}

}  // namespace
}  // namespace ajar::web
