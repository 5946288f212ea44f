#include "bot/dialogue/patience.hpp"

#include "bot/dialogue/people.hpp"

namespace ajar::dialogue {
namespace {

constexpr int kAnswersInVain = 4;

bool is_asking(const Turn& turn) {
    const auto* clarifying = std::get_if<Clarifying>(&turn.state.stage);
    return turn.has_request() &&
           (turn.at<Confirming>() || (clarifying && clarifying->asked != "staff"));
}

Slots known_in(const Request& request) {
    Slots known = request.slots;
    std::erase_if(known, [](const auto& slot) { return !slot.second.known(); });
    return known;
}

// Always accepted, or said in between: neither an answer nor in vain.
bool is_no_answer(Act act) {
    switch (act) {
        case Act::Skip:
        case Act::DontKnow:
        case Act::StatusQuestion:
        case Act::Greeting:
        case Act::Thanks:
        case Act::SmallTalk:
            return true;
        default:
            return false;
    }
}

}  // namespace

Patience::Patience(const Turn& turn)
    : asking_{is_asking(turn)}, waiting_{turn.state.waiting.size()} {
    if (!asking_) return;
    const Request& request = *turn.state.request;
    request_ = request.id;
    service_ = request.service_id;
    need_ = request.root_need.id;
    has_need_ = !need_.empty() || !request.root_need.text.empty();
    known_ = known_in(request);
}

bool Patience::has_progress(const Turn& turn) const {
    const Request& request = *turn.state.request;
    const bool first_need = !has_need_ && !request.root_need.text.empty();
    return request.service_id != service_ || request.root_need.id != need_ || first_need ||
           known_in(request) != known_ || turn.state.waiting.size() != waiting_;
}

void Patience::after(Turn& turn, const MessageReceived& message) const {
    if (!asking_ || !is_asking(turn) || turn.request().id != request_) return;
    if (is_no_answer(message.understanding.act)) return;
    auto& asked = turn.request().asked;
    if (has_progress(turn)) {
        asked.erase("in vain");
        return;
    }
    if (++asked["in vain"] < kAnswersInVain) return;
    turn.take_back_words();
    hand_to_person(turn, "several answers in a row brought nothing new", "handing_to_person");
}

}  // namespace ajar::dialogue
