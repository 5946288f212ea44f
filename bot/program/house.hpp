#pragma once

// The one place that wires everything together: store, knowledge, engine, web chat, console, HTTP.

#include "bot/base/time.hpp"
#include "bot/engine/steady_now.hpp"
#include "bot/program/settings.hpp"
#include "bot/publishing/publishing.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace ajar::program {

/// What the program takes from the machine, and a test into its own hands. Any thread.
struct HouseParts {
    Now now = engine::steady_now();
    publishing::Publishing::Train train = {};  ///< empty: as the settings say
};

class House {
public:
    /// Opens the store and the knowledge. Throws with what to do: StoreError, UnusableKnowledge,
    /// SettingsError.
    explicit House(const Settings& settings, HouseParts parts = {});
    ~House();

    /// Starts the engine and listens. Throws server::StartError.
    void start();
    /// Serves until SIGINT, SIGTERM, or a broken disk; then drains. 0 after a wanted end.
    int run();
    /// Ends run(), as SIGTERM does. Any thread.
    void end();
    /// Waits until nothing is left that could be done now, by the clock as it stands. False: it
    /// took longer.
    bool settle(std::chrono::milliseconds patience);

    /// "http://127.0.0.1:8080", or the public address of the settings.
    std::string url() const;
    /// A one-time link into the console, for the person who administers.
    std::string console_link();
    std::string administrator() const;  ///< that person's name
    /// How Slack reaches us, in words; empty: it does not.
    std::string slack_transport() const;
    /// What is on disk.
    const engine::Reading& records() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::program
