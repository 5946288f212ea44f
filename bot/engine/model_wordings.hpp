#pragma once

// Which wordings a language model has found for staff (drafting help). Only a mark of each is
// kept: a platform that marks what a model wrote is told so when one goes out as it was, word for
// word. What a person has changed is theirs.

#include "bot/engine/store.hpp"

#include <string>
#include <string_view>

namespace ajar::engine {

void keep_model_wording(
    Store& store, const std::string& review_id, std::string_view text, TimePoint now
);

bool is_model_wording(const Reading& records, std::string_view text);

}  // namespace ajar::engine
