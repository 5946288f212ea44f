#include "bot/program/lint_output.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ajar::program {
namespace {

using nlohmann::json;
using tone::Finding;

std::string dump(const json& value, int indent) {
    return value.dump(indent, ' ', false, json::error_handler_t::replace);
}

json json_of(const Finding& finding) {
    return {
        {"rule", finding.rule},
        {"name", finding.name},
        {"severity", to_string(finding.severity)},
        {"start", finding.start},
        {"end", finding.end},
        {"message", finding.message},
        {"principle", finding.principle},
        {"suggestion", finding.suggestion},
    };
}

json findings_of(const tone::Report& report) {
    json findings = json::array();
    for (const Finding& finding : report.findings) findings.push_back(json_of(finding));
    return findings;
}

}  // namespace

Place place_of(const std::string& text, std::size_t offset) {
    Place place;
    for (std::size_t i = 0; i < std::min(offset, text.size()); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((byte & 0xC0U) != 0x80U) {  // continuation bytes are no columns
            ++place.column;
        }
    }
    return place;
}

std::string as_text(const std::vector<Linted>& files) {
    std::string out;
    for (const Linted& file : files) {
        for (const Finding& finding : file.report.findings) {
            const Place place = place_of(file.text, finding.start);
            out += file.path + ":" + std::to_string(place.line) + ":" +
                   std::to_string(place.column) + ": " + std::string{to_string(finding.severity)} +
                   " " + finding.rule + " " + finding.name + ": " + finding.message;
            if (!finding.principle.empty()) out += " (" + finding.principle + ")";
            if (!finding.suggestion.empty()) out += "\n    better: " + finding.suggestion;
            out += "\n";
        }
        if (!file.report.not_judged.empty()) {
            out += file.path + ": not judged, no word list for this language:";
            for (const std::string& rule : file.report.not_judged) out += " " + rule;
            out += "\n";
        }
    }
    return out;
}

std::string as_json(const std::vector<Linted>& files) {
    json all = json::array();
    for (const Linted& file : files)
        all.push_back(
            {{"file", file.path},
             {"findings", findings_of(file.report)},
             {"not_judged", file.report.not_judged}}
        );
    return dump(all, 2) + "\n";
}

std::string as_json_line(const json& id, const tone::Report& report) {
    return dump(
        {{"id", id}, {"findings", findings_of(report)}, {"not_judged", report.not_judged}}, -1
    );
}

}  // namespace ajar::program
