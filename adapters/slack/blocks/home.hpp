#pragma once

// App Home: my requests with their status in plain words, promises with dates, decisions with their
// reasons. Pure.

#include "adapters/slack/blocks/surface.hpp"
#include "bot/engine/reading.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::slack::blocks {

/// Which page of each list is shown; it travels in the buttons' values.
struct HomePage {
    std::size_t requests = 0;
    std::size_t promises = 0;
    std::size_t decisions = 0;

    bool operator==(const HomePage&) const = default;
};

std::string to_text(const HomePage& page);
/// The first page of all where it is not one of ours.
HomePage page_from(std::string_view text);

struct MyRequest {
    engine::ConversationRow row;  ///< `stage`, `changed_at`
    std::string title;            ///< the service, or the person's own words
    std::string with{};           ///< whose hands it is in; empty: the bot's
    std::string link{};           ///< to the message in Slack
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

struct HomeContent {
    std::vector<MyRequest> requests;    ///< the latest first
    std::vector<MyPromise> promises;    ///< the next due first
    std::vector<MyDecision> decisions;  ///< the latest first
};

inline constexpr std::size_t kHomePageSize = 5;

/// Pages beyond the last show the last.
Home home_view(const HomeContent& content, const HomePage& page, const std::string& locale);

}  // namespace ajar::slack::blocks
