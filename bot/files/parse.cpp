// The whole set, file by file, in an order in which later files can look at earlier ones.

#include "bot/files/readers.hpp"
#include "bot/files/taught.hpp"
#include "bot/knowledge/partials.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace ajar::files {
namespace {

constexpr std::size_t kMostFiles = 2'000;
constexpr std::size_t kMostBytes = 32 << 20;
constexpr std::string_view kTemplates = "templates/";

using Reader = void (*)(const Node&, Gathered&, Notes&);

struct Chapter {
    std::string_view path;  ///< a file, or a folder when it ends in '/'
    Reader read;
    bool required;
};

constexpr std::array kChapters{
    Chapter{"knowledge/company.yaml", read_company, true},
    Chapter{"knowledge/slots.yaml", read_slots, true},
    Chapter{"knowledge/teams.yaml", read_teams, true},
    Chapter{"knowledge/people.yaml", read_people, true},
    Chapter{"knowledge/commitments.yaml", read_commitments, false},
    Chapter{"knowledge/services/", read_services, true},
    Chapter{kTaughtPath, read_taught, false},
    Chapter{"knowledge/rules.yaml", read_rules, false},
    Chapter{"knowledge/rules/", read_rules, false},
    Chapter{"understanding.yaml", read_understanding, false},
};

bool belongs(std::string_view path, const Chapter& chapter) {
    if (!chapter.path.ends_with('/')) return path == chapter.path;
    return path.starts_with(chapter.path) && path.ends_with(".yaml");
}

bool is_template(std::string_view path) {
    return path.starts_with(kTemplates) && path.ends_with(".md") &&
           std::count(path.begin(), path.end(), '/') == 2;
}

void read_chapter(const Chapter& chapter, const FileSet& files, Gathered& all) {
    bool found = false;
    for (const auto& [path, text] : files) {
        if (!belongs(path, chapter)) continue;
        found = true;
        Notes notes(path, all.findings);
        const auto root = read_yaml(text, notes);
        if (root && root->kind == Node::Kind::Null)
            notes.error({}, "The file is empty. Fill it or remove it.");
        else if (root)
            chapter.read(*root, all, notes);
    }
    if (found || !chapter.required) return;
    Notes notes(std::string{chapter.path}, all.findings);
    notes.error({}, "This is missing from the set. Every set needs it.");
}

void read_templates(const FileSet& files, Gathered& all) {
    std::map<std::pair<std::string, std::string>, std::string> seen;
    for (const auto& [path, text] : files) {
        if (!is_template(path)) continue;
        Notes notes(path, all.findings);
        knowledge::Template read = read_template(path, text, &all, notes);
        if (read.id.empty()) continue;
        const auto [entry, fresh] = seen.try_emplace({read.locale, read.id}, path);
        if (!fresh)
            notes.error(
                {},
                "The template '" + read.id + "' is defined twice; first in " + entry->second +
                    ". Give this one another id."
            );
        all.knowledge.templates.push_back(std::move(read));
    }
}

/// Shared parts take their places in the templates that use them.
void share_parts(Gathered& all) {
    auto& templates = all.knowledge.templates;
    for (knowledge::Template& one : templates) {
        const knowledge::Template* parts = knowledge::parts_for(templates, one.locale);
        for (auto& fault : knowledge::put_parts_in(one, parts)) {
            Notes notes(fault.place.path, all.findings);
            notes.error({fault.place.line, 1}, std::move(fault.message));
        }
    }
}

/// False when the set is too large to look into.
bool check_paths(const FileSet& files, Gathered& all) {
    std::size_t bytes = 0;
    for (const auto& [path, text] : files) bytes += path.size() + text.size();
    if (files.size() > kMostFiles || bytes > kMostBytes) {
        Notes notes("", all.findings);
        notes.error({}, "The set is larger than 2,000 files or 32 MiB. Split or trim it.");
        return false;
    }
    for (const auto& [path, text] : files) {
        if (known_path(path)) continue;
        Notes notes(path, all.findings);
        std::vector<std::string> names;
        for (const Chapter& chapter : kChapters) names.emplace_back(chapter.path);
        notes.error(
            {},
            "A file of this name is not read." + did_you_mean(path, names) +
                " Known are knowledge/{company,slots,teams,people,commitments,rules,taught}.yaml, "
                "knowledge/{services,rules}/*.yaml, understanding.yaml and "
                "templates/<locale>/*.md."
        );
    }
    return true;
}

void sort_findings(std::vector<Finding>& findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.path, a.line, a.column) < std::tie(b.path, b.line, b.column);
    });
}

}  // namespace

bool known_path(std::string_view path) {
    if (path.size() > 200 || path.find("..") != std::string_view::npos) return false;
    const bool plain = std::all_of(path.begin(), path.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-' || c == '.' || c == '/';
    });
    if (!plain || path.find("//") != std::string_view::npos) return false;
    if (is_template(path)) return true;
    return std::any_of(kChapters.begin(), kChapters.end(), [&](const Chapter& chapter) {
        return belongs(path, chapter);
    });
}

std::string to_string(const Finding& finding) {
    return finding.path + ":" + std::to_string(finding.line) + ":" +
           std::to_string(finding.column) + ": " + std::string{to_string(finding.severity)} + ": " +
           finding.message;
}

bool Loaded::usable() const {
    return std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Error;
    });
}

Loaded parse(const FileSet& files) {
    Gathered all;
    if (check_paths(files, all)) {
        for (const Chapter& chapter : kChapters) read_chapter(chapter, files, all);
        read_templates(files, all);
        share_parts(all);
        check_whole(all);
    }
    sort_findings(all.findings);
    return {std::move(all.knowledge), std::move(all.findings)};
}

LoadedTemplate parse_template(const std::string& path, const std::string& text) {
    LoadedTemplate loaded;
    Notes notes(path, loaded.findings);
    loaded.parsed = read_template(path, text, nullptr, notes);
    sort_findings(loaded.findings);
    return loaded;
}

}  // namespace ajar::files
