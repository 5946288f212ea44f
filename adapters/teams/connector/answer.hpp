#pragma once

// What an answer of the connector means for what is to be done next. Pure.

#include "bot/base/result.hpp"
#include "bot/server/rest_client.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace ajar::teams {

struct Answer {
    enum class Kind {
        Ok,
        RetryLater,        ///< nothing was done; `after` where Teams says when
        UnknownOutcome,    ///< it may have been done, and nobody can look
        TokenRefused,      ///< 401: nothing was done; another token may do
        NoToken,           ///< we were not given one; nothing was sent
        ConversationGone,  ///< no such conversation (any more)
        MessageGone,       ///< the message replied to or changed is gone
        NotWelcome,        ///< blocked by the person or an admin, or not installed there
        OurBug,            ///< the request is wrong and will stay so
    };
    Kind kind = Kind::Ok;
    std::string error;                   ///< Teams' word, or what went wrong on the way
    std::chrono::milliseconds after{0};  ///< of RetryLater; 0: as the caller thinks
    std::string id;                      ///< of what was made, where something was
    std::string activity_id;             ///< of the first message, where a thread was made with it
    std::string body;                    ///< of Ok, where a document was asked for
};

std::string_view name_of(Answer::Kind kind);

/// `repeatable`: done twice is as done once.
Answer read_answer(bool repeatable, const Result<server::RestResponse>& result);

}  // namespace ajar::teams
