#pragma once

// What comes in, by who sent it. step.cpp calls these; each knows the stages it makes sense in.

#include "bot/dialogue/turn.hpp"

namespace ajar::dialogue {

// From the employee.
void open_conversation(Turn& turn, const ConversationOpened& opened);
void hear(Turn& turn, const MessageReceived& message);
void choose(Turn& turn, const ChoiceMade& choice);
void take_feedback(Turn& turn, const std::string& text);

// From staff.
void approve(Turn& turn, const DraftApproved& approval);
void undo_approval(Turn& turn, const ApprovalUndone& undone);
/// The time in which the reply could be taken back is over.
void send_held(Turn& turn);
void change_outcome(Turn& turn, const OutcomeChanged& change);
void change_service(Turn& turn, const ServiceChanged& change);
void ask_more(Turn& turn, const MoreAsked& question);
void take_over(Turn& turn, const TakenOver& taken);
void ask_management(Turn& turn, const ManagementAsked& asked);
void pass_on_staff(Turn& turn, const StaffWrote& wrote);
void hand_back(Turn& turn, const HandedBack& handed);
void keep_promise(Turn& turn, const PromiseKept& kept);

}  // namespace ajar::dialogue
