#pragma once

// The one place that wires everything together: store, knowledge, engine, web chat, console, HTTP.

#include "bot/program/settings.hpp"

#include <functional>
#include <memory>
#include <string>

namespace ajar::program {

class House {
public:
    /// Opens the store and the knowledge. Throws with what to do: StoreError, UnusableKnowledge,
    /// SettingsError.
    explicit House(const Settings& settings);
    ~House();

    /// Starts the engine and listens. Throws server::StartError.
    void start();
    /// Serves until SIGINT, SIGTERM, or a broken disk; then drains. 0 after a wanted end.
    int run();

    /// "http://127.0.0.1:8080", or the public address of the settings.
    std::string url() const;
    /// A one-time link into the console, for the person who administers.
    std::string console_link();
    std::string administrator() const;  ///< that person's name

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::program
