// What an author should know before publishing.

#include "bot/knowledge/partials.hpp"
#include "bot/reply/clean.hpp"
#include "bot/reply/compose.hpp"
#include "bot/reply/examine_types.hpp"
#include "bot/reply/phrase.hpp"
#include "bot/reply/reply.hpp"
#include "bot/reply/tags.hpp"

#include <algorithm>
#include <set>

namespace ajar::reply {
namespace {

using knowledge::FileLine;
using knowledge::Template;
using Names = std::set<std::string, std::less<>>;

/// Variables that the text can do without: they stand in sections, or have a fallback.
Variables without_optional(const Template& one, const Variables& all, const Names& needed) {
    Variables values = all;
    const auto optional = [&](const auto& entry) { return needed.count(entry.first) == 0; };
    std::erase_if(values.text, optional);
    std::erase_if(values.lists, optional);
    std::erase_if(values.typed, optional);
    for (const auto& variable : one.variables)
        if (!variable.fallback.empty()) {
            values.text.erase(variable.name);
            values.lists.erase(variable.name);
            values.typed.erase(variable.name);
        }
    return values;
}

/// The sets of values that wordings are tried with: all examples and the fewest, then all of them
/// said informally, and with a mail's room – as far as the wordings tell these apart.
std::vector<Variables> trials(const Template& one, const std::vector<std::string>& wordings) {
    Names needed;
    Names named;
    for (const auto& wording : wordings)
        if (const auto tags = tags_of(wording)) {
            needed.merge(always_needed(*tags));
            named.merge(names_in(*tags));
        }
    Variables all = example_values(one);
    all.flags.insert("formal");
    std::vector<Variables> tried{all, without_optional(one, all, needed)};
    if (named.count("formal") > 0) {
        tried.push_back(all);
        tried.back().flags.erase("formal");
    }
    if (named.count("mail") > 0) {
        tried.push_back(all);
        tried.back().flags.insert("mail");
    }
    return tried;
}

/// Reads each text once, whatever values led to it.
class Reader {
public:
    explicit Reader(Problems& problems) : problems_(problems) {}

    template <class Where>
    void read(const std::string& text, const tone::Context& context, Where where) {
        if (!read_.insert({context.kind, text}).second) return;
        for (const auto& finding : tone::check(text, context).findings)
            if (finding.severity != Severity::Hint) problems_.add(where(finding), finding, text);
    }

private:
    Problems& problems_;
    std::set<std::pair<ReplyKind, std::string>> read_;
};

void examine_lines(const Template& one, const knowledge::Knowledge& knowledge, Problems& problems) {
    Reader reader(problems);
    for (const auto& [line, wordings] : one.wordings)
        for (std::size_t i = 0; i < wordings.size(); ++i) {
            const Spot spot{line + ", wording " + std::to_string(i + 1), place_of(one, line, i)};
            for (const auto& values : trials(one, {wordings[i]})) {
                const auto text = phrase_line(one, line, values, i);
                if (!text) {
                    problems.add(Severity::Error, spot, text.error().detail);
                    continue;
                }
                if (knowledge::holds_parts(one)) continue;  // judged where they stand
                tone::Context context;
                context.kind = phrase_kind(line);
                context.locale = one.locale;
                context.jargon = knowledge.company.jargon;
                context.formal_mail = is_page(line);
                reader.read(*text, context, [&](const auto&) { return spot; });
            }
        }
}

/// The part of the reply that holds the place in its text.
Spot spot_of(
    const Template& one,
    const std::vector<PartText>& parts,
    const std::string& text,
    std::size_t at,
    std::size_t variant
) {
    Spot spot{"variant " + std::to_string(variant + 1), {}};
    std::size_t from = 0;
    for (const PartText& part : parts) {
        const auto start = text.find(part.text, from);
        if (start == std::string::npos || start > at) break;
        spot.place = place_of(one, to_string(part.part), variant);
        from = start + part.text.size();
    }
    return spot;
}

void examine_reply(const Template& one, const knowledge::Knowledge& knowledge, Problems& problems) {
    Reader reader(problems);
    for (std::size_t variant = 0; variant < rotations(one); ++variant) {
        std::vector<std::string> said;
        for (const auto& [part, wordings] : one.wordings)
            if (!wordings.empty()) said.push_back(wording_at(wordings, variant));
        for (const auto& values : trials(one, said)) {
            Spot spot{"variant " + std::to_string(variant + 1), {}};
            const auto parts = compose(one, values, variant, &spot.place);
            if (!parts) {
                problems.add(Severity::Error, spot, parts.error().detail);
                continue;
            }
            const std::string text = joined(*parts, one.locale);
            tone::Context context;
            context.kind = *one.kind;
            context.locale = one.locale;
            context.request = values.in_words("request");
            context.root_need = values.in_words("need");
            context.jargon = knowledge.company.jargon;
            context.formal_mail = values.flags.count("mail") > 0;
            reader.read(text, context, [&](const tone::Finding& finding) {
                return spot_of(one, *parts, text, finding.start, variant);
            });
        }
    }
}

}  // namespace

std::vector<Problem> examine(const Template& edited, const knowledge::Knowledge& knowledge) {
    Problems problems;
    Template one = edited;
    const auto* parts = knowledge::parts_for(knowledge.templates, edited.locale);
    for (const auto& fault : knowledge::put_parts_in(one, parts))
        problems.add(Severity::Error, {"shared parts", fault.place}, fault.message);
    examine_variables(one, knowledge, problems);
    if (one.wordings.empty())
        problems.add(
            Severity::Error, {"body", {}}, "there is no part; write one under \"## <part>\""
        );
    else if (one.kind)
        examine_reply(one, knowledge, problems);
    else
        examine_lines(one, knowledge, problems);
    return problems.take();
}

}  // namespace ajar::reply
