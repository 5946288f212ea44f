#pragma once

// What a person of IT does with a draft, checked against its case and made into the event that
// StaffDesk takes. The console, Slack and Teams all act through these.

#include "bot/base/result.hpp"
#include "bot/dialogue/event.hpp"
#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/tone/check.hpp"

#include <chrono>
#include <cstddef>
#include <string>

namespace ajar::engine {

/// Who acts on which case; keeps references, lives for one act.
struct CaseAct {
    const CaseFile& file;
    const knowledge::Knowledge& knowledge;
    const Person& by;
};

/// Whether the person works on cases at all.
bool works_on_cases(const Person& person);

/// The reply waits for `hold`, and can be taken back meanwhile with undo_approval.
dialogue::Event approve(
    const CaseAct& act, std::string text, std::string override_reason, std::chrono::seconds hold
);
dialogue::Event undo_approval(const CaseAct& act);
/// Malformed: the case has no such option.
Result<dialogue::Event> change_option(const CaseAct& act, std::size_t option);
/// Malformed: no service of the catalogue's.
Result<dialogue::Event> change_service(const CaseAct& act, const std::string& service_id);
dialogue::Event ask_more(const CaseAct& act, std::string question);
dialogue::Event take_over(const CaseAct& act);
/// Malformed: nobody with the role management.
Result<dialogue::Event> ask_management(
    const CaseAct& act, const std::string& manager_id, std::string note
);

// What the tone checker is told about the case that a text belongs to (T12, T14, T23).

tone::Context tone_context(
    const knowledge::Knowledge& knowledge, ReplyKind kind, const std::string& locale
);
tone::Context tone_context(
    const knowledge::Knowledge& knowledge, const CaseFile& file, ReplyKind kind
);

}  // namespace ajar::engine
