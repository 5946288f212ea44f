#pragma once

// One template and its values become one reply: parts in the fixed order of the kind, wordings
// rotated, paragraphs set.

#include "bot/base/result.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/reply/reply.hpp"

#include <span>
#include <string>
#include <vector>

namespace ajar::reply {

/// The parts of a kind, in order (design.md, "Reply").
std::span<const Part> parts_of(ReplyKind kind);

/// How many different replies rotation makes of the template: after that they come round again.
std::size_t rotations(const knowledge::Template& one);

/// The wording that has its turn.
const std::string& wording_at(const std::vector<std::string>& wordings, std::size_t variant);

/// Where the wording that has its turn begins; line 0 where that is not known.
knowledge::FileLine place_of(
    const knowledge::Template& one, std::string_view part, std::size_t variant
);

/// The template's parts, rendered; parts that come out blank are left out. The error names the
/// file, line and part, and the variable where one is missing; `fault` takes the place.
Result<std::vector<PartText>> compose(
    const knowledge::Template& one,
    const Variables& values,
    std::size_t variant,
    knowledge::FileLine* fault = nullptr
);

/// Reason and decision in one paragraph, then path and expectation, then the opening; no
/// paragraph of more than three sentences (T13).
std::string joined(const std::vector<PartText>& parts, std::string_view locale);

/// An error with the template's name in front, and the file and line where they are known.
Error in_template(
    const knowledge::Template& one,
    std::string_view where,
    const Error& error,
    const knowledge::FileLine& place = {}
);

}  // namespace ajar::reply
