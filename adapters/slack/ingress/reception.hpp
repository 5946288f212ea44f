#pragma once

// Acts on what has come in from Slack and is proved: activities go to the journal, and only when
// they are on disk does the answer say "received". The same for HTTP and Socket Mode: what is
// answered there is the status and the body of a response.

#include "adapters/inbox/inbox.hpp"
#include "adapters/shared/edits.hpp"
#include "adapters/slack/ingress/interaction.hpp"
#include "adapters/slack/ingress/metrics.hpp"
#include "adapters/slack/ingress/normalise.hpp"
#include "bot/server/asio.hpp"
#include "bot/server/http.hpp"

#include <functional>
#include <optional>
#include <string>

namespace ajar::slack {

/// The body of the answer to a control: JSON, or empty. Nothing: nobody wants it. Once, from any
/// thread, within Slack's three seconds.
using Reply = std::function<void(std::optional<std::string>)>;

/// Who does something with what is no activity. All of them may be absent, and must return at once.
struct Handlers {
    /// Whether a conversation is about to go on in this direct message, which is this person's.
    std::function<bool(const std::string& channel, const std::string& user)> is_moving_to;
    /// What an edit means as the conversation stands. `id`: of the edit, as an activity.
    std::function<shared::EditMeans(const Edited&, const std::string& id)> weigh;
    /// What is not the employee's quick reply: staff's buttons, views, shortcuts.
    std::function<void(Interaction, Reply)> interaction;
    std::function<void(SlashCommand, Reply)> command;
    /// What somebody said to us, or pressed below it: it is on disk by now.
    std::function<void(const Heard&)> heard;
    std::function<void(const BlockActions&)> chosen;
    /// Deletions, echoes of our own, App Home opened, installations gone.
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

    /// An envelope of the Events API. 503: nothing is kept, Slack shall come again.
    Awaitable<server::Response> event(nlohmann::json envelope);
    Awaitable<server::Response> interaction(Interaction interaction);
    Awaitable<server::Response> command(SlashCommand command);

    IngressMetrics& metrics() { return metrics_; }

    TimePoint now() const { return now_(); }

private:
    Awaitable<server::Response> heard(Heard heard);
    Awaitable<server::Response> edited(Edited edited);
    Result<shared::EditMeans> weighed(const Edited& edited, const std::string& id) const;
    Result<bool> is_too_early(const Heard& heard) const;
    Awaitable<server::Response> chosen(BlockActions pressed, Activity choice);
    void notice(const Reaction& reaction) const;

    inbox::Inbox inbox_;
    Now now_;
    Self self_;
    Handlers handlers_;
    IngressMetrics metrics_;
};

}  // namespace ajar::slack
