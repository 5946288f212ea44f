#pragma once

// What is asked about a message: the form that opens, and what comes back with it. Pure.

#include "adapters/teams/ingress/invoke.hpp"

#include <string>

namespace ajar::teams {

/// As the manifest names the action.
inline constexpr const char* kAskCommand = "ask_it";

struct MessageAsk {
    std::string need;     ///< in the person's own words; may be empty
    std::string message;  ///< what the message says, without markup
    std::string author;   ///< empty: they wrote it themselves, or nobody knows
};

/// Of composeExtension/fetchTask: the message that stands there.
MessageAsk ask_about(const Invocation& invocation);

/// Of composeExtension/submitAction: what the form brought back.
MessageAsk ask_in(const Invocation& invocation);

/// The form as an answer; a sentence when there is nothing to ask about.
InvokeAnswer form_for(const MessageAsk& ask, const std::string& locale);

/// What goes into the journal: the need first, then what it is about.
std::string words_for_it(const MessageAsk& ask, const std::string& locale);

enum class AskWord { Sent, NotOpened, Busy, Nothing };

/// In the person's language.
std::string ask_word(AskWord word, const std::string& locale);

}  // namespace ajar::teams
