// `ajar replay`: recorded conversations through today's knowledge, or through a set of files that
// is not published yet. Works on a copy of the store, so that a server may go on meanwhile.

#include "bot/dialogue/step.hpp"
#include "bot/files/files.hpp"
#include "bot/program/commands.hpp"
#include "bot/program/learning.hpp"
#include "bot/program/replay_output.hpp"
#include "bot/program/settings.hpp"
#include "bot/program/temporary_folder.hpp"
#include "bot/publishing/publishing.hpp"
#include "bot/store/copy.hpp"
#include "bot/store/sqlite_store.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

namespace ajar::program {
namespace {

namespace fs = std::filesystem;

struct Wish {
    std::string config = "config/ajar.yaml";
    bool config_given = false;
    std::vector<std::string> conversations;
    std::size_t last = 100;
    std::string folder;
    std::string format = "text";
};

/// The copy, and the knowledge in force there.
class Records {
public:
    explicit Records(const Settings& settings)
        : store_(copy_of(settings.store.path)), publishing_(*store_, learn(settings), system_now) {
        if (!store_->published_revision())
            throw std::runtime_error{
                "nothing is recorded in " + settings.store.path + " yet. Talk to `ajar serve`."};
        publishing_.open([] { return files::FileSet{}; });
    }

    /// Publishes a folder's files, here on the copy alone. Prints why not; false then.
    bool put_in_force(const fs::path& folder) {
        const auto set = files::read_folder(folder, folder / "templates");
        if (publishing_.files() == set) return true;
        const auto outcome = publishing_.replace(set, "", "");
        const auto* refusal = std::get_if<publishing::Refusal>(&outcome);
        if (!refusal) return true;
        for (const files::Finding& finding : refusal->findings)
            std::cerr << files::to_string(finding) << '\n';
        std::cerr << "ajar: nothing was replayed; mend the errors above first.\n";
        return false;
    }

    Replay replay(const engine::ConversationRow& row) const {
        const std::string& id = row.conversation.conversation_id;
        return {row, engine::replay(*store_, publishing_, dialogue::step, id)};
    }

    const engine::Reading& reading() const { return *store_; }

    std::int64_t revision() const { return publishing_.current().knowledge->revision; }

private:
    std::unique_ptr<store::Store> copy_of(const fs::path& file) const {
        store::copy_sqlite(file, folder_.path() / "ajar.sqlite");
        return store::open_sqlite(folder_.path() / "ajar.sqlite", {.durable = false});
    }

    publishing::Publishing::Train learn(const Settings& settings) const {
        // What the server has learnt saves seconds; what is learnt here is not kept.
        copy_lessons(fs::path{settings.store.path}.parent_path(), folder_.path());
        return learning(
                   settings.understanding.encoder,
                   [](const std::string& warning) { std::cerr << "ajar: " << warning << '\n'; },
                   folder_.path()
        )
            .train;
    }

    TemporaryFolder folder_;
    std::unique_ptr<store::Store> store_;
    publishing::Publishing publishing_;
};

/// Those that were named, or the last ones. Throws when one of them is unknown.
std::vector<engine::ConversationRow> chosen(const Wish& wish, const engine::Reading& reading) {
    if (wish.conversations.empty()) return reading.conversations("", wish.last);
    std::vector<engine::ConversationRow> rows;
    for (const std::string& id : wish.conversations) {
        auto row = reading.conversation(reading.home_of(id));
        if (!row)
            throw std::runtime_error{
                "there is no conversation '" + id +
                "'. Its id stands in the console's address bar and in the reviews of the API."};
        rows.push_back(std::move(*row));
    }
    return rows;
}

int replay(const Wish& wish) {
    const Settings settings = load_settings(wish.config, wish.config_given, ajar_environment());
    Records records{settings};
    if (!wish.folder.empty() && !records.put_in_force(wish.folder)) return kFindings;
    const auto rows = chosen(wish, records.reading());
    std::size_t turns = 0;
    std::size_t otherwise = 0;
    for (const engine::ConversationRow& row : rows) {
        const Replay replayed = records.replay(row);
        turns += replayed.turns.size();
        otherwise += changed(replayed);
        std::cout
            << (wish.format == "json" ? as_json_lines(replayed)
                                      : as_text(replayed, !wish.conversations.empty()));
    }
    if (wish.format == "text")
        std::cout << (wish.folder.empty() ? "Revision " + std::to_string(records.revision())
                                          : wish.folder)
                  << ". Conversations: " << rows.size() << ". Turns: " << turns - otherwise
                  << " as then, " << otherwise << " otherwise.\n";
    return otherwise == 0 ? kFine : kFindings;
}

}  // namespace

void add_replay(CLI::App& app, Run& run) {
    CLI::App* command =
        app.add_subcommand("replay", "Recorded conversations through today's knowledge");
    auto wish = std::make_shared<Wish>();
    CLI::Option* config =
        command->add_option("--config", wish->config, "Settings file")->capture_default_str();
    command->add_option("CONVERSATION", wish->conversations, "Ids; without any, the last ones");
    command->add_option("--last", wish->last, "How many of the last conversations")
        ->capture_default_str();
    command->add_option(
        "--knowledge",
        wish->folder,
        "A folder as `ajar knowledge export` writes it, in place of what is published"
    );
    command->add_option("--format", wish->format, "text or json, a line per turn")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->footer(
        "Each turn begins where the recorded one began, so that one which would go\n"
        "otherwise does not hide those after it. Exit code 1: some would.\n"
        "A server may go on meanwhile. The output holds what people wrote."
    );
    command->callback([&run, wish, config] {
        wish->config_given = config->count() > 0;
        run = [wish] { return replay(*wish); };
    });
}

}  // namespace ajar::program
