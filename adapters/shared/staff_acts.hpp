#pragma once

// What a person of IT does on a platform: who may, what became of it in words, and what the forms
// behind the buttons mean. Every act goes through the same door as the console's; the first one
// wins, and the late one is told so.

#include "adapters/shared/worker.hpp"
#include "bot/engine/ports.hpp"
#include "bot/engine/staff_acts.hpp"
#include "bot/engine/store.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ajar::shared {

using Knowledge = std::shared_ptr<const knowledge::Knowledge>;

/// All of it outlives the acts; everything on the worker.
struct StaffActsParts {
    Worker& worker;
    engine::Store& store;
    engine::StaffDesk& staff;
    std::function<Knowledge()> knowledge;
    /// Somebody saw a case that is no longer so: it is to be shown as it is.
    std::function<void(const std::string& review_id)> stale;
};

class StaffActs {
public:
    using Refused = std::function<void(const std::string& words)>;  ///< empty: done

    explicit StaffActs(StaffActsParts parts) : parts_(std::move(parts)) {}

    /// What stands against this person acting on this case; empty: nothing. `asked_themselves`: the
    /// request came from the very account that acts now, whoever the directory says that is.
    std::string objection(
        const std::optional<Person>& by, const Result<engine::CaseFile>& file, bool asked_themselves
    ) const;
    /// Approved already; `otherwise` where it is not.
    std::string as_held(const engine::ReviewRow& row, const std::string& otherwise = {}) const;
    /// `done` once, on the worker.
    void submit(
        const std::string& act_id, const engine::CaseAct& act, dialogue::Event event, Refused done
    ) const;

private:
    std::string as_settled(const engine::ReviewRow& row) const;

    std::string locale() const { return parts_.knowledge()->company.locale; }

    const StaffActsParts parts_;
};

// ---- Forms --------------------------------------------------------------------------------------

enum class Form { Edit, ChangeOutcome, AskMore, AskManager };

/// A form as it was sent. What the form does not have is empty.
struct Filled {
    Form form = Form::Edit;
    std::string text;             ///< the reply, the question, the note
    std::string override_reason;  ///< of Edit
    std::string chosen;           ///< the option's index, the manager's id
};

/// Who may be asked; whoever is theirs comes first.
std::vector<Person> managers_for(const engine::CaseAct& act);

/// With the errors of an edited reply that nobody has given a reason to overrule; nothing: none.
std::optional<tone::Report> tone_objection(const Filled& filled, const engine::CaseAct& act);

/// `undo`: how long an approval can be taken back. Malformed: with what is wrong, in words.
Result<dialogue::Event> event_of(
    const Filled& filled, const engine::CaseAct& act, std::chrono::seconds undo
);

}  // namespace ajar::shared
