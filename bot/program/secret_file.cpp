#include "bot/program/secret_file.hpp"

#include "bot/program/settings.hpp"

#include <fstream>
#include <sstream>

namespace ajar::program {

std::string read_secret_file(const std::string& variable, const std::string& path) {
    std::ifstream file{path};
    if (!file) throw SettingsError{variable + " names " + path + ", which cannot be read"};
    std::string line;
    std::getline(file, line);
    if (!line.starts_with("-----BEGIN ")) return line;
    std::ostringstream rest;
    rest << file.rdbuf();
    return line + "\n" + rest.str();
}

}  // namespace ajar::program
