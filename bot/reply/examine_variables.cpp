#include "bot/reply/clean.hpp"
#include "bot/reply/examine_types.hpp"
#include "bot/tone/messages.hpp"

#include <algorithm>
#include <array>

namespace ajar::reply {
namespace {

using knowledge::Template;
using knowledge::Variable;

constexpr std::array<std::string_view, 4> kWordTypes{"text", "sentence", "clause", "person"};

/// Types whose values can stand for each other.
std::string_view family_of(std::string_view type) {
    if (std::find(kWordTypes.begin(), kWordTypes.end(), type) != kWordTypes.end()) return "text";
    return type == "count" ? "number" : type;
}

/// The type of value that drafts have under this name; empty where none has one.
std::string_view known_type(std::string_view name, const knowledge::Knowledge& knowledge) {
    for (const KnownVariable& one : known_variables())
        if (one.name == name) return one.type;
    if (!name.starts_with("slot_")) return {};
    for (const auto& service : knowledge.services)
        for (const auto& slot : service.slots) {
            if (slot.id != name.substr(5)) continue;
            if (slot.type == SlotType::Date) return "date";
            if (slot.type == SlotType::Number) return "number";
            if (slot.type == SlotType::Money) return "money";
            if (slot.type == SlotType::Duration) return "duration";
            return "text";
        }
    return knowledge.services.empty() ? std::string_view{"text"} : std::string_view{};
}

std::string quoted(const Variable& variable) {
    return "variable \"" + variable.name + "\"";
}

void examine_example(const Variable& variable, const Spot& spot, Problems& problems) {
    if (variable.example.empty()) {
        problems.add(
            Severity::Error,
            spot,
            quoted(variable) + " has no example, so its wordings cannot be tried"
        );
        return;
    }
    if (!is_typed(variable.type) || value_from(variable.type, variable.example)) return;
    // A date in words still reads well in the preview; a figure that is none does not.
    const bool words_do = variable.type == "date" || variable.type == "duration";
    problems.add(
        words_do ? Severity::Warning : Severity::Error,
        spot,
        quoted(variable) + " is a " + variable.type + ": write its example as " +
            std::string(sample_of(variable.type)) +
            ", and every language puts it into its own words"
    );
}

void examine_use(
    const Variable& variable,
    const knowledge::Knowledge& knowledge,
    const Spot& spot,
    Problems& problems
) {
    const std::string_view type = known_type(variable.name, knowledge);
    if (type.empty()) {
        if (variable.fallback.empty())
            problems.add(
                Severity::Warning,
                spot,
                "no draft has a value for \"" + variable.name +
                    "\": a template that needs it never serves; templates/README.md lists the "
                    "variables there are"
            );
        return;
    }
    const bool as_words = family_of(variable.type) == "text" && variable.name.starts_with("slot_");
    if (family_of(type) != family_of(variable.type) && !as_words)
        problems.add(
            Severity::Error,
            spot,
            quoted(variable) + " is declared as " + variable.type + ", but drafts have a " +
                std::string(type) + " under this name; write type: " + std::string(type)
        );
}

void examine_forms(
    const Variable& variable, std::string_view locale, const Spot& spot, Problems& problems
) {
    if (variable.type != "count" || variable.forms.empty()) return;
    for (const std::string& word : plural_words(locale))
        if (!variable.forms.contains(word))
            problems.add(
                Severity::Error,
                spot,
                quoted(variable) + " has no form for \"" + word +
                    "\", which this language tells apart; add it under 'forms'"
            );
}

}  // namespace

void Problems::add(Problem problem) {
    const auto same = [&](const Problem& other) {
        if (problem.line > 0)
            return other.line == problem.line && other.path == problem.path &&
                   other.message == problem.message;
        return other == problem;
    };
    if (std::none_of(all_.begin(), all_.end(), same)) all_.push_back(std::move(problem));
}

void Problems::add(Severity severity, const Spot& spot, std::string message) {
    add({severity, spot.where, std::move(message), spot.place.path, spot.place.line});
}

void Problems::add(const Spot& spot, const tone::Finding& finding, std::string_view text) {
    add(
        {finding.severity,
         spot.where,
         finding.rule + " " + finding.name + ": \"" +
             std::string(text.substr(finding.start, finding.end - finding.start)) + "\". " +
             finding.message,
         spot.place.path,
         spot.place.line,
         finding.rule,
         finding.message}
    );
}

std::string message_in(const Problem& problem, std::string_view locale) {
    if (problem.rule.empty()) return problem.message;
    tone::Finding finding;
    finding.rule = problem.rule;
    finding.message = problem.told;
    return problem.message.substr(0, problem.message.size() - problem.told.size()) +
           tone::message_in(finding, locale);
}

void examine_variables(
    const Template& one, const knowledge::Knowledge& knowledge, Problems& problems
) {
    for (const auto& variable : one.variables) {
        const Spot spot{"variables", {one.path, variable.line}};
        examine_example(variable, spot, problems);
        examine_forms(variable, one.locale, spot, problems);
        if (one.kind) examine_use(variable, knowledge, spot, problems);
    }
}

}  // namespace ajar::reply
