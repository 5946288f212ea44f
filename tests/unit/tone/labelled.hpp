#pragma once

// The labelled replies of tests/data/tone, for the measured test and the tool that learns the
// models.

#include "bot/tone/check.hpp"
#include "bot/tone/role_model.hpp"

#include <set>
#include <string>
#include <vector>

namespace ajar::tone::testing {

struct LabelledSentence {
    std::size_t start = 0;
    std::size_t end = 0;
    std::vector<std::string> roles;
    Fault fault = Fault::None;  ///< where the label names it
};

struct LabelledReply {
    std::string id;
    std::string reply;
    Context context;
    std::set<std::string> errors;
    std::set<std::string> warnings;
    bool clean = false;
    std::vector<LabelledSentence> sentences;
};

/// A sentence of ours with a fault, or a near-miss without one; see tests/data/tone/own.
struct OwnSentence {
    std::string language;
    Fault fault = Fault::None;
    std::string text;
};

/// The replies that are measured: both files; `source_dir` is the repository.
std::vector<LabelledReply> labelled_replies(const std::string& source_dir);

/// Replies as tests/data/tone/own/replies-*.txt are written.
std::vector<LabelledReply> written_replies(const std::string& path);

/// What is only learnt from.
std::vector<LabelledReply> own_replies(const std::string& source_dir);
std::vector<OwnSentence> own_sentences(const std::string& source_dir);

/// What the shipped templates say with example values (tests/data/replies): free of faults.
std::vector<OwnSentence> shipped_sentences(const std::string& source_dir);

/// Labelled replies of one file, as the two above are written.
std::vector<LabelledReply> replies_of(const std::string& path);

/// How findings agree with the labels.
struct Tally {
    int right = 0;
    int wrong = 0;   ///< found, but not labelled
    int missed = 0;  ///< labelled, but not found

    double f1() const;
    double recall() const;
    Tally& operator+=(const Tally& other);
};

std::set<std::string> rules_found(const Report& report, Severity severity);
Tally compare(const std::set<std::string>& found, const std::set<std::string>& labelled);

}  // namespace ajar::tone::testing
