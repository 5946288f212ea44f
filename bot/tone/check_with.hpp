#pragma once

// `check` with another role model than the shipped one: for the tool that learns it.

#include "bot/tone/check.hpp"
#include "bot/tone/role_model.hpp"

namespace ajar::tone {

Report check_with(const RoleModel& model, std::string_view reply, const Context& context);

}  // namespace ajar::tone
