#pragma once

// The published knowledge: which revision is in force, how a new one comes to be, and what each
// file said in every earlier one. A revision is a set of text files (bot/files); the store keeps
// them for ever, because decisions name the revision they used (P27).

#include "bot/base/result.hpp"
#include "bot/engine/engine.hpp"
#include "bot/files/files.hpp"
#include "bot/publishing/examined.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace ajar::publishing {

/// One text of one file. Numbers count from 1 and grow with every published change of the file.
struct Version {
    int number = 0;
    std::int64_t revision = 0;
    std::string by;  ///< person id
    std::string note;
    TimePoint at{};
    std::string text;
};

/// The knowledge cannot be used; what() lists every error with its file and line.
class UnusableKnowledge : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A change that was not published, and why.
struct Refusal {
    std::vector<files::Finding> findings;  ///< errors in the set; empty when it is outdated
    std::optional<int> current_version;    ///< somebody else published the file in the meantime
};

class Publishing final : public engine::KnowledgeSource {
public:
    using Train =
        std::function<std::shared_ptr<const understanding::Model>(const knowledge::Knowledge&)>;

    /// `store` must outlive this.
    Publishing(engine::Store& store, Train train, Now now);

    /// Takes up the latest published revision; a store without any gets `shipped` as its first.
    /// Throws UnusableKnowledge.
    void open(const std::function<files::FileSet()>& shipped);

    // Any thread from here on.
    engine::Current current() const override;
    std::shared_ptr<const knowledge::Knowledge> at(std::int64_t revision) const override;

    files::FileSet files() const;
    /// Oldest first; empty for a file that never was.
    std::vector<Version> versions(const std::string& path) const;

    /// What a set would be refused for: parse errors, templates that do not render or whose
    /// examples break a tone rule.
    static std::vector<files::Finding> examine(const files::FileSet& set);

    /// What is wrong with the wordings of one template, told in the language of the reader's
    /// locale; asked again, it costs nothing.
    std::vector<files::Finding> findings(
        const knowledge::Template& item,
        const knowledge::Knowledge& knowledge,
        const std::string& reader = "en"
    ) const;

    struct Change {
        files::FileSet files;  ///< path -> new text; an empty text removes the file
        std::string by;
        std::string note;
        std::optional<int> base_version;  ///< of the one file that was edited
        std::string reader = "en";        ///< the locale in which a refusal is told
    };

    /// Learns from knowledge that is about to be published, so that nobody who publishes something
    /// else meanwhile has to wait for it.
    void train_ahead(const knowledge::Knowledge& next);

    using Outcome = std::variant<std::int64_t, Refusal>;

    /// Publishes the set with `change` in it; the number of the new revision, or why not.
    Outcome publish(const Change& change);
    /// Publishes a whole set in place of the present one (import).
    Outcome replace(const files::FileSet& set, const std::string& by, const std::string& note);

private:
    void remember(std::int64_t revision, const engine::RevisionRow& row, const files::FileSet& set);
    void put_in_force(std::int64_t revision, knowledge::Knowledge knowledge);
    std::shared_ptr<const understanding::Model> model_for(const knowledge::Knowledge& next);
    /// When capacity was last written down anew: a template edit must not free promised hours.
    TimePoint capacity_since() const;
    /// Structure: what does not parse is refused. Wordings: so is what breaks a tone rule. The
    /// first set at start needs only the former: a stricter checker must not keep a server down.
    enum class Strictness { Structure, Wordings };
    Outcome publish_set(
        files::FileSet set,
        const std::string& by,
        const std::string& note,
        Strictness strictness,
        const std::string& reader = "en"
    );

    engine::Store& store_;
    Train train_;
    Now now_;
    mutable Examined examined_;
    std::mutex publishing_;     // one at a time
    mutable std::mutex mutex_;  // guards what follows
    engine::Current current_;
    engine::Current ahead_;  ///< learnt, and not published yet
    files::FileSet files_;
    std::map<std::string, std::vector<Version>> versions_;
    mutable std::map<std::int64_t, std::shared_ptr<const knowledge::Knowledge>> earlier_;
};

}  // namespace ajar::publishing
