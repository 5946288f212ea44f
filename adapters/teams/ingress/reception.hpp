#pragma once

// Acts on what has come in from Teams and is proved: activities go to the journal, and only when
// they are on disk does the answer say "received". Invokes are answered in the same breath.

#include "adapters/inbox/inbox.hpp"
#include "adapters/teams/ingress/invoke.hpp"
#include "adapters/teams/ingress/metrics.hpp"
#include "bot/server/asio.hpp"
#include "bot/server/http.hpp"

#include <functional>
#include <optional>
#include <string>

namespace ajar::teams {

/// The answer to an invoke. Nothing: nobody wants it. Once, from any thread, within ten seconds.
using Reply = std::function<void(std::optional<InvokeAnswer>)>;

/// Who does something beside the conversation itself. All may be absent, and must return at once.
struct Handlers {
    /// Which conversation something said in a person's own chat belongs to; `message`: Teams' id
    /// of what it was done to, or empty.
    std::function<std::string(const Activity&, const std::string& message)> home;
    /// What somebody said or pressed is on disk. Once for each activity.
    std::function<void(const Heard&)> heard;
    /// What is neither a quick reply nor feedback: staff's buttons, dialogs.
    std::function<void(Invocation, Reply)> invoke;
    /// What an edit or a reaction says, to be kept as if it were said now. Nothing: nothing new.
    /// Throws what the store throws.
    std::function<std::optional<Activity>(const Reaction&)> said_by;
    /// Deletions, installations, staff's buttons of old.
    std::function<void(const Reaction&)> noticed;
};

class Reception {
public:
    /// References must outlive the reception, and the intake's callbacks.
    Reception(
        engine::Intake& intake,
        const engine::Transcript& transcript,
        Now now,
        Self self,
        Handlers handlers,
        prometheus::Registry& registry
    );

    /// An activity whose sender is proved. 400: it has no type. 503: nothing is kept, Teams shall
    /// come again.
    Awaitable<server::Response> activity(nlohmann::json activity);

    IngressMetrics& metrics() { return metrics_; }

private:
    /// What is said in a person's own chat may belong to a talk that began elsewhere.
    void bring_home(Activity& activity, const std::string& message) const;
    Awaitable<server::Response> heard(Heard heard);
    /// Edits and reactions.
    Awaitable<server::Response> afterthought(Reaction reaction);
    Result<std::optional<Activity>> said_by(const Reaction& reaction) const;
    Awaitable<server::Response> invoke(nlohmann::json activity);
    /// Nothing: the invoke says nothing that belongs into the journal.
    Awaitable<std::optional<InvokeAnswer>> keep_said(const Invocation& invocation);
    Awaitable<std::optional<InvokeAnswer>> ask_handler(Invocation invocation);

    inbox::Inbox inbox_;
    Now now_;
    Self self_;
    Handlers handlers_;
    IngressMetrics metrics_;
};

}  // namespace ajar::teams
