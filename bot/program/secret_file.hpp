#pragma once

// A secret that stands in a file, which AJAR_…_FILE names.

#include <string>

namespace ajar::program {

/// The first line; of a certificate (PEM) all of them. Throws SettingsError with `variable` in it.
std::string read_secret_file(const std::string& variable, const std::string& path);

}  // namespace ajar::program
