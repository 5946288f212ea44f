#pragma once

// What the models learn from: the knowledge's phrases, put under the labels of each question.

#include "bot/knowledge/knowledge.hpp"
#include "bot/understanding/classifier.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ajar::understanding {

/// Label: service id, or kNone for the background.
std::vector<Example> service_examples(const knowledge::Knowledge& knowledge);

/// Label: request type.
std::vector<Example> type_examples(const knowledge::Knowledge& knowledge);

/// Label: act.
std::vector<Example> act_examples(const knowledge::Knowledge& knowledge);

/// Label: need_label(service, need).
std::vector<Example> need_examples(const knowledge::Knowledge& knowledge);

/// What a label says in words: "card_arrival" and "CardArrival" are "card arrival". Empty where it
/// holds no word.
std::string words_of_label(std::string_view label);

std::string need_label(std::string_view service_id, std::string_view need_id);
/// {service id, need id}
std::pair<std::string, std::string> need_of(std::string_view label);

}  // namespace ajar::understanding
