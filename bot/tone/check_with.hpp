#pragma once

// `check` with other models than the shipped ones: for the tool that learns them.

#include "bot/tone/check.hpp"
#include "bot/tone/fault_model.hpp"
#include "bot/tone/role_model.hpp"

namespace ajar::tone {

struct Models {
    const RoleModel& roles;
    const FaultModel& faults;
};

Report check_with(const Models& models, std::string_view reply, const Context& context);

}  // namespace ajar::tone
