#pragma once

// One conversation over the real engine, with a temporary store and a clock that can be moved.

#include "bot/program/settings.hpp"

#include <memory>
#include <string>

namespace ajar::program {

class Talk {
public:
    /// `person`: an id of the directory; empty: the first who is only an employee. Throws when
    /// there is nobody of that id.
    Talk(const Settings& settings, const std::string& person);
    ~Talk();

    std::string who() const;
    /// The person opens the chat: the bot greets.
    void open();
    /// A message, or the number of a button that was shown last.
    void say(const std::string& text);
    /// "/review", "/approve" …; the answer, with a line break at the end.
    std::string command(const std::string& line);
    /// What was said to the person since the last call.
    std::string news();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::program
