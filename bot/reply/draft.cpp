// The draft for one option, and the editor's preview of one template.

#include "bot/reply/choose.hpp"
#include "bot/reply/clean.hpp"
#include "bot/reply/compose.hpp"
#include "bot/reply/phrase.hpp"
#include "bot/reply/reply.hpp"
#include "bot/reply/tags.hpp"

#include <algorithm>

namespace ajar::reply {
namespace {

using knowledge::Template;

ReplyKind kind_of(const DraftInput& input) {
    if (input.kind) return *input.kind;
    return reply_kind(input.justification.options[input.option].outcome);
}

/// The catalogue's id of the need that the request carries in words.
std::string root_need_id(const DraftInput& input, const knowledge::Service* service) {
    if (!service) return {};
    for (const auto& need : service->root_needs)
        for (const auto& [locale, text] : need.need)
            if (as_clause(text) == as_clause(input.root_need)) return need.id;
    return {};
}

/// The first value that must be said and that none of this turn's wordings speaks of.
std::string kept_silent(const Template& one, const Variables& values, std::size_t variant) {
    std::set<std::string, std::less<>> spoken;
    for (const auto& [part, wordings] : one.wordings)
        if (!wordings.empty())
            if (const auto tags = tags_of(wording_at(wordings, variant)))
                spoken.merge(names_in(*tags));
    const auto said_otherwise = [&](const std::string& name) {
        return spoken.count("all_" + name) > 0 ||
               (name == "ready_by" && spoken.count("reply_by") > 0);
    };
    for (const auto& name : must_be_said(*one.kind, values))
        if (spoken.count(name) == 0 && !said_otherwise(name)) return name;
    return {};
}

Result<std::vector<PartText>> serve(
    const Template& one, const Variables& values, std::size_t variant
) {
    if (const std::string name = kept_silent(one, values, variant); !name.empty())
        return in_template(
            one, "", {Error::Code::Malformed, "it does not speak of \"" + name + "\", and it must"}
        );
    return compose(one, values, variant);
}

/// Two colleagues with the same request, or one person on two days, don't read the same words:
/// the counter starts at a place of its own for person, service and day (FNV-1a).
std::size_t turn_of(const DraftInput& input) {
    std::uint64_t hash = 14695981039346656037ULL;
    const std::string salt =
        input.requester.id + "\n" + input.service_id + "\n" + to_iso(input.today);
    for (const char c : salt) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return static_cast<std::size_t>(hash >> 32) % 840 + input.variant % 840;
}

Draft finished(const Template& one, std::vector<PartText> parts, tone::Context context) {
    Draft draft;
    draft.kind = *one.kind;
    draft.locale = one.locale;
    draft.template_id = one.id;
    draft.parts = std::move(parts);
    draft.text = joined(draft.parts, one.locale);
    context.kind = draft.kind;
    context.locale = draft.locale;
    draft.tone = tone::check(draft.text, context);
    return draft;
}

tone::Context context_of(const DraftInput& input, const knowledge::Knowledge& knowledge) {
    tone::Context context;
    context.request = input.request;
    context.root_need = input.root_need;
    context.jargon = knowledge.company.jargon;
    context.earlier_lines = input.earlier_lines;
    return context;
}

std::string value_or_empty(const Variables& values, std::string_view name) {
    const auto found = values.text.find(name);
    return found == values.text.end() ? std::string{} : found->second;
}

}  // namespace

Result<Draft> draft(const DraftInput& input, const knowledge::Knowledge& knowledge) {
    if (input.option >= input.justification.options.size())
        return Error{
            Error::Code::NotFound,
            "option " + std::to_string(input.option) + " of the justification does not exist"};
    Wanted wanted;
    wanted.kind = kind_of(input);
    wanted.service = knowledge.service(input.service_id);
    wanted.root_need = root_need_id(input, wanted.service);
    wanted.topic = input.justification.deciding;

    const std::size_t turn = turn_of(input);
    std::optional<Error> why;
    for (const auto& locale : locales_for(input.locale)) {
        wanted.locale = locale;
        const auto found = candidates(wanted, knowledge);
        if (found.empty()) continue;
        DraftInput localised = input;
        // Regional formats for a template of the region's language, English ones for English.
        if (language_of(input.locale) != locale) localised.locale = locale;
        const Variables values = variables_for(localised, knowledge);
        for (const Template* one : found) {
            auto parts = serve(*one, values, turn);
            if (parts) return finished(*one, *std::move(parts), context_of(input, knowledge));
            // The plainest template needs least: what it lacks is what the author must know.
            why = parts.error();
        }
        if (why) break;
    }
    if (why) return *why;
    return Error{
        Error::Code::NotFound,
        "no template of kind " + std::string(to_string(wanted.kind)) + " serves locale \"" +
            input.locale + "\", nor \"en\"; add one under templates/"};
}

Variables example_values(const Template& one) {
    constexpr std::string_view kBetween = "\n";
    Variables values;
    for (const auto& variable : one.variables) {
        if (variable.example.empty()) continue;
        if (variable.type != "list") {
            values.text[variable.name] = variable.example;
            continue;
        }
        std::vector<std::string> items;
        std::size_t at = 0;
        for (auto end = variable.example.find(kBetween); end != std::string::npos;
             end = variable.example.find(kBetween, at)) {
            items.push_back(variable.example.substr(at, end - at));
            at = end + kBetween.size();
        }
        items.push_back(variable.example.substr(at));
        values.text[variable.name] = format_list(items, one.locale);
        values.lists[variable.name] = std::move(items);
    }
    return values;
}

Result<Draft> preview(
    const Template& edited,
    const Variables& values,
    const knowledge::Knowledge& knowledge,
    std::size_t variant
) {
    const bool given = !values.text.empty() || !values.lists.empty();
    const Variables shown = given ? values : example_values(edited);
    if (!edited.kind) return preview_phrases(edited, shown, knowledge, variant);
    auto parts = compose(edited, shown, variant);
    if (!parts) return parts.error();
    tone::Context context;
    context.request = value_or_empty(shown, "request");
    context.root_need = value_or_empty(shown, "need");
    context.jargon = knowledge.company.jargon;
    return finished(edited, *std::move(parts), std::move(context));
}

}  // namespace ajar::reply
