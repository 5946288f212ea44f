// Nothing that somebody uploads may crash, hang or fill the memory.

#include "small_set.hpp"

#include <rapidcheck.h>

namespace ajar::files::testing {
namespace {

constexpr const char* kTeams = "knowledge/teams.yaml";

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

TEST(Hostile, RefusesAnchorsAndAliases) {
    const Loaded bomb = parse(with(kTeams, "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"));
    EXPECT_EQ(where(bomb, Severity::Error, "Anchors"), "knowledge/teams.yaml:1");
    const Loaded alias = parse(with(kTeams, "teams: *x\n"));
    EXPECT_FALSE(alias.usable());
}

TEST(Hostile, RefusesTags) {
    const Loaded loaded = parse(with(kTeams, "teams: !!python/object x\n"));
    EXPECT_EQ(where(loaded, Severity::Error, "Tags"), "knowledge/teams.yaml:1");
}

TEST(Hostile, StopsAtDepth) {
    for (const std::string open : {"[", "{a: ", "- "}) {
        const Loaded loaded = parse(with(kTeams, "teams: \n  " + repeated(open, 5000)));
        EXPECT_FALSE(loaded.usable());
    }
}

TEST(Hostile, StopsAtSize) {
    EXPECT_EQ(
        where(parse(with(kTeams, std::string(2 << 20, 'x'))), Severity::Error, "larger than 1 MiB"),
        "knowledge/teams.yaml:1"
    );
    EXPECT_NE(
        where(
            parse(with(kTeams, "teams:\n" + repeated("  - a\n", 110'000))),
            Severity::Error,
            "100,000"
        ),
        ""
    );
}

TEST(Hostile, StopsAtManyKeysAndFindings) {
    std::string keys;
    for (int i = 0; i < 2000; ++i) keys += "k" + std::to_string(i) + ": 1\n";
    EXPECT_NE(where(parse(with(kTeams, keys)), Severity::Error, "1,000 keys"), "");
    const Loaded many = parse(with(kTeams, "teams:\n" + repeated("  - a\n", 5000)));
    EXPECT_LE(many.findings.size(), 1001u);
    EXPECT_NE(where(many, Severity::Error, "the rest is left out"), "");
}

TEST(Hostile, RefusesBrokenTextAndControlCharacters) {
    const Loaded broken = parse(with(kTeams, "teams:\n  - id: \xC3\x28\n"));
    EXPECT_EQ(where(broken, Severity::Error, "UTF-8"), "knowledge/teams.yaml:2");
    const Loaded control = parse(with(kTeams, std::string("teams:\n\n  \x1b[31m", 14)));
    EXPECT_EQ(where(control, Severity::Error, "UTF-8"), "knowledge/teams.yaml:3");
    EXPECT_FALSE(parse(with(kTeams, std::string("a\0b", 3))).usable());
}

TEST(Hostile, RefusesDuplicateKeysAndSecondDocuments) {
    EXPECT_EQ(
        where(parse(with(kTeams, "teams: []\nteams: []\n")), Severity::Error, "twice"),
        "knowledge/teams.yaml:2"
    );
    EXPECT_NE(
        where(parse(with(kTeams, "teams: []\n---\na: 1\n")), Severity::Error, "two documents"), ""
    );
}

TEST(Hostile, SaysWhereYamlBreaks) {
    const Loaded loaded = parse(with(kTeams, "teams:\n  - id: a\n   name: b\n"));
    EXPECT_EQ(where(loaded, Severity::Error, "not readable YAML"), "knowledge/teams.yaml:3");
}

TEST(Hostile, RefusesPathsThatLeaveTheFolder) {
    for (const std::string path :
         {"../company.yaml",
          "/etc/passwd",
          "templates/../../x.md",
          "knowledge/services/../a.yaml",
          "templates/en/sub/x.md",
          "knowledge//rules.yaml",
          "templates/en/a b.md",
          ""})
        EXPECT_FALSE(known_path(path)) << path;
    EXPECT_TRUE(known_path("templates/en/decline.md"));
    EXPECT_TRUE(known_path("knowledge/services/web.yaml"));
    EXPECT_FALSE(parse(with("../evil.yaml", "a: 1")).usable());
}

TEST(Hostile, SurvivesAnyTextInAnyFile) {
    rc::check("parse is total", [](const std::string& noise) {
        for (const auto& [path, text] : small_set()) {
            const Loaded loaded = parse(with(path, noise));
            RC_ASSERT(loaded.findings == parse(with(path, noise)).findings);
        }
    });
}

TEST(Hostile, SurvivesDamagedFiles) {
    rc::check("a cut or changed file gives findings or a set", [] {
        const FileSet files = small_set();
        const auto which = *rc::gen::inRange<std::size_t>(0, files.size());
        const auto chosen = std::next(files.begin(), static_cast<std::ptrdiff_t>(which));
        std::string text = chosen->second;
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto length = *rc::gen::inRange<std::size_t>(0, 40);
        const std::string put = *rc::gen::element<std::string>(
            "",
            ":",
            "- ",
            "[",
            "{",
            "\"",
            "'",
            "&x ",
            "*x",
            "\n",
            "\t",
            "  ",
            "#",
            "|",
            ">",
            "? ",
            "!"
        );
        text.replace(at, std::min(length, text.size() - at), put);
        const Loaded loaded = parse(with(chosen->first, text));
        for (const Finding& finding : loaded.findings) {
            RC_ASSERT(finding.line >= 1);
            RC_ASSERT(!finding.message.empty());
        }
    });
}

}  // namespace
}  // namespace ajar::files::testing
