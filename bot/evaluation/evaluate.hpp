#pragma once

// Weighs a request: rules, capacity, standing -> considerations, options, recommendation.
// Pure and total: equal input gives an equal justification.

#include "bot/domain/person.hpp"
#include "bot/domain/slot.hpp"
#include "bot/evaluation/justification.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ajar::evaluation {

/// What is known of a request when it is weighed.
struct Case {
    std::string service_id;  ///< empty: no catalogue entry fits
    RequestType type = RequestType::StandardRequest;
    std::string root_need_id;  ///< of the service; empty: kept in the person's own words
    Slots slots;
    Person requester;
};

/// Work promised since the knowledge was published, so that two yeses don't use the same hour.
struct Booking {
    std::string team_id;
    double hours = 0;
    Date until{};

    bool operator==(const Booking&) const = default;
};

Justification evaluate(
    const Case& request,
    const knowledge::Knowledge& knowledge,
    const std::vector<Precedent>& precedents,
    const std::vector<Booking>& bookings,
    Date today
);

/// The question whose answer is expected to change the recommendation most, per unit of effort
/// (P4); nothing when no answer can change it and no required fact is missing.
struct NextQuestion {
    std::string slot;
    std::string why;  ///< for the record: "decides between yes and compromise (licence-pool)"
    double gain = 0;
};

std::optional<NextQuestion> next_question(
    const Case& request,
    const knowledge::Knowledge& knowledge,
    const std::vector<Booking>& bookings,
    Date today
);

}  // namespace ajar::evaluation
