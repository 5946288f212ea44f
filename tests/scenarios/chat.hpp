#pragma once

// A talk of a few lines with the demo company in four languages, for tests that ask what was said
// to what. AJAR_SHOW_TALK=1 prints it.

#include "tests/scenarios/core_driver.hpp"

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace ajar::scenarios {

class Chat {
public:
    explicit Chat(const std::string& locale) : driver_{demo_in_four_languages()} {
        Scenario scenario;
        scenario.name = "chat";
        scenario.who = "tom-becker";
        scenario.locale = locale;
        scenario.starts = *time_from_iso("2026-11-23T09:00:00Z");
        driver_.start(scenario);
    }

    /// The lines that were said to it.
    std::vector<std::string> says(const std::string& text) {
        const std::size_t before = driver_.said().size();
        tell("> " + text);
        driver_.say(text);
        return since(before);
    }

    std::vector<std::string> waits(std::chrono::hours time) {
        const std::size_t before = driver_.said().size();
        driver_.pass(time);
        return since(before);
    }

    View view() const { return driver_.view(); }

    std::string last_text() const {
        return driver_.said().empty() ? std::string{} : driver_.said().back().text;
    }

    std::vector<std::string> texts() const {
        std::vector<std::string> all;
        for (const Said& said : driver_.said()) all.push_back(said.text);
        return all;
    }

private:
    static void tell(const std::string& text) {
        if (std::getenv("AJAR_SHOW_TALK")) std::cout << text << "\n";
    }

    std::vector<std::string> since(std::size_t before) const {
        std::vector<std::string> lines;
        const auto said = driver_.said();
        for (std::size_t i = before; i < said.size(); ++i) {
            lines.push_back(said[i].line);
            tell("    (" + said[i].line + ") " + said[i].text);
        }
        return lines;
    }

    CoreDriver driver_;
};

}  // namespace ajar::scenarios
