#pragma once

// The company's proxy on the way out, as the usual variables of this machine name it.

#include "bot/server/rest_client.hpp"

namespace ajar::program {

/// HTTPS_PROXY, or https_proxy; `instead`, if there is one. Who is on this machine or beside it
/// (the cloud's own helpers at 169.254.*) is reached without it, and whom NO_PROXY names.
server::ProxySettings machine_proxy(const std::string& instead = {});

/// The same for one address: none where it is not https.
server::ProxySettings proxy_to(const std::string& url);

}  // namespace ajar::program
