// Whatever people, catalogues and drafts say – huge, hostile, in any script – Slack takes it.

#include "adapters/slack/blocks/employee.hpp"
#include "adapters/slack/blocks/home.hpp"
#include "adapters/slack/blocks/modals.hpp"
#include "tests/unit/slack_blocks/cases.hpp"
#include "tests/unit/slack_blocks/payload_check.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <rapidcheck.h>

namespace ajar::slack::blocks {
namespace {

using test::Faults;

/// Pieces that have broken somebody's bot before, and plain bytes.
rc::Gen<std::string> hostile() {
    const auto piece = rc::gen::oneOf(
        rc::gen::element<std::string>(
            "<!channel>",
            "<!here|x>",
            "<@U012AB3CD>",
            "<https://evil.example|IT>",
            "&amp;",
            "&",
            "<",
            ">",
            "|",
            "*",
            "_",
            "~",
            "`",
            "```\n",
            "\n*Decision*\n",
            "\r\n\r\n",
            "\x01\x02",
            "\u202E",
            "\u2066",
            "שלום עולם ",
            "مرحبا ",
            "👩‍👩‍👧‍👦",
            "🇩🇪",
            "e\u0301\u0301\u0301",
            "\xff\xfe",
            "\xed\xa0\x80",
            "\"\\",
            "http://",
            "https://a.example/ü?",
            "https://a.example/|",
            "javascript:alert(1)",
            ":tada:",
            "{{name}}",
            " "
        ),
        rc::gen::arbitrary<std::string>(),
        rc::gen::map(
            rc::gen::inRange(0, 400), [](int n) { return std::string(std::size_t(n), 'x'); }
        )
    );
    const auto text = rc::gen::map(
        rc::gen::container<std::vector<std::string>>(piece),
        [](const std::vector<std::string>& pieces) {
            std::string all;
            for (const std::string& one : pieces) all += one;
            return all;
        }
    );
    // Now and then ten thousand characters and more of it.
    return rc::gen::mapcat(text, [](const std::string& some) {
        return rc::gen::map(
            rc::gen::weightedElement<int>({{12, 1}, {1, 10}, {1, 200}}),
            [some](int n) {
                std::string all;
                for (int i = 0; i < n && all.size() < 60'000; ++i) all += some;
                return all;
            }
        );
    });
}

void expect_none(const Faults& faults) {
    for (const std::string& fault : faults) RC_LOG() << fault << "\n";
    RC_ASSERT(faults.empty());
}

engine::CaseFile hostile_case() {
    engine::CaseFile file = *rc::gen::element(open_case(), approved_case());
    file.row.requester_name = *hostile();
    file.row.requester_id = *rc::gen::element<std::string>("grace", "unknown");
    file.row.service_id = *rc::gen::oneOf(rc::gen::just(std::string{"figma"}), hostile());
    file.row.settled_note = *hostile();
    file.row.why = *hostile();
    file.row.sensitive = *rc::gen::weightedElement<bool>({{5, false}, {1, true}});
    file.opened.request.text = *hostile();
    file.opened.request.root_need.text = *hostile();
    SlotValue value;
    value.text = *hostile();
    file.opened.request.slots[*hostile()] = value;
    auto& review = file.opened.review;
    for (auto& one : review.justification.considerations)
        one.evidence.push_back({Weight::Concern, "", {{"en", *hostile()}}, "", ""});
    const int options = *rc::gen::inRange(0, 15);
    for (int i = 0; i < options; ++i) {
        evaluation::Option option;
        option.summary = {{"en", *hostile()}};
        review.justification.options.push_back(option);
    }
    review.draft.text = *hostile();
    for (auto& finding : review.draft.tone.findings) {
        finding.message = *hostile();
        finding.end = *rc::gen::inRange<std::size_t>(0, 200);
    }
    if (!file.decisions.empty()) file.decisions[0].record.decision.text = *hostile();
    return file;
}

TEST(Hostile, EmployeeMessagesAreAlwaysTaken) {
    EXPECT_TRUE(rc::check([] {
        dialogue::Say say = *rc::gen::element(answer(), question(), dialogue::Say{});
        say.text = *hostile();
        say.from = *hostile();
        const int choices = *rc::gen::inRange(0, 40);
        for (int i = 0; i < choices; ++i) say.choices.push_back({*hostile(), *hostile()});
        if (say.card) {
            say.card->title = *hostile();
            say.card->need = *hostile();
            say.card->decided_by = *hostile();
        }
        EmployeeView view;
        view.locale = *rc::gen::element<std::string>("en", "de", "fr", "es", "ja", "");
        view.it_name = *hostile();
        view.whole_url = *hostile();
        expect_none(test::faults_of_message(to_json(employee_message(say, view))));
    }));
}

TEST(Hostile, ReviewsAndTheirModalsAreAlwaysTaken) {
    const knowledge::Knowledge known = company();
    EXPECT_TRUE(rc::check([&known] {
        const engine::CaseFile file = hostile_case();
        StaffView view{known, *rc::gen::element<std::string>("en", "de", "xx"), *hostile()};
        const ModalSubject subject{file.row.id, "C0STAFF", "1.1"};
        expect_none(test::faults_of_message(to_json(review_message(file, view))));
        expect_none(test::faults_of_modal(to_json(edit_modal(file, view, subject, *hostile()))));
        expect_none(test::faults_of_modal(to_json(edit_modal(file, view, subject))));
        expect_none(test::faults_of_modal(to_json(outcome_modal(file, view, subject))));
        Person manager;
        manager.id = *hostile();
        manager.name = *hostile();
        manager.title = *hostile();
        expect_none(
            test::faults_of_modal(to_json(ask_manager_modal(view, subject, {manager, Person{}})))
        );
    }));
}

TEST(Hostile, AppHomeIsAlwaysTaken) {
    EXPECT_TRUE(rc::check([] {
        HomeContent content;
        const auto count = *rc::gen::inRange(0, 60);
        for (int i = 0; i < count; ++i) {
            MyRequest request;
            request.title = i % 7 == 0 ? *hostile() : "Request";
            request.row.stage = i % 7 == 0 ? *hostile() : "in_review";
            request.with = i % 7 == 0 ? *hostile() : "";
            request.link = i % 7 == 0 ? *hostile() : "";
            content.requests.push_back(request);
            MyDecision decision;
            decision.title = request.title;
            decision.decision.reason_line = i % 7 == 0 ? *hostile() : "A reason.";
            decision.decided_by = request.with;
            content.decisions.push_back(decision);
            MyPromise promise;
            promise.row.promise.text = request.title;
            promise.owner = request.with;
            content.promises.push_back(promise);
        }
        const HomePage page{
            *rc::gen::inRange<std::size_t>(0, 20), *rc::gen::inRange<std::size_t>(0, 20), 0};
        expect_none(test::faults_of_home(to_json(home_view(content, page, "en"))));
    }));
}

// A test that cannot fail shows nothing: what the judges are for, they see.
TEST(Judges, SeeWhatSlackWouldRefuse) {
    using nlohmann::json;
    const json good = to_json(employee_message(answer(), {}));
    ASSERT_EQ(test::faults_of_message(good), Faults{});
    const auto refused = [&good](auto change) {
        json bad = good;
        change(bad);
        return !test::limit_faults(bad, test::Surface::Message).empty();
    };
    EXPECT_TRUE(refused([](json& m) { m["blocks"][0]["text"]["text"] = std::string(151, 'x'); }));
    EXPECT_TRUE(refused([](json& m) { m["text"] = "<!channel>"; }));
    EXPECT_TRUE(refused([](json& m) { m["text"] = "a & b"; }));
    EXPECT_TRUE(refused([](json& m) { m["text"] = std::string(4001, 'x'); }));
    EXPECT_TRUE(refused([](json& m) { m["blocks"][0]["text"]["text"] = " "; }));
    EXPECT_TRUE(refused([](json& m) {
        for (int i = 0; i < 50; ++i) m["blocks"].push_back({{"type", "divider"}});
    }));
    EXPECT_TRUE(refused([](json& m) { m["blocks"].push_back(m["blocks"].back()); }));
    if (!test::has_slack_schemas()) GTEST_SKIP() << "the schemas are not here";
    json unknown = good;
    unknown["blocks"][0]["colour"] = "red";
    EXPECT_FALSE(test::schema_faults(unknown, "KnownBlockArray").empty());
    unknown["channel"] = "C0HELP";
    EXPECT_FALSE(test::schema_faults(unknown, "ChatPostMessage").empty());
}

TEST(Schemas, AreThereOrTheTestsSaySo) {
    if (!test::has_slack_schemas())
        GTEST_SKIP() << "no folder with Slack's schemas above the repository, and "
                        "AJAR_SLACK_SCHEMAS is not set: payloads were judged by the limits only";
    nlohmann::json blocks = to_json(employee_message(answer(), {}))["blocks"];
    EXPECT_EQ(test::schema_faults(blocks, "KnownBlockArray"), Faults{});
}

}  // namespace
}  // namespace ajar::slack::blocks
