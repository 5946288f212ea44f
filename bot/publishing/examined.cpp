#include "bot/publishing/examined.hpp"

#include "bot/knowledge/partials.hpp"

#include <algorithm>

namespace ajar::publishing {
namespace {

using files::Finding;

/// The line of "## <part>" in a template, so that a finding points at the wording's heading.
int line_of(const std::string& source, const std::string& where) {
    const std::string heading = "## " + where.substr(0, where.find(','));
    int line = 1;
    for (std::size_t at = 0; at < source.size(); ++line) {
        const std::size_t end = std::min(source.find('\n', at), source.size());
        if (source.compare(at, heading.size(), heading) == 0) return line;
        at = end + 1;
    }
    return 1;
}

std::vector<Finding> as_findings(
    const knowledge::Template& item,
    const std::vector<reply::Problem>& problems,
    const std::string& reader
) {
    std::vector<Finding> findings;
    for (const reply::Problem& problem : problems) {
        const bool here = problem.line > 0 && problem.path == item.path;
        std::string message = problem.where + ": " + reply::message_in(problem, reader);
        if (problem.line > 0 && !here)  // in a shared part
            message = problem.path + ":" + std::to_string(problem.line) + ": " + message;
        findings.push_back(
            {item.path,
             here ? problem.line : line_of(item.source, problem.where),
             1,
             problem.severity,
             std::move(message)}
        );
    }
    return findings;
}

}  // namespace

std::vector<Finding> examine_template(
    const knowledge::Template& item, const knowledge::Knowledge& knowledge
) {
    return as_findings(item, reply::examine(item, knowledge), "en");
}

std::vector<Finding> Examined::of(
    const knowledge::Template& item,
    const knowledge::Knowledge& knowledge,
    const std::string& reader
) {
    const knowledge::Template* parts = knowledge::parts_for(knowledge.templates, item.locale);
    const std::string shared = parts ? parts->source : std::string{};
    {
        const std::lock_guard lock{mutex_};
        const auto known = by_path_.find(item.path);
        if (known != by_path_.end() && known->second.source == item.source &&
            known->second.parts == shared && known->second.jargon == knowledge.company.jargon)
            return as_findings(item, known->second.problems, reader);
    }
    std::vector<reply::Problem> problems = reply::examine(item, knowledge);
    std::vector<Finding> findings = as_findings(item, problems, reader);
    const std::lock_guard lock{mutex_};
    by_path_[item.path] = {item.source, shared, knowledge.company.jargon, std::move(problems)};
    return findings;
}

}  // namespace ajar::publishing
