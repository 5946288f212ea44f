#pragma once

// The console's API as a browser meets it: the real routes behind a real socket, with a real
// engine, store and knowledge (the demo company) behind them; only the clock is moved by hand.

#include "bot/api/api.hpp"
#include "bot/engine/engine.hpp"
#include "tests/unit/server/server_fixture.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <nlohmann/json.hpp>

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace ajar::test {

using namespace std::chrono_literals;

// People of the demo company.
inline const std::string kGrace = "grace-byrne";          // asks
inline const std::string kAmira = "amira-haddad";         // approver
inline const std::string kBen = "ben-fischer";            // approver, reads German
inline const std::string kHelena = "helena-brandt";       // approver, template admin, management
inline const std::string kKatarina = "katarina-novotna";  // approver
inline const std::string kMia = "mia-schulz";             // approver, template admin
inline const std::string kRuben = "ruben-de-vries";       // approver, catalogue admin

/// Every message is taken; nothing is lost on the way.
class WillingMessenger final : public engine::Messenger {
public:
    void deliver(engine::Delivery delivery, std::function<void(engine::DeliveryResult)> done)
        override;

    /// From now on everything is refused for good.
    void refuse() { refusing_ = true; }

    void take() { refusing_ = false; }

private:
    std::atomic<bool> refusing_{false};
};

class Console : public ServerFixture {
protected:
    Console();
    ~Console() override;

    TimePoint now() const { return TimePoint{std::chrono::milliseconds{clock_.load()}}; }

    void pass(std::chrono::milliseconds time);

    /// A fresh one-time link: "/console/sign-in?code=…".
    std::string link(const std::string& person);
    /// Opens such a link; the Cookie header of everything that follows.
    std::string sign_in(const std::string& person);

    /// Paths below /api/v1. `cookie` may be empty.
    Answer get(const std::string& cookie, const std::string& path);
    Answer post(const std::string& cookie, const std::string& path, const nlohmann::json& body);
    Answer post_raw(const std::string& cookie, const std::string& path, const std::string& body);

    /// The employee writes, and everything that follows is over.
    void says(const std::string& person, const std::string& text);
    /// Takes a simple request as far as a draft that waits; its review id.
    std::string waiting_review(const std::string& person = kGrace);

    std::string talk_of(const std::string& person) const;

    std::string conversation_of(const std::string& person) const { return "web:" + person; }

    /// From now on the engine cannot make a turn of a message that says `text`.
    void break_on(const std::string& text) { broken_on_ = text; }

    void mend() { broken_on_.clear(); }

    void settle();

    std::vector<std::string> served_;  ///< "GET /api/v1/reviews/{id}"
    TempFolder folder_;
    std::atomic<std::int64_t> clock_;
    std::string broken_on_;
    WillingMessenger messenger_;
    std::unique_ptr<engine::Store> store_;
    std::unique_ptr<publishing::Publishing> publishing_;
    std::unique_ptr<engine::Engine> engine_;
    understanding::Comparison compared_{100, 90, 91, {}};  ///< what every trial comes to
    std::unique_ptr<publishing::Teaching> teaching_;
    std::unique_ptr<api::Services> services_;

private:
    int written_ = 0;
};

/// The body; fails the test when it is no JSON.
nlohmann::json body_of(const Answer& answer);
/// {"error":{"code","message"}} of a refusal; empty fields when it is none.
std::string code_of(const Answer& answer);
std::string message_of(const Answer& answer);
/// Every act has one of its own.
std::string act_id();

}  // namespace ajar::test
