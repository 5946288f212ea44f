#pragma once

// App Home: my requests with their status in plain words, promises with dates, decisions with their
// reasons. Pure.

#include "adapters/shared/my_requests.hpp"
#include "adapters/slack/blocks/surface.hpp"

#include <cstddef>
#include <string>
#include <string_view>

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

using shared::MyDecision;
using shared::MyPromise;
using shared::MyRequest;
using HomeContent = shared::MyRequests;

inline constexpr std::size_t kHomePageSize = 5;

/// Pages beyond the last show the last.
Home home_view(const HomeContent& content, const HomePage& page, const std::string& locale);

}  // namespace ajar::slack::blocks
