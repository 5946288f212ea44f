#include "tests/fuzz/targets.hpp"

#include "bot/files/files.hpp"
#include "bot/reply/tags.hpp"
#include "bot/tone/check.hpp"

#include <array>

namespace ajar::fuzz {
namespace {

constexpr std::array kKinds{
    ReplyKind::Yes,
    ReplyKind::Decline,
    ReplyKind::Compromise,
    ReplyKind::Referral,
    ReplyKind::Incident,
    ReplyKind::Question,
    ReplyKind::Holding,
};

constexpr std::array kLocales{"en", "de", "es", "fr", "nl"};

/// Whether a cut here leaves whole code points on both sides.
bool is_boundary(std::string_view text, std::size_t at) {
    // Where everything begins is one, even before a byte without its head.
    return at == 0 || at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

}  // namespace

std::string check_tone(std::string_view input) {
    if (input.empty()) return {};
    const auto choice = static_cast<unsigned char>(input.front());
    const std::string_view reply = input.substr(1);
    tone::Context context;
    context.kind = kKinds[choice % kKinds.size()];
    context.locale = kLocales[choice / kKinds.size() % kLocales.size()];
    context.request = std::string(reply.substr(reply.size() / 2));
    context.earlier_lines = {std::string(reply.substr(0, reply.size() / 3))};
    for (const tone::Finding& finding : tone::check(reply, context).findings) {
        const std::string place = finding.rule + " at " + std::to_string(finding.start) + "–" +
                                  std::to_string(finding.end);
        if (finding.start > finding.end || finding.end > reply.size())
            return place + " lies outside the reply";
        if (!is_boundary(reply, finding.start) || !is_boundary(reply, finding.end))
            return place + " cuts a code point";
        if (finding.message.empty() || finding.principle.empty()) return place + " says nothing";
    }
    return {};
}

std::string parse_template(std::string_view input) {
    const std::string text(input);
    const auto loaded = files::parse_template("templates/en/fuzz.md", text);
    for (const files::Finding& finding : loaded.findings)
        if (finding.line < 1 || finding.column < 1 || finding.message.empty())
            return "a finding without a place: " + finding.message;
    if (const auto tags = reply::tags_of(input)) {
        const auto names = reply::names_in(*tags);
        for (const auto& name : reply::always_needed(*tags))
            if (!names.contains(name)) return "needed, but not named: " + name;
    }
    return {};
}

}  // namespace ajar::fuzz
