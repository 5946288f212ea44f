// Rules about the source itself, kept by a test so that nobody has to remember them: who may
// include whom (design.md, "The house"), what g++ 12 miscompiles, and how long a file may get.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <unicode/regex.h>

namespace {

namespace fs = std::filesystem;
using Places = std::vector<std::string>;

const fs::path kRoot = AJAR_SOURCE_DIR;
const Places kNone;

std::string read(const fs::path& path) {
    std::ifstream file{path};
    return (std::ostringstream{} << file.rdbuf()).str();
}

bool is_source(const fs::path& path) {
    return path.extension() == ".cpp" || path.extension() == ".hpp";
}

/// Every source file of ours below `folder`, by its path from the root.
std::vector<std::string> sources_below(const std::string& folder) {
    std::vector<std::string> paths;
    if (!fs::exists(kRoot / folder)) return paths;
    auto it = fs::recursive_directory_iterator{kRoot / folder};
    for (; it != fs::recursive_directory_iterator{}; ++it) {
        const std::string name = it->path().filename();
        if (name == "node_modules" || name == "core_guard" || name == "build")
            it.disable_recursion_pending();
        else if (is_source(it->path()))
            paths.push_back(fs::relative(it->path(), kRoot));
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// Every place in `text` where `pattern` matches, as "file:line: match". By ICU: std::regex goes
/// one call deeper for each character, and long files end the stack.
Places found(const std::string& name, const std::string& text, const char* pattern) {
    Places places;
    const auto whole = icu::UnicodeString::fromUTF8(text);
    UErrorCode status = U_ZERO_ERROR;
    icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8(pattern), whole, 0, status);
    int line = 1;
    int32_t counted = 0;
    while (matcher.find(status)) {
        for (const int32_t start = matcher.start(status); counted < start; ++counted)
            if (whole.charAt(counted) == '\n') ++line;
        std::string match;
        matcher.group(status).toUTF8String(match);
        places.push_back(name + ":" + std::to_string(line) + ": " + match);
    }
    EXPECT_TRUE(U_SUCCESS(status)) << name << ": " << u_errorName(status) << " in " << pattern;
    return places;
}

Places found_below(const std::string& folder, const char* pattern) {
    Places places;
    for (const std::string& path : sources_below(folder))
        for (auto& place : found(path, read(kRoot / path), pattern)) places.push_back(place);
    return places;
}

/// "bot/dialogue" of "bot/dialogue/step.hpp"; "adapters" for all adapters.
std::string room_of(const std::string& path) {
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    if (path.starts_with("adapters/")) return "adapters";
    return second == std::string::npos ? path : path.substr(0, second);
}

/// The house: each room and the rooms it may look into, itself apart.
const std::map<std::string, std::set<std::string>>& allowed() {
    static const std::set<std::string> core{
        "bot/base",
        "bot/domain",
        "bot/knowledge",
        "bot/understanding",
        "bot/tone",
        "bot/evaluation",
        "bot/reply",
        "bot/dialogue"};
    const auto with = [&](std::set<std::string> more) {
        more.insert(core.begin(), core.end());
        return more;
    };
    static const std::map<std::string, std::set<std::string>> rooms{
        {"bot/base", {}},
        {"bot/domain", {"bot/base"}},
        {"bot/knowledge", {"bot/base", "bot/domain"}},
        {"bot/understanding", {"bot/base", "bot/domain", "bot/knowledge"}},
        {"bot/tone", {"bot/base", "bot/domain"}},
        {"bot/evaluation", {"bot/base", "bot/domain", "bot/knowledge"}},
        {"bot/reply", {"bot/base", "bot/domain", "bot/knowledge", "bot/tone", "bot/evaluation"}},
        {"bot/dialogue", with({})},
        {"bot/files", {"bot/base", "bot/domain", "bot/knowledge"}},
        {"bot/crypto", {"bot/base"}},
        {"bot/codec", with({})},
        {"bot/engine", with({"bot/codec", "bot/files"})},
        {"bot/store", with({"bot/codec", "bot/crypto", "bot/files", "bot/engine"})},
        {"bot/suggesting",
         {"bot/base", "bot/domain", "bot/knowledge", "bot/tone", "bot/evaluation", "bot/reply"}},
        {"bot/publishing", with({"bot/files", "bot/engine", "bot/suggesting"})},
        {"bot/server", {"bot/base", "bot/crypto"}},
        {"bot/api",
         with(
             {"bot/codec",
              "bot/crypto",
              "bot/files",
              "bot/engine",
              "bot/suggesting",
              "bot/publishing",
              "bot/server"}
         )},
        {"adapters", with({"bot/codec", "bot/crypto", "bot/engine", "bot/server"})},
        {"bot/program",
         with(
             {"bot/codec",
              "bot/crypto",
              "bot/files",
              "bot/engine",
              "bot/store",
              "bot/server",
              "bot/publishing",
              "bot/api",
              "adapters"}
         )},
    };
    return rooms;
}

TEST(SourceRules, EveryRoomLooksOnlyWhereItMay) {
    Places wrong;
    const std::regex include{R"re(#include "((?:bot|adapters)/[^"]+)")re"};
    for (const std::string top : {"bot", "adapters"})
        for (const std::string& path : sources_below(top)) {
            const std::string room = room_of(path);
            const auto rule = allowed().find(room);
            if (rule == allowed().end()) {
                wrong.push_back(path + ": no rule for this room; add it to allowed()");
                continue;
            }
            const std::string text = read(kRoot / path);
            for (std::sregex_iterator it{text.begin(), text.end(), include}, end; it != end; ++it) {
                const std::string target = room_of((*it)[1]);
                if (target != room && !rule->second.contains(target))
                    wrong.push_back(path + " includes " + (*it)[1].str());
            }
        }
    EXPECT_EQ(wrong, kNone);
}

TEST(SourceRules, TheCoreKnowsNoIoAndNoClock) {
    const char* io =
        R"(#include\s+[<"](boost|cpprest|pplx|SQLiteCpp|nlohmann|openssl|yaml-cpp|fstream|filesystem|thread|random)\b)";
    const char* clock = R"((system_clock|steady_clock)::now|\btime\(nullptr\)|\brand\(\))";
    Places wrong;
    for (const std::string room :
         {"domain",
          "knowledge",
          "understanding",
          "tone",
          "evaluation",
          "reply",
          "suggesting",
          "dialogue"})
        for (const char* pattern : {io, clock})
            for (auto& place : found_below("bot/" + room, pattern))
                // liblinear calls rand() itself; the one file that trains seeds and guards it.
                if (!place.starts_with("bot/understanding/linear.cpp")) wrong.push_back(place);
    EXPECT_EQ(wrong, kNone);
    EXPECT_EQ(found("x", "#include <boost/asio.hpp>", io).size(), 1u);
}

// g++ 12 skips the body of a coroutine that awaits inside a condition and has no local variable.
constexpr const char* kAwaitInCondition = R"(\b(if|while|switch)\s*\([^;{]*co_await)";

// g++ 12 destroys twice what a lambda or an aggregate made inside a co_await expression owns.
constexpr const char* kLambdaInAwait =
    R"(co_await[^;{]*\[[^\];]*\]\s*(\([^)]*\)\s*)?(mutable\s*)?\{)";

TEST(SourceRules, NoAwaitInsideACondition) {
    for (const std::string top : {"bot", "adapters", "tests/unit"})
        EXPECT_EQ(found_below(top, kAwaitInCondition), kNone);
    EXPECT_EQ(found("x", "if (co_await ready()) go();", kAwaitInCondition).size(), 1u);
    EXPECT_EQ(found("x", "while (!co_await\n ready()) go();", kAwaitInCondition).size(), 1u);
}

TEST(SourceRules, NoLambdaInsideAnAwait) {
    for (const std::string top : {"bot", "adapters", "tests/unit"})
        EXPECT_EQ(found_below(top, kLambdaInAwait), kNone);
    EXPECT_EQ(found("x", "co_await run_on(t,\n [c] { return c; });", kLambdaInAwait).size(), 1u);
}

TEST(SourceRules, AsioComesThroughItsOneDoor) {
    Places wrong;
    for (const std::string top : {"bot", "adapters", "tests"})
        for (auto& place : found_below(top, R"(#include <boost/asio/awaitable\.hpp>)"))
            if (!place.starts_with("bot/server/asio.hpp")) wrong.push_back(place);
    EXPECT_EQ(wrong, kNone);
}

TEST(SourceRules, CpprestStaysBehindItsOneFilePair) {
    Places wrong;
    for (const std::string top : {"bot", "adapters"})
        for (auto& place : found_below(top, R"(#include <(cpprest|pplx)/)"))
            if (place.find("cpprest") >= place.find(':')) wrong.push_back(place);
    EXPECT_EQ(wrong, kNone) << "only files with cpprest in their name may include it";
}

TEST(SourceRules, NobodySleepsOrDetachesAThread) {
    const char* lazy = R"(sleep_for|sleep_until|\busleep\(|\.detach\(\))";
    for (const std::string top : {"bot", "adapters"}) EXPECT_EQ(found_below(top, lazy), kNone);
    EXPECT_EQ(found("x", "worker.detach();", lazy).size(), 1u);
}

TEST(SourceRules, FilesStayShortEnoughToRead) {
    Places wrong;
    for (const std::string top : {"bot", "adapters", "tests"})
        for (const std::string& path : sources_below(top)) {
            const std::string text = read(kRoot / path);
            const auto lines = std::count(text.begin(), text.end(), '\n');
            if (lines > 420) wrong.push_back(path + ": " + std::to_string(lines) + " lines");
        }
    EXPECT_EQ(wrong, kNone);
}

TEST(SourceRules, EveryFileSaysWhatItIsFor) {
    Places wrong;
    for (const std::string& path : sources_below("bot"))
        if (path.ends_with(".hpp") && read(kRoot / path).find("//") == std::string::npos)
            wrong.push_back(path);
    EXPECT_EQ(wrong, kNone);
}

}  // namespace
