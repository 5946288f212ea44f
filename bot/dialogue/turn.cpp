#include "bot/dialogue/turn.hpp"

#include "bot/dialogue/clock.hpp"
#include "bot/dialogue/people.hpp"
#include "bot/dialogue/timers.hpp"
#include "bot/dialogue/vocabulary.hpp"

#include <utility>

namespace ajar::dialogue {

Turn::Turn(const State& before, const knowledge::Knowledge& known, TimePoint at)
    : state{before}, knowledge{known}, now{at} {
    state.revision = known.revision;
}

Date Turn::today() const {
    return local_date(now, knowledge.company.time_zone);
}

const knowledge::Service* Turn::service() const {
    return state.request ? knowledge.service(state.request->service_id) : nullptr;
}

evaluation::Case Turn::as_case() const {
    evaluation::Case weighed;
    weighed.requester = state.requester;
    if (!state.request) return weighed;
    weighed.service_id = state.request->service_id;
    weighed.type = state.request->type;
    weighed.root_need_id = state.request->root_need.id;
    weighed.slots = state.request->slots;
    return weighed;
}

void Turn::go(Stage next) {
    state.stage = std::move(next);
    state.nudges = 0;
}

const Review* Turn::open_review() const {
    if (const auto* reviewed = std::get_if<InReview>(&state.stage)) return &reviewed->review;
    if (const auto* waits = std::get_if<WaitingForManagement>(&state.stage)) return &waits->review;
    return nullptr;
}

Result<std::string> Turn::wording(std::string_view line, reply::Variables variables) {
    std::size_t& said = state.lines_said[std::string{line}];
    const std::size_t turn =
        said++ + reply::rotation_salt(state.conversation.conversation_id, line);
    return reply::phrase(knowledge, line, state.locale, variables, turn);
}

std::string Turn::say(
    std::string_view line, const Values& values, std::vector<Choice> choices, std::string from
) {
    reply::Variables variables = usual_values(*this);
    for (const auto& [name, value] : values) variables.text[name] = value;
    Result<std::string> text = wording(line, std::move(variables));
    if (!text) {
        without_words(line, text.error().detail);
        return {};
    }
    pass_on({std::string{line}, *text, std::move(from), std::move(choices), {}});
    return *text;
}

bool Turn::has_words_for(std::string_view line) const {
    return static_cast<bool>(reply::phrase(knowledge, line, state.locale, usual_values(*this), 0));
}

void Turn::say_list(
    std::string_view line,
    std::string_view name,
    const std::vector<std::string>& items,
    std::vector<Choice> choices
) {
    reply::Variables variables = usual_values(*this);
    variables.lists[std::string{name}] = items;
    variables.text[std::string{name}] = reply::format_list(items, state.locale);
    Result<std::string> text = wording(line, std::move(variables));
    if (!text) return without_words(line, text.error().detail);
    pass_on({std::string{line}, *std::move(text), {}, std::move(choices), {}});
}

void Turn::take_back_words() {
    std::erase_if(effects_, [](const Effect& effect) {
        return std::holds_alternative<Say>(effect);
    });
}

bool Turn::keep_words_private() {
    bool any = false;
    for (Effect& effect : effects_)
        if (auto* words = std::get_if<Say>(&effect)) {
            words->where = Say::Where::Privately;
            any = true;
        }
    return any;
}

void Turn::say_in_the_open(std::string_view line) {
    const std::size_t before = effects_.size();
    say(line);
    for (std::size_t n = before; n < effects_.size(); ++n)
        if (auto* words = std::get_if<Say>(&effects_[n])) words->where = Say::Where::InTheOpen;
}

void Turn::pass_on(Say words) {
    emit(std::move(words));
}

Choice Turn::button(std::string_view line, std::string value) {
    Result<std::string> label =
        reply::phrase(knowledge, line, state.locale, usual_values(*this), 0);
    return {label ? *std::move(label) : std::string{line}, std::move(value)};
}

void Turn::without_words(std::string_view line, const std::string& why) {
    if (speechless_) return;
    speechless_ = true;
    call_person(*this, "no wording for '" + std::string{line} + "': " + why);
}

Step Turn::finish(const State& before) && {
    // A draft under review or an answer given stands without words of ours.
    if (speechless_ && (at<Listening>() || at<Clarifying>() || at<Confirming>()))
        go(WithAPerson{{}, "the bot had no words for this", promised_time(*this), true});
    Effects timers = timer_changes(before, state, employee_spoke, now);
    effects_.insert(
        effects_.end(),
        std::make_move_iterator(timers.begin()),
        std::make_move_iterator(timers.end())
    );
    return {std::move(state), std::move(effects_)};
}

}  // namespace ajar::dialogue
