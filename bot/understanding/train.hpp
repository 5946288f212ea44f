#pragma once

// Learns an embedded model from the knowledge's example phrases: deterministic, offline, in well
// under a second for a catalogue of ordinary size.

#include "bot/knowledge/knowledge.hpp"
#include "bot/understanding/grams.hpp"
#include "bot/understanding/notebook.hpp"
#include "bot/understanding/understanding.hpp"

#include <memory>

namespace ajar::understanding {

/// What helps while learning and is not kept.
struct Teacher {
    /// Encodes the phrases in the encoder's place, with the same digits.
    const Encoder* encoder = nullptr;
    const Notebook* notebook = nullptr;
};

/// The same knowledge gives the same model. The model keeps no reference to `knowledge`. With an
/// `encoder`, every text gets its dense block beside the n-grams.
std::unique_ptr<Model> train(
    const knowledge::Knowledge& knowledge,
    std::shared_ptr<const Encoder> encoder = nullptr,
    const Teacher& teacher = {}
);

}  // namespace ajar::understanding
