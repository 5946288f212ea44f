// What the process was started with.

#include "bot/program/settings.hpp"

extern char** environ;

namespace ajar::program {

Environment ajar_environment() {
    Environment found;
    for (char** entry = environ; entry && *entry; ++entry) {
        const std::string text = *entry;
        const auto equals = text.find('=');
        if (text.starts_with("AJAR_") && equals != std::string::npos)
            found[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return found;
}

}  // namespace ajar::program
