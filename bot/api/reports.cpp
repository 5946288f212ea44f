// Figures for the console's header, the list of revisions, and people.

#include "bot/api/input.hpp"
#include "bot/api/routes.hpp"
#include "bot/api/views.hpp"

#include <algorithm>

namespace ajar::api {
namespace {

using nlohmann::json;
using server::Request;
using server::Response;

constexpr std::size_t kAll = 5000;

Response summary(const Services& services) {
    const TimePoint now = services.now();
    const Date today = std::chrono::floor<std::chrono::days>(now);
    engine::ReviewFilter filter;
    filter.status = "open";
    filter.limit = kAll;
    int waiting = 0;
    int management = 0;
    std::optional<TimePoint> oldest;
    for (const engine::ReviewRow& row : services.store.reviews(filter)) {
        ++(row.needs_management ? management : waiting);
        if (!oldest || row.opened_at < *oldest) oldest = row.opened_at;
    }
    int due = 0;
    int late = 0;
    for (const engine::PromiseRow& row : services.store.promises(true, kAll)) {
        if (row.promise.due < now)
            ++late;
        else if (std::chrono::floor<std::chrono::days>(row.promise.due) == today)
            ++due;
    }
    const auto conversations = services.store.conversations("", kAll);
    const auto with_a_person =
        std::count_if(conversations.begin(), conversations.end(), [](const auto& row) {
            return row.stage == "with_a_person";
        });
    filter.status = "settled";
    const auto settled = services.store.reviews(filter);
    const auto answered = std::count_if(settled.begin(), settled.end(), [&](const auto& row) {
        return row.settled_how == "approved" && row.settled_at && *row.settled_at >= today;
    });
    return answer(
        200,
        {
            {"waiting", waiting},
            {"oldest_waiting_at", time_or_null(oldest)},
            {"management", management},
            {"calls", services.store.calls(true, kAll).size()},
            {"with_a_person", with_a_person},
            {"promises_due", due},
            {"promises_late", late},
            {"set_aside", services.store.set_aside(true, kAll).size()},
            {"answered_today", answered},
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

Response people(const Request& request, const Session& session) {
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

}  // namespace

void add_report_routes(server::Router& router, const Services& services) {
    on(router,
       services,
       "GET",
       "/reports/summary",
       {},
       [&services](const Request&, const Session&) { return summary(services); });
    on(router,
       services,
       "GET",
       "/knowledge/revisions",
       {},
       [&services](const Request& r, const Session& s) { return revisions(services, r, s); });
    on(router, services, "GET", "/people", {}, [](const Request& r, const Session& s) {
        return people(r, s);
    });
}

}  // namespace ajar::api
