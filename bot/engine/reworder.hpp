#pragma once

// Optional help with the wording of drafts: whoever can say a text more smoothly. What it gives is
// a stranger's text; reply::accept_rewording decides whether anybody sees it.

#include "bot/base/result.hpp"
#include "bot/domain/words.hpp"

#include <functional>
#include <string>

namespace ajar::engine {

struct RewordingWish {
    std::string text;
    ReplyKind kind = ReplyKind::Decline;
    std::string locale = "en";
};

class Reworder {
public:
    virtual ~Reworder() = default;

    /// Any thread, never blocks. `done` once, within a deadline of its own; Unavailable with what
    /// went wrong when there is no text.
    virtual void reword(RewordingWish wish, std::function<void(Result<std::string>)> done) = 0;
};

}  // namespace ajar::engine
