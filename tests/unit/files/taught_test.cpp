// Phrases that were taught: a file beside those that people write.

#include "bot/files/taught.hpp"

#include "small_set.hpp"

#include <gmock/gmock.h>

namespace ajar::files::testing {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

const std::string kPath{kTaughtPath};

std::vector<std::string> phrases_of(const Loaded& loaded, const std::string& locale) {
    return loaded.knowledge.service("laptop")->phrases.at(locale);
}

TEST(Taught, APhraseCountsLikeOneOfItsService) {
    FileSet set = small_set();
    const std::size_t before = phrases_of(parse(set), "en").size();
    set[kPath] = with_taught(set, "laptop", "en", "a \"thing\" to: type on \\ #1");
    const Loaded loaded = parse(set);
    EXPECT_EQ(all_findings(loaded), "");
    EXPECT_EQ(phrases_of(loaded, "en").size(), before + 1);
    EXPECT_EQ(phrases_of(loaded, "en").back(), "a \"thing\" to: type on \\ #1");
}

TEST(Taught, EachOneOnceAndTheOthersStay) {
    FileSet set = small_set();
    set[kPath] = with_taught(set, "laptop", "en", "something to type on");
    const std::string one = set[kPath];
    EXPECT_EQ(with_taught(set, "laptop", "en", "something to type on"), one);
    set[kPath] = with_taught(set, "laptop", "de", "etwas zum Tippen");
    EXPECT_THAT(phrases_of(parse(set), "en"), Contains("something to type on"));
    EXPECT_THAT(phrases_of(parse(set), "de"), Contains("etwas zum Tippen"));
    const std::string known = phrases_of(parse(small_set()), "en").front();
    const std::size_t count = phrases_of(parse(set), "en").size();
    set[kPath] = with_taught(set, "laptop", "en", known);
    EXPECT_EQ(phrases_of(parse(set), "en").size(), count) << "the service has it already";
}

TEST(Taught, NothingIsAFileToo) {
    FileSet set = small_set();
    EXPECT_TRUE(taught_in(set).empty());
    set[kPath] = taught_text({});
    EXPECT_EQ(all_findings(parse(set)), "");
    EXPECT_EQ(parse(set).knowledge.services, parse(small_set()).knowledge.services);
}

TEST(Taught, AMistakeByHandIsFoundAtItsPlace) {
    const auto with_text = [](const std::string& text) { return parse(with(kPath, text)); };
    const Loaded nowhere = with_text("taught:\n  submarine:\n    en: [dive]\n");
    EXPECT_EQ(where(nowhere, Severity::Error, "submarine"), kPath + ":2");
    EXPECT_FALSE(with_text("taught: [laptop]\n").usable());
    EXPECT_FALSE(with_text("taught:\n  laptop: [dive]\n").usable());
    EXPECT_FALSE(with_text("learnt: {}\n").usable());
}

}  // namespace
}  // namespace ajar::files::testing
