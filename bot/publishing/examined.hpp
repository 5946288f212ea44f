#pragma once

// What is wrong with a template, remembered: each wording is rendered and judged once, however
// often the templates are listed or published.

#include "bot/files/files.hpp"
#include "bot/reply/reply.hpp"

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace ajar::publishing {

/// What an author must or should mend in the wordings of one template, each at its heading.
std::vector<files::Finding> examine_template(
    const knowledge::Template& item, const knowledge::Knowledge& knowledge
);

/// Any thread.
class Examined {
public:
    /// Told in the language of the reader's locale; what is remembered serves every reader.
    std::vector<files::Finding> of(
        const knowledge::Template& item,
        const knowledge::Knowledge& knowledge,
        const std::string& reader = "en"
    );

private:
    /// All that an examination depends on.
    struct Known {
        std::string source;
        std::string parts;  ///< the shared parts it was examined with
        std::vector<std::string> jargon;
        std::vector<reply::Problem> problems;
    };

    std::mutex mutex_;
    std::map<std::string, Known> by_path_;
};

}  // namespace ajar::publishing
