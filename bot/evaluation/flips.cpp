#include "bot/evaluation/flips.hpp"

#include "bot/evaluation/variations.hpp"
#include "bot/evaluation/wording.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ajar::evaluation {
namespace {

using knowledge::SlotSpec;

constexpr std::size_t kMost = 3;

/// How good an outcome is for the person; higher is better.
int worth(const Option& option) {
    switch (option.outcome) {
        case Outcome::Yes:
            return 3;
        case Outcome::Compromise:
            return 2;
        case Outcome::Referral:
            return 1;
        case Outcome::Decline:
            return 0;
    }
    return 0;
}

LocalText label_of(const SlotSpec& slot) {
    return slot.label.empty() ? wording::same(slot.id) : slot.label;
}

/// "4 years", "2 weeks", "90 days": the largest unit that fits without a rest.
LocalText span(double days) {
    struct Unit {
        double days;
        std::array<const char*, 8> names;  ///< one and many in English, German, Spanish, French
    };

    static constexpr std::array kUnits{
        Unit{365, {"year", "years", "Jahr", "Jahre", "año", "años", "an", "ans"}},
        Unit{7, {"week", "weeks", "Woche", "Wochen", "semana", "semanas", "semaine", "semaines"}},
        Unit{1, {"day", "days", "Tag", "Tage", "día", "días", "jour", "jours"}},
    };
    for (const Unit& unit : kUnits) {
        const double count = days / unit.days;
        if (count < 1 || count != std::floor(count)) continue;
        const std::string number = std::to_string(static_cast<int>(count));
        const std::size_t many = count == 1 ? 0 : 1;
        return {
            {"en", number + " " + unit.names[many]},
            {"de", number + " " + unit.names[2 + many]},
            {"es", number + " " + unit.names[4 + many]},
            {"fr", number + " " + unit.names[6 + many]}};
    }
    return wording::same(std::to_string(days));
}

/// The clause that the catalogue gives for such an answer; empty when it gives none.
LocalText clause_of(const SlotSpec& slot, const SlotValue& value, const SlotValue* now) {
    std::string key = value.text;
    if (slot.type == SlotType::Boolean)
        key = value.number && *value.number != 0 ? "yes" : "no";
    else if (value.number && now && now->number)
        key = *value.number < *now->number ? "at_most" : "at_least";
    const auto found = slot.flips.find(key);
    if (found == slot.flips.end()) return {};
    const LocalText amount = slot.type == SlotType::Duration && value.number
                                 ? span(*value.number)
                                 : wording::same(value.text);
    LocalText clause = found->second;
    constexpr std::string_view kHole = "{value}";
    for (auto& [locale, text] : clause)
        if (const std::size_t at = text.find(kHole); at != std::string::npos)
            text.replace(at, kHole.size(), in_locale(amount, locale));
    return clause;
}

LocalText words(const SlotSpec& slot, const SlotValue& value, const SlotValue* now) {
    if (LocalText clause = clause_of(slot, value, now); !clause.empty()) return clause;
    if (value.date)
        return wording::fill(
            {{"en", "if it may be ready by {0}"},
             {"de", "wenn es bis zum {0} reicht"},
             {"es", "si puede estar listo para el {0}"},
             {"fr", "si une livraison le {0} suffit"}},
            {wording::day(*value.date)}
        );
    if (slot.type == SlotType::Boolean) {
        const bool yes = value.number && *value.number != 0;
        const LocalText answer{
            {"en", yes ? "yes" : "no"},
            {"de", yes ? "ja" : "nein"},
            {"es", yes ? "sí" : "no"},
            {"fr", yes ? "oui" : "non"}};
        return wording::fill(
            {{"en", "if {0} is “{1}”"},
             {"de", "wenn {0} „{1}“ ist"},
             {"es", "si {0} es «{1}»"},
             {"fr", "si {0} est « {1} »"}},
            {label_of(slot), answer}
        );
    }
    if (value.number && now && now->number)
        return wording::fill(
            *value.number < *now->number
                ? LocalText{{"en", "if {0} is at most {1}"}, {"de", "wenn {0} höchstens {1} ist"}, {"es", "si {0} es como máximo {1}"}, {"fr", "si {0} est au plus {1}"}}
                : LocalText{{"en", "if {0} is at least {1}"}, {"de", "wenn {0} mindestens {1} ist"}, {"es", "si {0} es como mínimo {1}"}, {"fr", "si {0} est au moins {1}"}},
            {label_of(slot), wording::same(value.text)}
        );
    const auto labelled = slot.choice_labels.find(value.text);
    return wording::fill(
        {{"en", "if {0} is {1}"},
         {"de", "wenn {0} {1} ist"},
         {"es", "si {0} es {1}"},
         {"fr", "si {0} est {1}"}},
        {label_of(slot),
         labelled == slot.choice_labels.end() ? wording::same(value.text) : labelled->second}
    );
}

std::optional<Flip> nearest_flip(
    const SlotSpec& slot, const Question& question, const Weighed& weighed, const Option& now
) {
    const auto known = question.request.slots.find(slot.id);
    if (known == question.request.slots.end() || !known->second.known()) return std::nullopt;
    std::optional<Flip> best;
    int best_worth = worth(now);
    for (const SlotValue& value : variations(slot, question, weighed.schedule)) {
        if (value.text == "something else" || value.text == known->second.text) continue;
        Case changed = question.request;
        changed.slots[slot.id] = value;
        const Question other{
            changed, question.knowledge, question.bookings, question.today, Unknowns::Open};
        const Option option = options_for(other, weigh(other)).front();
        if (option.for_management || worth(option) <= best_worth) continue;
        best_worth = worth(option);
        best = Flip{slot.id, value.text, option.outcome, words(slot, value, &known->second)};
    }
    return best;
}

}  // namespace

std::vector<Flip> flips_for(
    const Question& question, const Weighed& weighed, const Option& recommended
) {
    std::vector<Flip> flips;
    const knowledge::Service* service = question.knowledge.service(question.request.service_id);
    if (!service || recommended.outcome == Outcome::Yes) return flips;
    for (const SlotSpec& slot : service->slots)
        if (auto flip = nearest_flip(slot, question, weighed, recommended))
            flips.push_back(std::move(*flip));
    std::stable_sort(flips.begin(), flips.end(), [](const Flip& a, const Flip& b) {
        return (a.outcome == Outcome::Yes) > (b.outcome == Outcome::Yes);
    });
    if (flips.size() > kMost) flips.resize(kMost);
    return flips;
}

}  // namespace ajar::evaluation
