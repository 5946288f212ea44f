// `ajar knowledge export|import`: the published set as files, out of the store and into it.

#include "bot/files/files.hpp"
#include "bot/program/commands.hpp"
#include "bot/program/settings.hpp"
#include "bot/publishing/publishing.hpp"
#include "bot/store/sqlite_store.hpp"
#include "bot/understanding/train.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

namespace ajar::program {
namespace {

struct Wish {
    std::string config = "config/ajar.yaml";
    bool config_given = false;
    std::string folder;
    std::int64_t revision = 0;
    std::string note = "imported from files";
    std::string author;
};

Settings settings_of(const Wish& wish) {
    return load_settings(wish.config, wish.config_given, ajar_environment());
}

int export_set(const Wish& wish) {
    const auto store = store::open_sqlite(settings_of(wish).store.path);
    const auto published = store->published_revision();
    if (!published && wish.revision == 0) {
        std::cerr << "ajar: nothing is published yet. Start `ajar serve` once, or import a set.\n";
        return kFindings;
    }
    const std::int64_t number = wish.revision ? wish.revision : *published;
    const auto set = store->revision_files(number);
    if (!set) {
        std::cerr << "ajar: there is no revision " << number << ".\n";
        return kFindings;
    }
    files::write_folder(*set, wish.folder);
    std::cout << "Revision " << number << ": " << set->size() << " files written to " << wish.folder
              << ".\n";
    return kFine;
}

int import_set(const Wish& wish) {
    const std::filesystem::path folder{wish.folder};
    const files::FileSet set = files::read_folder(folder, folder / "templates");
    const auto store = store::open_sqlite(settings_of(wish).store.path);
    // Nobody is listened to here: the model is not needed, and learning by words alone is quicker.
    publishing::Publishing publishing{
        *store,
        [](const knowledge::Knowledge& knowledge) { return understanding::train(knowledge); },
        system_now};
    publishing.open([&] { return set; });
    if (publishing.files() == set) {
        std::cout << "The set is published as revision " << publishing.current().knowledge->revision
                  << ".\n";
        return kFine;
    }
    const auto outcome = publishing.replace(set, wish.author, wish.note);
    if (const auto* refusal = std::get_if<publishing::Refusal>(&outcome)) {
        for (const files::Finding& finding : refusal->findings)
            std::cerr << files::to_string(finding) << '\n';
        std::cerr << "ajar: nothing was imported; mend the errors above first.\n";
        return kFindings;
    }
    std::cout << "The set is published as revision " << std::get<std::int64_t>(outcome) << ".\n";
    return kFine;
}

CLI::Option* add_config(CLI::App& command, Wish& wish) {
    return command.add_option("--config", wish.config, "Settings file")->capture_default_str();
}

}  // namespace

void add_knowledge(CLI::App& app, Run& run) {
    CLI::App* group = app.add_subcommand(
        "knowledge", "Carry services, policies, teams and templates between files and the store"
    );
    group->require_subcommand(1);
    auto wish = std::make_shared<Wish>();

    CLI::App* out = group->add_subcommand("export", "Write the published set as files");
    CLI::Option* out_config = add_config(*out, *wish);
    out->add_option("--revision", wish->revision, "An earlier revision; without it the latest");
    out->add_option("FOLDER", wish->folder, "Where to; it is made if needed")->required();
    out->callback([&run, wish, out_config] {
        wish->config_given = out_config->count() > 0;
        run = [wish] { return export_set(*wish); };
    });

    CLI::App* in = group->add_subcommand("import", "Publish a folder of files as a new revision");
    CLI::Option* in_config = add_config(*in, *wish);
    in->add_option("--note", wish->note, "Why; shown in the list of revisions");
    in->add_option("--author", wish->author, "Person id of who imports");
    in->add_option("FOLDER", wish->folder, "As `ajar knowledge export` wrote it")->required();
    in->callback([&run, wish, in_config] {
        wish->config_given = in_config->count() > 0;
        run = [wish] { return import_set(*wish); };
    });
    group->footer("Stop `ajar serve` first: the store belongs to one process at a time.");
}

}  // namespace ajar::program
