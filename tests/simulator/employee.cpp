#include "tests/simulator/employee.hpp"

#include "tests/simulator/wordbook.hpp"

#include <algorithm>
#include <cctype>

namespace ajar::simulator {
namespace {

using dialogue::Choice;

constexpr std::size_t kTypoPercent = 20;
constexpr std::size_t kTypoLength = 4;
constexpr int kPatience = 3;  ///< corrections of a playback before they want a person

const Choice* button(const std::vector<Choice>& buttons, std::string_view value) {
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const Choice& one) {
        return one.value == value;
    });
    return found == buttons.end() ? nullptr : &*found;
}

Move press(const Choice& choice) {
    return {Move::Kind::Press, choice.value};
}

std::string filled(std::string text, std::string_view hole, const std::string& words) {
    if (const auto at = text.find(hole); at != std::string::npos)
        text.replace(at, hole.size(), words);
    return text;
}

bool is_letter(char byte) {
    return std::isalpha(static_cast<unsigned char>(byte)) != 0;
}

// One letter dropped, doubled or swapped with the next.
void misspell(std::string& text, std::size_t start, std::size_t length, Dice& dice) {
    const std::size_t at = start + 1 + dice.below(length - 2);
    if (!is_letter(text[at]) || !is_letter(text[at + 1])) return;
    switch (dice.below(3)) {
        case 0:
            text.erase(at, 1);
            break;
        case 1:
            text.insert(at, 1, text[at]);
            break;
        default:
            std::swap(text[at], text[at + 1]);
    }
}

std::string with_typos(std::string text, Dice& dice) {
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = start;
        while (end < text.size() && is_letter(text[end])) ++end;
        const std::size_t before = text.size();
        if (end - start >= kTypoLength && dice.chance(kTypoPercent))
            misspell(text, start, end - start, dice);
        start = end + text.size() - before + 1;
    }
    return text;
}

bool same(const SlotValue& known, const SlotValue& meant) {
    if (meant.number) return known.number && *known.number == *meant.number;
    if (meant.date) return known.date == meant.date;
    return known.text == meant.text;
}

// People notice a wrong figure when it is read to them; free texts they let pass.
bool is_checked(const SlotValue& value) {
    return value.type != SlotType::Text && value.type != SlotType::Product &&
           value.type != SlotType::Duration;
}

}  // namespace

Employee::Employee(const Persona& persona) : persona_{persona}, dice_{persona.seed ^ 0x5eedU} {}

Move Employee::say(std::string text) {
    if (persona_.style == Style::Typos) text = with_typos(std::move(text), dice_);
    return {Move::Kind::Say, std::move(text)};
}

bool Employee::likes_buttons() {
    const bool hurried = persona_.style == Style::Impatient;
    return dice_.chance(persona_.style == Style::Terse ? 30 : hurried ? 80 : 50);
}

std::string Employee::manner(std::string_view name) {
    return dice_.one_of(wordbook().manner(name, persona_.locale));
}

// Each time in other words, while there are any.
std::string Employee::opening(const Goal& goal) {
    std::size_t& used = openings_[&goal];
    const auto& openings = goal.openings;
    if (used++ == 0) {
        if (persona_.style == Style::Terse || openings.size() < 2) return openings.front();
        used = 1 + dice_.below(openings.size() - 1);
        return openings[used];
    }
    return openings[used % openings.size()];
}

std::string Employee::wording(const Goal& goal) {
    std::size_t& used = wordings_[&goal];
    if (used == 0) used = dice_.below(goal.wordings.size());
    return goal.wordings[used++ % goal.wordings.size()];
}

const std::string& Employee::words_for(const Fact& fact) const {
    const bool few = persona_.style == Style::Terse || persona_.style == Style::Impatient;
    return few ? fact.brief : fact.full;
}

Move Employee::open() {
    const Goal& goal = persona_.goal;
    std::string text = opening(goal);
    switch (persona_.style) {
        case Style::Rambling:
            if (dice_.chance(50)) text += manner("because") + wording(goal);
            text = manner("before") + " " + text + ". " + manner("after");
            break;
        case Style::Impatient:
            text += ", " + manner("hurry");
            break;
        case Style::AnswersEarly:
            text += manner("because") + wording(goal);
            for (const auto& [slot, fact] : goal.facts)
                if (fact.value.type != SlotType::Text && fact.value.type != SlotType::Boolean &&
                    slot != "product")
                    text += ", " + fact.early;
            break;
        default:
            break;
    }
    return say(std::move(text));
}

Move Employee::again() {
    const Goal& goal = said_second_ && persona_.second ? *persona_.second : persona_.goal;
    return say(opening(goal) + manner("because") + wording(goal));
}

const Goal* Employee::goal_of(const dialogue::Request& request) {
    if (const auto known = goals_.find(request.id); known != goals_.end()) return known->second;
    const auto taken = [&](const Goal* goal) {
        return std::any_of(goals_.begin(), goals_.end(), [&](const auto& one) {
            return one.second == goal;
        });
    };
    const Goal* second = persona_.second && said_second_ ? &*persona_.second : nullptr;
    const Goal* goal = nullptr;
    if (second && !taken(second) && request.service_id == second->service_id) goal = second;
    if (!goal && !taken(&persona_.goal)) goal = &persona_.goal;
    if (!goal && second && !taken(second)) goal = second;
    return goals_[request.id] = goal;
}

std::optional<Move> Employee::before_answering(const dialogue::State& state, const Goal& goal) {
    if (!correction_.empty()) {
        std::string words = filled(manner("wrong_then_right"), "{fact}", correction_);
        correction_.clear();
        return say(std::move(words));
    }
    const bool asked = std::holds_alternative<dialogue::Clarifying>(state.stage) ||
                       std::holds_alternative<dialogue::Confirming>(state.stage);
    if (persona_.second && !said_second_ && asked && &goal == &persona_.goal) {
        said_second_ = true;
        return say(filled(manner("further"), "{words}", opening(*persona_.second)));
    }
    return std::nullopt;
}

Move Employee::about_service(const Goal& goal, const std::vector<Choice>& buttons) {
    if (const Choice* it = button(buttons, "service:" + goal.service_id)) return press(*it);
    if (const Choice* other = button(buttons, "service:other"); other && dice_.chance(50))
        return press(*other);
    return say(opening(goal));
}

Move Employee::about_need(const Goal& goal, const std::vector<Choice>& buttons) {
    const Choice* it = button(buttons, "need:" + goal.need_id);
    if (it && likes_buttons()) return press(*it);
    return say(wording(goal));
}

Move Employee::about_fact(
    const Goal& goal, const std::string& slot, const std::vector<Choice>& buttons
) {
    const bool first_time = asked_.insert(goal.service_id + "/" + slot).second;
    const auto known = goal.facts.find(slot);
    if (known == goal.facts.end()) {
        if (slot == "deadline") return say(manner("no_date"));
        const Choice* skip = button(buttons, "skip:" + slot);
        return skip && likes_buttons() ? press(*skip) : say(manner("dont_know"));
    }
    const Fact& fact = known->second;
    const Choice* it = button(buttons, "slot:" + slot + "=" + fact.value.text);
    if (it && (!first_time || likes_buttons())) return press(*it);
    const auto others = wordbook().facts.find(slot);
    const bool slips = persona_.style == Style::Corrects && !corrected_ && first_time &&
                       fact.value.number && fact.value.type != SlotType::Boolean &&
                       others != wordbook().facts.end();
    if (slips) {
        const FactWords& wrong = dice_.one_of(others->second);
        if (wrong.is != fact.value.text) {
            corrected_ = true;
            correction_ = fact.full;
            return say(in_language(wrong.words, persona_.locale).back());
        }
    }
    return say(words_for(fact));
}

std::string Employee::objection(const dialogue::Request& request, const Goal& goal) {
    if (request.service_id != goal.service_id) return opening(goal);
    if (!request.root_need.id.empty() && request.root_need.id != goal.need_id) return wording(goal);
    for (const auto& [slot, value] : request.slots) {
        if (!value.known() || !is_checked(value)) continue;
        const auto meant = goal.facts.find(slot);
        if (meant != goal.facts.end() && !same(value, meant->second.value))
            return meant->second.full;
    }
    return {};
}

Move Employee::about_playback(
    const dialogue::State& state, const Goal& goal, const std::vector<Choice>& buttons
) {
    const std::string wrong = objection(*state.request, goal);
    if (wrong.empty()) {
        const Choice* yes = button(buttons, "confirm:yes");
        return yes && likes_buttons() ? press(*yes) : say(manner("yes"));
    }
    if (++objections_ > kPatience) return say(manner("person"));
    if (const Choice* no = button(buttons, "confirm:no"); no && dice_.chance(30)) return press(*no);
    return say(filled(manner("not_that"), "{words}", wrong));
}

Move Employee::answer(const dialogue::State& state, const std::vector<Choice>& buttons) {
    const Goal* goal = state.request ? goal_of(*state.request) : nullptr;
    if (!goal) return say(manner("forget_it"));
    if (auto first = before_answering(state, *goal)) return *std::move(first);
    if (std::holds_alternative<dialogue::Confirming>(state.stage))
        return about_playback(state, *goal, buttons);
    const std::string& asked = std::get<dialogue::Clarifying>(state.stage).asked;
    if (asked == "service") return about_service(*goal, buttons);
    if (asked == "open") return say(opening(*goal) + manner("because") + wording(*goal));
    if (asked == "root_need" || asked == "purpose") return about_need(*goal, buttons);
    if (asked == "correction") {
        const std::string wrong = objection(*state.request, *goal);
        return say(wrong.empty() ? manner("yes") : wrong);
    }
    return about_fact(*goal, asked, buttons);
}

}  // namespace ajar::simulator
