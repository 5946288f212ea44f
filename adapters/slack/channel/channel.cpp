#include "adapters/slack/channel/channel.hpp"

#include "adapters/slack/api/messenger.hpp"
#include "adapters/slack/channel/one_workspace.hpp"
#include "adapters/slack/ingress/webhooks.hpp"

namespace ajar::slack {
namespace {

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

}  // namespace

class Channel::Impl {
public:
    Impl(
        engine::Intake& intake,
        const engine::Transcript& transcript,
        const Now& now,
        const ChannelOptions& options,
        prometheus::Registry& registry
    )
        : verifier(options.signing_secrets),
          reception(intake, transcript, now, Self{"", options.it_name}, Handlers{}, registry),
          workspace(options.bot_token),
          client(*rest, now, {options.api_url}),
          messenger(client, workspace, now, messenger_options(options)) {}

    ~Impl() { rest.reset(); }  // ends the calls under way while what they come back to is there

    Verifier verifier;
    Reception reception;
    OneWorkspace workspace;
    std::unique_ptr<server::RestClient> rest = server::make_beast_rest_client();
    api::Client client;
    api::SlackMessenger messenger;
};

Channel::Channel(
    engine::Intake& intake,
    const engine::Transcript& transcript,
    Now now,
    ChannelOptions options,
    prometheus::Registry& registry
)
    : impl_(std::make_unique<Impl>(intake, transcript, now, options, registry)) {}

Channel::~Channel() = default;

void Channel::add_routes(server::Router& router) {
    add_webhooks(router, impl_->reception, impl_->verifier);
}

engine::Messenger& Channel::messenger() {
    return impl_->messenger;
}

}  // namespace ajar::slack
