#pragma once

// Web chat: a Direct Line 3.0 server, so that Microsoft's Web Chat and every other Bot Framework
// web client can talk to Ajar. Nothing is kept here: tokens and conversation ids prove themselves,
// and what was said is the engine's transcript.

#include "adapters/web/direct_line/identity.hpp"
#include "adapters/web/direct_line/streams.hpp"
#include "adapters/web/direct_line/token.hpp"
#include "bot/base/time.hpp"
#include "bot/engine/ports.hpp"
#include "bot/server/router.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace ajar::web {

struct DirectLineOptions {
    std::string signing_key;  ///< load_or_make_key(data folder / "web-chat.key")
    std::string secret;       ///< lets other clients' servers ask for tokens; empty: nobody
    std::string public_url;   ///< "https://ajar.example"; empty: as the request's Host says
    std::string bot_name = "IT";
    std::chrono::milliseconds keep_alive{15'000};
    IdentityOptions identity;
};

class DirectLine {
public:
    /// All references must outlive the server that serves the routes, and `intake`'s callbacks.
    DirectLine(
        asio::io_context& io,
        engine::Intake& intake,
        const engine::Transcript& transcript,
        engine::Changes& changes,
        People people,
        Now now,
        DirectLineOptions options
    );
    ~DirectLine();
    DirectLine(const DirectLine&) = delete;
    DirectLine& operator=(const DirectLine&) = delete;

    /// /v3/directline/… and /v3/ajar/…
    void add_routes(server::Router& router);

    /// The engine's way to the web chat. Delivering is waking the streams: the line stands in the
    /// transcript already.
    engine::Messenger& messenger();

    /// Before the io_context ends: no more keep-alives, no more news.
    void stop();

private:
    class Routes;
    class WebMessenger;
    std::shared_ptr<Streams> streams_;
    std::shared_ptr<Routes> routes_;
    std::unique_ptr<WebMessenger> messenger_;
    std::unique_ptr<engine::Changes::Subscription> subscription_;
};

}  // namespace ajar::web
