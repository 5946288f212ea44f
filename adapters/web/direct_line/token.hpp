#pragma once

// Who may do what in which conversation, signed by us, so that nothing has to be remembered:
// tokens (JSON Web Tokens, HS256, which Web Chat can read the user's id from) and conversation
// ids, which prove by themselves that we made them, and for whom.

#include "bot/base/result.hpp"
#include "bot/base/time.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace ajar::web {

inline constexpr std::chrono::seconds kTokenLife{3600};

/// What a token says.
struct Grant {
    std::string conversation;  ///< Direct Line's id, without "web:"
    std::string user_id;       ///< empty: a guest
    std::string user_name;
    std::string locale;
    TimePoint expires{};
    bool secret = false;  ///< not a token but the secret: it speaks for whom it says
};

class Signer {
public:
    /// `key`: at least 32 bytes, the same after a restart, or people have to sign in again.
    explicit Signer(std::string key);

    std::string token(Grant grant, TimePoint now) const;  ///< expires kTokenLife from now
    /// Unauthorized: not one of ours. Forbidden: expired (clients then fetch a new one).
    Result<Grant> verify(std::string_view token, TimePoint now) const;

    std::string new_conversation(std::string_view user_id) const;
    bool made(std::string_view conversation) const;
    bool made_for(std::string_view conversation, std::string_view user_id) const;

private:
    std::string sign(std::string_view purpose, std::string_view text) const;

    std::string key_;
};

}  // namespace ajar::web
