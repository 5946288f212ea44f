#include "tests/scenarios/scenario.hpp"

#include <algorithm>
#include <cctype>
#include <functional>
#include <stdexcept>
#include <yaml-cpp/yaml.h>

namespace ajar::scenarios {
namespace {

[[noreturn]] void fail(const std::string& file, const YAML::Node& node, const std::string& what) {
    throw std::runtime_error{file + ":" + std::to_string(node.Mark().line + 1) + ": " + what};
}

std::vector<std::string> list_of(const YAML::Node& node) {
    std::vector<std::string> items;
    if (node.IsScalar()) items.push_back(node.as<std::string>());
    for (const YAML::Node& item : node)
        if (node.IsSequence()) items.push_back(item.as<std::string>());
    return items;
}

// "2 days", "90 minutes", "1 hour"
std::chrono::minutes duration_of(const std::string& file, const YAML::Node& node) {
    const std::string text = node.as<std::string>();
    std::size_t end = 0;
    int count = 0;
    try {
        count = std::stoi(text, &end);
    } catch (const std::exception&) {
        fail(file, node, "'" + text + "' is no time; write '2 days' or '3 hours'");
    }
    if (text.find("day", end) != std::string::npos) return std::chrono::days{count};
    if (text.find("hour", end) != std::string::npos) return std::chrono::hours{count};
    if (text.find("minute", end) != std::string::npos) return std::chrono::minutes{count};
    fail(file, node, "'" + text + "' is no time; write '2 days' or '3 hours'");
}

using Setter = std::function<void(Expected&, const YAML::Node&)>;

const std::map<std::string, Setter>& expectations() {
    static const std::map<std::string, Setter> kSetters{
        {"stage", [](Expected& e, const YAML::Node& n) { e.stage = n.as<std::string>(); }},
        {"lines", [](Expected& e, const YAML::Node& n) { e.lines = list_of(n); }},
        {"lines have", [](Expected& e, const YAML::Node& n) { e.lines_have = list_of(n); }},
        {"reply has", [](Expected& e, const YAML::Node& n) { e.reply_has = list_of(n); }},
        {"reply lacks", [](Expected& e, const YAML::Node& n) { e.reply_lacks = list_of(n); }},
        {"buttons", [](Expected& e, const YAML::Node& n) { e.buttons = list_of(n); }},
        {"from", [](Expected& e, const YAML::Node& n) { e.from = n.as<std::string>(); }},
        {"outcome", [](Expected& e, const YAML::Node& n) { e.outcome = n.as<std::string>(); }},
        {"draft has", [](Expected& e, const YAML::Node& n) { e.draft_has = list_of(n); }},
        {"blocking", [](Expected& e, const YAML::Node& n) { e.blocking = n.as<std::string>(); }},
        {"concern", [](Expected& e, const YAML::Node& n) { e.concern = n.as<std::string>(); }},
        {"leads with the reason",
         [](Expected& e, const YAML::Node& n) { e.leads_with_reason = n.as<bool>(); }},
        {"leaves an opening",
         [](Expected& e, const YAML::Node& n) { e.leaves_an_opening = n.as<bool>(); }},
        {"service", [](Expected& e, const YAML::Node& n) { e.service = n.as<std::string>(); }},
        {"need", [](Expected& e, const YAML::Node& n) { e.need = n.as<std::string>(); }},
        {"facts",
         [](Expected& e, const YAML::Node& n) {
             e.facts = n.as<std::map<std::string, std::string>>();
         }},
        {"waiting", [](Expected& e, const YAML::Node& n) { e.waiting = n.as<int>(); }},
        {"questions at most",
         [](Expected& e, const YAML::Node& n) { e.questions_at_most = n.as<int>(); }},
        {"asked for", [](Expected& e, const YAML::Node& n) { e.asked_for = list_of(n); }},
        {"recorded", [](Expected& e, const YAML::Node& n) { e.recorded = list_of(n); }},
        {"not recorded", [](Expected& e, const YAML::Node& n) { e.not_recorded = list_of(n); }},
        {"refused", [](Expected& e, const YAML::Node& n) { e.refused = n.as<std::string>(); }},
        {"on duty", [](Expected& e, const YAML::Node& n) { e.on_duty = n.as<std::string>(); }},
        {"language", [](Expected& e, const YAML::Node& n) { e.language = n.as<std::string>(); }},
    };
    return kSetters;
}

Expected expected_of(const std::string& file, const YAML::Node& node) {
    Expected expected;
    for (const auto& entry : node) {
        const auto key = entry.first.as<std::string>();
        const auto setter = expectations().find(key);
        if (setter == expectations().end()) fail(file, entry.first, "cannot expect '" + key + "'");
        setter->second(expected, entry.second);
    }
    return expected;
}

const std::map<std::string, StaffAct::Kind>& acts() {
    static const std::map<std::string, StaffAct::Kind> kActs{
        {"approves", StaffAct::Kind::Approve},
        {"changes outcome to", StaffAct::Kind::ChangeOutcome},
        {"says it is about", StaffAct::Kind::ChangeService},
        {"asks", StaffAct::Kind::AskMore},
        {"takes over", StaffAct::Kind::TakeOver},
        {"asks the manager", StaffAct::Kind::AskManager},
        {"writes", StaffAct::Kind::Write},
        {"hands back", StaffAct::Kind::HandBack},
    };
    return kActs;
}

// {by: jonas-weber, approves: true} · {by: …, approves: "another text", override: "why"}
StaffAct staff_of(const std::string& file, const YAML::Node& node) {
    StaffAct act;
    bool found = false;
    for (const auto& entry : node) {
        const auto key = entry.first.as<std::string>();
        const std::string value = entry.second.IsScalar() ? entry.second.as<std::string>() : "";
        if (key == "by") {
            act.by = value;
        } else if (key == "override") {
            act.override_reason = value;
        } else if (key == "draft") {
            act.draft = entry.second.as<int>();
        } else if (const auto kind = acts().find(key); kind != acts().end()) {
            act.kind = kind->second;
            found = true;
            if (act.kind == StaffAct::Kind::ChangeOutcome)
                act.outcome = value;
            else if (value != "true")
                act.text = value;
        } else {
            fail(file, entry.first, "staff cannot do '" + key + "'");
        }
    }
    if (!found || act.by.empty()) fail(file, node, "say who ('by') does what");
    return act;
}

Step step_of(const std::string& file, const YAML::Node& node) {
    Step step;
    step.line = node.Mark().line + 1;
    bool found = false;
    for (const auto& entry : node) {
        const auto key = entry.first.as<std::string>();
        if (key == "then") {
            step.then = expected_of(file, entry.second);
            continue;
        }
        if (found) fail(file, entry.first, "one thing at a time; '" + key + "' is a second one");
        found = true;
        if (key == "opens the chat") {
            step.kind = Step::Kind::Opens;
        } else if (key == "says") {
            step.kind = Step::Kind::Says;
            step.text = entry.second.as<std::string>();
        } else if (key == "presses") {
            step.kind = Step::Kind::Presses;
            step.text = entry.second.as<std::string>();
        } else if (key == "gives feedback") {
            step.kind = Step::Kind::Feedback;
            step.text = entry.second.as<std::string>();
        } else if (key == "staff") {
            step.kind = Step::Kind::Staff;
            step.staff = staff_of(file, entry.second);
        } else if (key == "time passes") {
            step.kind = Step::Kind::Passes;
            step.time = duration_of(file, entry.second);
        } else {
            fail(file, entry.first, "no such step: '" + key + "'");
        }
    }
    if (!found) fail(file, node, "nothing happens in this step");
    return step;
}

}  // namespace

Scenario load_scenario(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    Scenario scenario;
    scenario.name = file.stem().string();
    scenario.starts = *time_from_iso("2026-11-23T09:00:00Z");  // a Monday
    scenario.locale = "en";
    const YAML::Node root = YAML::LoadFile(file.string());
    for (const auto& entry : root) {
        const auto key = entry.first.as<std::string>();
        if (key == "about") {
            scenario.about = entry.second.as<std::string>();
        } else if (key == "who") {
            scenario.who = entry.second.as<std::string>();
        } else if (key == "language") {
            scenario.locale = entry.second.as<std::string>();
        } else if (key == "starts") {
            const auto time = time_from_iso(entry.second.as<std::string>());
            if (!time) fail(name, entry.second, "a time looks like 2026-11-23T09:00:00Z");
            scenario.starts = *time;
        } else if (key == "may repeat questions") {
            scenario.may_repeat_questions = entry.second.as<bool>();
        } else if (key == "talk") {
            for (const YAML::Node& step : entry.second)
                scenario.steps.push_back(step_of(name, step));
        } else {
            fail(name, entry.first, "a scenario has no '" + key + "'");
        }
    }
    if (scenario.who.empty() || scenario.steps.empty())
        fail(name, root, "'who' or 'talk' is missing");
    return scenario;
}

std::vector<std::filesystem::path> scenario_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace ajar::scenarios
