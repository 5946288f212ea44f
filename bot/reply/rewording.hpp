#pragma once

// Somebody else's words for a draft: a language model may say it more smoothly, but it may not say
// anything else. Whatever comes back is a stranger's text until it has passed here (design.md,
// "its output is never trusted blindly").

#include "bot/base/result.hpp"
#include "bot/tone/check.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::reply {

/// How a rewording differs in fact from the original, in words for staff: a number, a day, a link
/// or a name that is gone or is new. Empty: it says the same. `names`: everybody and everything
/// the company has a name for.
std::vector<std::string> changed_facts(
    std::string_view original,
    std::string_view reworded,
    std::string_view locale,
    const std::vector<std::string>& names
);

struct Rewording {
    std::string text;
    tone::Report tone;
};

/// The rewording, if it may be shown in place of `original`: same facts, about the same length, no
/// tone error, plain text. Else Malformed, saying why not.
Result<Rewording> accept_rewording(
    std::string_view original,
    std::string_view reworded,
    const tone::Context& context,
    const std::vector<std::string>& names
);

}  // namespace ajar::reply
