#pragma once

// Versions of one file of the knowledge, for the rooms that show, publish and roll back such files.

#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"
#include "bot/publishing/publishing.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::api {

/// {"version","by","at","note"}
nlohmann::json version_info(const View& view, const publishing::Version& version);

/// The version with this number; nothing where the file was removed.
std::optional<publishing::Version> version_with(
    const std::vector<publishing::Version>& versions, int number
);
/// Likewise, by what stands in a path.
std::optional<publishing::Version> version_with(
    const std::vector<publishing::Version>& versions, std::string_view number
);

server::Response live_already();

/// The answer to who published `path`; writes the deed down and tells open pages.
server::Response published(
    const Services& services,
    const Session& session,
    const std::string& path,
    const std::string& note,
    const publishing::Publishing::Outcome& outcome
);

}  // namespace ajar::api
