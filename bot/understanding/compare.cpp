#include "bot/understanding/compare.hpp"

#include "bot/understanding/classifier.hpp"
#include "bot/understanding/examples.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace ajar::understanding {
namespace {

using Key = std::tuple<std::string, std::string, bool>;

Key key_of(const Example& example) {
    return {example.text, example.label, example.typical};
}

/// The known examples in their order, the new ones behind them: the folds of the known stay.
std::vector<Example> with_new(const std::vector<Example>& known, std::vector<Example> all) {
    std::map<Key, std::size_t> left;
    for (const Example& example : known) ++left[key_of(example)];
    std::vector<Example> result = known;
    for (Example& example : all) {
        std::size_t& times = left[key_of(example)];
        if (times > 0)
            --times;
        else
            result.push_back(std::move(example));
    }
    return result;
}

/// What each held-out example was taken for, by its position.
std::map<std::size_t, std::string> answers_of(const Classifier& classifier) {
    std::map<std::size_t, std::string> answers;
    for (const HeldOut& held_out : classifier.held_out())
        if (!held_out.best.empty())
            answers[held_out.example] = classifier.labels()[held_out.best.front().label];
    return answers;
}

}  // namespace

bool Comparison::worse() const {
    if (right_after >= right_before) return false;
    std::size_t lost = 0;
    for (const Mixup& mixup : mistaken) lost += mixup.times;
    const std::size_t fewer = right_before - right_after;
    const std::size_t found = lost - std::min(lost, fewer);
    return fewer * fewer > lost + found;
}

Comparison compare(
    const knowledge::Knowledge& before, const knowledge::Knowledge& after, const Encoder* encoder
) {
    const auto known = service_examples(before);
    const auto more = with_new(known, service_examples(after));
    std::optional<RememberingEncoder> remembering;
    if (encoder) encoder = &remembering.emplace(*encoder, more.size() + 1);
    const auto first = answers_of(Classifier::train(known, {5, encoder}));
    const auto second = answers_of(Classifier::train(more, {5, encoder}));
    Comparison result;
    std::map<std::pair<std::string, std::string>, std::size_t> lost;
    for (const auto& [position, answer] : first) {
        const auto again = second.find(position);
        if (again == second.end()) continue;
        const Example& example = known[position];
        const bool was_right = answer == example.label;
        const bool is_right = again->second == example.label;
        ++result.tried;
        result.right_before += was_right ? 1 : 0;
        result.right_after += is_right ? 1 : 0;
        if (was_right && !is_right) ++lost[{example.label, again->second}];
    }
    for (const auto& [pair, times] : lost)
        result.mistaken.push_back({pair.first, pair.second, times});
    std::stable_sort(result.mistaken.begin(), result.mistaken.end(), [](auto& a, auto& b) {
        return a.times > b.times;
    });
    return result;
}

}  // namespace ajar::understanding
