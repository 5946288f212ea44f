#include "bot/dialogue/transitions.hpp"

#include <algorithm>
#include <utility>

namespace ajar::dialogue {
namespace {

// stages | what happens | its event | guard | next stages
// clang-format off
constexpr std::string_view kTable = R"(
listening | a request | message_received | the service is not clear, or the need or a fact is missing | clarifying
listening | a request | message_received | everything is said | confirming
listening | a request | message_received | something to fix, a complaint, or not understood three times | with_a_person
clarifying | an answer | message_received | another answer can change the outcome, and budget is left | clarifying
clarifying | an answer | message_received | no answer can change the outcome any more | confirming
clarifying | an answer | message_received | to a question of staff | evaluating
clarifying | a button | choice_made | | clarifying, confirming, with_a_person
clarifying, confirming | quiet | timer_due | after one reminder | closed
confirming | yes | message_received | | evaluating
confirming | a correction | message_received | | confirming
confirming | no, without more | message_received | | clarifying
confirming | a button | choice_made | | evaluating, clarifying, with_a_person
evaluating, reconsidering | evidence | evidence_gathered | IT may decide | in_review
evaluating, reconsidering | evidence | evidence_gathered | standing forbids IT to decline alone | waiting_for_management
evaluating, reconsidering | evidence | evidence_gathered | no template serves the outcome | with_a_person
evaluating, reconsidering | evidence | evidence_gathered | another request waits | clarifying, confirming, with_a_person
in_review, waiting_for_management | a new fact | message_received | | evaluating
in_review, waiting_for_management | another request | message_received | | clarifying, confirming
in_review, waiting_for_management | draft approved | draft_approved | it is the open one, by somebody entitled, with a good text | answered
in_review, waiting_for_management | draft approved | draft_approved | another request waits | clarifying, confirming, with_a_person
in_review, waiting_for_management | draft approved | draft_approved | it may be taken back for a moment | in_review, waiting_for_management
in_review, waiting_for_management | approval undone | approval_undone | in that moment | in_review, waiting_for_management
in_review, waiting_for_management | the moment is over | timer_due | nobody has taken it back | answered
in_review, waiting_for_management | the moment is over | timer_due | another request waits | clarifying, confirming, with_a_person
in_review | nobody has looked in time | timer_due | the team has a rota | in_review
in_review, waiting_for_management | outcome changed | outcome_changed | | in_review, waiting_for_management, with_a_person
in_review, waiting_for_management | another service | service_changed | by staff | evaluating
in_review, waiting_for_management | another service | message_received | "no, I meant …" | clarifying, confirming, with_a_person
in_review, waiting_for_management | management asked | management_asked | | waiting_for_management
in_review, waiting_for_management | one more question | more_asked | | clarifying
answered | it is settled | message_received | | closed
answered | pushback | message_received | with a new fact, a mistake or another idea | reconsidering
answered | pushback | message_received | nothing new, the first time | answered
answered | pushback | message_received | nothing new, the second time | with_a_person
answered | another request | message_received | | clarifying, confirming
answered | quiet | timer_due | five working days | closed, in_review, waiting_for_management, clarifying, confirming, with_a_person
closed | any message | message_received | | listening, clarifying, confirming, with_a_person
closed | pushback | message_received | on the last answer | answered, reconsidering, with_a_person
with_a_person, incident | handed back | handed_back | | listening, answered, clarifying, confirming, with_a_person, in_review, waiting_for_management
incident | it works again | message_received | | closed, clarifying, confirming, in_review, waiting_for_management
* | taken over | taken_over | by an approver who is not the person asking | with_a_person
bot | wants a person | message_received | or the matter does: sensitive, another language, not understood | with_a_person
bot | wants a person | choice_made | | with_a_person
bot | an emergency | message_received | an outage, or anger about something broken | incident
open | cancel | message_received | nothing else is open | closed
open | cancel | message_received | another request is open | clarifying, confirming, in_review, waiting_for_management, with_a_person
bot | something is wrong here | choice_made | the button on an answer | answered
bot | draft approved | draft_approved | of a case that stands beside | answered, clarifying, confirming, with_a_person
bot | the moment is over | timer_due | of a case that stands beside | answered, clarifying, confirming, with_a_person
bot | one more question | more_asked | about a case that stands beside | clarifying
)";
// clang-format on

constexpr std::string_view kBot =
    "listening, clarifying, confirming, evaluating, in_review, answered, reconsidering, incident, "
    "waiting_for_management, closed";
constexpr std::string_view kOpen =
    "clarifying, confirming, evaluating, in_review, answered, reconsidering, incident, "
    "with_a_person, waiting_for_management";
constexpr std::string_view kAll =
    "listening, clarifying, confirming, evaluating, in_review, answered, reconsidering, incident, "
    "with_a_person, waiting_for_management, closed";

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(at);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::vector<std::string_view> stages_named(std::string_view names) {
    if (names == "*") return split(kAll, ',');
    if (names == "bot") return split(kBot, ',');  // where the bot may speak
    if (names == "open") return split(kOpen, ',');
    return split(names, ',');
}

const std::vector<Transition>& table() {
    static const std::vector<Transition> kRows = [] {
        std::vector<Transition> rows;
        for (const std::string_view line : split(kTable, '\n')) {
            const auto cells = split(line, '|');
            if (cells.size() != 5) continue;
            for (const std::string_view from : stages_named(cells[0]))
                rows.push_back({from, cells[1], cells[2], cells[3], split(cells[4], ',')});
        }
        return rows;
    }();
    return kRows;
}

std::string padded(std::string_view text, std::size_t width) {
    std::string wide{text};
    wide.resize(std::max(width, wide.size()), ' ');
    return wide;
}

// One arrow per pair of stages: what leads from one to the other, in a word or two.
std::vector<std::pair<std::pair<std::string_view, std::string_view>, std::string>> arrows() {
    std::vector<std::pair<std::pair<std::string_view, std::string_view>, std::string>> found;
    for (const Transition& row : table())
        for (const std::string_view to : row.to) {
            if (row.from == to) continue;
            const std::pair between{row.from, to};
            auto arrow = std::find_if(found.begin(), found.end(), [&](const auto& one) {
                return one.first == between;
            });
            if (arrow == found.end())
                found.emplace_back(between, std::string{row.on});
            else if (arrow->second.find(row.on) == std::string::npos)
                arrow->second += " / " + std::string{row.on};
        }
    return found;
}

}  // namespace

std::span<const Transition> transitions() {
    return table();
}

bool is_allowed(std::string_view from, std::string_view event, std::string_view to) {
    if (from == to) return true;
    return std::any_of(table().begin(), table().end(), [&](const Transition& row) {
        return row.from == from && row.event == event &&
               std::find(row.to.begin(), row.to.end(), to) != row.to.end();
    });
}

std::string transitions_text() {
    std::string text = padded("stage", 24) + padded("on", 42) + padded("when", 66) + "next\n";
    for (const Transition& row : table()) {
        text += padded(row.from, 24) + padded(row.on, 42) + padded(row.when, 66);
        for (std::size_t i = 0; i < row.to.size(); ++i)
            text += (i > 0 ? ", " : "") + std::string{row.to[i]};
        text += '\n';
    }
    return text + "In every stage, an event that makes no sense there changes nothing.\n";
}

std::string mermaid() {
    std::string text = "stateDiagram-v2\n    [*] --> listening\n";
    for (const auto& [between, label] : arrows())
        text += "    " + std::string{between.first} + " --> " + std::string{between.second} +
                " : " + label + "\n";
    return text + "    closed --> [*]\n";
}

std::string graphviz() {
    std::string text =
        "digraph dialogue {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n"
        "    start [shape=point];\n    start -> listening;\n";
    for (const auto& [between, label] : arrows())
        text += "    " + std::string{between.first} + " -> " + std::string{between.second} +
                " [label=\"" + label + "\"];\n";
    return text + "}\n";
}

}  // namespace ajar::dialogue
