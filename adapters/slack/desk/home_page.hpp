#pragma once

// App Home: whoever opens it sees their requests, promises and decisions as they stand, and while
// they have it open, as they change.

#include "adapters/slack/blocks/home.hpp"
#include "adapters/slack/desk/context.hpp"
#include "adapters/slack/ingress/reception.hpp"

#include <map>
#include <string>

namespace ajar::slack::desk {

/// All of it on the worker, but for wants().
class HomePages {
public:
    explicit HomePages(Context& context) : context_(context) {}

    /// Whether it is one of the page's own buttons. Any thread.
    static bool wants(const Interaction& interaction);

    void opened(const Tenant& tenant, const std::string& user);
    void turned(const BlockActions& pressed);
    /// Something has changed in a conversation: its owner may be looking.
    void changed(const std::string& conversation_id);

private:
    struct Watched {
        Tenant tenant;
        std::string user;
        std::string person;  ///< the directory's id; empty: nobody there
        blocks::HomePage page{};
        TimePoint since{};
        bool due = false;   ///< it will be shown again in a moment
        bool busy = false;  ///< a page is on its way; the next one waits for it
        std::string shown;  ///< a digest
    };

    void watch(const Tenant& tenant, const std::string& user, const blocks::HomePage& page);
    void publish(const std::string& account);
    void published(const std::string& account, const api::Answer& answer);
    void soon(const std::string& account, std::chrono::milliseconds pause);

    Context& context_;
    std::map<std::string, Watched> watched_;  ///< by account
};

}  // namespace ajar::slack::desk
