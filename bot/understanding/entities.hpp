#pragma once

// The typed facts that stand in a message: dates, numbers, money, durations, products, people.
// Nothing is found twice: a number inside a date, an amount or a product's name is not a number.

#include "bot/understanding/names.hpp"
#include "bot/understanding/understanding.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::understanding {

struct EntityContext {
    const Names* names = nullptr;
    Date today{};
    std::string_view language;       ///< how values are spelled for people
    std::string_view currency = {};  ///< of amounts that name none
};

/// In the order of the message.
std::vector<Entity> entities_of(
    std::string_view text, const Lexemes& lexemes, const EntityContext& context
);

}  // namespace ajar::understanding
