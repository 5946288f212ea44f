// `ajar understand`: what the embedded model makes of text lines, and how good it is on labelled
// ones.

#include "bot/codec/codec.hpp"
#include "bot/files/files.hpp"
#include "bot/program/commands.hpp"
#include "bot/program/encoder.hpp"
#include "bot/program/settings.hpp"
#include "bot/program/typos.hpp"
#include "bot/understanding/measure.hpp"
#include "bot/understanding/train.hpp"
#include "bot/understanding/understanding.hpp"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>

namespace ajar::program {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;
using understanding::Example;

struct Wish {
    std::string config = "config/ajar.yaml";
    bool config_given = false;
    std::string format = "text";
    std::string file = "-";
    std::string train;
    std::string test;
    std::string predictions;
    int typos = 0;  ///< percent of words
};

std::string in_words(const understanding::Understanding& understood) {
    std::string out = "  " + understood.language + ", " + std::string{to_string(understood.act)} +
                      ", " + std::string{to_string(understood.emotion)};
    if (understood.urgent) out += ", urgent";
    if (understood.outage) out += ", outage";
    if (understood.sensitive) out += ", sensitive";
    out += "\n";
    for (const understanding::Reading& reading : understood.readings) {
        out += "  " + std::string{to_string(reading.type)} + ": " + reading.text + "\n";
        for (const understanding::Guess& guess : reading.services) {
            std::ostringstream line;
            line.precision(2);
            line << std::fixed << "    " << guess.probability << " " << guess.id << "\n";
            out += line.str();
        }
    }
    for (const understanding::Entity& entity : understood.entities)
        out += "    " + std::string{to_string(entity.value.type)} + ": " + entity.value.text + "\n";
    return out;
}

std::shared_ptr<const understanding::Encoder> encoder_of(const Settings& settings) {
    auto [encoder, warning] = load_encoder(settings.understanding.encoder);
    if (!warning.empty()) std::cerr << "ajar: " << warning << '\n';
    return encoder;
}

int understand(const Wish& wish) {
    const Settings settings = load_settings(wish.config, wish.config_given, ajar_environment());
    const files::Loaded loaded =
        files::parse(files::read_folder(settings.knowledge.config, settings.knowledge.templates));
    if (!loaded.usable()) {
        std::cerr << "ajar: the knowledge has errors; `ajar check` lists them.\n";
        return kFindings;
    }
    const auto model = understanding::train(loaded.knowledge, encoder_of(settings));
    const Date today = std::chrono::floor<std::chrono::days>(system_now());
    std::istringstream lines{read_text(wish.file)};
    for (std::string line; std::getline(lines, line);) {
        const auto understood = model->understand(line, today);
        if (wish.format == "json")
            std::cout << codec::encode(understood) << '\n';
        else
            std::cout << line << "\n" << in_words(understood);
    }
    return kFine;
}

/// {"text","label"} lines. Throws with file and line on anything else.
std::vector<Example> examples_in(const std::string& path) {
    std::vector<Example> examples;
    std::istringstream lines{read_text(path)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.empty()) continue;
        const json object = json::parse(line, nullptr, false);
        const bool fits = object.is_object() && object.contains("text") &&
                          object.contains("label") && object["text"].is_string() &&
                          object["label"].is_string() && object["label"] != "";
        if (!fits)
            throw std::runtime_error{
                path + ":" + std::to_string(number) +
                ": a line is {\"text\": \"…\", \"label\": \"…\"}"};
        examples.push_back({object["text"].get<std::string>(), object["label"].get<std::string>()});
    }
    return examples;
}

/// One line per text: its label, and the three that fit best.
class Predictions {
public:
    explicit Predictions(const std::string& path) : path_(path) {
        if (path.empty()) return;
        file_.open(path, std::ios::binary);
        check();
    }

    void add(const Example& line, const std::vector<understanding::Guess>& best) {
        if (path_.empty()) return;
        auto top = ordered_json::array();
        for (const auto& guess : best)
            top.push_back({{"label", guess.id}, {"probability", guess.probability}});
        const ordered_json object{{"text", line.text}, {"label", line.label}, {"top3", top}};
        file_ << object.dump(-1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    }

    void finish() {
        if (path_.empty()) return;
        file_.close();
        check();
    }

private:
    void check() const {
        if (!file_)
            throw std::runtime_error{
                path_ + ": cannot be written. Check the folder and its space."};
    }

    std::string path_;
    std::ofstream file_;
};

ordered_json as_json(const understanding::Metrics& m) {
    return {
        {"accuracy", m.accuracy},
        {"oos_auroc", m.oos_auroc ? ordered_json(*m.oos_auroc) : ordered_json(nullptr)},
        {"ece", m.ece},
        {"top3", m.top3},
        {"train_seconds", m.train_seconds},
        {"latency_us", {{"p50", m.latency_us_p50}, {"p99", m.latency_us_p99}}}};
}

std::string in_words(const understanding::Metrics& m) {
    std::ostringstream out;
    out << m.train_lines << " lines of " << m.labels << " labels learnt in " << m.train_seconds
        << " s, " << m.test_lines << " tried\n"
        << "right                  " << m.accuracy << "\n"
        << "right among three      " << m.top3 << "\n"
        << "out of scope, AUROC    ";
    if (m.oos_auroc)
        out << *m.oos_auroc << "\n";
    else
        out << "not tried: no line has the label \"oos\"\n";
    out << "calibration error      " << m.ece << "\n"
        << "a message takes        " << m.latency_us_p50 << " µs (p99 " << m.latency_us_p99
        << ")\n";
    return out.str();
}

int evaluate(const Wish& wish) {
    const auto train = examples_in(wish.train);
    auto test = examples_in(wish.test);
    for (std::size_t i = 0; i < test.size(); ++i)
        test[i].text = with_typos(test[i].text, wish.typos, i);
    if (train.empty() || test.empty())
        throw std::runtime_error{(train.empty() ? wish.train : wish.test) + ": there is no line"};
    const Settings settings = load_settings(wish.config, wish.config_given, ajar_environment());
    const auto encoder = encoder_of(settings);
    const auto stopwatch = [] {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration<double>(now).count();
    };
    Predictions predictions(wish.predictions);
    const auto metrics = understanding::measure(
        train,
        test,
        stopwatch,
        encoder.get(),
        [&](const Example& line, const auto& best) { predictions.add(line, best); }
    );
    predictions.finish();
    std::cout << (wish.format == "json" ? as_json(metrics).dump() + "\n" : in_words(metrics));
    return kFine;
}

CLI::Option* add_format(CLI::App& command, Wish& wish) {
    return command.add_option("--format", wish.format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
}

}  // namespace

void add_understand(CLI::App& app, Run& run) {
    auto wish = std::make_shared<Wish>();
    CLI::App* command = app.add_subcommand(
        "understand", "Show what Ajar makes of messages: type, service, facts, mood"
    );
    CLI::Option* config =
        command->add_option("--config", wish->config, "Settings file")->capture_default_str();
    add_format(*command, *wish);
    command->add_option("--file", wish->file, "One message a line; - is standard input")
        ->capture_default_str();
    command->require_subcommand(0, 1);
    command->footer("Example: echo 'I need Figma by Friday' | ajar understand");

    CLI::App* measured = command->add_subcommand(
        "evaluate", "Learn from one file of labelled lines, and measure on another"
    );
    measured->add_option("--train", wish->train, "Lines {\"text\",\"label\"} to learn from")
        ->required();
    measured->add_option("--test", wish->test, "Lines to try; label \"oos\" is out of scope")
        ->required();
    measured->add_option(
        "--predictions", wish->predictions, "Write a line per text: the three likeliest labels"
    );
    measured
        ->add_option(
            "--typos", wish->typos, "Percent of the words to try that get a slip of the finger"
        )
        ->check(CLI::Range(0, 100))
        ->capture_default_str();
    add_format(*measured, *wish);

    command->callback([&run, wish, config, measured] {
        wish->config_given = config->count() > 0;
        const bool measures = measured->parsed();
        run = [wish, measures] { return measures ? evaluate(*wish) : understand(*wish); };
    });
}

}  // namespace ajar::program
