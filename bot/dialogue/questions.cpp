#include "bot/dialogue/questions.hpp"

#include "bot/dialogue/asking.hpp"
#include "bot/dialogue/confidence.hpp"
#include "bot/dialogue/facts.hpp"
#include "bot/dialogue/needs.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/vocabulary.hpp"

#include <algorithm>

namespace ajar::dialogue {
namespace {

using knowledge::SlotSpec;

constexpr std::size_t kServicesOffered = 3;
constexpr std::size_t kChoicesOffered = 6;

int& times(Turn& turn, std::string_view what) {
    return turn.request().asked[std::string{what}];
}

// A new question: counted, and on record with its reason (P4, P27).
void count(Turn& turn, const std::string& what, const std::string& why) {
    ++turn.request().questions_asked;
    ++times(turn, what);
    std::string name = what;
    if (const SlotSpec* spec = slot_spec(turn.service(), what)) name = in_locale(spec->label, "en");
    std::replace(name.begin(), name.end(), '_', ' ');
    turn.request().why_asked.push_back("asked for " + name + ": " + why);
    turn.go(Clarifying{what, {}});
}

std::vector<Choice> service_choices(Turn& turn) {
    std::vector<Choice> choices;
    for (const understanding::Guess& guess : turn.request().guesses) {
        const knowledge::Service* service = turn.knowledge.service(guess.id);
        if (!service || choices.size() == kServicesOffered) continue;
        choices.push_back({in_locale(service->name, turn.state.locale), "service:" + guess.id});
    }
    choices.push_back(turn.button("choice_other", "service:other"));
    choices.push_back(turn.button("choice_person", "person:"));
    return choices;
}

std::vector<Choice> need_choices(Turn& turn) {
    std::vector<Choice> choices;
    for (const std::string& id : needs_to_offer(turn))
        choices.push_back({need_label(turn, id), "need:" + id});
    if (!choices.empty()) choices.push_back(turn.button("choice_other", "need:other"));
    return choices;
}

std::vector<Choice> slot_choices(Turn& turn, const SlotSpec& spec) {
    std::vector<Choice> choices;
    const std::string prefix = "slot:" + spec.id + "=";
    if (spec.type == SlotType::Boolean) {
        choices.push_back(turn.button("choice_yes", prefix + "yes"));
        choices.push_back(turn.button("choice_no", prefix + "no"));
    }
    for (const std::string& choice : spec.choices) {
        if (spec.type != SlotType::Choice || choices.size() == kChoicesOffered) break;
        const auto label = spec.choice_labels.find(choice);
        choices.push_back(
            {label == spec.choice_labels.end() ? choice
                                               : in_locale(label->second, turn.state.locale),
             prefix + choice}
        );
    }
    choices.push_back(turn.button("choice_dont_know", "skip:" + spec.id));
    if (turn.request().asked.contains("upset"))
        choices.push_back(turn.button("choice_person", "person:"));
    return choices;
}

void put_service(Turn& turn) {
    drop_what_others_may_not_read(turn);
    turn.say("ask_service_choice", {}, service_choices(turn));
}

// Of something broken nobody wants to hear what it is for.
std::string_view need_line(const Turn& turn) {
    return turn.state.request->asked.contains("fixing") ? "ask_first" : "ask_root_need";
}

void put_need(Turn& turn) {
    turn.say(need_line(turn), {}, need_choices(turn));
}

void put_slot(Turn& turn, const SlotSpec& spec, std::string_view line) {
    turn.say(
        line,
        {{"question", in_locale(spec.ask, turn.state.locale)},
         {"label", in_locale(spec.label, turn.state.locale)}},
        slot_choices(turn, spec)
    );
}

}  // namespace

bool may_ask(const Turn& turn, bool required) {
    const Request& request = *turn.state.request;
    const bool few = request.urgent || request.asked.contains("upset");
    const int budget = few ? kQuestionsWhenUrgent : kQuestions;
    return request.questions_asked < (required ? kQuestionsHard : budget);
}

void ask_service(Turn& turn) {
    const bool may = may_ask(turn, true);
    if (may && !turn.request().guesses.empty() && times(turn, "service") < kTimesPerQuestion) {
        count(turn, "service", "the words fit several services");
        return put_service(turn);
    }
    const int tries = turn.request().asked.contains("upset") ? 1 : kTimesPerQuestion;
    if (may && times(turn, "open") < tries) return ask_openly(turn);
    hand_to_person(turn, "not understood: " + turn.request().text, "handing_to_person");
}

void ask_openly(Turn& turn) {
    const bool again = times(turn, "open") > 0;
    count(turn, "open", "the words fit no service");
    turn.say(again ? "ask_open_again" : "ask_open", {}, {turn.button("choice_person", "person:")});
}

void ask_need(Turn& turn) {
    const bool fixing = turn.request().asked.contains("fixing");
    count(
        turn,
        "root_need",
        fixing ? "it decides what is looked after first"
               : "the need decides which answers are possible"
    );
    put_need(turn);
}

void ask_purpose(Turn& turn) {
    count(turn, "purpose", "what was named is a way, not the need");
    turn.say("ask_purpose");
}

void ask_slot(Turn& turn, const std::string& slot, const std::string& why) {
    const SlotSpec* spec = slot_spec(turn.service(), slot);
    if (!spec) return;
    count(turn, slot, why);
    put_slot(turn, *spec, "ask_slot");
}

void ask_slot_otherwise(Turn& turn, const SlotSpec& spec) {
    if (times(turn, spec.id) >= kTimesPerQuestion || !may_ask(turn, true)) {
        turn.request().slots[spec.id] = skipped_value(spec);
        return advance(turn);
    }
    count(turn, spec.id, "the answer was not understood");
    put_slot(turn, spec, "ask_slot_again");
}

void play_back(Turn& turn, std::string_view line) {
    std::string said = turn.say(
        line, {}, {turn.button("choice_yes", "confirm:yes"), turn.button("choice_no", "confirm:no")}
    );
    turn.go(Confirming{std::move(said)});
}

void ask_pending_again(Turn& turn) {
    if (turn.at<Confirming>()) {
        int& put = times(turn, "confirm");
        if (put < kTimesPerQuestion) ++put;
        if (put < kTimesPerQuestion) play_back(turn);
        return;
    }
    const auto* clarifying = turn.stage<Clarifying>();
    if (!clarifying || !turn.has_request()) return;
    const std::string asked = clarifying->asked;
    if (times(turn, asked) >= kTimesPerQuestion) return;
    ++times(turn, asked);
    if (asked == "service") return put_service(turn);
    if (asked == "root_need") return put_need(turn);
    if (asked == "purpose") {
        turn.say("ask_purpose");
        return;
    }
    if (asked == "open") {
        turn.say("ask_open_again");
        return;
    }
    if (const SlotSpec* spec = slot_spec(turn.service(), asked)) put_slot(turn, *spec, "ask_slot");
}

std::string pending_question(Turn& turn) {
    if (const auto* confirming = turn.stage<Confirming>()) return confirming->playback;
    const auto* clarifying = turn.stage<Clarifying>();
    if (!clarifying) return {};
    if (!clarifying->question.empty()) return clarifying->question;
    if (const SlotSpec* spec = slot_spec(turn.service(), clarifying->asked))
        return in_locale(spec->ask, turn.state.locale);
    std::string line = "ask_open";
    if (clarifying->asked == "service") line = "ask_service_choice";
    if (clarifying->asked == "root_need") line = need_line(turn);
    if (clarifying->asked == "purpose") line = "ask_purpose";
    Result<std::string> words =
        reply::phrase(turn.knowledge, line, turn.state.locale, usual_values(turn), 0);
    return words ? *std::move(words) : std::string{};
}

}  // namespace ajar::dialogue
