#pragma once

// Whose turn it is to look at a team's reviews, by day. Pure: the day is the company's own.

#include "bot/base/time.hpp"

#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace ajar::knowledge {

/// A team's rota: turns in a fixed order, or fixed days of the week, and dated exceptions.
struct Rota {
    enum class Turn { Day, Week };

    /// Dated, both days included. With `person`: they stand in, whoever's turn it is. With `away`:
    /// that one is not asked. With neither: the office is closed.
    struct Exception {
        Date from{};
        Date until{};
        std::string person{};
        std::string away{};

        bool covers(Date day) const { return from <= day && day <= until; }

        bool operator==(const Exception&) const = default;
    };

    std::vector<std::string> people;  ///< person ids, in the order of their turns
    Turn turn = Turn::Week;
    Date since{};                           ///< the first day of the first one's turn
    std::array<std::string, 7> weekdays{};  ///< Monday first; where used, instead of turns
    std::vector<Exception> exceptions;
    bool always = false;  ///< round the clock; else in office hours
    std::chrono::seconds remind_after{std::chrono::hours{2}};  ///< who is on duty
    std::chrono::seconds hand_over_after{std::chrono::hours{2}};

    /// Monday to Friday, and no exception that closes the office.
    bool works_on(Date day) const;

    bool operator==(const Rota&) const = default;
};

/// Everybody who can be asked on `day`, whose turn it is first; nobody twice. Empty: nobody.
std::vector<std::string> in_turn(const Rota& rota, Date day);

/// Who is on duty; empty: nobody.
std::string on_duty(const Rota& rota, Date day);

}  // namespace ajar::knowledge
