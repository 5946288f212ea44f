#pragma once

// Files as one zip.

#include <string>
#include <vector>

namespace ajar::teams {

struct ZippedFile {
    std::string name;
    std::string bytes;
};

/// Without the hour it was made in: the same files give the same bytes. Throws std::runtime_error.
std::string zipped(const std::vector<ZippedFile>& files);

}  // namespace ajar::teams
