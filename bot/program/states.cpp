// `ajar states`: the transition table of the dialogue, made from the code.

#include "bot/dialogue/transitions.hpp"
#include "bot/program/commands.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

namespace ajar::program {

void add_states(CLI::App& app, Run& run) {
    auto format = std::make_shared<std::string>("text");
    CLI::App* command = app.add_subcommand(
        "states", "Print every stage of a conversation and what leads from one to another"
    );
    command->add_option("--format", *format, "text, mermaid (for Markdown) or dot (for Graphviz)")
        ->check(CLI::IsMember({"text", "mermaid", "dot"}))
        ->capture_default_str();
    command->footer("Example: ajar states --format dot | dot -Tsvg > states.svg");
    command->callback([&run, format] {
        run = [format] {
            std::cout
                << (*format == "mermaid" ? dialogue::mermaid()
                    : *format == "dot"   ? dialogue::graphviz()
                                         : dialogue::transitions_text());
            return int{kFine};
        };
    });
}

}  // namespace ajar::program
