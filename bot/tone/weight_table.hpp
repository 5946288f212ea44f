#pragma once

// Scores by feature hash, looked up for every word of every sentence: open addressing over a power
// of two, so that a look-up is a mask and, nearly always, one comparison.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ajar::tone {

/// Sums of weights become chances that add up to one.
template <class Scores>
Scores chances_of(Scores sums) {
    using Number = typename Scores::value_type;
    const Number highest = *std::max_element(sums.begin(), sums.end());
    Number total = 0;
    for (Number& sum : sums) total += sum = std::exp(sum - highest);
    for (Number& sum : sums) sum /= total;
    return sums;
}

template <class Scores>
class WeightTable {
public:
    /// Room for as many features, and no more.
    void reserve(std::size_t features) {
        scores_.reserve(features);
        while (slots_.size() < features * 2) grow();
    }

    /// Adds or replaces.
    void set(std::uint64_t hash, const Scores& scores) {
        if ((scores_.size() + 1) * 2 > slots_.size()) grow();
        Slot& slot = slots_[place_of(hash)];
        if (slot.at == 0) {
            scores_.push_back(scores);
            slot = {hash, static_cast<std::uint32_t>(scores_.size())};
        } else {
            scores_[slot.at - 1] = scores;
        }
    }

    /// nullptr where the hash is unknown; valid until the next set().
    const Scores* find(std::uint64_t hash) const {
        if (slots_.empty()) return nullptr;
        const Slot& slot = slots_[place_of(hash)];
        return slot.at == 0 ? nullptr : &scores_[slot.at - 1];
    }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t at = 0;  ///< its place in scores_, from 1; 0: empty
    };

    std::size_t place_of(std::uint64_t hash) const {
        const std::size_t mask = slots_.size() - 1;
        std::size_t place = hash & mask;
        while (slots_[place].at != 0 && slots_[place].hash != hash) place = (place + 1) & mask;
        return place;
    }

    void grow() {
        constexpr std::size_t kFirst = 1024;
        std::vector<Slot> old(slots_.empty() ? kFirst : slots_.size() * 2);
        old.swap(slots_);
        for (const Slot& slot : old)
            if (slot.at != 0) slots_[place_of(slot.hash)] = slot;
    }

    std::vector<Slot> slots_;
    std::vector<Scores> scores_;
};

}  // namespace ajar::tone
