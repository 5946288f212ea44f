#pragma once

// A store that fails by script, in front of a real one. `before` may throw instead of the commit,
// `after` may throw although the commit has happened (the process dies, as far as anybody can
// tell).

#include "bot/engine/store.hpp"

#include <functional>
#include <mutex>

namespace ajar::test {

class ScriptedStore final : public engine::Store {
public:
    using Script = std::function<void(const std::vector<engine::Write>&)>;

    explicit ScriptedStore(engine::Store& inner) : inner_(inner) {}

    void before(Script script) {
        const std::lock_guard lock(mutex_);
        before_ = std::move(script);
    }

    void after(Script script) {
        const std::lock_guard lock(mutex_);
        after_ = std::move(script);
    }

    std::vector<engine::WriteResult> commit(const std::vector<engine::Write>& writes) override {
        run(before_, writes);
        auto results = inner_.commit(writes);
        run(after_, writes);
        return results;
    }

    void doubt_unfinished_deliveries() override { inner_.doubt_unfinished_deliveries(); }

    // The formatter would move the const.
    // clang-format off
#define AJAR_PASS_ON(Type, name, parameters, arguments) \
    Type name parameters const override { return inner_.name arguments; }
    // clang-format on
    using Text = std::string;
    using Number = std::int64_t;
    using Size = std::size_t;
    template <class T>
    using List = std::vector<T>;
    template <class T>
    using Maybe = std::optional<T>;
    using Files = std::map<std::string, std::string>;
    AJAR_PASS_ON(Maybe<engine::ConversationRow>, conversation, (const Text& a), (a))
    AJAR_PASS_ON(Text, home_of, (const Text& a), (a))
    AJAR_PASS_ON(List<engine::ConversationRow>, conversations, (const Text& a, Size b), (a, b))
    AJAR_PASS_ON(List<engine::ConversationRow>, conversations_for_people, (Size a), (a))
    AJAR_PASS_ON(List<engine::Line>, lines, (const Text& a, Number b, Size c), (a, b, c))
    AJAR_PASS_ON(List<engine::EventRecord>, events, (const Text& a, Number b, Size c), (a, b, c))
    AJAR_PASS_ON(List<engine::TurnRow>, turns, (const Text& a, Number b, Size c), (a, b, c))
    AJAR_PASS_ON(Maybe<engine::Snapshot>, snapshot, (const Text& a), (a))
    AJAR_PASS_ON(List<engine::ReviewRow>, reviews, (const engine::ReviewFilter& a), (a))
    AJAR_PASS_ON(Result<engine::CaseFile>, case_file, (const Text& a), (a))
    using Wanted = engine::PhrasesWanted;
    AJAR_PASS_ON(List<engine::PhraseRow>, phrases, (Wanted a, Size b), (a, b))
    AJAR_PASS_ON(Maybe<engine::PhraseRow>, phrase, (const Text& a), (a))
    AJAR_PASS_ON(Maybe<engine::KeepSurface>, surface, (const Text& a, const Text& b), (a, b))
    AJAR_PASS_ON(List<engine::KeepSurface>, open_surfaces, (const Text& a, Size b), (a, b))
    AJAR_PASS_ON(Maybe<engine::KeepAccount>, account, (const Text& a), (a))
    AJAR_PASS_ON(List<engine::KeepInstallation>, installations, (const Text& a), (a))
    AJAR_PASS_ON(List<engine::CallRow>, calls, (bool a, Size b), (a, b))
    AJAR_PASS_ON(List<engine::PromiseRow>, promises, (bool a, Size b), (a, b))
    AJAR_PASS_ON(Maybe<engine::PromiseRow>, promise, (const Text& a), (a))
    AJAR_PASS_ON(List<engine::DecisionRow>, decisions, (const Text& a, Size b), (a, b))
    AJAR_PASS_ON(List<engine::PromiseRow>, promises_to, (const Text& a, Size b), (a, b))
    AJAR_PASS_ON(List<engine::DecisionRow>, decisions_for, (const Text& a, Size b), (a, b))
    AJAR_PASS_ON(List<engine::EditedReply>, edited_replies, (TimePoint a, Size b), (a, b))
    AJAR_PASS_ON(List<engine::UnmetNeedRow>, unmet_needs, (Size a), (a))
    AJAR_PASS_ON(List<engine::FeedbackRow>, feedback, (Size a), (a))
    AJAR_PASS_ON(List<engine::SetAsideRow>, set_aside, (bool a, Size b), (a, b))
    AJAR_PASS_ON(List<engine::OutboxRow>, undelivered, (Size a), (a))
    AJAR_PASS_ON(Maybe<engine::OutboxRow>, arrived, (const Text& a), (a))
    AJAR_PASS_ON(List<engine::AuditRow>, audit, (const Text& a, Number b, Size c), (a, b, c))
    AJAR_PASS_ON(engine::Figures, figures, (TimePoint a), (a))
    AJAR_PASS_ON(
        List<evaluation::Precedent>,
        precedents,
        (const Text& a, const Text& b, const Text& c, Size d),
        (a, b, c, d)
    )
    AJAR_PASS_ON(List<evaluation::Booking>, bookings, (TimePoint a, Date b), (a, b))
    AJAR_PASS_ON(List<engine::RevisionRow>, revisions, (Size a), (a))
    AJAR_PASS_ON(Maybe<Number>, published_revision, (), ())
    AJAR_PASS_ON(Result<Files>, revision_files, (Number a), (a))
    AJAR_PASS_ON(Maybe<engine::SessionRow>, session, (const Text& a, TimePoint b), (a, b))
    AJAR_PASS_ON(Maybe<engine::SessionRow>, link, (const Text& a, TimePoint b), (a, b))
    AJAR_PASS_ON(Maybe<engine::ActResult>, act, (const Text& a), (a))
    AJAR_PASS_ON(List<engine::StoredActivity>, waiting_activities, (Size a), (a))
    AJAR_PASS_ON(List<engine::TimerRow>, timers_due, (TimePoint a, Size b), (a, b))
    AJAR_PASS_ON(Maybe<TimePoint>, next_timer, (), ())
    AJAR_PASS_ON(List<engine::OutboxRow>, deliveries_due, (TimePoint a, Size b), (a, b))
    AJAR_PASS_ON(Maybe<TimePoint>, next_delivery, (TimePoint a), (a))
#undef AJAR_PASS_ON

private:
    void run(const Script& script, const std::vector<engine::Write>& writes) {
        Script copy;
        {
            const std::lock_guard lock(mutex_);
            copy = script;
        }
        if (copy) copy(writes);
    }

    engine::Store& inner_;
    std::mutex mutex_;
    Script before_;
    Script after_;
};

/// True when one of the writes is a `Kind`.
template <class Kind>
bool holds(const std::vector<engine::Write>& writes) {
    for (const auto& write : writes)
        if (std::holds_alternative<Kind>(write)) return true;
    return false;
}

}  // namespace ajar::test
