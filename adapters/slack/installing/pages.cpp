#include "adapters/slack/installing/pages.hpp"

namespace ajar::slack::installing {
namespace {

std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text) switch (c) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            default:
                safe += c;
        }
    return safe;
}

constexpr const char* kStyle =
    "body{font:1.1rem/1.6 system-ui,sans-serif;margin:4rem auto;max-width:34rem;padding:0 1.5rem;"
    "color:#1d2733;background:#fff}h1{font-size:1.6rem;line-height:1.25}"
    "a{display:inline-block;margin-top:1rem;color:#0b5394}"
    "@media(prefers-color-scheme:dark){body{color:#e8edf2;background:#16202a}a{color:#8ec5ff}}";

}  // namespace

server::Response to_response(const Page& page) {
    std::string html =
        "<!doctype html>\n<html lang=\"" + escaped(page.locale) +
        "\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    html +=
        escaped(page.title) + "</title>\n<style>" + kStyle + "</style>\n</head>\n<body>\n<main>\n";
    html += "<h1>" + escaped(page.title) + "</h1>\n<p>" + escaped(page.text) + "</p>\n";
    if (!page.link.empty())
        html += "<a href=\"" + escaped(page.link) + "\">" + escaped(page.label) + "</a>\n";
    html += "</main>\n</body>\n</html>\n";
    server::Response response{page.status, {}, std::move(html), nullptr};
    response.headers.set("Content-Type", "text/html; charset=utf-8");
    response.headers.set("Content-Language", page.locale);
    response.headers.set("Cache-Control", "no-store");
    // The address holds the code that the tokens were fetched with: no other page learns of it.
    response.headers.set("Referrer-Policy", "no-referrer");
    response.headers.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    );
    return response;
}

}  // namespace ajar::slack::installing
