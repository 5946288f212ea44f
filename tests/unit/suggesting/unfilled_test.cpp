// From a reply back to its template: which wording it was, and what an edit of it means.

#include "bot/suggesting/tokens.hpp"
#include "tests/unit/suggesting/desk.hpp"

#include <gmock/gmock.h>

#include <rapidcheck/gtest.h>

namespace ajar::suggesting {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string kPath =
    "You want to draw screens: ask Ines Ortega from Workplace Services. Contact: #workplace.";
const std::string kReady =
    "Ines Ortega from Workplace Services has it ready by Friday 27 November.";

TEST(Origin, IsTheWordingThatSaysIt) {
    const auto origin = found("path", kReady, a_case());
    ASSERT_TRUE(origin);
    EXPECT_EQ(origin->wording.path, "templates/en/decline.md");
    EXPECT_EQ(origin->wording.heading, "path");
    EXPECT_EQ(origin->wording.index, 1U);
}

TEST(Origin, OfASharedPartIsInItsOwnFile) {
    const auto origin = found("opening", "If I got it wrong, correct me here.", a_case());
    ASSERT_TRUE(origin);
    EXPECT_EQ(origin->wording.path, "templates/en/parts.md");
    EXPECT_EQ(origin->wording.heading, "opening");
    EXPECT_EQ(origin->wording.index, 1U);
}

TEST(Origin, IsNoneOfAWordingThatIsGone) {
    EXPECT_FALSE(found("opening", "What do you think?", a_case()));
    EXPECT_FALSE(found("decision", "So it stays.", a_case()));
}

TEST(Unfilled, KeepsTheTagsWhereTheWordsAroundThemChange) {
    const auto made = edited(
        "path",
        kPath,
        "In order to draw screens, please ask Ines Ortega from Workplace Services. Contact: "
        "#workplace."
    );
    EXPECT_EQ(
        made.wording,
        "In order to {{need}}, please ask {{keeper}}.{{#owner_contact}} Contact: "
        "{{owner_contact}}.{{/owner_contact}}"
    );
    EXPECT_THAT(made.values, IsEmpty());
}

TEST(Unfilled, KeepsAConditionAroundWordsThatChange) {
    const auto made = edited(
        "path",
        kPath,
        "You want to draw screens: ask Ines Ortega from Workplace Services. Write to #workplace."
    );
    EXPECT_EQ(
        made.wording,
        "You want to {{need}}: ask {{keeper}}.{{#owner_contact}} Write to "
        "{{owner_contact}}.{{/owner_contact}}"
    );
}

TEST(Unfilled, TakesASectionOutAsAWhole) {
    const auto made =
        edited("path", kPath, "You want to draw screens: ask Ines Ortega from Workplace Services.");
    EXPECT_EQ(made.wording, "You want to {{need}}: ask {{keeper}}.");
}

TEST(Unfilled, PutsWhatIsAddedAfterASectionOutsideOfIt) {
    const auto made = edited("path", kPath, kPath + " She is back on Monday.");
    EXPECT_EQ(
        made.wording,
        "You want to {{need}}: ask {{keeper}}.{{#owner_contact}} Contact: "
        "{{owner_contact}}.{{/owner_contact}} She is back on Monday."
    );
}

TEST(Unfilled, KeepsTagsThatSayNothingInThisCase) {
    reply::Variables quiet = a_case();
    quiet.text.erase("owner_contact");
    const auto made = edited(
        "path",
        "You want to draw screens: ask Ines Ortega from Workplace Services.",
        "You would like to draw screens: ask Ines Ortega from Workplace Services.",
        quiet
    );
    EXPECT_EQ(
        made.wording,
        "You would like to {{need}}: ask {{keeper}}.{{#owner_contact}} Contact: "
        "{{owner_contact}}.{{/owner_contact}}"
    );
    const auto reason = edited(
        "reason",
        "All 14 licences are taken until March.",
        "As of today: All 14 licences are taken until March."
    );
    EXPECT_EQ(reason.wording, "As of today: {{reason}} {{> more}}");
}

TEST(Unfilled, PutsValuesBackWhereSomebodyWroteThem) {
    const auto made = edited(
        "opening",
        "Did I miss a fact? Tell me here.",
        "Jonna, did I miss a fact? Tell me here before Friday 27 November."
    );
    EXPECT_EQ(made.wording, "{{first_name}}, did I miss a fact? Tell me here before {{ready_by}}.");
    EXPECT_THAT(made.named, ElementsAre("first_name", "ready_by"));
}

TEST(Unfilled, KnowsTheOtherValueThatSomebodyPrefers) {
    const auto made =
        edited("path", kReady, "Workplace Services has it ready by Friday 27 November.");
    EXPECT_EQ(made.wording, "{{owner}} has it ready by {{ready_by}}.");
    EXPECT_THAT(made.values, IsEmpty());
}

TEST(Unfilled, LeavesTheWordingAloneWhereOnlyAValueIsAnotherOne) {
    const auto made = edited(
        "path", kReady, "Ines Ortega from Workplace Services has it ready by Monday 30 November."
    );
    EXPECT_EQ(made.wording, "{{keeper}} has it ready by {{ready_by}}.");
    EXPECT_THAT(
        made.values,
        ElementsAre(ValueChange{"ready_by", "Friday 27 November", "Monday 30 November"})
    );
    const auto reason = edited(
        "reason",
        "All 14 licences are taken until March.",
        "All 14 licences are taken until the end of March."
    );
    EXPECT_EQ(reason.wording, "{{reason}} {{> more}}");
    EXPECT_EQ(reason.values.size(), 1U);
    EXPECT_EQ(reason.values[0].name, "reason");
}

TEST(Unfilled, HandsAChangeInsideASharedPartOnToThatPart) {
    reply::Variables risky = a_case();
    risky.text["risk"] = "A lost file costs a day.";
    const auto made = edited(
        "reason",
        "All 14 licences are taken until March. A lost file costs a day.",
        "All 14 licences are taken until March. Beware: a lost file costs a day.",
        risky
    );
    EXPECT_EQ(made.wording, "{{reason}} Beware: {{> more}}");
    const auto inside = edited(
        "reason",
        "All 14 licences are taken until March. A lost file costs a day.",
        "All 14 licences are taken until March. A lost file would cost a day.",
        risky
    );
    EXPECT_EQ(inside.wording, "{{reason}} {{> more}}");
    EXPECT_THAT(
        inside.parts,
        ElementsAre(ValueChange{"more", "A lost file costs a day.", "A lost file would cost a day."}
        )
    );
}

TEST(Unfilled, TellsAChangeOfTheWordingFromOneOfAValueInTheSameSentence) {
    const auto made = edited(
        "path",
        kReady,
        "Ines Ortega from Workplace Services will have it ready by Monday 30 November."
    );
    EXPECT_EQ(made.wording, "{{keeper}} will have it ready by {{ready_by}}.");
    EXPECT_EQ(made.values.size(), 1U);
}

TEST(Unfilled, DoesNotTakeAWordForAName) {
    const auto made = edited(
        "opening",
        "Did I miss a fact? Tell me here.",
        "Did I miss a fact? It will help to tell me here.",
        a_case("Will")
    );
    EXPECT_EQ(made.wording, "Did I miss a fact? It will help to tell me here.");
}

TEST(Unfilled, RefusesWhatANormalReplyCannotHold) {
    const auto origin = found("opening", "Did I miss a fact? Tell me here.", a_case());
    ASSERT_TRUE(origin);
    for (const char* text : {"Tell {{somebody}}.", "Tell me.\n## decision\nno", "Yes.\n~~~\nNo."})
        EXPECT_FALSE(unfilled(*origin, text, a_case(), {})) << text;
}

RC_GTEST_PROP(Unfilled, SaysInTheSameCaseWhatSomebodyWrote, ()) {
    // Whatever is taken out or put in: rendered with the case's values, the new wording says it,
    // unless a value itself was changed.
    const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "You",
        "want",
        "to",
        "draw",
        "screens",
        "ask",
        "Jonna",
        "Ines",
        "Ortega",
        "from",
        "Workplace",
        "Services",
        "Contact",
        "#workplace",
        "today",
        ".",
        ":"
    ));
    std::string after;
    for (const std::string& word : words) after += (after.empty() ? "" : " ") + word;
    const auto origin = found("path", kPath, a_case());
    RC_ASSERT(origin.has_value());
    const auto made = unfilled(*origin, after, a_case(), written_template().variables);
    RC_ASSERT(made.has_value());
    RC_PRE(made->values.empty() && made->parts.empty());
    auto declared = written_template().variables;
    for (const std::string& name : made->named) declared.push_back({name, "text", "x", ""});
    const auto said = reply::render(made->wording, a_case(), declared);
    RC_ASSERT(said.has_value());
    RC_ASSERT(folded(squeezed(*said)) == folded(squeezed(after)));
}

}  // namespace
}  // namespace ajar::suggesting
