#include "adapters/slack/channel/channel.hpp"

#include "adapters/shared/case_page.hpp"
#include "adapters/slack/api/messenger.hpp"
#include "adapters/slack/desk/desk.hpp"
#include "adapters/slack/ingress/webhooks.hpp"
#include "adapters/slack/installing/installing.hpp"
#include "adapters/slack/socket/socket_mode.hpp"

#include <stdexcept>

namespace ajar::slack {
namespace {

/// Of what is to be sent, however late.
constexpr std::chrono::hours kAnyTime{24 * 365};
constexpr std::size_t kMostMoves = 1'000;

api::MessengerOptions messenger_options(const ChannelOptions& options) {
    api::MessengerOptions made;
    made.view = [it_name = options.it_name,
                 locale_of = options.locale_of](const engine::Delivery& delivery) {
        blocks::EmployeeView view;
        view.it_name = it_name;
        std::string locale =
            locale_of ? locale_of(delivery.conversation.conversation_id) : std::string{};
        if (!locale.empty()) view.locale = std::move(locale);
        return view;
    };
    return made;
}

/// "C0…" or "T0…/C0…".
Address staff_channel(const std::string& text) {
    Address address;
    if (text.empty()) return address;
    const auto slash = text.find('/');
    if (slash != std::string::npos) address.team_id = text.substr(0, slash);
    address.channel_id = slash == std::string::npos ? text : text.substr(slash + 1);
    const bool team = address.team_id.empty() ? slash == std::string::npos : is_id(address.team_id);
    if (!team || !is_id(address.channel_id))
        throw std::invalid_argument(
            "'" + text + "' is no channel's id: it looks like C0123ABCD, or T0123ABCD/C0123ABCD"
        );
    return address;
}

desk::DeskOptions desk_options(const ChannelOptions& options) {
    desk::DeskOptions made;
    made.it_name = options.it_name;
    made.undo = options.undo;
    made.staff_channel = staff_channel(options.staff_channel);
    return made;
}

socket::Options socket_options(const ChannelOptions& options) {
    socket::Options made;
    made.app_token = options.app_token;
    made.connections = options.connections;
    made.proxy = options.proxy;
    return made;
}

installing::Options installing_options(const ChannelOptions& options) {
    installing::Options made;
    made.bot_token = options.bot_token;
    made.client_id = options.client_id;
    made.client_secret = options.client_secret;
    made.allowed = options.workspaces;
    made.secret = options.secret;
    made.api_url = options.api_url;
    made.public_url = options.public_url;
    return made;
}

server::RestOptions rest_options(const ChannelOptions& options) {
    server::RestOptions made;
    // What is on this machine needs no proxy, and what is not is https.
    if (options.api_url.starts_with("https://")) made.proxy = options.proxy;
    return made;
}

}  // namespace

class Channel::Impl {
public:
    Impl(
        const ChannelParts& parts,
        const Now& now,
        const ChannelOptions& options_,
        prometheus::Registry& registry_
    )
        : options(options_),
          registry(registry_),
          rest(server::make_beast_rest_client(rest_options(options))),
          client(*rest, now, {options.api_url}),
          installing(client, parts.store, now, installing_options(options)),
          desk(
              {client,
               installing.installations(),
               parts.store,
               parts.intake,
               parts.staff,
               parts.changes,
               parts.knowledge,
               shared::case_page(options.console_url),
               now,
               registry},
              desk_options(options)
          ),
          reception(
              parts.intake, parts.transcript, now, Self{"", options.it_name}, handlers(), registry
          ),
          messenger(client, installing.installations(), now, messenger_options(options)) {
        messenger.expect_moves(parts.store.deliveries_due(now() + kAnyTime, kMostMoves));
        if (!options.signing_secrets.empty() || options.app_token.empty())
            verifier.emplace(options.signing_secrets);
    }

    ~Impl() {
        desk.stop();
        installing.stop();
        rest.reset();  // ends the calls under way while what they come back to is there
    }

    /// Whoever is gone is the installations' matter, all else the desk's.
    Handlers handlers() {
        Handlers made = desk.handlers();
        made.is_moving_to = [this](const std::string& place, const std::string& user) {
            return messenger.is_moving_to(place, user);
        };
        made.noticed = [this, others = made.noticed](const Reaction& reaction) {
            if (const auto* gone = std::get_if<Uninstalled>(&reaction))
                installing.uninstalled(*gone);
            else
                others(reaction);
        };
        return made;
    }

    const ChannelOptions options;
    prometheus::Registry& registry;
    std::optional<Verifier> verifier;
    std::unique_ptr<server::RestClient> rest;
    api::Client client;
    installing::Installing installing;
    desk::Desk desk;
    Reception reception;
    api::SlackMessenger messenger;
    std::unique_ptr<socket::SocketMode> sockets;
};

Channel::Channel(
    ChannelParts parts, Now now, ChannelOptions options, prometheus::Registry& registry
)
    : impl_(std::make_unique<Impl>(parts, now, options, registry)) {}

Channel::~Channel() = default;

void Channel::add_routes(server::Router& router) {
    if (impl_->verifier) add_webhooks(router, impl_->reception, *impl_->verifier);
    impl_->installing.add_routes(router);
}

void Channel::start(asio::io_context& io) {
    impl_->installing.start();
    impl_->desk.start();
    if (impl_->options.app_token.empty()) return;
    impl_->sockets = std::make_unique<socket::SocketMode>(
        io, impl_->reception, impl_->client, socket_options(impl_->options), impl_->registry
    );
    impl_->sockets->start();
}

void Channel::stop(std::function<void()> done) {
    if (!impl_->sockets) return done();
    impl_->sockets->stop(std::move(done));
}

std::string Channel::transport() const {
    const ChannelOptions& options = impl_->options;
    std::string words;
    if (!options.app_token.empty())
        words = "Socket Mode, " + std::to_string(options.connections) +
                (options.connections == 1 ? " connection" : " connections");
    if (impl_->verifier)
        words += (words.empty() ? "" : ", and ") + std::string{"HTTP at /slack/events"};
    if (!options.client_id.empty()) words += "; workspaces install it at /slack/install";
    return words;
}

std::optional<std::string> Channel::problem() const {
    return impl_->installing.problem();
}

std::optional<Person> Channel::person(
    const Activity& activity, const knowledge::Knowledge& knowledge
) const {
    return impl_->desk.person(activity, knowledge);
}

engine::Messenger& Channel::messenger() {
    return impl_->messenger;
}

}  // namespace ajar::slack
