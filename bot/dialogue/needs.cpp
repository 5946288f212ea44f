#include "bot/dialogue/needs.hpp"

#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/bare.hpp"
#include "bot/dialogue/hear.hpp"
#include "bot/dialogue/questions.hpp"
#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"
#include "bot/reply/clean.hpp"

#include <algorithm>
#include <array>

namespace ajar::dialogue {
namespace {

constexpr std::size_t kNeedsOffered = 3;
constexpr std::size_t kLongestNeed = 300;
constexpr std::size_t kTooShortForANeed = 2;
constexpr double kMostWords = 0.6;

// Where a stated purpose begins.
constexpr std::array kPurposeBegins{
    " because ",
    " so that ",
    " so i ",
    " so we ",
    " in order to ",
    " to be able to ",
    " damit ",
    " weil ",
    " um ",
    " para ",
    " porque ",
    " pour ",
    " afin de ",
    " parce que ",
};

// "I need to be able to log on": what is wanted, not what it is for.
bool is_wished(std::string_view before) {
    constexpr std::array kWishes{"need", "want", "like", "have"};
    return std::any_of(kWishes.begin(), kWishes.end(), [&](std::string_view wish) {
        return before.ends_with(wish);
    });
}

std::string stated_purpose(const std::string& text) {
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    std::size_t first = std::string::npos;
    for (const char* begins : kPurposeBegins) {
        const std::size_t at = lower.find(begins);
        if (at == std::string::npos || is_wished(lower.substr(0, at))) continue;
        first = std::min(first, at);
    }
    if (first == std::string::npos) return {};
    const std::string rest = text.substr(first + 1);
    const std::size_t end = std::min({rest.find('\n'), rest.find(". "), rest.find("! ")});
    return purpose_in(rest.substr(0, end));
}

const std::string kDenied = "denied ";

bool is_denied(const Request& request, const std::string& need) {
    return request.asked.contains(kDenied + need);
}

bool has_need(const Request& request) {
    return !request.root_need.id.empty() || !request.root_need.text.empty();
}

// Names the service again, as if it were the need: one more step of the ladder.
bool names_a_solution(const Turn& turn, const MessageReceived& message) {
    if (const auto* service = turn.service();
        service && names_only_the_thing(message.text, *service))
        return true;
    for (const Reading& reading : message.understanding.readings)
        if (reading.confidence == Reading::Confidence::Sure && !reading.states_purpose &&
            !reading.services.empty() &&
            reading.services.front().id == turn.state.request->service_id)
            return word_count(reading.text) <= 8;
    return false;
}

std::string need_named(const Turn& turn, const std::string& text) {
    const knowledge::Service* service = turn.service();
    if (!service) return {};
    const std::string plain = folded(text);
    for (const knowledge::RootNeed& need : service->root_needs)
        if (plain == folded(in_locale(need.need, turn.state.locale))) return need.id;
    return {};
}

// The one need most of whose telling words stand in the text ("look at designs").
std::string need_in_their_words(const Turn& turn, const std::string& text) {
    const knowledge::Service* service = turn.service();
    if (!service) return {};
    std::string best;
    double most = 0;
    bool tie = false;
    for (const knowledge::RootNeed& need : service->root_needs) {
        const double share =
            share_of_words(in_locale(need.need, turn.state.locale), text, turn.state.locale);
        tie = share == most || (tie && share < most);
        if (share > most) best = need.id;
        most = std::max(most, share);
    }
    return most >= kMostWords && !tie ? best : std::string{};
}

int times_asked_for(const Request& request) {
    const auto asked = request.asked.find("root_need");
    return asked == request.asked.end() ? 0 : asked->second;
}

}  // namespace

void take_need(Turn& turn, const std::string& id) {
    Request& request = turn.request();
    request.root_need = {id, {}, false};
    request.root_need.text = need_in_words(turn, request);
}

void take_need_in_words(Turn& turn, std::string_view words) {
    std::string need = in_short(purpose_in(words), kLongestNeed);
    if (need.empty()) need = in_short(words, kLongestNeed);
    const bool clause = is_infinitive(need, words, turn.state.locale);
    if (!clause && !need.empty()) need = "“" + in_short(words, kLongestNeed) + "”";
    turn.request().root_need = {{}, std::move(need), false};
}

bool completes_a_sentence(const Request& request) {
    return !request.root_need.id.empty() ||
           (!request.root_need.text.empty() && !request.root_need.text.starts_with("“"));
}

void guess_need(Turn& turn) {
    Request& request = turn.request();
    const knowledge::Service* service = turn.service();
    if (!service) return;
    if (!request.root_need.id.empty() &&
        !turn.knowledge.root_need(request.service_id, request.root_need.id))
        request.root_need = {};
    if (has_need(request)) return;
    const bool purpose = request.asked.contains("purpose stated");
    // Where only the thing was named, its likeness to a need is an accident of words.
    const bool bare = !purpose && names_only_the_thing(request.text, *service);
    std::string id;
    if (!bare)
        id = likely_need(request.need_guesses, service->id, purpose ? kBesideAPurpose : kUnasked);
    if (id.empty()) id = need_in_their_words(turn, request.text);
    if (id.empty() && service->root_needs.size() == 1) id = service->root_needs.front().id;
    if (!id.empty()) return take_need(turn, id);
    if (!purpose) return;
    const std::string words = stated_purpose(request.text);
    if (word_count(words) >= 2) take_need_in_words(turn, words);
}

bool wants_need(const Turn& turn) {
    const Request& request = *turn.state.request;
    const int times = times_asked_for(request);
    const int most = request.asked.contains("service changed") ? 2 : 1;
    return !has_need(request) && times < most && !request.asked.contains("purpose") &&
           may_ask(turn, false);
}

std::vector<std::string> needs_to_offer(const Turn& turn) {
    std::vector<std::string> offered;
    const knowledge::Service* service = turn.service();
    if (!service) return offered;
    const auto offer = [&](const std::string& id) {
        if (is_denied(*turn.state.request, id)) return;
        const bool there = std::find(offered.begin(), offered.end(), id) != offered.end();
        if (!there && offered.size() < kNeedsOffered) offered.push_back(id);
    };
    for (const understanding::RootNeedGuess& guess : turn.state.request->need_guesses)
        if (guess.service_id == service->id && turn.knowledge.root_need(service->id, guess.id))
            offer(guess.id);
    for (const knowledge::RootNeed& need : service->root_needs) offer(need.id);
    return offered;
}

std::string need_label(const Turn& turn, const std::string& id) {
    const knowledge::RootNeed* need = turn.knowledge.root_need(turn.state.request->service_id, id);
    return need ? reply::capitalised(in_locale(need->need, turn.state.locale)) : id;
}

/// What is left of a message without its dates, numbers and names: "by the end of the month" says
/// nothing about what it is for.
std::string without_facts(const MessageReceived& message) {
    std::string rest = message.text;
    for (const understanding::Entity& entity : message.understanding.entities)
        if (entity.start < entity.end && entity.end <= rest.size())
            std::fill(
                rest.begin() + static_cast<std::ptrdiff_t>(entity.start),
                rest.begin() + static_cast<std::ptrdiff_t>(entity.end),
                ' '
            );
    return rest;
}

bool says_something(const MessageReceived& message) {
    return word_count(without_facts(message)) > kTooShortForANeed;
}

std::string need_meant(const Turn& turn, const MessageReceived& message, HowSure how_sure) {
    const Request& request = *turn.state.request;
    const auto allowed = [&](const std::string& id) { return !is_denied(request, id); };
    std::string id = need_named(turn, message.text);
    if (id.empty()) id = need_in_their_words(turn, message.text);
    if (!id.empty() && allowed(id)) return id;
    id.clear();
    if (const auto* service = turn.service();
        service && names_only_the_thing(message.text, *service))
        return id;
    for (const Reading& reading : message.understanding.readings) {
        auto guesses = reading.root_needs;
        std::erase_if(guesses, [&](const auto& guess) { return !allowed(guess.id); });
        if (id.empty()) id = likely_need(guesses, request.service_id, how_sure);
    }
    return id;
}

void deny_need(Turn& turn) {
    Request& request = turn.request();
    if (!request.root_need.id.empty()) request.asked[kDenied + request.root_need.id] = 1;
}

std::string last_need_left(const Turn& turn) {
    std::string left;
    const knowledge::Service* service = turn.service();
    if (!service) return left;
    for (const knowledge::RootNeed& need : service->root_needs) {
        if (is_denied(*turn.state.request, need.id)) continue;
        if (!left.empty()) return {};
        left = need.id;
    }
    return left;
}

bool offer_other_needs(Turn& turn) {
    Request& request = turn.request();
    const auto left = needs_to_offer(turn);
    const bool told = request.asked.contains("needs offered");
    const bool often = times_asked_for(request) >= kTimesPerQuestion;
    if (request.root_need.id.empty() || left.size() < 2 || told || often || !may_ask(turn, true))
        return false;
    request.asked["needs offered"] = 1;
    request.root_need = {};
    ask_need(turn);
    return true;
}

bool take_need_answer(Turn& turn, const MessageReceived& message) {
    Request& request = turn.request();
    const Act act = message.understanding.act;
    if (act == Act::Skip || act == Act::DontKnow) return true;
    // Named in its own words it is the one, also where another fact of its playback was denied.
    std::string named = need_named(turn, message.text);
    if (named.empty()) named = need_in_their_words(turn, message.text);
    if (named.empty()) named = need_meant(turn, message, kAsAnswer);
    if (!named.empty()) {
        take_need(turn, named);
        return true;
    }
    if (!says_something(message)) return false;
    if (names_a_solution(turn, message) && !request.asked.contains("purpose") &&
        may_ask(turn, false)) {
        ask_purpose(turn);
        return true;
    }
    take_need_in_words(turn, message.text);
    return true;
}

}  // namespace ajar::dialogue
