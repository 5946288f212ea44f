// T12: no inner workings; acronyms are explained or the person's own (P18).

#include "bot/tone/rules/rules.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace ajar::tone {
namespace {

/// Short forms that everybody at work reads without help, and country, currency and file names.
constexpr std::array kKnown = std::to_array<std::string_view>({
    "ai",  "am",   "api",  "bar",  "cad", "cd",    "ceo",  "cfo",  "ch",   "cio",  "cm",   "co",
    "crm", "csv",  "cto",  "cv",   "de",  "dvd",   "erp",  "eu",   "eur",  "ext",  "faq",  "fax",
    "gb",  "gdpr", "gmbh", "gps",  "hd",  "hdmi",  "hr",   "id",   "ios",  "ip",   "iso",  "it",
    "kb",  "kg",   "ki",   "km",   "kw",  "lan",   "led",  "ltd",  "mac",  "mb",   "nda",  "nfc",
    "no",  "ok",   "pc",   "pdf",  "pin", "pm",    "ppt",  "ps",   "qr",   "ram",  "rh",   "sap",
    "sd",  "sim",  "sms",  "sms",  "ssd", "tb",    "tv",   "uk",   "url",  "us",   "usa",  "usb",
    "usd", "vat",  "vip",  "vpn",  "vr",  "wc",    "wlan", "xl",   "xls",  "zip",  "ag",   "kg",
    "eg",  "og",   "ug",   "iva",  "tva", "dsgvo", "rgpd", "lopd", "sl",   "sa",   "iban", "cpu",
    "gpu", "dpi",  "sql",  "html", "xml", "css",   "php",  "rfid", "cnc",  "byod", "dns",  "mfa",
    "sso", "psd",  "cse",  "fte",  "cet", "utc",   "gmt",  "dhl",  "ups",  "ibm",  "hp",   "bmw",
    "aws", "nas",  "pos",  "dl",   "dr",  "ii",    "iii",  "iv",   "mwst", "ust",
});

using Words = std::unordered_set<std::string>;

/// What the person said themselves.
Words words_of(const Context& context) {
    Words words;
    for (const std::string* said : {&context.request, &context.root_need})
        for (Token& token : tokenize(*said, false)) words.insert(std::move(token.text));
    return words;
}

bool is_known(const std::string& word, const Words& theirs) {
    return std::find(kKnown.begin(), kKnown.end(), word) != kKnown.end() || theirs.contains(word) ||
           theirs.contains(word + "s");
}

/// Explained where it stands: "CAB (change board)", "change board (CAB)".
bool is_explained(const std::vector<Token>& tokens, std::size_t at) {
    const bool before = at > 0 && tokens[at - 1].text == "(";
    const bool after = at + 1 < tokens.size() && tokens[at + 1].text == "(";
    return before || after;
}

bool is_acronym(const Token& token) {
    return token.shouted && !token.digits && token.text.size() <= 5 &&
           token.text.find('-') == std::string::npos;
}

/// Capitals next to capitals are emphasis or a heading (T22), not an acronym.
bool in_shouting(const std::vector<Token>& tokens, std::size_t at) {
    return (at > 0 && tokens[at - 1].shouted) || (at + 1 < tokens.size() && tokens[at + 1].shouted);
}

void find_acronyms(
    const Case& reply, const Statement& statement, const Words& theirs, Findings& findings
) {
    const auto& tokens = reply.analysis.tokens;
    for (std::size_t at = statement.place.first; at < statement.place.last; ++at) {
        const Token& token = tokens[at];
        if (!is_acronym(token) || token.quoted || is_explained(tokens, at) ||
            in_shouting(tokens, at) || is_known(token.text, theirs))
            continue;
        findings.at("T12", token.start, token.end, "An acronym that nobody explained");
        return;
    }
}

void find_listed(const Case& reply, const std::string& word, Findings& findings) {
    const std::vector<Token> wanted = tokenize(word, false);
    const auto& tokens = reply.analysis.tokens;
    if (wanted.empty() || wanted.size() > tokens.size()) return;
    for (std::size_t at = 0; at + wanted.size() <= tokens.size(); ++at) {
        const bool here = std::equal(
            wanted.begin(),
            wanted.end(),
            tokens.begin() + static_cast<std::ptrdiff_t>(at),
            [](const Token& a, const Token& b) { return a.text == b.text; }
        );
        if (!here) continue;
        const std::size_t end = tokens[at + wanted.size() - 1].end;
        findings.at("T12", tokens[at].start, end, "A word from the organisation's own list");
        return;
    }
}

}  // namespace

void judge_jargon(const Case& reply, Findings& findings) {
    for (const std::string& word : reply.context.jargon) find_listed(reply, word, findings);
    const Words theirs = words_of(reply.context);
    for (const Statement& statement : reply.analysis.statements) {
        const auto hit = reply.analysis.first_hit(Cue::Jargon, statement);
        if (hit && !is_known(reply.analysis.tokens[hit->first].text, theirs))
            findings.at("T12", *hit, "This is how we work inside");
        else
            find_acronyms(reply, statement, theirs, findings);
    }
}

}  // namespace ajar::tone
