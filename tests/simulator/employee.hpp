#pragma once

// What the persona does next, seeing what the bot has said: answers, presses a button, corrects,
// brings up something else, agrees.

#include "bot/dialogue/effect.hpp"
#include "bot/dialogue/state.hpp"
#include "tests/simulator/dice.hpp"
#include "tests/simulator/persona.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ajar::simulator {

struct Move {
    enum class Kind { Say, Press };
    Kind kind = Kind::Say;
    std::string text;  ///< or the button's value
};

class Employee {
public:
    explicit Employee(const Persona& persona);

    Move open();
    /// The answer to a bot that waits for one. `buttons` are those of its last message.
    Move answer(const dialogue::State& state, const std::vector<dialogue::Choice>& buttons);
    /// Once more, in other words: the bot did not take it up.
    Move again();

    /// Which of their wishes the request is about, as the person sees it; nothing for one they
    /// never had.
    const Goal* goal_of(const dialogue::Request& request);

    /// Has the second wish been said?
    bool said_second() const { return said_second_; }

private:
    Move say(std::string text);
    Move brief_or_full(const std::string& brief, const std::string& full);
    bool likes_buttons();
    std::string manner(std::string_view name);
    std::string opening(const Goal& goal);
    std::string wording(const Goal& goal);
    const std::string& words_for(const Fact& fact) const;

    std::optional<Move> before_answering(const dialogue::State& state, const Goal& goal);
    Move about_service(const Goal& goal, const std::vector<dialogue::Choice>& buttons);
    Move about_need(const Goal& goal, const std::vector<dialogue::Choice>& buttons);
    Move about_fact(
        const Goal& goal, const std::string& slot, const std::vector<dialogue::Choice>& buttons
    );
    Move about_playback(
        const dialogue::State& state, const Goal& goal, const std::vector<dialogue::Choice>& buttons
    );
    /// What is wrong in the request, in words; empty when it is right.
    std::string objection(const dialogue::Request& request, const Goal& goal);

    const Persona& persona_;
    Dice dice_;
    std::map<std::string, const Goal*> goals_;  ///< by request id
    std::map<const Goal*, std::size_t> openings_;
    std::map<const Goal*, std::size_t> wordings_;
    std::set<std::string> asked_;  ///< facts asked for, by request and slot
    std::string correction_;       ///< what they want to put right
    bool corrected_ = false;
    bool said_second_ = false;
    int objections_ = 0;
};

}  // namespace ajar::simulator
