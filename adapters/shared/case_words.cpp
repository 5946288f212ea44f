#include "adapters/shared/case_words.hpp"

#include "adapters/shared/words.hpp"
#include "bot/reply/reply.hpp"
#include "bot/tone/messages.hpp"

#include <algorithm>
#include <utility>

namespace ajar::shared {
namespace {

std::string with_name(std::string text, const std::string& name) {
    if (const auto at = text.find("{}"); at != std::string::npos) text.replace(at, 2, name);
    return text;
}

}  // namespace

CaseWords::CaseWords(const engine::CaseFile& file, const StaffView& view, Fit fit)
    : file_(file),
      view_(view),
      review_(file.opened.review),
      request_(file.opened.request),
      fit_(std::move(fit)) {}

std::string CaseWords::word(std::string_view key) const {
    return say(key, view_.locale);
}

std::string CaseWords::in(const LocalText& text) const {
    return in_locale(text, view_.locale.substr(0, 2));
}

std::string CaseWords::name(const std::string& id) const {
    return knowledge::name_of(view_.knowledge, id, view_.locale);
}

std::string CaseWords::date(Date day) const {
    return reply::format_date(day, view_.locale);
}

// ---- Who and what -------------------------------------------------------------------------------

std::string CaseWords::service() const {
    const auto* known = view_.knowledge.service(file_.row.service_id);
    if (known) return in(known->name);
    return file_.row.service_id.empty() ? word("review.title") : file_.row.service_id;
}

std::string CaseWords::head() const {
    std::string text = word(is_settled() ? "review.decided" : "review.title") + ": " + service();
    if (file_.row.urgent && !is_settled()) text += " (" + word("review.urgent") + ")";
    return text;
}

std::string CaseWords::summary() const {
    return file_.row.sensitive ? head() : head() + ", " + requester_name();
}

std::string CaseWords::requester_name() const {
    const Person* known = view_.knowledge.person(file_.row.requester_id);
    return known ? known->name : file_.row.requester_name;
}

std::string CaseWords::requester() const {
    std::string text = requester_name();
    const Person* known = view_.knowledge.person(file_.row.requester_id);
    if (!known) return text;
    const std::string standing = in_words(review_.justification.standing, view_.locale);
    for (const std::string& more : {known->title, known->department, standing})
        if (!more.empty()) text += ", " + more;
    return text;
}

std::vector<Labelled> CaseWords::who_and_what() const {
    std::string need = request_.root_need.text.empty() ? file_.row.need : request_.root_need.text;
    if (!need.empty() && !request_.root_need.confirmed) need += " (" + word("unconfirmed") + ")";
    std::vector<Labelled> lines;
    const auto add = [&](std::string_view key, std::string value) {
        if (!value.empty()) lines.push_back({word(key), std::move(value)});
    };
    add("who_asks", requester());
    add("the_need", need);
    add("team", file_.row.team_id.empty() ? "" : name(file_.row.team_id));
    add("why_here", file_.row.why == "new" ? "" : file_.row.why);
    return lines;
}

std::vector<Labelled> CaseWords::facts(std::size_t most) const {
    std::vector<Labelled> lines;
    const auto* service = view_.knowledge.service(request_.service_id);
    for (const auto& [id, value] : request_.slots) {
        if (!value.known() || lines.size() == most) continue;
        std::string label = id;
        std::string text = value.date ? date(*value.date) : value.text;
        if (service)
            for (const auto& spec : service->slots) {
                if (spec.id != id) continue;
                label = in(spec.label);
                const auto choice = spec.choice_labels.find(value.text);
                if (choice != spec.choice_labels.end()) text = in(choice->second);
            }
        lines.push_back({label, fit_(text)});
    }
    return lines;
}

// ---- What speaks for what -----------------------------------------------------------------------

std::vector<Weighed> CaseWords::considerations(std::size_t most) const {
    std::vector<Weighed> all;
    for (const auto& one : review_.justification.considerations) {
        Weighed weighed{
            one.weight, in_words(one.topic, view_.locale), in_words(one.weight, view_.locale), {}};
        auto evidence = one.evidence;
        std::stable_sort(evidence.begin(), evidence.end(), [](const auto& a, const auto& b) {
            return a.weight > b.weight;
        });
        for (const auto& item : evidence) {
            if (weighed.evidence.size() == (one.weight == Weight::Ok ? 1u : most)) break;
            weighed.evidence.push_back(fit_(in(item.text)));
        }
        all.push_back(std::move(weighed));
    }
    return all;
}

std::vector<Way> CaseWords::options(std::size_t most) const {
    std::vector<Way> ways;
    for (const auto& one : review_.justification.options) {
        const std::size_t index = ways.size();
        if (index == most) break;
        std::string line = std::to_string(index + 1) + ". " + in_words(one.outcome, view_.locale) +
                           ": " + fit_(beside_outcome(one.outcome, in(one.summary), view_.locale));
        if (one.ready_by) line += " (" + word("ready_by") + " " + date(*one.ready_by) + ")";
        ways.push_back({std::move(line), index == review_.option});
    }
    return ways;
}

std::vector<std::string> CaseWords::would_change(std::size_t most) const {
    std::vector<std::string> lines;
    for (const auto& flip : review_.justification.flips) {
        if (lines.size() == most) break;
        lines.push_back(in_words(flip.outcome, view_.locale) + " " + fit_(in(flip.text)));
    }
    return lines;
}

std::string CaseWords::draft_kind() const {
    return word("staff." + std::string{to_string(review_.draft.kind)});
}

std::vector<Found> tone_findings(
    const tone::Report& report, std::string_view text, const std::string& locale, const Fit& fit
) {
    std::vector<Found> all;
    for (const tone::Finding& finding : report.findings) {
        Found found{
            finding.rule + " " + finding.name,
            in_words(finding.severity, locale),
            fit(tone::message_in(finding, locale)),
            {},
            finding.severity == Severity::Error};
        if (finding.start < finding.end && finding.end <= text.size())
            found.span = text.substr(finding.start, finding.end - finding.start);
        all.push_back(std::move(found));
    }
    return all;
}

// ---- What became of it --------------------------------------------------------------------------

std::optional<Sent> CaseWords::sent() const {
    for (const auto& row : file_.decisions) {
        const auto& decision = row.record.decision;
        if (decision.review_id != file_.row.id) continue;
        const bool edited = decision.text != row.record.suggested_text;
        return Sent{
            word(edited ? "sent_edited" : "sent"),
            in_words(decision.outcome, view_.locale),
            decision.text};
    }
    return std::nullopt;
}

std::string CaseWords::how_settled() const {
    return settled_in_words(file_.row.settled_how, view_.locale);
}

std::string CaseWords::who_settled() const {
    return file_.row.settled_by.empty() ? word("employee") : name(file_.row.settled_by);
}

std::optional<Labelled> CaseWords::duty() const {
    const auto& row = file_.row;
    if (row.duty_how.empty()) return std::nullopt;
    Labelled duty{
        word("duty." + row.duty_how),
        row.duty_person.empty() ? word("duty.nobody") : name(row.duty_person)};
    const std::string why = with_name(word("duty.why_" + row.duty_how), name(row.duty_before));
    if (!why.empty()) duty.value += " (" + why + ")";
    return duty;
}

std::string CaseWords::reminder() const {
    return with_name(word("remind." + file_.row.duty_how), name(file_.row.duty_before));
}

std::string CaseWords::who_holds() const {
    return name(file_.row.held_by);
}

}  // namespace ajar::shared
