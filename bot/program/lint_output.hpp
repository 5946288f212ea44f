#pragma once

// How findings are printed: for people, for programs, and as SARIF 2.1.0 for code review.

#include "bot/tone/check.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace ajar::program {

struct Linted {
    std::string path;
    std::string text;
    tone::Report report;
};

/// A place in a text; both count from 1, columns in characters.
struct Place {
    std::size_t line = 1;
    std::size_t column = 1;
};

Place place_of(const std::string& text, std::size_t offset);

/// "reply.txt:1:4: error T04 wall: …", as compilers write it.
std::string as_text(const std::vector<Linted>& files);
std::string as_json(const std::vector<Linted>& files);
/// A log in SARIF 2.1.0 (OASIS), with rewrites as fixes and what was not judged as notifications.
std::string as_sarif(const std::vector<Linted>& files);
/// A path as a reference that a SARIF viewer resolves against the checkout: relative stays
/// relative, absolute becomes "file:///…", what is no character of a URI is encoded.
std::string as_uri(const std::string& path);
/// {"id", "findings", "not_judged"}
std::string as_json_line(const nlohmann::json& id, const tone::Report& report);

}  // namespace ajar::program
