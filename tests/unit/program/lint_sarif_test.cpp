// What `ajar lint --format sarif` writes, held against the rules of SARIF 2.1.0 that a viewer
// relies on: required properties, types, references and regions.

#include "bot/program/lint_output.hpp"
#include "bot/tone/check.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <regex>
#include <set>

namespace ajar::program {
namespace {

using nlohmann::json;
using testing::HasSubstr;

Linted linted(const std::string& path, const std::string& text, const std::string& locale = "en") {
    tone::Context context;
    context.kind = ReplyKind::Decline;
    context.locale = locale;
    return {path, text, tone::check(text, context)};
}

/// Replies with many faults: several rules, several lines, characters of one to four bytes.
std::vector<Linted> faulty() {
    return {
        linted(
            "replies/no.txt",
            "No.\nUnfortunately we can't do that 🙂. Obviously you should "
            "have asked SOONER!!\r\nWe will get back to you soon."
        ),
        linted(
            "replies/grüße vom team.txt",
            "Das geht nicht.\nLeider können wir das nicht machen 🙂, Sie hätten früher fragen "
            "müssen.",
            "de"
        ),
        linted("-/a:b.txt", "Det går inte.", "sv"),
        linted("empty.txt", ""),
    };
}

json log_of(const std::vector<Linted>& files) {
    return json::parse(as_sarif(files));
}

json run_of(const std::vector<Linted>& files) {
    const json log = log_of(files);
    EXPECT_EQ(log.at("runs").size(), 1U);
    return log.at("runs").at(0);
}

/// The characters from (line, column) on, counted as the log says it counts.
std::size_t offset_of(const std::string& text, std::size_t line, std::size_t column) {
    std::size_t at = 0;
    for (; line > 1; --line) at = text.find('\n', at) + 1;
    for (; column > 1; --column) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    }
    return at;
}

/// A relative reference or an absolute URI of RFC 3986, without characters that must be encoded.
bool is_uri_reference(const std::string& uri) {
    static const std::regex shape{R"re((file://)?([-A-Za-z0-9._~!$&'()*+,;=@/]|%[0-9A-F]{2})+)re"};
    return std::regex_match(uri, shape);
}

TEST(Sarif, TheLogNamesItsVersionAndOneRunOfOneTool) {
    const json log = log_of(faulty());
    EXPECT_EQ(log.at("version"), "2.1.0");
    EXPECT_THAT(log.at("$schema").get<std::string>(), HasSubstr("sarif-2.1.0"));
    const json& run = log.at("runs").at(0);
    const json& driver = run.at("tool").at("driver");
    EXPECT_FALSE(driver.at("name").get<std::string>().empty());
    EXPECT_FALSE(driver.at("version").get<std::string>().empty());
    const std::set<std::string> kinds{"utf16CodeUnits", "unicodeCodePoints"};
    EXPECT_TRUE(kinds.contains(run.at("columnKind").get<std::string>()));
    EXPECT_EQ(run.at("invocations").at(0).at("executionSuccessful"), true);
    EXPECT_TRUE(run.at("results").is_array());
}

TEST(Sarif, ARunWithoutFindingsHasResultsAndRulesThatAreEmpty) {
    const json run = run_of({});
    EXPECT_EQ(run.at("results"), json::array());
    EXPECT_EQ(run.at("tool").at("driver").at("rules"), json::array());
}

TEST(Sarif, EveryResultPointsAtItsRule) {
    const json run = run_of(faulty());
    const json& rules = run.at("tool").at("driver").at("rules");
    std::set<std::string> ids;
    for (const json& rule : rules) {
        EXPECT_TRUE(ids.insert(rule.at("id")).second) << "twice: " << rule.at("id");
        EXPECT_FALSE(rule.at("shortDescription").at("text").get<std::string>().empty());
        EXPECT_EQ(rule.at("name").get<std::string>().find('-'), std::string::npos);
        EXPECT_FALSE(rule.at("fullDescription").at("text").get<std::string>().empty());
        EXPECT_THAT(rule.at("help").at("text").get<std::string>(), HasSubstr("rinciple P"));
        const std::set<std::string> grave{"note", "warning", "error"};
        EXPECT_TRUE(grave.contains(rule.at("defaultConfiguration").at("level").get<std::string>()));
    }
    ASSERT_GT(run.at("results").size(), 8U);
    const std::set<std::string> levels{"none", "note", "warning", "error"};
    for (const json& result : run.at("results")) {
        const auto index = result.at("ruleIndex").get<std::size_t>();
        ASSERT_LT(index, rules.size());
        EXPECT_EQ(rules.at(index).at("id"), result.at("ruleId"));
        EXPECT_TRUE(levels.contains(result.at("level").get<std::string>()));
        EXPECT_FALSE(result.at("message").at("text").get<std::string>().empty());
        EXPECT_EQ(result.at("locations").size(), 1U);
    }
}

TEST(Sarif, RegionsCountFromOneAndSpanExactlyTheWords) {
    const auto files = faulty();
    const json run = run_of(files);
    std::size_t next = 0;
    for (const Linted& file : files)
        for (const tone::Finding& finding : file.report.findings) {
            const json& result = run.at("results").at(next++);
            const json& place = result.at("locations").at(0).at("physicalLocation");
            EXPECT_EQ(place.at("artifactLocation").at("uri"), as_uri(file.path));
            const json& region = place.at("region");
            for (const char* key : {"startLine", "startColumn", "endLine", "endColumn"})
                EXPECT_GE(region.at(key).get<int>(), 1) << key;
            const std::size_t start =
                offset_of(file.text, region.at("startLine"), region.at("startColumn"));
            const std::size_t end =
                offset_of(file.text, region.at("endLine"), region.at("endColumn"));
            EXPECT_EQ(start, finding.start) << finding.rule;
            EXPECT_EQ(end, finding.end) << finding.rule;
            EXPECT_EQ(region.at("byteOffset"), finding.start);
            EXPECT_EQ(region.at("byteLength"), finding.end - finding.start);
        }
    EXPECT_EQ(next, run.at("results").size());
}

TEST(Sarif, ARewriteIsAFixOfTheSameRegion) {
    const json run = run_of(faulty());
    int fixes = 0;
    for (const json& result : run.at("results")) {
        if (!result.contains("fixes")) continue;
        ++fixes;
        const json& change = result.at("fixes").at(0).at("artifactChanges").at(0);
        const json& place = result.at("locations").at(0).at("physicalLocation");
        EXPECT_EQ(change.at("artifactLocation"), place.at("artifactLocation"));
        const json& replacement = change.at("replacements").at(0);
        EXPECT_EQ(replacement.at("deletedRegion"), place.at("region"));
        EXPECT_FALSE(replacement.at("insertedContent").at("text").get<std::string>().empty());
    }
    EXPECT_GT(fixes, 0);
}

TEST(Sarif, RelativePathsNameTheFolderTheyStartFrom) {
    auto files = faulty();
    files.push_back(linted("<stdin>", "No."));
    files.push_back(linted("/tmp/no.txt", "No."));
    const json run = run_of(files);
    std::set<std::string> free;
    for (const json& result : run.at("results")) {
        const json& file =
            result.at("locations").at(0).at("physicalLocation").at("artifactLocation");
        if (file.contains("uriBaseId"))
            EXPECT_TRUE(run.at("originalUriBaseIds").contains(file.at("uriBaseId")));
        else
            free.insert(file.at("uri"));
    }
    EXPECT_EQ(free, (std::set<std::string>{"stdin", "file:///tmp/no.txt"}));
}

TEST(Sarif, WhatCouldNotBeJudgedIsANotification) {
    const json run = run_of(faulty());
    const json& told = run.at("invocations").at(0).at("toolExecutionNotifications");
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.at(0).at("level"), "note");
    EXPECT_THAT(told.at(0).at("message").at("text").get<std::string>(), HasSubstr("T04"));
}

TEST(Sarif, PathsAreReferencesThatResolveAgainstTheCheckout) {
    EXPECT_EQ(as_uri("replies/no.txt"), "replies/no.txt");
    EXPECT_EQ(as_uri("grüße vom team.txt"), "gr%C3%BC%C3%9Fe%20vom%20team.txt");
    EXPECT_EQ(as_uri("a:b#c?d%.txt"), "a%3Ab%23c%3Fd%25.txt");
    EXPECT_EQ(as_uri("/tmp/a b.txt"), "file:///tmp/a%20b.txt");
    EXPECT_EQ(as_uri("<stdin>"), "stdin");
    for (const Linted& file : faulty()) EXPECT_TRUE(is_uri_reference(as_uri(file.path)));
}

}  // namespace
}  // namespace ajar::program
