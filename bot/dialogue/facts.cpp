#include "bot/dialogue/facts.hpp"

#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace ajar::dialogue {
namespace {

using knowledge::SlotSpec;
using understanding::Entity;

constexpr std::size_t kTellingChoice = 4;  ///< shorter labels ("new") stand in too many sentences
constexpr std::size_t kNear = 32;          ///< bytes around an entity in which its label may stand
constexpr std::size_t kLongestAnswer = 500;

bool is_known(const Request& request, const std::string& slot) {
    const auto found = request.slots.find(slot);
    return found != request.slots.end() && found->second.known();
}

bool is_free(const Request& request, const std::string& slot) {
    return !request.slots.contains(slot);
}

// Does a word of the slot's label stand near the entity ("14 people" for "number of people")?
bool label_is_near(
    const SlotSpec& spec, std::string_view text, const Entity& entity, std::string_view locale
) {
    const std::size_t from = entity.start > kNear ? entity.start - kNear : 0;
    const std::size_t until = std::min(text.size(), std::max(entity.end, from) + kNear);
    if (from >= until) return false;
    const std::string around = folded(text.substr(from, until - from));
    const std::string label = folded(in_locale(spec.label, locale));
    std::size_t start = 0;
    while (start < label.size()) {
        const std::size_t end = std::min(label.find(' ', start), label.size());
        if (end - start >= 4 && has_words(around, label.substr(start, end - start))) return true;
        start = end + 1;
    }
    return false;
}

// "120 days ago" is a date to the reader, and an answer to "how long ago?".
SlotValue fitted(SlotValue value, const SlotSpec& spec, const Turn& turn) {
    if (spec.type != SlotType::Duration || !value.date || *value.date > turn.today()) return value;
    const auto days = (turn.today() - *value.date).count();
    const std::string& locale = turn.state.locale;
    const char* unit = locale == "de" ? " Tage" : locale == "es" ? " días" : " days";
    value.number = static_cast<double>(days);
    value.text = std::to_string(days) + (locale == "fr" ? " jours" : unit);
    value.date.reset();
    return value;
}

bool is_past(const SlotValue& value, Date today) {
    return value.type == SlotType::Date && value.date && *value.date < today;
}

bool fits(SlotType slot, SlotType value, bool asked) {
    if (slot == value) return slot != SlotType::Choice && slot != SlotType::Text;
    // To a question about money or a number of days, people answer with the bare number.
    return asked && value == SlotType::Number &&
           (slot == SlotType::Money || slot == SlotType::Duration);
}

// The slot for an entity: the asked one, the one whose label stands beside it, or the only one.
const SlotSpec* slot_for(
    const Turn& turn,
    const Request& request,
    std::string_view text,
    const Entity& entity,
    Take how,
    std::string_view asked,
    const std::set<std::string>& taken
) {
    std::vector<const SlotSpec*> candidates;
    for (const SlotSpec& spec : turn.service()->slots) {
        const bool past = is_past(entity.value, turn.today());
        const bool how_long_ago = past && spec.type == SlotType::Duration;
        if (past && spec.type == SlotType::Date && spec.id != asked) continue;  // no deadline
        if (taken.contains(spec.id) ||
            !(how_long_ago || fits(spec.type, entity.value.type, spec.id == asked)))
            continue;
        if (spec.id == asked) return &spec;
        const bool open = is_free(request, spec.id) ||
                          (how == Take::Corrected && request.slots.contains(spec.id));
        if (open) candidates.push_back(&spec);
    }
    for (const SlotSpec* spec : candidates)
        if (label_is_near(*spec, text, entity, turn.state.locale)) return spec;
    if (how == Take::Corrected) {
        std::vector<const SlotSpec*> filled;
        for (const SlotSpec* spec : candidates)
            if (is_known(request, spec->id)) filled.push_back(spec);
        if (!filled.empty()) candidates = filled;
    }
    if (candidates.empty()) return nullptr;
    const bool in_order = entity.value.type == SlotType::Date;
    return candidates.size() == 1 || in_order ? candidates.front() : nullptr;
}

bool same_value(const SlotValue& a, const SlotValue& b) {
    return a.known() && b.known() && a.number == b.number && a.date == b.date &&
           (a.number || a.date || a.text == b.text);
}

void put(Turn& turn, const SlotSpec& spec, SlotValue value, std::vector<std::string>& changed) {
    Slots& slots = turn.request().slots;
    const auto earlier = slots.find(spec.id);
    if (earlier != slots.end()) {
        if (same_value(earlier->second, value)) return;
        if (earlier->second.known()) value.origin = SlotValue::Origin::Corrected;
    }
    value.type = spec.type;
    changed.push_back(
        in_locale(spec.label, turn.state.locale) + ": " + value_in_words(value, spec, turn)
    );
    slots[spec.id] = std::move(value);
}

// Two labels one of which contains the other: the longer one was meant.
void keep_longest(std::vector<std::pair<std::string, std::size_t>>& named) {
    std::size_t longest = 0;
    for (const auto& [choice, length] : named) longest = std::max(longest, length);
    std::erase_if(named, [&](const auto& one) { return one.second < longest; });
}

}  // namespace

const SlotSpec* slot_spec(const knowledge::Service* service, std::string_view id) {
    if (!service) return nullptr;
    const auto found =
        std::find_if(service->slots.begin(), service->slots.end(), [&](const SlotSpec& spec) {
            return spec.id == id;
        });
    return found == service->slots.end() ? nullptr : &*found;
}

std::string choice_in(const SlotSpec& spec, std::string_view text, std::string_view locale) {
    const std::string plain = folded(text);
    std::vector<std::pair<std::string, std::size_t>> named;
    for (const std::string& choice : spec.choices) {
        std::size_t length = has_words(plain, choice) ? folded(choice).size() : 0;
        if (const auto labels = spec.choice_labels.find(choice); labels != spec.choice_labels.end())
            for (const auto& [language, label] : labels->second)
                if ((language == locale || language == "en") && has_words(plain, label))
                    length = std::max(length, folded(label).size());
        if (length > 0) named.emplace_back(choice, length);
    }
    keep_longest(named);
    return named.size() == 1 ? named.front().first : std::string{};
}

SlotValue choice_value(const SlotSpec& spec, const std::string& choice, SlotValue::Origin origin) {
    SlotValue value;
    value.type = spec.type;
    value.text = choice;
    value.origin = origin;
    if (spec.type == SlotType::Boolean) value.number = choice == "yes" ? 1 : 0;
    return value;
}

SlotValue skipped_value(const SlotSpec& spec) {
    SlotValue value;
    value.type = spec.type;
    value.origin = SlotValue::Origin::Skipped;
    return value;
}

std::vector<std::string> take_facts(
    Turn& turn,
    std::string_view text,
    const std::vector<Entity>& entities,
    Take how,
    std::string_view asked_slot
) {
    std::vector<std::string> changed;
    const knowledge::Service* service = turn.service();
    if (!service) return changed;
    std::set<std::string> taken;
    for (const Entity& entity : entities) {
        const SlotSpec* spec = slot_for(turn, turn.request(), text, entity, how, asked_slot, taken);
        if (!spec) continue;
        SlotValue value = fitted(entity.value, *spec, turn);
        value.origin = spec->id == asked_slot ? SlotValue::Origin::Answered : value.origin;
        put(turn, *spec, std::move(value), changed);
        taken.insert(spec->id);
    }
    for (const SlotSpec& spec : service->slots) {
        if (spec.type != SlotType::Choice || taken.contains(spec.id)) continue;
        if (!is_free(turn.request(), spec.id) && how == Take::New) continue;
        const std::string choice = choice_in(spec, text, turn.state.locale);
        if (choice.empty()) continue;
        const auto label = spec.choice_labels.find(choice);
        const std::string& words = label == spec.choice_labels.end()
                                       ? choice
                                       : in_locale(label->second, turn.state.locale);
        if (folded(words).size() < kTellingChoice && folded(choice).size() < kTellingChoice)
            continue;
        put(turn, spec, choice_value(spec, choice, SlotValue::Origin::Said), changed);
    }
    return changed;
}

bool take_answer(Turn& turn, const SlotSpec& spec, const MessageReceived& message) {
    Slots& slots = turn.request().slots;
    const Act act = message.understanding.act;
    if (act == Act::Skip || act == Act::DontKnow) {
        slots[spec.id] = skipped_value(spec);
        return true;
    }
    take_facts(turn, message.text, message.understanding.entities, Take::New, spec.id);
    if (is_known(turn.request(), spec.id)) return true;
    switch (spec.type) {
        case SlotType::Boolean: {
            std::optional<bool> says = leading_answer(message.text);
            if (act == Act::Affirm || act == Act::Acceptance) says = true;
            if (act == Act::Deny) says = false;
            if (!says) return false;
            slots[spec.id] = choice_value(spec, *says ? "yes" : "no", SlotValue::Origin::Answered);
            return true;
        }
        case SlotType::Choice: {
            const std::string choice = choice_in(spec, message.text, turn.state.locale);
            if (choice.empty()) return false;
            slots[spec.id] = choice_value(spec, choice, SlotValue::Origin::Answered);
            return true;
        }
        case SlotType::Text:
        case SlotType::Person:
        case SlotType::Product: {
            SlotValue value;
            value.type = spec.type;
            value.text = in_short(message.text, kLongestAnswer);
            value.origin = SlotValue::Origin::Answered;
            if (value.text.empty()) return false;
            slots[spec.id] = std::move(value);
            return true;
        }
        case SlotType::Number:
        case SlotType::Date:
        case SlotType::Duration:
        case SlotType::Money:
            return false;
    }
    return false;
}

}  // namespace ajar::dialogue
