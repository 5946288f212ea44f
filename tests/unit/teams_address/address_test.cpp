#include "adapters/teams/address/address.hpp"

#include "adapters/teams/address/cloud.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace ajar::teams {
namespace {

const Address kChannel{
    "https://smba.trafficmanager.net/emea/",
    "tenant-1",
    "19:abc_d@thread.tacv2;messageid=1795292772752",
    "1795292772752",
    "29:1XyZ/+=",
    "00000000-0000-0000-0000-000000000020",
    "28:app"};

TEST(TeamsAddress, ComesBackAsItWent) {
    const auto read = address_from(to_text(kChannel));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, kChannel);
}

TEST(TeamsAddress, WhateverStandsInItsIdsComesBack) {
    EXPECT_TRUE(rc::check([] {
        const auto id = [] {
            const auto letters = rc::gen::inRange<char>('!', '~');
            return *rc::gen::resize(
                40, rc::gen::nonEmpty(rc::gen::container<std::string>(letters))
            );
        };
        const Address address{"https://a.example/x", id(), id(), id(), id(), id(), id()};
        const auto read = address_from(to_text(address));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == address);
    }));
}

TEST(TeamsAddress, MayNameOnlyAPerson) {
    Address person;
    person.service_url = "https://smba.trafficmanager.net/emea/";
    person.object_id = "00000000-0000-0000-0000-000000000020";
    EXPECT_TRUE(address_from(to_text(person)));
    person.object_id.clear();
    EXPECT_FALSE(address_from(to_text(person)));
}

TEST(TeamsAddress, WhatIsNoneIsRefused) {
    for (const std::string text :
         {"",
          "///////",
          "https%3A%2F%2Fa.example/t/c/r/u/o",
          "https%3A%2F%2Fa.example/t/c/r/u/o/b/x",
          "ftp%3A%2F%2Fa.example/t/c/r/u/o/b",
          "https%3A%2F%2Fa.example/t/c%0Ad/r/u/o/b",
          "https%3A%2F%2Fa.example/t/%zz/r/u/o/b",
          "smba/t/c/r/u/o/b"})
        EXPECT_FALSE(address_from(text)) << text;
    EXPECT_FALSE(address_from("https%3A%2F%2Fa.example/t/" + std::string(600, 'c') + "/r/u/o/b"));
}

TEST(TeamsAddress, AnIdIsOneSegmentOfAPath) {
    EXPECT_EQ(
        encoded("19:a_b@thread.tacv2;messageid=1"), "19%3Aa_b%40thread.tacv2%3Bmessageid%3D1"
    );
    EXPECT_EQ(encoded("../../x?y#z"), "..%2F..%2Fx%3Fy%23z");
    EXPECT_EQ(joined("https://a.example/x/", "v3/y"), "https://a.example/x/v3/y");
    EXPECT_EQ(joined("https://a.example/x", "v3/y"), "https://a.example/x/v3/y");
}

TEST(TeamsAddress, AConnectorIsTheSameInAnyCaseAndWithASlash) {
    EXPECT_TRUE(same_service("https://SMBA.example/emea", "https://smba.example/EMEA/"));
    EXPECT_FALSE(same_service("https://smba.example/emea", "https://smba.example/amer"));
    EXPECT_FALSE(same_service("https://smba.example/emea", "https://smba.example.evil/emea"));
    EXPECT_FALSE(same_service("", "https://smba.example/"));
}

TEST(TeamsClouds, OnlyTheirOwnConnectorsAreTrusted) {
    const auto& hosts = cloud_named("public")->service_hosts;
    EXPECT_TRUE(is_trusted_service("https://smba.trafficmanager.net/emea/", hosts));
    EXPECT_TRUE(is_trusted_service("https://SMBA.trafficmanager.net:443/", hosts));
    for (const std::string url :
         {"http://smba.trafficmanager.net/",
          "https://smba.trafficmanager.net.evil.example/",
          "https://smba.trafficmanager.net:8443/",
          "https://evil.example/smba.trafficmanager.net",
          "https://smba.trafficmanager.net@evil.example/",
          "https://smba.infra.gov.teams.microsoft.us/",
          "smba.trafficmanager.net",
          ""})
        EXPECT_FALSE(is_trusted_service(url, hosts)) << url;
    EXPECT_TRUE(is_trusted_service(
        "https://smba.infra.dod.teams.microsoft.us/dod", cloud_named("usgov")->service_hosts
    ));
    EXPECT_EQ(cloud_named("moon"), nullptr);
}

TEST(TeamsClouds, WithoutTlsOnlyALoopbackAddressThatIsNamed) {
    EXPECT_TRUE(is_trusted_service("http://127.0.0.1:3979/x", {"127.0.0.1:3979"}));
    EXPECT_FALSE(is_trusted_service("http://127.0.0.1:3980/x", {"127.0.0.1:3979"}));
    EXPECT_FALSE(
        is_trusted_service("http://127.0.0.1/x", {"127.0.0.1"}) &&
        is_trusted_service("http://127.0.0.1:3979/x", {"127.0.0.1"})
    );
    EXPECT_FALSE(is_trusted_service("http://10.0.0.1:3979/x", {"10.0.0.1:3979"}));
}

}  // namespace
}  // namespace ajar::teams
