#pragma once

// What staff changed in the replies of the last months, gathered into suggestions to the authors
// of the templates (P25).

#include "bot/publishing/publishing.hpp"
#include "bot/suggesting/clusters.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ajar::publishing {

/// A suggestion and the template it is for, as both are today.
struct Suggested {
    suggesting::Suggestion what;
    const knowledge::Template* item = nullptr;  ///< in `Suggestions::knowledge`
    std::size_t index = 0;                      ///< of the wording under its heading
    std::string source;  ///< the file with the suggestion in it; empty where it is not for a file
};

struct Suggestions {
    std::shared_ptr<const knowledge::Knowledge> knowledge;
    std::vector<Suggested> all;  ///< the strongest first

    const Suggested* find(const std::string& id) const;
};

/// From replies since `since`. Edits whose wording is another one by now count no more: either
/// somebody has taken the suggestion up, or they speak of what is gone.
Suggestions suggested(const engine::Store& store, const Publishing& publishing, TimePoint since);

}  // namespace ajar::publishing
