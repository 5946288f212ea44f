#pragma once

// Invokes: what Teams asks and wants answered in the same breath. An answer that is empty, late or
// of the wrong form shows people "Unable to reach app". Pure.

#include "adapters/teams/ingress/normalise.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ajar::teams {

struct Invocation {
    std::string name;  ///< "adaptiveCard/action"
    Place place;
    nlohmann::json value;
    std::string reply_to;  ///< the message that the card is in
};

/// Status and body (JSON, or empty) as they go out: there is no wrapper on the wire.
struct InvokeAnswer {
    int status = 200;
    std::string body{};
};

/// Whatever it holds, it is one.
Invocation read_invoke(const nlohmann::json& activity);

/// One of the names in use, or "other": for metrics.
std::string_view known_name(std::string_view name);

/// The right answer where nobody of us wants the invoke: harmless for those that Teams sends, 501
/// for names that nobody has told us of.
InvokeAnswer default_answer(const Invocation& invocation);

/// To adaptiveCard/action: the card takes the place of the one pressed on, for this person.
InvokeAnswer card_answer(const nlohmann::json& card);
/// Likewise: a sentence is shown.
InvokeAnswer message_answer(const std::string& text);
/// Likewise: something is wrong with what was pressed.
InvokeAnswer error_answer(const std::string& code, const std::string& text);

/// To task/fetch and task/submit: a dialog with a card, a sentence, or (neither) its end.
InvokeAnswer dialog_answer(const std::string& title, const nlohmann::json& card);
InvokeAnswer dialog_message(const std::string& text);

/// What a person thinks of an answer of ours (message/submitAction): first the thumb, then their
/// words, where there are any.
std::vector<Activity> feedback_in(const Invocation& invocation, TimePoint now);

/// A quick reply pressed on a card with Action.Execute.
std::optional<Activity> choice_in(const Invocation& invocation, TimePoint now);

}  // namespace ajar::teams
