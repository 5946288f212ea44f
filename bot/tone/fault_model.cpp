#include "bot/tone/fault_model.hpp"

#include "bot/tone/features.hpp"

namespace ajar::tone {
namespace {

struct Weight {
    const char* feature;
    std::array<short, kFaults> hundredths;
};

#include "bot/tone/packs/fault_weights.inc"

FaultModel load() {
    FaultModel model;
    model.reserve(kWeights.size());
    for (const Weight& weight : kWeights) {
        FaultScores scores{};
        for (std::size_t at = 0; at < kFaults; ++at)
            scores[at] = static_cast<float>(weight.hundredths[at]) / 100.0F;
        model.set_weight(weight.feature, scores);
    }
    return model;
}

}  // namespace

void FaultModel::set_weight(std::string_view feature, const FaultScores& scores) {
    weights_.set(feature_hash(feature), scores);
}

FaultScores FaultModel::chances(const Analysis& analysis, std::size_t statement) const {
    FaultScores sums{};
    fault_features(analysis, statement, [&](std::string_view feature) {
        const auto* const found = weights_.find(feature_hash(feature));
        if (found == nullptr) return;
        for (std::size_t at = 0; at < kFaults; ++at) sums[at] += (*found)[at];
    });
    return chances_of(sums);
}

const FaultModel& shipped_fault_model() {
    static const FaultModel model = load();
    return model;
}

void assign_faults(Analysis& analysis, const FaultModel& model) {
    for (std::size_t at = 0; at < analysis.statements.size(); ++at)
        analysis.statements[at].faults = model.chances(analysis, at);
}

}  // namespace ajar::tone
