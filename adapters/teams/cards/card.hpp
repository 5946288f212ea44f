#pragma once

// The parts of an Adaptive Card (1.5, the latest that Teams shows), as functions from values to
// JSON. What people wrote stands in text runs, which know no markup. Every text is cut to a length,
// and every list to a number, so that no card comes near the 80 KB that Teams takes. Pure.

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ajar::teams::cards {

using Json = nlohmann::json;

inline constexpr std::string_view kVersion = "1.5";
inline constexpr std::size_t kLongText = 3'000;  ///< characters of a paragraph
inline constexpr std::size_t kShortText = 200;   ///< … of a heading, a name, a value
inline constexpr std::size_t kButtonText = 60;   ///< more would be cut by Teams
inline constexpr std::size_t kLabelText = 120;   ///< … of what a quick reply says
inline constexpr std::size_t kChoiceText = 120;  ///< … of what it sends back; a longer one is none
inline constexpr std::size_t kMostButtons = 12;    ///< on one card
inline constexpr std::size_t kMostBytes = 80'000;  ///< of a whole message, in UTF-16

/// At most `most` characters; the last is "…" when there were more.
std::string clipped(std::string_view text, std::size_t most);

std::size_t characters_in(std::string_view text);

/// How large Teams thinks a message is.
std::size_t utf16_bytes(const Json& message);

enum class Look { Plain, Title, Strong, Subtle, Warning };

/// A paragraph, as it is.
Json words(std::string_view text, Look look = Look::Plain);

/// "name: value", the name in grey.
Json fact(std::string_view name, std::string_view value);

/// A box with a light background.
Json box(Json items);

/// Says `data` as the person's own words: what stands on the button is shown in the chat.
Json say_button(std::string_view label, const std::string& choice);

/// Asks the bot (adaptiveCard/action), and where a client cannot, says it in a message.
Json ask_button(std::string_view label, const std::string& verb, Json data);

/// Opens a dialog (task/fetch).
Json dialog_button(std::string_view label, Json data);

/// Rows of buttons, six at most in each: Teams hides the seventh.
Json rows(std::vector<Json> buttons);

/// Whatever is longer than a button is read in full, and pressed as a whole.
Json choice_row(std::string_view label, const std::string& choice);

Json card(Json body);

/// As an attachment of a message.
Json attachment(Json card);

}  // namespace ajar::teams::cards
