#pragma once

// The question behind the question (P2): what the person wants to be able to do.

#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/turn.hpp"

#include <string>
#include <vector>

namespace ajar::dialogue {

/// Takes the need from the person's own words where they are clear enough to be played back.
void guess_need(Turn& turn);
/// Must it be asked for?
bool wants_need(const Turn& turn);
void take_need(Turn& turn, const std::string& id);
/// In their own words: as they are where they complete "you want to …", else in quotation marks.
void take_need_in_words(Turn& turn, std::string_view words);
/// Do the words of the need complete "you want to …"?
bool completes_a_sentence(const Request& request);

/// The service's needs worth offering as buttons, most likely first, at most three.
std::vector<std::string> needs_to_offer(const Turn& turn);
/// A need as a button's label.
std::string need_label(const Turn& turn, const std::string& id);

/// The catalogue's need that the message speaks of, of the present service; empty when none is
/// like it. Never one that the person has said it is not.
std::string need_meant(const Turn& turn, const MessageReceived& message, HowSure how_sure);
/// The present need is not it: not offered again. When only one is left, it is that one that comes
/// to mind next.
void deny_need(Turn& turn);
std::string last_need_left(const Turn& turn);

/// The need that was played back is not it, and the words name no other: offers the others once,
/// rather than guessing again. False when there is nothing to offer.
bool offer_other_needs(Turn& turn);

/// Says something beside dates, figures and names: enough for a need in their words.
bool says_something(const MessageReceived& message);

/// The answer to "what is it for?". False when it does not answer it.
bool take_need_answer(Turn& turn, const MessageReceived& message);

}  // namespace ajar::dialogue
