#pragma once

// A conversation as staff would write it down: who says what, what the people of IT do, how much
// time passes, and what is expected after each of it. README.md explains every word.

#include "bot/base/time.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ajar::scenarios {

/// What should be true after a step. Nothing is expected of what is left out.
struct Expected {
    std::optional<std::string> stage;
    std::optional<std::vector<std::string>> lines;  ///< exactly these line ids, in order
    std::vector<std::string> lines_have;
    std::vector<std::string> reply_has;  ///< in any text of this step, whatever the case
    std::vector<std::string> reply_lacks;
    std::vector<std::string> buttons;  ///< labels that are among the buttons of this step
    std::optional<std::string> from;   ///< the person whose name stands on what was said
    std::optional<std::string> outcome;
    std::vector<std::string> draft_has;
    std::optional<std::string> blocking;  ///< a topic
    std::optional<std::string> concern;
    bool leads_with_reason = false;
    bool leaves_an_opening = false;
    std::optional<std::string> service;
    std::optional<std::string> need;
    std::map<std::string, std::string> facts;
    std::optional<int> waiting;
    std::optional<int> questions_at_most;
    std::vector<std::string> asked_for;
    std::vector<std::string> recorded;
    std::vector<std::string> not_recorded;
    std::optional<std::string> refused;
    std::optional<std::string> language;
    std::optional<std::string> on_duty;
};

struct StaffAct {
    enum class Kind {
        Approve,
        ChangeOutcome,
        ChangeService,
        AskMore,
        TakeOver,
        AskManager,
        Write,
        HandBack,
    };
    Kind kind = Kind::Approve;
    std::string by;  ///< person id
    std::string text;
    std::string override_reason;
    std::string outcome;  ///< for ChangeOutcome
    int draft = 0;        ///< 0: the open one; 1, 2 …: the first, second … that was ever opened
};

struct Step {
    enum class Kind { Opens, Says, Presses, Feedback, Staff, Passes };
    Kind kind = Kind::Says;
    std::string text;
    StaffAct staff;
    std::chrono::minutes time{0};
    Expected then;
    int line = 0;
};

struct Scenario {
    std::string name;   ///< the file's name, without its ending
    std::string about;  ///< one sentence
    std::string who;    ///< person id in the directory
    std::string locale;
    TimePoint starts{};
    bool may_repeat_questions = false;
    std::vector<Step> steps;
};

/// Throws std::runtime_error with file and line for a word it does not know.
Scenario load_scenario(const std::filesystem::path& file);

/// All scenarios of a folder, by name.
std::vector<std::filesystem::path> scenario_files(const std::filesystem::path& folder);

}  // namespace ajar::scenarios
