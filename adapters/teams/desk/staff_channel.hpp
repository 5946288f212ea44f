#pragma once

// Teams' side of the staff channel: the review's card is posted and changed. Nobody can look
// whether a post whose answer was lost has arrived; it is posted again. A card that stands there
// twice costs a glance, for whichever is pressed gives the case as it stands; one that is missing
// costs the employee their answer.

#include "adapters/shared/review_board.hpp"
#include "adapters/teams/cards/review.hpp"
#include "adapters/teams/desk/context.hpp"

namespace ajar::teams::desk {

class StaffChannel final : public shared::ReviewChannel {
public:
    /// `where`: connector, tenant, bot, and the channel or group chat as its conversation; without
    /// a conversation there is no staff channel.
    StaffChannel(Context& context, Address where);

    /// "teams:19:…"; empty: there is no channel.
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
    cards::StaffView view_of(const knowledge::Knowledge& knowledge, const engine::CaseFile& file)
        const;

    Context& context_;
    const Address where_;
};

}  // namespace ajar::teams::desk
