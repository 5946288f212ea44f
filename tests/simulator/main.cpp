// employees [--count N] [--seed S] [--failures]: lets N simulated employees talk to the bot and
// prints what became of it, by style and by service.

#include "tests/simulator/report.hpp"

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

int main(int argc, char** argv) {
    using namespace ajar::simulator;
    int count = 300;
    unsigned seed = 1;
    bool failures = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option{argv[i]};
        if (option == "--failures") failures = true;
        if (option == "--count" && i + 1 < argc) count = std::atoi(argv[++i]);
        if (option == "--seed" && i + 1 < argc)
            seed = static_cast<unsigned>(std::strtoul(argv[++i], nullptr, 10));
    }
    try {
        const auto endings = run(count, seed);
        for (const Ending& ending : endings) {
            const bool fine =
                ending.need_found && ending.as_informed && ending.loops == 0 && !ending.dead_end;
            if (!failures || fine) continue;
            std::cout << name_of(ending.style) << ", " << ending.service_id
                      << (ending.need_found ? "" : ", need missed")
                      << (ending.loops > 0 ? ", loop" : "") << "\n  expected " << ending.expected
                      << "\n  got      " << ending.got << "\n";
            for (const auto& line : ending.record) std::cout << line << "\n";
        }
        std::cout << report(endings);
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
    return 0;
}
