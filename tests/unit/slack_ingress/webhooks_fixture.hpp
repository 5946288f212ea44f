#pragma once

// The three addresses over real sockets, with an engine that keeps what it is given.

#include "adapters/slack/ingress/webhooks.hpp"
#include "tests/direct_line/fake_engine.hpp"
#include "tests/unit/server/server_fixture.hpp"
#include "tests/unit/slack_ingress/envelopes.hpp"
#include "tests/unit/slack_ingress/signing.hpp"

#include <mutex>

namespace ajar::slack {

using ajar::test::Answer;
using ajar::test::ask;
using ajar::test::HeaderList;
using nlohmann::json;
using test::encoded;

inline const std::string kSecret = "the signing secret";
inline const std::string kSent = "1767326130";
inline const std::string kForm = "application/x-www-form-urlencoded";

class SlackWebhooks : public ajar::test::ServerFixture {
protected:
    SlackWebhooks() {
        handlers.noticed = [this](const Reaction& reaction) {
            const std::lock_guard lock{mutex};
            noticed.emplace_back(name_of(reaction));
        };
    }

    ~SlackWebhooks() override { stop(); }

    void open() {
        reception = std::make_unique<Reception>(
            engine,
            engine,
            [] { return TimePoint{std::chrono::seconds{1767326130}}; },
            Self{"B00FAKEBOT01", "IT"},
            handlers,
            registry
        );
        add_webhooks(router, *reception, Verifier{{kSecret}});
        start();
    }

    Answer post(
        const std::string& path,
        const std::string& body,
        const std::string& type,
        HeaderList more = {}
    ) {
        more.emplace_back("Content-Type", type);
        more.emplace_back("x-slack-request-timestamp", kSent);
        more.emplace_back("X-Slack-Signature", test::peer_signature(kSecret, kSent, body));
        return ask(port(), "POST", path, more, body);
    }

    Answer event(const json& envelope, HeaderList more = {}) {
        return post("/slack/events", envelope.dump(), "application/json", std::move(more));
    }

    Answer press(const json& payload) {
        return post("/slack/interactions", "payload=" + encoded(payload.dump()), kForm);
    }

    double counted(const std::string& family, const std::string& value) {
        for (const auto& one : registry.Collect()) {
            if (one.name != family) continue;
            for (const auto& metric : one.metric)
                for (const auto& label : metric.label)
                    if (label.value == value) return metric.counter.value;
        }
        return 0;
    }

    ajar::test::FakeEngine engine;
    Handlers handlers;
    std::mutex mutex;
    std::vector<std::string> noticed;
    std::unique_ptr<Reception> reception;
};

inline void expect_empty_200(const Answer& answer) {
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "");
}

}  // namespace ajar::slack
