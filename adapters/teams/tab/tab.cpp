#include "adapters/teams/tab/tab.hpp"

#include "adapters/teams/tab/content.hpp"
#include "bot/server/await_callback.hpp"

#include <nlohmann/json.hpp>

#include <exception>
#include <spdlog/spdlog.h>
#include <utility>

namespace ajar::teams {
namespace {

using server::Request;
using server::Response;

constexpr const char* kPage = "teams/index.html";

/// Teams' hosts may show the page; its kit looks at Microsoft's list of them.
std::string policy(const std::vector<std::string>& clients) {
    std::string all =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self' data:; "
        "connect-src 'self' https://res.cdn.office.net; object-src 'none'; base-uri 'self'; "
        "form-action 'self'; frame-ancestors 'self'";
    for (const std::string& client : clients) all += " " + client;
    return all;
}

class Tab {
public:
    explicit Tab(TabParts parts) : parts_(std::move(parts)), policy_(policy(parts_.clients)) {}

    Response page(const Request& request) const {
        Response response = parts_.pages->serve(request, kPage);
        response.headers.set("Content-Security-Policy", policy_);
        return response;
    }

    Awaitable<Response> requests(Request request) {
        if (!parts_.sign_on)
            co_return server::error(
                503, "NotSetUp", "teams.tenant is missing: nobody can sign in to this page."
            );
        const std::string token{request.bearer()};
        auto check = [&](std::function<void(Result<Visitor>)> done) {
            parts_.sign_on->check(token, std::move(done));
        };
        Result<Visitor> visitor = co_await server::await_callback<Result<Visitor>>(check);
        if (!visitor) {
            spdlog::warn("refused at {}: {}", request.path, visitor.error().detail);
            if (visitor.error().code == Error::Code::Unavailable)
                co_return server::error(visitor.error());
            co_return server::error(401, "Unauthorized", "Microsoft has not said who this is.");
        }
        Response response = mine(*visitor, std::string{request.query_value("locale")});
        co_return response;
    }

private:
    Response mine(const Visitor& visitor, const std::string& of_teams) const {
        const auto knowledge = parts_.knowledge();
        const auto person = parts_.person(visitor, *knowledge);
        std::vector<std::string> ids{account_of(visitor)};
        if (person && person->id != ids.front()) ids.push_back(person->id);
        const std::string locale =
            tab_locale(of_teams, person ? person->locale : "", knowledge->company.locale);
        try {
            const auto mine = shared::my_requests(
                parts_.records, *knowledge, ids, shared::Titled{0, kMostInTab}, locale
            );
            const auto content = tab_content(mine, locale);
            Response response = server::json(
                200, content.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
            );
            response.headers.set("Cache-Control", "no-store");
            return response;
        } catch (const std::exception& problem) {
            spdlog::error("reading somebody's requests: {}", problem.what());
            return server::error(Error{
                Error::Code::Unavailable, "The store cannot be read right now."});
        }
    }

    const TabParts parts_;
    const std::string policy_;
};

}  // namespace

void add_tab(server::Router& router, TabParts parts) {
    const auto tab = std::make_shared<Tab>(std::move(parts));
    router.on("GET", "/teams/tab", [tab](const Request& request) { return tab->page(request); });
    router.on("GET", "/teams/tab/requests", [tab](Request request) {
        return tab->requests(std::move(request));
    });
}

}  // namespace ajar::teams
