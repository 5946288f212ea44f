#pragma once

// The seven considerations of a case, each with its evidence (P5, P6).

#include "bot/evaluation/capacity.hpp"
#include "bot/evaluation/rules.hpp"

namespace ajar::evaluation {

/// What has been found out about a case before options are made of it.
struct Weighed {
    std::array<Consideration, kTopics.size()> considerations;
    std::vector<Applied> applied;
    Schedule schedule;
    std::optional<Date> deadline;

    const Consideration& of(Topic topic) const {
        return considerations[static_cast<std::size_t>(topic)];
    }

    bool blocked(Topic topic) const { return of(topic).weight == Weight::Blocking; }

    bool blocked() const;
    /// The consideration that the reason of a reply speaks of: the blocking one that explains
    /// most. Nothing when none blocks.
    std::optional<Topic> deciding() const;
};

/// What is being weighed, and against what. Keeps references: lives for one evaluation.
struct Question {
    const Case& request;
    const knowledge::Knowledge& knowledge;
    const std::vector<Booking>& bookings;
    Date today;
    Unknowns unknowns = Unknowns::Open;
};

Weighed weigh(const Question& question);

/// How many people the request is for; 1 when it is not said.
double people_in(const Case& request);

/// The slot that says by when; nothing when it is not said.
std::optional<Date> deadline_in(const Case& request);

}  // namespace ajar::evaluation
