#pragma once

// What one person's App Home holds, read from the store.

#include "adapters/slack/blocks/home.hpp"
#include "bot/domain/person.hpp"
#include "bot/engine/reading.hpp"
#include "bot/knowledge/knowledge.hpp"

#include <string>
#include <vector>

namespace ajar::slack::desk {

/// `ids`: all that the person is known by: the directory's id, and the account's for what was asked
/// before anybody knew. Only what stands on `page` is read with its title.
blocks::HomeContent home_content(
    const engine::Reading& records,
    const knowledge::Knowledge& knowledge,
    const std::vector<std::string>& ids,
    const blocks::HomePage& page,
    const std::string& locale
);

}  // namespace ajar::slack::desk
