#pragma once

// Chance that gives the same throws for the same seed, on every machine.

#include <cstddef>
#include <random>
#include <vector>

namespace ajar::simulator {

class Dice {
public:
    explicit Dice(unsigned seed) : engine_{seed} {}

    std::size_t below(std::size_t count) { return engine_() % count; }

    bool chance(std::size_t percent) { return below(100) < percent; }

    template <class Item>
    const Item& one_of(const std::vector<Item>& items) {
        return items[below(items.size())];
    }

private:
    std::mt19937 engine_;
};

}  // namespace ajar::simulator
