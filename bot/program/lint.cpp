// `ajar lint`: the tone checker on the command line and in CI.

#include "bot/program/commands.hpp"
#include "bot/program/lint_output.hpp"
#include "bot/tone/check.hpp"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <iostream>
#include <sstream>

namespace ajar::program {
namespace {

using nlohmann::json;

struct Wish {
    std::string kind = "decline";
    std::string locale = "en";
    std::string format = "text";
    std::string request;
    std::string root_need;
    bool mail = false;
    bool jsonl = false;
    std::vector<std::string> files;
};

ReplyKind kind_of(const std::string& text) {
    const auto kind = word_from<ReplyKind>(text);
    if (!kind)
        throw std::runtime_error{
            "'" + text +
            "' is no kind of reply; it is one of: " + std::string{words_of<ReplyKind>()}};
    return *kind;
}

int lint_files(const Wish& wish) {
    tone::Context context;
    context.kind = kind_of(wish.kind);
    context.locale = wish.locale;
    context.request = wish.request;
    context.root_need = wish.root_need;
    context.formal_mail = wish.mail;
    std::vector<Linted> all;
    bool errors = false;
    for (const std::string& path : wish.files) {
        const std::string text = read_text(path);
        Linted linted{path == "-" ? "<stdin>" : path, text, tone::check(text, context)};
        errors = errors || linted.report.has_errors();
        all.push_back(std::move(linted));
    }
    std::cout
        << (wish.format == "json"    ? as_json(all)
            : wish.format == "sarif" ? as_sarif(all)
                                     : as_text(all));
    return errors ? kFindings : kFine;
}

std::string text_in(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// One line in, one line out, in the same order; a broken line is answered as such.
int lint_lines(const Wish& wish) {
    bool errors = false;
    for (const std::string& path : wish.files) {
        std::istringstream lines{read_text(path)};
        for (std::string line; std::getline(lines, line);) {
            if (line.empty()) continue;
            const json object = json::parse(line, nullptr, false);
            const auto kind =
                object.is_object() ? word_from<ReplyKind>(text_in(object, "kind")) : std::nullopt;
            const bool has_reply =
                object.is_object() && object.contains("reply") && object.at("reply").is_string();
            if (!kind || !has_reply) {
                errors = true;
                std::cout << json{{"id", object.is_object() ? object.value("id", json{}) : json{}},
                                  {"error", "a line is a JSON object with \"kind\" (" +
                                                std::string{words_of<ReplyKind>()} +
                                                ") and \"reply\""}}
                                 .dump()
                          << '\n';
                continue;
            }
            tone::Context context;
            context.kind = *kind;
            const std::string locale = text_in(object, "lang");
            context.locale = locale.empty() ? wish.locale : locale;
            context.request = text_in(object, "request");
            context.root_need = text_in(object, "root_need");
            const tone::Report report = tone::check(text_in(object, "reply"), context);
            errors = errors || report.has_errors();
            std::cout << as_json_line(object.value("id", json{}), report) << '\n';
        }
    }
    return errors ? kFindings : kFine;
}

}  // namespace

void add_lint(CLI::App& app, Run& run) {
    auto wish = std::make_shared<Wish>();
    CLI::App* command = app.add_subcommand("lint", "Check the tone of replies (rules T01–T24)");
    command->add_option("--kind", wish->kind, std::string{words_of<ReplyKind>()})
        ->capture_default_str();
    command->add_option("--locale", wish->locale, "Language of the reply")->capture_default_str();
    command->add_option("--format", wish->format, "text, json or sarif (for code review in a CI)")
        ->check(CLI::IsMember({"text", "json", "sarif"}))
        ->capture_default_str();
    command->add_option("--request", wish->request, "What the person wrote (T12, T14)");
    command->add_option("--root-need", wish->root_need, "What they need (T14)");
    command->add_flag("--mail", wish->mail, "A formal mail: up to 250 words (T13)");
    command->add_flag(
        "--jsonl",
        wish->jsonl,
        "Files hold lines {\"id\",\"kind\",\"lang\",\"request\",\"root_need\",\"reply\"}; "
        "each is answered by one line, in order. \"start\" and \"end\" of a finding count bytes "
        "of the reply in UTF-8; \"suggestion\" can stand in their place"
    );
    command->add_option("FILE", wish->files, "Files to check; - is standard input")->required();
    command->footer(
        "Exit code 1 when a rule of severity error is broken.\n"
        "Example: echo 'We cannot do that.' | ajar lint --kind decline -"
    );
    command->callback([&run, wish] {
        run = [wish] { return wish->jsonl ? lint_lines(*wish) : lint_files(*wish); };
    });
}

}  // namespace ajar::program
