#pragma once

// Making scores honest: a temperature that turns margins into probabilities which hold, and the
// figures that say how well it worked.

#include <span>
#include <vector>

namespace ajar::understanding {

/// softmax(temperature × margins).
std::vector<double> probabilities(std::span<const float> margins, double temperature);

struct Sample {
    std::vector<float> margins;
    int truth = 0;
};

/// The temperature that makes the samples most likely; 1 when there are none.
double fitted_temperature(std::span<const Sample> samples);

/// A score, and whether what was scored was right (or, for AUROC, was in scope).
struct Judged {
    double score = 0;
    bool right = false;
};

/// Expected calibration error over ten equal bins.
double calibration_error(std::span<const Judged> judged);

/// The chance that a right one scores above a wrong one; 0.5 when either kind is missing.
double area_under_roc(std::vector<Judged> judged);

/// The lowest score from which on the share of right ones, counted from the top, is at least
/// `precision`; above every score when there is none with `least` examples behind it.
double threshold_for(std::vector<Judged> judged, double precision, std::size_t least);

/// The score below which `share` of the scores lie.
double quantile(std::vector<double> scores, double share);

}  // namespace ajar::understanding
