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

bool is_sensitive(const Turn& turn, std::string_view service_id) {
    const knowledge::Service* service = turn.knowledge.service(service_id);
    return service && service->sensitive;
}

/// Where it is not clear yet what it is about, what it most probably is counts.
bool is_sensitive(const Turn& turn, const Request& request) {
    const bool open = request.service_id.empty() && !request.guesses.empty();
    return request.sensitive || is_sensitive(turn, request.service_id) ||
           (open && is_sensitive(turn, request.guesses.front().id));
}

bool is_sensitive(const Turn& turn, const State& state) {
    if (state.request && is_sensitive(turn, *state.request)) return true;
    const auto request_is = [&](const Request& one) { return is_sensitive(turn, one); };
    const auto case_is = [&](const ParkedCase& one) { return is_sensitive(turn, one.request); };
    return std::any_of(state.waiting.begin(), state.waiting.end(), request_is) ||
           std::any_of(state.parked.begin(), state.parked.end(), case_is);
}

bool is_sensitive(const Event& event) {
    const auto* message = std::get_if<MessageReceived>(&event);
    return message && message->understanding.sensitive;
}

}  // namespace

void drop_what_others_may_not_read(Turn& turn) {
    const State& state = turn.state;
    if (!state.conversation.shared || state.in_confidence || is_sensitive(turn, state)) return;
    std::erase_if(turn.request().guesses, [&](const understanding::Guess& guess) {
        return is_sensitive(turn, guess.id);
    });
}

void keep_in_confidence(Turn& turn, const Event& event) {
    State& state = turn.state;
    if (!state.conversation.shared) return;
    state.in_confidence = state.in_confidence || is_sensitive(event) || is_sensitive(turn, state);
    if (!state.in_confidence || !turn.keep_words_private()) return;
    if (state.lines_said.contains(kMoved) || state.lines_said.contains(kMovedToChat)) return;
    const std::string_view line = moved_in(turn);
    if (turn.has_words_for(line)) turn.say_in_the_open(line);
}

}  // namespace ajar::dialogue
