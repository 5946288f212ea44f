// Templates: front matter, parts in their order, wordings.

#include "small_set.hpp"

namespace ajar::files::testing {
namespace {

constexpr const char* kPath = "templates/en/decline.md";

TEST(Templates, BecomeWordingsPerPart) {
    const Loaded loaded = parse(small_set());
    ASSERT_EQ(loaded.knowledge.templates.size(), 1u);
    const knowledge::Template& read = loaded.knowledge.templates.front();
    EXPECT_EQ(read.kind, ReplyKind::Decline);
    EXPECT_EQ(read.path, kPath);
    EXPECT_EQ(read.source, small_set().at(kPath));
    const std::vector<std::string> reasons{"{{reason}}", "You see, {{reason}}"};
    EXPECT_EQ(read.wordings.at("reason"), reasons);
    ASSERT_EQ(read.variables.size(), 1u);
    EXPECT_EQ(read.variables.front().example, "It is so.");
}

TEST(Templates, ReadWindowsLineEnds) {
    std::string text = small_set().at(kPath);
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
        text.insert(at, 1, '\r');
    const Loaded loaded = parse(with(kPath, text));
    EXPECT_EQ(all_findings(loaded), "");
    EXPECT_EQ(loaded.knowledge.templates.front().wordings.at("path").front(), "Ask Ina.");
}

TEST(Templates, WithoutAKindArePhraseSetsWithAnyLineIds) {
    const Loaded loaded = parse(with(
        "templates/en/phrases.md",
        "---\nid: phrases\nlocale: en\n---\n## greeting\nHi.\n~~~\nHello.\n"
    ));
    EXPECT_EQ(all_findings(loaded), "");
    EXPECT_EQ(loaded.knowledge.templates.back().wordings.at("greeting").size(), 2u);
}

TEST(Templates, OfAReplyNeedAReasonAndAnOpening) {
    const Loaded reason =
        parse(changed(kPath, "## reason\n{{reason}}\n~~~\nYou see, {{reason}}\n", ""));
    EXPECT_NE(where(reason, Severity::Error, "needs a part '## reason'"), "");
    const Loaded opening = parse(changed(kPath, "## opening\nWhat did I miss?\n", ""));
    EXPECT_NE(where(opening, Severity::Error, "needs a part '## opening'"), "");
}

TEST(Templates, KeepTheOrderOfParts) {
    const FileSet files = changed(kPath, "## reason", "## path\nFirst this.\n\n## reason");
    EXPECT_EQ(
        where(parse(files), Severity::Error, "people read it before"),
        line_of(files, kPath, "## reason")
    );
}

TEST(Templates, RefuseUnknownAndMisplacedParts) {
    const FileSet unknown = changed(kPath, "## path", "## pathe");
    EXPECT_EQ(
        where(parse(unknown), Severity::Error, "not a part of a reply"),
        line_of(unknown, kPath, "## pathe")
    );
    const FileSet misplaced = changed(kPath, "## decision", "## empathy\nOh.\n\n## decision");
    EXPECT_EQ(
        where(parse(misplaced), Severity::Error, "has no part 'empathy'"),
        line_of(misplaced, kPath, "## empathy")
    );
}

TEST(Templates, RefuseEmptyWordingsAndHeadingsTwice) {
    EXPECT_NE(
        where(parse(changed(kPath, "Ask Ina.", "~~~\nAsk Ina.")), Severity::Error, "empty"), ""
    );
    EXPECT_NE(
        where(
            parse(changed(kPath, "## opening", "## path\nx\n\n## opening")),
            Severity::Error,
            "twice"
        ),
        ""
    );
}

TEST(Templates, SayWhereTheFrontMatterIsWrong) {
    const FileSet key = changed(kPath, "kind: decline", "knd: decline");
    EXPECT_EQ(
        where(parse(key), Severity::Error, "Did you mean 'kind'?"), std::string{kPath} + ":3"
    );
    const FileSet locale = changed(kPath, "locale: en", "locale: de");
    EXPECT_EQ(where(parse(locale), Severity::Error, "differ"), std::string{kPath} + ":4");
    const FileSet type = changed(kPath, "type: sentence", "type: sentense");
    EXPECT_EQ(
        where(parse(type), Severity::Error, "Did you mean 'sentence'?"), std::string{kPath} + ":6"
    );
    EXPECT_NE(where(parse(with(kPath, "no front")), Severity::Error, "front matter"), "");
    EXPECT_NE(where(parse(with(kPath, "---\nid: x\n")), Severity::Error, "front matter"), "");
}

TEST(Templates, NameServicesThatExist) {
    const FileSet files = changed(kPath, "kind: decline", "kind: decline\nservice: latop");
    EXPECT_EQ(
        where(parse(files), Severity::Error, "Did you mean 'laptop'?"), std::string{kPath} + ":4"
    );
}

TEST(Templates, AreReadAloneForTheEditor) {
    const LoadedTemplate alone = parse_template(kPath, small_set().at(kPath));
    EXPECT_TRUE(alone.findings.empty());
    EXPECT_EQ(alone.parsed.id, "decline");
    EXPECT_FALSE(parse_template(kPath, "").findings.empty());
}

}  // namespace
}  // namespace ajar::files::testing
