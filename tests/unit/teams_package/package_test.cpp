// The app package: a zip as Teams takes it, the same for the same wishes. Where Microsoft's
// schemas lie beside the checkout (AJAR_PLATFORM_DATA names the folder), they judge the manifest.
#include "adapters/teams/package/package.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <stdexcept>
#include <zip.h>
#include <zlib.h>

// The library's headers are not written for our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace ajar::teams {
namespace {

using nlohmann::json;
using testing::HasSubstr;

PackageOptions usual() {
    PackageOptions options;
    options.app_id = "9a8b7c6d-0000-4000-8000-00000000a7a2";
    options.public_url = "https://ajar.fernhall.example";
    return options;
}

std::map<std::string, std::string> unzipped(const std::string& bytes) {
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive{
        zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error), zip_discard};
    std::map<std::string, std::string> files;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t about;
        zip_stat_index(archive.get(), index, 0, &about);
        std::string text(about.size, '\0');
        zip_file_t* file = zip_fopen_index(archive.get(), index, 0);
        zip_fread(file, text.data(), text.size());
        zip_fclose(file);
        files[about.name] = text;
    }
    return files;
}

std::size_t number_at(const std::string& bytes, std::size_t at) {
    std::size_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes.at(at + i));
    return number;
}

/// Rows of red, green, blue, alpha; checks what every PNG has.
std::string pixels_of(const std::string& png, std::size_t side) {
    EXPECT_EQ(png.substr(0, 8), "\x89PNG\r\n\x1a\n");
    EXPECT_EQ(number_at(png, 16), side);
    EXPECT_EQ(number_at(png, 20), side);
    std::string raw(side * (side * 4 + 1), '\0');
    for (std::size_t at = 8; at < png.size(); at += number_at(png, at) + 12) {
        const std::size_t length = number_at(png, at);
        const auto* summed = reinterpret_cast<const Bytef*>(png.data() + at + 4);
        EXPECT_EQ(number_at(png, at + 8 + length), crc32_z(0, summed, length + 4));
        if (png.substr(at + 4, 4) != "IDAT") continue;
        uLongf size = raw.size();
        EXPECT_EQ(
            uncompress(reinterpret_cast<Bytef*>(raw.data()), &size, summed + 4, length), Z_OK
        );
        EXPECT_EQ(size, raw.size());
    }
    std::string pixels;
    for (std::size_t row = 0; row < side; ++row)
        pixels += raw.substr(row * (side * 4 + 1) + 1, side * 4);
    return pixels;
}

std::size_t pixels_with_alpha(const std::string& pixels, unsigned char alpha) {
    std::size_t count = 0;
    for (std::size_t i = 3; i < pixels.size(); i += 4)
        count += static_cast<unsigned char>(pixels[i]) == alpha ? 1 : 0;
    return count;
}

TEST(AppPackage, HoldsTheManifestTwoIconsAndThreeOtherLanguages) {
    const auto files = unzipped(app_package(usual()));
    ASSERT_EQ(files.size(), 6u);
    EXPECT_EQ(files.at("manifest.json"), manifest_text(usual()));
    EXPECT_TRUE(files.contains("color.png"));
    EXPECT_TRUE(files.contains("outline.png"));
    EXPECT_EQ(files.at("fr.json"), localization_text(usual(), "fr"));
}

TEST(AppPackage, IsTheSameWhereverAndWheneverItIsMade) {
    const std::string here = app_package(usual());
    ASSERT_EQ(setenv("TZ", "Pacific/Auckland", 1), 0);
    tzset();
    const std::string there = app_package(usual());
    unsetenv("TZ");
    tzset();
    EXPECT_EQ(here, there);
}

TEST(AppPackage, TheColourIconFillsItsSquareAndTheOutlineIsWhiteOnNothing) {
    const auto files = unzipped(app_package(usual()));
    const std::string colour = pixels_of(files.at("color.png"), 192);
    EXPECT_EQ(pixels_with_alpha(colour, 255), 192u * 192u);
    const std::string outline = pixels_of(files.at("outline.png"), 32);
    EXPECT_GT(pixels_with_alpha(outline, 0), 32u * 32u / 3);
    EXPECT_GT(pixels_with_alpha(outline, 255), 100u);
    for (std::size_t i = 0; i < outline.size(); i += 4) {
        const bool drawn = outline[i + 3] != 0;
        EXPECT_TRUE(!drawn || outline.substr(i, 3) == "\xff\xff\xff") << "pixel " << i / 4;
    }
}

TEST(AppManifest, NamesTheBotWhereverPeopleMeetIt) {
    const json manifest = json::parse(manifest_text(usual()));
    EXPECT_EQ(manifest["id"], usual().app_id);
    const json& bot = manifest["bots"][0];
    EXPECT_EQ(bot["botId"], usual().app_id);
    EXPECT_EQ(bot["scopes"], json({"personal", "team", "groupChat"}));
    EXPECT_EQ(manifest["validDomains"], json({"ajar.fernhall.example"}));
    const json& action = manifest["composeExtensions"][0]["commands"][0];
    EXPECT_EQ(action["title"], "Ask IT about this");
    EXPECT_EQ(action["context"], json({"message"}));
    EXPECT_EQ(action["fetchTask"], true);
}

TEST(AppManifest, ShowsMyRequestsBesideTheChatAndSignsPeopleIn) {
    const json manifest = json::parse(manifest_text(usual()));
    const json& tabs = manifest["staticTabs"];
    ASSERT_EQ(tabs.size(), 3u);
    EXPECT_EQ(tabs[0]["entityId"], "conversations");
    EXPECT_EQ(tabs[1]["contentUrl"], "https://ajar.fernhall.example/teams/tab");
    EXPECT_EQ(tabs[1]["scopes"], json({"personal"}));
    EXPECT_EQ(manifest["webApplicationInfo"]["id"], usual().app_id);
    EXPECT_EQ(
        manifest["webApplicationInfo"]["resource"],
        "api://ajar.fernhall.example/botid-" + usual().app_id
    );
}

TEST(AppManifest, AsksToReadAlongOnlyWhenThatIsWished) {
    PackageOptions options = usual();
    EXPECT_FALSE(json::parse(manifest_text(options)).contains("authorization"));
    options.hear_threads = true;
    const json manifest = json::parse(manifest_text(options));
    EXPECT_EQ(manifest["webApplicationInfo"]["id"], options.app_id);
    EXPECT_EQ(manifest["authorization"]["permissions"]["resourceSpecific"].size(), 2u);
}

namespace fs = std::filesystem;

fs::path schema_file() {
    const fs::path name = "teams/schemas/teams-manifest-v1.29/MicrosoftTeams.schema.json";
    if (const char* named = std::getenv("AJAR_PLATFORM_DATA"); named && *named)
        return fs::path{named} / name;
    for (fs::path at = AJAR_SOURCE_DIR; at != at.root_path(); at = at.parent_path())
        if (fs::exists(at / "shared/platform" / name)) return at / "shared/platform" / name;
    return {};
}

std::string faults_of(const json& manifest, const json& schema_document) {
    valijson::Schema schema;
    const valijson::adapters::NlohmannJsonAdapter rules(schema_document);
    valijson::SchemaParser{valijson::SchemaParser::kDraft7}.populateSchema(rules, schema);
    const valijson::adapters::NlohmannJsonAdapter shown(manifest);
    valijson::Validator validator;
    valijson::ValidationResults results;
    std::string faults;
    if (validator.validate(schema, shown, &results)) return faults;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const std::string& part : error.context) faults += part;
        faults += ": " + error.description + "\n";
    }
    return faults;
}

TEST(AppManifest, IsAsMicrosoftsSchemaWantsIt) {
    if (!fs::exists(schema_file()))
        GTEST_SKIP() << "Microsoft's schemas are not here (AJAR_PLATFORM_DATA names the folder)";
    std::ifstream file{schema_file()};
    const json schema = json::parse(file);
    PackageOptions options = usual();
    EXPECT_EQ(faults_of(json::parse(manifest_text(options)), schema), "");
    options.hear_threads = true;
    json manifest = json::parse(manifest_text(options));
    EXPECT_EQ(faults_of(manifest, schema), "");
    manifest["bots"][0]["scopes"] = {"everywhere"};
    EXPECT_NE(faults_of(manifest, schema), "");
}

TEST(AppManifest, SpeaksTheOtherLanguagesAsMicrosoftsSchemaWantsIt) {
    const json manifest = json::parse(manifest_text(usual()));
    for (const json& language : manifest["localizationInfo"]["additionalLanguages"]) {
        const std::string tag = language["languageTag"];
        const json texts = json::parse(localization_text(usual(), tag));
        EXPECT_NE(texts["description.short"], manifest["description"]["short"]) << tag;
        EXPECT_NE(texts["staticTabs[1].name"], manifest["staticTabs"][1]["name"]) << tag;
        if (!fs::exists(schema_file())) continue;
        std::ifstream file{schema_file().parent_path() / "MicrosoftTeams.Localization.schema.json"};
        EXPECT_EQ(faults_of(texts, json::parse(file)), "") << tag;
    }
}

struct Mistake {
    void (*make)(PackageOptions&);
    const char* said;
};

TEST(AppPackage, SaysWhatIsMissingOrWrong) {
    const std::vector<Mistake> mistakes{
        {[](PackageOptions& o) { o.app_id.clear(); },
         "teams.app_id (AJAR_TEAMS_APP_ID) is missing"},
        {[](PackageOptions& o) { o.app_id = "ajar"; }, "teams.app_id is no application id"},
        {[](PackageOptions& o) { o.public_url.clear(); }, "http.public_url"},
        {[](PackageOptions& o) { o.public_url = "http://ajar.example"; }, "http.public_url"},
        {[](PackageOptions& o) { o.package_id = "42"; }, "--id"},
        {[](PackageOptions& o) { o.privacy_url = "http://ajar.example"; }, "--privacy"},
        {[](PackageOptions& o) { o.version = "1.0"; }, "--app-version"},
        {[](PackageOptions& o) { o.version = "01.0.0"; }, "--app-version"},
        {[](PackageOptions& o) { o.name = std::string(31, 'x'); }, "--name"},
        {[](PackageOptions& o) { o.developer.clear(); }, "--developer"},
    };
    EXPECT_FALSE(problem_of(usual()));
    for (const Mistake& mistake : mistakes) {
        PackageOptions options = usual();
        mistake.make(options);
        const auto problem = problem_of(options);
        ASSERT_TRUE(problem) << mistake.said;
        EXPECT_THAT(*problem, HasSubstr(mistake.said));
        EXPECT_THROW(app_package(options), std::invalid_argument);
    }
}

}  // namespace
}  // namespace ajar::teams
