#include "tests/unit/tone/learn.hpp"

#include "bot/tone/features.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <optional>

namespace ajar::tone::testing {
namespace {

using Labels = std::vector<std::string>;

bool has(const Labels& labels, std::string_view label) {
    return std::find(labels.begin(), labels.end(), label) != labels.end();
}

/// The labels of a sentence, boiled down to the role the model knows.
Role role_of(const Labels& labels) {
    const auto place = [&](std::string_view label) {
        return std::find(labels.begin(), labels.end(), label);
    };
    if (has(labels, "evasion") && !has(labels, "decision")) return Role::Evasion;
    if (has(labels, "decision") && has(labels, "reason"))
        return place("reason") < place("decision") || has(labels, "wall") ? Role::ReasonDecision
                                                                          : Role::DecisionReason;
    if (has(labels, "decision") || has(labels, "wall")) return Role::Decision;
    if (has(labels, "reason") && !has(labels, "opening")) return Role::Reason;
    if (has(labels, "opening") || has(labels, "question")) return Role::Opening;
    for (const char* label : {"path", "promise", "referral", "action", "expectation", "condition"})
        if (has(labels, label)) return Role::Path;
    return Role::Idle;
}

Labels labels_at(const LabelledReply& reply, const Statement& statement) {
    Labels labels;
    for (const LabelledSentence& sentence : reply.sentences)
        if (sentence.start < statement.place.end && sentence.end > statement.place.start)
            labels.insert(labels.end(), sentence.roles.begin(), sentence.roles.end());
    return labels;
}

/// Replies are labelled with their faults as a whole; the sentence is the one with the label or,
/// where there is no label for it, the one that a word list finds.
Fault fault_of(const LabelledReply& reply, const Labels& labels, const Statement& statement) {
    for (const LabelledSentence& sentence : reply.sentences)
        if (sentence.fault != Fault::None && sentence.start < statement.place.end &&
            sentence.end > statement.place.start)
            return sentence.fault;

    struct Sign {
        Fault fault;
        const char* rule;
        const char* label;
        std::initializer_list<Cue> cues;
    };

    static const std::array kSigns{
        Sign{Fault::Threat, "T16", "threat", {Cue::Threat}},
        Sign{Fault::Blame, "T10", "blame", {Cue::Blame}},
        Sign{Fault::Excuse, "T09", "excuse", {Cue::Excuse}},
        Sign{Fault::Wall, "T04", "wall", {Cue::Wall}},
        Sign{Fault::Closing, "T06", nullptr, {Cue::Closing}},
        Sign{Fault::Unnamed, "T24", nullptr, {Cue::Unnamed}},
        Sign{Fault::OpenScope, "T18", nullptr, {Cue::OpenScope, Cue::OpenTerms}},
        Sign{Fault::Vague, "T11", nullptr, {Cue::Vague, Cue::Nobody}},
        Sign{Fault::Evasion, "T03", "evasion", {Cue::Evasion}},
    };
    for (const Sign& sign : kSigns) {
        if (!reply.errors.contains(sign.rule)) continue;
        const bool cued = std::any_of(sign.cues.begin(), sign.cues.end(), [&](Cue cue) {
            return statement.has(cue);
        });
        if (cued || (sign.label != nullptr && has(labels, sign.label))) return sign.fault;
    }
    return Fault::None;
}

/// Lists that were tuned on the very replies we learn from: to trust them too much is easy.
bool tells_by_list(const std::string& feature) {
    constexpr std::array kTuned = std::to_array<Cue>(
        {Cue::Wall,
         Cue::Excuse,
         Cue::Blame,
         Cue::Threat,
         Cue::Vague,
         Cue::Nobody,
         Cue::Unnamed,
         Cue::Closing,
         Cue::Evasion,
         Cue::OpenScope,
         Cue::OpenTerms}
    );
    return std::any_of(kTuned.begin(), kTuned.end(), [&](Cue cue) {
        return feature == "c " + std::to_string(static_cast<int>(cue));
    });
}

double log_step(const RoleScores& counts, std::size_t to) {
    double total = 0;
    for (const double count : counts) total += count;
    return std::log((counts[to] + 0.5) / (total + 0.5 * kRoles));
}

template <class Scores>
bool worth_keeping(const Scores& weights) {
    constexpr double kLeast = 0.1;
    return std::any_of(weights.begin(), weights.end(), [](double weight) {
        return std::abs(weight) >= kLeast;
    });
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '"' || c == '\\') out.push_back('\\');
        out.push_back(c);
    }
    return out;
}

template <class Scores>
void write_scores(std::ostream& out, const Scores& scores) {
    out << "{";
    for (std::size_t at = 0; at < scores.size(); ++at)
        out << (at > 0 ? ", " : "") << static_cast<int>(std::lround(scores[at] * 100));
    out << "}";
}

template <class Table>
void write_weights(std::ostream& out, const Table& learnt) {
    std::map<std::string, typename std::decay_t<decltype(learnt.weights)>::value_type> kept;
    for (std::size_t at = 0; at < learnt.names.size(); ++at)
        if (worth_keeping(learnt.weights[at])) kept[learnt.names[at]] = learnt.weights[at];
    out << "// clang-format off\nconstexpr std::array<Weight, " << kept.size() << "> kWeights{{\n";
    for (const auto& [name, scores] : kept) {
        out << "{\"" << escaped(name) << "\", {";
        write_scores(out, scores);
        out << "}},\n";
    }
    out << "}};\n";
}

}  // namespace

void Learner::add_fault(const Analysis& analysis, std::size_t at, Fault fault) {
    std::vector<std::string> features;
    fault_features(analysis, at, [&](std::string_view name) { features.emplace_back(name); });
    faults_.add(features, static_cast<std::size_t>(fault));
    // Once more without the lists' own verdict, so that the other words learn to stand alone.
    std::erase_if(features, tells_by_list);
    faults_.add(features, static_cast<std::size_t>(fault));
}

void Learner::add(const LabelledReply& reply) {
    const Analysis analysis = analyse(reply.reply, reply.context.locale);
    const auto group = static_cast<std::size_t>(RoleModel::group_of(reply.context.kind));
    std::size_t before = RoleModel::kStart;
    for (std::size_t at = 0; at < analysis.statements.size(); ++at) {
        const Labels labels = labels_at(reply, analysis.statements[at]);
        const auto role = static_cast<std::size_t>(role_of(labels));
        learnt_.steps[group][before][role] += 1;
        before = role;
        std::vector<std::string> features;
        role_features(analysis, at, reply.context.kind, [&](std::string_view name) {
            features.emplace_back(name);
        });
        roles_.add(features, role);
        add_fault(analysis, at, fault_of(reply, labels, analysis.statements[at]));
    }
}

void Learner::add(const OwnSentence& sentence) {
    const Analysis analysis = analyse(sentence.text, sentence.language);
    for (std::size_t at = 0; at < analysis.statements.size(); ++at)
        add_fault(analysis, at, sentence.fault);
}

Learnt Learner::run() {
    learnt_.roles = roles_.run();
    learnt_.faults = faults_.run();
    return std::move(learnt_);
}

RoleModel role_model_of(const Learnt& learnt) {
    RoleModel model;
    for (std::size_t at = 0; at < learnt.roles.names.size(); ++at)
        if (worth_keeping(learnt.roles.weights[at]))
            model.set_weight(learnt.roles.names[at], learnt.roles.weights[at]);
    for (std::size_t group = 0; group < RoleModel::kGroups; ++group)
        for (std::size_t from = 0; from <= kRoles; ++from)
            for (std::size_t to = 0; to < kRoles; ++to)
                model.set_step(
                    static_cast<RoleModel::Group>(group),
                    from,
                    to,
                    log_step(learnt.steps[group][from], to)
                );
    return model;
}

FaultModel fault_model_of(const Learnt& learnt) {
    FaultModel model;
    for (std::size_t at = 0; at < learnt.faults.names.size(); ++at) {
        if (!worth_keeping(learnt.faults.weights[at])) continue;
        FaultScores scores{};
        for (std::size_t fault = 0; fault < kFaults; ++fault)
            scores[fault] = static_cast<float>(learnt.faults.weights[at][fault]);
        model.set_weight(learnt.faults.names[at], scores);
    }
    return model;
}

bool write_role_weights(const Learnt& learnt, const std::string& path) {
    std::ofstream out(path);
    out << "// Made by learn_tone from the labelled replies in tests/data/tone. Hundredths, by "
           "role:\n"
           "// idle, reason, reason+decision, decision+reason, decision, path, opening, "
           "evasion.\n\n";
    write_weights(out, learnt.roles);
    out << "\nconstexpr std::array<Step, " << RoleModel::kGroups * (kRoles + 1) << "> kSteps{{\n";
    for (std::size_t group = 0; group < RoleModel::kGroups; ++group)
        for (std::size_t from = 0; from <= kRoles; ++from) {
            RoleScores logs{};
            for (std::size_t to = 0; to < kRoles; ++to)
                logs[to] = log_step(learnt.steps[group][from], to);
            out << "{static_cast<RoleModel::Group>(" << group << "), " << from << ", {";
            write_scores(out, logs);
            out << "}},\n";
        }
    out << "}};\n// clang-format on\n";
    return static_cast<bool>(out);
}

bool write_fault_weights(const Learnt& learnt, const std::string& path) {
    std::ofstream out(path);
    out << "// Made by learn_tone from the labelled replies and sentences in tests/data/tone.\n"
           "// Hundredths, by fault: none, wall, excuse, blame, vague, threat, unnamed, closing,\n"
           "// evasion, open scope.\n\n";
    write_weights(out, learnt.faults);
    out << "// clang-format on\n";
    return static_cast<bool>(out);
}

}  // namespace ajar::tone::testing
