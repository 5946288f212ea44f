#include "bot/program/lint_output.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ajar::program {
namespace {

Linted wall_in_the_second_line() {
    Linted linted;
    linted.path = "reply.txt";
    linted.text = "Grüße\nWir können nicht";
    tone::Finding finding;
    finding.rule = "T04";
    finding.name = "wall";
    finding.severity = Severity::Error;
    finding.start = linted.text.find("nicht");
    finding.end = linted.text.size();
    finding.message = "A wall.";
    finding.principle = "P14";
    linted.report.findings = {finding};
    return linted;
}

TEST(LintOutput, PointsAtLineAndColumnInCharacters) {
    EXPECT_EQ(
        as_text({wall_in_the_second_line()}), "reply.txt:2:12: error T04 wall: A wall. (P14)\n"
    );
}

TEST(LintOutput, SaysWhichRulesWereNotJudged) {
    Linted linted;
    linted.path = "a";
    linted.report.not_judged = {"T04", "T07"};
    EXPECT_EQ(as_text({linted}), "a: not judged, no word list for this language: T04 T07\n");
}

TEST(LintOutput, SarifNamesTheRuleAndTheRegion) {
    const auto sarif = nlohmann::json::parse(as_sarif({wall_in_the_second_line()}));
    const auto& result = sarif.at("runs").at(0).at("results").at(0);
    EXPECT_EQ(sarif.at("version"), "2.1.0");
    EXPECT_EQ(result.at("ruleId"), "T04");
    EXPECT_EQ(result.at("level"), "error");
    const auto& region = result.at("locations").at(0).at("physicalLocation").at("region");
    EXPECT_EQ(region.at("startLine"), 2);
    EXPECT_EQ(region.at("startColumn"), 12);
    EXPECT_EQ(sarif.at("runs").at(0).at("tool").at("driver").at("rules").size(), 1u);
}

TEST(LintOutput, ALineKeepsItsId) {
    const auto line = nlohmann::json::parse(as_json_line(7, wall_in_the_second_line().report));
    EXPECT_EQ(line.at("id"), 7);
    EXPECT_EQ(line.at("findings").at(0).at("rule"), "T04");
}

}  // namespace
}  // namespace ajar::program
