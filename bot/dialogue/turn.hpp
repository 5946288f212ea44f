#pragma once

// One turn in the making: the state as it changes and the effects as they gather. It lives inside
// one call of step() only, so that each stage's file reads as what happens, in order.

#include "bot/dialogue/step.hpp"
#include "bot/evaluation/evaluate.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::dialogue {

/// How many questions a request may cost the person (P4): when asking may change the answer, and
/// in all, required facts included.
inline constexpr int kQuestions = 3;
inline constexpr int kQuestionsWhenUrgent = 2;
inline constexpr int kQuestionsHard = 5;

/// Values for the variables of a line.
using Values = std::map<std::string, std::string, std::less<>>;

class Turn {
public:
    Turn(const State& before, const knowledge::Knowledge& known, TimePoint at);

    State state;
    const knowledge::Knowledge& knowledge;
    const TimePoint now;
    bool employee_spoke = false;
    bool beside = false;            ///< acting on another case than the one being worked on
    bool busy_with_person = false;  ///< a person has the employee's ear at the moment

    // ---- Where we stand ----------------------------------------------------------------------

    Date today() const;

    bool has_request() const { return state.request.has_value(); }

    /// Only where there is one.
    Request& request() { return *state.request; }

    /// The request's catalogue entry; nothing while it is not known.
    const knowledge::Service* service() const;
    /// What evaluation wants to know of the request.
    evaluation::Case as_case() const;

    template <class Kind>
    bool at() const {
        return std::holds_alternative<Kind>(state.stage);
    }

    template <class Kind>
    Kind* stage() {
        return std::get_if<Kind>(&state.stage);
    }

    /// Moves on; whatever was waited for before starts anew.
    void go(Stage next);
    /// The draft under review, by staff or by management.
    const Review* open_review() const;

    // ---- What is said ------------------------------------------------------------------------

    /// A line of the bot's own. Where its wording is missing, the conversation goes to a person:
    /// better than an empty bubble. Gives what was said.
    std::string say(
        std::string_view line,
        const Values& values = {},
        std::vector<Choice> choices = {},
        std::string from = {}
    );
    /// Is there a wording of it? For lines that knowledge from before them may lack.
    bool has_words_for(std::string_view line) const;
    /// What a person wrote.
    void pass_on(Say words);
    /// What was said in this turn is not said after all; what was done stays done.
    void take_back_words();
    /// What was said in this turn is for nobody but them. False: nothing was said.
    bool keep_words_private();
    /// A line that everybody may read.
    void say_in_the_open(std::string_view line);
    /// "line" said with a list.
    void say_list(
        std::string_view line,
        std::string_view name,
        const std::vector<std::string>& items,
        std::vector<Choice> choices = {}
    );
    /// A button with the label of phrase `line`.
    Choice button(std::string_view line, std::string value);

    void emit(Effect effect) { effects_.push_back(std::move(effect)); }

    /// Starts and stops the timers that the new stages call for, and hands everything over.
    Step finish(const State& before) &&;

private:
    Result<std::string> wording(std::string_view line, reply::Variables variables);
    void without_words(std::string_view line, const std::string& why);

    Effects effects_;
    bool speechless_ = false;
};

}  // namespace ajar::dialogue
