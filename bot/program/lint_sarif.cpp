// Findings as SARIF 2.1.0, which code review in a CI shows beside the changed lines. The numbers in
// brackets are sections of the standard.

#include "bot/program/lint_output.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <map>

namespace ajar::program {
namespace {

using nlohmann::json;
using tone::Finding;

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

/// The rules that fired, in the order of their ids; results name them by place (3.27.6).
class Rules {
public:
    explicit Rules(const std::vector<Linted>& files) {
        for (const Linted& file : files)
            for (const Finding& finding : file.report.findings)
                by_id_.emplace(finding.rule, finding);
    }

    std::size_t index_of(const std::string& rule) const {
        return static_cast<std::size_t>(std::distance(by_id_.begin(), by_id_.find(rule)));
    }

    json described() const {
        json all = json::array();
        for (const auto& [id, example] : by_id_)
            all.push_back({
                {"id", id},
                {"name", pascal_case(example.name)},
                {"shortDescription", {{"text", example.name + "."}}},
                {"properties", {{"principle", example.principle}}},
            });
        return all;
    }

private:
    std::map<std::string, Finding> by_id_;
};

json artifact(const Linted& file) {
    return {{"uri", as_uri(file.path)}};
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
