#include "bot/api/versions.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ajar::api {

using nlohmann::json;
using publishing::Version;
using server::Response;

json version_info(const View& view, const Version& version) {
    return {
        {"version", version.number},
        {"by", version.by.empty() ? "Ajar" : view.name(version.by)},
        {"at", to_iso(version.at)},
        {"note", version.note},
    };
}

std::optional<Version> version_with(const std::vector<Version>& versions, int number) {
    for (const Version& version : versions)
        if (version.number == number && !version.text.empty()) return version;
    return std::nullopt;
}

std::optional<Version> version_with(const std::vector<Version>& versions, std::string_view number) {
    const bool digits =
        !number.empty() && number.size() < 7 &&
        std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) return std::nullopt;
    return version_with(versions, std::stoi(std::string{number}));
}

Response live_already() {
    return server::error(
        400, "invalid", "This text is the published one already: there is nothing to change."
    );
}

Response published(
    const Services& services,
    const Session& session,
    const std::string& path,
    const std::string& note,
    const publishing::Publishing::Outcome& outcome
) {
    if (const auto* refusal = std::get_if<publishing::Refusal>(&outcome)) {
        if (refusal->current_version)
            return refuse(
                409,
                "outdated",
                "Somebody has published a newer version in the meantime. Compare, and publish "
                "again.",
                {{"current_version", *refusal->current_version}}
            );
        json errors = json::array();
        for (const files::Finding& finding : refusal->findings) {
            const bool here = finding.path == path;
            // Nothing stands on the first line but "---": it means the file as a whole.
            errors.push_back(
                {{"line", here && finding.line > 1 ? finding.line : 0},
                 {"message", here ? finding.message : files::to_string(finding)}}
            );
        }
        return refuse(
            422,
            "template_errors",
            "The text has errors; everything stays as it was.",
            {{"errors", errors}}
        );
    }
    const std::int64_t revision = std::get<std::int64_t>(outcome);
    services.store.commit_one(engine::AuditEntry{
        services.now(), session.person.id, "knowledge_published", path, note});
    services.announce({engine::Change::What::Knowledge, "", std::to_string(revision)});
    const std::vector<Version> versions = services.publishing.versions(path);
    return answer(200, {{"version", versions.back().number}, {"knowledge_revision", revision}});
}

}  // namespace ajar::api
