#include "bot/tone/role_model.hpp"

#include "bot/tone/features.hpp"

#include <algorithm>
#include <cmath>

namespace ajar::tone {
namespace {

struct Weight {
    const char* feature;
    std::array<short, kRoles> hundredths;
};

struct Step {
    RoleModel::Group group;
    std::size_t from;
    std::array<short, kRoles> hundredths;
};

#include "bot/tone/packs/role_weights.inc"

RoleScores scores_of(const std::array<short, kRoles>& hundredths) {
    RoleScores scores{};
    for (std::size_t role = 0; role < kRoles; ++role) scores[role] = hundredths[role] / 100.0;
    return scores;
}

RoleModel load() {
    RoleModel model;
    model.reserve(kWeights.size());
    for (const Weight& weight : kWeights)
        model.set_weight(weight.feature, scores_of(weight.hundredths));
    for (const Step& step : kSteps)
        for (std::size_t to = 0; to < kRoles; ++to)
            model.set_step(step.group, step.from, to, step.hundredths[to] / 100.0);
    return model;
}

/// How much the usual order of sentences counts beside their words.
constexpr double kOrderWeight = 0.5;

}  // namespace

RoleModel::Group RoleModel::group_of(ReplyKind kind) {
    switch (kind) {
        case ReplyKind::Decline:
        case ReplyKind::Compromise:
        case ReplyKind::Referral:
            return Group::Refusal;
        case ReplyKind::Yes:
            return Group::Yes;
        case ReplyKind::Incident:
            return Group::Incident;
        case ReplyKind::Question:
        case ReplyKind::Holding:
            break;
    }
    return Group::Other;
}

void RoleModel::set_weight(std::string_view feature, const RoleScores& scores) {
    weights_.set(feature_hash(feature), scores);
}

void RoleModel::set_step(Group group, std::size_t from, std::size_t to, double log_chance) {
    steps_[static_cast<std::size_t>(group)][from][to] = log_chance;
}

RoleScores RoleModel::chances(const Analysis& analysis, std::size_t statement, ReplyKind kind)
    const {
    RoleScores sums{};
    role_features(analysis, statement, kind, [&](std::string_view feature) {
        const auto* const found = weights_.find(feature_hash(feature));
        if (found == nullptr) return;
        for (std::size_t role = 0; role < kRoles; ++role) sums[role] += (*found)[role];
    });
    return chances_of(sums);
}

std::vector<Role> RoleModel::best_order(const std::vector<RoleScores>& chances, Group group) const {
    constexpr double kFloor = 1e-6;
    if (chances.empty()) return {};
    const auto& steps = steps_[static_cast<std::size_t>(group)];
    std::vector<std::array<std::size_t, kRoles>> came_from(chances.size());
    RoleScores best{};
    for (std::size_t at = 0; at < chances.size(); ++at) {
        RoleScores next{};
        for (std::size_t to = 0; to < kRoles; ++to) {
            const double own = std::log(std::max(kFloor, chances[at][to]));
            if (at == 0) {
                next[to] = own + kOrderWeight * steps[kStart][to];
                continue;
            }
            std::size_t from = 0;
            for (std::size_t other = 1; other < kRoles; ++other)
                if (best[other] + kOrderWeight * steps[other][to] >
                    best[from] + kOrderWeight * steps[from][to])
                    from = other;
            came_from[at][to] = from;
            next[to] = best[from] + kOrderWeight * steps[from][to] + own;
        }
        best = next;
    }
    std::vector<Role> order(chances.size());
    auto role = static_cast<std::size_t>(std::max_element(best.begin(), best.end()) - best.begin());
    for (std::size_t at = chances.size(); at-- > 0;) {
        order[at] = static_cast<Role>(role);
        role = came_from[at][role];
    }
    return order;
}

const RoleModel& shipped_role_model() {
    static const RoleModel model = load();
    return model;
}

}  // namespace ajar::tone
