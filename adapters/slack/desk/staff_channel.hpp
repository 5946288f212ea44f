#pragma once

// Slack's side of the staff channel: the review's message is posted, changed, and looked for where
// it is not known whether it has arrived.

#include "adapters/shared/review_board.hpp"
#include "adapters/slack/blocks/review.hpp"
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
    void remind(
        const std::string& place,
        const std::string& subject,
        const engine::CaseFile& file,
        Done done
    ) override;
    void look(const std::string& subject, const std::string& under, TimePoint posted_at, Done done)
        override;

private:
    blocks::StaffView view_of(const knowledge::Knowledge& knowledge, const engine::CaseFile& file)
        const;
    void post_in(
        const std::string& thread,
        const std::string& subject,
        const nlohmann::json& message,
        Done done
    );
    void look_on(
        const std::string& subject,
        const std::string& under,
        TimePoint posted_at,
        const std::string& cursor,
        int page,
        const Done& done
    );

    Context& context_;
    const Address channel_;
};

}  // namespace ajar::slack::desk
