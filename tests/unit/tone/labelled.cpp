#include "tests/unit/tone/labelled.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
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

constexpr std::array kLanguages{"en", "de", "es", "fr"};

std::string own_folder(const std::string& source_dir) {
    return source_dir + "/tests/data/tone/own/";
}

/// The lines of one file of ours, without comments and blanks.
std::vector<std::string> lines_of(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line.front() != '#') lines.push_back(line);
    return lines;
}

Fault fault_of(std::string_view rule) {
    constexpr std::array kRules = std::to_array<std::pair<std::string_view, Fault>>({
        {"T03", Fault::Evasion},
        {"T04", Fault::Wall},
        {"T06", Fault::Closing},
        {"T09", Fault::Excuse},
        {"T10", Fault::Blame},
        {"T11", Fault::Vague},
        {"T16", Fault::Threat},
        {"T18", Fault::OpenScope},
        {"T24", Fault::Unnamed},
    });
    for (const auto& [id, fault] : kRules)
        if (id == rule) return fault;
    return Fault::None;
}

/// One sentence of a reply of ours: what it does, a blank, its words. "R" gives a reason, "D"
/// decides, "RD" and "DR" do both in this order, "P" shows a way or promises, "O" opens, "E"
/// evades, "I" is before the point. "P!T11" marks a fault.
void append(LabelledReply& reply, const std::string& line) {
    const auto blank = line.find(' ');
    const std::string mark = line.substr(0, blank);
    const auto bang = mark.find('!');
    LabelledSentence sentence;
    std::string text = line.substr(blank + 1);
    const bool new_line = text.rfind("\\n", 0) == 0;
    if (new_line) text.erase(0, 2);
    if (!reply.reply.empty()) reply.reply += new_line ? '\n' : ' ';
    sentence.start = reply.reply.size();
    reply.reply += text;
    sentence.end = reply.reply.size();
    for (const char letter : mark.substr(0, bang)) switch (letter) {
            case 'R':
                sentence.roles.emplace_back("reason");
                break;
            case 'D':
                sentence.roles.emplace_back("decision");
                break;
            case 'P':
                sentence.roles.emplace_back("path");
                break;
            case 'O':
                sentence.roles.emplace_back("opening");
                break;
            case 'E':
                sentence.roles.emplace_back("evasion");
                break;
            case 'I':
                sentence.roles.emplace_back("filler");
                break;
            default:
                throw std::runtime_error("no such mark: " + line);
        }
    if (bang != std::string::npos) sentence.fault = fault_of(mark.substr(bang + 1));
    reply.sentences.push_back(std::move(sentence));
}

}  // namespace

std::vector<LabelledReply> replies_of(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::vector<LabelledReply> replies;
    for (std::string line; std::getline(in, line);) replies.push_back(read(json::parse(line)));
    return replies;
}

std::vector<LabelledReply> labelled_replies(const std::string& source_dir) {
    std::vector<LabelledReply> replies;
    for (const char* name :
         {"train-en.jsonl",
          "train-multi.jsonl",
          "more-en.jsonl",
          "more-de.jsonl",
          "more-es.jsonl",
          "more-fr.jsonl"})
        for (LabelledReply& reply : replies_of(source_dir + "/tests/data/tone/" + name))
            replies.push_back(std::move(reply));
    return replies;
}

std::vector<OwnSentence> own_sentences(const std::string& source_dir) {
    std::vector<OwnSentence> sentences;
    for (const char* language : kLanguages) {
        Fault fault = Fault::None;
        bool heard = true;  // T07 needs no model
        for (const std::string& line :
             lines_of(own_folder(source_dir) + "sentences-" + language + ".txt")) {
            if (line.front() == '[') {
                const std::string rule = line.substr(1, line.find(']') - 1);
                heard = rule != "T07";
                fault = fault_of(rule);
            } else if (heard) {
                sentences.push_back({language, fault, line});
            }
        }
    }
    return sentences;
}

std::vector<OwnSentence> shipped_sentences(const std::string& source_dir) {
    std::vector<OwnSentence> sentences;
    std::set<std::string> seen;
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(source_dir + "/tests/data/replies"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());  // the same order everywhere: the same table
    for (const auto& file : files) {
        const std::string language = file.filename().string().substr(0, 2);
        std::ifstream in(file);
        for (std::string line; std::getline(in, line);)
            if (!line.empty() && line.rfind("----", 0) != 0 && seen.insert(line).second)
                sentences.push_back({language, Fault::None, line});
    }
    return sentences;
}

std::vector<LabelledReply> written_replies(const std::string& path) {
    std::vector<LabelledReply> replies;
    const std::string name = std::filesystem::path(path).stem().string();
    for (const std::string& line : lines_of(path)) {
        if (line.rfind("==", 0) != 0) {
            append(replies.back(), line);
            continue;
        }
        LabelledReply& reply = replies.emplace_back();
        reply.id = name + ":" + std::to_string(replies.size());
        std::istringstream words(line.substr(2));
        std::string word;
        words >> reply.context.locale >> word;
        reply.context.kind = word_from<ReplyKind>(word).value();
        while (words >> word) reply.errors.insert(word);
        reply.clean = reply.errors.empty();
    }
    return replies;
}

std::vector<LabelledReply> own_replies(const std::string& source_dir) {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(own_folder(source_dir)))
        if (entry.path().filename().string().rfind("replies-", 0) == 0)
            files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());  // the same order everywhere: the same table
    std::vector<LabelledReply> replies;
    for (const std::string& file : files)
        for (LabelledReply& reply : written_replies(file)) replies.push_back(std::move(reply));
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
