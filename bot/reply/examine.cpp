// What an author should know before publishing.

#include "bot/reply/compose.hpp"
#include "bot/reply/phrase.hpp"
#include "bot/reply/reply.hpp"
#include "bot/reply/tags.hpp"

#include <algorithm>
#include <set>

namespace ajar::reply {
namespace {

using knowledge::Template;

class Problems {
public:
    void add(Severity severity, std::string where, std::string message) {
        Problem problem{severity, std::move(where), std::move(message)};
        if (std::find(all_.begin(), all_.end(), problem) == all_.end())
            all_.push_back(std::move(problem));
    }

    void add(const tone::Report& report, const std::string& where, std::string_view text) {
        for (const auto& finding : report.findings)
            if (finding.severity != Severity::Hint)
                add(finding.severity,
                    where,
                    finding.rule + " " + finding.name + ": \"" +
                        std::string(text.substr(finding.start, finding.end - finding.start)) +
                        "\". " + finding.message);
    }

    std::vector<Problem> take() { return std::move(all_); }

private:
    std::vector<Problem> all_;
};

bool is_known(std::string_view name) {
    if (name.starts_with("slot_")) return true;
    const auto known = known_variables();
    return std::any_of(known.begin(), known.end(), [&](const KnownVariable& one) {
        return one.name == name;
    });
}

/// Variables that the text can do without: they stand in sections, or have a fallback.
Variables without_optional(const Template& one, const std::vector<std::string>& wordings) {
    std::set<std::string, std::less<>> needed;
    for (const auto& wording : wordings)
        if (const auto tags = tags_of(wording)) needed.merge(always_needed(*tags));
    Variables values = example_values(one);
    const auto optional = [&](const auto& entry) { return needed.count(entry.first) == 0; };
    std::erase_if(values.text, optional);
    std::erase_if(values.lists, optional);
    for (const auto& variable : one.variables)
        if (!variable.fallback.empty()) {
            values.text.erase(variable.name);
            values.lists.erase(variable.name);
        }
    return values;
}

void examine_declared(const Template& one, Problems& problems) {
    for (const auto& variable : one.variables) {
        if (variable.example.empty())
            problems.add(
                Severity::Error,
                "variables",
                "variable \"" + variable.name + "\" has no example, so its wordings cannot be tried"
            );
        if (one.kind && !is_known(variable.name) && variable.fallback.empty())
            problems.add(
                Severity::Warning,
                "variables",
                "no draft has a value for \"" + variable.name +
                    "\": a template that needs it never serves; templates/README.md lists the "
                    "variables there are"
            );
    }
}

void examine_lines(const Template& one, const knowledge::Knowledge& knowledge, Problems& problems) {
    for (const auto& [line, wordings] : one.wordings)
        for (std::size_t i = 0; i < wordings.size(); ++i) {
            const std::string where = line + ", wording " + std::to_string(i + 1);
            for (const auto& values : {example_values(one), without_optional(one, {wordings[i]})}) {
                const auto text = phrase_line(one, line, values, i);
                if (!text) {
                    problems.add(Severity::Error, where, text.error().detail);
                    continue;
                }
                tone::Context context;
                context.kind = phrase_kind(line);
                context.locale = one.locale;
                context.jargon = knowledge.company.jargon;
                problems.add(tone::check(*text, context), where, *text);
            }
        }
}

void examine_reply(const Template& one, const knowledge::Knowledge& knowledge, Problems& problems) {
    for (std::size_t variant = 0; variant < rotations(one); ++variant) {
        const std::string where = "variant " + std::to_string(variant + 1);
        std::vector<std::string> said;
        for (const auto& [part, wordings] : one.wordings)
            if (!wordings.empty()) said.push_back(wording_at(wordings, variant));
        for (const auto& values : {example_values(one), without_optional(one, said)}) {
            const auto draft = preview(one, values, knowledge, variant);
            if (draft)
                problems.add(draft->tone, where, draft->text);
            else
                problems.add(Severity::Error, where, draft.error().detail);
        }
    }
}

}  // namespace

std::vector<Problem> examine(const Template& edited, const knowledge::Knowledge& knowledge) {
    Problems problems;
    examine_declared(edited, problems);
    if (edited.wordings.empty())
        problems.add(Severity::Error, "body", "there is no part; write one under \"## <part>\"");
    else if (edited.kind)
        examine_reply(edited, knowledge, problems);
    else
        examine_lines(edited, knowledge, problems);
    return problems.take();
}

}  // namespace ajar::reply
