#include "adapters/teams/asks/form.hpp"

#include "adapters/teams/cards/card.hpp"
#include "adapters/teams/ingress/normalise.hpp"
#include "adapters/teams/ingress/words.hpp"

#include <array>

namespace ajar::teams {
namespace {

using nlohmann::json;

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kQuoted = 2'000;
constexpr std::size_t kLongestNeed = 4'000;

struct Words {
    const char* title;
    const char* by;    ///< before a colleague's name
    const char* own;   ///< before one's own message
    const char* need;  ///< the input's label
    const char* hint;  ///< in the empty input
    const char* send;
    const char* reader;  ///< who reads it
    const char* about;   ///< before what it is about
    const char* sent;
    const char* not_opened;
    const char* busy;
    const char* nothing;
};

constexpr Words kEnglish{
    "Ask IT about this",
    "A message by ",
    "Your message",
    "What do you need?",
    "In your own words; you can also leave it empty",
    "Ask IT",
    "IT reads the message and your words. Nobody here is told.",
    "It is about a message by ",
    "It is with me. I answer in our own chat.",
    "I could not open a chat with you, so nothing was sent. Please add me to your apps in Teams, "
    "or "
    "write to me there.",
    "I could not take that just now, and nothing was sent. Please try again in a minute.",
    "There are no words in this message that I could take to IT. Write to me what you need.",
};

constexpr Words kGerman{
    "IT dazu fragen",
    "Eine Nachricht von ",
    "Ihre Nachricht",
    "Was brauchen Sie?",
    "In Ihren Worten; das Feld kann auch leer bleiben",
    "Fragen",
    "Die IT liest die Nachricht und Ihre Worte. Hier erfährt es niemand.",
    "Es geht um eine Nachricht von ",
    "Es ist bei mir. Ich antworte in unserem eigenen Chat.",
    "Ich konnte keinen Chat mit Ihnen öffnen; es wurde nichts gesendet. Bitte fügen Sie mich in "
    "Teams "
    "zu Ihren Apps hinzu, oder schreiben Sie mir dort.",
    "Das konnte ich gerade nicht annehmen; es wurde nichts gesendet. Bitte versuchen Sie es in "
    "einer "
    "Minute noch einmal.",
    "In dieser Nachricht stehen keine Worte, die ich mitnehmen könnte. Schreiben Sie mir, was Sie "
    "brauchen.",
};

constexpr Words kSpanish{
    "Preguntar a TI sobre esto",
    "Un mensaje de ",
    "Su mensaje",
    "¿Qué hace falta?",
    "Con palabras propias; también se puede dejar vacío",
    "Preguntar",
    "TI lee el mensaje y lo escrito arriba. Aquí no se entera nadie.",
    "Se trata de un mensaje de ",
    "Ya lo tengo. Respondo en nuestro propio chat.",
    "No he podido abrir un chat con usted, así que no se ha enviado nada. Añádame a sus "
    "aplicaciones de Teams, o escríbame allí.",
    "Ahora mismo no he podido recibirlo, y no se ha enviado nada. Inténtelo de nuevo en un minuto.",
    "En este mensaje no hay palabras que pueda llevar a TI. Escríbame qué necesita.",
};

constexpr Words kFrench{
    "Interroger l’informatique",
    "Un message de ",
    "Votre message",
    "De quoi avez-vous besoin ?",
    "Avec vos mots ; le champ peut aussi rester vide",
    "Demander",
    "L’informatique lit le message et vos mots. Ici, personne n’en sait rien.",
    "Il s’agit d’un message de ",
    "C’est bien arrivé. Je réponds dans notre propre conversation.",
    "Je n’ai pas pu ouvrir de conversation avec vous ; rien n’a été envoyé. Ajoutez-moi à vos "
    "applications dans Teams, ou écrivez-moi là.",
    "Je n’ai pas pu le prendre à l’instant ; rien n’a été envoyé. Réessayez dans une minute.",
    "Ce message ne contient pas de mots que je puisse transmettre. Écrivez-moi ce qu’il vous faut.",
};

const Words& words_in(const std::string& locale) {
    if (locale.starts_with("de")) return kGerman;
    if (locale.starts_with("es")) return kSpanish;
    return locale.starts_with("fr") ? kFrench : kEnglish;
}

std::string text_of(const json& body) {
    const std::string content = text_at(body, "content");
    const std::string text =
        text_at(body, "contentType") == "html" ? without_markup(content) : content;
    return tidy(text, kQuoted);
}

}  // namespace

MessageAsk ask_about(const Invocation& invocation) {
    const json& message = member(invocation.value, "messagePayload");
    const json& author = member(member(message, "from"), "user");
    MessageAsk ask;
    ask.message = text_of(member(message, "body"));
    const std::string id = id_at(author, "id");
    if (id.empty() || id != invocation.place.address.object_id)
        ask.author = tidy(text_at(author, "displayName"), kLongestName);
    return ask;
}

MessageAsk ask_in(const Invocation& invocation) {
    const json& data = member(invocation.value, "data");
    return {
        tidy(text_at(data, "need"), kLongestNeed),
        tidy(text_at(data, "message"), kQuoted),
        tidy(text_at(data, "author"), kLongestName)};
}

InvokeAnswer form_for(const MessageAsk& ask, const std::string& locale) {
    const Words& words = words_in(locale);
    if (ask.message.empty()) return dialog_message(words.nothing);
    const std::string whose = ask.author.empty() ? words.own : words.by + ask.author;
    json body = json::array(
        {cards::words(whose, cards::Look::Strong),
         cards::box(json::array({cards::words(ask.message)})),
         {{"type", "Input.Text"},
          {"id", "need"},
          {"label", words.need},
          {"placeholder", words.hint},
          {"isMultiline", true},
          {"maxLength", kLongestNeed}},
         cards::words(words.reader, cards::Look::Subtle)}
    );
    const json send{
        {"type", "Action.Submit"},
        {"title", words.send},
        {"data", {{"message", ask.message}, {"author", ask.author}}}};
    body.push_back({{"type", "ActionSet"}, {"actions", json::array({send})}});
    return dialog_answer(words.title, cards::card(std::move(body)));
}

std::string words_for_it(const MessageAsk& ask, const std::string& locale) {
    std::string text = ask.need;
    if (!text.empty() && !ask.message.empty()) text += "\n\n";
    text += ask.message;
    if (!ask.author.empty())
        text += "\n(" + std::string{words_in(locale).about} + ask.author + ".)";
    return tidy(text, kMostCharacters);
}

std::string ask_word(AskWord word, const std::string& locale) {
    const Words& words = words_in(locale);
    switch (word) {
        case AskWord::Sent:
            return words.sent;
        case AskWord::NotOpened:
            return words.not_opened;
        case AskWord::Busy:
            return words.busy;
        case AskWord::Nothing:
            break;
    }
    return words.nothing;
}

}  // namespace ajar::teams
