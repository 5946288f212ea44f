// The `ajar` program: one binary, one subcommand per job.

#include "bot/program/commands.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

namespace ajar::program {

std::string read_text(const std::string& path) {
    if (path == "-")
        return {std::istreambuf_iterator<char>{std::cin}, std::istreambuf_iterator<char>{}};
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        throw std::runtime_error{path + ": cannot be read. Check the name and its permissions."};
    return text.str();
}

}  // namespace ajar::program

int main(int argc, char* argv[]) {
    using namespace ajar::program;
    CLI::App app{
        "Ajar answers colleagues in IT's name: it listens until the need is known, weighs the\n"
        "request, drafts one of four answers, and lets a person of IT approve it.\n\n"
        "Begin with `ajar serve`, or talk to it right here with `ajar chat`."};
    app.set_version_flag("--version", AJAR_VERSION);
    app.require_subcommand(1);
    app.footer(
        "Exit codes: 0 fine, 1 findings or a wish that failed, 2 wrong command line,\n"
        "3 cannot start. `ajar COMMAND --help` tells more about each."
    );
    Run run;
    add_serve(app, run);
    add_chat(app, run);
    add_check(app, run);
    add_lint(app, run);
    add_understand(app, run);
    add_states(app, run);
    add_knowledge(app, run);
    add_replay(app, run);
    add_manifest(app, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        const int code = app.exit(problem);
        return code == 0 ? kFine : kUsage;
    }
    try {
        return run();
    } catch (const std::exception& problem) {
        std::cerr << "ajar: " << problem.what() << '\n';
        return kCannotStart;
    }
}
