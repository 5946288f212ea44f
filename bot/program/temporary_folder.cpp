#include "bot/program/temporary_folder.hpp"

#include <stdexcept>
#include <stdlib.h>
#include <string>

namespace ajar::program {

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "ajar-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error{"no temporary folder can be made as " + name};
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace ajar::program
