#pragma once

// Which wording of which file a part of a draft was made from.

#include "bot/suggesting/skeleton.hpp"

#include <functional>

namespace ajar::suggesting {

/// A wording in its file: under which heading, the how manieth.
struct Wording {
    std::string path;     ///< "templates/en/decline.md"
    std::string heading;  ///< a part, or a line of the shared parts
    std::size_t index = 0;
    std::string text;  ///< as its author wrote it

    bool operator==(const Wording&) const = default;
};

struct Origin {
    Wording wording;
    Skeleton skeleton;  ///< what its pieces said in this case
};

/// The template of a file with its wordings as they are written there, shared parts not put in.
using AsWritten = std::function<const knowledge::Template*(const std::string& path)>;

/// The wording that says `text` with these values; nothing when none does (any more).
std::optional<Origin> origin_of(
    std::string_view text,
    const knowledge::Template& made_from,
    std::string_view part,
    const knowledge::Knowledge& knowledge,
    const reply::Variables& values,
    const AsWritten& as_written
);

/// Likewise among the wordings of one shared part.
std::optional<Origin> origin_in_part(
    std::string_view text,
    const knowledge::Template& made_from,
    std::string_view shared_part,
    const knowledge::Knowledge& knowledge,
    const reply::Variables& values,
    const AsWritten& as_written
);

}  // namespace ajar::suggesting
