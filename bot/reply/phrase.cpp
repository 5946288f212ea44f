#include "bot/reply/phrase.hpp"

#include "bot/knowledge/partials.hpp"
#include "bot/reply/choose.hpp"
#include "bot/reply/clean.hpp"
#include "bot/reply/compose.hpp"
#include "bot/reply/render.hpp"

namespace ajar::reply {

ReplyKind phrase_kind(std::string_view line) {
    return line.starts_with("ask_") || line == "playback" ? ReplyKind::Question
                                                          : ReplyKind::Holding;
}

bool is_page(std::string_view line) {
    return line.starts_with("letter_") || line.starts_with("call_");
}

Result<std::string> phrase_line(
    const knowledge::Template& set,
    std::string_view line,
    const Variables& values,
    std::size_t variant
) {
    const auto found = set.wordings.find(line);
    if (found == set.wordings.end() || found->second.empty())
        return in_template(set, line, {Error::Code::NotFound, "there is no such line"});
    int fault_line = 0;
    const auto text = render(wording_at(found->second, variant), values, set.variables, fault_line);
    knowledge::FileLine place = place_of(set, line, variant);
    if (place.line > 0) place.line += fault_line;
    if (!text) return in_template(set, line, text.error(), place);
    std::string fair = typeset(capitalised(tidy(*text)), set.locale);
    if (fair.empty() && !knowledge::holds_parts(set))
        return in_template(
            set, line, {Error::Code::Malformed, "there is nothing to say in it"}, place
        );
    return fair;
}

Result<std::string> phrase(
    const knowledge::Knowledge& knowledge,
    std::string_view line,
    std::string_view locale,
    const Variables& variables,
    std::size_t variant
) {
    std::optional<Error> first_error;
    for (const auto& one : locales_for(locale)) {
        const auto* set = phrase_set(knowledge, line, one);
        if (!set) continue;
        Variables values = variables;
        values.locale = language_of(locale) == one ? std::string(locale) : one;
        if (knowledge.company.formal_in(language_of(one))) values.flags.insert("formal");
        auto text = phrase_line(*set, line, values, variant);
        if (text) return text;
        if (!first_error) first_error = text.error();
    }
    if (first_error) return *first_error;
    return Error{
        Error::Code::NotFound,
        "no phrase set has the line \"" + std::string(line) + "\" in \"" + std::string(locale) +
            "\" or \"en\"; add it to templates/en/phrases.md"};
}

Result<Draft> preview_phrases(
    const knowledge::Template& set,
    const Variables& values,
    const knowledge::Knowledge& knowledge,
    std::size_t variant
) {
    Draft draft;
    draft.kind = ReplyKind::Holding;
    draft.locale = set.locale;
    draft.template_id = set.id;
    for (const auto& [line, wordings] : set.wordings) {
        const auto text = phrase_line(set, line, values, variant);
        if (!text) return text.error();
        if (text->empty()) continue;
        if (!draft.text.empty()) draft.text += "\n\n";
        tone::Context context;
        context.kind = phrase_kind(line);
        context.locale = set.locale;
        context.jargon = knowledge.company.jargon;
        // Shared parts are judged where they stand, in a whole reply.
        const auto report =
            knowledge::holds_parts(set) ? tone::Report{} : tone::check(*text, context);
        for (auto finding : report.findings) {
            finding.start += draft.text.size();
            finding.end += draft.text.size();
            draft.tone.findings.push_back(std::move(finding));
        }
        draft.text += *text;
    }
    return draft;
}

}  // namespace ajar::reply
