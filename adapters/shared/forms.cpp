// What the forms behind staff's buttons mean, once they are sent.
#include "adapters/shared/staff_acts.hpp"

#include <algorithm>
#include <charconv>

namespace ajar::shared {
namespace {

using engine::CaseAct;

bool is_blank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::size_t number_in(const std::string& text) {
    std::size_t number = std::string::npos;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = problem == std::errc{} && end == text.data() + text.size();
    return whole ? number : std::string::npos;
}

}  // namespace

std::vector<Person> managers_for(const CaseAct& act) {
    std::vector<Person> managers;
    for (const Person& person : act.knowledge.people) {
        const bool may = person.roles.contains(Role::Management) && person.id != act.by.id &&
                         person.id != act.file.row.requester_id;
        if (may) managers.push_back(person);
    }
    std::stable_partition(managers.begin(), managers.end(), [&](const Person& person) {
        return person.id == act.by.manager_id;
    });
    return managers;
}

std::optional<tone::Report> tone_objection(const Filled& filled, const CaseAct& act) {
    if (filled.form != Form::Edit || !is_blank(filled.override_reason)) return std::nullopt;
    const auto context =
        engine::tone_context(act.knowledge, act.file, act.file.opened.review.draft.kind);
    tone::Report report = tone::check(filled.text, context);
    return report.has_errors() ? std::optional{std::move(report)} : std::nullopt;
}

Result<dialogue::Event> event_of(
    const Filled& filled, const CaseAct& act, std::chrono::seconds undo
) {
    switch (filled.form) {
        case Form::Edit:
            return engine::approve(act, filled.text, filled.override_reason, undo);
        case Form::ChangeOutcome:
            return engine::change_option(act, number_in(filled.chosen));
        case Form::AskMore:
            return engine::ask_more(act, filled.text);
        case Form::AskManager:
            return engine::ask_management(act, filled.chosen, filled.text);
    }
    return Error{Error::Code::Malformed, "There is no such form."};
}

}  // namespace ajar::shared
