// Who comes in: the one-time link, the cookie, the console's own pages, roles.

#include "tests/unit/api/console.hpp"

#include <gmock/gmock.h>

namespace ajar::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class Door : public Console {};

TEST_F(Door, TheLinkSignsInOnce) {
    const std::string once = link(kAmira);
    const Answer first = ask(port(), "GET", once);
    EXPECT_EQ(first.status, 303);
    EXPECT_EQ(first.headers.at("location"), "/console/");
    const std::string cookie = first.headers.at("set-cookie");
    EXPECT_THAT(cookie, HasSubstr("HttpOnly"));
    EXPECT_THAT(cookie, HasSubstr("SameSite=Strict"));
    const Answer again = ask(port(), "GET", once);
    EXPECT_EQ(again.headers.at("location"), "/console/?sign-in=used");
    EXPECT_FALSE(again.headers.contains("set-cookie"));
    const json who = body_of(get(cookie.substr(0, cookie.find(';')), "/session"));
    EXPECT_EQ(who["person"]["id"], kAmira);
    EXPECT_EQ(who["locale"], "en");
}

TEST_F(Door, TheLinkIsOverAfterADay) {
    const std::string in_time = link(kAmira);
    const std::string late = link(kAmira);
    pass(24h - 1min);
    EXPECT_EQ(ask(port(), "GET", in_time).headers.at("location"), "/console/");
    pass(1min);
    EXPECT_EQ(ask(port(), "GET", late).headers.at("location"), "/console/?sign-in=used");
}

TEST_F(Door, AnInventedLinkOpensNothing) {
    for (const char* code : {"", "amira-haddad.0000", "%00", "amira-haddad."}) {
        const Answer answer = ask(port(), "GET", std::string{"/console/sign-in?code="} + code);
        EXPECT_EQ(answer.headers.at("location"), "/console/?sign-in=used") << code;
        EXPECT_FALSE(answer.headers.contains("set-cookie")) << code;
    }
}

TEST_F(Door, ALinkIsNoCookieAndACookieNoLink) {
    const std::string once = link(kAmira);
    const std::string code = once.substr(once.find('=') + 1);
    EXPECT_EQ(get("ajar_session=" + code, "/session").status, 401);
    const std::string cookie = sign_in(kAmira);
    const std::string secret = cookie.substr(cookie.find('=') + 1);
    const Answer answer = ask(port(), "GET", "/console/sign-in?code=" + secret);
    EXPECT_EQ(answer.headers.at("location"), "/console/?sign-in=used");
    EXPECT_EQ(get(cookie, "/session").status, 200);
}

TEST_F(Door, WithoutACookieNothingIsTold) {
    const Answer answer = get("", "/reviews");
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(code_of(answer), "not_signed_in");
    EXPECT_THAT(message_of(answer), HasSubstr("sign-in link"));
    EXPECT_EQ(get("ajar_session=made-up", "/reviews").status, 401);
}

TEST_F(Door, ASessionEndsByItselfAndBySigningOut) {
    const std::string one = sign_in(kAmira);
    const std::string other = sign_in(kAmira);
    const HeaderList headers{{"Cookie", one}, {"X-Ajar-Console", "1"}};
    EXPECT_EQ(ask(port(), "DELETE", "/api/v1/session", headers).status, 204);
    EXPECT_EQ(get(one, "/session").status, 401);
    EXPECT_EQ(get(other, "/session").status, 200);
    pass(14 * 24h);
    const Answer late = get(other, "/session");
    EXPECT_EQ(late.status, 401);
    EXPECT_THAT(message_of(late), HasSubstr("new sign-in link"));
}

TEST_F(Door, APersonWhoLeftTheDirectoryIsOutAtOnce) {
    const std::string cookie = sign_in(kMia);
    files::FileSet set = publishing_->files();
    std::string& people = set.at("knowledge/people.yaml");
    const auto at = people.find("  - {id: mia-schulz");
    people.erase(at, people.find('\n', at) + 1 - at);
    std::string& teams = set.at("knowledge/teams.yaml");
    const std::string in_rota = "mia-schulz, ";
    teams.erase(teams.find(in_rota), in_rota.size());
    ASSERT_TRUE(std::holds_alternative<std::int64_t>(publishing_->replace(set, kHelena, "left")));
    EXPECT_EQ(get(cookie, "/session").status, 401);
    EXPECT_EQ(ask(port(), "GET", link(kMia)).headers.at("location"), "/console/?sign-in=unknown");
}

TEST_F(Door, WritingWantsTheConsolesOwnHeader) {
    const std::string cookie = sign_in(kAmira);
    const std::string body = json{{"text", "Hello"}, {"kind", "yes"}, {"locale", "en"}}.dump();
    const Answer answer = ask(port(), "POST", "/api/v1/tone/check", {{"Cookie", cookie}}, body);
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(code_of(answer), "not_allowed");
    EXPECT_EQ(post_raw(cookie, "/tone/check", body).status, 200);
}

TEST_F(Door, OtherSitesAreNotServedNotEvenForReading) {
    const std::string cookie = sign_in(kAmira);
    const auto status = [&](const std::string& name, const std::string& value) {
        return ask(port(), "GET", "/api/v1/session", {{"Cookie", cookie}, {name, value}}).status;
    };
    EXPECT_EQ(status("Origin", "https://evil.example"), 403);
    EXPECT_EQ(status("Origin", "null"), 403);
    EXPECT_EQ(status("Sec-Fetch-Site", "cross-site"), 403);
    EXPECT_EQ(status("Sec-Fetch-Site", "same-origin"), 200);
}

TEST_F(Door, EachRoomAsksForItsRole) {
    const std::string grace = sign_in(kGrace);
    for (const char* path : {"/reviews", "/conversations", "/templates"}) {
        const Answer answer = get(grace, path);
        EXPECT_EQ(answer.status, 403) << path;
        EXPECT_THAT(message_of(answer), HasSubstr("approver")) << path;
    }
    const json note{{"source", "x"}, {"note", "x"}, {"base_version", 1}};
    const Answer publishing = post(sign_in(kAmira), "/templates/en/yes/publish", note);
    EXPECT_EQ(publishing.status, 403);
    EXPECT_THAT(message_of(publishing), HasSubstr("template_admin"));
}

TEST_F(Door, InTheDemoOneMayBecomeSomebodyElse) {
    const std::string cookie = sign_in(kAmira);
    const Answer answer = post(cookie, "/session/person", {{"person_id", kBen}});
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(body_of(answer)["locale"], "de");
    const std::string next = answer.headers.at("set-cookie");
    EXPECT_EQ(get(cookie, "/session").status, 401);
    EXPECT_EQ(body_of(get(next.substr(0, next.find(';')), "/session"))["person"]["id"], kBen);
    services_->demo = false;
    const Answer refused =
        post(next.substr(0, next.find(';')), "/session/person", {{"person_id", kAmira}});
    EXPECT_EQ(refused.status, 403);
}

}  // namespace
}  // namespace ajar::test
