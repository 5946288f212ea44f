// Shared parts, places of wordings, plural forms: what a template's file becomes.

#include "small_set.hpp"

namespace ajar::files::testing {
namespace {

constexpr const char* kPath = "templates/en/decline.md";
constexpr const char* kParts = "templates/en/parts.md";
constexpr const char* kShared =
    "---\nid: parts\nlocale: en\nvariables:\n  owner: {type: person, example: Ina}\n---\n"
    "## opening\nTell {{owner}}.\n~~~\nAsk {{owner}}.\n\n## who\n{{owner}}\n";

FileSet sharing(const std::string& opening) {
    FileSet files = changed(kPath, "What did I miss?", opening);
    files[kParts] = kShared;
    return files;
}

const knowledge::Template& decline(const Loaded& loaded) {
    for (const auto& one : loaded.knowledge.templates)
        if (one.id == "decline") return one;
    return loaded.knowledge.templates.front();
}

TEST(Parts, TakeTheirPlaceWithAllTheirWordings) {
    const Loaded loaded = parse(sharing("{{> opening}}"));
    EXPECT_EQ(all_findings(loaded), "");
    const auto& read = decline(loaded);
    const std::vector<std::string> openings{"Tell {{owner}}.", "Ask {{owner}}."};
    EXPECT_EQ(read.wordings.at("opening"), openings);
    EXPECT_EQ(read.places.at("opening").at(1).path, kParts);
    EXPECT_EQ(read.places.at("opening").at(1).line, 10);
    EXPECT_EQ(read.variables.back().name, "owner") << "declared where the part stands";
    EXPECT_NE(read.source.find("{{> opening}}"), std::string::npos) << "the editor sees the source";
}

TEST(Parts, StandInsideAWordingToo) {
    const Loaded loaded = parse(sharing("Write to {{> who}}. {{> opening}}"));
    EXPECT_EQ(all_findings(loaded), "");
    EXPECT_EQ(
        decline(loaded).wordings.at("opening").front(), "Write to {{owner}}. Tell {{owner}}."
    );
    EXPECT_EQ(decline(loaded).places.at("opening").front().path, kPath);
}

TEST(Parts, ThatAreMissingOrNestedAreErrorsAtTheirLine) {
    const FileSet unknown = sharing("{{> openings}}");
    EXPECT_EQ(
        where(parse(unknown), Severity::Error, "no shared part of this name"),
        line_of(unknown, kPath, "{{> openings}}")
    );
    FileSet nested = sharing("{{> opening}}");
    nested[kParts] = std::string{kShared} + "\n## loop\n{{> who}}\n";
    EXPECT_EQ(
        where(parse(nested), Severity::Error, "plain words only"), std::string{kParts} + ":16"
    );
    const FileSet none = changed(kPath, "What did I miss?", "{{> opening}}");
    EXPECT_NE(where(parse(none), Severity::Error, "Add templates/en/parts.md"), "");
}

TEST(Variables, RememberTheirLineOwnerAndPluralForms) {
    const FileSet files = changed(
        kPath,
        "variables:",
        "variables:\n  people: {type: count, example: 3, owner: ina, forms: {one: one person, "
        "other: \"{n} people\"}}"
    );
    const Loaded loaded = parse(files);
    EXPECT_EQ(all_findings(loaded), "");
    const auto& people = decline(loaded).variables.front();
    EXPECT_EQ(people.forms.at("other"), "{n} people");
    EXPECT_EQ(people.owner, "ina");
    EXPECT_EQ(
        std::string{kPath} + ":" + std::to_string(people.line), line_of(files, kPath, "people:")
    );
}

TEST(Variables, OfOtherTypesHaveNoFormsAndCountsNeedTheLast) {
    const FileSet text = changed(
        kPath, "variables:", "variables:\n  x: {type: text, example: a, forms: {other: b}}"
    );
    EXPECT_NE(where(parse(text), Severity::Error, "Only a variable of type count"), "");
    const FileSet few =
        changed(kPath, "variables:", "variables:\n  x: {type: count, example: 2, forms: {one: b}}");
    EXPECT_NE(where(parse(few), Severity::Error, "Forms need 'other'"), "");
}

}  // namespace
}  // namespace ajar::files::testing
