// The draft for one option, and the editor's preview of one template.

#include "bot/knowledge/partials.hpp"
#include "bot/reply/advice.hpp"
#include "bot/reply/choose.hpp"
#include "bot/reply/clean.hpp"
#include "bot/reply/compose.hpp"
#include "bot/reply/phrase.hpp"
#include "bot/reply/reply.hpp"
#include "bot/reply/rotation.hpp"
#include "bot/reply/tags.hpp"

#include <algorithm>

namespace ajar::reply {
namespace {

using knowledge::Template;

constexpr std::string_view kLastLocale = "en";
constexpr std::size_t kShortLine = 12;
constexpr std::size_t kMostTries = 16;

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

/// The first value in another language that this turn's wordings would mix in.
std::string mixed_in(const Template& one, const Variables& values, std::size_t variant) {
    for (const auto& [part, wordings] : one.wordings)
        if (!wordings.empty() && !values.foreign.empty())
            if (const auto tags = tags_of(wording_at(wordings, variant)))
                for (const auto& name : names_in(*tags))
                    if (values.foreign.count(name) > 0) return name;
    return {};
}

Result<std::vector<PartText>> serve(
    const Template& one, const Variables& values, std::size_t variant
) {
    if (const std::string name = mixed_in(one, values, variant); !name.empty())
        return in_template(
            one,
            "",
            {Error::Code::Malformed,
             "the text of \"" + name + "\" is in another language; translate it in the catalogue"}
        );
    if (const std::string name = kept_silent(one, values, variant); !name.empty())
        return in_template(
            one, "", {Error::Code::Malformed, "it does not speak of \"" + name + "\", and it must"}
        );
    return compose(one, values, variant);
}

/// Whether the person has read this decision or closing line before. Reasons and offers come from
/// the case, and may well be the same.
bool was_said(const std::vector<PartText>& parts, const std::vector<std::string>& earlier) {
    for (const PartText& part : parts) {
        if (part.part == Part::Reason || part.part == Part::Path) continue;
        for (const std::string& line : earlier)
            if (line.size() > kShortLine && part.text.find(line) != std::string::npos) return true;
    }
    return false;
}

/// The wordings whose turn it is, or the next ones if the person has read those already.
Result<std::vector<PartText>> not_said_before(
    const Template& one,
    const Variables& values,
    std::size_t turn,
    const std::vector<std::string>& earlier
) {
    auto first = serve(one, values, turn);
    if (!first || earlier.empty() || !was_said(*first, earlier)) return first;
    for (std::size_t more = 1; more < std::min(rotations(one), kMostTries); ++more)
        if (auto other = serve(one, values, turn + more); other && !was_said(*other, earlier))
            return other;
    return first;
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
    context.formal_mail = input.mail;
    return context;
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
        Variables values = variables_for(localised, knowledge);
        const bool elsewhere = !values.foreign.empty() && locale != kLastLocale;
        if (!elsewhere) values.foreign.clear();  // better two languages than silence
        for (const Template* one : found) {
            auto parts = not_said_before(*one, values, turn, input.earlier_lines);
            if (parts) {
                Draft made = finished(*one, *std::move(parts), context_of(input, knowledge));
                add_advice(made, localised, values, knowledge);
                return made;
            }
            // The plainest template needs least: what it lacks is what the author must know.
            why = parts.error();
        }
        if (why && !elsewhere) break;
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
    values.locale = one.locale;
    for (const auto& variable : one.variables) {
        if (variable.example.empty()) continue;
        if (const auto value = value_from(variable.type, variable.example)) {
            values.typed[variable.name] = *value;
            continue;
        }
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
    Template whole = edited;
    const auto faults =
        knowledge::put_parts_in(whole, knowledge::parts_for(knowledge.templates, edited.locale));
    if (!faults.empty())
        return in_template(
            edited, "", {Error::Code::Malformed, faults.front().message}, faults.front().place
        );
    const bool given = !values.text.empty() || !values.lists.empty() || !values.typed.empty();
    Variables shown = given ? values : example_values(whole);
    if (!given && knowledge.company.formal_in(language_of(edited.locale)))
        shown.flags.insert("formal");
    if (!whole.kind) return preview_phrases(whole, shown, knowledge, variant);
    auto parts = compose(whole, shown, variant);
    if (!parts) return parts.error();
    tone::Context context;
    context.request = shown.in_words("request");
    context.root_need = shown.in_words("need");
    context.jargon = knowledge.company.jargon;
    context.formal_mail = shown.flags.count("mail") > 0;
    return finished(whole, *std::move(parts), std::move(context));
}

}  // namespace ajar::reply
