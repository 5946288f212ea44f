#pragma once

// What one person has asked of IT, what was promised and decided: read from the store, the same on
// every platform's page.

#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ajar::shared {

struct MyRequest {
    engine::ConversationRow row;  ///< `stage`, `changed_at`
    std::string title;            ///< the service, or the person's own words
    std::string with{};           ///< whose hands it is in; empty: the bot's
    std::string link{};           ///< to the message on the platform
};

struct MyPromise {
    engine::PromiseRow row;
    std::string owner;  ///< a name
};

struct MyDecision {
    dialogue::Decision decision;
    std::string title;
    std::string decided_by;  ///< a name
    std::string link{};
};

struct MyRequests {
    std::vector<MyRequest> requests;    ///< the latest first
    std::vector<MyPromise> promises;    ///< the next due first
    std::vector<MyDecision> decisions;  ///< the latest first
};

/// Titles are read for one page of requests only; a page beyond the last is the last.
struct Titled {
    std::size_t page = 0;
    std::size_t size = 500;
};

/// `ids`: all that the person is known by: the directory's id, and the account's for what was asked
/// before anybody knew.
MyRequests my_requests(
    const engine::Reading& records,
    const knowledge::Knowledge& knowledge,
    const std::vector<std::string>& ids,
    const Titled& titled,
    const std::string& locale
);

}  // namespace ajar::shared
