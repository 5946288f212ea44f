// `ajar serve`: the server.

#include "bot/engine/store.hpp"
#include "bot/program/commands.hpp"
#include "bot/program/house.hpp"

#include <CLI/CLI.hpp>
#include <iostream>
#include <malloc.h>
#include <spdlog/spdlog.h>

namespace ajar::program {
namespace {

struct Wish {
    std::string config = "config/ajar.yaml";
    bool config_given = false;
    bool settings = false;
};

int serve(const Wish& wish) {
    if (wish.settings) {
        std::cout << describe_settings();
        return kFine;
    }
    // The matrices of a start come and go; each is given back by itself, and leaves no hole that
    // keeps the rest (8 MB of 97).
    mallopt(M_MMAP_THRESHOLD, 8 * 1024 * 1024);
    const Settings settings = load_settings(wish.config, wish.config_given, ajar_environment());
    spdlog::set_level(spdlog::level::from_str(settings.log.level));
    House house{settings};
    house.start();
    const std::string url = house.url();
    std::cout << "\nAjar is open.\n"
              << "  Employees   " << url << "/\n"
              << "  IT staff    " << house.console_link() << "\n"
              << "              (signs " << house.administrator() << " in, once, within a day)\n"
              << "  Operations  " << url << "/readyz  " << url << "/metrics\n";
    if (const std::string slack = house.slack_transport(); !slack.empty())
        std::cout << "  Slack       " << slack << "\n";
    std::cout << std::endl;
    return house.run();
}

}  // namespace

void add_serve(CLI::App& app, Run& run) {
    auto wish = std::make_shared<Wish>();
    CLI::App* command = app.add_subcommand("serve", "Start the server: web chat, console, API");
    CLI::Option* config =
        command->add_option("--config", wish->config, "Settings file")->capture_default_str();
    command->add_flag(
        "--settings", wish->settings, "List every setting with its variable, and end"
    );
    command->footer(
        "Ctrl-C or SIGTERM ends it: what was accepted is finished first, and nothing is lost."
    );
    command->callback([&run, wish, config] {
        wish->config_given = config->count() > 0;
        run = [wish] { return serve(*wish); };
    });
}

}  // namespace ajar::program
