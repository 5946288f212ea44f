#pragma once

// The app as Slack wants to have it described: pasted at api.slack.com/apps, it makes the app with
// everything that Ajar uses and nothing else. Pure.

#include <optional>
#include <string>

namespace ajar::slack {

struct ManifestOptions {
    std::string public_url{};  ///< "https://ajar.example"; may be empty in Socket Mode
    bool socket_mode = false;  ///< Slack's messages come over connections that we open
    /// Workspaces install it by themselves, at /slack/install: with an address to come back to, for
    /// whole organisations too, and with tokens that end.
    bool many = false;
    std::string name{};  ///< what people see; empty: "Ajar"
};

/// What is wrong with the options, with what to do; nothing: a manifest can be made.
std::optional<std::string> problem_of(const ManifestOptions& options);

/// JSON, as people read it.
std::string manifest_text(const ManifestOptions& options);

}  // namespace ajar::slack
