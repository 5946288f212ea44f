#include "adapters/slack/blocks/review.hpp"

#include "adapters/slack/address/actions.hpp"
#include "adapters/slack/blocks/fit.hpp"

#include <algorithm>

namespace ajar::slack::blocks {
namespace {

using engine::CaseFile;

// What a channel shows; the console has the whole.
constexpr std::size_t kTheirWords = 700;
constexpr std::size_t kEvidence = 300;
constexpr std::size_t kEvidenceShown = 3;
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

/// What was written for the case, where it stands among our own words.
std::string in_brief(const std::string& text) {
    return cut(on_one_line(text), kEvidence);
}

class Case {
public:
    Case(const CaseFile& file, const StaffView& view)
        : file_(file), view_(view), words_(file, view, in_brief) {}

    Message open() const {
        Message message = framed();
        if (file_.row.sensitive) {
            message.body.push_back(Section{{words(word("sensitive"))}});
            append(message.tail, duty());
            append(message.tail, words_.is_held() ? held() : Blocks{sensitive_buttons()});
            return message;
        }
        append(message.body, who_and_what());
        append(message.body, {considerations(), options()});
        append(message.body, would_change());
        append(message.body, draft());
        append(message.tail, duty());
        append(message.tail, words_.is_held() ? held() : Blocks{buttons()});
        return message;
    }

    Message settled() const {
        Message message = framed();
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
    std::string word(std::string_view key) const { return words_.word(key); }

    /// Title and notification.
    Message framed() const {
        Message message;
        message.text = words_.summary();
        message.body.push_back(Header{words_.head()});
        if (!view_.case_url.empty()) message.more = {link(view_.case_url, word("whole_case"))};
        return message;
    }

    Blocks who_and_what() const {
        Fields fields;
        for (const auto& [label, value] : words_.who_and_what())
            fields.fields.push_back({bold(label), words("\n" + on_one_line(value))});
        Blocks blocks{std::move(fields)};
        const std::string& said = file_.opened.request.text;
        if (!said.empty())
            append(blocks, {Context{{{words(word("their_words"))}}}, Quote{said, kTheirWords}});
        Context known;
        for (const auto& [label, value] : words_.facts(kFactsShown))
            known.lines.push_back(labelled(label, value));
        if (!known.lines.empty()) blocks.push_back(std::move(known));
        return blocks;
    }

    Block considerations() const {
        Spans text{bold(word("considerations")), words("\n")};
        for (const auto& one : words_.considerations(kEvidenceShown)) {
            text.push_back(words(std::string{sign(one.weight)} + " "));
            text.push_back(bold(one.topic));
            text.push_back(words(" · " + one.weight_words));
            for (const std::string& item : one.evidence) text.push_back(words("\n    " + item));
            text.push_back(words("\n"));
        }
        return Section{std::move(text)};
    }

    Block options() const {
        Spans text{bold(word("options"))};
        for (const auto& way : words_.options(kOptionsShown)) {
            text.push_back(words("\n" + way.line));
            if (way.drafted) text.push_back(words(" ← " + word("drafted")));
        }
        return Section{std::move(text)};
    }

    Blocks would_change() const {
        Spans text{bold(word("would_change"))};
        for (const std::string& line : words_.would_change(kFlipsShown))
            text.push_back(words("\n• " + line));
        if (text.size() == 1) return {};
        return {Section{std::move(text)}};
    }

    Blocks draft() const {
        const auto& draft = file_.opened.review.draft;
        const std::string kind = words_.draft_kind();
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

    /// Whose it is, while nobody has touched it.
    Blocks duty() const {
        const auto whose = words_.duty();
        if (!whose || words_.is_held()) return {};
        return {Context{{labelled(whose->label, on_one_line(whose->value))}}};
    }

    Button act(std::string_view action, std::string_view key) const {
        return {std::string{action}, word(key), file_.row.id};
    }

    Button open_button() const {
        return {std::string{actions::kOpen}, word("act.open"), {}, view_.case_url};
    }

    Blocks held() const {
        Spans line{
            bold(word("held")),
            words(" · " + on_one_line(words_.who_holds()) + " · " + word("held_until") + " "),
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
        if (!file_.opened.review.draft.tone.has_errors())
            row.buttons.front().style = Button::Style::Primary;
        if (!view_.case_url.empty()) row.buttons.push_back(open_button());
        return row;
    }

    Block sensitive_buttons() const {
        Actions row{{take_over()}};
        if (!view_.case_url.empty()) row.buttons.insert(row.buttons.begin(), open_button());
        return row;
    }

    Blocks sent() const {
        const auto sent = words_.sent();
        if (!sent) return {};
        return {
            Section{{bold(sent->heading), words(" · " + sent->outcome)}},
            Section{with_links(sent->text)}};
    }

    Spans who_settled() const {
        Spans line{bold(words_.how_settled()), words(" · " + on_one_line(words_.who_settled()))};
        if (file_.row.settled_at)
            line = joined({std::move(line), {words(" · "), moment(*file_.row.settled_at)}});
        return line;
    }

    const CaseFile& file_;
    const StaffView& view_;
    const shared::CaseWords words_;
};

}  // namespace

Message review_message(const CaseFile& file, const StaffView& view) {
    const Case one{file, view};
    return file.row.status == "settled" ? one.settled() : one.open();
}

Message reminder_message(
    const CaseFile& file, const StaffView& view, const std::string& user, const std::string& name
) {
    const shared::CaseWords said{file, view, in_brief};
    Message message;
    message.text = name + ": " + said.reminder();
    message.body = {Section{{person(user, name), words(" " + said.reminder())}}};
    return message;
}

std::vector<Spans> tone_lines(
    const tone::Report& report, std::string_view text, std::string_view locale
) {
    std::vector<Spans> lines;
    for (const auto& one : shared::tone_findings(report, text, std::string{locale}, in_brief)) {
        Spans line{bold(one.rule), words(" · " + one.severity + " · " + one.message)};
        if (!one.span.empty())
            line.push_back(words(" “" + cut(on_one_line(one.span), kSpanShown) + "”"));
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace ajar::slack::blocks
