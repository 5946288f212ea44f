#include "bot/dialogue/correcting.hpp"

#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/facts.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/vocabulary.hpp"

namespace ajar::dialogue {
namespace {

// Another entry of the catalogue: what was known of the first does not hold for it.
std::string switch_service(Turn& turn, const Reading& reading) {
    Request& request = turn.request();
    request.slots.clear();
    request.root_need = {};
    request.need_guesses = reading.root_needs;
    request.loose = reading.entities;
    request.text = reading.text;
    if (!reading.states_purpose) request.asked.erase("purpose stated");
    settle_service(turn, reading.services.front().id);
    return subject_of(turn, request);
}

std::string other_need(const Turn& turn, const MessageReceived& message) {
    const Request& request = *turn.state.request;
    for (const Reading& reading : message.understanding.readings) {
        const std::string id =
            likely_need(reading.root_needs, request.service_id, {kClearNeed, 0.9});
        if (!id.empty() && id != request.root_need.id) return id;
    }
    return {};
}

}  // namespace

std::vector<std::string> correct(Turn& turn, const MessageReceived& message, Switch service) {
    if (!turn.has_request()) return {};
    if (service == Switch::Yes)
        if (const auto others = other_subjects(turn, message); !others.empty())
            return {switch_service(turn, others.front())};
    std::vector<std::string> changed =
        take_facts(turn, message.text, message.understanding.entities, Take::Corrected);
    if (const std::string id = other_need(turn, message); !id.empty()) {
        take_need(turn, id);
        changed.push_back(need_in_words(turn, turn.request()));
    }
    return changed;
}

}  // namespace ajar::dialogue
