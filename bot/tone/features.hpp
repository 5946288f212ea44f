#pragma once

// What the role model sees of a sentence: its words, its pack cues, its place.

#include "bot/domain/words.hpp"
#include "bot/tone/analysis.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ajar::tone {

std::vector<std::string> role_features(
    const Analysis& analysis, std::size_t statement, ReplyKind kind
);

}  // namespace ajar::tone
