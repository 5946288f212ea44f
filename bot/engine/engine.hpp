#pragma once

// Everything between "an adapter has an activity" and "a messenger is asked to deliver": journal,
// turns, timers, deliveries. Three threads: the writer commits in batches, the engine makes turns
// one after the other, the dispatcher delivers. All that counts is on disk before anybody hears of
// it, so that the process may die anywhere.

#include "bot/dialogue/step.hpp"
#include "bot/domain/local_text.hpp"
#include "bot/engine/ports.hpp"
#include "bot/engine/store.hpp"
#include "bot/knowledge/knowledge.hpp"
#include "bot/understanding/understanding.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ajar::engine {

/// The published set and the model trained from it; swapped as one when something is published.
struct Current {
    std::shared_ptr<const knowledge::Knowledge> knowledge;
    std::shared_ptr<const understanding::Model> model;
    /// Work promised before this is already among the knowledge's commitments.
    TimePoint capacity_since{};
};

/// Any thread.
class KnowledgeSource {
public:
    virtual ~KnowledgeSource() = default;
    virtual Current current() const = 0;
    /// An earlier revision, to fold old events with; null when it is gone.
    virtual std::shared_ptr<const knowledge::Knowledge> at(std::int64_t revision) const = 0;
};

/// Who wrote: the directory's entry, or nothing for somebody unknown.
using Directory =
    std::function<std::optional<Person>(const Activity&, const knowledge::Knowledge&)>;

/// The knowledge's own people, by id.
std::optional<Person> person_in_knowledge(
    const Activity& activity, const knowledge::Knowledge& knowledge
);

using StepFunction = std::function<dialogue::Step(
    const dialogue::State&, const dialogue::Event&, const knowledge::Knowledge&, TimePoint
)>;

/// What the engine is told about, for logs and metrics. Called from its threads; must not throw.
struct Observer {
    std::function<void(const std::string& what)> warn = [](const std::string&) {};
    /// The disk is broken: nothing is confirmed any more; the program should end and be restarted.
    std::function<void(const std::string& what)> fatal = [](const std::string&) {};
    std::function<void(std::size_t writes, std::chrono::microseconds took)> committed =
        [](std::size_t, std::chrono::microseconds) {};
    std::function<void(std::chrono::milliseconds waited)> turned = [](std::chrono::milliseconds) {
    };  ///< from received to on disk
};

struct EngineOptions {
    std::size_t queue_limit = 4096;      ///< activities and acts not yet on disk; then Unavailable
    std::size_t backlog_limit = 50'000;  ///< activities on disk without a turn; then Unavailable
    std::size_t batch = 64;              ///< turns in one transaction
    std::size_t cached_states = 4096;
    std::int64_t snapshot_every = 16;  ///< events
    int tries = 3;                     ///< of a failing activity, before it is set aside
    std::size_t deliveries_at_once = 64;
    std::chrono::milliseconds backoff_first{1000};
    std::chrono::milliseconds backoff_most{10 * 60 * 1000};
    std::chrono::hours give_up_after{72};
    std::uint64_t seed = 1;  ///< of the backoff's jitter
    /// To the employee whose message could not be worked on (P10, P21, P24). A person is called to
    /// answer by the end of the next working day.
    LocalText set_aside_line{
        {"en",
         "Sorry, something on our side kept me from working on your last message. I have asked a "
         "colleague in IT to read it; they will write to you here by the end of the next working "
         "day. If it cannot wait, just tell me so."},
        {"de",
         "Es tut mir leid, ein Fehler bei uns hat verhindert, dass ich Ihre letzte Nachricht "
         "bearbeite. Ich habe eine Kollegin oder einen Kollegen der IT gebeten, sie zu lesen; Sie "
         "hören hier bis zum Ende des nächsten Arbeitstages von uns. Wenn es eiliger ist, "
         "schreiben Sie es mir bitte."}};
};

class Engine final : public Intake, public StaffDesk, public Transcript, public Changes {
public:
    /// `store`, `knowledge` and everything captured must outlive the engine.
    Engine(
        Store& store,
        KnowledgeSource& knowledge,
        StepFunction step,
        Now now,
        EngineOptions options = {},
        Directory directory = person_in_knowledge,
        Observer observer = {}
    );
    ~Engine() override;  ///< stops

    /// Before start. The messenger must outlive the engine, and may call `done` late.
    void add_messenger(const std::string& channel, Messenger& messenger);
    /// Goes on with what an earlier run has left.
    void start();
    /// Takes nothing new, finishes what was accepted, waits for deliveries under way at most
    /// `patience`. Whatever is left over is on disk.
    void stop(std::chrono::milliseconds patience = std::chrono::seconds{5});

    // Intake
    void submit(Activity activity, std::function<void(Result<Accepted>)> done) override;
    // StaffDesk
    void submit(
        std::string act_id,
        std::string conversation_id,
        dialogue::Event event,
        std::function<void(Result<ActResult>)> done
    ) override;
    // Transcript
    Result<std::vector<Line>> after(
        const std::string& conversation_id, std::int64_t number, std::size_t limit
    ) const override;
    // Changes
    std::unique_ptr<Subscription> subscribe(std::function<void(const Change&)> notify) override;

    /// For changes that come from outside the engine (knowledge published, call taken).
    void announce(const Change& change);
    /// Look again at once: the clock was moved (tests), or something was put back (set aside).
    void wake();
    /// Waits until nothing is left that could be done now (deliveries under way included).
    /// False: it took longer. For tests and `ajar chat`.
    bool settle(std::chrono::milliseconds patience);
    /// False after a fail-stop.
    bool healthy() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ajar::engine
