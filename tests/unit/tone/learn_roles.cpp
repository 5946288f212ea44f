// Learns the role model from the labelled replies: softmax regression, then the order of roles by
// counting. Not a test; run by hand when the data or the features change:
//
//     learn_roles folds           how well it does on replies it has not seen (four folds)
//     learn_roles write FILE      bot/tone/packs/role_weights.inc

#include "bot/tone/check_with.hpp"
#include "bot/tone/features.hpp"
#include "tests/unit/tone/labelled.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <random>
#include <unordered_map>

namespace ajar::tone::testing {
namespace {

struct Example {
    std::vector<std::uint32_t> features;
    std::size_t role = 0;
};

struct Learnt {
    std::vector<std::string> names;
    std::vector<RoleScores> weights;
    std::array<std::array<RoleScores, kRoles + 1>, RoleModel::kGroups> counts{};
};

/// The labels of a sentence, boiled down to the role the model knows.
Role role_of(const std::vector<std::string>& labels) {
    const auto place = [&](std::string_view label) {
        return std::find(labels.begin(), labels.end(), label);
    };
    const auto has = [&](std::string_view label) { return place(label) != labels.end(); };
    if (has("evasion") && !has("decision")) return Role::Evasion;
    if (has("decision") && has("reason"))
        return place("reason") < place("decision") || has("wall") ? Role::ReasonDecision
                                                                  : Role::DecisionReason;
    if (has("decision") || has("wall")) return Role::Decision;
    if (has("reason") && !has("opening")) return Role::Reason;
    if (has("opening") || has("question")) return Role::Opening;
    for (const char* label : {"path", "promise", "referral", "action", "expectation", "condition"})
        if (has(label)) return Role::Path;
    return Role::Idle;
}

Role label_at(const LabelledReply& reply, const Statement& statement) {
    std::vector<std::string> labels;
    for (const LabelledSentence& sentence : reply.sentences)
        if (sentence.start < statement.place.end && sentence.end > statement.place.start)
            labels.insert(labels.end(), sentence.roles.begin(), sentence.roles.end());
    return role_of(labels);
}

class Learner {
public:
    void add(const LabelledReply& reply) {
        Analysis analysis = analyse(reply.reply, reply.context.locale);
        const auto group = static_cast<std::size_t>(RoleModel::group_of(reply.context.kind));
        std::vector<Role> roles;
        std::size_t before = RoleModel::kStart;
        for (const Statement& statement : analysis.statements) {
            roles.push_back(label_at(reply, statement));
            const auto role = static_cast<std::size_t>(roles.back());
            learnt_.counts[group][before][role] += 1;
            before = role;
        }
        add(analysis, roles, reply.context.kind);
    }

    Learnt run() {
        drop_rare();
        learnt_.weights.assign(learnt_.names.size(), {});
        std::vector<RoleScores> pace(learnt_.names.size());
        for (auto& each : pace) each.fill(1e-6);
        std::vector<RoleScores> mean(learnt_.names.size());
        std::mt19937 random(3);  // the same order each time: the same table
        for (int round = 0; round < kRounds; ++round) {
            std::shuffle(examples_.begin(), examples_.end(), random);
            for (const Example& example : examples_) learn(example, pace);
            if (round < kSettled) continue;
            for (std::size_t at = 0; at < mean.size(); ++at)
                for (std::size_t role = 0; role < kRoles; ++role)
                    mean[at][role] += learnt_.weights[at][role] / (kRounds - kSettled);
        }
        learnt_.weights = std::move(mean);
        return std::move(learnt_);
    }

private:
    void add(const Analysis& analysis, const std::vector<Role>& roles, ReplyKind kind) {
        for (std::size_t at = 0; at < roles.size(); ++at) {
            Example& example = examples_.emplace_back();
            example.role = static_cast<std::size_t>(roles[at]);
            role_features(analysis, at, kind, [&](std::string_view name) {
                example.features.push_back(id_of(std::string(name)));
            });
        }
    }

    static constexpr int kRounds = 24;
    static constexpr int kSettled = 6;  ///< from here on the mean is taken: steadier than the last
    static constexpr double kRate = 0.25;
    static constexpr double kShrink = 0.01;
    static constexpr std::size_t kFewest = 2;  ///< a feature of one sentence teaches nothing

    std::uint32_t id_of(const std::string& name) {
        const auto [place, fresh] =
            ids_.emplace(name, static_cast<std::uint32_t>(learnt_.names.size()));
        if (fresh) learnt_.names.push_back(name);
        return place->second;
    }

    void drop_rare() {
        std::vector<std::size_t> seen(learnt_.names.size());
        for (const Example& example : examples_)
            for (const std::uint32_t feature : example.features) ++seen[feature];
        for (Example& example : examples_)
            std::erase_if(example.features, [&](std::uint32_t feature) {
                return seen[feature] < kFewest;
            });
    }

    void learn(const Example& example, std::vector<RoleScores>& pace) {
        RoleScores sums{};
        for (const std::uint32_t feature : example.features)
            for (std::size_t role = 0; role < kRoles; ++role)
                sums[role] += learnt_.weights[feature][role];
        const double highest = *std::max_element(sums.begin(), sums.end());
        double total = 0;
        for (double& sum : sums) total += sum = std::exp(sum - highest);
        for (std::size_t role = 0; role < kRoles; ++role) {
            const double off = sums[role] / total - (role == example.role ? 1.0 : 0.0);
            if (std::abs(off) < 1e-3) continue;
            for (const std::uint32_t feature : example.features) {
                double& weight = learnt_.weights[feature][role];
                const double slope = off + kShrink * weight;
                double& steps = pace[feature][role];
                steps += slope * slope;
                weight -= kRate * slope / std::sqrt(steps);
            }
        }
    }

    std::vector<Example> examples_;
    std::unordered_map<std::string, std::uint32_t> ids_;
    Learnt learnt_;
};

double log_step(const RoleScores& counts, std::size_t to) {
    double total = 0;
    for (const double count : counts) total += count;
    return std::log((counts[to] + 0.5) / (total + 0.5 * kRoles));
}

bool worth_keeping(const RoleScores& weights) {
    constexpr double kLeast = 0.1;
    return std::any_of(weights.begin(), weights.end(), [](double weight) {
        return std::abs(weight) >= kLeast;
    });
}

RoleModel model_of(const Learnt& learnt) {
    RoleModel model;
    for (std::size_t at = 0; at < learnt.names.size(); ++at)
        if (worth_keeping(learnt.weights[at]))
            model.set_weight(learnt.names[at], learnt.weights[at]);
    for (std::size_t group = 0; group < RoleModel::kGroups; ++group)
        for (std::size_t from = 0; from <= kRoles; ++from)
            for (std::size_t to = 0; to < kRoles; ++to)
                model.set_step(
                    static_cast<RoleModel::Group>(group),
                    from,
                    to,
                    log_step(learnt.counts[group][from], to)
                );
    return model;
}

void print(const char* what, const std::map<std::string, Tally>& tallies) {
    std::printf("%s\n", what);
    for (const auto& [name, tally] : tallies)
        std::printf(
            "  %-4s F1 %.2f recall %.2f (right %d wrong %d missed %d)\n",
            name.c_str(),
            tally.f1(),
            tally.recall(),
            tally.right,
            tally.wrong,
            tally.missed
        );
}

void show(const LabelledReply& reply, const Report& report, const RoleModel& model) {
    const auto found = rules_found(report, Severity::Error);
    if (found == reply.errors) return;
    std::printf(
        "### %s %s %s  want",
        reply.id.c_str(),
        reply.context.locale.c_str(),
        std::string(to_string(reply.context.kind)).c_str()
    );
    for (const auto& rule : reply.errors)
        std::printf(" %s%s", found.contains(rule) ? "" : "-", rule.c_str());
    for (const auto& rule : found)
        if (!reply.errors.contains(rule)) std::printf(" +%s", rule.c_str());
    std::printf("\n");
    Analysis analysis = analyse(reply.reply, reply.context.locale);
    assign_roles(analysis, reply.context.kind, model);
    for (const Statement& s : analysis.statements)
        std::printf(
            "  [%s%s%s%s%s%s r%.2f d%.2f o%.2f m%.2f] %s\n",
            s.idle ? "i" : "",
            s.reason ? "R" : "",
            s.decision ? "D" : "",
            s.path ? "P" : "",
            s.opening ? "O" : "",
            s.evasion ? "E" : "",
            s.reasons,
            s.decides,
            s.opens,
            s.moves_on,
            reply.reply.substr(s.place.start, s.place.end - s.place.start).c_str()
        );
    for (const Finding& finding : report.findings)
        if (finding.severity == Severity::Error)
            std::printf(
                "      > %s '%s'\n",
                finding.rule.c_str(),
                reply.reply
                    .substr(finding.start, std::min<std::size_t>(60, finding.end - finding.start))
                    .c_str()
            );
}

int folds(const std::vector<LabelledReply>& replies, bool verbose) {
    constexpr std::size_t kFolds = 4;
    std::map<std::string, Tally> by_rule;
    std::map<std::string, Tally> by_language;
    std::map<std::string, Tally> warnings;
    int clean = 0;
    int disturbed = 0;
    for (std::size_t fold = 0; fold < kFolds; ++fold) {
        Learner learner;
        for (std::size_t at = 0; at < replies.size(); ++at)
            if (at % kFolds != fold) learner.add(replies[at]);
        const RoleModel model = model_of(learner.run());
        for (std::size_t at = fold; at < replies.size(); at += kFolds) {
            const LabelledReply& reply = replies[at];
            const Report report = check_with(model, reply.reply, reply.context);
            const auto found = rules_found(report, Severity::Error);
            const auto tally_each =
                [](std::map<std::string, Tally>& into, const auto& a, const auto& b) {
                    std::set<std::string> rules = a;
                    rules.insert(b.begin(), b.end());
                    for (const auto& rule : rules)
                        into[rule] += compare(
                            a.contains(rule) ? std::set{rule} : std::set<std::string>{},
                            b.contains(rule) ? std::set{rule} : std::set<std::string>{}
                        );
                };
            tally_each(by_rule, found, reply.errors);
            tally_each(warnings, rules_found(report, Severity::Warning), reply.warnings);
            by_language[reply.context.locale] += compare(found, reply.errors);
            clean += reply.clean ? 1 : 0;
            disturbed += reply.clean && !found.empty() ? 1 : 0;
            if (verbose) show(reply, report, model);
        }
    }
    Tally all;
    for (const auto& [language, tally] : by_language) all += tally;
    by_language["all"] = all;
    print("errors by rule", by_rule);
    print("warnings by rule", warnings);
    print("errors by language", by_language);
    std::printf("clean replies with an error: %d of %d\n", disturbed, clean);
    return 0;
}

void write_scores(std::ostream& out, const RoleScores& scores) {
    out << "{";
    for (std::size_t role = 0; role < kRoles; ++role)
        out << (role > 0 ? ", " : "") << static_cast<int>(std::lround(scores[role] * 100));
    out << "}";
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '"' || c == '\\') out.push_back('\\');
        out.push_back(c);
    }
    return out;
}

int write(const std::vector<LabelledReply>& replies, const char* path) {
    Learner learner;
    for (const LabelledReply& reply : replies) learner.add(reply);
    const Learnt learnt = learner.run();
    std::map<std::string, RoleScores> kept;
    for (std::size_t at = 0; at < learnt.names.size(); ++at)
        if (worth_keeping(learnt.weights[at])) kept[learnt.names[at]] = learnt.weights[at];
    std::ofstream out(path);
    out << "// Made by learn_roles from the labelled replies in tests/data/tone. Hundredths, by "
           "role:\n"
           "// idle, reason, reason+decision, decision+reason, decision, path, opening, "
           "evasion.\n\n"
        << "// clang-format off\nconstexpr std::array<Weight, " << kept.size() << "> kWeights{{\n";
    for (const auto& [name, scores] : kept) {
        out << "{\"" << escaped(name) << "\", {";
        write_scores(out, scores);
        out << "}},\n";
    }
    out << "}};\n\nconstexpr std::array<Step, " << RoleModel::kGroups * (kRoles + 1)
        << "> kSteps{{\n";
    for (std::size_t group = 0; group < RoleModel::kGroups; ++group)
        for (std::size_t from = 0; from <= kRoles; ++from) {
            RoleScores logs{};
            for (std::size_t to = 0; to < kRoles; ++to)
                logs[to] = log_step(learnt.counts[group][from], to);
            out << "{static_cast<RoleModel::Group>(" << group << "), " << from << ", {";
            write_scores(out, logs);
            out << "}},\n";
        }
    out << "}};\n// clang-format on\n";
    std::printf("%zu features\n", kept.size());
    return out ? 0 : 1;
}

}  // namespace

int run(int argc, char** argv) {
    const auto replies = labelled_replies(AJAR_SOURCE_DIR);
    const std::string_view verb = argc > 1 ? argv[1] : "folds";
    if (verb == "write" && argc > 2) return write(replies, argv[2]);
    return folds(replies, verb == "show");
}

}  // namespace ajar::tone::testing

int main(int argc, char** argv) {
    return ajar::tone::testing::run(argc, argv);
}
