#pragma once

// What the tab shows, as JSON with every word that the page needs, in one language. Pure.

#include "adapters/shared/my_requests.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ajar::teams {

/// The first so many of each list; the chat has the rest.
inline constexpr std::size_t kMostInTab = 50;

nlohmann::json tab_content(const shared::MyRequests& mine, const std::string& locale);

/// One of the four languages that employees read: what Teams shows itself in, else the person's
/// own, else the company's, else English.
std::string tab_locale(
    const std::string& of_teams, const std::string& of_person, const std::string& of_company
);

}  // namespace ajar::teams
