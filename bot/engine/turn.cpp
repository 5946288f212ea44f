#include "bot/engine/turn.hpp"

#include "bot/codec/codec.hpp"
#include "bot/dialogue/clock.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace ajar::engine {
namespace {

using namespace dialogue;

/// A step that keeps asking for evidence is a bug; this turns it into a visible one.
constexpr int kMostEvidence = 8;

/// "de" of "de-AT" or "DE_at"; empty for what is no language code.
std::string language_of(const std::string& locale) {
    auto language = locale.substr(0, locale.find_first_of("-_"));
    for (auto& letter : language)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    const bool letters = std::all_of(language.begin(), language.end(), [](char letter) {
        return letter >= 'a' && letter <= 'z';
    });
    return letters && language.size() == 2 ? language : "";
}

}  // namespace

/// A turn in the making: a copy of the standing, and what has been collected so far.
struct TurnMaker::Making {
    Standing next;
    Current current;
    TurnRecord turn;
    int evidence_left = kMostEvidence;

    Making(const Standing& standing, const KnowledgeSource& knowledge, TimePoint now)
        : next(standing), current(knowledge.current()) {
        next.last_at = std::max(now, standing.last_at);
        turn.at = next.last_at;
        turn.number = ++next.last_turn;
        turn.revision = current.knowledge->revision;
    }

    void add_line(std::string id, TimePoint at, std::variant<Activity, Say> what) {
        turn.lines.push_back({++next.last_line, std::move(id), at, std::move(what)});
    }
};

TurnMaker::TurnMaker(
    const KnowledgeSource& knowledge,
    StepFunction step,
    Directory directory,
    const EngineOptions& options,
    Evidence evidence
)
    : knowledge_(knowledge),
      step_(std::move(step)),
      directory_(std::move(directory)),
      options_(options),
      evidence_(std::move(evidence)) {}

TurnRecord TurnMaker::from_activity(Standing& standing, const StoredActivity& stored, TimePoint now)
    const {
    const auto& activity = stored.activity;
    Making making(standing, knowledge_, now);
    making.next.conversation = activity.conversation;
    making.turn.cause = "activity:" + activity.id;
    making.turn.activity_seq = stored.seq;
    if (activity.kind != Activity::Kind::Joined)
        making.add_line(activity.id, activity.received_at, activity);
    open(making, activity);
    switch (activity.kind) {
        case Activity::Kind::Message: {
            const auto& zone = making.current.knowledge->company.time_zone;
            const auto today = local_date(making.turn.at, zone);
            run(making,
                MessageReceived{
                    activity.id,
                    activity.text,
                    making.current.model->understand(activity.text, today)});
            break;
        }
        case Activity::Kind::Choice:
            run(making, ChoiceMade{activity.id, activity.text});
            break;
        case Activity::Kind::Feedback:
            run(making, FeedbackGiven{activity.id, activity.text});
            break;
        case Activity::Kind::Joined:
            break;
    }
    return finish(std::move(making), standing);
}

TurnRecord TurnMaker::from_staff(
    Standing& standing, const std::string& act_id, const Event& event, TimePoint now
) const {
    Making making(standing, knowledge_, now);
    making.turn.cause = "act:" + act_id;
    run(making, event);
    return finish(std::move(making), standing);
}

TurnRecord TurnMaker::from_timer(Standing& standing, const TimerRow& timer, TimePoint now) const {
    Making making(standing, knowledge_, now);
    making.turn.cause = "timer:" + timer.name;
    making.turn.timer = timer.name;
    run(making, TimerDue{timer.name});
    return finish(std::move(making), standing);
}

TurnRecord TurnMaker::give_to_a_person(
    Standing& standing, const StoredActivity* stored, const std::string& why, TimePoint now
) const {
    Making making(standing, knowledge_, now);
    making.turn.cause = "set_aside";
    const auto& company = making.current.knowledge->company;
    CallPerson call;
    if (making.next.state.request) call.request_id = making.next.state.request->id;
    call.why = why;
    call.promised = next_working_day_end(making.turn.at, company.time_zone);
    if (stored) {
        const auto& activity = stored->activity;
        making.next.conversation = activity.conversation;
        making.turn.cause = "activity:" + activity.id;
        making.turn.activity_seq = stored->seq;
        auto& requester = making.next.state.requester;
        if (requester.id.empty()) {
            requester.id = activity.sender_id;
            requester.name = activity.sender_name;
        }
        if (activity.kind != Activity::Kind::Joined)
            making.add_line(activity.id, activity.received_at, activity);
        Say say;
        say.line = "set_aside";
        const auto spoken = language_of(activity.locale);
        const auto& known = making.next.state.locale;
        if (making.next.state.in_confidence) say.where = Say::Where::Privately;
        say.text = in_locale(options_.set_aside_line, standing.last_event > 0 ? known : spoken);
        making.turn.effects.push_back(std::move(say));
    }
    making.turn.effects.push_back(std::move(call));
    return finish(std::move(making), standing);
}

/// The first event of a new conversation; again when the person's directory entry has changed, or
/// has been found.
void TurnMaker::open(Making& making, const Activity& activity) const {
    const auto& knowledge = *making.current.knowledge;
    const auto found = directory_(activity, knowledge);
    const bool first = making.next.last_event == 0;
    const auto& known = making.next.state.requester;
    // Who was an account of a platform's at first may turn out to be somebody of the directory.
    const bool same =
        found && (found->id == known.id || (known.id == activity.sender_id && !first));
    const bool changed = same && *found != known;
    if (!first && !changed) return;

    ConversationOpened opened;
    opened.conversation = activity.conversation;
    if (found) {
        opened.requester = *found;
    } else {
        opened.requester.id = activity.sender_id;
        opened.requester.name = activity.sender_name;
    }
    opened.greet = first && activity.kind == Activity::Kind::Joined;
    opened.locale = making.next.state.locale;
    if (first) {
        const auto spoken = language_of(activity.locale);
        opened.locale = !opened.requester.locale.empty() ? opened.requester.locale
                        : !spoken.empty()                ? spoken
                                                         : knowledge.company.locale;
    }
    run(making, std::move(opened));
}

void TurnMaker::run(Making& making, Event event) const {
    auto step = step_(making.next.state, event, *making.current.knowledge, making.turn.at);
    making.next.state = std::move(step.state);
    making.turn.events.push_back(
        {++making.next.last_event, making.turn.at, making.turn.revision, std::move(event)}
    );
    std::vector<GatherEvidence> asked;
    for (auto& effect : step.effects) {
        if (const auto* gather = std::get_if<GatherEvidence>(&effect)) asked.push_back(*gather);
        making.turn.effects.push_back(std::move(effect));
    }
    for (const auto& gather : asked) {
        if (--making.evidence_left < 0)
            throw std::logic_error("the dialogue asks for evidence without end");
        run(making, evidence_(gather, making.next.state.requester));
    }
}

TurnRecord TurnMaker::finish(Making making, Standing& standing) const {
    auto& turn = making.turn;
    auto& next = making.next;
    turn.conversation = next.conversation;
    turn.requester_id = next.state.requester.id;
    turn.requester_name = next.state.requester.name;
    turn.department = next.state.requester.department;
    turn.locale = next.state.locale;
    turn.stage = codec::kind_of(next.state.stage);
    if (next.state.request) turn.request_id = next.state.request->id;
    for (std::size_t n = 0; n < turn.effects.size(); ++n)
        if (const auto* say = std::get_if<Say>(&turn.effects[n]))
            making.add_line(
                effect_id(turn.conversation.conversation_id, turn.number, n), turn.at, *say
            );
    if (next.last_event - next.snapshot_event >= options_.snapshot_every && !turn.events.empty()) {
        turn.snapshot = next.state;
        next.snapshot_event = next.last_event;
    }
    standing = std::move(next);
    return std::move(turn);
}

}  // namespace ajar::engine
