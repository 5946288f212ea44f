#pragma once

// What Slack takes, as its documentation and its own types say (shared notes on the protocol, 1.9;
// where two figures were found, the smaller). Lengths are counted as units of UTF-16 of the text as
// it is sent, entities included: no way of counting that Slack could have gives more.

#include <cstddef>

namespace ajar::slack::blocks::limits {

inline constexpr std::size_t kMessageBlocks = 50;
inline constexpr std::size_t kViewBlocks = 100;
/// Of all blocks of a message as JSON. Undocumented; beyond about 13,000 it is answered with
/// msg_blocks_too_long.
inline constexpr std::size_t kMessageJson = 12'000;
/// Of a view as JSON, in bytes; Slack's is 250 kB.
inline constexpr std::size_t kViewJson = 200'000;
inline constexpr std::size_t kFallbackText = 3'900;  ///< "text" beside the blocks; Slack's is 4,000

inline constexpr std::size_t kSectionText = 3'000;
inline constexpr std::size_t kFields = 10;
inline constexpr std::size_t kFieldText = 2'000;
inline constexpr std::size_t kHeaderText = 150;
inline constexpr std::size_t kContextElements = 10;
inline constexpr std::size_t kContextText = 2'000;
inline constexpr std::size_t kActions = 25;
inline constexpr std::size_t kButtonText = 75;
inline constexpr std::size_t kButtonValue = 2'000;
inline constexpr std::size_t kUrl = 3'000;
inline constexpr std::size_t kId = 255;  ///< block_id, action_id, callback_id
inline constexpr std::size_t kOptionText = 75;
inline constexpr std::size_t kOptionValue = 75;
inline constexpr std::size_t kRadioOptions = 10;
inline constexpr std::size_t kSelectOptions = 100;
inline constexpr std::size_t kPlaceholder = 150;
inline constexpr std::size_t kInputLabel = 2'000;
inline constexpr std::size_t kInputText = 3'000;
inline constexpr std::size_t kConfirmTitle = 100;
inline constexpr std::size_t kConfirmText = 300;
inline constexpr std::size_t kConfirmButton = 30;
inline constexpr std::size_t kViewTitle = 24;  ///< submit and close too
inline constexpr std::size_t kPrivateMetadata = 3'000;
inline constexpr std::size_t kFieldError = 500;  ///< ours; more is not read anyway

}  // namespace ajar::slack::blocks::limits
