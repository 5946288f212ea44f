#pragma once

// What staff changed in a draft before it went out, word by word: kept with the case, and counted
// by template part, so that authors see which of their sentences people keep rewriting.

#include "bot/reply/reply.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::reply {

struct DiffPiece {
    enum class Kind { Kept, Removed, Added };
    Kind kind = Kind::Kept;
    std::string text;  ///< words with the white space after them

    bool operator==(const DiffPiece&) const = default;
};

/// The shortest way from `before` to `after` in whole words; what is removed stands before what
/// replaces it. Kept and removed pieces together are `before`, kept and added ones `after`.
std::vector<DiffPiece> word_diff(std::string_view before, std::string_view after);

/// A part of the draft that was sent in other words.
struct PartEdit {
    Part part = Part::Reason;
    std::string before;
    std::string after;  ///< empty: it was taken out
    std::vector<DiffPiece> pieces;

    bool operator==(const PartEdit&) const = default;
};

/// Which parts of `draft` read differently in `sent`. What was added between two parts belongs to
/// the one before it.
std::vector<PartEdit> edits_by_part(const Draft& draft, std::string_view sent);

/// Every word with a figure in it as "#", one space between words: two edits that differ by the
/// case's numbers and days only are the same edit.
std::string without_figures(std::string_view text);

}  // namespace ajar::reply
