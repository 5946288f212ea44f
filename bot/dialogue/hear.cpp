#include "bot/dialogue/hear.hpp"

#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/cases.hpp"
#include "bot/dialogue/facts.hpp"
#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"
#include "bot/understanding/mood.hpp"

#include <algorithm>
#include <utility>

namespace ajar::dialogue {
namespace {

using Confidence = Reading::Confidence;

constexpr double kTypeIsClear = 0.5;
constexpr double kWorthAGuess = 0.03;
constexpr std::size_t kMereFact = 4;        ///< words
constexpr std::size_t kRequestsAtOnce = 6;  ///< more than that is a list for a person

bool is_asking_type(RequestType type) {
    switch (type) {
        case RequestType::ServiceProblem:
        case RequestType::ExistingProject:
        case RequestType::NewProject:
        case RequestType::StandardRequest:
        case RequestType::Question:
            return true;
        case RequestType::Complaint:
        case RequestType::Pushback:
        case RequestType::Chitchat:
        case RequestType::Other:
            return false;
    }
    return false;
}

Reading reading_of_all(const MessageReceived& message) {
    Reading reading;
    reading.text = message.text;
    reading.entities = message.understanding.entities;
    return reading;
}

const std::string& first_service(const Reading& reading) {
    static const std::string kNone;
    return reading.services.empty() ? kNone : reading.services.front().id;
}

// Two sentences about one thing are one request.
void merge_same(std::vector<Reading>& readings) {
    std::vector<Reading> merged;
    for (Reading& reading : readings) {
        const auto same = std::find_if(merged.begin(), merged.end(), [&](const Reading& one) {
            return !one.services.empty() && first_service(one) == first_service(reading);
        });
        if (same == merged.end()) {
            merged.push_back(std::move(reading));
            continue;
        }
        same->text += " " + reading.text;
        same->entities.insert(
            same->entities.end(), reading.entities.begin(), reading.entities.end()
        );
        same->root_needs.insert(
            same->root_needs.end(), reading.root_needs.begin(), reading.root_needs.end()
        );
        same->states_purpose = same->states_purpose || reading.states_purpose;
        same->confidence = std::min(same->confidence, reading.confidence);
    }
    readings = std::move(merged);
}

// "… , it's the monitor": a fact of the first request, not a second one.
void drop_mere_facts(const Turn& turn, std::vector<Reading>& readings) {
    const knowledge::Service* service = turn.knowledge.service(first_service(readings.front()));
    if (!service) return;
    const auto names_a_fact = [&](const Reading& reading) {
        if (word_count(reading.text) > kMereFact || sounds_like_a_request(reading.text))
            return false;
        return std::any_of(
            service->slots.begin(),
            service->slots.end(),
            [&](const knowledge::SlotSpec& spec) {
                return spec.type == SlotType::Choice &&
                       !choice_in(spec, reading.text, turn.state.locale).empty();
            }
        );
    };
    readings.erase(
        std::remove_if(readings.begin() + 1, readings.end(), names_a_fact), readings.end()
    );
}

// Said once more while it waits, it is still one request.
const Request* already_waiting(const Turn& turn, const Reading& reading) {
    if (reading.confidence != Confidence::Sure) return nullptr;
    const auto& waiting = turn.state.waiting;
    const auto same = std::find_if(waiting.begin(), waiting.end(), [&](const Request& one) {
        return one.service_id == first_service(reading);
    });
    return same == waiting.end() ? nullptr : &*same;
}

}  // namespace

bool is_problem(const Reading& reading) {
    return reading.type == RequestType::ServiceProblem && reading.type_probability >= kTypeIsClear;
}

std::vector<Reading> requests_in(const MessageReceived& message) {
    const Understanding& understood = message.understanding;
    std::vector<Reading> found;
    for (const Reading& reading : understood.readings)
        if (reading.confidence != Confidence::Unknown) found.push_back(reading);
    // What is left over explains what was understood, unless it clearly asks for something else.
    for (const Reading& reading : understood.readings) {
        if (reading.confidence != Confidence::Unknown) continue;
        const bool asks = is_asking_type(reading.type) && reading.type_probability >= kTypeIsClear;
        if (found.empty() && (asks || understood.act == Act::Request)) found.push_back(reading);
        if (is_problem(reading) && found.size() > 1) found.push_back(reading);
    }
    if (found.empty() && understood.act == Act::Request) found.push_back(reading_of_all(message));
    merge_same(found);
    if (found.size() > kRequestsAtOnce) found.resize(kRequestsAtOnce);
    return found;
}

bool asks_for_something(const Reading& reading) {
    return sounds_like_a_request(reading.text) ||
           (is_asking_type(reading.type) && reading.type_probability >= kTypeIsClear);
}

bool names_a_service(const MessageReceived& message) {
    const auto& readings = message.understanding.readings;
    return std::any_of(readings.begin(), readings.end(), [](const Reading& reading) {
        return reading.confidence != Confidence::Unknown && !reading.services.empty();
    });
}

std::vector<Reading> other_subjects(const Turn& turn, const MessageReceived& message) {
    std::vector<Reading> others;
    const std::string present = turn.state.request ? turn.state.request->service_id : "";
    for (const Reading& reading : message.understanding.readings)
        if (reading.confidence == Confidence::Sure && !reading.services.empty() &&
            first_service(reading) != present)
            others.push_back(reading);
    merge_same(others);
    return others;
}

std::vector<Reading> new_subjects(const Turn& turn, const MessageReceived& message) {
    std::vector<Reading> others = other_subjects(turn, message);
    if (!others.empty() || !adds_something(message.text)) return others;
    const auto about_present = [&](const Reading& reading) {
        if (!turn.state.request || reading.services.empty()) return false;
        // "Oh, and mine is broken" beside the wish for a new one.
        const knowledge::Service* present = turn.service();
        const bool wish = present && present->type != RequestType::ServiceProblem &&
                          turn.state.request->type != RequestType::ServiceProblem;
        if (wish && is_problem(reading)) return false;
        return first_service(reading) == turn.state.request->service_id;
    };
    for (const Reading& reading : message.understanding.readings) {
        const bool names = reading.confidence != Confidence::Unknown;
        const bool asks = is_asking_type(reading.type) && reading.type_probability >= kTypeIsClear;
        if ((names || asks) && !about_present(reading)) others.push_back(reading);
    }
    // "By the way, we need …", and no telling what: kept in their words.
    const auto& readings = message.understanding.readings;
    const bool present = std::any_of(readings.begin(), readings.end(), [&](const auto& reading) {
        return reading.confidence != Confidence::Unknown && about_present(reading);
    });
    if (others.empty() && !present && sounds_like_a_request(message.text))
        others.push_back(readings.empty() ? reading_of_all(message) : readings.front());
    merge_same(others);
    return others;
}

Request make_request(Turn& turn, const Reading& reading, const MessageReceived& message) {
    const Understanding& understood = message.understanding;
    Request request;
    request.id = turn.state.conversation.conversation_id + "/" +
                 std::to_string(++turn.state.requests_opened);
    request.text = reading.text;
    request.type = reading.type;
    if (reading.type == RequestType::ServiceProblem && reading.type_probability < kTypeIsClear)
        request.type = RequestType::Other;
    request.guesses = reading.services;
    // What is broken is worth a guess: it decides who looks at it.
    const bool worth_a_guess = is_problem(reading) && !reading.services.empty() &&
                               reading.services.front().probability >= kWorthAGuess;
    if (reading.confidence == Confidence::Unknown && !worth_a_guess) request.guesses.clear();
    if (reading.confidence == Confidence::Sure && !reading.services.empty())
        request.service_id = reading.services.front().id;
    request.need_guesses = reading.root_needs;
    request.loose = reading.entities;
    request.urgent = understood.urgent;
    request.sensitive = understood.sensitive;
    request.opened_at = turn.now;
    if (reading.states_purpose) request.asked["purpose stated"] = 1;
    // Who is upset is asked less and gets a person sooner (P21, P24). Where only the impression of
    // the whole says so, no word of it, the tone is changed and the questions stay.
    const Emotion said =
        understanding::mood_of(message.text, understanding::lex(message.text)).emotion;
    const bool upset = said == Emotion::Frustrated || said == Emotion::Angry;
    if (upset) request.asked["upset"] = 1;
    return request;
}

void begin(Turn& turn, const MessageReceived& message, std::vector<Reading> readings) {
    if (readings.empty()) readings.push_back(reading_of_all(message));
    drop_mere_facts(turn, readings);
    put_aside(turn);
    turn.state.misunderstood = 0;
    // Facts of the message that stand outside of its only request belong to it all the same.
    if (readings.size() == 1 && message.understanding.entities.size() > readings[0].entities.size())
        readings[0].entities = message.understanding.entities;
    turn.state.request = make_request(turn, readings.front(), message);
    if (readings.size() == 1) turn.state.request->text = message.text;
    std::vector<std::string> subjects{subject_of(turn, turn.request())};
    for (std::size_t i = 1; i < readings.size(); ++i) {
        turn.state.waiting.push_back(make_request(turn, readings[i], message));
        subjects.push_back(subject_of(turn, turn.state.waiting.back()));
    }
    if (readings.size() > 1) turn.say_list("several_noticed", "requests", subjects);
    settle_and_advance(turn);
}

void keep_for_later(
    Turn& turn, const MessageReceived& message, const std::vector<Reading>& readings
) {
    std::vector<std::string> subjects;
    if (turn.has_request()) subjects.push_back(subject_of(turn, turn.request()));
    for (const Reading& reading : readings) {
        const Request* known = already_waiting(turn, reading);
        if (!known) known = &turn.state.waiting.emplace_back(make_request(turn, reading, message));
        subjects.push_back(subject_of(turn, *known));
    }
    turn.say_list("several_noticed", "requests", subjects);
}

std::string likely_need(
    const std::vector<understanding::RootNeedGuess>& guesses,
    std::string_view service_id,
    const HowSure& how_sure
) {
    const understanding::RootNeedGuess* best = nullptr;
    double of_service = 0;
    for (const understanding::RootNeedGuess& guess : guesses) {
        if (guess.service_id != service_id) continue;
        of_service += guess.probability;
        if (!best || guess.probability > best->probability) best = &guess;
    }
    if (!best) return {};
    if (best->probability >= kClearNeed) return best->id;
    const bool stands_out =
        best->probability >= how_sure.at_least && best->probability >= how_sure.share * of_service;
    return stands_out ? best->id : std::string{};
}

}  // namespace ajar::dialogue
