// What a rewording may change (words) and may not (facts).

#include "bot/reply/rewording.hpp"

#include <gmock/gmock.h>

namespace ajar::reply {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::vector<std::string> kNames{"Ben Fischer", "Ines Ortega", "Identity & Access"};

const std::string kDraft =
    "All 14 licences of the pool are taken until the audit on Thursday 26 November. That is why "
    "yours starts after it. Ben Fischer puts you on the waiting list today and writes to you "
    "by 26 November. Does that help, or is there something I have missed?";

tone::Context context() {
    tone::Context made;
    made.kind = ReplyKind::Decline;
    return made;
}

std::vector<std::string> changes(const std::string& original, const std::string& reworded) {
    return changed_facts(original, reworded, "en", kNames);
}

TEST(ChangedFacts, OtherWordsForTheSameAreFine) {
    EXPECT_THAT(
        changes(
            "The pool has 14 licences. Ben Fischer writes on Thursday.",
            "On Thursday, Ben Fischer writes to you: there are 14 licences in the pool."
        ),
        IsEmpty()
    );
}

TEST(ChangedFacts, ANumberIsAFact) {
    EXPECT_THAT(
        changes("There are 14 seats.", "There are 15 seats."),
        ElementsAre("“14” is missing", "“15” is new")
    );
    EXPECT_THAT(
        changes("It costs 1.200 €.", "It costs 1.200 €, at 14:30."), ElementsAre("“14:30” is new")
    );
}

TEST(ChangedFacts, ADayAndAMonthAreFactsInEveryLanguage) {
    EXPECT_THAT(
        changes("By Thursday.", "By Friday."),
        ElementsAre("“thursday” is missing", "“friday” is new")
    );
    EXPECT_THAT(
        changed_facts("Bis Donnerstag, 26. November.", "Bis zum 26. Dezember.", "de", {}),
        ElementsAre("“donnerstag” is missing", "“november” is missing", "“dezember” is new")
    );
    EXPECT_THAT(
        changed_facts("Avant le 26 novembre.", "Avant le 26 décembre.", "fr", {}),
        ElementsAre("“novembre” is missing", "“décembre” is new")
    );
}

TEST(ChangedFacts, AWordThatIsAlsoAMonthIsNone) {
    EXPECT_THAT(changes("You may write.", "Please write."), IsEmpty());
}

TEST(ChangedFacts, NamesOfPeopleAndTeamsAreFacts) {
    EXPECT_THAT(
        changes("Ben Fischer does it.", "Ines Ortega does it."),
        ElementsAre("“Ben Fischer” is missing", "“Ines Ortega” is new")
    );
    EXPECT_THAT(changes("Ask Identity & Access.", "Ask identity & access."), IsEmpty());
}

TEST(ChangedFacts, ALinkIsAFact) {
    EXPECT_THAT(
        changes("Write to us.", "Write to us at help@evil.example."),
        ElementsAre("“help@evil.example” is new")
    );
    EXPECT_THAT(
        changes("Read https://a.example/x.", "Read it."),
        ElementsAre("“https://a.example/x” is missing")
    );
}

TEST(Rewordings, AreTakenWhenTheySayTheSameWell) {
    const auto taken = accept_rewording(
        kDraft,
        "The pool's 14 licences are all taken until the audit on Thursday 26 November. For that "
        "reason yours starts after it. Ben Fischer puts you on the waiting list today, and "
        "you hear from him by 26 November. Does that help, or have I missed something?",
        context(),
        kNames
    );
    ASSERT_TRUE(taken) << taken.error().detail;
    EXPECT_THAT(taken->text, HasSubstr("all taken until the audit"));
}

TEST(Rewordings, AreRefusedWhenAFactChanged) {
    std::string other = kDraft;
    other.replace(other.find("26 November"), 11, "27 November");
    const auto refused = accept_rewording(kDraft, other, context(), kNames);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().detail, HasSubstr("“27” is new"));
}

TEST(Rewordings, AreRefusedWhenTheyBreakAToneRule) {
    const auto refused = accept_rewording(
        kDraft,
        "No. All 14 licences of the pool are taken until the audit on Thursday 26 November. You "
        "should have asked earlier. Ben Fischer puts you on the waiting list and writes to you by "
        "26 November. The decision is final.",
        context(),
        kNames
    );
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().detail, HasSubstr("It breaks T"));
}

TEST(Rewordings, AreRefusedWhenTheyAreEmptyEndlessOrMarkup) {
    EXPECT_FALSE(accept_rewording(kDraft, "", context(), kNames));
    EXPECT_FALSE(accept_rewording(kDraft, kDraft + kDraft, context(), kNames));
    EXPECT_FALSE(accept_rewording(kDraft, "**Hi!** " + kDraft, context(), kNames));
    EXPECT_FALSE(accept_rewording(kDraft, "<b>Hi</b> " + kDraft, context(), kNames));
    EXPECT_FALSE(accept_rewording(kDraft, kDraft + "\x1b[2J", context(), kNames));
}

}  // namespace
}  // namespace ajar::reply
