#include "tests/scenarios/runner.hpp"

#include "bot/dialogue/words_in.hpp"
#include "bot/domain/words.hpp"
#include "bot/tone/check.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <set>
#include <sstream>

namespace ajar::scenarios {
namespace {

using dialogue::folded;

constexpr int kQuestionsEver = 5;
constexpr int kTimesPerQuestion = 2;

std::string joined(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
    return "[" + text + "]";
}

bool holds(const std::vector<std::string>& items, const std::string& item) {
    return std::find(items.begin(), items.end(), item) != items.end();
}

bool stands_in(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos ||
           folded(text).find(folded(part)) != std::string::npos;
}

/// One run of one scenario: what has happened, and the first thing that was not as expected.
class Run {
public:
    Run(const Scenario& scenario, Driver& driver) : scenario_{scenario}, driver_{driver} {}

    std::optional<std::string> all() {
        driver_.start(scenario_);
        for (const Step& step : scenario_.steps) {
            before_ = driver_.said().size();
            records_before_ = driver_.records().size();
            refused_.clear();
            take(step);
            tell();
            check(step.then);
            check_manners();
            if (!fault_.empty())
                return scenario_.name + ".yaml:" + std::to_string(step.line) + ": " + fault_ +
                       "\n\nThe talk so far:\n" + talk_.str();
        }
        if (std::getenv("AJAR_SHOW_TALK"))
            std::cout << scenario_.name << "\n" << talk_.str() << "\n";
        return std::nullopt;
    }

private:
    void wrong(const std::string& what) {
        if (fault_.empty()) fault_ = what;
    }

    void take(const Step& step) {
        switch (step.kind) {
            case Step::Kind::Opens:
                talk_ << scenario_.who << " opens the chat\n";
                driver_.open();
                break;
            case Step::Kind::Says:
                talk_ << scenario_.who << ": " << step.text << "\n";
                driver_.say(step.text);
                break;
            case Step::Kind::Presses:
                press(step.text);
                break;
            case Step::Kind::Feedback:
                talk_ << scenario_.who << " gives feedback: " << step.text << "\n";
                driver_.feedback(step.text);
                break;
            case Step::Kind::Staff:
                act(step.staff);
                break;
            case Step::Kind::Passes:
                talk_ << "… " << step.time.count() / 60 << " hours pass\n";
                driver_.pass(step.time);
                break;
        }
        if (const auto draft = driver_.view().draft; draft && !holds(drafts_, draft->id))
            drafts_.push_back(draft->id);
    }

    // By its label, newest message first; by its value where labels would repeat.
    void press(const std::string& button) {
        talk_ << scenario_.who << " presses [" << button << "]\n";
        const std::vector<Said> said = driver_.said();
        for (auto message = said.rbegin(); message != said.rend(); ++message)
            for (const Button& one : message->buttons)
                if (one.label == button || one.value == button) return driver_.choose(one.value);
        wrong("there is no button '" + button + "'");
    }

    void act(const StaffAct& act) {
        const View view = driver_.view();
        std::string review = view.draft ? view.draft->id : "";
        if (act.draft > 0) {
            const auto index = static_cast<std::size_t>(act.draft - 1);
            if (index >= drafts_.size()) return wrong("there was no such draft yet");
            review = drafts_[index];
        }
        int option = -1;
        if (act.kind == StaffAct::Kind::ChangeOutcome && view.draft) {
            const auto& options = view.draft->options;
            const auto found = std::find(options.begin(), options.end(), act.outcome);
            if (found == options.end())
                return wrong("no option is a " + act.outcome + ", only " + joined(options));
            option = static_cast<int>(found - options.begin());
        }
        StaffAct done = act;
        if (act.kind == StaffAct::Kind::Approve && act.text.empty() && view.draft)
            done.text = view.draft->text;
        talk_ << "(" << act.by << " acts)\n";
        refused_ = driver_.act(done, review, option);
        if (!refused_.empty()) talk_ << "   refused: " << refused_ << "\n";
    }

    std::vector<Said> fresh() const {
        const std::vector<Said> said = driver_.said();
        return {said.begin() + static_cast<std::ptrdiff_t>(before_), said.end()};
    }

    void tell() {
        for (const Said& said : fresh()) {
            talk_ << "   " << (said.from.empty() ? "Ajar" : said.from) << " (" << said.line
                  << "): " << said.text << "\n";
            for (const Button& button : said.buttons) talk_ << "      [" << button.label << "]";
            if (!said.buttons.empty()) talk_ << "\n";
        }
        const View view = driver_.view();
        talk_ << "   -- " << view.stage << ", " << view.service << ", need " << view.need;
        for (const auto& [slot, value] : view.facts) talk_ << ", " << slot << "=" << value;
        if (view.draft) {
            talk_ << "\n   draft (" << view.draft->outcome << "): " << view.draft->text;
            for (const auto& [topic, weight] : view.draft->considerations)
                if (weight != "ok") talk_ << "\n   " << topic << ": " << weight;
        }
        talk_ << "\n";
    }

    void check(const Expected& expected) {
        const View view = driver_.view();
        if (expected.refused.value_or("") != refused_)
            wrong("refused was '" + refused_ + "', not '" + expected.refused.value_or("") + "'");
        if (expected.stage && *expected.stage != view.stage)
            wrong("the stage is " + view.stage + ", not " + *expected.stage);
        if (expected.language && *expected.language != view.locale)
            wrong("the language is " + view.locale + ", not " + *expected.language);
        check_words(expected);
        check_request(expected, view);
        check_draft(expected, view);
        check_records(expected);
    }

    void check_words(const Expected& expected) {
        std::vector<std::string> lines;
        std::vector<std::string> labels;
        std::string text;
        std::string from;
        for (const Said& said : fresh()) {
            lines.push_back(said.line);
            text += said.text + "\n";
            if (!said.from.empty()) from = said.from;
            for (const Button& button : said.buttons) labels.push_back(button.label);
        }
        if (expected.lines && *expected.lines != lines)
            wrong("said " + joined(lines) + ", not " + joined(*expected.lines));
        for (const std::string& line : expected.lines_have)
            if (!holds(lines, line)) wrong("'" + line + "' was not said, but " + joined(lines));
        for (const std::string& part : expected.reply_has)
            if (!stands_in(text, part)) wrong("the reply lacks '" + part + "'");
        for (const std::string& part : expected.reply_lacks)
            if (stands_in(text, part)) wrong("the reply has '" + part + "'");
        for (const std::string& label : expected.buttons)
            if (!holds(labels, label)) wrong("no button '" + label + "' in " + joined(labels));
        if (expected.from && *expected.from != from)
            wrong("it came from '" + from + "', not from '" + *expected.from + "'");
    }

    void check_request(const Expected& expected, const View& view) {
        if (expected.service && *expected.service != view.service)
            wrong("the service is '" + view.service + "', not '" + *expected.service + "'");
        if (expected.need && !stands_in(view.need, *expected.need))
            wrong("the need is '" + view.need + "', not '" + *expected.need + "'");
        for (const auto& [slot, value] : expected.facts) {
            const auto found = view.facts.find(slot);
            const std::string is = found == view.facts.end() ? "unknown" : found->second;
            if (is != value) wrong(slot + " is " + is + ", not " + value);
        }
        if (expected.waiting && *expected.waiting != view.waiting)
            wrong(std::to_string(view.waiting) + " requests wait");
        if (expected.questions_at_most && view.questions > *expected.questions_at_most)
            wrong(std::to_string(view.questions) + " questions were asked");
        for (const std::string& asked : expected.asked_for)
            if (!view.asked.contains(asked)) wrong("it did not ask for " + asked);
    }

    void check_draft(const Expected& expected, const View& view) {
        const std::string outcome = view.draft ? view.draft->outcome : view.last_outcome;
        if (expected.outcome && *expected.outcome != outcome)
            wrong("the outcome is '" + outcome + "', not '" + *expected.outcome + "'");
        const std::string on_duty = view.draft ? view.draft->on_duty : "";
        if (expected.on_duty && *expected.on_duty != on_duty)
            wrong("it is the turn of '" + on_duty + "', not of '" + *expected.on_duty + "'");
        const auto weighs = [&](const std::string& topic, const std::string& weight) {
            if (!view.draft) return wrong("there is no draft");
            const auto found = view.draft->considerations.find(topic);
            if (found == view.draft->considerations.end() || found->second != weight)
                wrong(topic + " is not " + weight);
        };
        if (expected.blocking) weighs(*expected.blocking, "blocking");
        if (expected.concern) weighs(*expected.concern, "concern");
        for (const std::string& part : expected.draft_has)
            if (!view.draft || !stands_in(view.draft->text, part))
                wrong("the draft lacks '" + part + "'");
        if (view.draft && !view.draft->tone_errors.empty())
            wrong("the draft has tone errors: " + joined(view.draft->tone_errors));
        if (expected.leads_with_reason) check_tone(outcome, {"T01", "T02"});
        if (expected.leaves_an_opening) check_tone(outcome, {"T06"});
    }

    // On the answer itself where it was just sent, else on the draft.
    void check_tone(const std::string& outcome, const std::set<std::string>& rules) {
        const View view = driver_.view();
        std::string text = view.draft ? view.draft->text : "";
        for (const Said& said : fresh())
            if (!said.from.empty()) text = said.text;
        tone::Context context;
        const auto word = word_from<Outcome>(outcome);
        if (!word || text.empty()) return wrong("there is no answer to judge");
        context.kind = reply_kind(*word);
        context.locale = view.locale;
        for (const tone::Finding& finding : tone::check(text, context).findings)
            if (rules.contains(finding.rule))
                wrong(finding.rule + " " + finding.name + ": " + finding.message);
    }

    void check_records(const Expected& expected) {
        std::vector<std::string> all = driver_.records();
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(records_before_));
        for (const std::string& kind : expected.recorded)
            if (!holds(all, kind)) wrong("no " + kind + " was recorded, but " + joined(all));
        for (const std::string& kind : expected.not_recorded)
            if (holds(all, kind)) wrong("a " + kind + " was recorded");
    }

    // What holds in every scenario: few questions, none twice, nothing empty.
    void check_manners() {
        const View view = driver_.view();
        const int times = scenario_.may_repeat_questions ? kTimesPerQuestion : 1;
        for (const auto& [question, count] : view.asked)
            if (count > times) wrong("it asked for " + question + " more than once");
        if (view.questions > kQuestionsEver) wrong("it asked too many questions");
        for (const std::string& fault : driver_.faults()) wrong(fault);
        for (const Said& said : fresh()) {
            if (said.text.empty()) wrong("an empty message was sent");
            if (said.text.find("{{") != std::string::npos) wrong("a placeholder was sent");
        }
    }

    const Scenario& scenario_;
    Driver& driver_;
    std::size_t before_ = 0;
    std::size_t records_before_ = 0;
    std::string refused_;
    std::vector<std::string> drafts_;
    std::ostringstream talk_;
    std::string fault_;
};

}  // namespace

std::optional<std::string> run(const Scenario& scenario, Driver& driver) {
    return Run{scenario, driver}.all();
}

}  // namespace ajar::scenarios
