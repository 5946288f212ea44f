#pragma once

// What people of IT press and send in Slack: the buttons under a review and the modals behind them.
// Every act goes through the same door as the console's; the first one wins, and the late one is
// told so and sees how it stands.

#include "adapters/shared/review_board.hpp"
#include "adapters/shared/staff_acts.hpp"
#include "adapters/slack/blocks/modals.hpp"
#include "adapters/slack/desk/context.hpp"
#include "adapters/slack/ingress/reception.hpp"

#include <memory>
#include <optional>
#include <string>

namespace ajar::slack::desk {

class StaffClicks {
public:
    StaffClicks(Context& context, shared::ReviewBoard& board);

    /// Whether it is one of staff's buttons or modals. Any thread.
    static bool wants(const Interaction& interaction);

    /// Any thread. A click is answered at once; a form as soon as it is known what became of it,
    /// within Slack's three seconds.
    void take(Interaction interaction, Reply reply);

private:
    struct Click;
    struct Form;

    void pressed(const std::shared_ptr<Click>& click);
    void identified(
        const std::shared_ptr<Click>& click, const std::optional<engine::KeepAccount>& account
    );
    void act(const std::shared_ptr<Click>& click, const engine::CaseAct& act);
    void open(const std::shared_ptr<Click>& click, const blocks::Modal& modal);
    void say(const std::shared_ptr<Click>& click, const std::string& words);
    void whisper(
        const Tenant& tenant,
        const std::string& channel,
        const std::string& user,
        const std::string& words
    );

    void sent(const std::shared_ptr<Form>& form);
    void identified(
        const std::shared_ptr<Form>& form, const std::optional<engine::KeepAccount>& account
    );
    void answer(const std::shared_ptr<Form>& form, const std::string& words);

    bool asked_themselves(const Result<engine::CaseFile>& file, const Origin& origin) const;

    std::string locale() const { return context_.knowledge()->company.locale; }

    Context& context_;
    const shared::StaffActs acts_;
};

}  // namespace ajar::slack::desk
