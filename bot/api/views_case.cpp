// A case as the person in IT sees it: everything for the decision on one screen.

#include "bot/api/views.hpp"
#include "bot/engine/staff_acts.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>

namespace ajar::api {
namespace {

using nlohmann::json;

std::string_view origin_of(SlotValue::Origin origin) {
    switch (origin) {
        case SlotValue::Origin::Said:
            return "said";
        case SlotValue::Origin::Answered:
            return "answered";
        case SlotValue::Origin::Directory:
            return "directory";
        case SlotValue::Origin::Corrected:
            return "corrected";
        case SlotValue::Origin::Skipped:
            return "skipped";
    }
    return "said";
}

std::string_view status_of(const engine::ReviewRow& row) {
    if (row.status == "settled") return "settled";
    return row.with_management ? "with_management" : "waiting";
}

/// What a standing means for the decision (P7).
std::string standing_note(Standing standing, bool german) {
    if (standing == Standing::Executive)
        return german ? "Geschäftsleitung: eine Absage ist Sache der IT-Leitung (P7)."
                      : "An executive: a refusal is for IT management to give (P7).";
    if (standing == Standing::Sponsor)
        return german ? "Trägt eine Richtlinie oder ein Projekt der IT mit (P7)."
                      : "Stands behind a policy or project of IT (P7).";
    return "";
}

/// "Changed to another option", for the history.
std::string in_words(const engine::ReviewRow& row, bool german) {
    const std::string& how = row.settled_how;
    if (how == "approved") return german ? "Freigegeben und gesendet" : "Approved and sent";
    if (how == "outcome_changed") return german ? "Ergebnis geändert" : "Outcome changed";
    if (how == "service_changed") return german ? "Anderer Service" : "Another service";
    if (how == "asked_more") return german ? "Noch etwas gefragt" : "Asked one more question";
    if (how == "taken_over") return german ? "Übernommen" : "Taken over";
    if (how == "to_management") return german ? "An die Leitung gegeben" : "Given to management";
    return german ? "Zurückgezogen" : "Withdrawn";
}

}  // namespace

json View::pieces(const std::vector<reply::DiffPiece>& pieces) {
    using Kind = reply::DiffPiece::Kind;
    json result = json::array();
    for (const reply::DiffPiece& piece : pieces)
        result.push_back(
            {{"kind",
              piece.kind == Kind::Kept      ? "kept"
              : piece.kind == Kind::Removed ? "removed"
                                            : "added"},
             {"text", piece.text}}
        );
    return result;
}

json View::evidence(const evaluation::Evidence& evidence) const {
    json exception = nullptr;
    const knowledge::Rule* rule = knowledge_.rule(evidence.rule_id);
    if (rule && !evidence.exception_id.empty())
        for (const knowledge::Exception& item : rule->exceptions)
            if (item.id == evidence.exception_id)
                exception = {
                    {"id", item.id},
                    {"reason", item.reason},
                    {"approved_by", name(item.approved_by)},
                    {"until", date_or_null(item.until)},
                };
    return {
        {"weight", to_string(evidence.weight)},
        {"rule_id", evidence.rule_id},
        {"text", in_words(evidence.text)},
        {"source", evidence.source},
        {"exception", std::move(exception)},
    };
}

json View::consideration(const evaluation::Consideration& consideration) const {
    json items = json::array();
    for (const evaluation::Evidence& item : consideration.evidence) items.push_back(evidence(item));
    return {
        {"topic", to_string(consideration.topic)},
        {"weight", to_string(consideration.weight)},
        {"evidence", std::move(items)},
    };
}

json View::option(const evaluation::Option& option, std::size_t index) const {
    json delays = json::array();
    for (const std::string& id : option.delays) {
        std::string text = id;
        for (const knowledge::Commitment& commitment : knowledge_.commitments)
            if (commitment.id == id) text = in_words(commitment.name);
        delays.push_back({{"id", id}, {"name", text}});
    }
    json conditions = json::array();
    for (const std::string& id : option.conditions)
        if (const knowledge::Rule* rule = knowledge_.rule(id))
            conditions.push_back({{"rule_id", id}, {"text", in_words(rule->condition)}});
    const std::string& who = option.refer_to.empty() ? option.team_id : option.refer_to;
    return {
        {"index", index},
        {"outcome", to_string(option.outcome)},
        {"summary", in_words(option.summary)},
        {"ready_by", date_or_null(option.ready_by)},
        {"later", option.later},
        {"for_management", option.for_management},
        {"meets_root_need", option.meets_root_need},
        {"team", who.empty() ? json(nullptr) : named(who)},
        {"hours", option.hours},
        {"cost", option.cost},
        {"currency", knowledge_.company.currency},
        {"delays", std::move(delays)},
        {"conditions", std::move(conditions)},
        {"score", option.score},
    };
}

json View::slots(const dialogue::Request& request) const {
    const knowledge::Service* service = knowledge_.service(request.service_id);
    json result = json::array();
    for (const auto& [id, value] : request.slots) {
        std::string label = id;
        std::string text = value.text;
        if (service)
            for (const knowledge::SlotSpec& spec : service->slots) {
                if (spec.id != id) continue;
                label = in_words(spec.label);
                if (const auto found = spec.choice_labels.find(value.text);
                    found != spec.choice_labels.end())
                    text = in_words(found->second);
            }
        if (value.date) text = reply::format_date(*value.date, locale_);
        result.push_back(
            {{"id", id}, {"label", label}, {"text", text}, {"origin", origin_of(value.origin)}}
        );
    }
    return result;
}

json View::may(const engine::ReviewRow& row, const Person& reader) const {
    const bool german = locale_ == "de";
    std::string why_not;
    if (row.status == "settled")
        why_not = german ? "Dieser Fall ist schon entschieden." : "This case is already settled.";
    else if (!row.held_by.empty())
        why_not = name(row.held_by) +
                  (german ? " hat schon freigegeben; die Antwort geht gleich hinaus."
                          : " has approved it already; the answer goes out in a moment.");
    else if (reader.id == row.requester_id)
        why_not = german ? "Über die eigene Anfrage entscheidet jemand anders."
                         : "Somebody else decides on your own request.";
    else if (!reader.roles.contains(Role::Approver) && !reader.roles.contains(Role::Management))
        why_not = german ? "Dafür braucht es die Rolle Freigabe." : "This needs the role approver.";
    return {{"act", why_not.empty()}, {"why_not", why_not}};
}

json View::history(const engine::CaseFile& file) const {
    const bool german = locale_ == "de";
    json result = json::array();
    for (const engine::ReviewRow& row : file.drafts) {
        result.push_back({
            {"at", to_iso(row.opened_at)},
            {"by", ""},
            {"what", (german ? "Entwurf: " : "Draft made: ") + std::string{to_string(row.outcome)}},
            {"note", row.why},
        });
        if (row.status == "settled")
            result.push_back({
                {"at", row.settled_at ? to_iso(*row.settled_at) : to_iso(row.opened_at)},
                {"by", row.settled_by.empty() ? "" : name(row.settled_by)},
                {"what", api::in_words(row, german)},
                {"note", row.settled_note},
            });
    }
    for (const engine::CallRow& call : file.calls)
        result.push_back({
            {"at", to_iso(call.at)},
            {"by", call.taken_by.empty() ? "" : name(call.taken_by)},
            {"what", german ? "Eine Person wird gebraucht" : "A person is needed"},
            {"note", call.call.why},
        });
    std::stable_sort(result.begin(), result.end(), [](const json& a, const json& b) {
        return a["at"].get_ref<const std::string&>() < b["at"].get_ref<const std::string&>();
    });
    return result;
}

json View::held(const engine::ReviewRow& row, const Person& reader, TimePoint now) const {
    if (row.held_by.empty() || !row.held_until) return nullptr;
    // A page's own clock may be wrong: it is told how long, not only until when.
    const auto left = std::chrono::ceil<std::chrono::seconds>(*row.held_until - now);
    return {
        {"by", person(row.held_by)},
        {"until", to_iso(*row.held_until)},
        {"seconds_left", std::max<std::int64_t>(0, left.count())},
        {"may_undo", engine::works_on_cases(reader) && reader.id != row.requester_id},
    };
}

json View::duty(const engine::ReviewRow& row) const {
    if (row.duty_how.empty() || row.status == "settled") return nullptr;
    return {
        {"person", person_or_null(row.duty_person)},
        {"before", person_or_null(row.duty_before)},
        {"how", row.duty_how},
        {"since", time_or_null(row.duty_at)},
    };
}

json View::review_row(const engine::ReviewRow& row, const Person& reader, TimePoint now) const {
    return {
        {"id", row.id},
        {"conversation_id", row.conversation_id},
        {"request_id", row.request_id},
        {"status", status_of(row)},
        {"settled", settled(row)},
        {"held", held(row, reader, now)},
        {"duty", duty(row)},
        {"why", row.why},
        {"need", row.need},
        {"service", named_service(row.service_id)},
        {"requester", person(row.requester_id, row.requester_name)},
        {"team", named(row.team_id)},
        {"outcome", to_string(row.outcome)},
        {"weight", to_string(row.weight)},
        {"opened_at", to_iso(row.opened_at)},
        {"urgent", row.urgent},
        {"sensitive", row.sensitive},
        {"needs_management", row.needs_management},
        {"own", row.requester_id == reader.id},
        {"tone_errors", row.tone_errors},
    };
}

json View::review(const engine::CaseFile& file, const Person& reader, TimePoint now) const {
    const dialogue::Request& request = file.opened.request;
    const dialogue::Review& review = file.opened.review;
    const evaluation::Justification& justification = review.justification;
    json result = review_row(file.row, reader, now);
    result["request_text"] = request.text;
    result["request_type"] = to_string(request.type);
    result["root_need"] = {
        {"text", request.root_need.text}, {"confirmed", request.root_need.confirmed}};
    const Person* requester = knowledge_.person(file.row.requester_id);
    result["requester_manager"] = requester ? person_or_null(requester->manager_id) : json(nullptr);
    result["standing_note"] = standing_note(justification.standing, locale_ == "de");
    result["slots"] = slots(request);
    result["lines"] = json::array();
    for (const engine::Line& item : file.lines) result["lines"].push_back(line(item));
    result["why_asked"] = request.why_asked;
    result["considerations"] = json::array();
    for (const auto& item : justification.considerations)
        result["considerations"].push_back(consideration(item));
    result["deciding"] =
        justification.deciding ? json(to_string(*justification.deciding)) : json(nullptr);
    result["options"] = json::array();
    for (std::size_t i = 0; i < justification.options.size(); ++i)
        result["options"].push_back(option(justification.options[i], i));
    result["option"] = review.option;
    result["flips"] = json::array();
    for (const evaluation::Flip& flip : justification.flips)
        result["flips"].push_back({
            {"outcome", to_string(flip.outcome)},
            {"text", in_words(flip.text)},
            {"slot", flip.slot},
            {"value", flip.value},
        });
    result["precedents"] = json::array();
    for (const evaluation::Precedent& precedent : justification.precedents)
        result["precedents"].push_back({
            {"case_id", precedent.case_id},
            {"summary", precedent.summary},
            {"outcome", to_string(precedent.outcome)},
            {"decided_at", to_iso(precedent.decided_at)},
            {"decided_by", name(precedent.decided_by)},
            {"similarity", precedent.similarity},
        });
    result["unmet_need"] = justification.unmet_need;
    result["draft"] = draft(review.draft);
    result["held_text"] = file.row.held_by.empty() ? json(nullptr) : json(file.row.held_text);
    result["sent_text"] = nullptr;
    for (const engine::DecisionRow& decision : file.decisions)
        if (decision.record.decision.review_id == file.row.id)
            result["sent_text"] = decision.record.decision.text;
    result["edits"] = json::array();
    if (result["sent_text"].is_string())
        for (const reply::PartEdit& edit :
             reply::edits_by_part(review.draft, result["sent_text"].get<std::string>()))
            result["edits"].push_back(
                {{"part", to_string(edit.part)}, {"pieces", pieces(edit.pieces)}}
            );
    result["knowledge_revision"] = justification.revision;
    result["evaluated_on"] = to_iso(justification.evaluated_on);
    result["history"] = history(file);
    result["may"] = may(file.row, reader);
    return result;
}

}  // namespace ajar::api
