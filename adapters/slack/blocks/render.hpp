#pragma once

// One block as JSON: see surface.hpp, which is what others use.

#include "adapters/slack/blocks/block.hpp"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace ajar::slack::blocks {

/// Ids that one surface has used: each may stand there once.
class Ids {
public:
    /// `wish`, or with a number after it; at most 255 characters.
    std::string take(const std::string& wish);

private:
    std::set<std::string> taken_;
};

/// None where there is nothing to show; several where one does not hold it all.
std::vector<nlohmann::json> to_json(const Block& block, Ids& ids);

}  // namespace ajar::slack::blocks
