// Which proxy the house goes through.
#include "bot/program/proxies.hpp"

#include "bot/server/proxy.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace ajar::program {
namespace {

class Proxies : public testing::Test {
protected:
    static constexpr const char* kNames[] = {"HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"};

    Proxies() {
        for (const char* name : kNames) {
            const char* value = std::getenv(name);
            before_.emplace_back(name, value ? value : "");
            ::unsetenv(name);
        }
    }

    ~Proxies() override {
        for (const auto& [name, value] : before_)
            value.empty() ? ::unsetenv(name.c_str()) : ::setenv(name.c_str(), value.c_str(), 1);
    }

    static bool goes_through(const server::ProxySettings& settings, const std::string& url) {
        const auto proxy = server::parse_proxy(settings);
        return proxy && *proxy && (*proxy)->is_for(*server::parse_rest_url(url));
    }

private:
    std::vector<std::pair<std::string, std::string>> before_;
};

TEST_F(Proxies, AreTheMachinesUnlessOneIsNamed) {
    EXPECT_TRUE(machine_proxy().url.empty());
    ::setenv("https_proxy", "http://small.example:3128", 1);
    EXPECT_EQ(machine_proxy().url, "http://small.example:3128");
    ::setenv("HTTPS_PROXY", "http://great.example:3128", 1);
    EXPECT_EQ(machine_proxy().url, "http://great.example:3128");
    EXPECT_EQ(machine_proxy("http://own.example:1").url, "http://own.example:1");
}

TEST_F(Proxies, AreNotForWhoIsNearOrExcepted) {
    ::setenv("HTTPS_PROXY", "http://great.example:3128", 1);
    ::setenv("NO_PROXY", "models.example", 1);
    EXPECT_TRUE(goes_through(machine_proxy(), "https://login.microsoftonline.com/token"));
    for (const std::string near :
         {"http://127.0.0.1:8091/login",
          "http://localhost:1/",
          "http://169.254.169.254/metadata/identity",
          "https://models.example/v1"})
        EXPECT_FALSE(goes_through(machine_proxy(), near)) << near;
}

TEST_F(Proxies, AreForHttpsAlone) {
    ::setenv("HTTPS_PROXY", "http://great.example:3128", 1);
    EXPECT_TRUE(goes_through(proxy_to("https://models.example/v1"), "https://models.example/v1"));
    EXPECT_TRUE(proxy_to("http://models.example/v1").url.empty());
}

}  // namespace
}  // namespace ajar::program
