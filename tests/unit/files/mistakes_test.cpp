// Each kind of mistake gets its finding, at the line where it stands, with a way out.

#include "small_set.hpp"

namespace ajar::files::testing {
namespace {

constexpr const char* kPeople = "knowledge/people.yaml";
constexpr const char* kRules = "knowledge/rules.yaml";
constexpr const char* kServices = "knowledge/services/hardware.yaml";
constexpr const char* kSlots = "knowledge/slots.yaml";
constexpr const char* kTeams = "knowledge/teams.yaml";

struct Mistake {
    std::string name;
    std::string path;
    std::string from;
    std::string to;
    Severity severity;
    std::string message;  ///< words that the message must hold
    std::string stands;   ///< text whose line the finding must name; empty: that of `to`
};

class Mistakes : public ::testing::TestWithParam<Mistake> {};

TEST_P(Mistakes, AreFoundWhereTheyStand) {
    const Mistake& mistake = GetParam();
    const FileSet files = changed(mistake.path, mistake.from, mistake.to);
    const Loaded loaded = parse(files);
    EXPECT_EQ(
        where(loaded, mistake.severity, mistake.message),
        line_of(files, mistake.path, mistake.stands.empty() ? mistake.to : mistake.stands)
    ) << all_findings(loaded);
    EXPECT_EQ(loaded.usable(), mistake.severity != Severity::Error) << all_findings(loaded);
}

const auto kError = Severity::Error;
const auto kWarning = Severity::Warning;
const auto kHint = Severity::Hint;

// One mistake a line, as long as it takes.
// clang-format off
const std::vector<Mistake> kMistakes{
    {"RotaWithoutPeople", kTeams, "    lead: ina\n", "    lead: ina\n    rota: {turns: week}\n", kError, "A rota needs 'people'", "rota: {turns"},
    {"RotaWithoutStart", kTeams, "    lead: ina\n", "    lead: ina\n    rota: {people: [ina]}\n", kError, "'since' is missing", "rota: {people"},
    {"RotaOfStrangers", kTeams, "    lead: ina\n", "    lead: ina\n    rota: {people: [inna], since: 2026-11-02}\n", kError, "Did you mean 'ina'?", "rota: {people"},
    {"RotaOfNoApprover", kTeams, "    lead: ina\n", "    lead: ina\n    rota: {people: [otto], since: 2026-11-02}\n", kError, "may not approve answers", "id: desk"},
    {"RotaOfBothKinds", kTeams, "    lead: ina\n", "    lead: ina\n    rota: {people: [ina], since: 2026-11-02, weekdays: {monday: ina}}\n", kError, "not both", "rota: {people"},
    {"RotaWithUnknownDay", kTeams, "    lead: ina\n", "    lead: ina\n    rota: {weekdays: {moonday: ina, friday: ina}}\n", kError, "Did you mean 'monday'?", "rota: {weekdays"},
    {"RotaWithUnknownTurns", kTeams, "    lead: ina\n", "    lead: ina\n    rota: {people: [ina], turns: month, since: 2026-11-02}\n", kError, "'turns' is 'week' or 'day'", "rota: {people"},
    {"RotaExceptionBackwards", kTeams, "    lead: ina\n", "    lead: ina\n    rota: {people: [ina], since: 2026-11-02, exceptions: [{from: 2026-12-24, until: 2026-12-01}]}\n", kError, "earlier than 'from'", "rota: {people"},
    {"RotaReminderAtOnce", kTeams, "    lead: ina\n", "    lead: ina\n    rota: {people: [ina], since: 2026-11-02, remind_after: 0 hours}\n", kError, "a second at least", "rota: {people"},
    {"UnknownKey", kTeams, "skills:", "skils:", kError, "Did you mean 'skills'?", ""},
    {"MissingKey", kTeams, "    lead: ina\n", "", kError, "'lead' is missing", "id: desk"},
    {"UnknownKeyNamesEachKeyOnce", kTeams, "lead: ina", "head: ina", kError, "lead, contact, rota.", ""},
    {"WrongType", kTeams, "hours_per_week: 40", "hours_per_week: many", kError, "not a number", ""},
    {"NegativeNumber", kTeams, "hours_per_week: 40", "hours_per_week: -4", kError, "below zero", ""},
    {"ListInsteadOfText", kTeams, "contact: \"#desk\"", "contact: [a]", kError, "single value", ""},
    {"EmptyValue", kTeams, "contact: \"#desk\"", "contact:", kError, "'contact' is empty", ""},
    {"DanglingPerson", kTeams, "lead: ina", "lead: inna", kError, "Did you mean 'ina'?", ""},
    {"DanglingTeam", kServices, "effort: {team: desk, skill", "effort: {team: dask, skill", kError, "no team 'dask'", ""},
    {"DanglingAlternative", kRules, "alternatives: [loan]", "alternatives: [lone]", kError, "no alternative 'lone'", ""},
    {"DanglingRootNeed", kServices, "meets: [work_on_road]", "meets: [work_on_raod]", kError, "no root need", ""},
    {"DanglingService", kRules, "services: [laptop]", "services: [laptops]", kError, "Did you mean 'laptop'?", ""},
    {"DuplicateId", kPeople, "id: otto", "id: ina", kError, "defined twice", "id: ina, name: Otto"},
    {"BadId", kPeople, "id: otto", "id: Otto Lang", kError, "lower-case", ""},
    {"BadMail", kPeople, "otto@small.example", "otto", kError, "not a mail address", "id: otto"},
    {"BadStanding", kPeople, "manager: ina", "standing: bos", kError, "not one of", ""},
    {"BadRole", kPeople, "roles: [approver,", "roles: [aprover,", kError, "not a role", ""},
    {"CycleOfManagers", kPeople, "team: desk,", "team: desk, manager: otto,", kError, "same person", ""},
    {"BadDate", "knowledge/commitments.yaml", "2026-11-13", "13.11.2026", kError, "not a date", ""},
    {"ImpossibleDate", "knowledge/commitments.yaml", "2026-11-13", "2026-02-30", kError, "not a date", ""},
    {"DatesSwapped", "knowledge/commitments.yaml", "2026-11-13", "2026-10-01", kError, "Swap them", ""},
    {"UnknownSkill", "knowledge/commitments.yaml", "skill: laptops", "skill: laptop", kError, "Did you mean 'laptops'?", "id: big_move"},
    {"UnknownSlotInCondition", kRules, "slot.age", "slot.agee", kError, "Did you mean 'slot.age'?", ""},
    {"UnknownField", kRules, "slot.age", "requester.departement", kError, "Did you mean 'requester.department'?", ""},
    {"ConditionValueOfWrongType", kRules, "less: 4 years", "less: four", kError, "span of time", ""},
    {"ConditionOpOfWrongType", kRules, "slot.age, less: 4 years", "slot.kind, less: 3", kError, "of type choice", ""},
    {"ConditionOnUnknownChoice", kRules, "slot.age, less: 4 years", "slot.kind, is: rad", kError, "Did you mean 'red'?", ""},
    {"ConditionWithTwoComparisons", kRules, "less: 4 years", "less: 4 years, at_least: 1 year", kError, "one comparison", ""},
    {"ConditionWithoutComparison", kRules, ", less: 4 years", "", kError, "compares nothing", "field: slot.age}"},
    {"InWithoutList", kRules, "slot.age, less: 4 years", "slot.kind, in: red", kError, "want a list", ""},
    {"UnknownDepartment", kRules, "slot.age, less: 4 years", "requester.department, is: Sale", kError, "Did you mean 'Sales'?", ""},
    {"BlockingWithoutGermanReason", kRules, ", de: Notebooks dienen vier Jahre.}", "}", kError, "no reason in 'de'", "reason: {en: Laptops"},
    {"ConcernWithoutCondition", kRules, "weight: blocking", "weight: concern", kWarning, "what a yes is tied to", "id: four_years"},
    {"RuleThatIsOk", kRules, "weight: blocking", "weight: ok", kError, "says nothing", ""},
    {"BlockingWithoutPath", kRules, "    alternatives: [loan]\n", "", kHint, "neither an alternative nor a referral", "id: four_years"},
    {"ExceptionApprovedByNobody", kRules, ", approved_by: ina", "", kError, "'approved_by' is missing", "otto_once"},
    {"ExceptionForNobody", kRules, "who: otto", "who: oto", kError, "Did you mean 'otto'?", "id: four_years"},
    {"ExceptionWithoutEnd", kRules, ", until: 2027-01-31", "", kWarning, "has no end", "otto_once"},
    {"SlotNobodyDefined", kServices, "age: optional", "agee: optional", kError, "Did you mean 'age'?", ""},
    {"SlotNeitherRequiredNorOptional", kServices, "age: optional", "age: maybe", kError, "'required' or 'optional'", ""},
    {"FewServicePhrases", kServices, ", replace my pc", "", kWarning, "4 phrases in 'en'", "en: [laptop please"},
    {"FewNeedPhrases", kServices, ", in hotels", "", kHint, "fewer than 3 phrases", "en: [on the train, at customers]"},
    {"PhraseTwice", kServices, "a computer", "laptop please", kWarning, "twice", ""},
    {"MissingGerman", kServices, ", de: Notebook}", "}", kWarning, "no text for 'de'", "name: {en: Laptop"},
    {"CommaInFlowText", kServices, "{en: A laptop.,", "{en: A laptop, or two,", kError, "in quotes", ""},
    {"ServiceWithoutNeeds", kServices, "root_needs:", "root_need:", kError, "Did you mean 'root_needs'?", ""},
    {"ChoiceWithoutChoices", kSlots, "type: choice", "type: text", kError, "Only a slot of type choice", "red:"},
    {"FlipOfAnotherType", kSlots, "at_most:", "yes:", kError, "is not known in the flips", ""},
    {"FlipWithoutValue", kSlots, "it is {value} or", "it is a lot", kError, "has no {value}", ""},
    {"SpanWithoutUnit", kServices, "work: 90 minutes", "work: 90", kError, "span of time", ""},
};
// clang-format on

INSTANTIATE_TEST_SUITE_P(Files, Mistakes, ::testing::ValuesIn(kMistakes), [](const auto& one) {
    return one.param.name;
});

TEST(Parse, SaysWhichFilesASetNeeds) {
    FileSet files = small_set();
    files.erase("knowledge/teams.yaml");
    EXPECT_EQ(where(parse(files), kError, "missing from the set"), "knowledge/teams.yaml:1");
}

TEST(Parse, SaysWhenTheRuleWarnsAboutASlotAtTheRule) {
    const FileSet files = changed(kServices, " age: optional,", "");
    EXPECT_EQ(
        where(parse(files), kWarning, "never asks"), line_of(files, kRules, "id: four_years")
    );
}

TEST(Parse, RefusesAFileItDoesNotKnow) {
    const Loaded loaded = parse(with("knowledge/team.yaml", "teams: []"));
    EXPECT_EQ(
        where(loaded, kError, "Did you mean 'knowledge/teams.yaml'?"), "knowledge/team.yaml:1"
    );
}

TEST(Parse, WritesFindingsAsCompilersDo) {
    EXPECT_EQ(
        to_string(Finding{"knowledge/rules.yaml", 12, 5, Severity::Warning, "Look here."}),
        "knowledge/rules.yaml:12:5: warning: Look here."
    );
}

}  // namespace
}  // namespace ajar::files::testing
