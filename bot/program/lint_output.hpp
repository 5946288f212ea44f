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

/// "reply.txt:1:4: error T04 wall: …", as compilers write it.
std::string as_text(const std::vector<Linted>& files);
std::string as_json(const std::vector<Linted>& files);
std::string as_sarif(const std::vector<Linted>& files);
/// {"id", "findings", "not_judged"}
std::string as_json_line(const nlohmann::json& id, const tone::Report& report);

}  // namespace ajar::program
