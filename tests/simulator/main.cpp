// employees [--count N] [--seed S] [--words] [--failed]: lets N simulated employees talk to the bot
// and prints what became of it, by style and by service. --words: by n-grams alone, even where the
// sentence encoder is there; --failed: every talk that went wrong, with what was hidden.

#include "tests/simulator/report.hpp"

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

namespace {

using namespace ajar::simulator;

void print_failed(const Ending& ending) {
    const bool fine =
        ending.need_found && ending.as_informed && ending.loops == 0 && !ending.dead_end;
    if (fine) return;
    std::cout << name_of(ending.style) << ", hidden: " << ending.hidden
              << (ending.need_found ? "" : "\n  need missed: " + ending.found)
              << (ending.loops > 0 ? "\n  loop" : "");
    if (!ending.as_informed)
        std::cout << "\n  expected " << ending.expected << "\n  got      " << ending.got;
    std::cout << "\n";
    for (const auto& line : ending.record) std::cout << line << "\n";
}

}  // namespace

int main(int argc, char** argv) {
    int count = 300;
    unsigned seed = 1;
    bool failed = false;
    bool words = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option{argv[i]};
        if (option == "--failed") failed = true;
        if (option == "--words") words = true;
        if (option == "--count" && i + 1 < argc) count = std::atoi(argv[++i]);
        if (option == "--seed" && i + 1 < argc)
            seed = static_cast<unsigned>(std::strtoul(argv[++i], nullptr, 10));
    }
    try {
        const Reader* encoder = words ? nullptr : reader_with_encoder();
        const auto endings = run(count, seed, encoder ? *encoder : reader_by_words());
        if (failed)
            for (const Ending& ending : endings) print_failed(ending);
        std::cout << (encoder ? "Read with the sentence encoder beside the n-grams.\n\n"
                              : "Read by n-grams alone.\n\n")
                  << report(endings);
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
    return 0;
}
