// Activities that others have recorded or written down, all of them, with what they mean for us.
// They are not in this repository: AJAR_PLATFORM_DATA names the folder with teams/activities/, else
// it is looked for as shared/platform beside the sources; without it the tests are skipped and say
// so.
#include "adapters/teams/ingress/invoke.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace ajar::teams {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const TimePoint kNow{std::chrono::seconds{1795356000}};

/// What the recordings of Teams mean. All others are of other channels, or of none.
const std::map<std::string, std::string> kMeanings{
    {"agents-for-net/002-message-msteams.json", "incomplete"},
    {"agents-for-net/004-message-msteams.json", "incomplete"},
    {"agents-for-python/001-message-msteams.json", "incomplete"},
    {"botframework-sdk/001-invoke-GetWeather.json", "invoke other 501"},
    {"docs-excerpts/001-invoke-message-fetchTask.json", "invoke message/fetchTask 200"},
    {"docs-excerpts/002-invoke-message-submitAction.json", "invoke message/submitAction 200"},
    {"docs-excerpts/003-invoke-adaptiveCard-action-refresh.json", "invoke adaptiveCard/action 200"},
    {"msteams-docs.es-es/001-conversationUpdate-msteams.json", "incomplete"},
    {"msteams-docs.es-es/004-message-msteams.json",
     "heard:Hello Teams TestBot.Sending bold-italic rich text"},
    {"msteams-docs.es-es/006-message-msteams.json", "bot"},
    {"msteams-docs.es-es/012-messageReaction-msteams.json", "reacted"},
    {"msteams-docs.es-es/013-installationUpdate-msteams.json", "installed"},
    {"msteams-docs.es-es/014-invoke-composeExtension-fetchTask.json",
     "invoke composeExtension/fetchTask 200"},
    {"msteams-docs.es-es/015-invoke-composeExtension-fetchTask-msteams.json",
     "invoke composeExtension/fetchTask 200"},
    {"msteams-docs.es-es/016-invoke-composeExtension-fetchTask.json",
     "invoke composeExtension/fetchTask 200"},
    {"msteams-docs.es-es/017-message-msteams.json", "heard:Hello Teams TestBot"},
    {"msteams-docs.es-es/018-conversationUpdate-msteams.json", "installed"},
    {"msteams-docs.es-es/020-messageReaction-msteams.json", "reacted"},
    {"msteams-docs.es-es/021-messageReaction-msteams.json", "reacted"},
    {"msteams-docs.es-es/022-invoke-composeExtension-query-msteams.json",
     "invoke composeExtension/query 200"},
    {"msteams-docs.es-es/023-invoke-composeExtension-query.json",
     "invoke composeExtension/query 200"},
    {"msteams-docs.es-es/024-invoke-tab-fetch-msteams.json", "invoke other 501"},
    {"playground-captured/004-conversationUpdate-teamMemberAdded-channel.json", "installed"},
    {"playground-captured/005-conversationUpdate-personal.json", "heard:"},
    {"playground-captured/007-installationUpdate-channel.json", "installed"},
    {"playground-captured/008-installationUpdate-groupChat.json", "installed"},
    {"playground-captured/009-installationUpdate-personal.json", "heard:"},
    {"playground-captured/010-invoke-message-submitAction-personal.json",
     "invoke message/submitAction:helpful:good 200"},
    {"playground-captured/011-invoke-task-fetch-personal.json", "invoke task/fetch 200"},
    {"playground-captured/012-message-channel.json", "heard:need access"},
    {"playground-captured/013-message-groupChat.json", "heard:please help"},
    {"playground-captured/014-messageDelete-softDeleteMessage-personal.json", "deleted"},
    {"playground-captured/015-messageReaction-personal.json", "reacted"},
    {"teams.net/001-message-msteams.json", "bot"},
    {"teams.net/002-message-msteams.json", "bot"},
    {"teams.net/003-message-msteams.json", "bot"},
    {"teams.net/004-message-msteams.json", "bot"},
    {"teams.net/005-message-msteams.json", "bot"},
    {"teams.net/006-invoke-testName.json", "invoke other 501"},
    {"teams.net/007-message-msteams.json", "heard:Hello World"},
    {"teams.net/008-invoke-adaptiveCard-action-msteams.json", "invoke adaptiveCard/action 200"},
    {"teams.py/001-invoke-signin-failure.json", "invoke signin/failure 200"},
    {"teams.py/002-invoke-suggestedActions-submit-channelId.json",
     "invoke suggestedActions/submit 200"},
};

fs::path folder() {
    if (const char* named = std::getenv("AJAR_PLATFORM_DATA"); named && *named)
        return fs::path{named} / "teams/activities";
    for (fs::path at = AJAR_SOURCE_DIR; at != at.root_path(); at = at.parent_path())
        if (fs::is_directory(at / "shared/platform/teams/activities"))
            return at / "shared/platform/teams/activities";
    return {};
}

std::map<std::string, std::string> samples() {
    std::map<std::string, std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator{folder()}) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream stream{entry.path(), std::ios::binary};
        found[fs::relative(entry.path(), folder())] =
            (std::ostringstream{} << stream.rdbuf()).str();
    }
    return found;
}

std::string in_words(const json& activity) {
    const Place place = place_of(activity);
    if (place.type == "invoke") {
        const Invocation invocation = read_invoke(activity);
        std::string words = "invoke " + std::string{known_name(invocation.name)};
        for (const Activity& said : feedback_in(invocation, kNow)) words += ":" + said.text;
        return words + " " + std::to_string(default_answer(invocation).status);
    }
    const Reaction reaction = normalise(activity, Self{}, kNow);
    std::string words{name_of(reaction)};
    if (const auto* heard = std::get_if<Heard>(&reaction))
        words += (heard->only_if_known ? " if known:" : ":") + heard->activity.text;
    return words;
}

class TeamsSamples : public testing::Test {
protected:
    void SetUp() override {
        if (folder().empty())
            GTEST_SKIP() << "AJAR_PLATFORM_DATA is not set: no recorded activities to try";
    }
};

TEST_F(TeamsSamples, EveryRecordedActivityMeansWhatItShould) {
    std::size_t known = 0;
    for (const auto& [name, body] : samples()) {
        const Result<json> parsed = server::parse_json_object(body);
        ASSERT_TRUE(parsed) << name;
        const std::string meant = in_words(*parsed);
        if (const auto expected = kMeanings.find(name); expected != kMeanings.end()) {
            EXPECT_EQ(meant, expected->second) << name;
            ++known;
        } else {
            EXPECT_TRUE(meant == "other_channel" || meant == "other_event")
                << "{\"" << name << "\", \"" << meant << "\"},";
        }
    }
    EXPECT_EQ(known, kMeanings.size());
}

}  // namespace
}  // namespace ajar::teams
