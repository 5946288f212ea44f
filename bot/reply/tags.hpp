#pragma once

// What a Mustache text asks for, before it is rendered. Our templates use a small part of
// Mustache on purpose: variables, sections, inverted sections and comments. Partials, lambdas,
// dotted names, changed delimiters and triple braces are errors, so that a template can neither
// reach for anything else nor be read in two ways. One short form is ours: "{{Sie|du}}" says the
// left words where people are addressed formally, else the right ones.

#include "bot/base/result.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ajar::reply {

struct Tag {
    enum class Kind {
        Variable,  ///< {{name}}; the name "." is the item of a list
        Open,      ///< {{#name}}
        Inverted,  ///< {{^name}}
        Close,     ///< {{/name}}
    };
    Kind kind = Kind::Variable;
    std::string name;
    std::size_t at = 0;  ///< where it begins in the spelled-out text
};

/// "{{Sie|du}}" as the sections it stands for: {{#formal}}Sie{{/formal}}{{^formal}}du{{/formal}}.
/// Line breaks stay where they are.
std::string spelled_out(std::string_view mustache);

/// The tags in order, properly nested. Comments are left out.
Result<std::vector<Tag>> tags_of(std::string_view mustache);

/// Names that must have a value whatever else is there: variables outside every {{#section}}.
/// What stands in for an absent value, {{^section}}, counts as well.
std::set<std::string, std::less<>> always_needed(const std::vector<Tag>& tags);

/// Every name that the text speaks of.
std::set<std::string, std::less<>> names_in(const std::vector<Tag>& tags);

}  // namespace ajar::reply
