#include "adapters/teams/cards/review.hpp"

#include "adapters/teams/cards/verbs.hpp"
#include "bot/reply/reply.hpp"

namespace ajar::teams::cards {
namespace {

using engine::CaseFile;

// What a channel shows; the console has the whole.
constexpr std::size_t kTheirWords = 700;
constexpr std::size_t kDraft = 2'500;
constexpr std::size_t kEvidence = 160;
constexpr std::size_t kEvidenceShown = 2;
constexpr std::size_t kLabel = 60;
constexpr std::size_t kOptionsShown = 5;
constexpr std::size_t kFlipsShown = 3;
constexpr std::size_t kFindingsShown = 6;
constexpr std::size_t kFactsShown = 8;

void append(Json& body, Json more) {
    for (Json& one : more) body.push_back(std::move(one));
}

/// The best first, in the colours that Teams has for it.
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

std::string in_brief(const std::string& text) {
    return clipped(text, kEvidence);
}

/// What somebody is called begins no tag of Teams'.
std::string in_markup(const std::string& text) {
    std::string safe;
    for (const char one : text) switch (one) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            default:
                safe += one;
        }
    return safe;
}

class Case {
public:
    Case(const CaseFile& file, const StaffView& view)
        : file_(file), view_(view), words_(file, view, in_brief) {}

    std::string summary() const { return words_.summary(); }

    Json body() const { return words_.is_settled() ? settled() : open(); }

private:
    Json open() const {
        Json body = Json::array({words(words_.head(), Look::Title)});
        if (file_.row.sensitive) {
            body.push_back(words(word("sensitive")));
            append(body, duty());
            append(body, words_.is_held() ? held() : rows(with_link({act(verbs::kTakeOver)})));
            return body;
        }
        append(body, who_and_what());
        append(body, considerations());
        append(body, options());
        append(body, would_change());
        append(body, draft());
        append(body, duty());
        append(body, words_.is_held() ? held() : buttons());
        return body;
    }

    Json settled() const {
        Json body = Json::array({words(words_.head(), Look::Title)});
        if (!file_.row.sensitive) {
            append(body, who_and_what());
            append(body, sent());
        }
        body.push_back(words(who_settled(), Look::Strong));
        if (!file_.row.settled_note.empty() && !file_.row.sensitive)
            body.push_back(fact(word("note"), file_.row.settled_note));
        append(body, rows(with_link({})));
        return body;
    }

    std::string word(std::string_view key) const { return words_.word(key); }

    Json who_and_what() const {
        Json lines = Json::array();
        for (const auto& [label, value] : words_.who_and_what())
            lines.push_back(fact(label, value));
        for (const auto& [label, value] : words_.facts(kFactsShown))
            lines.push_back(fact(clipped(label, kLabel), value));
        const std::string& said = file_.opened.request.text;
        if (!said.empty()) {
            lines.push_back(words(word("their_words"), Look::Subtle));
            lines.push_back(box(Json::array({words(clipped(said, kTheirWords))})));
        }
        return lines;
    }

    Json considerations() const {
        Json lines = Json::array({words(word("considerations"), Look::Strong)});
        for (const auto& one : words_.considerations(kEvidenceShown)) {
            std::string line =
                std::string{sign(one.weight)} + " " + one.topic + " · " + one.weight_words;
            for (const std::string& item : one.evidence) line += "\n" + item;
            lines.push_back(words(line));
        }
        return lines;
    }

    Json options() const {
        Json lines = Json::array({words(word("options"), Look::Strong)});
        for (const auto& way : words_.options(kOptionsShown))
            lines.push_back(words(way.line + (way.drafted ? " ← " + word("drafted") : "")));
        return lines;
    }

    Json would_change() const {
        Json lines = Json::array();
        for (const std::string& line : words_.would_change(kFlipsShown))
            lines.push_back(words("• " + line));
        if (!lines.empty()) lines.insert(lines.begin(), words(word("would_change"), Look::Strong));
        return lines;
    }

    Json draft() const {
        const auto& draft = file_.opened.review.draft;
        const std::string kind = words_.draft_kind();
        Json lines = Json::array(
            {words(word("draft") + (kind.empty() ? "" : " · " + kind), Look::Strong),
             box(Json::array({words(clipped(draft.text, kDraft))}))}
        );
        Json tone = tone_lines(draft.tone, view_.locale);
        if (tone.empty()) tone.push_back(fact(word("tone"), word("tone_fine")));
        append(lines, std::move(tone));
        if (file_.row.needs_management) lines.push_back(words(word("management"), Look::Warning));
        return lines;
    }

    Json data() const { return {{"review", file_.row.id}}; }

    Json act(std::string_view verb) const {
        return ask_button(word("act." + std::string{verb}), std::string{verb}, data());
    }

    Json dialog(std::string_view verb) const {
        Json subject = data();
        subject["verb"] = verb;
        return dialog_button(word("act." + std::string{verb}), std::move(subject));
    }

    std::vector<Json> with_link(std::vector<Json> buttons) const {
        if (!view_.case_url.empty())
            buttons.push_back(
                {{"type", "Action.OpenUrl"},
                 {"title", word("act.open")},
                 {"url", clipped(view_.case_url, 1'000)}}
            );
        return buttons;
    }

    /// It is decided; whoever decided may think again until it leaves. Teams shows the time as the
    /// reader's clock has it, which only text with markup can: it has no words but ours.
    Json held() const {
        const std::string until =
            word("held_until") + " {{TIME(" + to_iso(*file_.row.held_until).substr(0, 19) + "Z)}}";
        Json lines = Json::array(
            {words(word("held") + " · " + words_.who_holds(), Look::Strong),
             {{"type", "TextBlock"}, {"text", until}, {"wrap", true}, {"spacing", "None"}}}
        );
        append(lines, rows(with_link({act(verbs::kUndo)})));
        return lines;
    }

    /// Whose it is, while nobody has touched it.
    Json duty() const {
        const auto whose = words_.duty();
        if (!whose || words_.is_held()) return Json::array();
        return Json::array({words(whose->label + ": " + whose->value, Look::Subtle)});
    }

    Json buttons() const {
        Json approve = act(verbs::kApprove);
        // With an error in the draft, sending it as it is is not what a hurried click should do.
        if (!file_.opened.review.draft.tone.has_errors()) approve["style"] = "positive";
        return rows(with_link(
            {approve,
             dialog(verbs::kEdit),
             dialog(verbs::kChangeOutcome),
             dialog(verbs::kAskMore),
             act(verbs::kTakeOver),
             dialog(verbs::kAskManager)}
        ));
    }

    Json sent() const {
        const auto sent = words_.sent();
        if (!sent) return Json::array();
        return Json::array(
            {words(sent->heading + " · " + sent->outcome, Look::Strong),
             box(Json::array({words(clipped(sent->text, kDraft))}))}
        );
    }

    std::string who_settled() const {
        std::string line = words_.how_settled() + " · " + words_.who_settled();
        if (file_.row.settled_at)
            line += " · " +
                    reply::format_date(
                        std::chrono::floor<std::chrono::days>(*file_.row.settled_at), view_.locale
                    );
        return line;
    }

    const CaseFile& file_;
    const StaffView& view_;
    const shared::CaseWords words_;
};

/// Whoever looks can ask for the card as it stands, in case a change of it got lost on the way.
Json refresh(const CaseFile& file) {
    const Json ask{
        {"type", "Action.Execute"},
        {"title", "↻"},
        {"verb", verbs::kRefresh},
        {"data", {{"review", file.row.id}}}};
    // Nobody is asked unbidden: everybody sees the same, and it is changed for all at once.
    return {{"action", ask}, {"userIds", Json::array()}};
}

}  // namespace

Json review_card(const CaseFile& file, const StaffView& view, const std::string& notice) {
    Json body = Case{file, view}.body();
    if (!notice.empty()) body.insert(body.begin() + 1, words(notice, Look::Warning));
    Json made = card(std::move(body));
    made["msteams"] = {{"width", "Full"}};
    if (file.row.status != "settled") made["refresh"] = refresh(file);
    return made;
}

Json review_message(const CaseFile& file, const StaffView& view) {
    return {
        {"type", "message"},
        {"summary", clipped(Case{file, view}.summary(), kShortText)},
        {"attachments", Json::array({attachment(review_card(file, view))})}};
}

Json reminder_message(
    const CaseFile& file, const StaffView& view, const std::string& user, const std::string& name
) {
    const shared::CaseWords said{file, view, in_brief};
    const std::string shown = in_markup(name);
    const std::string at = user.empty() ? shown : "<at>" + shown + "</at>";
    Json message{
        {"type", "message"},
        {"textFormat", "xml"},
        {"text", at + " " + in_markup(said.reminder())},
        {"summary", clipped(name + ": " + said.reminder(), kShortText)}};
    if (!user.empty())
        message["entities"] = Json::array(
            {{{"type", "mention"}, {"text", at}, {"mentioned", {{"id", user}, {"name", name}}}}}
        );
    return message;
}

Json tone_lines(const tone::Report& report, const std::string& locale) {
    Json lines = Json::array();
    for (const auto& one : shared::tone_findings(report, {}, locale, in_brief)) {
        if (lines.size() == kFindingsShown) break;
        const std::string text = one.rule + " · " + one.severity + " · " + one.message;
        lines.push_back(words(text, one.error ? Look::Warning : Look::Subtle));
    }
    return lines;
}

}  // namespace ajar::teams::cards
