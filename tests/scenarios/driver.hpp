#pragma once

// What carries a scenario out: the pure core, or the real server. The runner knows only this.

#include "tests/scenarios/scenario.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ajar::scenarios {

struct Button {
    std::string label;
    std::string value;
};

/// Something the employee has read.
struct Said {
    std::string line;  ///< phrase id
    std::string text;
    std::string from;
    std::vector<Button> buttons;
};

/// A draft in review.
struct DraftView {
    std::string id;
    std::string outcome;
    std::string text;
    std::map<std::string, std::string> considerations;  ///< topic -> weight
    std::vector<std::string> options;                   ///< outcomes, in order
    std::vector<std::string> tone_errors;
    std::string on_duty;  ///< whose it is by the rota; empty: nobody's
};

struct View {
    std::string stage;
    std::string locale;
    std::string service;
    std::string need;  ///< id, else the person's own words
    bool need_confirmed = false;
    std::map<std::string, std::string> facts;  ///< "14", "2026-11-27", "tablet", "skipped"
    std::map<std::string, int> asked;          ///< how often, by slot or question
    int questions = 0;
    int waiting = 0;
    std::optional<DraftView> draft;
    std::string last_outcome;  ///< of the last decision that was sent
};

class Driver {
public:
    virtual ~Driver() = default;

    virtual void start(const Scenario& scenario) = 0;
    virtual void open() = 0;
    virtual void say(const std::string& text) = 0;
    virtual void choose(const std::string& value) = 0;
    virtual void feedback(const std::string& text) = 0;
    /// Gives why it was refused ("own_request"), or nothing. `review_id` is empty for acts that
    /// need none.
    virtual std::string act(const StaffAct& act, const std::string& review_id, int option) = 0;
    /// Lets time pass; what comes due happens.
    virtual void pass(std::chrono::minutes time) = 0;

    /// Everything said to the employee so far.
    virtual std::vector<Said> said() const = 0;
    virtual View view() const = 0;
    /// Kinds of records made so far, in order: "decision", "promise", "unmet_need", "feedback",
    /// "called".
    virtual std::vector<std::string> records() const = 0;

    /// What must never happen, and did.
    virtual std::vector<std::string> faults() const = 0;
};

}  // namespace ajar::scenarios
