#include "adapters/teams/cards/review.hpp"

// The labels are the same on both platforms, and so is their table.
#include "adapters/slack/blocks/words.hpp"
#include "adapters/teams/cards/verbs.hpp"
#include "bot/reply/reply.hpp"
#include "bot/tone/messages.hpp"

#include <algorithm>

namespace ajar::teams::cards {
namespace {

using engine::CaseFile;
using evaluation::Consideration;
using slack::blocks::in_words;
using slack::blocks::say;

// What a channel shows; the console has the whole.
constexpr std::size_t kTheirWords = 700;
constexpr std::size_t kDraft = 2'500;
constexpr std::size_t kEvidence = 160;
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

class Case {
public:
    Case(const CaseFile& file, const StaffView& view)
        : file_(file), view_(view), review_(file.opened.review), request_(file.opened.request) {}

    std::string head() const {
        const bool settled = file_.row.status == "settled";
        std::string text = word(settled ? "review.decided" : "review.title") + ": " + service();
        if (file_.row.urgent && !settled) text += " (" + word("review.urgent") + ")";
        return text;
    }

    Json open() const {
        Json body = Json::array({words(head(), Look::Title)});
        if (file_.row.sensitive) {
            body.push_back(words(word("sensitive")));
            append(body, rows(with_link({act(verbs::kTakeOver)})));
            return body;
        }
        append(body, who_and_what());
        append(body, considerations());
        append(body, options());
        append(body, would_change());
        append(body, draft());
        append(body, buttons());
        return body;
    }

    Json settled() const {
        Json body = Json::array({words(head(), Look::Title)});
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

    std::string requester_name() const {
        const Person* known = view_.knowledge.person(file_.row.requester_id);
        return known ? known->name : file_.row.requester_name;
    }

private:
    std::string word(std::string_view key) const { return say(key, view_.locale); }

    std::string in(const LocalText& text) const {
        return in_locale(text, view_.locale.substr(0, 2));
    }

    std::string name(const std::string& id) const {
        return knowledge::name_of(view_.knowledge, id, view_.locale);
    }

    std::string date(Date day) const { return reply::format_date(day, view_.locale); }

    std::string service() const {
        const auto* known = view_.knowledge.service(file_.row.service_id);
        if (known) return in(known->name);
        return file_.row.service_id.empty() ? word("review.title") : file_.row.service_id;
    }

    std::string requester() const {
        std::string text = requester_name();
        const Person* known = view_.knowledge.person(file_.row.requester_id);
        if (!known) return text;
        const std::string standing = in_words(review_.justification.standing, view_.locale);
        for (const std::string& more : {known->title, known->department, standing})
            if (!more.empty()) text += ", " + more;
        return text;
    }

    Json who_and_what() const {
        std::string need =
            request_.root_need.text.empty() ? file_.row.need : request_.root_need.text;
        if (!need.empty() && !request_.root_need.confirmed)
            need += " (" + word("unconfirmed") + ")";
        Json lines = Json::array();
        const auto add = [&](std::string_view key, const std::string& value) {
            if (!value.empty()) lines.push_back(fact(word(key), value));
        };
        add("who_asks", requester());
        add("the_need", need);
        add("team", file_.row.team_id.empty() ? "" : name(file_.row.team_id));
        add("why_here", file_.row.why == "new" ? "" : file_.row.why);
        append(lines, facts());
        if (!request_.text.empty()) {
            lines.push_back(words(word("their_words"), Look::Subtle));
            lines.push_back(box(Json::array({words(clipped(request_.text, kTheirWords))})));
        }
        return lines;
    }

    Json facts() const {
        Json lines = Json::array();
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
            lines.push_back(fact(clipped(label, 60), clipped(text, kEvidence)));
        }
        return lines;
    }

    std::string consideration(const Consideration& one) const {
        std::string line = std::string{sign(one.weight)} + " " + in_words(one.topic, view_.locale) +
                           " · " + in_words(one.weight, view_.locale);
        // What speaks against it comes first; what is fine needs no more than one line.
        auto evidence = one.evidence;
        std::stable_sort(evidence.begin(), evidence.end(), [](const auto& a, const auto& b) {
            return a.weight > b.weight;
        });
        std::size_t shown = 0;
        for (const auto& item : evidence) {
            if (++shown > (one.weight == Weight::Ok ? 1u : 2u)) break;
            line += "\n" + clipped(in(item.text), kEvidence);
        }
        return line;
    }

    Json considerations() const {
        Json lines = Json::array({words(word("considerations"), Look::Strong)});
        for (const Consideration& one : review_.justification.considerations)
            lines.push_back(words(consideration(one)));
        return lines;
    }

    Json options() const {
        Json lines = Json::array({words(word("options"), Look::Strong)});
        const auto& all = review_.justification.options;
        for (std::size_t i = 0; i < std::min(all.size(), kOptionsShown); ++i) {
            std::string line = std::to_string(i + 1) + ". " +
                               in_words(all[i].outcome, view_.locale) + ": " +
                               clipped(in(all[i].summary), kEvidence);
            if (all[i].ready_by)
                line += " (" + word("ready_by") + " " + date(*all[i].ready_by) + ")";
            if (i == review_.option) line += " ← " + word("drafted");
            lines.push_back(words(line));
        }
        return lines;
    }

    Json would_change() const {
        Json lines = Json::array();
        for (const auto& flip : review_.justification.flips) {
            if (lines.size() == kFlipsShown) break;
            lines.push_back(words(
                "• " + in_words(flip.outcome, view_.locale) + " " +
                clipped(in(flip.text), kEvidence)
            ));
        }
        if (!lines.empty()) lines.insert(lines.begin(), words(word("would_change"), Look::Strong));
        return lines;
    }

    Json draft() const {
        const auto& draft = review_.draft;
        const std::string kind = say("staff." + std::string{to_string(draft.kind)}, view_.locale);
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

    Json data() const { return {{"review", clipped(file_.row.id, kShortText)}}; }

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

    Json buttons() const {
        Json approve = act(verbs::kApprove);
        // With an error in the draft, sending it as it is is not what a hurried click should do.
        if (!review_.draft.tone.has_errors()) approve["style"] = "positive";
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
        for (const auto& row : file_.decisions) {
            const auto& decision = row.record.decision;
            if (decision.review_id != file_.row.id) continue;
            const bool edited = decision.text != row.record.suggested_text;
            return Json::array(
                {words(
                     word(edited ? "sent_edited" : "sent") + " · " +
                         in_words(decision.outcome, view_.locale),
                     Look::Strong
                 ),
                 box(Json::array({words(clipped(decision.text, kDraft))}))}
            );
        }
        return Json::array();
    }

    std::string who_settled() const {
        const std::string by =
            file_.row.settled_by.empty() ? word("employee") : name(file_.row.settled_by);
        std::string line =
            slack::blocks::settled_in_words(file_.row.settled_how, view_.locale) + " · " + by;
        if (file_.row.settled_at)
            line += " · " + date(std::chrono::floor<std::chrono::days>(*file_.row.settled_at));
        return line;
    }

    const CaseFile& file_;
    const StaffView& view_;
    const dialogue::Review& review_;
    const dialogue::Request& request_;
};

}  // namespace

Json review_card(const CaseFile& file, const StaffView& view) {
    const Case one{file, view};
    Json made = card(file.row.status == "settled" ? one.settled() : one.open());
    made["msteams"] = {{"width", "Full"}};
    return made;
}

Json review_message(const CaseFile& file, const StaffView& view) {
    const Case one{file, view};
    std::string summary = one.head();
    if (!file.row.sensitive) summary += ", " + one.requester_name();
    return {
        {"type", "message"},
        {"summary", clipped(summary, kShortText)},
        {"attachments", Json::array({attachment(review_card(file, view))})}};
}

Json tone_lines(const tone::Report& report, const std::string& locale) {
    Json lines = Json::array();
    for (const tone::Finding& finding : report.findings) {
        if (lines.size() == kFindingsShown) break;
        const std::string text = finding.rule + " " + finding.name + " · " +
                                 in_words(finding.severity, locale) + " · " +
                                 clipped(tone::message_in(finding, locale), kEvidence);
        const bool error = finding.severity == Severity::Error;
        lines.push_back(words(text, error ? Look::Warning : Look::Subtle));
    }
    return lines;
}

}  // namespace ajar::teams::cards
