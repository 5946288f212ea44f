#pragma once

// How a house learns from a catalogue: with the encoder where there is one, and with what earlier
// starts have left.

#include "bot/knowledge/knowledge.hpp"
#include "bot/understanding/compare.hpp"
#include "bot/understanding/understanding.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace ajar::program {

/// Any thread.
struct Learning {
    std::function<std::shared_ptr<const understanding::Model>(const knowledge::Knowledge&)> train;
    /// Whether another catalogue would do it good, to know beforehand.
    std::function<
        understanding::Comparison(const knowledge::Knowledge&, const knowledge::Knowledge&)>
        compare;
};

/// With the encoder of `package`, see load_encoder(). A warning goes to `warn`, once. What one
/// training leaves to the next is kept in the folder `kept`; empty: nowhere.
Learning learning(
    const std::filesystem::path& package,
    const std::function<void(const std::string&)>& warn,
    const std::filesystem::path& kept = {}
);

/// What earlier trainings have left in one folder, for another one; as much as there is.
void copy_lessons(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace ajar::program
