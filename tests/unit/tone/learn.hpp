#pragma once

// Learns the tone checker's two models from labelled replies and single sentences of ours.

#include "bot/tone/fault_model.hpp"
#include "bot/tone/role_model.hpp"
#include "tests/unit/tone/labelled.hpp"
#include "tests/unit/tone/softmax.hpp"

#include <array>
#include <string>

namespace ajar::tone::testing {

struct Learnt {
    Softmax<kRoles>::Learnt roles;
    Softmax<kFaults>::Learnt faults;
    /// How often one role follows another, per group of kinds.
    std::array<std::array<RoleScores, kRoles + 1>, RoleModel::kGroups> steps{};
};

class Learner {
public:
    void add(const LabelledReply& reply);
    void add(const OwnSentence& sentence);
    Learnt run();

private:
    void add_fault(const Analysis& analysis, std::size_t at, Fault fault);

    Softmax<kRoles> roles_{{0.01, 2}};
    Softmax<kFaults> faults_{{0.02, 5}};
    Learnt learnt_;
};

RoleModel role_model_of(const Learnt& learnt);
FaultModel fault_model_of(const Learnt& learnt);

/// The tables in bot/tone/packs. False where a file cannot be written.
bool write_role_weights(const Learnt& learnt, const std::string& path);
bool write_fault_weights(const Learnt& learnt, const std::string& path);

}  // namespace ajar::tone::testing
