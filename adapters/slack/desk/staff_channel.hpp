#pragma once

// Slack's side of the staff channel: the review's message is posted, changed, and looked for where
// it is not known whether it has arrived.

#include "adapters/shared/review_board.hpp"
#include "adapters/slack/desk/context.hpp"

namespace ajar::slack::desk {

class StaffChannel final : public shared::ReviewChannel {
public:
    /// `channel`: team and channel; an empty channel: there is none.
    StaffChannel(Context& context, Address channel);

    /// "slack:C0IT"; empty: there is no channel.
    std::string surface() const;

    nlohmann::json message(const engine::CaseFile& file) const override;
    void post(const std::string& review_id, const nlohmann::json& message, Done done) override;
    void update(const std::string& place, const nlohmann::json& message, Done done) override;
    void look(const std::string& review_id, TimePoint posted_at, Done done) override;

private:
    void look_on(
        const std::string& review_id,
        TimePoint posted_at,
        const std::string& cursor,
        int page,
        const Done& done
    );

    Context& context_;
    const Address channel_;
};

}  // namespace ajar::slack::desk
