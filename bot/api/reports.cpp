// Figures for the console's header, the list of revisions, people and services.

#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"

namespace ajar::api {
namespace {

using nlohmann::json;
using server::Request;
using server::Response;

Response summary(const Services& services, const Request&, const Session&) {
    const engine::Figures figures = services.store.figures(services.now());
    return answer(
        200,
        {
            {"waiting", figures.reviews_open - figures.reviews_with_management},
            {"oldest_waiting_at", time_or_null(figures.reviews_oldest)},
            {"management", figures.reviews_with_management},
            {"calls", figures.calls_open},
            {"with_a_person", figures.conversations_with_a_person},
            {"promises_due", figures.promises_due_today},
            {"promises_late", figures.promises_late},
            {"set_aside", figures.set_aside_open},
            {"phrases", figures.phrases_open},
            {"answered_today", figures.reviews_answered_today},
        }
    );
}

Response revisions(const Services& services, const Request& request, const Session& session) {
    const View view{*session.knowledge, session.locale};
    json rows = json::array();
    for (const engine::RevisionRow& row : services.store.revisions(limit_of(request, 50, 200)))
        if (row.published)
            rows.push_back({
                {"revision", row.number},
                {"at", to_iso(row.at)},
                {"by", row.author.empty() ? "Ajar" : view.name(row.author)},
                {"note", row.note},
                {"current", row.number == session.knowledge->revision},
            });
    return answer(200, {{"revisions", std::move(rows)}});
}

Response people(const Services&, const Request& request, const Session& session) {
    const View view{*session.knowledge, session.locale};
    const std::string_view wanted = request.query_value("role");
    const auto role = word_from<Role>(wanted);
    if (!wanted.empty() && !role)
        return server::error(
            400, "invalid", "'role' is one of: " + std::string{words_of<Role>()} + "."
        );
    json rows = json::array();
    for (const Person& person : session.knowledge->people)
        if (!role || person.roles.contains(*role)) rows.push_back(view.person(person));
    return answer(200, {{"people", std::move(rows)}});
}

/// What IT offers, for whoever says what a request is about.
Response catalogue(const Services&, const Request&, const Session& session) {
    const View view{*session.knowledge, session.locale};
    json rows = json::array();
    for (const knowledge::Service& service : session.knowledge->services)
        rows.push_back(view.named_service(service.id));
    return answer(200, {{"services", std::move(rows)}});
}

}  // namespace

void add_report_routes(Routes& routes) {
    routes.on("GET", "/reports/summary", {}, summary);
    routes.on("GET", "/knowledge/revisions", {}, revisions);
    routes.on("GET", "/people", {}, people);
    routes.on("GET", "/services", {}, catalogue);
}

}  // namespace ajar::api
