// `ajar check`: everything that can be wrong with configuration, catalogue and templates, found
// before anybody is answered.

#include "bot/files/taught.hpp"
#include "bot/program/commands.hpp"
#include "bot/program/encoder.hpp"
#include "bot/program/settings.hpp"
#include "bot/publishing/publishing.hpp"
#include "bot/understanding/measure.hpp"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace ajar::program {
namespace {

using files::Finding;

struct Wish {
    std::string config = "config/ajar.yaml";
    bool config_given = false;
    std::string format = "text";
    bool confusions = true;
};

/// Where `text` stands in the catalogue's services: the line of a phrase.
Finding place_of(const files::FileSet& set, const std::string& text) {
    for (const auto& [path, content] : set) {
        if (!path.starts_with("knowledge/services") && path != files::kTaughtPath) continue;
        const auto at = content.find(text);
        if (at == std::string::npos) continue;
        const auto start = content.begin();
        const auto found = start + static_cast<std::ptrdiff_t>(at);
        const auto line_start = content.rfind('\n', at) + 1;  // npos + 1 is 0
        return {
            path,
            1 + static_cast<int>(std::count(start, found, '\n')),
            1 + static_cast<int>(at - line_start),
            Severity::Hint,
            ""};
    }
    return {"knowledge/services", 1, 1, Severity::Hint, ""};
}

/// Which services the understanding mixes up: a hint to write more phrases, where the first phrase
/// stands that is mistaken.
std::vector<Finding> confusion_findings(
    const files::FileSet& set, const understanding::Encoder* encoder
) {
    std::vector<Finding> findings;
    for (const auto& confusion : understanding::confusions(files::parse(set).knowledge, encoder)) {
        Finding finding = place_of(set, confusion.phrases.front());
        finding.message = understanding::advice(confusion);
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::string as_json(const std::vector<Finding>& findings) {
    nlohmann::json all = nlohmann::json::array();
    for (const Finding& finding : findings)
        all.push_back({
            {"path", finding.path},
            {"line", finding.line},
            {"column", finding.column},
            {"severity", to_string(finding.severity)},
            {"message", finding.message},
        });
    return all.dump(2) + "\n";
}

int check(const Wish& wish) {
    const Settings settings = load_settings(wish.config, wish.config_given, ajar_environment());
    const files::FileSet set =
        files::read_folder(settings.knowledge.config, settings.knowledge.templates);
    std::vector<Finding> findings = publishing::Publishing::examine(set);
    const auto count = [&](Severity severity) {
        return std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.severity == severity;
        });
    };
    const auto [encoder, warning] = load_encoder(settings.understanding.encoder);
    if (!warning.empty()) findings.push_back({wish.config, 1, 1, Severity::Warning, warning});
    if (wish.confusions && count(Severity::Error) == 0) {
        const auto more = confusion_findings(set, encoder.get());
        findings.insert(findings.end(), more.begin(), more.end());
    }
    if (wish.format == "json") {
        std::cout << as_json(findings);
    } else {
        for (const Finding& finding : findings) std::cout << files::to_string(finding) << '\n';
        std::cout << set.size() << " files: " << count(Severity::Error) << " errors, "
                  << count(Severity::Warning) << " warnings, " << count(Severity::Hint)
                  << " hints\n";
    }
    return count(Severity::Error) > 0 ? kFindings : kFine;
}

}  // namespace

void add_check(CLI::App& app, Run& run) {
    auto wish = std::make_shared<Wish>();
    CLI::App* command = app.add_subcommand(
        "check", "Check settings, catalogue, policies and templates; every finding with its line"
    );
    CLI::Option* config =
        command->add_option("--config", wish->config, "Settings file")->capture_default_str();
    command->add_option("--format", wish->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->add_flag(
        "!--no-confusions", wish->confusions, "Leave out the check for services that sound alike"
    );
    command->footer("Exit code 1 when something must be mended before it can be published.");
    command->callback([&run, wish, config] {
        wish->config_given = config->count() > 0;
        run = [wish] { return check(*wish); };
    });
}

}  // namespace ajar::program
