// What Slack says over Socket Mode is read, whatever it is, and confirmed as Slack wants it.
#include "adapters/slack/socket/frame.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ajar::slack::socket {
namespace {

using nlohmann::json;
using server::Response;

TEST(SocketFrame, TheGreetingSaysHowManyWeAre) {
    const Frame frame =
        read_frame(R"({"type":"hello","num_connections":4,"connection_info":{"app_id":"A1"},)"
                   R"("debug_info":{"host":"applink-1","approximate_connection_time":18060}})");
    const auto* hello = std::get_if<Hello>(&frame);
    ASSERT_TRUE(hello);
    EXPECT_EQ(hello->connections, 4);
    EXPECT_EQ(hello->seconds, 18060);
}

TEST(SocketFrame, AGoodbyeHasItsReason) {
    const Frame frame = read_frame(R"({"type":"disconnect","reason":"refresh_requested"})");
    ASSERT_TRUE(std::holds_alternative<Goodbye>(frame));
    EXPECT_EQ(std::get<Goodbye>(frame).reason, "refresh_requested");
}

TEST(SocketFrame, EnvelopesAreOfThreeKindsAndAnythingNew) {
    const auto kind = [](const std::string& type) {
        const json text{{"type", type}, {"envelope_id", "e1"}, {"payload", {{"type", "x"}}}};
        return std::get<Envelope>(read_frame(text.dump())).kind;
    };
    EXPECT_EQ(kind("events_api"), Envelope::Kind::Event);
    EXPECT_EQ(kind("interactive"), Envelope::Kind::Interaction);
    EXPECT_EQ(kind("slash_commands"), Envelope::Kind::Command);
    EXPECT_EQ(kind("carrier_pigeons"), Envelope::Kind::Unknown);
}

TEST(SocketFrame, WhateverElseComesIsNoise) {
    for (const std::string text :
         {"",
          "ping",
          "[]",
          "{}",
          "{\"type\":7}",
          "{\"envelope_id\":null}",
          "{\"envelope_id\":\"\"}",
          "{\"envelope_id\":{\"a\":1},\"type\":\"events_api\"}",
          "\xff\xfe"})
        EXPECT_TRUE(std::holds_alternative<Noise>(read_frame(text))) << text;
    const std::string endless = R"({"type":"events_api","envelope_id":")" + std::string(300, 'x');
    EXPECT_TRUE(std::holds_alternative<Noise>(read_frame(endless + "\"}")));
}

TEST(SocketFrame, APayloadThatIsNoObjectIsNone) {
    const Frame frame = read_frame(R"({"type":"events_api","envelope_id":"e","payload":"x"})");
    EXPECT_FALSE(std::get<Envelope>(frame).payload);
}

TEST(SocketFrame, ACommandHasTheFieldsOfItsForm) {
    const auto fields = fields_of(
        {{"command", "/it"}, {"is_enterprise_install", true}, {"user_id", "U1"}, {"odd", {1, 2}}}
    );
    EXPECT_EQ(fields.at("command"), "/it");
    EXPECT_EQ(fields.at("is_enterprise_install"), "true");
    EXPECT_FALSE(fields.contains("odd"));
}

TEST(SocketFrame, TheConfirmationCarriesTheAnswerWhereSlackTakesOne) {
    const Response answer = server::json(200, R"({"response_action":"clear"})");
    const auto with = json::parse(confirmation("e1", true, answer).value());
    EXPECT_EQ(with["envelope_id"], "e1");
    EXPECT_EQ(with["payload"]["response_action"], "clear");
    const auto without = json::parse(confirmation("e1", false, answer).value());
    EXPECT_FALSE(without.contains("payload"));
    EXPECT_FALSE(json::parse(confirmation("e1", true, Response{}).value()).contains("payload"));
}

TEST(SocketFrame, OnlyWhatIsWorthRepeatingIsNotConfirmed) {
    const Error full{Error::Code::Unavailable, "full"};
    const Error broken{Error::Code::Malformed, "broken"};
    EXPECT_FALSE(confirmation("e1", true, server::error(full)));
    EXPECT_TRUE(confirmation("e1", true, server::error(broken)));
}

}  // namespace
}  // namespace ajar::slack::socket
