// What holds for every request, whatever its facts.
#include "small_company.hpp"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace ajar::evaluation {
namespace {

using Op = knowledge::Condition::Op;

template <class T>
T any_of(std::vector<T> values) {
    return *rc::gen::elementOf(std::move(values));
}

knowledge::Rule any_rule(int number) {
    knowledge::Rule rule = too_many_people();
    rule.id = "rule-" + std::to_string(number);
    rule.topic = kTopics.at(*rc::gen::inRange<std::size_t>(0, kTopics.size()));
    rule.weight = any_of<Weight>({Weight::Concern, Weight::Blocking});
    rule.when = {when(
        any_of<std::string>({"slot.people_count", "slot.device", "requester.department"}),
        any_of<Op>({Op::AtLeast, Op::Is, Op::NotIn, Op::Known, Op::Less}),
        {any_of<std::string>({"1", "6", "Sales", "tablet"})}
    )};
    if (*rc::gen::arbitrary<bool>()) rule.alternatives.clear();
    if (*rc::gen::arbitrary<bool>()) rule.referral = "mona";
    return rule;
}

knowledge::Knowledge any_company() {
    auto company = small_company();
    const int rules = *rc::gen::inRange(0, 5);
    for (int i = 0; i < rules; ++i) company.rules.push_back(any_rule(i));
    company.services.front().effort.lead_days = *rc::gen::inRange(0, 30);
    company.services.front().effort.hours = *rc::gen::inRange(0, 600);
    company.services.front().offered = *rc::gen::inRange(0, 10) != 0;
    company.services.front().referral = "mona";
    return company;
}

Case any_case() {
    Case request = licence_case();
    request.service_id = any_of<std::string>({"licence", "licence", "", "unheard-of"});
    request.root_need_id = any_of<std::string>({"draw", "print", ""});
    request.requester.standing = any_of<Standing>({Standing::Regular, Standing::Executive});
    if (*rc::gen::arbitrary<bool>())
        request.slots["people_count"] = count(*rc::gen::inRange(0, 40));
    if (*rc::gen::arbitrary<bool>())
        request.slots["deadline"] = by(kMonday + std::chrono::days{*rc::gen::inRange(-5, 100)});
    return request;
}

TEST(EvaluateProperties, HoldForEveryRequest) {
    EXPECT_TRUE(rc::check("every case ends in ranked options and no executive is declined", [] {
        const auto company = any_company();
        const Case request = any_case();
        const Justification result = evaluate(request, company, {}, {}, kMonday);
        RC_ASSERT(result.options.size() >= 2u);
        for (std::size_t i = 1; i < result.options.size(); ++i)
            RC_ASSERT(
                result.options[i - 1].score >= result.options[i].score ||
                result.options[i - 1].for_management
            );
        if (request.requester.standing == Standing::Executive)
            RC_ASSERT(result.recommended().outcome != Outcome::Decline);
        if (result.recommended().outcome == Outcome::Yes) RC_ASSERT(!result.deciding);
        if (result.recommended().outcome != Outcome::Yes) RC_ASSERT(result.deciding);
        RC_ASSERT(evaluate(request, company, {}, {}, kMonday) == result);
    }));
}

TEST(EvaluateProperties, AskingEnds) {
    EXPECT_TRUE(rc::check("each answer leaves fewer questions", [] {
        const auto company = any_company();
        Case request = any_case();
        int asked = 0;
        while (const auto question = next_question(request, company, {}, kMonday)) {
            RC_ASSERT(!request.slots.contains(question->slot));
            request.slots[question->slot].origin = SlotValue::Origin::Skipped;
            RC_ASSERT(++asked <= 3);
        }
    }));
}

}  // namespace
}  // namespace ajar::evaluation
