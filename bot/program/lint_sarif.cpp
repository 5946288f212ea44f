// Findings as SARIF 2.1.0, which code review in a CI shows beside the changed lines. The numbers in
// brackets are sections of the standard.

#include "bot/program/lint_output.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <set>

namespace ajar::program {
namespace {

using nlohmann::json;
using tone::Finding;

constexpr std::string_view kRoot = "%SRCROOT%";

std::string_view level_of(Severity severity) {
    return severity == Severity::Error     ? "error"
           : severity == Severity::Warning ? "warning"
                                           : "note";
}

/// "reason-missing" -> "ReasonMissing" (3.49.7: a name for viewers).
std::string pascal_case(std::string_view name) {
    std::string words;
    bool begins = true;
    for (const char c : name) {
        if (c == '-') {
            begins = true;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        words += begins && byte < 0x80U ? static_cast<char>(std::toupper(byte)) : c;
        begins = false;
    }
    return words;
}

const tone::Rule& rule_of(const std::string& id) {
    const auto all = tone::rules();
    return *std::find_if(all.begin(), all.end(), [&](const tone::Rule& rule) {
        return rule.id == id;
    });
}

/// What a viewer shows of a rule: its name, what it is for, and how grave it is (3.49).
json described_rule(const tone::Rule& rule) {
    const std::string name{rule.name};
    const std::string why{rule.why};
    const std::string principle{rule.principle};
    return {
        {"id", rule.id},
        {"name", pascal_case(name)},
        {"shortDescription", {{"text", name + "."}}},
        {"fullDescription", {{"text", why}}},
        {"help",
         {{"text",
           why + " (Principle " + principle + ", rule " + std::string{rule.id} +
               " of the tone rules.)"}}},
        {"defaultConfiguration", {{"level", level_of(rule.severity)}}},
        {"properties", {{"principle", principle}}},
    };
}

/// The rules that fired, in the order of their ids; results name them by place (3.27.6).
class Rules {
public:
    explicit Rules(const std::vector<Linted>& files) {
        for (const Linted& file : files)
            for (const Finding& finding : file.report.findings) ids_.insert(finding.rule);
    }

    std::size_t index_of(const std::string& rule) const {
        return static_cast<std::size_t>(std::distance(ids_.begin(), ids_.find(rule)));
    }

    json described() const {
        json all = json::array();
        for (const std::string& id : ids_) all.push_back(described_rule(rule_of(id)));
        return all;
    }

private:
    std::set<std::string> ids_;
};

/// Relative paths are told as such: a viewer looks for them in its checkout (3.4.4).
json artifact(const Linted& file) {
    const std::string uri = as_uri(file.path);
    if (uri.starts_with("file:") || file.path == "<stdin>") return {{"uri", uri}};
    return {{"uri", uri}, {"uriBaseId", kRoot}};
}

/// Lines and columns count from 1, and the end is the first place after the span (3.30).
json region_of(const Linted& file, const Finding& finding) {
    const Place start = place_of(file.text, finding.start);
    const Place end = place_of(file.text, finding.end);
    return {
        {"startLine", start.line},
        {"startColumn", start.column},
        {"endLine", end.line},
        {"endColumn", end.column},
        {"byteOffset", finding.start},
        {"byteLength", finding.end - finding.start},
    };
}

json result_of(const Linted& file, const Finding& finding, const Rules& rules) {
    const json region = region_of(file, finding);
    const json place{
        {"physicalLocation", {{"artifactLocation", artifact(file)}, {"region", region}}}};
    json result{
        {"ruleId", finding.rule},
        {"ruleIndex", rules.index_of(finding.rule)},
        {"level", level_of(finding.severity)},
        {"message", {{"text", finding.message}}},
        {"locations", json::array({place})},
    };
    if (finding.suggestion.empty()) return result;
    const json replacement{
        {"deletedRegion", region}, {"insertedContent", {{"text", finding.suggestion}}}};
    const json change{
        {"artifactLocation", artifact(file)}, {"replacements", json::array({replacement})}};
    result["fixes"] = json::array({{
        {"description", {{"text", "Say it as “" + finding.suggestion + "”."}}},
        {"artifactChanges", json::array({change})},
    }});
    return result;
}

/// What the run could not judge is said, not passed over in silence (3.20.21).
json notifications_of(const std::vector<Linted>& files) {
    json all = json::array();
    for (const Linted& file : files) {
        if (file.report.not_judged.empty()) continue;
        std::string text = "Not judged, no word list for this language:";
        for (const std::string& rule : file.report.not_judged) text += " " + rule;
        const json place{{"physicalLocation", {{"artifactLocation", artifact(file)}}}};
        all.push_back({
            {"level", "note"},
            {"message", {{"text", text + "."}}},
            {"locations", json::array({place})},
        });
    }
    return all;
}

}  // namespace

std::string as_uri(const std::string& path) {
    constexpr std::string_view kPlain = "-._~!$&'()*+,;=@/";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    if (path == "<stdin>") return "stdin";
    std::string uri = path.starts_with("/") ? "file://" : "";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || kPlain.find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        uri += '%';
        uri += kDigits[byte >> 4U];
        uri += kDigits[byte & 0xFU];
    }
    return uri;
}

std::string as_sarif(const std::vector<Linted>& files) {
    const Rules rules{files};
    json results = json::array();
    for (const Linted& file : files)
        for (const Finding& finding : file.report.findings)
            results.push_back(result_of(file, finding, rules));
    const json driver{
        {"name", "ajar lint"},
        {"version", AJAR_VERSION},
        {"rules", rules.described()},
    };
    const json invocation{
        {"executionSuccessful", true},
        {"toolExecutionNotifications", notifications_of(files)},
    };
    const json run{
        {"tool", {{"driver", driver}}},
        {"invocations", json::array({invocation})},
        {"originalUriBaseIds",
         {{kRoot, {{"description", {{"text", "The folder in which ajar lint was started."}}}}}}},
        {"language", "en"},
        {"columnKind", "unicodeCodePoints"},
        {"defaultEncoding", "utf-8"},
        {"results", std::move(results)},
    };
    const json log{
        {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs", json::array({run})},
    };
    return log.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace ajar::program
