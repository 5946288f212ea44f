#include "adapters/teams/channel/channel.hpp"

#include "adapters/shared/case_page.hpp"
#include "adapters/teams/asks/asks.hpp"
#include "adapters/teams/connector/messenger.hpp"
#include "adapters/teams/connector/private_talks.hpp"
#include "adapters/teams/desk/desk.hpp"
#include "adapters/teams/ingress/endpoint.hpp"
#include "adapters/teams/tab/tab.hpp"
#include "bot/engine/model_wordings.hpp"
#include "bot/server/rest_url.hpp"

#include <spdlog/spdlog.h>
#include <stdexcept>

namespace ajar::teams {
namespace {

const ChannelOptions& checked(const ChannelOptions& options) {
    if (const auto problem = problem_of(options)) throw std::invalid_argument{*problem};
    return options;
}

Credentials credentials_of(const ChannelOptions& options, const Cloud& cloud) {
    Credentials credentials;
    if (options.app_type == "multi_tenant") credentials.kind = Credentials::Kind::MultiTenant;
    if (options.app_type == "managed_identity")
        credentials.kind = Credentials::Kind::ManagedIdentity;
    credentials.app_id = options.app_id;
    credentials.proof.secret = options.app_secret;
    if (!options.app_certificate.empty())
        credentials.proof.certificate = *Certificate::from(options.app_certificate);
    credentials.proof.identity = options.federated_identity;
    credentials.exchange = cloud.exchange;
    credentials.tenant = options.tenant;
    credentials.login_url = options.login_url.empty() ? cloud.login_url : options.login_url;
    credentials.bot_tenant = cloud.bot_tenant;
    credentials.resource = cloud.resource;
    if (!options.identity_url.empty()) credentials.identity_url = options.identity_url;
    credentials.identity_header = options.identity_header;
    return credentials;
}

KeyCacheOptions keys_of(const ChannelOptions& options, const Cloud& cloud) {
    KeyCacheOptions made;
    made.metadata_url = options.metadata_url.empty() ? cloud.metadata_url : options.metadata_url;
    made.issuer = cloud.issuer;
    return made;
}

ClientOptions client_options(const ChannelOptions& options, const Cloud& cloud) {
    ClientOptions made;
    made.service_hosts = cloud.service_hosts;
    made.service_hosts.insert(
        made.service_hosts.end(), options.service_hosts.begin(), options.service_hosts.end()
    );
    return made;
}

/// Where our own posts go when nobody has written there: the cloud's own address serves everywhere.
std::string service_of(const ChannelOptions& options, const Cloud& cloud) {
    if (!options.service_url.empty() || cloud.service_hosts.empty()) return options.service_url;
    return "https://" + cloud.service_hosts.front() + "/teams/";
}

desk::DeskOptions desk_options(const ChannelOptions& options, const Cloud& cloud) {
    desk::DeskOptions made;
    made.it_name = options.it_name;
    made.undo = options.undo;
    made.staff_channel.service_url = service_of(options, cloud);
    made.staff_channel.tenant_id = options.tenant;
    made.staff_channel.conversation_id = options.staff_channel;
    made.staff_channel.bot_id = "28:" + options.app_id;
    return made;
}

/// Where Microsoft says who people are: the company's directory.
std::string directory_of(const ChannelOptions& options, const Cloud& cloud) {
    const std::string login = options.login_url.empty() ? cloud.login_url : options.login_url;
    return login + "/" + encoded(options.tenant) + "/v2.0";
}

KeyCacheOptions visitor_keys_of(const ChannelOptions& options, const Cloud& cloud) {
    KeyCacheOptions keys;
    keys.issuer = directory_of(options, cloud);
    keys.metadata_url = keys.issuer + "/.well-known/openid-configuration";
    return keys;
}

SignOnOptions sign_on_of(const ChannelOptions& options, const Cloud& cloud) {
    const auto url = server::parse_rest_url(options.public_url);
    SignOnOptions made;
    made.tenant = options.tenant;
    made.audiences = audiences_of(options.app_id, url ? url->host : std::string{});
    made.issuers = {directory_of(options, cloud), cloud.old_issuer + options.tenant + "/"};
    return made;
}

/// Whoever looks after Ajar needs some days for a new one.
void warn_of_the_end(const ChannelOptions& options, TimePoint now) {
    const auto certificate = Certificate::from(options.app_certificate);
    if (!certificate || certificate->ends() - now > std::chrono::hours{14 * 24}) return;
    const bool over = certificate->ends() <= now;
    spdlog::log(
        over ? spdlog::level::err : spdlog::level::warn,
        "teams.app_certificate {} on {}: give the bot's application a new one in time.",
        over ? "has ended" : "ends",
        to_iso(certificate->ends())
    );
}

std::optional<Sayings::Said> said_at(const engine::Reading& records, const std::string& place) {
    auto row = records.arrived(place);
    if (!row) return std::nullopt;
    return Sayings::Said{row->delivery.conversation.conversation_id, std::move(row->delivery.say)};
}

server::RestOptions rest_options(const ChannelOptions& options) {
    server::RestOptions made;
    made.proxy = options.proxy;
    return made;
}

}  // namespace

class Channel::Impl {
public:
    Impl(
        const ChannelParts& parts,
        const Now& now,
        const ChannelOptions& options,
        prometheus::Registry& registry
    )
        : cloud(*cloud_named(checked(options).cloud)),
          documents(server::make_cpprest_rest_client(rest_options(options))),
          deliveries(server::make_beast_rest_client(rest_options(options))),
          keys(*documents, now, keys_of(options, cloud)),
          authenticator(keys, now, {options.app_id, cloud.issuer}),
          tokens(*documents, now, credentials_of(options, cloud)),
          client(
              *deliveries,
              options.app_id.empty() ? nullptr : &tokens,
              now,
              client_options(options, cloud)
          ),
          sayings([&store = parts.store](const std::string& place) { return said_at(store, place); }
          ),
          private_talks(parts.store, sayings, now),
          desk(
              {client,
               parts.store,
               sayings,
               parts.intake,
               parts.staff,
               parts.changes,
               parts.knowledge,
               shared::case_page(options.console_url),
               now,
               registry},
              desk_options(options, cloud)
          ),
          asks(client, parts.intake, now),
          reception(
              parts.intake, parts.transcript, now, Self{options.tenant}, handlers(), registry
          ),
          messenger(
              client,
              MessengerOptions{
                  {options.it_name},
                  &sayings,
                  [this](const std::string& chat, const std::string& conversation_id) {
                      private_talks.spoke(chat, conversation_id);
                  },
                  [&store = parts.store](const std::string& text) {
                      return engine::is_model_wording(store, text);
                  }}
          ),
          visitor_keys(*documents, now, visitor_keys_of(options, cloud)),
          sign_on(visitor_keys, now, sign_on_of(options, cloud)),
          tab{options.tenant.empty() ? nullptr : &sign_on,
              parts.store,
              parts.knowledge,
              [this](const Visitor& visitor, const knowledge::Knowledge& knowledge) {
                  return desk.person(
                      account_of(visitor), visitor.object_id, visitor.email, knowledge
                  );
              },
              nullptr,
              cloud.clients},
          auth(options.auth) {
        warn_of_the_end(options, now());
        if (!auth)
            spdlog::critical(
                "teams.auth is off: whoever asks /api/messages from this machine is believed to be "
                "Teams, whatever name they write under. Never run it so for other people."
            );
    }

    Handlers handlers() {
        Handlers made = with_asks(asks, desk.handlers());
        made.home = [this](const Activity& activity, const std::string& message) {
            const auto where = address_from(activity.conversation.address);
            const std::string chat = where ? where->conversation_id : std::string{};
            return private_talks.home_of(
                activity.conversation.conversation_id, chat + "|" + message
            );
        };
        return made;
    }

    /// Ends the calls under way while what they come back to is there.
    ~Impl() {
        desk.stop();
        deliveries.reset();
        documents.reset();
    }

    const Cloud& cloud;
    std::unique_ptr<server::RestClient> documents;
    std::unique_ptr<server::RestClient> deliveries;
    KeyCache keys;
    Authenticator authenticator;
    TokenClient tokens;
    Client client;
    Sayings sayings;
    PrivateTalks private_talks;
    desk::Desk desk;
    Asks asks;
    Reception reception;
    TeamsMessenger messenger;
    KeyCache visitor_keys;
    SignOn sign_on;
    TabParts tab;
    const bool auth;
};

Channel::Channel(
    const ChannelParts& parts,
    const Now& now,
    const ChannelOptions& options,
    prometheus::Registry& registry
)
    : impl_(std::make_unique<Impl>(parts, now, options, registry)) {}

Channel::~Channel() = default;

void Channel::add_routes(server::Router& router, std::shared_ptr<const server::StaticFiles> pages) {
    add_endpoint(router, impl_->reception, impl_->auth ? &impl_->authenticator : nullptr);
    TabParts tab = impl_->tab;
    tab.pages = std::move(pages);
    add_tab(router, std::move(tab));
}

void Channel::start() {
    impl_->desk.start();
}

std::optional<Person> Channel::person(
    const Activity& activity, const knowledge::Knowledge& knowledge
) const {
    return impl_->desk.person(activity, knowledge);
}

engine::Messenger& Channel::messenger() {
    return impl_->messenger;
}

}  // namespace ajar::teams
