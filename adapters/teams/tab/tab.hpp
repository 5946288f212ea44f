#pragma once

// The tab "My requests": the page at /teams/tab, which Teams shows in a frame of its own, and what
// it reads for whoever has signed in to Teams.

#include "adapters/teams/tab/sign_on.hpp"
#include "bot/domain/person.hpp"
#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/server/router.hpp"
#include "bot/server/static_files.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ajar::teams {

/// All of it must outlive the router.
struct TabParts {
    SignOn* sign_on = nullptr;  ///< null: whose people may look is not known
    const engine::Reading& records;
    std::function<std::shared_ptr<const knowledge::Knowledge>()> knowledge;
    /// Whom the directory knows as this visitor.
    std::function<std::optional<Person>(const Visitor&, const knowledge::Knowledge&)> person;
    std::shared_ptr<const server::StaticFiles> pages;
    std::vector<std::string> clients;  ///< who may show the page: "https://teams.microsoft.com"
};

void add_tab(server::Router& router, TabParts parts);

}  // namespace ajar::teams
