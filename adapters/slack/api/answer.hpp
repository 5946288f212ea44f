#pragma once

// What an answer of the Web API means for what is to be done next. Pure.

#include "adapters/slack/api/method.hpp"
#include "bot/base/result.hpp"
#include "bot/server/rest_client.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace ajar::slack::api {

struct Answer {
    enum class Kind {
        Ok,
        RetryLater,        ///< nothing was done; `after` where Slack says when
        UnknownOutcome,    ///< it may have been done: look before doing it again
        Refresh,           ///< the token is over: get another with the refresh token
        InstallationDead,  ///< uninstalled or revoked: nothing works any more
        ConversationDead,  ///< this channel or message is gone or closed to us
        Stale,             ///< the click, the view or the address is over; nobody waits for it
        Config,            ///< somebody has to change the app's settings
        OurBug,            ///< the request is wrong and will stay so
    };
    Kind kind = Kind::Ok;
    std::string error;                   ///< Slack's word, or what went wrong on the way
    std::chrono::milliseconds after{0};  ///< of RetryLater; 0: as the caller thinks
    std::string body;                    ///< as it came
};

std::string_view name_of(Answer::Kind kind);

Answer read_answer(Method method, const Result<server::RestResponse>& result);

/// What an error of Slack's ("channel_not_found") means.
Answer::Kind kind_of_error(std::string_view error, bool repeatable);

/// The text at `key` of the answer; empty where there is none.
std::string text_in(const Answer& answer, std::string_view key);

}  // namespace ajar::slack::api
