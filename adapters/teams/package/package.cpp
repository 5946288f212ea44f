#include "adapters/teams/package/package.hpp"

#include "adapters/teams/package/icons.hpp"
#include "adapters/teams/package/words.hpp"
#include "adapters/teams/package/zip.hpp"

#include <stdexcept>

namespace ajar::teams {

std::string app_package(const PackageOptions& options) {
    if (const auto problem = problem_of(options)) throw std::invalid_argument{*problem};
    std::vector<ZippedFile> files{
        {"manifest.json", manifest_text(options)},
        {"color.png", colour_icon()},
        {"outline.png", outline_icon()},
    };
    for (const std::string& language : other_languages())
        files.push_back({language + ".json", localization_text(options, language)});
    return zipped(files);
}

}  // namespace ajar::teams
