#pragma once

// Our words become what Slack shows as those words. Pure. Whatever a person wrote and we quote
// stays text: nothing made here mentions anybody, and a link leads only to the web or to a mailbox.

#include <string>
#include <string_view>

namespace ajar::slack {

/// The three characters that Slack reads as markup. decode(escape(x)) is x.
std::string escape(std::string_view text);

/// CommonMark as people write it in replies (emphasis, links, code, lists, headings, quotes)
/// becomes mrkdwn. Raw HTML and whatever else is not known stay as text.
std::string to_mrkdwn(std::string_view common_mark);

/// "<https://…|label>", or just the escaped label when the address is none that may be linked.
std::string link(std::string_view url, std::string_view label);

}  // namespace ajar::slack
