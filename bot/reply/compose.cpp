#include "bot/reply/compose.hpp"

#include "bot/reply/clean.hpp"
#include "bot/reply/render.hpp"
#include "bot/reply/tags.hpp"

#include <array>
#include <numeric>

namespace ajar::reply {
namespace {

constexpr std::array kReasonedParts{
    Part::Reason, Part::Decision, Part::Path, Part::Conditions, Part::Expectation, Part::Opening};
constexpr std::array kYesParts{Part::Decision, Part::Conditions, Part::Expectation, Part::Opening};
constexpr std::array kIncidentParts{Part::Empathy, Part::Action, Part::Expectation, Part::Opening};

/// Questions and holding lines are short; they take what they need, in the usual order.
constexpr std::array kAnyParts{
    Part::Empathy,
    Part::Reason,
    Part::Decision,
    Part::Action,
    Part::Path,
    Part::Conditions,
    Part::Expectation,
    Part::Opening};

constexpr int kSentencesInParagraph = 3;
/// Rotation of a template with many odd counts comes round late; nobody reads that far.
constexpr std::size_t kMostRotations = 840;

/// Parts that share a paragraph have the same number.
int paragraph_of(Part part) {
    switch (part) {
        case Part::Empathy:
        case Part::Action:
        case Part::Reason:
        case Part::Decision:
            return 0;
        case Part::Conditions:
        case Part::Path:
        case Part::Expectation:
            return 1;
        case Part::Opening:
            return 2;
    }
    return 2;
}

bool is_bulleted(std::string_view text) {
    return text.starts_with("- ") || text.find("\n- ") != std::string_view::npos;
}

/// A part that the kind does not have would be dropped without a word; the author is told.
std::optional<Error> stray_part(const knowledge::Template& one) {
    const auto order = parts_of(*one.kind);
    for (const auto& [name, wordings] : one.wordings) {
        const auto part = word_from<Part>(name);
        if (!part || std::find(order.begin(), order.end(), *part) == order.end())
            return Error{
                Error::Code::Malformed,
                "part \"" + name + "\" does not belong to a reply of kind " +
                    std::string(to_string(*one.kind))};
    }
    return std::nullopt;
}

}  // namespace

std::span<const Part> parts_of(ReplyKind kind) {
    if (kind == ReplyKind::Yes) return kYesParts;
    if (kind == ReplyKind::Incident) return kIncidentParts;
    if (kind == ReplyKind::Question || kind == ReplyKind::Holding) return kAnyParts;
    return kReasonedParts;
}

std::size_t rotations(const knowledge::Template& one) {
    std::size_t all = 1;
    for (const auto& [part, wordings] : one.wordings)
        if (!wordings.empty()) all = std::min(std::lcm(all, wordings.size()), kMostRotations);
    return all;
}

const std::string& wording_at(const std::vector<std::string>& wordings, std::size_t variant) {
    return wordings[variant % wordings.size()];
}

Error in_template(
    const knowledge::Template& one,
    std::string_view where,
    const Error& error,
    const knowledge::FileLine& place
) {
    std::string detail;
    if (place.line > 0) detail = place.path + ":" + std::to_string(place.line) + ": ";
    detail += "template \"" + one.id + "\" (" + one.locale + ")";
    if (!where.empty()) detail += ", " + std::string(where);
    return Error{error.code, detail + ": " + error.detail};
}

knowledge::FileLine place_of(
    const knowledge::Template& one, std::string_view part, std::size_t variant
) {
    const auto found = one.places.find(part);
    if (found == one.places.end() || found->second.empty()) return {one.path, 0};
    return found->second[variant % found->second.size()];
}

Result<std::vector<PartText>> compose(
    const knowledge::Template& one,
    const Variables& values,
    std::size_t variant,
    knowledge::FileLine* fault
) {
    if (!one.kind)
        return in_template(one, "", {Error::Code::Malformed, "a phrase set is not a reply"});
    if (const auto stray = stray_part(one)) return in_template(one, "", *stray);
    std::vector<PartText> parts;
    for (const Part part : parts_of(*one.kind)) {
        const auto found = one.wordings.find(to_string(part));
        if (found == one.wordings.end() || found->second.empty()) continue;
        int line = 0;
        const auto text = render(wording_at(found->second, variant), values, one.variables, line);
        if (!text) {
            knowledge::FileLine place = place_of(one, to_string(part), variant);
            if (place.line > 0) place.line += line;
            if (fault) *fault = place;
            return in_template(one, to_string(part), text.error(), place);
        }
        if (std::string fair = typeset(capitalised(tidy(*text)), one.locale); !fair.empty())
            parts.push_back({part, std::move(fair)});
    }
    if (parts.empty())
        return in_template(one, "", {Error::Code::Malformed, "there is nothing to say in it"});
    return parts;
}

std::string joined(const std::vector<PartText>& parts, std::string_view locale) {
    std::string text;
    int sentences = 0;
    const PartText* before = nullptr;
    for (const auto& part : parts) {
        const int more = sentences_in(part.text, locale);
        const bool same = before && paragraph_of(before->part) == paragraph_of(part.part) &&
                          sentences + more <= kSentencesInParagraph && !is_bulleted(before->text) &&
                          !is_bulleted(part.text);
        if (before) text += same ? " " : "\n\n";
        sentences = same ? sentences + more : more;
        text += part.text;
        before = &part;
    }
    return text;
}

}  // namespace ajar::reply
