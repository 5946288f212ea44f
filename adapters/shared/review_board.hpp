#pragma once

// The staff channel: one message for each review, posted once, changed whenever the review changes,
// and without its buttons as soon as anybody anywhere has settled it. Under it, once each, who of
// the rota is told that it waits. What has been posted is kept; where a crash leaves that open, the
// platform is asked, if it can be.

#include "adapters/shared/worker.hpp"
#include "bot/base/time.hpp"
#include "bot/engine/store.hpp"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace ajar::shared {

/// What became of something asked of the platform.
struct OnThePlatform {
    enum class End {
        Done,
        Gone,     ///< for certain not there
        Unknown,  ///< it may have been done
        NotDone,  ///< for certain not, or nobody could say: once more, later
    };
    End end = End::Done;
    std::string place{};  ///< the message over there
    std::string why{};    ///< of NotDone, for the operator
};

/// A platform's side of the board. Everything on the worker; `done` once, unless the worker stops.
class ReviewChannel {
public:
    using Done = std::function<void(const OnThePlatform&)>;

    virtual ~ReviewChannel() = default;

    virtual nlohmann::json message(const engine::CaseFile& file) const = 0;
    virtual void post(const std::string& review_id, const nlohmann::json& message, Done done) = 0;
    virtual void update(const std::string& place, const nlohmann::json& message, Done done) = 0;
    /// Tells whoever has the review that it waits, under its message at `place`. `subject` names
    /// it.
    virtual void remind(
        const std::string& place,
        const std::string& subject,
        const engine::CaseFile& file,
        Done done
    ) = 0;
    /// Where the message is that may have been posted then: under `under`, or in the channel itself
    /// where that is empty. Gone: nowhere.
    virtual void look(
        const std::string& subject, const std::string& under, TimePoint posted_at, Done done
    ) = 0;
};

struct BoardOptions {
    std::string surface;  ///< "slack:C0IT"; empty: there is no board
    /// How long the platform may take until what was posted can be read.
    std::chrono::milliseconds settle{3'000};
    std::chrono::milliseconds first_pause{1'000};  ///< after a failure; doubles
    std::chrono::milliseconds longest_pause{5 * 60'000};
};

/// All of it outlives the board.
struct BoardParts {
    Worker& worker;
    engine::Store& store;
    ReviewChannel& channel;
    Now now;
    /// For metrics: what, and how it ended.
    std::function<void(std::string_view what, std::string_view end)> count;
};

/// All of it on the worker.
class ReviewBoard {
public:
    ReviewBoard(BoardParts parts, BoardOptions options);

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

    bool is_open() const { return !options_.surface.empty(); }

    /// Of a review, or of what is under its message: "<review id>#2".
    void begin(const std::string& subject);
    void begin_review(const std::string& review_id);
    void begin_reminder(const std::string& subject, const std::string& review_id);
    void remind(const std::string& subject, const std::string& under, const engine::CaseFile& file);
    void post(const std::string& review_id, const nlohmann::json& message, bool settled);
    /// False: it is not time yet; `subject` comes again.
    bool may_look(const std::string& subject, TimePoint posted_at);
    void look(const std::string& subject, const std::string& under, TimePoint posted_at);
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
    void failed(const std::string& review_id, const std::string& why);
    void ended(const std::string& review_id);
    void later(const std::string& review_id, std::chrono::milliseconds pause);

    const BoardParts parts_;
    const BoardOptions options_;
    const TimePoint started_;
    std::map<std::string, Entry> entries_;
};

}  // namespace ajar::shared
