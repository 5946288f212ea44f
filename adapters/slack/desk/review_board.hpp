#pragma once

// The staff channel: one message for each review, posted once, changed whenever the review changes,
// and without its buttons as soon as anybody anywhere has settled it. What has been posted is kept;
// where a crash leaves that open, the channel itself is asked.

#include "adapters/slack/desk/context.hpp"

#include <map>
#include <string>

namespace ajar::slack::desk {

struct BoardOptions {
    Address channel;  ///< team and channel; an empty channel: there is no board
    /// How long Slack may take until what was posted can be read.
    std::chrono::milliseconds settle{3'000};
    std::chrono::milliseconds first_pause{1'000};  ///< after a failure; doubles
    std::chrono::milliseconds longest_pause{5 * 60'000};
};

/// All of it on the worker.
class ReviewBoard {
public:
    ReviewBoard(Context& context, BoardOptions options);

    /// After the start: what happened while nobody looked.
    void catch_up();
    void changed(const std::string& review_id);
    /// The message as it should be, even if we believe that it is: somebody pressed an old button.
    void refresh(const std::string& review_id);

private:
    struct Entry {
        bool busy = false;
        bool again = false;
        bool force = false;
        bool looked = false;  ///< in the channel, and it was not there
        int failures = 0;
    };

    bool is_open() const { return !options_.channel.channel_id.empty(); }

    void begin(const std::string& review_id);
    void post(const std::string& review_id, const nlohmann::json& message, bool settled);
    void look(const std::string& review_id, const std::string& cursor, int page);
    void update(
        const engine::KeepSurface& before,
        const nlohmann::json& message,
        const std::string& digest,
        bool settled
    );
    void keep(
        const std::string& review_id,
        const std::string& place,
        const std::string& shown,
        bool closed
    );
    void failed(const std::string& review_id, const api::Answer& answer);
    void ended(const std::string& review_id);
    void later(const std::string& review_id, std::chrono::milliseconds pause);

    Context& context_;
    const BoardOptions options_;
    const std::string surface_;
    const TimePoint started_;
    std::map<std::string, Entry> entries_;
};

}  // namespace ajar::slack::desk
