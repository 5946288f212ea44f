#include "adapters/slack/blocks/review.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/blocks/fit.hpp"
#include "adapters/slack/blocks/words.hpp"
#include "bot/tone/messages.hpp"

#include <algorithm>

namespace ajar::slack::blocks {
namespace {

using engine::CaseFile;
using evaluation::Consideration;
using evaluation::Option;

// What a channel shows; the console has the whole.
constexpr std::size_t kTheirWords = 700;
constexpr std::size_t kEvidence = 300;
constexpr std::size_t kOptionsShown = 5;
constexpr std::size_t kFlipsShown = 3;
constexpr std::size_t kFindingsShown = 6;
constexpr std::size_t kSpanShown = 60;
constexpr std::size_t kFactsShown = 8;

std::string_view sign(Weight weight) {
    switch (weight) {
        case Weight::Ok:
            return "✅";
        case Weight::Concern:
            return "⚠️";
        case Weight::Blocking:
            return "⛔";
    }
    return "";
}

class Case {
public:
    Case(const CaseFile& file, const StaffView& view)
        : file_(file), view_(view), review_(file.opened.review), request_(file.opened.request) {}

    Message open() const {
        Message message = framed("review.title");
        if (file_.row.sensitive) {
            message.body.push_back(Section{{words(word("sensitive"))}});
            append(message.tail, is_held() ? held() : Blocks{sensitive_buttons()});
            return message;
        }
        append(message.body, who_and_what());
        append(message.body, {considerations(), options()});
        append(message.body, would_change());
        append(message.body, draft());
        append(message.tail, is_held() ? held() : Blocks{buttons()});
        return message;
    }

    Message settled() const {
        Message message = framed("review.decided");
        if (!file_.row.sensitive) {
            append(message.body, who_and_what());
            append(message.body, sent());
        }
        append(message.tail, {Divider{}, Section{who_settled()}});
        if (!file_.row.settled_note.empty() && !file_.row.sensitive)
            message.tail.push_back(Context{
                {labelled(word("note"), cut(file_.row.settled_note, kEvidence))}});
        if (!view_.case_url.empty()) message.tail.push_back(Actions{{open_button()}});
        return message;
    }

private:
    std::string word(std::string_view key) const { return say(key, view_.locale); }

    std::string in(const LocalText& text) const {
        return in_locale(text, view_.locale.substr(0, 2));
    }

    std::string name(const std::string& id) const {
        return knowledge::name_of(view_.knowledge, id, view_.locale);
    }

    std::string service() const {
        const auto* known = view_.knowledge.service(file_.row.service_id);
        if (known) return in(known->name);
        return file_.row.service_id.empty() ? word("review.title") : file_.row.service_id;
    }

    std::string date(Date day) const { return reply::format_date(day, view_.locale); }

    /// Title and notification.
    Message framed(std::string_view title) const {
        Message message;
        std::string head = word(title) + ": " + service();
        if (file_.row.urgent && file_.row.status != "settled")
            head += " (" + word("review.urgent") + ")";
        message.text = head;
        if (!file_.row.sensitive) message.text += ", " + requester_name();
        message.body.push_back(Header{head});
        if (!view_.case_url.empty()) message.more = {link(view_.case_url, word("whole_case"))};
        return message;
    }

    std::string requester_name() const {
        const Person* known = view_.knowledge.person(file_.row.requester_id);
        return known ? known->name : file_.row.requester_name;
    }

    std::string requester() const {
        std::string text = on_one_line(requester_name());
        const Person* known = view_.knowledge.person(file_.row.requester_id);
        if (!known) return text;
        const std::string standing = in_words(review_.justification.standing, view_.locale);
        for (const std::string& more : {known->title, known->department, standing})
            if (!more.empty()) text += ", " + on_one_line(more);
        return text;
    }

    Blocks who_and_what() const {
        std::string need =
            on_one_line(request_.root_need.text.empty() ? file_.row.need : request_.root_need.text);
        if (!need.empty() && !request_.root_need.confirmed)
            need += " (" + word("unconfirmed") + ")";
        Fields fields;
        const auto add = [&](std::string_view key, const std::string& value) {
            if (!value.empty())
                fields.fields.push_back({bold(word(key)), words("\n" + on_one_line(value))});
        };
        add("who_asks", requester());
        add("the_need", need);
        add("team", file_.row.team_id.empty() ? "" : name(file_.row.team_id));
        add("why_here", file_.row.why == "new" ? "" : file_.row.why);
        Blocks blocks{std::move(fields)};
        if (!request_.text.empty())
            append(
                blocks, {Context{{{words(word("their_words"))}}}, Quote{request_.text, kTheirWords}}
            );
        if (Context known{facts()}; !known.lines.empty()) blocks.push_back(std::move(known));
        return blocks;
    }

    std::vector<Spans> facts() const {
        std::vector<Spans> lines;
        const auto* service = view_.knowledge.service(request_.service_id);
        for (const auto& [id, value] : request_.slots) {
            if (!value.known() || lines.size() == kFactsShown) continue;
            std::string label = id;
            std::string text = value.date ? date(*value.date) : value.text;
            if (service)
                for (const auto& spec : service->slots) {
                    if (spec.id != id) continue;
                    label = in(spec.label);
                    const auto choice = spec.choice_labels.find(value.text);
                    if (choice != spec.choice_labels.end()) text = in(choice->second);
                }
            lines.push_back(labelled(label, cut(on_one_line(text), kEvidence)));
        }
        return lines;
    }

    Spans consideration(const Consideration& one) const {
        Spans line{
            words(std::string{sign(one.weight)} + " "),
            bold(in_words(one.topic, view_.locale)),
            words(" · " + in_words(one.weight, view_.locale))};
        // What speaks against it comes first; what is fine needs no more than one line.
        auto evidence = one.evidence;
        std::stable_sort(evidence.begin(), evidence.end(), [](const auto& a, const auto& b) {
            return a.weight > b.weight;
        });
        std::size_t shown = 0;
        for (const auto& item : evidence) {
            if (++shown > (one.weight == Weight::Ok ? 1u : 3u)) break;
            line.push_back(words("\n    " + cut(on_one_line(in(item.text)), kEvidence)));
        }
        line.push_back(words("\n"));
        return line;
    }

    Block considerations() const {
        Spans text{bold(word("considerations")), words("\n")};
        for (const Consideration& one : review_.justification.considerations)
            text = joined({std::move(text), consideration(one)});
        return Section{std::move(text)};
    }

    std::string option(const Option& one, std::size_t index) const {
        std::string line = "\n" + std::to_string(index + 1) + ". " +
                           in_words(one.outcome, view_.locale) + ": " +
                           cut(on_one_line(in(one.summary)), kEvidence);
        if (one.ready_by) line += " (" + word("ready_by") + " " + date(*one.ready_by) + ")";
        return line;
    }

    Block options() const {
        Spans text{bold(word("options"))};
        const auto& all = review_.justification.options;
        for (std::size_t i = 0; i < std::min(all.size(), kOptionsShown); ++i) {
            text.push_back(words(option(all[i], i)));
            if (i == review_.option) text.push_back(words(" ← " + word("drafted")));
        }
        return Section{std::move(text)};
    }

    Blocks would_change() const {
        Spans text{bold(word("would_change"))};
        for (const auto& flip : review_.justification.flips) {
            if (text.size() > kFlipsShown) break;
            text.push_back(words(
                "\n• " + in_words(flip.outcome, view_.locale) + " " +
                cut(on_one_line(in(flip.text)), kEvidence)
            ));
        }
        if (text.size() == 1) return {};
        return {Section{std::move(text)}};
    }

    Blocks draft() const {
        const auto& draft = review_.draft;
        const std::string kind = say("staff." + std::string{to_string(draft.kind)}, view_.locale);
        Blocks blocks{
            Divider{},
            Section{{bold(word("draft")), words(kind.empty() ? "" : " · " + kind)}},
            Section{with_links(draft.text)}};
        Context tone;
        const auto lines = tone_lines(draft.tone, draft.text, view_.locale);
        if (lines.empty()) tone.lines.push_back(labelled(word("tone"), word("tone_fine")));
        for (std::size_t i = 0; i < std::min(lines.size(), kFindingsShown); ++i)
            tone.lines.push_back(lines[i]);
        if (file_.row.needs_management) tone.lines.push_back({words(word("management"))});
        blocks.push_back(std::move(tone));
        return blocks;
    }

    Button act(std::string_view action, std::string_view key) const {
        return {std::string{action}, word(key), file_.row.id};
    }

    Button open_button() const {
        return {std::string{actions::kOpen}, word("act.open"), {}, view_.case_url};
    }

    bool is_held() const { return !file_.row.held_by.empty() && file_.row.held_until; }

    /// It is decided; whoever decided may think again until it leaves.
    Blocks held() const {
        Spans line{
            bold(word("held")),
            words(" · " + on_one_line(name(file_.row.held_by)) + " · " + word("held_until") + " "),
            moment(*file_.row.held_until)};
        return {Divider{}, Section{std::move(line)}, Actions{{act(actions::kUndo, "act.undo")}}};
    }

    Button take_over() const {
        Button button = act(actions::kTakeOver, "act.take_over");
        button.confirm = Confirm{
            word("take_over.title"), word("take_over.text"), word("act.take_over"), word("cancel")};
        return button;
    }

    Block buttons() const {
        Actions row{{
            act(actions::kApprove, "act.approve"),
            act(actions::kEdit, "act.edit"),
            act(actions::kChangeOutcome, "act.change_outcome"),
            act(actions::kAskMore, "act.ask_more"),
            take_over(),
            act(actions::kAskManager, "act.ask_manager"),
        }};
        // With an error in the draft, sending it as it is is not what a hurried click should do.
        if (!review_.draft.tone.has_errors()) row.buttons.front().style = Button::Style::Primary;
        if (!view_.case_url.empty()) row.buttons.push_back(open_button());
        return row;
    }

    Block sensitive_buttons() const {
        Actions row{{take_over()}};
        if (!view_.case_url.empty()) row.buttons.insert(row.buttons.begin(), open_button());
        return row;
    }

    Blocks sent() const {
        for (const auto& row : file_.decisions) {
            const auto& decision = row.record.decision;
            if (decision.review_id != file_.row.id) continue;
            const bool edited = decision.text != row.record.suggested_text;
            return {
                Section{
                    {bold(word(edited ? "sent_edited" : "sent")),
                     words(" · " + in_words(decision.outcome, view_.locale))}},
                Section{with_links(decision.text)}};
        }
        return {};
    }

    Spans who_settled() const {
        const std::string by =
            file_.row.settled_by.empty() ? word("employee") : name(file_.row.settled_by);
        Spans line{
            bold(settled_in_words(file_.row.settled_how, view_.locale)),
            words(" · " + on_one_line(by))};
        if (file_.row.settled_at)
            line = joined({std::move(line), {words(" · "), moment(*file_.row.settled_at)}});
        return line;
    }

    const CaseFile& file_;
    const StaffView& view_;
    const dialogue::Review& review_;
    const dialogue::Request& request_;
};

}  // namespace

Message review_message(const CaseFile& file, const StaffView& view) {
    const Case one{file, view};
    return file.row.status == "settled" ? one.settled() : one.open();
}

std::vector<Spans> tone_lines(
    const tone::Report& report, std::string_view text, std::string_view locale
) {
    std::vector<Spans> lines;
    for (const tone::Finding& finding : report.findings) {
        Spans line{
            bold(finding.rule + " " + finding.name),
            words(
                " · " + in_words(finding.severity, locale) + " · " +
                cut(on_one_line(tone::message_in(finding, locale)), kEvidence)
            )};
        if (finding.start < finding.end && finding.end <= text.size()) {
            const auto found = text.substr(finding.start, finding.end - finding.start);
            line.push_back(words(" “" + cut(on_one_line(found), kSpanShown) + "”"));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace ajar::slack::blocks
