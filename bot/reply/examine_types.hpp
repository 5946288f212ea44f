#pragma once

// How problems of a template are gathered, and what is examined of its declared variables.

#include "bot/reply/reply.hpp"

#include <string>
#include <vector>

namespace ajar::reply {

/// Where a problem is: in words, and in a file where that is known.
struct Spot {
    std::string where;
    knowledge::FileLine place{};
};

class Problems {
public:
    /// Each message once per place: sixteen variants with one fault are one problem.
    void add(Severity severity, const Spot& spot, std::string message);
    void add(Problem problem);
    void add(const Spot& spot, const tone::Finding& finding, std::string_view text);

    std::vector<Problem> take() { return std::move(all_); }

private:
    std::vector<Problem> all_;
};

/// The front matter: an example that fits its type, types that fit the values drafts have, plural
/// forms that the language needs.
void examine_variables(
    const knowledge::Template& one, const knowledge::Knowledge& knowledge, Problems& problems
);

}  // namespace ajar::reply
