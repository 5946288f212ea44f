#pragma once

// Wordings that several templates share: `{{> opening}}` stands for the wordings of the line
// "opening" in the locale's phrase set with the id "parts". A shared part is put in place when the
// set is loaded, so that everything after it sees plain wordings.

#include "bot/knowledge/knowledge.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::knowledge {

/// Whether the template holds shared parts, which are never said by themselves.
bool holds_parts(const Template& one);

/// The locale's shared parts; nullptr when there are none.
const Template* parts_for(const std::vector<Template>& templates, std::string_view locale);

struct PartialFault {
    FileLine place;
    std::string name;  ///< of the part
    std::string message;
};

/// Puts the shared parts in place. One of several wordings multiplies the wording it stands in,
/// in order. The variables that the parts declare come along, unless the template declares its own.
/// What cannot be resolved stays as it is and is reported.
std::vector<PartialFault> put_parts_in(Template& one, const Template* parts);

}  // namespace ajar::knowledge
