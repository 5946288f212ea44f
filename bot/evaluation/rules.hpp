#pragma once

// Which rules speak about a case, and whether an exception lifts them (P9).

#include "bot/evaluation/conditions.hpp"

#include <vector>

namespace ajar::evaluation {

/// How a condition on a fact that nobody knows is taken.
enum class Unknowns {
    Open,  ///< the rule is listed as open: a concern until the fact is known
    Hold,  ///< as if it held: the worst case, to find out which question matters
    Fail,  ///< as if it failed: the best case
};

struct Applied {
    const knowledge::Rule* rule = nullptr;
    const knowledge::Exception* exception = nullptr;  ///< set: the rule is lifted for this person
    std::vector<std::string> open;  ///< slots that must be known before it is certain
};

/// In the order of the knowledge, so that equal cases are told the same reason.
std::vector<Applied> applied_rules(
    const Case& request, const knowledge::Knowledge& knowledge, Date today, Unknowns unknowns
);

/// Whether the rule could ever speak about this service.
bool concerns_service(
    const knowledge::Rule& rule, const knowledge::Service* service, std::string_view service_id
);

}  // namespace ajar::evaluation
