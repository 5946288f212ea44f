#pragma once

// Which conversation goes on in a person's own chat. Teams has one chat for everything: what began
// there, and what left a channel because it is nobody else's business. People answer what was said
// last; so whichever has spoken last has the chat, until it is closed. An older one is not lost:
// its buttons are its own, and with its reminder, or with whatever else it says, it has the chat
// again.

#include "adapters/teams/connector/sayings.hpp"
#include "bot/base/time.hpp"
#include "bot/engine/store.hpp"

#include <string>

namespace ajar::teams {

class PrivateTalks {
public:
    /// Both must outlive it.
    PrivateTalks(engine::Store& store, const Sayings& sayings, Now now);

    /// This conversation has just said something in `chat`. What cannot be kept is logged.
    void spoke(const std::string& chat, const std::string& conversation_id);

    /// The conversation that something said in `chat` belongs to. `message`: what it was pressed
    /// on or done to, as Sayings name it; may be empty.
    std::string home_of(const std::string& chat, const std::string& message) const;

private:
    engine::Store& store_;
    const Sayings& sayings_;
    const Now now_;
};

}  // namespace ajar::teams
