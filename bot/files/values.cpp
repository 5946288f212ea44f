// Single values of a file: numbers, dates, spans of time in words, texts in several languages.

#include "bot/files/fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace ajar::files {
namespace {

constexpr double kMost = 1e9;

std::optional<double> parsed_number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    if (!std::isfinite(value) || std::abs(value) > kMost) return std::nullopt;
    return value;
}

struct Unit {
    std::string_view name;
    double factor;
};

/// "<number> <unit>", where a unit may have a plural s.
template <std::size_t N>
std::optional<double> span_of(
    const Node& node, Notes& notes, const std::array<Unit, N>& units, std::string_view example
) {
    if (node.kind == Node::Kind::Scalar) {
        const std::size_t space = node.text.find(' ');
        if (node.text == "0") return 0.0;
        if (space != std::string::npos) {
            const auto count = parsed_number(std::string_view{node.text}.substr(0, space));
            std::string_view unit = std::string_view{node.text}.substr(space + 1);
            if (unit.ends_with('s')) unit.remove_suffix(1);
            for (const Unit& known : units)
                if (count && *count >= 0 && unit == known.name) return *count * known.factor;
        }
    }
    notes.error(
        node.place,
        shown(node.text) + " is not a span of time. Write it as '" + std::string{example} + "'."
    );
    return std::nullopt;
}

bool is_locale(std::string_view text) {
    return text.size() == 2 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

std::optional<double> number_of(const Node& node, Notes& notes) {
    const auto value =
        node.kind == Node::Kind::Scalar ? parsed_number(node.text) : std::optional<double>{};
    if (!value)
        notes.error(node.place, shown(node.text) + " is not a number. Write it as 12 or 1.5.");
    return value;
}

std::optional<Date> date_of(const Node& node, Notes& notes) {
    const auto value =
        node.kind == Node::Kind::Scalar ? date_from_iso(node.text) : std::optional<Date>{};
    if (!value)
        notes.error(
            node.place, shown(node.text) + " is not a date. Write it as 2027-03-31 (year first)."
        );
    return value;
}

std::optional<bool> boolean_of(const Node& node, Notes& notes) {
    if (node.kind == Node::Kind::Scalar && !node.quoted) {
        if (node.text == "true" || node.text == "yes") return true;
        if (node.text == "false" || node.text == "no") return false;
    }
    notes.error(node.place, shown(node.text) + " is neither true nor false. Write one of them.");
    return std::nullopt;
}

std::string text_of(const Node& node, Notes& notes) {
    if (node.kind == Node::Kind::Scalar && !node.text.empty()) return node.text;
    notes.error(
        node.place,
        "A text should stand here. If it holds a colon or starts with a sign, put it in quotes."
    );
    return {};
}

LocalText local_of(
    const Node& node, Notes& notes, const std::string& what, const std::vector<std::string>& locales
) {
    LocalText text;
    if (node.kind == Node::Kind::Scalar) {
        text.emplace("en", node.text);
    } else if (node.kind == Node::Kind::Map) {
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            if (!is_locale(node.keys[i].text)) {
                notes.error(
                    node.keys[i].place,
                    shown(node.keys[i].text) +
                        " is not a language. Use its two-letter code, such as en or de. If this is "
                        "part of "
                        "a text with a comma, put the whole text in quotes."
                );
                continue;
            }
            if (std::string value = text_of(node.items[i], notes); !value.empty())
                text.emplace(node.keys[i].text, std::move(value));
        }
    } else {
        notes.error(node.place, what + " should be a text per language: {en: …, de: …}.");
        return text;
    }
    for (const std::string& locale : locales)
        if (!text.contains(locale))
            notes.warning(
                node.place,
                what + " has no text for '" + locale +
                    "'; people would read another language. Add " + locale + ": …"
            );
    return text;
}

std::map<std::string, std::vector<std::string>, std::less<>> phrases_of(
    const Node& node, Notes& notes, const std::string& what
) {
    std::map<std::string, std::vector<std::string>, std::less<>> all;
    if (node.kind != Node::Kind::Map) {
        notes.error(node.place, what + " should be a list per language: {en: […], de: […]}.");
        return all;
    }
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        const Node& key = node.keys[i];
        const Node& list = node.items[i];
        if (!is_locale(key.text)) {
            notes.error(
                key.place,
                shown(key.text) +
                    " is not a language. Use its two-letter code, such as en or de. If this is "
                    "part of "
                    "a text with a comma, put the whole text in quotes."
            );
            continue;
        }
        if (list.kind != Node::Kind::List) {
            notes.error(list.place, what + " should be a list: '- ' before each phrase.");
            continue;
        }
        std::set<std::string_view> seen;
        for (const Node& item : list.items) {
            const std::string text = text_of(item, notes);
            if (text.empty()) continue;
            if (seen.insert(item.text).second)
                all[key.text].push_back(text);
            else
                notes.warning(
                    item.place, "The phrase " + shown(text) + " stands here twice. Remove one."
                );
        }
    }
    return all;
}

std::optional<double> work_hours_of(const Node& node, Notes& notes) {
    static constexpr std::array kUnits{
        Unit{"minute", 1.0 / 60}, Unit{"hour", 1}, Unit{"day", 8}, Unit{"week", 40}};
    return span_of(node, notes, kUnits, "1.5 hours");
}

std::optional<int> working_days_of(const Node& node, Notes& notes) {
    static constexpr std::array kUnits{Unit{"working day", 1}, Unit{"week", 5}, Unit{"month", 21}};
    const auto days = span_of(node, notes, kUnits, "10 working days");
    if (!days) return std::nullopt;
    if (*days > 2000) {
        notes.error(node.place, shown(node.text) + " is more than 2000 working days.");
        return std::nullopt;
    }
    return static_cast<int>(std::ceil(*days));
}

std::optional<double> calendar_days_of(const Node& node, Notes& notes) {
    static constexpr std::array kUnits{
        Unit{"day", 1}, Unit{"week", 7}, Unit{"month", 30}, Unit{"year", 365}};
    return span_of(node, notes, kUnits, "10 days");
}

}  // namespace ajar::files
