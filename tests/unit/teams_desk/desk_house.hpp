#pragma once

// The whole house with a small Teams beside it: Grace asks in her chat, IT decides in its channel.

#include "bot/engine/store.hpp"
#include "bot/program/house.hpp"
#include "tests/unit/store/temp_folder.hpp"
#include "tests/unit/teams_desk/teams_side.hpp"

#include <atomic>
#include <filesystem>
#include <thread>

namespace ajar::teams::test {

inline const std::string kTalk = "teams:" + kTenant + ":" + kChat + ":" + kPerson;

class DeskHouse : public testing::Test, protected TeamsSide {
protected:
    ~DeskHouse() override { close(); }

    program::Settings settings() const {
        const std::filesystem::path root{AJAR_SOURCE_DIR};
        program::Settings settings;
        settings.http.port = 0;
        settings.store.path = folder / "ajar.sqlite";
        settings.knowledge.config = root / "config";
        settings.knowledge.templates = root / "templates";
        settings.understanding.encoder = "";
        settings.web.pages = folder / "";
        settings.teams = TeamsSide::settings();
        return settings;
    }

    void open() {
        program::HouseParts parts;
        parts.now = [this] { return ajar::test::kThen + std::chrono::seconds{passed.load()}; };
        house = std::make_unique<program::House>(settings(), std::move(parts));
        house->start();
        const std::string url = house->url();
        port = static_cast<unsigned short>(std::stoi(url.substr(url.rfind(':') + 1)));
        thread = std::thread{[this] { house->run(); }};
    }

    void close() {
        if (!thread.joinable()) return;
        house->end();
        thread.join();
        house.reset();
    }

    /// Grace writes, and is answered.
    void says(const std::string& text) {
        json activity = message(text);
        activity["id"] = std::to_string(1485983408511 + said++);
        activity["locale"] = "en-GB";
        ASSERT_EQ(post(activity).status, 200);
        settle();
    }

    /// A little later: Teams takes only so many messages a second.
    void settle() {
        passed += 5;
        ASSERT_TRUE(house->settle(std::chrono::seconds{30}));
    }

    void half_a_minute_passes() {
        passed += 31;
        settle();
    }

    /// Until the case lies before IT, and its card is in the channel.
    void asks_for_admin_rights() {
        says("I keep getting the admin password prompt on my computer");
        says("I have to install a small tool for measurements");
        says("yes");
        ASSERT_EQ(stage(), "in_review");
        ASSERT_TRUE(teams.wait_until(kStaffChannel, [](const auto& cards) {
            return !cards.empty();
        }));
    }

    std::string stage() const { return house->records().conversation(kTalk)->stage; }

    bool is_said(const std::string& words) {
        return teams.wait_until(kChat, [&](const auto& all) {
            for (const json& one : all)
                if (one.dump().find(words) != std::string::npos) return true;
            return false;
        });
    }

    ajar::test::TempFolder folder;
    std::unique_ptr<program::House> house;
    std::thread thread;
    std::atomic<int> passed{0};  ///< seconds
    std::int64_t said = 0;
};

}  // namespace ajar::teams::test
