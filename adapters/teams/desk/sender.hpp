#pragma once

// The connector for the desk: a call waits out Teams' limits where somebody still wants the answer,
// and comes back on the worker's thread.

#include "adapters/shared/worker.hpp"
#include "adapters/teams/connector/client.hpp"

#include <functional>

namespace ajar::teams::desk {

using shared::Worker;

class Sender {
public:
    using Done = std::function<void(const Answer&)>;

    /// References must outlive the sender and its calls.
    Sender(Worker& worker, Client& client) : worker_(worker), client_(client) {}

    /// `tries`: how often, all in all, while nothing was done and it is worth another try. `done`
    /// once, on the worker, unless it stops before.
    void send(Call call, int tries, Done done);

private:
    Worker& worker_;
    Client& client_;
};

}  // namespace ajar::teams::desk
