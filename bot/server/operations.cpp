#include "bot/server/operations.hpp"

#include <nlohmann/json.hpp>

#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace ajar::server {

std::string metrics_text(const prometheus::Registry& metrics) {
    return prometheus::TextSerializer{}.Serialize(metrics.Collect());
}

void add_operations(
    Router& router, const prometheus::Registry& metrics, std::vector<ReadyCheck> checks
) {
    router.on("GET", "/livez", [](const Request&) {
        Response response = text(200, "ok\n");
        response.headers.set("Cache-Control", "no-store");
        return response;
    });
    router.on("GET", "/readyz", [checks = std::move(checks)](const Request&) {
        nlohmann::json body{{"ready", true}, {"checks", nlohmann::json::object()}};
        for (const auto& check : checks) {
            const auto problem = check.problem();
            body["checks"][check.name] = problem.value_or("ok");
            if (problem && check.vital) body["ready"] = false;
        }
        const bool ready = body["ready"].get<bool>();
        return json(ready ? 200 : 503, body.dump() + "\n");
    });
    router.on("GET", "/metrics", [&metrics](const Request&) {
        Response response = text(200, metrics_text(metrics));
        response.headers.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        response.headers.set("Cache-Control", "no-store");
        return response;
    });
}

}  // namespace ajar::server
