#pragma once

// The rooms of the API, each of which adds its own routes to the one table; and the one place
// where a route checks who asks.

#include "bot/api/input.hpp"
#include "bot/api/session.hpp"
#include "bot/server/router.hpp"

#include <functional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ajar::api {

/// Those who work on cases.
inline const std::vector<Role> kStaff{Role::Approver, Role::Management};
/// What a person of IT may write to somebody, in bytes of UTF-8; openapi.json says it too.
inline constexpr std::size_t kReplyLength = 8000;
/// Rows that one look into the store brings, where the rest is chosen here.
inline constexpr std::size_t kMostRead = 5000;

class Routes {
public:
    Routes(server::Router& router, const Services& services)
        : router_(router), services_(services) {}

    /// A route below /api/v1 for signed-in people; with `roles`, for those who have one of them.
    /// `handle` takes (services, request, session) and gives a Response or an
    /// Awaitable<Response>.
    template <class F>
    void on(std::string method, const std::string& path, std::vector<Role> roles, F handle) {
        using Given = std::invoke_result_t<F&, const Services&, server::Request, Session>;
        if constexpr (std::is_same_v<Given, server::Response>)
            add(std::move(method), path, std::move(roles), plain(std::move(handle)));
        else
            add(std::move(method), path, std::move(roles), std::move(handle));
    }

    server::Router& router() { return router_; }

    const Services& services() const { return services_; }

private:
    using Handle =
        std::function<Awaitable<server::Response>(const Services&, server::Request, Session)>;

    static Handle plain(std::function<
                        server::Response(const Services&, const server::Request&, const Session&)>);
    void add(std::string method, const std::string& path, std::vector<Role> roles, Handle handle);

    server::Router& router_;
    const Services& services_;
};

/// The answer to somebody who may not come in.
server::Response denied(const Error& problem);

void add_session_routes(Routes& routes);
void add_review_routes(Routes& routes);
void add_rewording_routes(Routes& routes);
void add_letter_routes(Routes& routes);
void add_conversation_routes(Routes& routes);
void add_follow_up_routes(Routes& routes);
void add_tone_routes(Routes& routes);
void add_template_routes(Routes& routes);
void add_suggestion_routes(Routes& routes);
void add_phrase_routes(Routes& routes);
void add_report_routes(Routes& routes);
void add_live_route(Routes& routes);

}  // namespace ajar::api
