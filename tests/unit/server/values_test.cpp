// The plain values: headers, cookies, origins, routes, JSON from strangers, static files.
#include "bot/server/json_body.hpp"
#include "bot/server/rest_url.hpp"
#include "bot/server/router.hpp"
#include "bot/server/server.hpp"
#include "bot/server/static_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <unistd.h>

namespace ajar::server {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

TEST(HttpValues, CompareHeaderNamesWithoutCase) {
    Headers headers{{"Content-Type", "text/plain"}};
    EXPECT_EQ(headers.get("content-type"), "text/plain");
    headers.set("CONTENT-TYPE", "text/html");
    EXPECT_EQ(headers.get("Content-Type"), "text/html");
}

TEST(HttpValues, FindOneCookieAmongMany) {
    Request request;
    request.headers.set("Cookie", "a=1; session=xyz=; b=2");
    EXPECT_EQ(request.cookie("session"), "xyz=");
    EXPECT_EQ(request.cookie("sess"), "");
}

TEST(HttpValues, ReadTheBearerTokenInAnyCase) {
    Request request;
    request.headers.set("Authorization", "bearer abc");
    EXPECT_EQ(request.bearer(), "abc");
    request.headers.set("Authorization", "Basic abc");
    EXPECT_EQ(request.bearer(), "");
}

TEST(HttpValues, KnowTheirOwnPagesFromOthers) {
    Request request;
    request.headers.set("Host", "ajar.example:8080");
    EXPECT_TRUE(same_origin(request));
    request.headers.set("Origin", "http://ajar.example:8080");
    EXPECT_TRUE(same_origin(request));
    request.headers.set("Origin", "http://evil.example");
    EXPECT_FALSE(same_origin(request));
    request.headers.set("Origin", "null");
    EXPECT_FALSE(same_origin(request));
    Request cross;
    cross.headers.set("Sec-Fetch-Site", "cross-site");
    EXPECT_FALSE(same_origin(cross));
}

Response nothing(const Request&) {
    return no_content();
}

TEST(Routes, TheFirstThatFitsWinsAndTheRestIsForFiles) {
    Router router;
    router.on("GET", "/api/{thing}", nothing).on("GET", "/{rest*}", nothing);
    EXPECT_EQ(router.match("GET", "/api/x", false).route->pattern, "/api/{thing}");
    EXPECT_EQ(router.match("GET", "/assets/a/b.js", false).params.at("rest"), "assets/a/b.js");
    EXPECT_EQ(router.match("GET", "/", false).params.at("rest"), "");
    // A path of which only the catch-all knows is unknown to other methods, not forbidden.
    EXPECT_EQ(router.match("POST", "/whatever", false).allow, "");
    EXPECT_EQ(router.match("POST", "/api/x", false).allow, "GET");
}

TEST(Routes, AnEmptyPieceIsNoParameter) {
    Router router;
    router.on("GET", "/api/{thing}", nothing);
    EXPECT_EQ(router.match("GET", "/api/", false).route, nullptr);
    EXPECT_EQ(router.match("GET", "/api/x/", false).route, nullptr);
}

TEST(JsonFromStrangers, IsRefusedWithWords) {
    EXPECT_THAT(parse_json("{\"a\":\"\xff\"}").error().detail, HasSubstr("UTF-8"));
    EXPECT_THAT(parse_json("{\"a\":").error().detail, HasSubstr("not valid JSON"));
    EXPECT_THAT(parse_json(std::string(100'000, '[')).error().detail, HasSubstr("64 levels"));
    EXPECT_THAT(parse_json_object("[]").error().detail, HasSubstr("object"));
}

TEST(JsonFromStrangers, MayBeAsDeepAsTheLimit) {
    EXPECT_TRUE(parse_json(std::string(64, '[') + std::string(64, ']')));
    EXPECT_FALSE(parse_json(std::string(65, '[') + std::string(65, ']')));
    EXPECT_TRUE(parse_json("\"" + std::string(100, '[') + "\""));
}

TEST(JsonFromStrangers, TellsGoodUtf8FromBad) {
    EXPECT_TRUE(is_utf8("Grüße, 日本, 🙂"));
    for (const char* bad : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80"})
        EXPECT_FALSE(is_utf8(bad)) << bad;
    EXPECT_FALSE(is_utf8("cut \xE2\x82"));
}

TEST(RestAddresses, AreTakenApart) {
    const auto url = parse_rest_url("https://slack.com/api/chat.postMessage?x=1#f");
    ASSERT_TRUE(url);
    EXPECT_EQ(url->key(), "https://slack.com:443");
    EXPECT_EQ(url->target, "/api/chat.postMessage?x=1");
    EXPECT_EQ(url->host_header(), "slack.com");
    const auto v6 = parse_rest_url("http://[::1]:8080");
    ASSERT_TRUE(v6);
    EXPECT_EQ(v6->host, "::1");
    EXPECT_EQ(v6->host_header(), "[::1]:8080");
    for (const char* bad :
         {"ftp://x", "https://", "http://a b/", "http://x:y/", "http://me@x/", "http://x/\r\nA: b"})
        EXPECT_FALSE(parse_rest_url(bad)) << bad;
}

class Files : public testing::Test {
protected:
    Files() {
        fs::create_directories(folder / "assets");
        write("index.html", "<p>hello</p>");
        write("assets/app-3f9c2d1a.js", "let x");
        write("assets/app-3f9c2d1a.js.gz", "zipped");
        write("assets/background.png", "png");
        std::ofstream{folder.string() + ".secret"} << "secret";
        fs::create_symlink(folder.string() + ".secret", folder / "link.txt");
    }

    ~Files() override {
        fs::remove_all(folder);
        fs::remove(folder.string() + ".secret");
    }

    void write(const std::string& name, const std::string& text) {
        std::ofstream{folder / name} << text;
    }

    const fs::path folder =
        fs::temp_directory_path() / ("ajar-files-" + std::to_string(::getpid()));
};

TEST_F(Files, AreServedWithTypeAndCacheRules) {
    const auto files = StaticFiles::load(folder);
    const Response page = files.serve({}, "index.html");
    EXPECT_EQ(page.headers.get("Content-Type"), "text/html; charset=utf-8");
    EXPECT_EQ(page.headers.get("Cache-Control"), "no-cache");
    EXPECT_EQ(page.content(), "<p>hello</p>");
    const Response asset = files.serve({}, "assets/app-3f9c2d1a.js");
    EXPECT_THAT(std::string{asset.headers.get("Cache-Control")}, HasSubstr("immutable"));
    EXPECT_EQ(files.serve({}, "assets/background.png").headers.get("Cache-Control"), "no-cache");
}

TEST_F(Files, AreNotSentAgainToWhoHasThem) {
    const auto files = StaticFiles::load(folder);
    Request again;
    again.headers.set(
        "If-None-Match", std::string{files.serve({}, "index.html").headers.get("ETag")}
    );
    EXPECT_EQ(files.serve(again, "index.html").status, 304);
    write("index.html", "<p>changed</p>");
    EXPECT_EQ(StaticFiles::load(folder).serve(again, "index.html").status, 200);
}

TEST_F(Files, GoOutCompressedWhereThatIsUnderstood) {
    const auto files = StaticFiles::load(folder);
    Request gzip;
    gzip.headers.set("Accept-Encoding", "gzip, br");
    const Response zipped = files.serve(gzip, "assets/app-3f9c2d1a.js");
    EXPECT_EQ(zipped.content(), "zipped");
    EXPECT_EQ(zipped.headers.get("Content-Encoding"), "gzip");
    EXPECT_EQ(files.serve({}, "assets/app-3f9c2d1a.js").content(), "let x");
}

TEST_F(Files, OutsideTheFolderDoNotExist) {
    auto files = std::make_shared<const StaticFiles>(StaticFiles::load(folder));
    for (const char* path : {"../x", "..", "/etc/passwd", "assets/../../x", "link.txt", "assets"})
        EXPECT_EQ(files->serve({}, path).status, 404) << path;
    EXPECT_THROW(StaticFiles::load("/nonexistent"), StartError);
}

}  // namespace
}  // namespace ajar::server
