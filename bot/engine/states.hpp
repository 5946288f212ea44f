#pragma once

// Where conversations stand, in memory: made from the last snapshot and the events after it, kept
// while they are talked to. Belongs to the engine's thread.

#include "bot/engine/engine.hpp"

#include <list>
#include <string>
#include <unordered_map>

namespace ajar::engine {

/// A conversation as the next turn needs it.
struct Standing {
    ConversationRef conversation;
    dialogue::State state;
    std::int64_t last_event = 0;
    std::int64_t last_turn = 0;
    std::int64_t last_line = 0;
    std::int64_t snapshot_event = 0;
    TimePoint last_at{};  ///< time never runs backwards within a conversation

    bool known() const { return last_turn > 0; }
};

class States {
public:
    States(const Store& store, const KnowledgeSource& knowledge, StepFunction step);

    /// Of an unknown conversation: an empty one. Throws what the store or the step throws. The
    /// reference is good until trim or forget.
    Standing& load(const std::string& conversation_id);
    /// What the store knows without folding: for a conversation whose events cannot be folded.
    Standing bare(const std::string& conversation_id) const;

    void forget(const std::string& conversation_id);
    void forget_all();
    /// Lets go of those that were not used for longest.
    void trim(std::size_t most);

private:
    struct Kept {
        Standing standing;
        std::list<std::string>::iterator age;
    };

    Standing fold(const std::string& conversation_id) const;

    const Store& store_;
    const KnowledgeSource& knowledge_;
    StepFunction step_;
    std::unordered_map<std::string, Kept> kept_;
    std::list<std::string> ages_;  ///< latest first
};

}  // namespace ajar::engine
