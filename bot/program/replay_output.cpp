#include "bot/program/replay_output.hpp"

#include "bot/base/overloaded.hpp"
#include "bot/codec/codec.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ajar::program {
namespace {

using dialogue::Event;
using engine::Difference;
using engine::ReplayedTurn;
using nlohmann::ordered_json;

/// What was said or pressed; empty where nothing was.
std::string words_of(const Event& event) {
    return std::visit(
        overloaded{
            [](const dialogue::MessageReceived& message) { return message.text; },
            [](const dialogue::ChoiceMade& choice) { return choice.value; },
            [](const dialogue::FeedbackGiven& feedback) { return feedback.text; },
            [](const dialogue::TimerDue& timer) { return timer.name; },
            [](const auto&) { return std::string{}; },
        },
        event
    );
}

/// Lines after the first begin under the first.
std::string indented(const std::string& text, std::size_t columns) {
    std::string out;
    for (const char letter : text) {
        out += letter;
        if (letter == '\n') out += std::string(columns, ' ');
    }
    return out;
}

std::string in_words(const Difference& difference) {
    constexpr std::size_t kName = 10;
    std::string name = difference.what;
    name.resize(std::max(name.size(), kName), ' ');
    const std::string margin = "      " + name;
    const std::size_t under = margin.size() + 7;
    return margin + "then   " + indented(difference.then, under) + "\n" +
           std::string(margin.size(), ' ') + "today  " + indented(difference.today, under) + "\n";
}

std::string head_of(const ReplayedTurn& turn) {
    const std::string words = words_of(turn.event);
    std::string line = "  " + std::to_string(turn.number) + "  ";
    line += codec::kind_of(turn.event);
    if (!words.empty()) line += ": " + indented(words, line.size() + 2);
    return line + "\n";
}

}  // namespace

std::size_t changed(const Replay& replay) {
    return static_cast<std::size_t>(std::count_if(
        replay.turns.begin(),
        replay.turns.end(),
        [](const ReplayedTurn& turn) { return !differences(turn).empty(); }
    ));
}

std::string as_text(const Replay& replay, bool whole) {
    std::string turns;
    for (const ReplayedTurn& turn : replay.turns) {
        const auto found = differences(turn);
        if (found.empty() && !whole) continue;
        turns += head_of(turn);
        if (found.empty()) turns += "      as then\n";
        for (const Difference& difference : found) turns += in_words(difference);
    }
    if (turns.empty()) return "";
    const auto& row = replay.conversation;
    return row.conversation.conversation_id + "  " + row.requester_name + ", " +
           to_iso(row.opened_at) + "\n" + turns;
}

std::string as_json_lines(const Replay& replay) {
    std::string out;
    for (const ReplayedTurn& turn : replay.turns) {
        auto found = ordered_json::array();
        for (const Difference& one : differences(turn))
            found.push_back({{"what", one.what}, {"then", one.then}, {"today", one.today}});
        const ordered_json line{
            {"conversation", replay.conversation.conversation.conversation_id},
            {"turn", turn.number},
            {"at", to_iso(turn.at)},
            {"revision", turn.revision},
            {"event", codec::kind_of(turn.event)},
            {"text", words_of(turn.event)},
            {"differences", std::move(found)},
        };
        out += line.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
    }
    return out;
}

}  // namespace ajar::program
