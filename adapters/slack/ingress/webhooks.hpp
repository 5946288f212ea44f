#pragma once

// The three addresses to which Slack posts. Everything is proved by its signature, over the bytes
// as they came, before anything of it is believed.

#include "adapters/slack/ingress/reception.hpp"
#include "adapters/slack/ingress/signature.hpp"
#include "bot/server/router.hpp"

#include <memory>

namespace ajar::slack {

/// Slack's largest events are far smaller; a larger body is answered 413 unread.
inline constexpr std::size_t kBodyLimit = 1024 * 1024;

/// Adds /slack/events, /slack/interactions and /slack/commands. The reception must outlive the
/// server that serves them.
void add_webhooks(server::Router& router, Reception& reception, Verifier verifier);

}  // namespace ajar::slack
