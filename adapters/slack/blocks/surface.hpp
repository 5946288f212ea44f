#pragma once

// Where blocks are shown: a message, a modal, App Home. Turning one into JSON cannot fail and
// always gives what Slack takes; what is too much is left out, and a link leads to the whole. Pure.

#include "adapters/slack/blocks/block.hpp"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>

namespace ajar::slack::blocks {

struct Message {
    std::string text;  ///< for notifications and screen readers: says it all in a few words
    Blocks body;
    Blocks tail{};  ///< always there, below the body: buttons, who decided
    Spans more{};   ///< stands where the body was cut: a link to the whole
};

/// {"text":…,"blocks":[…]}
nlohmann::json to_json(const Message& message);

struct Modal {
    std::string callback_id;
    std::string title;
    std::string submit{};  ///< where there are inputs there is one in any case
    std::string close;
    std::string private_metadata{};  ///< ids only; throws std::length_error when it is too long
    Blocks body;
    Spans more{};
};

/// {"type":"modal",…}
nlohmann::json to_json(const Modal& modal);

struct Home {
    Blocks body;
    Spans more{};
};

/// {"type":"home",…}
nlohmann::json to_json(const Home& home);

/// The answer to a view_submission that keeps the view open and says, at each of these inputs, what
/// is wrong with it. The keys are Input::id.
nlohmann::json field_errors(const std::map<std::string, std::string>& errors);

}  // namespace ajar::slack::blocks
