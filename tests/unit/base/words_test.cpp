#include "bot/domain/words.hpp"

#include <gtest/gtest.h>

namespace ajar {
namespace {

TEST(Words, AreSpelledAsInTheDesign) {
    EXPECT_EQ(to_string(RequestType::ServiceProblem), "service_problem");
    EXPECT_EQ(to_string(Outcome::Compromise), "compromise");
    EXPECT_EQ(words_of<Weight>(), "ok, concern, blocking");
}

TEST(Words, AreReadBackFromTheirSpelling) {
    for (const Topic topic : kTopics) EXPECT_EQ(word_from<Topic>(to_string(topic)), topic);
    EXPECT_EQ(word_from<Outcome>("no"), std::nullopt);
    EXPECT_EQ(word_from<Role>(""), std::nullopt);
}

}  // namespace
}  // namespace ajar
