#include "shipped.hpp"

namespace ajar::testing {

const files::Loaded& shipped() {
    static const files::Loaded kLoaded = [] {
        const std::filesystem::path source = AJAR_SOURCE_DIR;
        return files::parse(files::read_folder(source / "config", source / "templates"));
    }();
    return kLoaded;
}

}  // namespace ajar::testing
