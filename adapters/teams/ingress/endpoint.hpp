#pragma once

// POST and HEAD /api/messages: the one address that Teams knows of us.

#include "adapters/teams/auth/authenticator.hpp"
#include "adapters/teams/ingress/reception.hpp"
#include "bot/server/router.hpp"

namespace ajar::teams {

/// Null `authenticator`: whoever asks from this very machine, and not through a proxy, is believed.
/// For trying things out. All references must outlive the router.
void add_endpoint(server::Router& router, Reception& reception, Authenticator* authenticator);

}  // namespace ajar::teams
