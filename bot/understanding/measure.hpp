#pragma once

// How good the understanding is: on labelled lines ("ajar understand evaluate"), and on the
// catalogue itself by cross-validation ("ajar check").

#include "bot/knowledge/knowledge.hpp"
#include "bot/understanding/classifier.hpp"
#include "bot/understanding/understanding.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ajar::understanding {

/// The label of a line that belongs to no class: trains the background, tests the refusal.
inline constexpr std::string_view kOutOfScope = "oos";

struct Metrics {
    double accuracy = 0;  ///< of the lines in scope
    /// How well the score tells in scope from out; nothing when a kind of line is missing.
    std::optional<double> oos_auroc;
    double ece = 0;   ///< expected calibration error, lines in scope
    double top3 = 0;  ///< the right label is among the first three
    double train_seconds = 0;
    double latency_us_p50 = 0;
    double latency_us_p99 = 0;
    std::size_t train_lines = 0;
    std::size_t test_lines = 0;
    std::size_t labels = 0;
};

/// Seconds since any fixed moment; the core reads no clock of its own.
using Stopwatch = std::function<double()>;

/// The three labels that fit a line best, without kNone; the probabilities are of all labels.
using Listener = std::function<void(const Example& line, const std::vector<Guess>& best)>;

Metrics measure(
    std::span<const Example> train,
    std::span<const Example> test,
    const Stopwatch& stopwatch,
    const Encoder* encoder = nullptr,
    const Listener& listener = {}
);

/// Phrases of one service that a model which never saw them takes for another service's.
struct Confusion {
    std::string service;
    std::string taken_for;  ///< a service id, or kNone
    std::size_t times = 0;
    std::size_t of = 0;                ///< the service's phrases
    std::vector<std::string> phrases;  ///< those that were mistaken

    bool operator==(const Confusion&) const = default;
};

/// The worst first; only what happened at least twice and to every tenth phrase.
std::vector<Confusion> confusions(
    const knowledge::Knowledge& knowledge, const Encoder* encoder = nullptr
);

/// One sentence for whoever keeps the catalogue.
std::string advice(const Confusion& confusion);

}  // namespace ajar::understanding
