#include "bot/dialogue/refusing.hpp"

#include "bot/dialogue/people.hpp"

#include <algorithm>
#include <utility>

namespace ajar::dialogue {
namespace {

using Why = RefuseAct::Why;

std::string usual_words(Why why) {
    switch (why) {
        case Why::AlreadySettled:
            return "This draft is no longer open: a newer one has taken its place, or the request "
                   "was called off.";
        case Why::OwnRequest:
            return "This is your own request. A colleague has to decide on it.";
        case Why::ToneErrors:
            return "The tone checker has found errors.";
        case Why::NotAllowed:
            return "Deciding on this needs another role than yours.";
        case Why::EmptyText:
            return "There is no text to send yet.";
    }
    return {};
}

}  // namespace

void refuse(
    Turn& turn, const std::string& review_id, const Person& by, Why why, std::string detail
) {
    if (detail.empty()) detail = usual_words(why);
    turn.emit(RefuseAct{review_id, by.id, why, std::move(detail)});
}

void refuse_as_settled(Turn& turn, const std::string& review_id, const Person& by) {
    const auto& decisions = turn.state.decisions;
    const auto decided = std::find_if(decisions.begin(), decisions.end(), [&](const Decision& one) {
        return one.review_id == review_id;
    });
    if (decided == decisions.end()) return refuse(turn, review_id, by, Why::AlreadySettled);
    refuse(
        turn,
        review_id,
        by,
        Why::AlreadySettled,
        person_behind(turn, decided->decided_by) + " was faster and has already answered (" +
            std::string{to_string(decided->outcome)} + ")."
    );
}

}  // namespace ajar::dialogue
