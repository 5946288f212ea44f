#pragma once

// What the tone checker is told about the case that a text belongs to (T12, T14, T23).

#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/tone/check.hpp"

#include <string>

namespace ajar::api {

tone::Context tone_context(
    const knowledge::Knowledge& knowledge, ReplyKind kind, const std::string& locale
);
tone::Context tone_context(
    const knowledge::Knowledge& knowledge, const engine::CaseFile& file, ReplyKind kind
);

}  // namespace ajar::api
