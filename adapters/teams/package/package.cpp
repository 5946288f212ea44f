#include "adapters/teams/package/package.hpp"

#include "adapters/teams/package/icons.hpp"
#include "adapters/teams/package/zip.hpp"

#include <stdexcept>

namespace ajar::teams {

std::string app_package(const PackageOptions& options) {
    if (const auto problem = problem_of(options)) throw std::invalid_argument{*problem};
    return zipped({
        {"manifest.json", manifest_text(options)},
        {"color.png", colour_icon()},
        {"outline.png", outline_icon()},
    });
}

}  // namespace ajar::teams
