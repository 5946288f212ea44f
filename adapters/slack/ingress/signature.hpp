#pragma once

// Whether Slack sent this: its signature over the body as it came. Pure; the time is an argument.

#include "bot/base/result.hpp"
#include "bot/base/time.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ajar::slack {

class Verifier {
public:
    /// Any of the secrets will do, so that one can be replaced while Slack still uses the other.
    /// Throws std::invalid_argument without one, or when one of them is empty.
    explicit Verifier(std::vector<std::string> secrets);

    /// `timestamp` and `signature` are the headers X-Slack-Request-Timestamp and X-Slack-Signature,
    /// `body` the bytes as they came. Unauthorized, with words for the log, when it is not Slack or
    /// when the request is more than five minutes away from `now`, in either direction.
    Result<bool> check(
        std::string_view timestamp, std::string_view signature, std::string_view body, TimePoint now
    ) const;

private:
    std::vector<std::string> secrets_;
};

}  // namespace ajar::slack
