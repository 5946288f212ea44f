#pragma once

// YAML as a plain tree with places. Only what people write by hand is understood: no anchors, no
// aliases, no tags, one document, no duplicate keys, bounded size and depth. That leaves no way to
// write a "YAML bomb".

#include "bot/files/notes.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::files {

struct Node {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    std::string text;     ///< of a scalar; a map's keys stand in `keys`
    bool quoted = false;  ///< "yes" in quotes is a text, without them it may be a boolean
    Place place;
    std::vector<Node> keys;   ///< of a map, in the author's order
    std::vector<Node> items;  ///< of a list; for a map, the value of each key

    /// The value of `key` in a map; nullptr when there is none.
    const Node* find(std::string_view key) const;
};

/// The tree of a YAML text; nothing (and an error in `notes`) when it cannot be read. `first_line`
/// is where the text begins in its file.
std::optional<Node> read_yaml(const std::string& text, Notes& notes, int first_line = 1);

/// Where the text is not plain UTF-8: a broken sequence or a control character; npos when it is
/// fine.
std::size_t first_bad_byte(std::string_view text);

}  // namespace ajar::files
