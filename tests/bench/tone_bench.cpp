// How fast the tone checker is on one core: the labelled replies, a few rounds, processor time.
// Not a test; run by hand on a quiet machine: build/release/tests/bench/tone_bench

#include "bot/tone/check.hpp"
#include "tests/unit/tone/labelled.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

int main() {
    using ajar::tone::testing::labelled_replies;
    constexpr int kRounds = 5;
    const auto replies = labelled_replies(AJAR_SOURCE_DIR);
    std::size_t findings = check(replies.front().reply, replies.front().context).findings.size();
    std::vector<double> each;
    const std::clock_t begun = std::clock();
    for (int round = 0; round < kRounds; ++round)
        for (const auto& reply : replies) {
            const std::clock_t before = std::clock();
            findings += ajar::tone::check(reply.reply, reply.context).findings.size();
            each.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        }
    const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    std::sort(each.begin(), each.end());
    std::printf(
        "%zu replies, %zu findings: %.0f replies a second; half under %.2f ms, 99 of 100 under "
        "%.2f ms\n",
        each.size(),
        findings,
        static_cast<double>(each.size()) / seconds,
        each[each.size() / 2],
        each[each.size() * 99 / 100]
    );
    return 0;
}
