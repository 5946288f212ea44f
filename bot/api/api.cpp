#include "bot/api/api.hpp"

#include "bot/api/routes.hpp"

namespace ajar::api {

void add_routes(server::Router& router, const Services& services) {
    // The only one for everybody: programs read it before they sign in.
    router.on("GET", "/api/v1/openapi.json", [&services](const server::Request&) {
        return server::json(200, services.openapi);
    });
    Routes routes{router, services};
    add_session_routes(routes);
    add_review_routes(routes);
    add_rewording_routes(routes);
    add_letter_routes(routes);
    add_conversation_routes(routes);
    add_follow_up_routes(routes);
    add_tone_routes(routes);
    add_template_routes(routes);
    add_suggestion_routes(routes);
    add_phrase_routes(routes);
    add_report_routes(routes);
    add_live_route(routes);
}

}  // namespace ajar::api
