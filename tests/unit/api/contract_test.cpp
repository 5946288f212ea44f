// bot/api/openapi.json and the routes say the same: every path, every key of every request, every
// answer. What is driven by the document needs no change here when something is added to it.

#include "tests/unit/api/console.hpp"
#include "tests/unit/api/schema.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace ajar::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::string_view kBase = "/api/v1";

class Contract : public Console {
protected:
    Contract() : document_(json::parse(services_->openapi)), helena_(sign_in(kHelena)) {}

    struct Operation {
        std::string method;  ///< "GET"
        std::string path;    ///< with its {parameters}
        json what;
    };

    std::vector<Operation> operations() const {
        std::vector<Operation> all;
        for (const auto& [path, methods] : document_["paths"].items())
            for (const auto& [name, what] : methods.items()) {
                if (name == "parameters") continue;
                std::string method = name;
                std::transform(method.begin(), method.end(), method.begin(), ::toupper);
                all.push_back({method, path, what});
            }
        return all;
    }

    /// With something in place of each {parameter} that nobody knows.
    static std::string filled(std::string path) {
        for (std::size_t at = 0; (at = path.find('{')) != std::string::npos;)
            path.replace(at, path.find('}') - at + 1, "none");
        return path;
    }

    json body_schema(const Operation& operation) const {
        return operation.what["requestBody"]["content"]["application/json"]["schema"];
    }

    /// A body as the document wants it.
    json proper_body(const json& schema) const {
        json body = json::object();
        for (const auto& [key, given] : schema["properties"].items()) {
            const json& property = resolved(given, document_);
            if (property.contains("enum"))
                body[key] = property["enum"][0];
            else if (property["type"] == "integer")
                body[key] = property.value("minimum", 0);
            else
                body[key] = "something";
        }
        return body;
    }

    std::vector<Operation> with_body() const {
        auto all = operations();
        std::erase_if(all, [](const Operation& one) { return !one.what.contains("requestBody"); });
        return all;
    }

    /// Refused as a bad request, in words that name the key.
    void expect_invalid(const Operation& operation, const json& body, const std::string& key) {
        const Answer answer = post(helena_, filled(operation.path), body);
        EXPECT_EQ(answer.status, 400) << operation.path << " " << key << " " << answer.body;
        EXPECT_EQ(code_of(answer), "invalid") << operation.path;
        EXPECT_THAT(message_of(answer), HasSubstr("'" + key + "'")) << operation.path;
    }

    /// Reads a path and holds the answer against the document.
    json expect_as_promised(const std::string& pattern, const std::string& path) {
        const Answer answer = get(helena_, path);
        EXPECT_EQ(answer.status, 200) << path << " " << answer.body;
        const json& promised = document_["paths"][pattern]["get"]["responses"]["200"];
        json body = body_of(answer);
        EXPECT_THAT(
            against_schema(body, promised["content"]["application/json"]["schema"], document_),
            IsEmpty()
        ) << path;
        return body;
    }

    json document_;
    std::string helena_;
};

TEST_F(Contract, EveryRouteIsInTheDocumentAndEveryDocumentedOneIsServed) {
    std::set<std::string> documented;
    for (const Operation& one : operations())
        documented.insert(one.method + " " + std::string{kBase} + one.path);
    std::set<std::string> served;
    for (const std::string& route : served_)
        if (route.find(kBase) != std::string::npos) served.insert(route);
    EXPECT_EQ(served, documented);
}

TEST_F(Contract, WhatTheDocumentNamesAnswersAndNeverWithoutSignIn) {
    for (const Operation& one : operations()) {
        const std::string path = std::string{kBase} + filled(one.path);
        const Answer answer = ask(port(), one.method, path, {{"X-Ajar-Console", "1"}}, "{}");
        const int expected = one.path == "/openapi.json" ? 200 : one.path == "/live" ? 426 : 401;
        EXPECT_EQ(answer.status, expected) << one.method << " " << one.path;
        EXPECT_TRUE(one.what["responses"].contains(std::to_string(expected)) || expected == 426);
    }
}

TEST_F(Contract, TheDocumentItselfIsServed) {
    EXPECT_EQ(body_of(get("", "/openapi.json")), document_);
}

TEST_F(Contract, EveryRequestTakesTheDocumentedKeysAndNoOthers) {
    for (const Operation& one : with_body()) {
        const json schema = body_schema(one);
        const json proper = proper_body(schema);
        // Understood as it is, though it is about something that is not there.
        const Answer answer = post(helena_, filled(one.path), proper);
        EXPECT_EQ(answer.status, 404) << one.path << answer.body;
        for (const json& key : schema.value("required", json::array())) {
            json lacking = proper;
            lacking.erase(key.get<std::string>());
            expect_invalid(one, lacking, key);
        }
        json more = proper;
        more["surprise"] = "!";
        expect_invalid(one, more, "surprise");
    }
}

TEST_F(Contract, EveryKeyHasItsTypeAndItsLength) {
    for (const Operation& one : with_body()) {
        const json schema = body_schema(one);
        const json proper = proper_body(schema);
        for (const auto& [key, given] : schema["properties"].items()) {
            const json& property = resolved(given, document_);
            for (const json& wrong : {json(nullptr), json::array(), json::object(), json(true)}) {
                json body = proper;
                body[key] = wrong;
                expect_invalid(one, body, key);
            }
            json body = proper;
            body[key] = property["type"] == "integer" ? json("7") : json(7);
            expect_invalid(one, body, key);
            if (property["type"] == "integer") {
                for (const json& number : {json(-1), json(1.5), json(1e18)}) {
                    body[key] = number;
                    expect_invalid(one, body, key);
                }
            }
            if (property.contains("maxLength")) {
                std::string text;
                for (int i = 0; i <= property["maxLength"].get<int>(); ++i) text += "ä";
                body[key] = text;
                expect_invalid(one, body, key);
            }
            if (property.value("minLength", 0) > 0) {
                body[key] = "";
                expect_invalid(one, body, key);
            }
        }
    }
}

TEST_F(Contract, BodiesThatAreNoJsonObjectAreExplained) {
    for (const Operation& one : with_body()) {
        for (const char* body : {"", "not json", "[]", "\"text\"", "{\"a\":", "\xff\xfe"}) {
            const Answer answer = post_raw(helena_, filled(one.path), body);
            EXPECT_EQ(answer.status, 400) << one.path << " " << body;
            EXPECT_THAT(message_of(answer), HasSubstr("The body")) << one.path;
        }
        const Answer deep = post_raw(helena_, filled(one.path), std::string(5000, '['));
        EXPECT_EQ(deep.status, 400) << one.path;
    }
}

TEST_F(Contract, WhatIsTooLargeIsNotRead) {
    const std::string body = "{\"text\":\"" + std::string(300 * 1024, 'x') + "\"}";
    const Answer answer = post_raw(helena_, "/tone/check", body);
    EXPECT_EQ(answer.status, 413);
    EXPECT_FALSE(message_of(answer).empty());
}

TEST_F(Contract, EveryQueryWordIsOneOfTheDocumented) {
    for (const Operation& one : operations()) {
        for (const json& given : one.what.value("parameters", json::array())) {
            const json& parameter = resolved(given, document_);
            if (parameter["in"] != "query") continue;
            const json& schema = resolved(parameter["schema"], document_);
            const std::string name = parameter["name"];
            for (const json& word : schema.value("enum", json::array()))
                EXPECT_EQ(
                    get(helena_, one.path + "?" + name + "=" + word.get<std::string>()).status, 200
                ) << one.path
                  << " " << word;
            if (!schema.contains("enum")) continue;
            const Answer answer = get(helena_, one.path + "?" + name + "=surprise");
            EXPECT_EQ(answer.status, 400) << one.path;
            EXPECT_THAT(message_of(answer), HasSubstr("'" + name + "' is one of: ")) << one.path;
        }
    }
}

TEST_F(Contract, AnswersHoldWhatTheDocumentPromises) {
    const std::string review = waiting_review();
    says("tom-becker", "can I talk to a human please");
    break_on("these words break it");
    says("eva-novak", "these words break it");
    expect_as_promised("/session", "/session");
    expect_as_promised("/reviews/{id}", "/reviews/" + encoded(review));
    const json body{
        {"act_id", act_id()},
        {"text", body_of(get(helena_, "/reviews/" + encoded(review)))["draft"]["text"]}};
    const Answer approved = post(helena_, "/reviews/" + encoded(review) + "/approve", body);
    ASSERT_EQ(approved.status, 200) << approved.body;
    EXPECT_THAT(
        against_schema(body_of(approved), {{"$ref", "#/components/schemas/ActDone"}}, document_),
        IsEmpty()
    );
    const auto filled_list = [&](const std::string& path, const std::string& key) {
        const json list = expect_as_promised(path, path + "?status=all")[key];
        EXPECT_GE(list.size(), 1U) << path;
    };
    filled_list("/reviews", "reviews");
    filled_list("/conversations", "conversations");
    filled_list("/set-aside", "set_aside");
    filled_list("/promises", "promises");
    expect_as_promised("/reviews/{id}", "/reviews/" + encoded(review));
    expect_as_promised("/conversations/{id}", "/conversations/" + encoded("web:tom-becker"));
    expect_as_promised("/templates", "/templates");
    expect_as_promised("/templates/{locale}/{id}", "/templates/en/yes");
    expect_as_promised(
        "/templates/{locale}/{id}/versions/{version}", "/templates/en/yes/versions/1"
    );
    expect_as_promised("/template-suggestions", "/template-suggestions");
    expect_as_promised("/knowledge/revisions", "/knowledge/revisions");
    expect_as_promised("/reports/summary", "/reports/summary");
    expect_as_promised("/people", "/people?role=management");
    expect_as_promised("/services", "/services");
}

TEST_F(Contract, PhrasesAreShownAsTheDocumentPromises) {
    const std::string review = waiting_review();
    const json body{{"act_id", act_id()}, {"service_id", "new_laptop"}};
    ASSERT_EQ(post(helena_, "/reviews/" + encoded(review) + "/service", body).status, 200);
    const json phrases = expect_as_promised("/phrases", "/phrases")["phrases"];
    ASSERT_EQ(phrases.size(), 1U);
    const std::string accept =
        "/phrases/" + encoded(phrases[0]["id"].get<std::string>()) + "/accept";
    compared_.mistaken = {{"new_laptop", "shared_mailbox", 1}};
    ASSERT_EQ(post(helena_, accept, {{"text", "words"}, {"service_id", "new_laptop"}}).status, 200);
    ASSERT_TRUE(teaching_->settle(30s));
    const json taught = expect_as_promised("/phrases", "/phrases?status=settled")["phrases"];
    ASSERT_EQ(taught.size(), 1U);
    EXPECT_EQ(taught[0]["trial"]["mistaken"].size(), 1U);
    expect_as_promised("/phrases/taught", "/phrases/taught");
    expect_as_promised("/phrases/taught/versions/{version}", "/phrases/taught/versions/1");
}

TEST_F(Contract, RefusalsHaveTheOneShapeOfTheDocument) {
    const json error{{"$ref", "#/components/schemas/Error"}};
    const std::string review = waiting_review();
    const json bare{{"act_id", act_id()}, {"text", "No. We can't do that."}};
    for (const Answer& answer :
         {get("", "/reviews"),
          get(sign_in(kGrace), "/reviews"),
          get(helena_, "/reviews/none"),
          post(helena_, "/reviews/" + encoded(review) + "/approve", bare),
          post_raw(helena_, "/tone/check", "not json")}) {
        EXPECT_GE(answer.status, 400);
        EXPECT_THAT(against_schema(body_of(answer), error, document_), IsEmpty()) << answer.body;
    }
}

}  // namespace
}  // namespace ajar::test
