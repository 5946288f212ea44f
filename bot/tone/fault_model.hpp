#pragma once

// A small linear model of what is wrong with a sentence's wording: an excuse, blame, a threat …
// Word lists find the phrases they know; people phrase such things in ever new ways, so this weighs
// all words of a sentence and their company, as learnt from sentences of ours (tests/data/tone).
// The weights are a table in packs/; the tool tests/unit/tone/learn_tone.cpp makes it anew.

#include "bot/tone/analysis.hpp"
#include "bot/tone/weight_table.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace ajar::tone {

class FaultModel {
public:
    void reserve(std::size_t features) { weights_.reserve(features); }

    void set_weight(std::string_view feature, const FaultScores& scores);

    /// How likely each fault is, from the sentence alone.
    FaultScores chances(const Analysis& analysis, std::size_t statement) const;

private:
    WeightTable<FaultScores> weights_;  ///< by feature_hash
};

/// The model with the shipped weights.
const FaultModel& shipped_fault_model();

/// Notes with each statement how likely each fault is.
void assign_faults(Analysis& analysis, const FaultModel& model);

}  // namespace ajar::tone
