#pragma once

// A company small enough to be kept in the head, and a talk with its bot: events go in as people
// and staff make them, what was said comes out.

#include "bot/dialogue/step.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::dialogue {

using understanding::Reading;
using understanding::Understanding;

/// Monday 23 November 2026, nine in the morning.
inline constexpr TimePoint kMonday =
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 23} +
    std::chrono::hours{9};

/// Services: "licence" (needs draw, print, share; asks people_count; six people and more are
/// blocked, the pool is the other way for drawing), "monitor" (one need, no rule), "repair"
/// (something to fix), "website" (the rule names nothing else). All lines are their own id.
knowledge::Knowledge small_shop();

Person mara();   ///< an employee
Person vera();   ///< a vice president
Person priya();  ///< an approver, leads the workplace team
Person noor();   ///< management

// ---- What understanding would say ---------------------------------------------------------

Understanding wants(const std::string& service, const std::string& need = {}, double sure = 0.9);
/// Fits two services.
Understanding wants_one_of(const std::string& a, const std::string& b);
Understanding acts(Act act);
Understanding nothing_known();
Understanding with_number(Understanding understood, double number);
Understanding with_date(Understanding understood, Date date);
/// Both, in one message.
Understanding both(const Understanding& a, const Understanding& b);

// ---- The talk -----------------------------------------------------------------------------

class Talk {
public:
    explicit Talk(Person requester = mara());
    Talk(Person requester, knowledge::Knowledge known);

    State state;
    knowledge::Knowledge shop;
    TimePoint now = kMonday;
    Effects last;  ///< of the last event, evidence included

    void happens(const Event& event);
    void hears(const Understanding& understood, const std::string& text = "some words");
    void presses(const std::string& value);
    /// Lets a timer of this kind come due.
    void timer(std::string_view kind);

    void approves(const Person& by = priya(), const std::string& override_reason = "fine");
    /// To a draft in review: the request, its number of people, the need.
    void goes_to_review(double people = 2, const std::string& need = "draw");
    /// And further, to an approved answer.
    void is_answered(double people = 2);

    std::string stage() const { return std::string{name_of(state.stage)}; }

    /// Lines said by the last event.
    std::vector<std::string> said() const;
    const Review& review() const;

    template <class Kind>
    std::vector<Kind> done() const {
        std::vector<Kind> found;
        for (const Effect& effect : last)
            if (const auto* one = std::get_if<Kind>(&effect)) found.push_back(*one);
        return found;
    }
};

}  // namespace ajar::dialogue
