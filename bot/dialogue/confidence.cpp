#include "bot/dialogue/confidence.hpp"

#include <algorithm>

namespace ajar::dialogue {
namespace {

constexpr std::string_view kMoved = "moved_to_direct";
constexpr std::string_view kMovedToChat = "moved_to_chat";

/// In the words of the place: what elsewhere is a direct message is a chat in Teams.
std::string_view moved_in(const Turn& turn) {
    const bool chat = turn.state.conversation.channel == "teams";
    return chat && turn.has_words_for(kMovedToChat) ? kMovedToChat : kMoved;
}

bool is_sensitive(const Turn& turn, const Request& request) {
    const knowledge::Service* service = turn.knowledge.service(request.service_id);
    return request.sensitive || (service && service->sensitive);
}

bool is_sensitive(const Turn& turn, const Event& event) {
    const State& state = turn.state;
    const auto* message = std::get_if<MessageReceived>(&event);
    if (message && message->understanding.sensitive) return true;
    if (state.request && is_sensitive(turn, *state.request)) return true;
    const auto request_is = [&](const Request& one) { return is_sensitive(turn, one); };
    const auto case_is = [&](const ParkedCase& one) { return is_sensitive(turn, one.request); };
    return std::any_of(state.waiting.begin(), state.waiting.end(), request_is) ||
           std::any_of(state.parked.begin(), state.parked.end(), case_is);
}

}  // namespace

void keep_in_confidence(Turn& turn, const Event& event) {
    State& state = turn.state;
    if (!state.conversation.shared) return;
    state.in_confidence = state.in_confidence || is_sensitive(turn, event);
    if (!state.in_confidence || !turn.keep_words_private()) return;
    if (state.lines_said.contains(kMoved) || state.lines_said.contains(kMovedToChat)) return;
    const std::string_view line = moved_in(turn);
    if (turn.has_words_for(line)) turn.say_in_the_open(line);
}

}  // namespace ajar::dialogue
