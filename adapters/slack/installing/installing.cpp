#include "adapters/slack/installing/installing.hpp"

#include "adapters/slack/installing/front_door.hpp"
#include "adapters/slack/installing/keeper.hpp"

#include <stdexcept>
#include <utility>

namespace ajar::slack::installing {
namespace {

Options checked(Options options) {
    const bool many = !options.client_id.empty();
    if (many != !options.client_secret.empty())
        throw std::invalid_argument("the app's client id and its client secret go together");
    if (many && (options.secret.empty() || !options.public_url))
        throw std::invalid_argument("installing needs a key and an address of ours");
    return options;
}

KeeperOptions keeper_options(const Options& options) {
    KeeperOptions made;
    made.client_id = options.client_id;
    made.client_secret = options.client_secret;
    made.secret = options.secret;
    made.again = "/slack/install";
    return made;
}

DoorOptions door_options(const Options& options) {
    DoorOptions made;
    made.client_id = options.client_id;
    made.client_secret = options.client_secret;
    made.secret = options.secret;
    made.api_url = options.api_url;
    made.public_url = options.public_url;
    made.allowed = options.allowed;
    return made;
}

}  // namespace

class Installing::Impl {
public:
    Impl(api::Client& client, engine::Store& store, const Now& now, const Options& options)
        : workspaces(options.bot_token, now),
          keeper({client, store, workspaces, now}, keeper_options(options)) {
        if (!options.client_id.empty()) door.emplace(client, keeper, now, door_options(options));
    }

    Workspaces workspaces;
    Keeper keeper;
    std::optional<FrontDoor> door;
};

Installing::Installing(api::Client& client, engine::Store& store, Now now, Options options)
    : impl_(std::make_unique<Impl>(client, store, now, checked(std::move(options)))) {}

Installing::~Installing() = default;

api::Installations& Installing::installations() {
    return impl_->workspaces;
}

void Installing::add_routes(server::Router& router) {
    if (impl_->door) impl_->door->add_routes(router);
}

void Installing::start() {
    impl_->keeper.start();
}

void Installing::stop() {
    impl_->keeper.stop();
}

void Installing::uninstalled(const Uninstalled& told) {
    impl_->keeper.uninstalled(told);
}

std::optional<std::string> Installing::problem() const {
    return impl_->workspaces.problem();
}

}  // namespace ajar::slack::installing
