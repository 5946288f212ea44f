#pragma once

// Slack's way of writing a message becomes the words that a person reads: <@U1>, <#C1|it-help>,
// <https://…|here> and the three entities. Pure. Emoji stay as they come (":tada:").

#include <functional>
#include <string>
#include <string_view>

namespace ajar::slack {

/// What a user or a channel is called, by its id; empty when nobody knows.
using NameOf = std::function<std::string(std::string_view id)>;

/// The words. What is no markup of Slack's stays as it is; an entity is decoded once.
std::string decode(std::string_view text, const NameOf& name_of = {});

/// Whether `text`, as Slack sent it, speaks to this user.
bool mentions(std::string_view text, std::string_view user_id);

/// Without the mention of `user_id` at the beginning, and what separates it from the words ("<@U1>:
/// hello"). An empty `user_id` stands for whoever is mentioned there.
std::string_view without_leading_mention(std::string_view text, std::string_view user_id);

/// As an Activity may hold it: no control characters but line breaks and tabs, no white space
/// around, at most `most` characters (the last is "…" when more were there).
std::string tidy(std::string_view text, std::size_t most);

}  // namespace ajar::slack
