// `ajar chat`: the whole house in a terminal – employee and IT in one seat. Nothing is kept: the
// store is a temporary file.

#include "bot/program/chat_talk.hpp"
#include "bot/program/commands.hpp"
#include "bot/program/settings.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

namespace ajar::program {
namespace {

constexpr const char* kHelp =
    "  a number      press that button\n"
    "  /review       what IT sees: considerations, options, the draft\n"
    "  /approve      send the draft as the person of IT in charge\n"
    "  /option N     choose another option; the draft is written again\n"
    "  /wait HOURS   let time pass\n"
    "  /state        where the conversation stands\n"
    "  /quit         end\n";

void loop(Talk& talk) {
    std::cout << "You are " << talk.who() << ". Say what you need; /help shows the commands.\n";
    talk.open();
    std::cout << talk.news();
    for (std::string line; std::cout << "\n> " << std::flush, std::getline(std::cin, line);) {
        if (line == "/quit") return;
        if (line.empty()) continue;
        if (line == "/help")
            std::cout << kHelp;
        else if (line.front() == '/')
            std::cout << talk.command(line);
        else
            talk.say(line);
        std::cout << talk.news();
    }
    std::cout << '\n';
}

struct Wish {
    std::string config = "config/ajar.yaml";
    bool config_given = false;
    std::string person;
};

}  // namespace

void add_chat(CLI::App& app, Run& run) {
    auto wish = std::make_shared<Wish>();
    CLI::App* command =
        app.add_subcommand("chat", "Talk to Ajar in this terminal; nothing is kept");
    CLI::Option* config =
        command->add_option("--config", wish->config, "Settings file")->capture_default_str();
    command->add_option(
        "--as", wish->person, "Person id from the directory; else the first employee"
    );
    command->footer(std::string{"In the talk:\n"} + kHelp);
    command->callback([&run, wish, config] {
        wish->config_given = config->count() > 0;
        run = [wish] {
            const Settings settings =
                load_settings(wish->config, wish->config_given, ajar_environment());
            Talk talk{settings, wish->person};
            loop(talk);
            return int{kFine};
        };
    });
}

}  // namespace ajar::program
