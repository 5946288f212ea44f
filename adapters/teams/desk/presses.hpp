#pragma once

// What people of IT press and send in Teams: the buttons on a review's card, and the dialogs behind
// them. Teams waits for the answer: within a few seconds there is one, always of the right form,
// for whoever pressed alone. Who they are is found out each time.

#include "adapters/shared/review_board.hpp"
#include "adapters/shared/staff_acts.hpp"
#include "adapters/teams/cards/review.hpp"
#include "adapters/teams/desk/context.hpp"
#include "adapters/teams/desk/staff_channel.hpp"
#include "adapters/teams/ingress/reception.hpp"

#include <memory>
#include <optional>
#include <string>

namespace ajar::teams::desk {

class Presses {
public:
    Presses(Context& context, shared::ReviewBoard& board, StaffChannel& channel);

    /// Any thread; returns at once. Nothing: it is none of staff's.
    void invoked(const Invocation& invocation, Reply reply);
    /// On the worker: from a client that does not wait for an answer.
    void pressed(const Pressed& pressed);

private:
    struct Press;
    using Known = std::optional<Person>;

    void begin(const std::shared_ptr<Press>& press);
    void identified(const std::shared_ptr<Press>& press, const Known& by);
    void act(const std::shared_ptr<Press>& press, const engine::CaseAct& act);
    void open(const std::shared_ptr<Press>& press, const engine::CaseAct& act);
    void sent(const std::shared_ptr<Press>& press, const engine::CaseAct& act);
    void submit(
        const std::shared_ptr<Press>& press, const engine::CaseAct& act, dialogue::Event event
    );

    /// Done: the card as it stands now, or the end of the dialog.
    void done(const std::shared_ptr<Press>& press);
    /// Not done, in words; with the card as it stands where it is no longer as they saw it.
    void refuse(const std::shared_ptr<Press>& press, const std::string& words, bool staff);
    void answer(const std::shared_ptr<Press>& press, InvokeAnswer answer);
    void tell(const std::shared_ptr<Press>& press, const std::string& words);
    void whisper(const Place& place, const std::string& words);
    /// A card that the board does not know of, because its post seemed lost: it stands there for
    /// all, so it is to show how things are, too.
    void mend(const Press& press, const engine::CaseFile& file);

    cards::StaffView view_of(const knowledge::Knowledge& knowledge, const std::string& review_id)
        const;

    std::string locale() const { return context_.knowledge()->company.locale; }

    Context& context_;
    StaffChannel& channel_;
    const shared::StaffActs acts_;
};

}  // namespace ajar::teams::desk
