#pragma once

// Short words for the tests: what the checker finds in a reply.

#include "bot/tone/check.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace ajar::tone::testing {

inline Context a_case(ReplyKind kind, std::string locale = "en") {
    Context context;
    context.kind = kind;
    context.locale = std::move(locale);
    return context;
}

inline bool finds(const Report& report, std::string_view rule) {
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
        return finding.rule == rule;
    });
}

inline bool finds(
    std::string_view rule, ReplyKind kind, std::string_view reply, std::string locale = "en"
) {
    return finds(check(reply, a_case(kind, std::move(locale))), rule);
}

inline Finding finding_of(const Report& report, std::string_view rule) {
    for (const Finding& finding : report.findings)
        if (finding.rule == rule) return finding;
    return {};
}

// Good replies; most tests break one thing in them.
inline constexpr std::string_view kGoodDecline =
    "Customer addresses fall under the July privacy agreement, so the full export stays inside "
    "the CRM. What you need for Thursday's mailing is the list of 40 hotels: Priya in Sales "
    "Operations can send it from there today, without the private numbers. If that list misses "
    "someone, or I got the purpose wrong, tell me here and we look at it again.";

inline constexpr std::string_view kGoodGermanDecline =
    "In der Kundendatei stehen auch Bankverbindungen, die laut Datenschutzvereinbarung vom Mai "
    "nur die Buchhaltung sehen darf. Die vollständige Datei bleibt deshalb im System. Für Ihre "
    "Weihnachtskarten legt Ihnen Herr Yıldız bis Dienstag, 12 Uhr, einen Auszug in den "
    "Teamordner. Fehlt Ihnen darin ein Feld, schreiben Sie mir.";

inline constexpr std::string_view kGoodIncident =
    "I'm sorry that the mail went down in the middle of your offer. A full disk stopped it at "
    "9:40. Jens brings it back by 11:15 and calls you then. If that doesn't help, ring me on "
    "3301.";

inline constexpr std::string_view kGoodYes =
    "Yes, you get the PDF editor for your customs forms on Monday by 10:00; Greta installs it. "
    "If it trips over a form, tell her.";

inline constexpr std::string_view kGoodReferral =
    "Deliveries run under the logistics contract of May, which Mail Services hold. So your "
    "complaint is now with Piet Jansen there. He tells you by Monday what changes. Is your "
    "laptop dry?";

}  // namespace ajar::tone::testing
