// Learns the tone checker's models from the labelled replies, and measures the checker by
// cross-validation. Not a test; run by hand when the data, the lists or the features change:
//
//     learn_tone           the measures per rule and language, on replies not seen (four folds)
//     learn_tone judge F   the measures on a file written like own/replies-en.txt, or on lines of
//                          JSON like train-en.jsonl, that is no part of the lessons
//     learn_tone sentences how the fault model alone does on our single sentences
//     learn_tone show      and each reply that was judged otherwise than labelled
//     learn_tone write     bot/tone/packs/role_weights.inc and fault_weights.inc

#include "bot/tone/check_with.hpp"
#include "tests/unit/tone/learn.hpp"

#include <algorithm>
#include <cstdio>
#include <map>

namespace ajar::tone::testing {
namespace {

struct Lessons {
    std::vector<LabelledReply> measured;
    std::vector<LabelledReply> own;
    std::vector<OwnSentence> sentences;
};

/// From all of ours and from those measured replies that `takes` picks by number.
template <class Takes>
Learnt learn(const Lessons& lessons, Takes takes) {
    Learner learner;
    for (std::size_t at = 0; at < lessons.measured.size(); ++at)
        if (takes(at)) learner.add(lessons.measured[at]);
    for (const LabelledReply& reply : lessons.own) learner.add(reply);
    for (const OwnSentence& sentence : lessons.sentences) learner.add(sentence);
    return learner.run();
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

std::string faults_in(const Statement& statement) {
    std::string faults;
    for (std::size_t at = 1; at < kFaults; ++at)
        if (statement.faults[at] > 0.2F)
            faults += std::to_string(at) + "!" + std::to_string(statement.faults[at]).substr(0, 4);
    return faults;
}

void show(const LabelledReply& reply, const Report& report, const Models& models) {
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
    assign_faults(analysis, models.faults);
    assign_roles(analysis, reply.context.kind, models.roles);
    for (const Statement& s : analysis.statements) {
        std::printf(
            "  [%s%s%s%s%s%s%s r%.2f d%.2f o%.2f m%.2f %s] %s\n",
            s.idle ? "i" : "",
            s.reason ? "R" : "",
            s.decision ? "D" : "",
            s.path ? "P" : "",
            s.opening ? "O" : "",
            s.evasion ? "E" : "",
            s.states_a_fact() ? "F" : "",
            s.reasons,
            s.decides,
            s.opens,
            s.moves_on,
            faults_in(s).c_str(),
            reply.reply.substr(s.place.start, s.place.end - s.place.start).c_str()
        );
        for (const Hit& hit : analysis.hits_of(s))
            std::printf(
                "%s%d '%s'",
                &hit == &analysis.hits_of(s).front() ? "        lists: " : ", ",
                static_cast<int>(hit.cue),
                reply.reply
                    .substr(
                        analysis.tokens[hit.first].start,
                        analysis.tokens[hit.last - 1].end - analysis.tokens[hit.first].start
                    )
                    .c_str()
            );
        if (s.hits_begin != s.hits_end) std::printf("\n");
    }
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

/// How a checker did, counted reply by reply.
class Measures {
public:
    void add(const LabelledReply& reply, const Report& report) {
        const auto found = rules_found(report, Severity::Error);
        tally_each(by_rule_, found, reply.errors);
        tally_each(warnings_, rules_found(report, Severity::Warning), reply.warnings);
        by_language_[reply.context.locale] += compare(found, reply.errors);
        by_language_["all"] += compare(found, reply.errors);
        clean_ += reply.clean ? 1 : 0;
        disturbed_ += reply.clean && !found.empty() ? 1 : 0;
    }

    void tell() const {
        print("errors by rule", by_rule_);
        print("warnings by rule", warnings_);
        print("errors by language", by_language_);
        std::printf("clean replies with an error: %d of %d\n", disturbed_, clean_);
    }

private:
    using Tallies = std::map<std::string, Tally>;

    static void tally_each(
        Tallies& into, const std::set<std::string>& found, const std::set<std::string>& labelled
    ) {
        for (const auto& rule : found)
            ++(labelled.contains(rule) ? into[rule].right : into[rule].wrong);
        for (const auto& rule : labelled)
            if (!found.contains(rule)) ++into[rule].missed;
    }

    Tallies by_rule_;
    Tallies by_language_;
    Tallies warnings_;
    int clean_ = 0;
    int disturbed_ = 0;
};

int folds(const Lessons& lessons, bool verbose) {
    const auto& replies = lessons.measured;
    constexpr std::size_t kFolds = 4;
    Measures measures;
    for (std::size_t fold = 0; fold < kFolds; ++fold) {
        const Learnt learnt =
            learn(lessons, [fold](std::size_t at) { return at % kFolds != fold; });
        const RoleModel roles = role_model_of(learnt);
        const FaultModel faults = fault_model_of(learnt);
        const Models models{roles, faults};
        for (std::size_t at = fold; at < replies.size(); at += kFolds) {
            const Report report = check_with(models, replies[at].reply, replies[at].context);
            measures.add(replies[at], report);
            if (verbose) show(replies[at], report, models);
        }
    }
    measures.tell();
    return 0;
}

/// Learns from all of ours and judges another file. What is in that file already is left out of
/// the lessons, so that only the newest part of our data has to be kept apart by hand.
int judge(Lessons lessons, const std::string& path) {
    const std::vector<LabelledReply> replies =
        path.ends_with(".jsonl") ? replies_of(path) : written_replies(path);
    std::set<std::string> seen;
    for (const LabelledReply& reply : replies) seen.insert(reply.reply);
    std::erase_if(lessons.own, [&](const LabelledReply& own) { return seen.contains(own.reply); });
    const Learnt learnt = learn(lessons, [](std::size_t) { return true; });
    const RoleModel roles = role_model_of(learnt);
    const FaultModel faults = fault_model_of(learnt);
    const Models models{roles, faults};
    Measures measures;
    for (const LabelledReply& reply : replies) {
        const Report report = check_with(models, reply.reply, reply.context);
        measures.add(reply, report);
        show(reply, report, models);
    }
    measures.tell();
    return 0;
}

int write(const Lessons& lessons, const std::string& folder) {
    const Learnt learnt = learn(lessons, [](std::size_t) { return true; });
    const bool written = write_role_weights(learnt, folder + "/role_weights.inc") &&
                         write_fault_weights(learnt, folder + "/fault_weights.inc");
    return written ? 0 : 1;
}

constexpr std::array kThresholds{0.3F, 0.5F, 0.7F, 0.85F};

struct FaultTally {
    int all = 0;
    std::array<int, kThresholds.size()> found{};
};

/// How the fault model alone does on sentences it has not learnt from.
int sentence_folds(const Lessons& lessons, bool verbose) {
    constexpr std::size_t kFolds = 4;
    std::map<std::string, FaultTally> tallies;
    for (std::size_t fold = 0; fold < kFolds; ++fold) {
        Learner learner;
        for (std::size_t at = 0; at < lessons.measured.size(); ++at)
            if (at % kFolds != fold) learner.add(lessons.measured[at]);
        for (std::size_t at = 0; at < lessons.own.size(); ++at)
            if (at % kFolds != fold) learner.add(lessons.own[at]);
        for (std::size_t at = 0; at < lessons.sentences.size(); ++at)
            if (at % kFolds != fold) learner.add(lessons.sentences[at]);
        const FaultModel model = fault_model_of(learner.run());
        const auto judge = [&](const std::string& text, const std::string& language, Fault fault) {
            const Analysis analysis = analyse(text, language);
            for (std::size_t at = 0; at < analysis.statements.size(); ++at) {
                const FaultScores scores = model.chances(analysis, at);
                const auto none = static_cast<std::size_t>(Fault::None);
                const std::size_t best = static_cast<std::size_t>(
                    std::max_element(scores.begin() + 1, scores.end()) - scores.begin()
                );
                const std::size_t want = static_cast<std::size_t>(fault);
                FaultTally& tally = tallies[std::to_string(want) + " " + language];
                ++tally.all;
                for (std::size_t t = 0; t < kThresholds.size(); ++t)
                    tally.found[t] += scores[want == none ? best : want] > kThresholds[t] ? 1 : 0;
                const bool odd = want == none ? scores[best] > 0.5F : scores[want] < 0.5F;
                if (verbose && odd)
                    std::printf(
                        "%zu %s %.2f (best %zu %.2f) %s\n",
                        want,
                        language.c_str(),
                        static_cast<double>(scores[want]),
                        best,
                        static_cast<double>(scores[best]),
                        text.c_str()
                    );
            }
        };
        for (std::size_t at = fold; at < lessons.sentences.size(); at += kFolds)
            judge(
                lessons.sentences[at].text,
                lessons.sentences[at].language,
                lessons.sentences[at].fault
            );
        for (std::size_t at = fold; at < lessons.measured.size(); at += kFolds)
            if (lessons.measured[at].clean)
                judge(lessons.measured[at].reply, lessons.measured[at].context.locale, Fault::None);
    }
    for (const auto& [name, tally] : tallies) {
        std::printf("fault %s: %d sentences; above", name.c_str(), tally.all);
        for (std::size_t t = 0; t < kThresholds.size(); ++t)
            std::printf(
                " %.2f: %d (%.0f %%)",
                static_cast<double>(kThresholds[t]),
                tally.found[t],
                100.0 * tally.found[t] / tally.all
            );
        std::printf("\n");
    }
    return 0;
}

}  // namespace

int run(int argc, char** argv) {
    Lessons lessons{
        labelled_replies(AJAR_SOURCE_DIR),
        own_replies(AJAR_SOURCE_DIR),
        own_sentences(AJAR_SOURCE_DIR),
    };
    for (OwnSentence& sentence : shipped_sentences(AJAR_SOURCE_DIR))
        lessons.sentences.push_back(std::move(sentence));
    std::printf(
        "%zu replies of ours, %zu sentences\n", lessons.own.size(), lessons.sentences.size()
    );
    const std::string_view verb = argc > 1 ? argv[1] : "folds";
    if (verb == "judge" && argc > 2) return judge(std::move(lessons), argv[2]);
    if (verb == "write") return write(lessons, std::string(AJAR_SOURCE_DIR) + "/bot/tone/packs");
    if (verb == "sentences") return sentence_folds(lessons, argc > 2);
    return folds(lessons, verb == "show");
}

}  // namespace ajar::tone::testing

int main(int argc, char** argv) {
    return ajar::tone::testing::run(argc, argv);
}
