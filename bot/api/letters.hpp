#pragma once

// A case said in another form than its draft: as a letter, or in another template.

#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/reply/reply.hpp"

#include <string>

namespace ajar::api {

/// What the case's draft was made of; `file` must outlive it.
reply::DraftInput draft_input(
    const engine::CaseFile& file, const knowledge::Knowledge& knowledge, const std::string& signer
);

}  // namespace ajar::api
