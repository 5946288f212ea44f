#pragma once

// The pure core with the demo company and the model trained from it; the clock is ours.

#include "bot/dialogue/step.hpp"
#include "tests/scenarios/demo.hpp"
#include "tests/scenarios/driver.hpp"
#include "tests/scenarios/state_view.hpp"

#include <map>
#include <string>
#include <vector>

namespace ajar::scenarios {

class CoreDriver final : public Driver {
public:
    explicit CoreDriver(const Demo& company = demo()) : company_{company} {}

    void start(const Scenario& scenario) override;
    void open() override;
    void say(const std::string& text) override;
    void choose(const std::string& value) override;
    void feedback(const std::string& text) override;
    std::string act(const StaffAct& act, const std::string& review_id, int option) override;
    void pass(std::chrono::minutes time) override;

    std::vector<Said> said() const override { return said_; }

    View view() const override { return view_of(state_); }

    std::vector<std::string> records() const override { return records_; }

    /// Where words or a template were missing.
    std::vector<std::string> faults() const override { return faults_; }

private:
    void happens(const dialogue::Event& event);
    void take(const dialogue::Effect& effect);

    const Demo& company_;
    dialogue::State state_;
    TimePoint now_{};
    std::map<std::string, TimePoint> timers_;
    std::vector<Said> said_;
    std::vector<std::string> records_;
    std::vector<std::string> faults_;
    std::string refused_;
    Person person_;
    std::string locale_;
};

}  // namespace ajar::scenarios
