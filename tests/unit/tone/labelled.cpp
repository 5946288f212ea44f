#include "tests/unit/tone/labelled.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>

namespace ajar::tone::testing {
namespace {

using nlohmann::json;

LabelledReply read(const json& line) {
    LabelledReply reply;
    reply.id = line.at("id");
    reply.reply = line.at("reply");
    reply.context.kind = word_from<ReplyKind>(line.at("kind").get<std::string>()).value();
    reply.context.locale = line.value("lang", "en");
    reply.context.request = line.at("request");
    reply.context.root_need = line.at("root_need");
    reply.errors = line.at("errors").get<std::set<std::string>>();
    reply.warnings = line.at("warnings").get<std::set<std::string>>();
    reply.clean = line.at("clean");
    std::size_t from = 0;
    for (const json& sentence : line.at("sentences")) {
        const std::string text = sentence.at("text");
        std::size_t start = reply.reply.find(text, from);
        if (start == std::string::npos) start = reply.reply.find(text);
        if (start == std::string::npos) continue;
        from = start + text.size();
        reply.sentences.push_back(
            {start, from, sentence.at("roles").get<std::vector<std::string>>()}
        );
    }
    return reply;
}

}  // namespace

std::vector<LabelledReply> labelled_replies(const std::string& source_dir) {
    std::vector<LabelledReply> replies;
    for (const char* name : {"train-en.jsonl", "train-multi.jsonl"}) {
        std::ifstream in(source_dir + "/tests/data/tone/" + name);
        if (!in) throw std::runtime_error(std::string("cannot read ") + name);
        for (std::string line; std::getline(in, line);) replies.push_back(read(json::parse(line)));
    }
    return replies;
}

double Tally::f1() const {
    const int all = 2 * right + wrong + missed;
    return all == 0 ? 1.0 : 2.0 * right / all;
}

double Tally::recall() const {
    return right + missed == 0 ? 1.0 : static_cast<double>(right) / (right + missed);
}

Tally& Tally::operator+=(const Tally& other) {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
    return *this;
}

std::set<std::string> rules_found(const Report& report, Severity severity) {
    std::set<std::string> rules;
    for (const Finding& finding : report.findings)
        if (finding.severity == severity) rules.insert(finding.rule);
    return rules;
}

Tally compare(const std::set<std::string>& found, const std::set<std::string>& labelled) {
    Tally tally;
    for (const std::string& rule : found) ++(labelled.contains(rule) ? tally.right : tally.wrong);
    for (const std::string& rule : labelled)
        if (!found.contains(rule)) ++tally.missed;
    return tally;
}

}  // namespace ajar::tone::testing
