#pragma once

// The pages that somebody who installs the app sees: plain, without scripts. Pure.

#include "bot/server/http.hpp"

#include <string>

namespace ajar::slack::installing {

struct Page {
    int status = 200;
    std::string title;
    std::string text;
    std::string link{};   ///< where to go on; empty: nowhere
    std::string label{};  ///< of the link
    std::string locale = "en";
};

/// Everything in it is text: whatever Slack calls a workspace cannot become markup.
server::Response to_response(const Page& page);

}  // namespace ajar::slack::installing
