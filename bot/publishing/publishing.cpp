#include "bot/publishing/publishing.hpp"

#include <algorithm>

namespace ajar::publishing {
namespace {

using files::FileSet;
using files::Finding;

constexpr std::size_t kEarlierKept = 8;  // revisions kept parsed, beside the one in force

void add_template_findings(
    Examined& examined,
    const knowledge::Knowledge& knowledge,
    const std::string& reader,
    std::vector<Finding>& findings
) {
    for (const knowledge::Template& item : knowledge.templates)
        for (Finding& finding : examined.of(item, knowledge, reader))
            findings.push_back(std::move(finding));
}

std::vector<Finding> errors_of(std::vector<Finding> findings) {
    std::erase_if(findings, [](const Finding& f) { return f.severity != Severity::Error; });
    return findings;
}

/// Whether a model trained from the one would be the same as from the other.
bool sounds_alike(const knowledge::Knowledge& a, const knowledge::Knowledge& b) {
    return a.services == b.services && a.act_phrases == b.act_phrases &&
           a.background == b.background && a.people == b.people;
}

}  // namespace

Publishing::Publishing(engine::Store& store, Train train, Now now)
    : store_(store), train_(std::move(train)), now_(std::move(now)) {}

std::vector<Finding> Publishing::examine(const FileSet& set) {
    files::Loaded loaded = files::parse(set);
    Examined examined;
    if (loaded.usable()) add_template_findings(examined, loaded.knowledge, "en", loaded.findings);
    return std::move(loaded.findings);
}

void Publishing::open(const std::function<FileSet()>& shipped) {
    std::vector<engine::RevisionRow> rows = store_.revisions(100'000);
    std::erase_if(rows, [](const engine::RevisionRow& row) { return !row.published; });
    if (rows.empty()) {
        const Outcome first =
            publish_set(shipped(), "", "shipped with Ajar", Strictness::Structure);
        if (const auto* refusal = std::get_if<Refusal>(&first)) {
            std::string message = "the shipped knowledge has errors:";
            for (const Finding& finding : refusal->findings)
                message += "\n  " + files::to_string(finding);
            throw UnusableKnowledge{message};
        }
        return;
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.number < b.number;
    });
    for (const engine::RevisionRow& row : rows) {
        Result<FileSet> set = store_.revision_files(row.number);
        if (!set) throw UnusableKnowledge{set.error().detail};
        remember(row.number, row, *set);
    }
    files::Loaded loaded = files::parse(files());
    if (!loaded.usable()) {
        std::string message =
            "the published knowledge cannot be read by this version of Ajar; "
            "export it, mend it, and import it again:";
        for (const Finding& finding : errors_of(loaded.findings))
            message += "\n  " + files::to_string(finding);
        throw UnusableKnowledge{message};
    }
    put_in_force(rows.back().number, std::move(loaded.knowledge));
}

void Publishing::remember(
    std::int64_t revision, const engine::RevisionRow& row, const FileSet& set
) {
    const std::lock_guard lock{mutex_};
    const auto add = [&](const std::string& path, const std::string& text) {
        std::vector<Version>& all = versions_[path];
        if (!all.empty() && all.back().text == text) return;
        const int number = all.empty() ? 1 : all.back().number + 1;
        all.push_back({number, revision, row.author, row.note, row.at, text});
    };
    for (const auto& [path, text] : set) add(path, text);
    for (const auto& [path, text] : files_)
        if (!set.contains(path)) add(path, "");  // removed
    files_ = set;
}

TimePoint Publishing::capacity_since() const {
    TimePoint since{};
    for (const char* path : {"knowledge/teams.yaml", "knowledge/commitments.yaml"})
        if (const auto found = versions_.find(path); found != versions_.end())
            since = std::max(since, found->second.back().at);
    return since;
}

std::shared_ptr<const understanding::Model> Publishing::model_for(const knowledge::Knowledge& next
) {
    engine::Current known;
    {
        const std::lock_guard lock{mutex_};
        for (const engine::Current& one : {current_, ahead_})
            if (one.knowledge && sounds_alike(*one.knowledge, next)) known = one;
        if (known.model == ahead_.model) ahead_ = {};
    }
    return known.model ? std::move(known.model) : train_(next);
}

void Publishing::train_ahead(const knowledge::Knowledge& next) {
    auto model = train_(next);
    auto kept = std::make_shared<const knowledge::Knowledge>(next);
    const std::lock_guard lock{mutex_};
    ahead_ = {std::move(kept), std::move(model), {}};
}

void Publishing::put_in_force(std::int64_t revision, knowledge::Knowledge knowledge) {
    knowledge.revision = revision;
    auto next = std::make_shared<const knowledge::Knowledge>(std::move(knowledge));
    auto model = model_for(*next);
    const std::lock_guard lock{mutex_};
    current_ = {next, std::move(model), capacity_since()};
    earlier_[revision] = std::move(next);
    if (earlier_.size() > kEarlierKept) earlier_.erase(earlier_.begin());
}

engine::Current Publishing::current() const {
    const std::lock_guard lock{mutex_};
    return current_;
}

std::shared_ptr<const knowledge::Knowledge> Publishing::at(std::int64_t revision) const {
    {
        const std::lock_guard lock{mutex_};
        if (const auto found = earlier_.find(revision); found != earlier_.end())
            return found->second;
    }
    Result<FileSet> set = store_.revision_files(revision);
    if (!set) return nullptr;
    files::Loaded loaded = files::parse(*set);
    loaded.knowledge.revision = revision;
    auto knowledge = std::make_shared<const knowledge::Knowledge>(std::move(loaded.knowledge));
    const std::lock_guard lock{mutex_};
    earlier_[revision] = knowledge;
    return knowledge;
}

std::vector<Finding> Publishing::findings(
    const knowledge::Template& item,
    const knowledge::Knowledge& knowledge,
    const std::string& reader
) const {
    return examined_.of(item, knowledge, reader);
}

FileSet Publishing::files() const {
    const std::lock_guard lock{mutex_};
    return files_;
}

std::vector<Version> Publishing::versions(const std::string& path) const {
    const std::lock_guard lock{mutex_};
    const auto found = versions_.find(path);
    return found == versions_.end() ? std::vector<Version>{} : found->second;
}

Publishing::Outcome Publishing::publish(const Change& change) {
    const std::lock_guard one_at_a_time{publishing_};
    if (change.base_version && !change.files.empty()) {
        const auto known = versions(change.files.begin()->first);
        const int newest = known.empty() ? 0 : known.back().number;
        if (newest != *change.base_version) return Refusal{{}, newest};
    }
    FileSet set = files();
    for (const auto& [path, text] : change.files) {
        if (text.empty())
            set.erase(path);
        else
            set[path] = text;
    }
    return publish_set(std::move(set), change.by, change.note, Strictness::Wordings, change.reader);
}

Publishing::Outcome Publishing::replace(
    const FileSet& set, const std::string& by, const std::string& note
) {
    const std::lock_guard one_at_a_time{publishing_};
    return publish_set(set, by, note, Strictness::Wordings);
}

Publishing::Outcome Publishing::publish_set(
    FileSet set,
    const std::string& by,
    const std::string& note,
    Strictness strictness,
    const std::string& reader
) {
    files::Loaded loaded = files::parse(set);
    if (loaded.usable() && strictness == Strictness::Wordings)
        add_template_findings(examined_, loaded.knowledge, reader, loaded.findings);
    if (!loaded.usable()) return Refusal{errors_of(std::move(loaded.findings)), {}};
    engine::SaveRevision save;
    save.published = true;
    save.author = by;
    save.note = note;
    save.at = now_();
    save.files = set;
    const std::int64_t revision = store_.commit_one(save).number;
    engine::RevisionRow row;
    row.author = by;
    row.note = note;
    row.at = save.at;
    remember(revision, row, set);
    put_in_force(revision, std::move(loaded.knowledge));
    return revision;
}

}  // namespace ajar::publishing
