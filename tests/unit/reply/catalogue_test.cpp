// The shipped catalogue and the shipped templates together: whatever is asked of the demo company,
// the recommended answer can be said, and in a tone that may leave the house.

#include "bot/evaluation/evaluate.hpp"
#include "bot/files/files.hpp"
#include "bot/reply/reply.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>

namespace ajar::reply {
namespace {

const Date kMonday{
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / std::chrono::day{23}}};

const knowledge::Knowledge& demo() {
    static const knowledge::Knowledge known = [] {
        const std::filesystem::path source{AJAR_SOURCE_DIR};
        return files::parse(files::read_folder(source / "config", source / "templates")).knowledge;
    }();
    return known;
}

SlotValue number(SlotType type, double value) {
    return {type, std::to_string(static_cast<int>(value)), value, std::nullopt, {}};
}

/// A few values of each fact that rules may look at.
std::vector<SlotValue> tries(const knowledge::SlotSpec& spec) {
    switch (spec.type) {
        case SlotType::Number:
            return {number(spec.type, 1), number(spec.type, 60)};
        case SlotType::Money:
            return {number(spec.type, 90), number(spec.type, 20000)};
        case SlotType::Duration:
            return {number(spec.type, 10), number(spec.type, 400)};
        case SlotType::Boolean:
            return {
                {spec.type, "yes", 1, std::nullopt, {}}, {spec.type, "no", 0, std::nullopt, {}}};
        case SlotType::Date:
            return {
                {spec.type, "tomorrow", std::nullopt, kMonday + std::chrono::days{1}, {}},
                {spec.type, "in a year", std::nullopt, kMonday + std::chrono::days{365}, {}}};
        case SlotType::Choice: {
            std::vector<SlotValue> values;
            for (const auto& choice : spec.choices)
                values.push_back({spec.type, choice, std::nullopt, std::nullopt, {}});
            return values;
        }
        case SlotType::Text:
        case SlotType::Person:
        case SlotType::Product:
            break;
    }
    return {{spec.type, "Figma", std::nullopt, std::nullopt, {}}};
}

/// Nothing known, then each fact with each of its values, then all facts at their first and last.
std::vector<Slots> fact_sets(const knowledge::Service& service) {
    std::vector<Slots> sets{{}};
    Slots first;
    Slots last;
    for (const auto& spec : service.slots) {
        const auto values = tries(spec);
        if (values.empty()) continue;
        for (const auto& value : values) sets.push_back({{spec.id, value}});
        first[spec.id] = values.front();
        last[spec.id] = values.back();
    }
    sets.push_back(first);
    sets.push_back(last);
    return sets;
}

struct Tally {
    std::map<std::string, int> faults;
    std::map<std::string, int> outcomes;
    int drafts = 0;
};

void try_one(
    const evaluation::Case& request,
    const knowledge::RootNeed* need,
    const char* locale,
    Tally& tally
) {
    const auto justification = evaluation::evaluate(request, demo(), {}, {}, kMonday);
    const std::string words = need ? in_locale(need->need, locale) : "get my work done";
    const auto* service = demo().service(request.service_id);
    const DraftInput input{
        .justification = justification,
        .option = 0,
        .service_id = request.service_id,
        .request = "I would like to " + words,
        .root_need = words,
        .slots = request.slots,
        .requester = request.requester,
        .locale = locale,
        .signer = {},
        .variant = static_cast<std::size_t>(tally.drafts),
        .earlier_lines = {},
        .today = kMonday};
    const auto made = draft(input, demo());
    ++tally.drafts;
    const std::string which = std::string(locale) + " " + service->id + ", " +
                              std::string(to_string(justification.recommended().outcome));
    if (!made) {
        ++tally.faults[which + ": " + made.error().detail];
        return;
    }
    ++tally.outcomes[std::string(locale) + " " + made->template_id];
    for (const auto& finding : made->tone.findings)
        if (finding.severity == Severity::Error)
            ++tally.faults
                  [which + " (" + made->template_id + "): " + finding.rule + " " + finding.name +
                   " at \"" + made->text.substr(finding.start, finding.end - finding.start) +
                   "\" in:\n" + made->text];
}

class Catalogue : public testing::TestWithParam<const char*> {};

TEST_P(Catalogue, HasAnAnswerThatMayBeSentForWhateverIsAsked) {
    Tally tally;
    for (const auto& service : demo().services)
        for (const auto& slots : fact_sets(service))
            for (const char* person : {"tom-becker", "victor-almeida", "eva-novak"}) {
                if (person != std::string_view{"tom-becker"} && slots.size() == 1) continue;
                evaluation::Case request;
                request.service_id = service.id;
                request.slots = slots;
                if (const auto* found = demo().person(person)) request.requester = *found;
                std::vector<const knowledge::RootNeed*> needs{nullptr};
                for (const auto& need : service.root_needs) needs.push_back(&need);
                for (const auto* need : needs) {
                    request.root_need_id = need ? need->id : "";
                    try_one(request, need, GetParam(), tally);
                }
            }
    for (const auto& [fault, count] : tally.faults) ADD_FAILURE() << count << "x " << fault;
    EXPECT_GT(tally.drafts, 100);
    for (const auto& [what, count] : tally.outcomes) RecordProperty(what, count);
}

INSTANTIATE_TEST_SUITE_P(
    Locale,
    Catalogue,
    testing::Values("en", "de", "es", "fr"),
    [](const auto& tested) { return std::string(tested.param); }
);

}  // namespace
}  // namespace ajar::reply
