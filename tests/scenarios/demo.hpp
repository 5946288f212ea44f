#pragma once

// The demo company as it is shipped, and the model trained from it.

#include "bot/knowledge/knowledge.hpp"
#include "bot/understanding/understanding.hpp"

#include <memory>

namespace ajar::scenarios {

struct Demo {
    knowledge::Knowledge knowledge;
    std::shared_ptr<const understanding::Model> model;
};

/// Loaded and trained once; every run starts from it. Throws std::runtime_error when the shipped
/// knowledge cannot be used.
const Demo& demo();
/// The same company, its texts in English, German, Spanish and French.
const Demo& demo_in_four_languages();

}  // namespace ajar::scenarios
