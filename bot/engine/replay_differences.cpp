// What is otherwise in a turn that was replayed, as short lines to be read one under the other.

#include "bot/domain/words.hpp"
#include "bot/engine/replay.hpp"

#include <algorithm>

namespace ajar::engine {
namespace {

using namespace dialogue;

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : between) + word;
    return all.empty() ? "nothing" : all;
}

std::string in_words(const understanding::Reading& reading) {
    using Confidence = understanding::Reading::Confidence;
    std::string words{to_string(reading.type)};
    if (reading.confidence == Confidence::Unknown || reading.services.empty()) return words;
    std::vector<std::string> services;
    for (const understanding::Guess& guess : reading.services) services.push_back(guess.id);
    if (reading.confidence == Confidence::Sure) services.resize(1);
    return words + " " + joined(services, " or ");
}

std::string in_words(const std::optional<understanding::Understanding>& heard) {
    if (!heard) return joined({}, "");
    std::vector<std::string> words;
    if (heard->act != Act::Request || heard->readings.empty())
        words.emplace_back(to_string(heard->act));
    for (const understanding::Reading& reading : heard->readings)
        words.push_back(in_words(reading));
    if (heard->urgent) words.emplace_back("urgent");
    if (heard->outage) words.emplace_back("outage");
    if (heard->sensitive) words.emplace_back("sensitive");
    return joined(words, ", ");
}

template <class T>
std::vector<const T*> all_of(const Effects& effects) {
    std::vector<const T*> found;
    for (const Effect& effect : effects)
        if (const auto* one = std::get_if<T>(&effect)) found.push_back(one);
    return found;
}

std::string lines_said(const Effects& effects) {
    std::vector<std::string> lines;
    for (const Say* say : all_of<Say>(effects)) lines.push_back(say->line);
    return joined(lines, ", ");
}

std::string words_said(const Effects& effects) {
    std::vector<std::string> texts;
    for (const Say* say : all_of<Say>(effects)) {
        texts.push_back(say->text);
        for (const Choice& choice : say->choices) texts.back() += " [" + choice.label + "]";
    }
    return joined(texts, "\n");
}

std::string calls(const Effects& effects) {
    return all_of<CallPerson>(effects).empty() ? "nobody" : "a person";
}

std::string outcomes(const Effects& effects) {
    std::vector<std::string> found;
    for (const OpenReview* open : all_of<OpenReview>(effects)) {
        const auto& options = open->review.justification.options;
        if (open->review.option >= options.size()) continue;
        const evaluation::Option& option = options[open->review.option];
        std::string words{to_string(option.outcome)};
        for (const std::string& id : {option.alternative_id, option.refer_to})
            if (!id.empty()) words += " " + id;
        found.push_back(std::move(words));
    }
    return joined(found, ", ");
}

/// "policy blocking (rule-id)", each consideration that is not all right.
std::string grounds(const Effects& effects) {
    std::vector<std::string> found;
    for (const OpenReview* open : all_of<OpenReview>(effects))
        for (const auto& consideration : open->review.justification.considerations) {
            if (consideration.weight == Weight::Ok) continue;
            std::vector<std::string> rules;
            for (const evaluation::Evidence& evidence : consideration.evidence)
                if (evidence.weight != Weight::Ok && !evidence.rule_id.empty())
                    rules.push_back(evidence.rule_id);
            std::string words = std::string{to_string(consideration.topic)} + " " +
                                std::string{to_string(consideration.weight)};
            if (!rules.empty()) words += " (" + joined(rules, ", ") + ")";
            found.push_back(std::move(words));
        }
    return joined(found, ", ");
}

std::string drafts(const Effects& effects) {
    std::vector<std::string> texts;
    for (const OpenReview* open : all_of<OpenReview>(effects))
        texts.push_back(open->review.draft.text);
    return joined(texts, "\n");
}

}  // namespace

std::vector<Difference> differences(const ReplayedTurn& turn) {
    std::vector<Difference> found;
    const auto compare = [&](const char* what, std::string then, std::string today) {
        const bool differs = then != today;
        if (differs) found.push_back({what, std::move(then), std::move(today)});
        return differs;
    };
    const Effects& then = turn.then.effects;
    const Effects& today = turn.today.effects;
    compare("heard", in_words(turn.then.heard), in_words(turn.today.heard));
    // Where another line is said, its words are another's, too.
    if (!compare("says", lines_said(then), lines_said(today)))
        compare("words", words_said(then), words_said(today));
    compare("outcome", outcomes(then), outcomes(today));
    compare("because", grounds(then), grounds(today));
    compare("draft", drafts(then), drafts(today));
    compare("calls", calls(then), calls(today));
    compare("stage", turn.then.stage, turn.today.stage);
    return found;
}

}  // namespace ajar::engine
