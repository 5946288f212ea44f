#include "bot/api/views.hpp"

#include "bot/tone/messages.hpp"

#include <nlohmann/json.hpp>

namespace ajar::api {

using nlohmann::json;

json date_or_null(const std::optional<Date>& date) {
    return date ? json(to_iso(*date)) : json(nullptr);
}

json time_or_null(const std::optional<TimePoint>& time) {
    return time ? json(to_iso(*time)) : json(nullptr);
}

json View::person(const Person& person) const {
    json roles = json::array();
    for (const Role role : person.roles) roles.push_back(to_string(role));
    return {
        {"id", person.id},
        {"name", person.name},
        {"title", person.title},
        {"department", person.department},
        {"standing", to_string(person.standing)},
        {"roles", std::move(roles)},
    };
}

json View::person(const std::string& id, const std::string& name) const {
    if (const Person* known = knowledge_.person(id)) return person(*known);
    Person stranger;
    stranger.id = id;
    stranger.name = name.empty() ? id : name;
    return person(stranger);
}

json View::person_or_null(const std::string& id) const {
    return id.empty() ? json(nullptr) : person(id);
}

std::string View::name(const std::string& team_or_person) const {
    return knowledge::name_of(knowledge_, team_or_person, locale_);
}

json View::named(const std::string& team_or_person) const {
    return {{"id", team_or_person}, {"name", name(team_or_person)}};
}

json View::named_service(const std::string& service_id) const {
    if (service_id.empty()) return nullptr;
    const knowledge::Service* service = knowledge_.service(service_id);
    return {{"id", service_id}, {"name", service ? in_words(service->name) : service_id}};
}

json View::line(const engine::Line& line) const {
    json result{
        {"number", line.number},
        {"id", line.id},
        {"at", to_iso(line.at)},
        {"choices", json::array()},
        {"card", nullptr},
    };
    if (const auto* activity = std::get_if<Activity>(&line.what)) {
        result["from"] = "employee";
        result["name"] = activity->sender_name;
        result["text"] = activity->text;
        return result;
    }
    const auto& say = std::get<dialogue::Say>(line.what);
    result["from"] = say.from.empty() ? "bot" : "staff";
    result["name"] = say.from;
    result["text"] = say.text;
    for (const dialogue::Choice& choice : say.choices) result["choices"].push_back(choice.label);
    if (say.card)
        result["card"] = {
            {"outcome", to_string(say.card->outcome)},
            {"title", say.card->title},
            {"need", say.card->need},
            {"expect_by", date_or_null(say.card->expect_by)},
            {"decided_by", say.card->decided_by},
            {"flips", say.card->flips},
        };
    return result;
}

json View::finding(const tone::Finding& finding) const {
    return {
        {"rule", finding.rule},
        {"name", finding.name},
        {"severity", to_string(finding.severity)},
        {"start", finding.start},
        {"end", finding.end},
        {"message", tone::message_in(finding, locale_)},
        {"principle", finding.principle},
        {"suggestion", finding.suggestion},
    };
}

json View::tone(const tone::Report& report) const {
    json findings = json::array();
    for (const tone::Finding& item : report.findings) findings.push_back(finding(item));
    return {{"findings", std::move(findings)}, {"not_judged", report.not_judged}};
}

json View::parts(const reply::Draft& draft) const {
    json result = json::array();
    for (const reply::PartText& part : draft.parts)
        result.push_back({{"part", to_string(part.part)}, {"text", part.text}});
    return result;
}

json View::draft(const reply::Draft& draft) const {
    return {
        {"kind", to_string(draft.kind)},
        {"locale", draft.locale},
        {"template_id", draft.template_id},
        {"text", draft.text},
        {"parts", parts(draft)},
        {"tone", tone(draft.tone)},
        {"call",
         draft.call.script.empty() ? json(nullptr)
                                   : json{
                                         {"principle", draft.call.principle},
                                         {"why", draft.call.why},
                                         {"script", draft.call.script},
                                     }},
        {"letter", draft.letter},
    };
}

json View::settled(const engine::ReviewRow& row) const {
    if (row.status != "settled") return nullptr;
    return {
        {"by", person_or_null(row.settled_by)},
        {"at", time_or_null(row.settled_at)},
        {"how", row.settled_how},
        {"note", row.settled_note},
    };
}

}  // namespace ajar::api
