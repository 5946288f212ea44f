#pragma once

// The rooms of the API: each adds its own routes to the one table.

#include "bot/api/api.hpp"

namespace ajar::api {

void add_review_routes(server::Router& router, const Services& services);
void add_conversation_routes(server::Router& router, const Services& services);
void add_tone_routes(server::Router& router, const Services& services);
void add_template_routes(server::Router& router, const Services& services);
void add_report_routes(server::Router& router, const Services& services);
void add_live_route(server::Router& router, const Services& services);

}  // namespace ajar::api
