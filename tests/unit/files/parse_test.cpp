// What a right set becomes.

#include "small_set.hpp"

namespace ajar::files::testing {
namespace {

using knowledge::Condition;

TEST(Parse, FindsNothingWrongWithASmallRightSet) {
    const Loaded loaded = parse(small_set());
    EXPECT_EQ(all_findings(loaded), "");
    EXPECT_TRUE(loaded.usable());
}

TEST(Parse, ReadsWordsForTimeAsTheHouseCountsIt) {
    const Loaded loaded = parse(small_set());
    const knowledge::Effort& effort = loaded.knowledge.service("laptop")->effort;
    EXPECT_DOUBLE_EQ(effort.hours, 1.5);
    EXPECT_EQ(effort.lead_days, 10);
    EXPECT_TRUE(effort.per_person);
    const Condition& condition = loaded.knowledge.rule("four_years")->when.front();
    EXPECT_EQ(condition.op, Condition::Op::Less);
    EXPECT_EQ(condition.values, std::vector<std::string>{"1460"});
}

TEST(Parse, SpreadsWeeklyHoursOverTheWholeCommitment) {
    const Loaded loaded = parse(small_set());
    ASSERT_EQ(loaded.knowledge.commitments.size(), 1u);
    EXPECT_DOUBLE_EQ(loaded.knowledge.commitments.front().hours, 40);
}

TEST(Parse, CopiesTheSlotIntoTheServiceThatAsksIt) {
    const Loaded loaded = parse(small_set());
    const auto& slots = loaded.knowledge.service("laptop")->slots;
    ASSERT_EQ(slots.size(), 4u);
    EXPECT_EQ(slots.front().id, "people_count");
    EXPECT_TRUE(slots.front().required);
    EXPECT_EQ(in_locale(slots.front().ask, "de"), "Wie viele?");
    EXPECT_FALSE(slots.back().required);
}

TEST(Parse, KeepsTheClausesForAnswersThatWouldChangeTheOutcome) {
    const Loaded loaded = parse(small_set());
    const auto& age = loaded.knowledge.service("laptop")->slots.at(1);
    EXPECT_EQ(in_locale(age.flips.at("at_most"), "en"), "if it is {value} or younger");
}

TEST(Parse, LetsAServiceAskInItsOwnWords) {
    const Loaded loaded = parse(changed(
        "knowledge/services/hardware.yaml",
        "{people_count: required,",
        "{people_count: {required: true, ask: {en: Say how many of you, de: Nennen Sie die Zahl}},"
    ));
    EXPECT_EQ(all_findings(loaded), "");
    EXPECT_EQ(
        in_locale(loaded.knowledge.service("laptop")->slots.front().ask, "en"),
        "Say how many of you"
    );
}

TEST(Parse, WritesABooleanConditionAsTheNumberThatSlotsHave) {
    const Loaded loaded = parse(changed(
        "knowledge/rules.yaml", "{field: slot.age, less: 4 years}", "{field: slot.private, is: yes}"
    ));
    EXPECT_EQ(all_findings(loaded), "");
    EXPECT_EQ(
        loaded.knowledge.rule("four_years")->when.front().values, std::vector<std::string>{"1"}
    );
}

TEST(Parse, ReadsUnknownFalseAsKnown) {
    const Loaded loaded = parse(changed("knowledge/rules.yaml", "less: 4 years", "unknown: false"));
    EXPECT_EQ(loaded.knowledge.rule("four_years")->when.front().op, Condition::Op::Known);
}

TEST(Parse, JoinsTheActsAndTypesOfUnderstanding) {
    const Loaded loaded = parse(with("understanding.yaml", R"(
acts: {greeting: {en: [hi, hello]}, pushback: {en: [that is wrong]}}
types: {question: {en: [how do i]}, pushback: {en: [but i need it]}}
background: {en: [nice weather]}
)"));
    EXPECT_EQ(all_findings(loaded), "");
    const auto& phrases = loaded.knowledge.act_phrases;
    EXPECT_EQ(phrases.at("greeting").at("en").size(), 2u);
    EXPECT_EQ(phrases.at("pushback").at("en").size(), 2u);
    EXPECT_EQ(loaded.knowledge.background.at("en").front(), "nice weather");
}

TEST(Parse, GivesTheSameForTheSame) {
    const Loaded first = parse(small_set());
    const Loaded second = parse(small_set());
    EXPECT_EQ(first.knowledge, second.knowledge);
    FileSet broken = changed("knowledge/people.yaml", "manager: ina", "manager: inaa");
    EXPECT_EQ(parse(broken).findings, parse(broken).findings);
}

TEST(Parse, MergesSeveralFilesOfRules) {
    FileSet files = small_set();
    files["knowledge/rules/more.yaml"] = R"(rules:
  - id: more
    title: {en: More, de: Mehr}
    topic: time
    weight: concern
    reason: {en: It is late., de: Es ist spät.}
    condition: {en: if you can wait, de: wenn Sie warten können}
    sponsor: ina
)";
    const Loaded loaded = parse(files);
    EXPECT_EQ(all_findings(loaded), "");
    EXPECT_EQ(loaded.knowledge.rules.size(), 2u);
}

}  // namespace
}  // namespace ajar::files::testing
