#pragma once

// A small linear model of what a sentence does in a reply. Word lists alone cannot tell a reason
// from a decision; this weighs words, pack cues and place, as learnt from replies of ours whose
// sentences were labelled by hand (tests/data/tone). The weights are a table in packs/; the tool
// tests/unit/tone/learn_roles.cpp makes it anew.

#include "bot/domain/words.hpp"
#include "bot/tone/analysis.hpp"
#include "bot/tone/weight_table.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ajar::tone {

/// What a sentence does, as one of few. A decision with its reason counts by their order.
enum class Role : std::uint8_t {
    Idle,  ///< before the point: thanks, acknowledgement, sympathy, apology
    Reason,
    ReasonDecision,  ///< "X, so Y"
    DecisionReason,  ///< "Y, given that X"
    Decision,
    Path,  ///< anything that moves the matter on: an offer, a promise, a condition
    Opening,
    Evasion,
};

inline constexpr std::size_t kRoles = static_cast<std::size_t>(Role::Evasion) + 1;

using RoleScores = std::array<double, kRoles>;

class RoleModel {
public:
    /// Kinds whose replies are built alike share their order of sentences.
    enum class Group : std::uint8_t { Refusal, Yes, Incident, Other };

    static constexpr std::size_t kGroups = 4;
    static constexpr std::size_t kStart = kRoles;  ///< "before the first sentence"

    static Group group_of(ReplyKind kind);

    void reserve(std::size_t features) { weights_.reserve(features); }

    void set_weight(std::string_view feature, const RoleScores& scores);
    void set_step(Group group, std::size_t from, std::size_t to, double log_chance);

    /// The chances of each role, from the sentence alone.
    RoleScores chances(const Analysis& analysis, std::size_t statement, ReplyKind kind) const;

    /// The most likely roles of a whole reply: sentences in the light of their neighbours.
    std::vector<Role> best_order(const std::vector<RoleScores>& chances, Group group) const;

private:
    WeightTable<RoleScores> weights_;  ///< by feature_hash
    std::array<std::array<RoleScores, kRoles + 1>, kGroups> steps_{};
};

/// The model with the shipped weights.
const RoleModel& shipped_role_model();

/// Decides what each statement does, for a reply of this kind.
void assign_roles(Analysis& analysis, ReplyKind kind, const RoleModel& model);

}  // namespace ajar::tone
