#include "adapters/shared/desk_words.hpp"

#include "bot/domain/local_text.hpp"

#include <map>

namespace ajar::shared {
namespace {

using Table = std::map<std::string_view, LocalText, std::less<>>;
using Why = dialogue::RefuseAct::Why;

const Table& words() {
    static const Table kWords{
        {"not_staff",
         {{"en",
           "Only colleagues in IT who decide on requests can do this. If that should be you, ask "
           "whoever looks after Ajar: your e-mail address here and in the directory must be the "
           "same."},
          {"de",
           "Das können nur Kolleginnen und Kollegen der IT, die über Anfragen entscheiden. Sollten "
           "Sie dazugehören, wenden Sie sich an die Betreuung von Ajar: Ihre E-Mail-Adresse muss "
           "hier und im Verzeichnis dieselbe sein."}}},
        {"gone",
         {{"en", "This case is no longer there."}, {"de", "Diesen Fall gibt es nicht mehr."}}},
        {"own_request",
         {{"en", "This is your own request. A colleague has to decide on it."},
          {"de", "Das ist Ihre eigene Anfrage. Darüber entscheidet jemand anderes."}}},
        {"tone_errors",
         {{"en",
           "The tone checker has found errors in this text. Press “Edit” to change it, or to say "
           "why it is to be sent as it is."},
          {"de",
           "Die Tonprüfung hat Fehler in diesem Text gefunden. Mit „Bearbeiten“ können Sie ihn "
           "ändern oder sagen, warum er so gesendet werden soll."}}},
        {"not_allowed",
         {{"en", "Deciding on this needs another role than yours."},
          {"de", "Darüber zu entscheiden braucht eine andere Rolle als Ihre."}}},
        {"empty_text",
         {{"en", "There is no text to send yet."}, {"de", "Es gibt noch keinen Text."}}},
        {"settled",
         {{"en", "Somebody was faster. This case now stands as: {}. Nothing else has happened."},
          {"de",
           "Jemand war schneller. Der Fall steht jetzt so: {}. Sonst ist nichts geschehen."}}},
        {"held",
         {{"en", "{} has approved this already. It goes out in a moment, unless that is undone."},
          {"de", "{} hat schon freigegeben. Es geht gleich hinaus, wenn niemand es zurücknimmt."}}},
        {"unavailable",
         {{"en", "That could not be kept just now, so nothing has happened. Please try again."},
          {"de",
           "Das ließ sich gerade nicht festhalten, es ist also nichts geschehen. Bitte versuchen "
           "Sie es noch einmal."}}},
        {"busy",
         {{"en", "There is a lot to do at the moment. Please try again in a minute."},
          {"de", "Gerade ist viel zu tun. Bitte versuchen Sie es in einer Minute noch einmal."}}},
    };
    return kWords;
}

}  // namespace

std::string tell(std::string_view key, std::string_view locale) {
    const auto found = words().find(key);
    return found == words().end() ? std::string{} : in_locale(found->second, locale.substr(0, 2));
}

std::string filled_in(std::string text, std::string_view value) {
    if (const auto at = text.find("{}"); at != std::string::npos) text.replace(at, 2, value);
    return text;
}

std::string tell(std::string_view key, std::string_view value, std::string_view locale) {
    return filled_in(tell(key, locale), value);
}

std::string refusal_in_words(const dialogue::RefuseAct& refusal, std::string_view locale) {
    // The dialogue's own sentence knows more; it speaks English.
    if (locale.starts_with("en") && refusal.why != Why::ToneErrors) return refusal.detail;
    switch (refusal.why) {
        case Why::OwnRequest:
            return tell("own_request", locale);
        case Why::ToneErrors:
            return tell("tone_errors", locale);
        case Why::NotAllowed:
            return tell("not_allowed", locale);
        case Why::EmptyText:
            return tell("empty_text", locale);
        case Why::AlreadySettled:
            break;
    }
    return refusal.detail;
}

}  // namespace ajar::shared
