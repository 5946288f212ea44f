// Socket Mode as it is against Slack: TLS with a certificate that is checked, also through a proxy.
#include "tests/unit/server/certificate.hpp"
#include "tests/unit/server/connect_proxy.hpp"
#include "tests/unit/slack_ingress/envelopes.hpp"
#include "tests/unit/slack_socket/fake_sockets.hpp"

#include <gmock/gmock.h>

namespace ajar::slack {
namespace {

using testing::ElementsAre;

class SecuredSocket : public test::SocketFixture {
protected:
    SecuredSocket() {
        options.certificate_file = certificate.certificate;
        options.key_file = certificate.key;
        options_.certificates = certificate.certificate;
    }

    ajar::test::Certificate certificate;
};

TEST_F(SecuredSocket, IsServedOverTls) {
    open();
    ASSERT_TRUE(wait_for_connections(1));
    send(0, enveloped("e1", "events_api", test::envelope(test::message("hello"))));
    EXPECT_TRUE(wait_for_confirmation("e1"));
}

TEST_F(SecuredSocket, GoesThroughTheProxy) {
    ajar::test::ConnectProxy proxy;
    options_.proxy.url = proxy.url();
    open();
    ASSERT_TRUE(wait_for_connections(1));
    send(0, enveloped("e1", "events_api", test::envelope(test::message("hello"))));
    EXPECT_TRUE(wait_for_confirmation("e1"));
    EXPECT_THAT(proxy.goals(), ElementsAre("localhost:" + std::to_string(port())));
    finish();
}

TEST_F(SecuredSocket, TellsTheProxyItsNameAndPassword) {
    ajar::test::ConnectProxy proxy;
    proxy.wants("Basic YWphcjpzw6lzYW1l");  // ajar:sésame
    options_.proxy.url = proxy.url();
    options_.proxy.url.insert(7, "ajar:s%C3%A9same@");
    open();
    ASSERT_TRUE(wait_for_connections(1));
    EXPECT_THAT(proxy.goals(), ElementsAre("localhost:" + std::to_string(port())));
    finish();
}

TEST_F(SecuredSocket, GoesRoundTheProxyWhereItIsToldTo) {
    ajar::test::ConnectProxy proxy;
    options_.proxy = {proxy.url(), "example.com,localhost"};
    open();
    ASSERT_TRUE(wait_for_connections(1));
    EXPECT_THAT(proxy.goals(), testing::IsEmpty());
    finish();
}

TEST_F(SecuredSocket, WhoIsSomebodyElseIsNotSpokenTo) {
    open("wss://127.0.0.1");
    while (counted("ajar_slack_socket_attempts_total", "failed") < 2) std::this_thread::yield();
    EXPECT_EQ(counted("ajar_slack_socket_attempts_total", "greeted"), 0);
}

}  // namespace
}  // namespace ajar::slack
