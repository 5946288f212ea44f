#pragma once

#include "bot/domain/words.hpp"

#include <set>
#include <string>

namespace ajar {

/// Somebody in the directory.
struct Person {
    std::string id;
    std::string name;  ///< "Priya Raman"
    std::string email;
    std::string title;
    std::string department;
    std::string manager_id;  ///< empty at the top
    std::string team_id;     ///< the IT team, for staff; empty for everybody else
    std::string locale;      ///< preferred language; empty: as they write
    Standing standing = Standing::Regular;
    std::set<Role> roles{Role::Employee};

    bool operator==(const Person&) const = default;
};

/// "Priya" of "Priya Raman".
inline std::string first_name(const Person& person) {
    return person.name.substr(0, person.name.find(' '));
}

}  // namespace ajar
