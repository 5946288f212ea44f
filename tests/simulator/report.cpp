#include "tests/simulator/report.hpp"

#include "tests/scenarios/demo.hpp"

#include <cstdio>
#include <map>

namespace ajar::simulator {
namespace {

double share(int part, int whole) {
    return whole == 0 ? 1 : static_cast<double>(part) / whole;
}

std::string row(const std::string& name, const Figures& f) {
    char line[160];
    std::snprintf(
        line,
        sizeof line,
        "%-22s %6d %9.1f %% %9.1f %% %10.2f %6d %9d\n",
        name.c_str(),
        f.wishes,
        100 * f.need_share(),
        100 * f.outcome_share(),
        f.mean_questions(),
        f.loops,
        f.dead_ends
    );
    return line;
}

}  // namespace

void Figures::add(const Ending& ending) {
    ++wishes;
    needs_found += ending.need_found ? 1 : 0;
    as_informed += ending.as_informed ? 1 : 0;
    questions += ending.questions;
    loops += ending.loops;
    dead_ends += ending.dead_end ? 1 : 0;
}

double Figures::need_share() const {
    return share(needs_found, wishes);
}

double Figures::outcome_share() const {
    return share(as_informed, wishes);
}

double Figures::mean_questions() const {
    return wishes == 0 ? 0 : static_cast<double>(questions) / wishes;
}

std::vector<Ending> run(int personas, unsigned seed, const Reader& reader) {
    std::vector<Ending> endings;
    for (int i = 0; i < personas; ++i)
        for (Ending& ending : talk(make_persona(i, seed, scenarios::demo().knowledge), reader))
            endings.push_back(std::move(ending));
    return endings;
}

Figures total(const std::vector<Ending>& endings) {
    Figures all;
    for (const Ending& ending : endings) all.add(ending);
    return all;
}

std::string report(const std::vector<Ending>& endings) {
    const std::string head =
        "                       wishes   root need    outcome  questions  loops dead ends\n";
    std::map<Style, Figures> by_style;
    std::map<std::string, Figures> by_service;
    for (const Ending& ending : endings) {
        by_style[ending.style].add(ending);
        by_service[ending.service_id].add(ending);
    }
    std::string text = "By style\n" + head;
    for (const auto& [style, figures] : by_style) text += row(std::string{name_of(style)}, figures);
    text += "\nBy service\n" + head;
    for (const auto& [service, figures] : by_service) text += row(service, figures);
    return text + "\n" + row("all", total(endings));
}

}  // namespace ajar::simulator
