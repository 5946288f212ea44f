#include "tests/scenarios/demo.hpp"

#include "bot/files/files.hpp"
#include "bot/understanding/train.hpp"

#include <filesystem>
#include <stdexcept>

namespace ajar::scenarios {

const Demo& demo() {
    static const Demo kDemo = [] {
        const std::filesystem::path root{AJAR_SOURCE_DIR};
        auto loaded = files::parse(files::read_folder(root / "config", root / "templates"));
        std::string faults;
        for (const auto& finding : loaded.findings)
            if (finding.severity == Severity::Error) faults += files::to_string(finding) + "\n";
        if (!loaded.usable()) throw std::runtime_error{"the demo knowledge is broken:\n" + faults};
        Demo made;
        made.knowledge = std::move(loaded.knowledge);
        made.model = understanding::train(made.knowledge);
        return made;
    }();
    return kDemo;
}

const Demo& demo_in_four_languages() {
    static const Demo kDemo = [] {
        Demo made = demo();
        made.knowledge.company.locales = {"en", "de", "es", "fr"};
        return made;
    }();
    return kDemo;
}

}  // namespace ajar::scenarios
