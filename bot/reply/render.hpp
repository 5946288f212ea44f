#pragma once

// What the neighbours of render() need besides it.

#include "bot/reply/reply.hpp"

#include <string_view>
#include <vector>

namespace ajar::reply {

/// Names that are always known: they say what is so, and stand in sections.
bool is_flag(std::string_view name);

/// render(), and on a fault the line of the wording it is in, counted from 0.
Result<std::string> render(
    std::string_view mustache,
    const Variables& variables,
    const std::vector<knowledge::Variable>& declared,
    int& fault_line
);

}  // namespace ajar::reply
