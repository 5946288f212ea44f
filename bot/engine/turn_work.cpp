// The middle of the turn loop: one activity, act or timer becomes a turn in the batch, the batch
// goes to disk, and what cannot be done is set aside so that the others go on.

#include "bot/base/overloaded.hpp"
#include "bot/codec/codec.hpp"
#include "bot/dialogue/clock.hpp"
#include "bot/engine/turn_loop.hpp"

#include <algorithm>
#include <concepts>
#include <utility>

namespace ajar::engine {
namespace {

using namespace std::chrono_literals;
using namespace dialogue;

constexpr auto kFirstPause = std::chrono::milliseconds{50};
constexpr auto kLongestPause = std::chrono::milliseconds{5000};
constexpr std::size_t kPrecedents = 5;

/// An error's words come from anywhere; what is kept must be short and plain.
std::string plain(std::string text) {
    text.resize(std::min<std::size_t>(text.size(), 500));
    for (auto& letter : text)
        if (letter < ' ' || letter > '~') letter = '?';
    return text;
}

/// Who did it and to what, for the audit trail; nothing for an event that is no act of a person.
std::optional<AuditEntry> audit_of(const Event& event, const std::string& conversation_id) {
    std::optional<AuditEntry> entry;
    const auto look = [&]<class T>(const T& one) {
        if constexpr (requires { one.by; }) {
            entry.emplace();
            entry->who = one.by.id;
            entry->subject = conversation_id;
            if constexpr (requires { one.review_id; }) entry->subject = one.review_id;
        }
    };
    std::visit(look, event);
    if (entry) entry->what = codec::kind_of(event);
    return entry;
}

std::string conversation_of(const StoredActivity& stored) {
    return stored.activity.conversation.conversation_id;
}

std::string conversation_of(const Act& act) {
    return act.conversation_id;
}

std::string conversation_of(const TimerRow& timer) {
    return timer.conversation_id;
}

SetAside describe(const StoredActivity& stored) {
    SetAside what;
    what.id = "activity:" + stored.activity.id;
    what.kind = SetAside::Kind::Activity;
    what.subject = stored.activity.id;
    what.activity_seq = stored.seq;
    return what;
}

SetAside describe(const Act& act) {
    SetAside what;
    what.id = "act:" + act.id;
    what.kind = SetAside::Kind::Act;
    what.subject = act.id;
    return what;
}

SetAside describe(const TimerRow& timer) {
    SetAside what;
    what.id = "timer:" + timer.conversation_id + "/" + timer.name;
    what.kind = SetAside::Kind::Timer;
    what.subject = timer.name;
    return what;
}

}  // namespace

void TurnLoop::work_on(Source source) {
    std::string why;
    for (int tries = 0; tries < parts_.options.tries; ++tries) {
        try {
            make(source);
            return;
        } catch (const Interrupted&) {
            // The batch is void, and so is this turn; an activity is read again from the journal.
            if (auto* act = std::get_if<Act>(&source)) {
                const std::lock_guard lock(mutex_);
                acts_.push_front(std::move(*act));
            }
            return;
        } catch (const StoreError& error) {
            why = error.what();
            if (error.kind() == StoreError::Kind::Damaged) continue;
            if (auto* act = std::get_if<Act>(&source))
                act->done(Error{Error::Code::Unavailable, why});
            disk_not_ready(why);
            return;
        } catch (const std::exception& error) {
            why = error.what();
        } catch (...) {
            why = "an error of unknown kind";
        }
    }
    if (flush()) {
        set_aside(source, why);
    } else if (auto* act = std::get_if<Act>(&source)) {
        const std::lock_guard lock(mutex_);
        acts_.push_front(std::move(*act));
    }
}

void TurnLoop::make(const Source& source) {
    std::visit([&](const auto& one) { make_turn(one); }, source);
}

void TurnLoop::make_turn(const StoredActivity& stored) {
    if (stored.tries >= parts_.options.tries && suspects_.contains(stored.seq))
        throw std::runtime_error(
            "the program ended " + std::to_string(stored.tries) + " times while working on it"
        );
    mark_suspect(stored);
    auto& standing = states_.load(conversation_of(stored));
    auto turn = maker_.from_activity(standing, stored, parts_.now());
    add(std::move(turn), {.source = stored});
}

void TurnLoop::mark_suspect(const StoredActivity& stored) {
    if (suspects_.erase(stored.seq) == 0) return;
    if (!flush()) throw Interrupted{};
    const auto marked = parts_.writer.write({ActivityTried{stored.seq}});
    if (!marked) throw StoreError(StoreError::Kind::Busy, marked.error().detail);
    careful_ = std::max<std::size_t>(careful_, 1);
}

void TurnLoop::make_turn(const Act& act) {
    if (answered_before(act)) return;
    auto audit = audit_of(act.event, act.conversation_id);
    if (!audit) {
        worked_ = true;
        act.done(Error{Error::Code::Malformed, "This is nothing that a person of IT does."});
        return;
    }
    auto& standing = states_.load(act.conversation_id);
    if (!standing.known()) {
        states_.forget(act.conversation_id);
        worked_ = true;
        act.done(Error{
            Error::Code::NotFound, "There is no conversation " + act.conversation_id + "."});
        return;
    }
    auto turn = maker_.from_staff(standing, act.id, act.event, parts_.now());
    Pending pending{.source = act};
    pending.result.stage = turn.stage;
    for (const auto& effect : turn.effects)
        if (const auto* refused = std::get_if<RefuseAct>(&effect)) {
            pending.result.refused.push_back(*refused);
            audit->detail = "refused: " + refused->detail;
        }
    audit->at = turn.at;
    KeepAct keep{act.id, act.conversation_id, turn.at, pending.result};
    batch_acts_.insert(act.id);
    add(std::move(turn), std::move(pending), {std::move(keep), *std::move(audit)});
}

bool TurnLoop::answered_before(const Act& act) {
    if (batch_acts_.contains(act.id) && !flush()) throw Interrupted{};
    auto known = parts_.store.act(act.id);
    if (!known) return false;
    worked_ = true;
    act.done(*std::move(known));
    return true;
}

void TurnLoop::make_turn(const TimerRow& timer) {
    auto& standing = states_.load(timer.conversation_id);
    auto turn = maker_.from_timer(standing, timer, parts_.now());
    add(std::move(turn), {.source = timer});
}

/// What the records say, everything decided earlier included – also in this very batch.
EvidenceGathered TurnLoop::gather(const GatherEvidence& asked, const Person& requester) {
    const bool decided =
        std::any_of(batch_.begin(), batch_.end(), [](const auto& one) { return one.decides; });
    if (decided && !flush()) throw Interrupted{};
    const auto current = parts_.knowledge.current();
    const auto today = local_date(parts_.now(), current.knowledge->company.time_zone);
    EvidenceGathered found;
    found.request_id = asked.request_id;
    found.precedents = parts_.store.precedents(
        asked.service_id, asked.root_need_id, requester.department, kPrecedents
    );
    found.bookings = parts_.store.bookings(current.capacity_since, today);
    return found;
}

// ---- The batch --------------------------------------------------------------------------------

void TurnLoop::add(TurnRecord turn, Pending pending, std::vector<Write> beside) {
    const auto& id = turn.conversation.conversation_id;
    using What = Change::What;
    for (const auto& line : turn.lines) pending.changes.push_back({What::Line, id, line.id});
    for (const auto& effect : turn.effects)
        std::visit(
            overloaded{
                [&](const Say&) { pending.says = true; },
                [&](const OpenReview& open) {
                    pending.changes.push_back({What::Review, id, open.review.id});
                },
                [&](const SettleReview& settle) {
                    pending.changes.push_back({What::Review, id, settle.review_id});
                },
                [&](const HoldReview& hold) {
                    pending.changes.push_back({What::Review, id, hold.review_id});
                },
                [&](const AssignReview& assign) {
                    pending.changes.push_back({What::Review, id, assign.review_id});
                },
                [&](const RecordDecision&) { pending.decides = true; },
                [&](const PhraseHeard& heard) {
                    pending.changes.push_back({What::Phrase, id, heard.request_id});
                },
                [](const auto&) {},
            },
            effect
        );
    pending.changes.push_back({What::Conversation, id, id});
    writes_.push_back(std::move(turn));
    std::move(beside.begin(), beside.end(), std::back_inserter(writes_));
    batch_.push_back(std::move(pending));
    if (careful_ > 0) {
        --careful_;
        flush();
    } else if (batch_.size() >= parts_.options.batch) {
        flush();
    }
}

bool TurnLoop::flush() {
    if (batch_.empty()) return true;
    auto batch = std::exchange(batch_, {});
    batch_acts_.clear();
    const auto kept = parts_.writer.write(std::exchange(writes_, {}));
    if (!kept) {
        not_committed(std::move(batch), kept.error());
        return false;
    }
    worked_ = true;
    pause_ = 0ms;
    told(batch);
    return true;
}

void TurnLoop::told(const std::vector<Pending>& done) {
    bool says = false;
    for (const auto& pending : done) {
        says = says || pending.says;
        if (const auto* stored = std::get_if<StoredActivity>(&pending.source)) {
            --backlog_;
            parts_.observer.turned(parts_.now() - stored->activity.received_at);
        }
    }
    if (says) parts_.poke_dispatcher();
    for (const auto& pending : done) {
        for (const auto& change : pending.changes) parts_.changes.tell(change);
        if (const auto* act = std::get_if<Act>(&pending.source)) act->done(pending.result);
    }
}

void TurnLoop::not_committed(std::vector<Pending> batch, const Error& error) {
    const bool rejected = error.code == Error::Code::Malformed;
    if (!rejected) {
        for (const auto& pending : batch)
            if (const auto* act = std::get_if<Act>(&pending.source))
                act->done(Error{Error::Code::Unavailable, error.detail});
        disk_not_ready(error.detail);
        return;
    }
    states_.forget_all();
    broken_off_ = true;
    more_activities_ = true;
    worked_ = true;
    if (batch.size() == 1) {
        set_aside(batch.front().source, error.detail);
        return;
    }
    // One of them cannot be kept: all again, one by one, which shows it.
    careful_ = batch.size();
    const std::lock_guard lock(mutex_);
    for (auto pending = batch.rbegin(); pending != batch.rend(); ++pending)
        if (auto* act = std::get_if<Act>(&pending->source)) acts_.push_front(std::move(*act));
}

void TurnLoop::disk_not_ready(const std::string& why) {
    parts_.observer.warn(why);
    auto batch = std::exchange(batch_, {});
    for (const auto& pending : batch)
        if (const auto* act = std::get_if<Act>(&pending.source))
            act->done(Error{Error::Code::Unavailable, why});
    writes_.clear();
    batch_acts_.clear();
    states_.forget_all();
    broken_off_ = true;
    more_activities_ = true;
    pause_ = std::clamp<std::chrono::milliseconds>(pause_ * 2, kFirstPause, kLongestPause);
}

/// One bad message never blocks the others: it is put where staff see it, and a person is called.
void TurnLoop::set_aside(const Source& source, const std::string& why) {
    auto what = std::visit([](const auto& one) { return describe(one); }, source);
    what.conversation_id = std::visit([](const auto& one) { return conversation_of(one); }, source);
    what.why = plain(why);
    what.at = parts_.now();
    parts_.observer.warn("set aside " + plain(what.id) + ": " + what.why);
    const auto* stored = std::get_if<StoredActivity>(&source);
    const auto* timer = std::get_if<TimerRow>(&source);

    auto standing = states_.bare(what.conversation_id);
    try {
        standing = states_.load(what.conversation_id);
    } catch (const std::exception&) {  // it may be the conversation itself that cannot be read
    }
    states_.forget(what.conversation_id);
    auto turn = maker_.give_to_a_person(standing, stored, "set aside: " + what.why, what.at);
    if (timer) turn.timer = timer->name;
    auto kept = parts_.writer.write({std::move(turn), what});
    if (!kept && kept.error().code == Error::Code::Malformed) kept = parts_.writer.write({what});
    if (!kept) {
        if (const auto* act = std::get_if<Act>(&source))
            act->done(Error{Error::Code::Unavailable, kept.error().detail});
        disk_not_ready(kept.error().detail);
        return;
    }
    worked_ = true;
    if (stored) --backlog_;
    const auto& id = what.conversation_id;
    parts_.poke_dispatcher();
    parts_.changes.tell({Change::What::SetAside, id, what.id});
    parts_.changes.tell({Change::What::Line, id, what.subject});
    parts_.changes.tell({Change::What::Conversation, id, id});
    if (const auto* act = std::get_if<Act>(&source))
        act->done(Error{
            Error::Code::Unavailable,
            "This could not be done because of an error in Ajar. It was set aside for the admins, "
            "and the conversation was given to a person."});
}

}  // namespace ajar::engine
