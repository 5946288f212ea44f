// `ajar manifest teams|slack`: what a company gives to a platform so that its people find Ajar
// there.

#include "adapters/slack/manifest/manifest.hpp"

#include "adapters/teams/package/package.hpp"
#include "bot/program/commands.hpp"
#include "bot/program/settings.hpp"

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>

namespace ajar::program {
namespace {

struct Wish {
    std::string config = "config/ajar.yaml";
    bool config_given = false;
    std::string file = "ajar-teams.zip";
    bool print = false;
    teams::PackageOptions package;
};

void write(const std::string& path, const std::string& bytes) {
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file)
        throw std::runtime_error{
            path + ": cannot be written. Check the folder and its permissions, or try --out."};
}

int make(Wish wish) {
    const Settings settings = load_settings(wish.config, wish.config_given, ajar_environment());
    teams::PackageOptions& package = wish.package;
    package.app_id = settings.teams.app_id;
    package.public_url = settings.http.public_url;
    if (const auto problem = teams::problem_of(package)) {
        std::cerr << "ajar: " << *problem << '\n';
        return kFindings;
    }
    if (wish.print) {
        std::cout << teams::manifest_text(package);
        return kFine;
    }
    write(wish.file, teams::app_package(package));
    std::cout << "The app package is in " << wish.file << ".\n"
              << "Upload it in the Teams admin center under Teams apps > Manage apps, or in Teams "
                 "itself under\nApps > Manage your apps. A changed one needs a higher "
                 "--app-version.\n";
    return kFine;
}

void add_options(CLI::App& command, Wish& wish) {
    command.add_option("--out", wish.file, "The file to write")->capture_default_str();
    command.add_flag("--print", wish.print, "Show manifest.json, and write nothing");
    command.add_option("--name", wish.package.name, "What people see in Teams")
        ->capture_default_str();
    command
        .add_option("--developer", wish.package.developer, "Who is responsible: company, its IT")
        ->capture_default_str();
    command.add_option("--app-version", wish.package.version, "Of the package; count it up")
        ->capture_default_str();
    command.add_option("--id", wish.package.package_id, "The app's own GUID; usually the bot's");
    command.add_option("--website", wish.package.website_url, "About it; usually Ajar's address");
    command.add_option("--privacy", wish.package.privacy_url, "Likewise, its privacy statement");
    command.add_option("--terms", wish.package.terms_url, "Likewise, its terms of use");
    command.add_flag(
        "--hear-threads",
        wish.package.hear_threads,
        "Ask for the permission to read along where Ajar is, so that answers in a thread need no "
        "mention"
    );
}

struct SlackWish {
    std::string config = "config/ajar.yaml";
    bool config_given = false;
    bool socket_mode = false;
    bool many = false;
    std::string name;
};

int make(const SlackWish& wish) {
    const Settings settings = load_settings(wish.config, wish.config_given, ajar_environment());
    slack::ManifestOptions options;
    options.public_url = settings.http.public_url;
    options.socket_mode = wish.socket_mode || !settings.slack.app_token.empty();
    options.many = wish.many || !settings.slack.client_id.empty();
    options.name = wish.name;
    if (const auto problem = slack::problem_of(options)) {
        std::cerr << "ajar: " << *problem << '\n';
        return kFindings;
    }
    std::cout << slack::manifest_text(options);
    return kFine;
}

void add_slack(CLI::App& group, Run& run) {
    auto wish = std::make_shared<SlackWish>();
    CLI::App* command =
        group.add_subcommand("slack", "Print the app manifest for api.slack.com/apps, as JSON");
    CLI::Option* config =
        command->add_option("--config", wish->config, "Settings file")->capture_default_str();
    command->add_option("--name", wish->name, "What people see in Slack; Ajar, if it is not said");
    command->add_flag(
        "--socket-mode",
        wish->socket_mode,
        "Without any address of yours; also with slack.app_token"
    );
    command->add_flag(
        "--many",
        wish->many,
        "For several workspaces, or a whole organisation, that install it; also with "
        "slack.client_id"
    );
    command->footer("It takes http.public_url from the settings.");
    command->callback([&run, wish, config] {
        wish->config_given = config->count() > 0;
        run = [wish] { return make(*wish); };
    });
}

}  // namespace

void add_manifest(CLI::App& app, Run& run) {
    CLI::App* group = app.add_subcommand("manifest", "Write what a platform wants to know of Ajar");
    group->require_subcommand(1);
    add_slack(*group, run);
    auto wish = std::make_shared<Wish>();
    CLI::App* command = group->add_subcommand("teams", "Write the app package for Microsoft Teams");
    CLI::Option* config =
        command->add_option("--config", wish->config, "Settings file")->capture_default_str();
    add_options(*command, *wish);
    command->footer("It takes teams.app_id and http.public_url from the settings.");
    command->callback([&run, wish, config] {
        wish->config_given = config->count() > 0;
        run = [wish] { return make(*wish); };
    });
}

}  // namespace ajar::program
