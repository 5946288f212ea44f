#include "bot/dialogue/correcting.hpp"

#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/facts.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/lessons.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/stages.hpp"
#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"

#include <algorithm>

namespace ajar::dialogue {
namespace {

// Another entry of the catalogue: the need was the first one's and may be asked for once more; the
// facts that both want to know stay (settle_service drops the others).
void leave_service(Request& request) {
    remember_misread(request);
    request.root_need = {};
    if (request.asked.contains("root_need")) request.asked["service changed"] = 1;
    request.asked.erase("purpose");
}

std::string switch_service(Turn& turn, const Reading& reading) {
    Request& request = turn.request();
    leave_service(request);
    request.need_guesses = reading.root_needs;
    request.loose = reading.entities;
    request.text = reading.text;
    if (!reading.states_purpose) request.asked.erase("purpose stated");
    settle_service(turn, reading.services.front().id);
    learn_from(turn, PhraseHeard::How::Corrected, turn.state.requester.id);
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

bool take_other_service(Turn& turn, const MessageReceived& message) {
    const auto others = other_subjects(turn, message);
    if (others.empty()) return false;
    const std::string subject = switch_service(turn, others.front());
    turn.say("noted_correction", with_changes(turn, {subject}));
    advance(turn);
    return true;
}

void put_service_right(Turn& turn, const std::string& service_id) {
    leave_service(turn.request());
    settle_service(turn, service_id);
}

namespace {

constexpr HowSure kPlainly{0.3, 0.6};
constexpr HowSure kFaintly{0.01, 0.5};
constexpr double kMaybeAnother = 0.2;
constexpr std::size_t kWordsForANeed = 4;

bool take_other_need(Turn& turn, const std::string& id) {
    if (id.empty() || id == turn.request().root_need.id) return false;
    deny_need(turn);
    take_need(turn, id);
    return true;
}

// It was another service all along, and the words fit several: asks which one.
void reopen_service(Turn& turn, const Reading& reading) {
    Request& request = turn.request();
    const std::string wrong = request.service_id;
    leave_service(request);
    request.service_id.clear();
    request.text = reading.text;
    request.need_guesses = reading.root_needs;
    request.loose = reading.entities;
    request.guesses = reading.services;
    std::erase_if(request.guesses, [&](const auto& guess) { return guess.id == wrong; });
    advance(turn);
}

bool fits_service(const Reading& reading, const std::string& service_id) {
    return std::any_of(
        reading.services.begin(),
        reading.services.end(),
        [&](const understanding::Guess& guess) { return guess.id == service_id; }
    );
}

const Reading* another_service(const Turn& turn, const MessageReceived& message) {
    for (const Reading& reading : message.understanding.readings)
        if (reading.confidence == Reading::Confidence::Choice &&
            reading.services.front().id != turn.state.request->service_id &&
            reading.services.front().probability >= kMaybeAnother)
            return &reading;
    return nullptr;
}

}  // namespace

// Facts first; then the need where the words plainly speak of one; then another service, unless
// the person picked this one; then what is left of the needs.
Mended mend(Turn& turn, const MessageReceived& message) {
    Request& request = turn.request();
    if (!take_facts(turn, message.text, message.understanding.entities, Take::Corrected).empty()) {
        take_other_need(turn, need_meant(turn, message, kPlainly));
        return Mended::Changed;
    }
    const bool picked = request.asked.contains("service picked");
    const bool about_need =
        request.root_need.id.empty() ? false : word_count(message.text) >= kWordsForANeed;
    deny_need(turn);
    if (take_other_need(turn, need_meant(turn, message, picked ? kAsAnswer : kPlainly)))
        return Mended::Changed;
    if (const auto others = other_subjects(turn, message); !others.empty()) {
        switch_service(turn, others.front());
        return Mended::Changed;
    }
    const auto& readings = message.understanding.readings;
    const bool here = std::any_of(readings.begin(), readings.end(), [&](const Reading& reading) {
        return fits_service(reading, request.service_id);
    });
    const Reading* elsewhere = picked ? nullptr : another_service(turn, message);
    if (elsewhere && !here) {
        reopen_service(turn, *elsewhere);
        return Mended::Asked;
    }
    if (take_other_need(turn, need_meant(turn, message, kFaintly))) return Mended::Changed;
    if (elsewhere) {
        reopen_service(turn, *elsewhere);
        return Mended::Asked;
    }
    if (about_need && take_other_need(turn, last_need_left(turn))) return Mended::Changed;
    return Mended::Nothing;
}

}  // namespace ajar::dialogue
