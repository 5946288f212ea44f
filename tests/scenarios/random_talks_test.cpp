// Sentences and acts of all scenarios in any order, by anybody: nobody meets missing words, and
// what is asked stays within bounds.

#include "tests/scenarios/core_driver.hpp"
#include "tests/scenarios/demo.hpp"

#include <gtest/gtest.h>

#include <random>

namespace ajar::scenarios {
namespace {

constexpr int kTalks = 150;
constexpr int kSteps = 14;

class Dice {
public:
    explicit Dice(unsigned seed) : engine_{seed} {}

    std::size_t below(std::size_t count) { return engine_() % count; }

    template <class Item>
    const Item& one_of(const std::vector<Item>& items) {
        return items[below(items.size())];
    }

private:
    std::mt19937 engine_;
};

std::vector<std::string> sentences() {
    std::vector<std::string> all{"yes", "no", "skip", "I don't know", "5", "next Friday"};
    const auto folder = std::filesystem::path{AJAR_SOURCE_DIR} / "tests/scenarios";
    for (const auto& file : scenario_files(folder))
        for (const Step& step : load_scenario(file).steps)
            if (step.kind == Step::Kind::Says) all.push_back(step.text);
    return all;
}

void press_something(CoreDriver& driver, Dice& dice) {
    std::vector<Button> buttons;
    for (const Said& said : driver.said())
        buttons.insert(buttons.end(), said.buttons.begin(), said.buttons.end());
    if (!buttons.empty()) driver.choose(dice.one_of(buttons).value);
}

void staff_do_something(CoreDriver& driver, Dice& dice) {
    const View view = driver.view();
    StaffAct act;
    act.by = dice.one_of<std::string>({"jonas-weber", "helena-brandt", "amira-haddad"});
    act.kind = static_cast<StaffAct::Kind>(dice.below(7));
    act.text = view.draft ? view.draft->text : "Is it for your team?";
    act.override_reason = "as agreed";
    const int option = view.draft ? static_cast<int>(dice.below(view.draft->options.size())) : 0;
    driver.act(act, view.draft ? view.draft->id : "none", option);
}

void do_something(CoreDriver& driver, Dice& dice, const std::vector<std::string>& words) {
    switch (dice.below(8)) {
        case 0:
        case 1:
            return press_something(driver, dice);
        case 2:
        case 3:
            return staff_do_something(driver, dice);
        case 4:
            return driver.pass(std::chrono::hours{dice.below(40)});
        default:
            return driver.say(dice.one_of(words));
    }
}

TEST(RandomTalks, NobodyMeetsMissingWords) {
    const auto words = sentences();
    Dice dice{20261123};
    std::vector<std::string> people;
    for (const Person& person : demo().knowledge.people) people.push_back(person.id);
    for (int talk = 0; talk < kTalks; ++talk) {
        CoreDriver driver;
        Scenario scenario;
        scenario.name = "random-" + std::to_string(talk);
        scenario.who = dice.one_of(people);
        scenario.locale = dice.below(3) == 0 ? "de" : "en";
        scenario.starts = *time_from_iso("2026-11-23T09:00:00Z");
        driver.start(scenario);
        for (int i = 0; i < kSteps; ++i) do_something(driver, dice, words);
        ASSERT_TRUE(driver.faults().empty())
            << scenario.name << " (" << scenario.who << "): " << driver.faults().front();
        ASSERT_LE(driver.view().questions, 5);
        for (const Said& said : driver.said()) {
            ASSERT_FALSE(said.text.empty()) << said.line;
            ASSERT_EQ(said.text.find("{{"), std::string::npos) << said.text;
        }
    }
}

}  // namespace
}  // namespace ajar::scenarios
