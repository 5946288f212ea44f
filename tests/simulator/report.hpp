#pragma once

// The figures of many talks, by style and by service.

#include "tests/simulator/talk.hpp"

#include <string>
#include <vector>

namespace ajar::simulator {

struct Figures {
    int wishes = 0;
    int needs_found = 0;
    int as_informed = 0;
    int questions = 0;
    int loops = 0;
    int dead_ends = 0;

    void add(const Ending& ending);

    double need_share() const;
    double outcome_share() const;
    double mean_questions() const;
};

std::vector<Ending> run(int personas, unsigned seed, const Reader& reader);
Figures total(const std::vector<Ending>& endings);
/// The table, as the command prints it.
std::string report(const std::vector<Ending>& endings);

}  // namespace ajar::simulator
