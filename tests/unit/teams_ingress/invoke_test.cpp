// What Teams asks, and what is answered in the same breath.
#include "adapters/teams/ingress/invoke.hpp"

#include "tests/unit/teams_ingress/activities.hpp"

#include <gmock/gmock.h>

namespace ajar::teams {
namespace {

using namespace test;

const TimePoint kNow{std::chrono::seconds{1795356000}};

InvokeAnswer unwanted(const std::string& name) {
    return default_answer(read_invoke(invoke(name, json::object())));
}

json body(const InvokeAnswer& answer) {
    return json::parse(answer.body);
}

TEST(TeamsInvokes, CardActionsAreAnsweredWhole) {
    for (const InvokeAnswer& answer :
         {unwanted("adaptiveCard/action"),
          card_answer({{"type", "AdaptiveCard"}}),
          message_answer("done"),
          error_answer("x", "y")}) {
        EXPECT_EQ(answer.status, 200);
        EXPECT_TRUE(body(answer)["statusCode"].is_number());
        EXPECT_TRUE(body(answer)["type"].is_string());
        EXPECT_FALSE(body(answer)["value"].empty());
        EXPECT_FALSE(body(answer).contains("status"));
    }
    EXPECT_EQ(body(card_answer({}))["type"], "application/vnd.microsoft.card.adaptive");
    EXPECT_EQ(body(message_answer("x"))["type"], "application/vnd.microsoft.activity.message");
    EXPECT_EQ(body(unwanted("adaptiveCard/action"))["statusCode"], 400);
    EXPECT_TRUE(body(unwanted("adaptiveCard/action"))["value"]["message"].is_string());
}

TEST(TeamsInvokes, DialogsAreAnsweredWithACardOrASentence) {
    const json task = body(dialog_answer("Edit", {{"type", "AdaptiveCard"}}))["task"];
    EXPECT_EQ(task["type"], "continue");
    EXPECT_EQ(task["value"]["card"]["contentType"], "application/vnd.microsoft.card.adaptive");
    EXPECT_EQ(task["value"]["title"], "Edit");
    for (const char* name :
         {"task/fetch", "task/submit", "message/fetchTask", "composeExtension/fetchTask"}) {
        EXPECT_EQ(unwanted(name).status, 200);
        EXPECT_EQ(body(unwanted(name))["task"]["type"], "message");
        EXPECT_TRUE(body(unwanted(name))["task"]["value"].is_string());
    }
}

TEST(TeamsInvokes, WhatIsOverIsSaidInThePersonsLanguage) {
    for (const auto& [locale, words] :
         {std::pair{"en-GB", "This is over"},
          std::pair{"de-DE", "Das ist vorbei"},
          std::pair{"es-ES", "Esto ya pasó"},
          std::pair{"fr-FR", "C’est terminé"}}) {
        json activity = invoke("task/fetch", json::object());
        activity["locale"] = locale;
        EXPECT_THAT(
            body(default_answer(read_invoke(activity)))["task"]["value"].get<std::string>(),
            testing::StartsWith(words)
        );
    }
}

TEST(TeamsInvokes, FeedbackAndTheLikeAreAnsweredWithAnEmptyObject) {
    for (const char* name :
         {"message/submitAction",
          "suggestedActions/submit",
          "signin/failure",
          "fileConsent/invoke"})
        EXPECT_EQ(unwanted(name).body, "{}") << name;
    EXPECT_EQ(unwanted("signin/tokenExchange").status, 412);
    EXPECT_EQ(
        body(unwanted("composeExtension/query"))["composeExtension"]["attachments"], json::array()
    );
    EXPECT_EQ(body(unwanted("application/search"))["value"]["results"], json::array());
}

TEST(TeamsInvokes, NamesThatNobodyHasToldUsOfAreNotImplemented) {
    for (const char* name : {"GetWeather", "", "adaptivecard/action", "tab/fetch"}) {
        EXPECT_EQ(unwanted(name).status, 501) << name;
        EXPECT_EQ(unwanted(name).body, "");
        EXPECT_EQ(known_name(name), "other");
    }
    EXPECT_EQ(known_name("task/fetch"), "task/fetch");
}

json feedback(const json& reaction, const json& words) {
    return invoke(
        "message/submitAction",
        {{"actionName", "feedback"}, {"actionValue", {{"reaction", reaction}, {"feedback", words}}}}
    );
}

std::vector<std::string> said(const json& activity) {
    std::vector<std::string> texts;
    for (const Activity& one : feedback_in(read_invoke(activity), kNow)) {
        EXPECT_EQ(one.kind, Activity::Kind::Feedback);
        texts.push_back(one.text);
    }
    return texts;
}

TEST(TeamsInvokes, FeedbackIsTheThumbAndThenTheWords) {
    using Texts = std::vector<std::string>;
    EXPECT_EQ(said(feedback("like", "")), Texts{"helpful"});
    EXPECT_EQ(
        said(feedback("dislike", R"({"feedbackText":" too late "})")),
        (Texts{"unhelpful", "too late"})
    );
    EXPECT_EQ(said(feedback("like", "good")), (Texts{"helpful", "good"}));
    EXPECT_EQ(said(feedback("shrug", 7)), Texts{});
    EXPECT_EQ(said(invoke("message/submitAction", {{"actionName", "other"}})), Texts{});
    EXPECT_EQ(said(invoke("message/submitAction", "odd")), Texts{});
    const auto two = feedback_in(read_invoke(feedback("like", "good")), kNow);
    EXPECT_NE(two.at(0).id, two.at(1).id);
}

TEST(TeamsInvokes, AQuickReplyOnACardIsAChoice) {
    const auto pressed = [](const json& action) {
        return choice_in(
            read_invoke(invoke("adaptiveCard/action", {{"action", action}, {"trigger", "manual"}})),
            kNow
        );
    };
    const auto choice = pressed({{"verb", "choice"}, {"data", {{"choice", "confirm:yes"}}}});
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->kind, Activity::Kind::Choice);
    EXPECT_EQ(choice->text, "confirm:yes");
    EXPECT_FALSE(pressed({{"verb", "approve"}, {"data", {{"choice", "confirm:yes"}}}}));
    EXPECT_FALSE(pressed({{"verb", "choice"}, {"data", "odd"}}));
    EXPECT_FALSE(pressed(7));
}

}  // namespace
}  // namespace ajar::teams
