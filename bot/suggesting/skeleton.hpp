#pragma once

// A wording taken apart into words and tags, and told again which of its pieces says what in a
// rendered text: the way back from a reply to the template that it was made from.

#include "bot/knowledge/knowledge.hpp"
#include "bot/reply/reply.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::suggesting {

/// A piece of a wording, as its author wrote it.
struct Atom {
    enum class Kind {
        Words,
        Filled,  ///< a tag that says something: {{name}}, {{> part}}, {{Sie|du}}
        Open,    ///< {{#name}}, {{^name}}
        Close,   ///< {{/name}}
        Silent,  ///< a comment, or a section that says nothing in this case
    };
    Kind kind = Kind::Words;
    std::string source;
    std::string name{};  ///< of the variable or section; empty for words
    std::string said{};  ///< what it says in this case, white space as rendered

    bool operator==(const Atom&) const = default;
};

/// The pieces in order; nothing where tags are not closed.
std::optional<std::vector<Atom>> atoms_of(std::string_view wording);

/// A wording in one case: its pieces with what each of them says.
using Skeleton = std::vector<Atom>;

/// Every way in which `wording` can be said with these values: one per wording of a shared part
/// in it. Those that cannot be rendered are left out.
std::vector<Skeleton> skeletons_of(
    const std::string& wording,
    const knowledge::Template& of,     ///< declares the variables
    const knowledge::Template* parts,  ///< may be nullptr
    const reply::Variables& values
);

/// All that it says.
std::string said_by(const Skeleton& skeleton);

}  // namespace ajar::suggesting
