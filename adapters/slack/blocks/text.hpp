#pragma once

// Words with a little form: what becomes Slack's mrkdwn. A text is a list of spans, each of which
// knows what it is; so nothing that a person wrote can mention anybody, open a link or end the bold
// of a label, and a text can be cut anywhere. Pure.

#include "bot/base/time.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ajar::slack::blocks {

struct Span {
    enum class Kind {
        Words,   ///< as they are
        Bold,    ///< a label of ours; one line
        Italic,  ///< one line
        Link,
        Moment,  ///< a time, shown in the reader's own time zone
        Person,  ///< a mention; `target` is a user's id
    };
    Kind kind = Kind::Words;
    std::string text;
    std::string target{};  ///< address, user id or seconds since 1970

    bool operator==(const Span&) const = default;
};

using Spans = std::vector<Span>;

Span words(std::string_view text);
Span bold(std::string_view text);
Span italic(std::string_view text);
/// Just the label when the address is none of the web's or a mailbox's, or is too long.
Span link(std::string_view url, std::string_view label);
/// "22 November 2026, 14:03"; where it cannot be shown so, by UTC.
Span moment(TimePoint time);
/// `name` where the id is none of Slack's.
Span person(std::string_view user_id, std::string_view name);

/// A web or mail address in plain ASCII that can end neither its own link nor the line.
bool is_linkable(std::string_view url);

/// Words whose web addresses are links, as in replies.
Spans with_links(std::string_view text);

/// One after the other; spans and whole texts mix: joined({bold("Need:"), words(" " + need)}).
Spans joined(std::vector<Spans> texts);

/// "*Need:* a larger screen"; the value stands on the label's line.
Spans labelled(std::string_view label, std::string_view value);

/// As mrkdwn, at most `most` long; where it was too long, "…" and then `more` stand at its end.
std::string fitted(const Spans& spans, std::size_t most, const Spans& more = {});

/// As mrkdwn in pieces of at most `most` each; nothing is lost but white space where they part.
std::vector<std::string> split(const Spans& spans, std::size_t most);

/// {"type":"mrkdwn"…}. Slack looks for no addresses and names in it beside ours.
nlohmann::json mrkdwn_object(const std::string& text);

/// {"type":"plain_text"…}, cut to `most`; "–" where there is no text, which Slack would refuse.
nlohmann::json plain_object(std::string_view text, std::size_t most);

/// In pieces of at most `most` each, escaped.
std::vector<std::string> split_plain(std::string_view text, std::size_t most);

}  // namespace ajar::slack::blocks
