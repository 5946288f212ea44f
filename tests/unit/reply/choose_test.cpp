// The most specific template that serves, and only one that says what has to be said.

#include "tests/unit/reply/fixture.hpp"

#include <gtest/gtest.h>

namespace ajar::reply {
namespace {

const std::map<std::string, std::string, std::less<>> kShort{
    {"reason", "{{reason}}"}, {"decision", "So it stays."}, {"path", "Ask {{owner}}."}};

evaluation::Option decline() {
    evaluation::Option option;
    option.outcome = Outcome::Decline;
    return option;
}

std::string chosen(knowledge::Knowledge known, const evaluation::Justification& justification) {
    const auto made = draft(input_for(justification), known);
    return made ? made->template_id : "error: " + made.error().detail;
}

TEST(Choose, PrefersRootNeedThenServiceThenGroupThenTopicThenGeneral) {
    const auto justification = weighed(decline());
    auto known = small_company();
    known.templates.push_back(reply_template("general", ReplyKind::Decline, kShort));
    EXPECT_EQ(chosen(known, justification), "general");
    known.templates.push_back(reply_template("topic", ReplyKind::Decline, kShort));
    known.templates.back().topic = "policy";
    EXPECT_EQ(chosen(known, justification), "topic");
    known.templates.push_back(reply_template("group", ReplyKind::Decline, kShort));
    known.templates.back().service = "software";
    EXPECT_EQ(chosen(known, justification), "group");
    known.templates.push_back(reply_template("service", ReplyKind::Decline, kShort));
    known.templates.back().service = "figma";
    EXPECT_EQ(chosen(known, justification), "service");
    known.templates.push_back(reply_template("need", ReplyKind::Decline, kShort));
    known.templates.back().root_need = "draw";
    EXPECT_EQ(chosen(known, justification), "need");
}

TEST(Choose, LeavesTemplatesOfAnotherKindServiceNeedTopicOrLanguageAlone) {
    const auto justification = weighed(decline());
    auto known = small_company();
    for (const char* id : {"kind", "service", "need", "topic", "language"})
        known.templates.push_back(reply_template(id, ReplyKind::Decline, kShort));
    known.templates[0].kind = ReplyKind::Referral;
    known.templates[1].service = "printer";
    known.templates[2].root_need = "look";
    known.templates[3].topic = "time";
    known.templates[4].locale = "de";
    EXPECT_EQ(
        chosen(known, justification),
        "error: no template of kind decline serves locale \"en\", nor \"en\"; add one under "
        "templates/"
    );
}

TEST(Choose, FallsBackToEnglishWithEnglishValues) {
    const auto justification = weighed(decline());
    auto known = small_company();
    known.templates.push_back(reply_template(
        "general", ReplyKind::Decline, {{"reason", "{{reason}} You {{need}} with {{service}}."}}
    ));
    auto input = input_for(justification);
    input.locale = "de";
    input.root_need = "Entwürfe zeichnen";
    const auto made = draft(input, known);
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->locale, "en");
    EXPECT_EQ(
        made->text, "A licence runs for twelve months. You draw screens with Design software."
    );
}

TEST(Choose, PassesByATemplateThatKeepsAConditionToItself) {
    evaluation::Option yes;
    yes.outcome = Outcome::Yes;
    yes.team_id = "workplace";
    yes.ready_by = day(27);
    yes.conditions = {"short_use"};
    const auto justification = weighed(yes);
    auto known = small_company();
    known.templates.push_back(reply_template(
        "plain", ReplyKind::Yes, {{"decision", "Yes: {{fulfilment}} by {{ready_by}}, {{owner}}."}}
    ));
    EXPECT_EQ(
        chosen(known, justification),
        "error: template \"plain\" (en): it does not speak of \"conditions\", and it must"
    );
    known.templates.push_back(reply_template(
        "tied",
        ReplyKind::Yes,
        {{"decision", "Yes: {{fulfilment}} by {{ready_by}}."},
         {"conditions", "It holds {{conditions}}."}}
    ));
    EXPECT_EQ(chosen(known, justification), "tied");
}

TEST(Choose, NamesTemplatePartAndVariableWhenAValueIsMissing) {
    const auto justification = weighed(decline());
    auto known = small_company();
    known.templates.push_back(
        reply_template("general", ReplyKind::Decline, {{"reason", "{{reason}} {{flip}}"}})
    );
    EXPECT_EQ(
        chosen(known, justification),
        "error: template \"general\" (en), reason: variable \"flip\" has neither a value nor a "
        "fallback"
    );
}

}  // namespace
}  // namespace ajar::reply
