#pragma once

#include "bot/base/time.hpp"
#include "bot/domain/words.hpp"

#include <map>
#include <optional>
#include <string>

namespace ajar {

/// A fact about a request. `text` is always there, in a form a person may read; the typed value
/// beside it is what rules compare.
struct SlotValue {
    enum class Origin {
        Said,       ///< in the person's own message
        Answered,   ///< to a question of ours
        Directory,  ///< known beforehand
        Corrected,  ///< the person changed an earlier value (P26)
        Skipped,    ///< "skip" or "I don't know" (P4): nothing is known, and we don't ask again
    };

    SlotType type = SlotType::Text;
    std::string text;
    std::optional<double> number;  ///< number; amount of money; duration in days; 0/1 for boolean
    std::optional<Date> date;
    Origin origin = Origin::Said;

    bool known() const { return origin != Origin::Skipped; }

    bool operator==(const SlotValue&) const = default;
};

/// By slot id, as the catalogue names them ("people_count", "deadline").
using Slots = std::map<std::string, SlotValue, std::less<>>;

}  // namespace ajar
