#include "tests/simulator/persona.hpp"

#include "tests/simulator/dice.hpp"
#include "tests/simulator/wordbook.hpp"

#include <stdexcept>

namespace ajar::simulator {
namespace {

constexpr std::size_t kHasDeadline = 40;  ///< percent
constexpr std::size_t kForgets = 50;      ///< percent of the facts, of those who don't know
constexpr int kEveryFourth = 4;           ///< block of styles speaks German

SlotValue value_of(const knowledge::SlotSpec& spec, const std::string& is) {
    SlotValue value;
    value.type = spec.type;
    value.text = is;
    switch (spec.type) {
        case SlotType::Date:
            value.date = date_from_iso(is);
            break;
        case SlotType::Boolean:
            value.number = is == "yes" ? 1 : 0;
            break;
        case SlotType::Number:
        case SlotType::Money:
        case SlotType::Duration:
            value.number = std::stod(is);
            break;
        default:
            break;
    }
    return value;
}

void replace_product(std::string& text, const std::string& product) {
    constexpr std::string_view kHole = "{product}";
    if (const auto at = text.find(kHole); at != std::string::npos)
        text.replace(at, kHole.size(), product);
}

std::optional<Fact> fact_for(
    const knowledge::SlotSpec& spec,
    const Goal& goal,
    const NeedWords& need,
    const std::string& locale,
    Dice& dice
) {
    if (spec.type == SlotType::Text) {
        SlotValue value;
        value.text = goal.wordings.front();
        return Fact{value, goal.wordings.front(), goal.wordings.back(), {}};
    }
    const auto known = wordbook().facts.find(spec.id);
    if (known == wordbook().facts.end()) return std::nullopt;
    const FactWords* chosen = &dice.one_of(known->second);
    if (const auto given = need.facts.find(spec.id); given != need.facts.end())
        for (const FactWords& one : known->second)
            if (one.is == given->second) chosen = &one;
    const auto& words = in_language(chosen->words, locale);
    const std::string& early =
        chosen->early.empty() ? words.back() : in_language(chosen->early, locale).front();
    return Fact{value_of(spec, chosen->is), words.front(), words.back(), early};
}

Goal make_goal(
    const knowledge::Service& service,
    std::size_t need,
    const std::string& locale,
    bool forgetful,
    Dice& dice
) {
    const auto words = wordbook().services.find(service.id);
    if (words == wordbook().services.end())
        throw std::runtime_error{"phrases.yaml says nothing about " + service.id};
    Goal goal;
    goal.service_id = service.id;
    goal.need_id = service.root_needs.at(need % service.root_needs.size()).id;
    const NeedWords& about = words->second.needs.at(goal.need_id);
    goal.fixing = about.fixing;
    goal.openings = words->second.openings_for(goal.need_id, locale);
    goal.wordings = in_language(about.wordings, locale);
    const std::string product = service.products.empty() ? "" : dice.one_of(service.products);
    for (std::string& opening : goal.openings) replace_product(opening, product);
    for (const knowledge::SlotSpec& spec : service.slots) {
        if (spec.id == "product" && !product.empty()) {
            goal.facts[spec.id] = {value_of(spec, product), product, product, product};
            continue;
        }
        if (spec.id == "deadline" && !spec.required && !dice.chance(kHasDeadline)) continue;
        if (forgetful && dice.chance(kForgets)) continue;
        if (auto fact = fact_for(spec, goal, about, locale, dice))
            goal.facts[spec.id] = *std::move(fact);
    }
    return goal;
}

const Person& somebody(const knowledge::Knowledge& knowledge, Dice& dice) {
    std::vector<const Person*> colleagues;
    for (const Person& person : knowledge.people)
        if (person.team_id.empty() && person.roles.size() == 1) colleagues.push_back(&person);
    return *dice.one_of(colleagues);
}

}  // namespace

std::string_view name_of(Style style) {
    switch (style) {
        case Style::Terse:
            return "terse";
        case Style::Rambling:
            return "rambling";
        case Style::Typos:
            return "typos";
        case Style::Impatient:
            return "impatient";
        case Style::AnswersEarly:
            return "answers early";
        case Style::Corrects:
            return "corrects";
        case Style::DoesNotKnow:
            return "does not know";
        case Style::ChangesSubject:
            return "changes subject";
    }
    return "";
}

evaluation::Case Goal::truth(const Person& who, const knowledge::Knowledge& knowledge) const {
    evaluation::Case full;
    full.service_id = service_id;
    full.root_need_id = need_id;
    full.requester = who;
    if (const knowledge::Service* service = knowledge.service(service_id))
        full.type = service->type;
    for (const auto& [slot, fact] : facts) full.slots[slot] = fact.value;
    return full;
}

Persona make_persona(int number, unsigned seed, const knowledge::Knowledge& knowledge) {
    const auto n = static_cast<std::size_t>(number);
    Persona persona;
    persona.number = number;
    persona.seed = seed * 1000U + static_cast<unsigned>(number);
    Dice dice{persona.seed};
    persona.style = kStyles[n % kStyles.size()];
    const bool german = static_cast<int>(n / kStyles.size()) % kEveryFourth == kEveryFourth - 1;
    persona.locale = german ? "de" : "en";
    persona.who = somebody(knowledge, dice);
    const auto& services = knowledge.services;
    const bool forgetful = persona.style == Style::DoesNotKnow;
    const std::size_t round = n / services.size();
    persona.goal =
        make_goal(services[n % services.size()], round + seed, persona.locale, forgetful, dice);
    if (persona.style == Style::ChangesSubject) {
        const std::size_t other = (n + 1 + dice.below(services.size() - 1)) % services.size();
        persona.second = make_goal(services[other], dice.below(4), persona.locale, false, dice);
    }
    return persona;
}

}  // namespace ajar::simulator
