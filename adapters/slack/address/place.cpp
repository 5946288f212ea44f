#include "adapters/slack/address/place.hpp"

namespace ajar::slack {

std::string key_of(const Tenant& tenant) {
    return tenant.org_wide && !tenant.enterprise.empty() ? tenant.enterprise : tenant.team;
}

ConversationRef conversation_of(
    const Tenant& tenant,
    const std::string& channel,
    const std::string& thread,
    const std::string& user
) {
    // An organisation's installation answers in whichever workspace the channel is; and a
    // conversation must not end because Slack names another one of them.
    const bool org = tenant.org_wide && !tenant.enterprise.empty();
    const Address address{tenant.enterprise, org ? "" : tenant.team, channel, thread, user};
    const std::string part = thread.empty() ? "-" : thread;
    return {
        "slack",
        "slack:" + key_of(tenant) + ":" + channel + ":" + part + ":" + user,
        to_text(address),
        !is_direct(address)};
}

ConversationRef conversation_at(const Address& address) {
    const Tenant tenant{address.enterprise_id, address.team_id, address.team_id.empty()};
    return conversation_of(tenant, address.channel_id, address.thread_ts, address.user_id);
}

std::string sender_of(const Tenant& tenant, std::string_view user) {
    return "slack:" + key_of(tenant) + ":" + std::string{user};
}

}  // namespace ajar::slack
