// The checker against the labelled replies. The role model has learnt from the same file, so these
// figures flatter it a little; `learn_tone` tells how it does on replies it has not seen.

#include "tests/unit/tone/labelled.hpp"

#include <gtest/gtest.h>

#include <map>

namespace ajar::tone::testing {
namespace {

class Labelled : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        for (const LabelledReply& reply : labelled_replies(AJAR_SOURCE_DIR)) {
            const Report report = check(reply.reply, reply.context);
            const auto found = rules_found(report, Severity::Error);
            by_language()[reply.context.locale] += compare(found, reply.errors);
            all() += compare(found, reply.errors);
            for (const std::string& rule : reply.errors)
                (found.contains(rule) ? by_rule()[rule].right : by_rule()[rule].missed) += 1;
            if (!reply.clean) continue;
            ++clean();
            if (!found.empty()) disturbed().push_back(reply.id);
        }
    }

    static Tally& all() { return kept<Tally, 0>(); }

    static std::map<std::string, Tally>& by_language() {
        return kept<std::map<std::string, Tally>, 1>();
    }

    static std::map<std::string, Tally>& by_rule() {
        return kept<std::map<std::string, Tally>, 2>();
    }

    static int& clean() { return kept<int, 3>(); }

    static std::vector<std::string>& disturbed() { return kept<std::vector<std::string>, 4>(); }

private:
    template <class Value, int>
    static Value& kept() {
        static Value value{};
        return value;
    }
};

TEST_F(Labelled, ErrorsAgreeWithTheLabels) {
    RecordProperty("micro_f1", std::to_string(all().f1()));
    EXPECT_GE(all().f1(), 0.95);
    for (const auto& [language, tally] : by_language()) EXPECT_GE(tally.f1(), 0.93) << language;
}

TEST_F(Labelled, CleanRepliesAreLeftAlone) {
    EXPECT_LE(static_cast<double>(disturbed().size()), 0.03 * clean())
        << ::testing::PrintToString(disturbed());
}

TEST_F(Labelled, EveryErrorRuleFindsItsFaults) {
    for (const auto& [rule, tally] : by_rule()) EXPECT_GE(tally.recall(), 0.85) << rule;
}

TEST(Unseen, RepliesThatNobodyLearntFromAreJudgedAlike) {
    Tally all;
    int clean = 0;
    std::vector<std::string> disturbed;
    const std::string path = std::string(AJAR_SOURCE_DIR) + "/tests/data/tone/unseen.txt";
    for (const LabelledReply& reply : written_replies(path)) {
        const auto found = rules_found(check(reply.reply, reply.context), Severity::Error);
        all += compare(found, reply.errors);
        clean += reply.clean ? 1 : 0;
        if (reply.clean && !found.empty()) disturbed.push_back(reply.id);
    }
    EXPECT_GE(all.f1(), 0.9);
    EXPECT_LE(static_cast<double>(disturbed.size()), 0.05 * clean)
        << ::testing::PrintToString(disturbed);
}

}  // namespace
}  // namespace ajar::tone::testing
