#pragma once

// The values of a case, found again in what somebody wrote.

#include "bot/reply/reply.hpp"
#include "bot/suggesting/tokens.hpp"

#include <set>
#include <string>
#include <vector>

namespace ajar::suggesting {

class KnownValues {
public:
    /// `named`: variables that the wording speaks of; of two with the same value, theirs.
    KnownValues(
        const reply::Variables& values,
        const std::vector<knowledge::Variable>& declared,
        const std::set<std::string, std::less<>>& named
    );

    struct Found {
        std::string name;
        std::size_t length = 0;  ///< in tokens
    };

    /// The longest value that stands at `at`; length 0: none does.
    Found at(const std::vector<Token>& tokens, std::size_t at) const;

private:
    struct Known {
        std::string name;
        std::vector<Token> tokens;
    };

    std::vector<Known> known_;  // best first
};

}  // namespace ajar::suggesting
