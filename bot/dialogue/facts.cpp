#include "bot/dialogue/facts.hpp"

#include "bot/dialogue/vocabulary.hpp"
#include "bot/dialogue/words_in.hpp"
#include "bot/understanding/little_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

namespace ajar::dialogue {
namespace {

using knowledge::SlotSpec;
using understanding::Entity;

constexpr std::size_t kTellingChoice = 4;  ///< shorter labels ("new") stand in too many sentences
constexpr std::size_t kNear = 32;          ///< bytes around an entity in which its label may stand
constexpr std::size_t kLongestAnswer = 500;
constexpr std::size_t kBriefChoice = 3;  ///< words: a part of a label is enough
constexpr std::size_t kShortAnswer = 8;  ///< words: a figure with little around it

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

// "four hours a week" for "hours a week spent by hand".
std::optional<double> hours_in(const Entity& entity) {
    const std::string words = folded(entity.value.text);
    const bool hours = words.ends_with("h") || words.find("hour") != std::string::npos ||
                       words.find("hr") != std::string::npos ||
                       words.find("stunde") != std::string::npos || words.ends_with("std") ||
                       words.find("hora") != std::string::npos ||
                       words.find("heure") != std::string::npos;
    if (entity.value.type != SlotType::Duration || !hours || !entity.value.number)
        return std::nullopt;
    return std::round(*entity.value.number * 24 * 100) / 100;
}

bool counts_hours(const SlotSpec& spec) {
    const std::string label = folded(in_locale(spec.label, "en"));
    return spec.type == SlotType::Number && has_words(label, "hours");
}

// "120 days ago" is a date to the reader, and an answer to "how long ago?".
SlotValue fitted(SlotValue value, const SlotSpec& spec, const Turn& turn) {
    if (spec.type == SlotType::Number && value.type == SlotType::Duration)
        if (const auto hours = hours_in({value, 0, 0})) {
            value.number = hours;
            value.text = reply::format_number(*hours, turn.state.locale);
            return value;
        }
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

// A number that stands glued to its unit, which the reader of entities takes for a label: "40GB".
std::optional<double> first_number(std::string_view text) {
    const auto at = text.find_first_of("0123456789");
    if (at == std::string_view::npos) return std::nullopt;
    double value = 0;
    std::size_t digits = 0;
    for (std::size_t i = at; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i, ++digits)
        value = value * 10 + (text[i] - '0');
    const std::size_t end = at + digits;
    const bool one_number = text.find_first_of("0123456789", end) == std::string_view::npos;
    return one_number && digits <= 9 ? std::optional<double>{value} : std::nullopt;
}

bool fits(SlotType slot, SlotType value, bool asked) {
    if (slot == value) return slot != SlotType::Choice && slot != SlotType::Text;
    // To a question about money or a number of days, people answer with the bare number.
    return asked && value == SlotType::Number &&
           (slot == SlotType::Money || slot == SlotType::Duration);
}

// "two documents" is no number of people.
bool counts_things(const SlotSpec& spec, std::string_view text, const Entity& entity) {
    constexpr std::array kThings{
        "document", "system",  "screen", "monitor",    "file",       "page",      "program",
        "mail",     "window",  "tab",    "dokument",   "bildschirm", "datei",     "seite",
        "programm", "fenster", "gb",     "tb",         "side",       "hour",      "stunde",
        "factor",   "office",  "time",   "of our sys", "unserer",    "different",
    };
    if (entity.value.type != SlotType::Number || entity.end > text.size()) return false;
    const std::string behind = folded(text.substr(entity.end, kNear));
    const std::string label =
        " " + folded(in_locale(spec.label, "en")) + " " + folded(in_locale(spec.label, "de"));
    if (label.find(" " + behind.substr(0, kTellingChoice)) != std::string::npos) return false;
    return std::any_of(kThings.begin(), kThings.end(), [&](const char* thing) {
        return behind.starts_with(thing);
    });
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
        const bool hours = counts_hours(spec) && hours_in(entity).has_value();
        if (past && spec.type == SlotType::Date && spec.id != asked) continue;  // no deadline
        if (taken.contains(spec.id) ||
            !(how_long_ago || hours || fits(spec.type, entity.value.type, spec.id == asked)))
            continue;
        if (spec.id == asked) return &spec;
        if (counts_things(spec, text, entity) &&
            !label_is_near(spec, text, entity, turn.state.locale))
            continue;
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

// "keyboard, mouse, headset or dock" names four things that one choice stands for.
std::vector<std::string> parts_of_label(const std::string& label) {
    std::vector<std::string> parts{label};
    if (label.find(',') == std::string::npos) return parts;
    std::string rest = label;
    for (const char* between : {" or ", " oder ", " o ", " ou "})
        if (const auto at = rest.find(between); at != std::string::npos)
            rest.replace(at, std::string_view{between}.size(), ",");
    for (std::size_t start = 0; start < rest.size();) {
        const std::size_t end = std::min(rest.find(',', start), rest.size());
        const std::string part = folded(rest.substr(start, end - start));
        if (part.size() >= kTellingChoice) parts.push_back(part);
        start = end + 1;
    }
    return parts;
}

// "im laufenden Betrieb" for "laufender Betrieb": the telling words, whatever their endings.
bool has_stems(const std::string& plain, const std::string& label) {
    constexpr std::size_t kStem = 4;
    const std::string wanted = folded(label);
    const std::string text = " " + plain;
    bool any = false;
    for (std::size_t start = 0; start < wanted.size();) {
        const std::size_t end = std::min(wanted.find(' ', start), wanted.size());
        const std::string word = wanted.substr(start, end - start);
        start = end + 1;
        // "every day" is not "every week": a short word counts, unless every label may have it.
        if (word.size() < kTellingChoice) {
            const bool tells = word == "day" || !understanding::says_no_subject(word);
            if (word.size() == 3 && tells && !has_words(plain, word)) return false;
            continue;
        }
        if (text.find(" " + word.substr(0, kStem)) == std::string::npos) return false;
        any = true;
    }
    return any;
}

// Two labels one of which contains the other: the longer one was meant.
void keep_longest(std::vector<std::pair<std::string, std::size_t>>& named) {
    std::size_t longest = 0;
    for (const auto& [choice, length] : named) longest = std::max(longest, length);
    std::erase_if(named, [&](const auto& one) { return one.second < longest; });
}

// "No, 400GB": the only figure that is known is the one that is put right.
void put_glued_figure(Turn& turn, std::string_view text, std::vector<std::string>& changed) {
    const auto number = first_number(text);
    if (!number || word_count(text) > kShortAnswer) return;
    const SlotSpec* only = nullptr;
    for (const SlotSpec& spec : turn.service()->slots) {
        if (spec.type != SlotType::Number || !is_known(turn.request(), spec.id)) continue;
        if (only) return;
        only = &spec;
    }
    if (!only) return;
    SlotValue value;
    value.number = number;
    value.text = reply::format_number(*number, turn.state.locale);
    put(turn, *only, std::move(value), changed);
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
    std::vector<std::pair<std::string, std::size_t>> alike;
    for (const std::string& choice : spec.choices) {
        std::size_t length = has_words(plain, choice) ? folded(choice).size() : 0;
        std::size_t near = 0;
        if (const auto labels = spec.choice_labels.find(choice); labels != spec.choice_labels.end())
            for (const auto& [language, label] : labels->second) {
                if (language != locale && language != "en") continue;
                for (const std::string& part : parts_of_label(label)) {
                    if (has_words(plain, part)) length = std::max(length, folded(part).size());
                    const bool brief = word_count(text) <= kBriefChoice;
                    if (has_stems(plain, part) || (brief && has_stems(folded(part), plain)))
                        near = std::max(near, folded(part).size());
                }
            }
        if (length > 0) named.emplace_back(choice, length);
        if (near > 0) alike.emplace_back(choice, near);
    }
    if (named.empty()) named = std::move(alike);
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
    if (how == Take::Corrected && entities.empty()) put_glued_figure(turn, text, changed);
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
        case SlotType::Date:
            if (!names_no_day(message.text)) return false;
            slots[spec.id] = skipped_value(spec);
            return true;
        case SlotType::Number: {
            const auto number = first_number(message.text);
            if (!number || word_count(message.text) > kShortAnswer) return false;
            SlotValue value;
            value.type = spec.type;
            value.number = number;
            value.text = reply::format_number(*number, turn.state.locale);
            value.origin = SlotValue::Origin::Answered;
            slots[spec.id] = std::move(value);
            return true;
        }
        case SlotType::Duration:
        case SlotType::Money:
            return false;
    }
    return false;
}

}  // namespace ajar::dialogue
