#include "bot/publishing/teaching.hpp"

#include "bot/files/taught.hpp"
#include "bot/understanding/classifier.hpp"

#include <algorithm>
#include <utility>

namespace ajar::publishing {
namespace {

using engine::PhraseRow;
using engine::Trial;
using files::FileSet;

constexpr std::size_t kAtOnce = 20;
constexpr std::size_t kMistakenKept = 5;
constexpr std::size_t kWaysBack = 8;

const std::string kPath{files::kTaughtPath};

Trial as_trial(const understanding::Comparison& comparison) {
    Trial trial;
    trial.tried = static_cast<std::int64_t>(comparison.tried);
    trial.right_before = static_cast<std::int64_t>(comparison.right_before);
    trial.right_after = static_cast<std::int64_t>(comparison.right_after);
    for (const understanding::Mixup& one : comparison.mistaken) {
        if (trial.mistaken.size() == kMistakenKept) break;
        const auto name = [](const std::string& label) {
            return label == understanding::kNone ? std::string{} : label;
        };
        trial.mistaken.push_back(
            {name(one.label), name(one.taken_for), static_cast<std::int64_t>(one.times)}
        );
    }
    return trial;
}

/// In what language it is kept: one that the company writes in.
std::string locale_of(const PhraseRow& row, const knowledge::Company& company) {
    const auto& written = company.locales;
    const bool known = std::find(written.begin(), written.end(), row.heard.locale) != written.end();
    return known ? row.heard.locale : company.locale;
}

std::string first_error(const files::Loaded& loaded) {
    for (const files::Finding& finding : loaded.findings)
        if (finding.severity == Severity::Error) return files::to_string(finding);
    return {};
}

}  // namespace

Teaching::Teaching(Parts parts) : parts_(std::move(parts)) {}

Teaching::~Teaching() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
    for (const WayBack& way : ways_back_)
        way.done(Error{Error::Code::Unavailable, "The server is being stopped."});
}

void Teaching::start() {
    thread_ = std::thread{[this] { run(); }};
}

void Teaching::wake() {
    {
        const std::lock_guard lock{mutex_};
        woken_ = true;
    }
    changed_.notify_all();
}

void Teaching::roll_back(
    int version,
    std::string by,
    std::string note,
    std::function<void(Result<Publishing::Outcome>)> done
) {
    {
        const std::lock_guard lock{mutex_};
        if (!stopping_ && ways_back_.size() < kWaysBack) {
            ways_back_.push_back({version, std::move(by), std::move(note), std::move(done)});
            done = nullptr;
        }
    }
    if (done) return done(Error{Error::Code::Unavailable, "Something else is being published."});
    changed_.notify_all();
}

bool Teaching::settle(std::chrono::milliseconds patience) {
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, patience, [this] {
        return !woken_ && !busy_ && ways_back_.empty();
    });
}

bool Teaching::stopping() const {
    const std::lock_guard lock{mutex_};
    return stopping_;
}

void Teaching::run() {
    std::unique_lock lock{mutex_};
    while (true) {
        changed_.wait(lock, [this] { return woken_ || stopping_ || !ways_back_.empty(); });
        if (stopping_) return;
        woken_ = false;
        busy_ = true;
        std::deque<WayBack> ways_back = std::exchange(ways_back_, {});
        lock.unlock();
        work(std::move(ways_back));
        lock.lock();
        busy_ = false;
        changed_.notify_all();
    }
}

// The thread must outlive whatever goes wrong; what was accepted stays so, and is tried again when
// the next one is.
void Teaching::work(std::deque<WayBack> ways_back) {
    for (const WayBack& way : ways_back) go_back(way);
    try {
        try_waiting();
    } catch (const std::exception& problem) {
        parts_.warn(std::string{"a phrase could not be tried: "} + problem.what());
    }
}

void Teaching::go_back(const WayBack& way) {
    try {
        std::string text = files::taught_text({});
        for (const Version& version : parts_.publishing.versions(kPath))
            if (version.number == way.version && !version.text.empty()) text = version.text;
        way.done(parts_.publishing.publish({{{kPath, text}}, way.by, way.note, std::nullopt}));
    } catch (const std::exception& problem) {
        way.done(Error{Error::Code::Unavailable, problem.what()});
    }
}

void Teaching::try_waiting() {
    while (!stopping()) {
        const auto rows = parts_.store.phrases(engine::PhrasesWanted::Trying, kAtOnce);
        if (rows.empty()) return;
        for (const PhraseRow& row : rows)
            if (!stopping()) try_one(row);
    }
}

void Teaching::try_one(const PhraseRow& row) {
    const Trial trial = trial_of(row);
    std::vector<engine::Write> writes;
    writes.emplace_back(engine::PhraseTried{row.id, trial});
    if (trial.revision > 0)
        writes.emplace_back(engine::AuditEntry{
            parts_.now(), row.decided_by, "knowledge_published", kPath, row.as_service_id});
    parts_.store.commit(writes);
    using What = engine::Change::What;
    parts_.announce({What::Phrase, row.conversation_id, row.heard.request_id});
    if (trial.revision > 0) parts_.announce({What::Knowledge, "", std::to_string(trial.revision)});
}

// Nobody else changes the file of taught phrases: what was tried is what is published.
Trial Teaching::trial_of(const PhraseRow& row) {
    FileSet set = parts_.publishing.files();
    const auto before = parts_.publishing.current().knowledge;
    const std::string text =
        files::with_taught(set, row.as_service_id, locale_of(row, before->company), row.as_text);
    Trial trial;
    if (const auto known = set.find(kPath); known != set.end() && known->second == text) {
        trial.revision = parts_.publishing.versions(kPath).back().revision;
        return trial;
    }
    set[kPath] = text;
    const files::Loaded after = files::parse(set);
    if (!after.usable()) {
        trial.why = first_error(after);
        return trial;
    }
    const auto comparison = parts_.compare(*before, after.knowledge);
    trial = as_trial(comparison);
    if (comparison.worse()) return trial;
    parts_.publishing.train_ahead(after.knowledge);
    const auto outcome = parts_.publishing.publish(
        {{{kPath, text}}, row.decided_by, "A phrase for " + row.as_service_id, std::nullopt}
    );
    if (const auto* refusal = std::get_if<Refusal>(&outcome))
        trial.why = refusal->findings.empty() ? "" : files::to_string(refusal->findings.front());
    else
        trial.revision = std::get<std::int64_t>(outcome);
    return trial;
}

}  // namespace ajar::publishing
