// What leaves the house, kept as files that a reviewer can read and paste into Slack's Block Kit
// Builder (AJAR_UPDATE_GOLDEN=1 rewrites them).

#include "adapters/slack/blocks/employee.hpp"
#include "adapters/slack/blocks/home.hpp"
#include "adapters/slack/blocks/modals.hpp"
#include "tests/unit/slack_blocks/cases.hpp"
#include "tests/unit/slack_blocks/payload_check.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace ajar::slack::blocks {
namespace {

using nlohmann::json;

std::string contents(const std::filesystem::path& path) {
    std::ifstream file{path};
    return (std::ostringstream{} << file.rdbuf()).str();
}

void expect_like(const std::string& name, const json& payload) {
    const auto path = std::filesystem::path{AJAR_SOURCE_DIR} / "tests/unit/slack_blocks/snapshots" /
                      (name + ".json");
    const std::string text = payload.dump(2) + "\n";
    if (std::getenv("AJAR_UPDATE_GOLDEN")) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path} << text;
    }
    EXPECT_EQ(contents(path), text) << "rewrite with AJAR_UPDATE_GOLDEN=1 and read the diff";
}

const ModalSubject kSubject{"slack:T0ACME:D0GRACE/1/1", "C0STAFF", "1795356180.000100"};

TEST(Snapshot, OfTheEmployeesMessages) {
    expect_like("question", to_json(employee_message(question(), {})));
    expect_like("answer", to_json(employee_message(answer(), {})));
}

TEST(Snapshot, OfTheReview) {
    const knowledge::Knowledge known = company();
    const std::string url = "https://ajar.acme.example/console/reviews/1";
    for (const std::string locale : {"en", "de"}) {
        const StaffView view{known, locale, url};
        expect_like("review_" + locale, to_json(review_message(open_case(), view)));
        expect_like("decided_" + locale, to_json(review_message(approved_case(), view)));
    }
}

TEST(Snapshot, OfTheModals) {
    const knowledge::Knowledge known = company();
    const StaffView view{known, "en", "https://ajar.acme.example/console/reviews/1"};
    expect_like("modal_edit", to_json(edit_modal(open_case(), view, kSubject)));
    expect_like("modal_outcome", to_json(outcome_modal(open_case(), view, kSubject)));
    expect_like("modal_ask_more", to_json(ask_more_modal(view, kSubject)));
    expect_like("modal_ask_manager", to_json(ask_manager_modal(view, kSubject, {known.people[2]})));
}

TEST(Snapshot, OfAppHome) {
    expect_like("home", to_json(home_view(home_content(), {}, "en")));
}

}  // namespace
}  // namespace ajar::slack::blocks
