#pragma once

// The simplest installation: one workspace (or one organisation), one token out of the settings.

#include "adapters/slack/api/installation.hpp"

namespace ajar::slack {

class OneWorkspace final : public api::Installations {
public:
    explicit OneWorkspace(std::string bot_token);

    std::optional<api::Installation> of(const Address& address) override;
    /// Nobody but the operator can help: it is said in the log.
    void refused(const api::Installation& installation, const api::Answer& answer) override;

private:
    std::string token_;
};

}  // namespace ajar::slack
