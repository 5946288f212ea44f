#pragma once

// The whole server in this process, its clock in our hands: employees talk to it over Direct Line,
// people of IT act through the console's API, both over real sockets. Only what nobody could see
// from outside is read from the store.

#include "bot/program/house.hpp"
#include "tests/scenarios/driver.hpp"

#include <nlohmann/json_fwd.hpp>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace ajar::scenarios {

class WebDriver final : public Driver {
public:
    WebDriver();
    ~WebDriver() override;

    void start(const Scenario& scenario) override;
    void open() override;
    void say(const std::string& text) override;
    void choose(const std::string& value) override;
    /// Throws std::logic_error: Direct Line has no such thing.
    void feedback(const std::string& text) override;
    std::string act(const StaffAct& act, const std::string& review_id, int option) override;
    void pass(std::chrono::minutes time) override;

    std::vector<Said> said() const override { return said_; }

    View view() const override;

    std::vector<std::string> records() const override { return records_; }

    std::vector<std::string> faults() const override { return faults_; }

private:
    void post(nlohmann::json activity);
    void settle();
    void read_news();
    void read_records();
    std::string token();
    std::string cookie_of(const std::string& person_id);

    std::filesystem::path folder_;
    std::atomic<std::int64_t> now_{0};  ///< milliseconds
    std::unique_ptr<program::House> house_;
    std::thread server_;
    unsigned short port_ = 0;

    std::string person_;
    std::string locale_;
    std::string conversation_;  ///< as Direct Line names it
    std::string watermark_;
    int acts_ = 0;
    std::vector<Said> said_;
    std::vector<std::string> records_;
    std::vector<std::string> faults_;
};

}  // namespace ajar::scenarios
