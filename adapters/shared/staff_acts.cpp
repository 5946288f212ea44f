#include "adapters/shared/staff_acts.hpp"

#include "adapters/shared/desk_words.hpp"
#include "adapters/shared/words.hpp"

#include <utility>

namespace ajar::shared {

using engine::ActResult;
using engine::CaseAct;
using engine::CaseFile;
using Why = dialogue::RefuseAct::Why;

std::string StaffActs::objection(
    const std::optional<Person>& by, const Result<CaseFile>& file, bool asked_themselves
) const {
    if (!by || !engine::works_on_cases(*by)) return tell("not_staff", locale());
    if (!file) return tell("gone", locale());
    if (by->id == file->row.requester_id || asked_themselves) return tell("own_request", locale());
    if (file->row.status != "settled") return {};
    parts_.stale(file->row.id);
    return as_settled(file->row);
}

std::string StaffActs::as_held(const engine::ReviewRow& row, const std::string& otherwise) const {
    if (row.held_by.empty()) return otherwise;
    const std::string name = knowledge::name_of(*parts_.knowledge(), row.held_by, locale());
    return tell("held", name, locale());
}

std::string StaffActs::as_settled(const engine::ReviewRow& row) const {
    std::string how = settled_in_words(row.settled_how, locale());
    if (!row.settled_by.empty())
        how += " · " + knowledge::name_of(*parts_.knowledge(), row.settled_by, locale());
    return tell("settled", how, locale());
}

void StaffActs::submit(
    const std::string& act_id, const CaseAct& act, dialogue::Event event, Refused done
) const {
    const std::string review_id = act.file.row.id;
    auto heard = [this, review_id, done = std::move(done)](const Result<ActResult>& result) {
        if (!result) return done(tell("unavailable", locale()));
        if (result->refused.empty()) return done({});
        const auto& refusal = result->refused.front();
        if (refusal.why != Why::AlreadySettled) return done(refusal_in_words(refusal, locale()));
        parts_.stale(review_id);
        const auto now = parts_.store.case_file(review_id);
        if (!now) return done(tell("gone", locale()));
        const bool settled = now->row.status == "settled";
        done(settled ? as_settled(now->row) : as_held(now->row, refusal.detail));
    };
    parts_.staff.submit(
        act.by.id + "/" + act_id,
        act.file.row.conversation_id,
        std::move(event),
        [this, heard = std::move(heard)](Result<ActResult> result) {
            parts_.worker.put([heard, result] { heard(result); });
        }
    );
}

}  // namespace ajar::shared
