// The way out through a company's proxy: who it is for, and with which name and password.

#include "bot/server/proxy.hpp"

#include <gtest/gtest.h>

namespace ajar::server {
namespace {

Proxy proxy(const std::string& url, const std::string& except = {}) {
    const auto parsed = parse_proxy({url, except});
    EXPECT_TRUE(parsed) << url;
    return parsed && *parsed ? **parsed : Proxy{};
}

bool is_for(const std::string& except, const std::string& url) {
    const auto where = parse_rest_url(url);
    EXPECT_TRUE(where) << url;
    return proxy("http://proxy.example:3128", except).is_for(*where);
}

TEST(Proxies, AreAddressesWithOrWithoutAName) {
    EXPECT_FALSE(*parse_proxy({}));
    const Proxy plain = proxy("http://proxy.example:3128/");
    EXPECT_EQ(plain.at.host, "proxy.example");
    EXPECT_EQ(plain.at.port, "3128");
    EXPECT_EQ(plain.authorization(), "");
    EXPECT_EQ(proxy("proxy.example:3128").at.port, "3128");
    EXPECT_EQ(proxy("http://[::1]:3128").at.host, "::1");
}

TEST(Proxies, TakeANameAndAPassword) {
    // RFC 7617's own example.
    EXPECT_EQ(
        proxy("http://Aladdin:open%20sesame@proxy.example:3128").authorization(),
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
    const Proxy odd = proxy("http://a%40b:p%3A%2F@ss@proxy.example");
    EXPECT_EQ(odd.user, "a@b");
    EXPECT_EQ(odd.password, "p:/@ss");
    EXPECT_EQ(odd.at.host, "proxy.example");
    EXPECT_EQ(proxy("http://token@proxy.example").authorization(), "Basic dG9rZW46");
}

TEST(Proxies, NeverSayTheirPasswordWhenTheyAreWrong) {
    for (const std::string url :
         {"https://u:geheim@proxy.example",
          "socks5://u:geheim@proxy.example",
          "http://u:geheim%@proxy.example",
          "http://u:geheim@",
          "http://u:geheim@proxy.example:port",
          "http://u:ge/geheim@proxy.example",
          "http://u:geheim@proxy example"}) {
        const auto parsed = parse_proxy({url, ""});
        ASSERT_FALSE(parsed) << url;
        EXPECT_EQ(parsed.error().detail.find("geheim"), std::string::npos) << parsed.error().detail;
    }
}

TEST(Proxies, AreNotForNamesThatAreExcepted) {
    const std::string except = "localhost, .fernhall.example,Other.example:8443 ,*.wild.example";
    EXPECT_TRUE(is_for("", "https://slack.com/api"));
    EXPECT_TRUE(is_for(except, "https://slack.com/api"));
    EXPECT_FALSE(is_for(except, "http://localhost:8080/"));
    EXPECT_FALSE(is_for(except, "https://wiki.fernhall.example/"));
    EXPECT_FALSE(is_for(except, "https://FERNHALL.example/"));
    EXPECT_TRUE(is_for(except, "https://notfernhall.example/"));
    EXPECT_FALSE(is_for(except, "https://other.example:8443/"));
    EXPECT_TRUE(is_for(except, "https://other.example/"));
    EXPECT_FALSE(is_for(except, "https://a.wild.example/"));
    EXPECT_FALSE(is_for("slack.com", "https://wss-primary.slack.com/link"));
    EXPECT_FALSE(is_for("*", "https://slack.com/"));
    EXPECT_TRUE(is_for(" , ,", "https://slack.com/"));
}

TEST(Proxies, AreNotForAddressesThatAreExcepted) {
    const std::string except = "10.0.0.0/8,192.168.1.7,::1,fd00::/8,[fe80::1]:8443";
    EXPECT_FALSE(is_for(except, "http://10.1.2.3/"));
    EXPECT_TRUE(is_for(except, "http://11.1.2.3/"));
    EXPECT_FALSE(is_for(except, "http://192.168.1.7:99/"));
    EXPECT_TRUE(is_for(except, "http://192.168.1.70/"));
    EXPECT_FALSE(is_for(except, "http://[::1]:8080/"));
    EXPECT_FALSE(is_for(except, "http://[fd12::1]/"));
    EXPECT_TRUE(is_for(except, "http://[fe80::1]/"));
    EXPECT_FALSE(is_for(except, "https://[fe80::1]:8443/"));
}

}  // namespace
}  // namespace ajar::server
