#include "bot/engine/staff_acts.hpp"

#include <utility>

namespace ajar::engine {

using dialogue::Event;

bool works_on_cases(const Person& person) {
    return person.roles.contains(Role::Approver) || person.roles.contains(Role::Management);
}

Event approve(
    const CaseAct& act, std::string text, std::string override_reason, std::chrono::seconds hold
) {
    return dialogue::DraftApproved{
        act.file.row.id,
        act.by,
        std::move(text),
        std::move(override_reason),
        static_cast<int>(hold.count())};
}

Event undo_approval(const CaseAct& act) {
    return dialogue::ApprovalUndone{act.file.row.id, act.by};
}

Result<Event> change_option(const CaseAct& act, std::size_t option) {
    const std::size_t count = act.file.opened.review.justification.options.size();
    if (option >= count)
        return Error{
            Error::Code::Malformed,
            "'option' is a number below " + std::to_string(count) + ": one of the case's options."};
    return Event{dialogue::OutcomeChanged{act.file.row.id, act.by, option}};
}

Result<Event> change_service(const CaseAct& act, const std::string& service_id) {
    if (!act.knowledge.service(service_id))
        return Error{Error::Code::Malformed, "'service_id' is none of the catalogue's services."};
    return Event{dialogue::ServiceChanged{act.file.row.id, act.by, service_id}};
}

Event ask_more(const CaseAct& act, std::string question) {
    return dialogue::MoreAsked{act.file.row.id, act.by, std::move(question)};
}

Event take_over(const CaseAct& act) {
    return dialogue::TakenOver{act.by};
}

Result<Event> ask_management(const CaseAct& act, const std::string& manager_id, std::string note) {
    const Person* manager = act.knowledge.person(manager_id);
    if (!manager || !manager->roles.contains(Role::Management))
        return Error{Error::Code::Malformed, "'manager_id' is nobody with the role management."};
    return Event{dialogue::ManagementAsked{act.file.row.id, act.by, manager->id, std::move(note)}};
}

tone::Context tone_context(
    const knowledge::Knowledge& knowledge, ReplyKind kind, const std::string& locale
) {
    tone::Context context;
    context.kind = kind;
    context.locale = locale;
    context.jargon = knowledge.company.jargon;
    return context;
}

tone::Context tone_context(
    const knowledge::Knowledge& knowledge, const CaseFile& file, ReplyKind kind
) {
    const reply::Draft& draft = file.opened.review.draft;
    tone::Context context = tone_context(knowledge, kind, draft.locale);
    context.request = file.opened.request.text;
    context.root_need = file.opened.request.root_need.text;
    return context;
}

}  // namespace ajar::engine
