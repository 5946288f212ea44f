#include "bot/api/api.hpp"

#include "bot/api/routes.hpp"
#include "bot/api/session.hpp"

namespace ajar::api {

void add_routes(server::Router& router, const Services& services) {
    router.on("GET", "/api/v1/openapi.json", [&services](const server::Request&) {
        return server::json(200, services.openapi);
    });
    add_session_routes(router, services);
    add_review_routes(router, services);
    add_conversation_routes(router, services);
    add_tone_routes(router, services);
    add_template_routes(router, services);
    add_report_routes(router, services);
    add_live_route(router, services);
}

}  // namespace ajar::api
