#include "adapters/slack/desk/words.hpp"

#include "adapters/shared/desk_words.hpp"
#include "bot/domain/local_text.hpp"

#include <map>

namespace ajar::slack::desk {
namespace {

using Table = std::map<std::string_view, LocalText, std::less<>>;

const Table& words() {
    static const Table kWords{
        // ---- Staff
        {"not_asked",
         {{"en", "Slack could not tell who you are just now. Please press it once more."},
          {"de", "Slack konnte gerade nicht sagen, wer Sie sind. Bitte drücken Sie noch einmal."}}},
        {"not_opened",
         {{"en", "Slack could not open the form in time. Please press the button once more."},
          {"de",
           "Slack konnte das Formular nicht rechtzeitig öffnen. Bitte drücken Sie noch einmal."}}},
        // ---- Employees
        {"ask.help",
         {{"en",
           "Write after /it what you need, or what is not working, in your own words: "
           "“/it I need a larger screen by March”. I ask back if something is missing, a colleague "
           "of {} decides, and you get the answer with its reason in our direct message. My Home "
           "tab shows your requests, what was promised to you, and how they were decided."},
          {"de",
           "Schreiben Sie hinter /it in Ihren Worten, was Sie brauchen oder was nicht geht: „/it "
           "Ich "
           "brauche bis März einen größeren Bildschirm“. Fehlt etwas, frage ich nach; jemand von "
           "{} "
           "entscheidet, und die Antwort mit ihrem Grund kommt in unsere Direktnachricht. In "
           "meinem "
           "Home-Bereich stehen Ihre Anfragen, was Ihnen zugesagt wurde und wie entschieden "
           "wurde."},
          {"es",
           "Escriba después de /it, con sus palabras, qué necesita o qué no funciona: «/it "
           "Necesito "
           "una pantalla más grande antes de marzo». Si falta algo, pregunto; una persona de {} "
           "decide, y la respuesta con su motivo llega a nuestro mensaje directo. En mi pestaña "
           "Inicio están sus solicitudes, lo prometido y lo decidido."},
          {"fr",
           "Écrivez après /it, avec vos mots, ce qu’il vous faut ou ce qui ne marche pas : « /it "
           "Il "
           "me faut un écran plus grand avant mars ». S’il manque quelque chose, je demande ; une "
           "personne de {} décide, et la réponse avec sa raison arrive dans notre message direct. "
           "Mon onglet Accueil montre vos demandes, ce qui vous a été promis et les décisions."}}},
        {"ask.nothing",
         {{"en", "There are no words in this message that I could ask {} about."},
          {"de", "In dieser Nachricht stehen keine Worte, nach denen ich {} fragen könnte."},
          {"es", "En este mensaje no hay palabras sobre las que pueda preguntar a {}."},
          {"fr", "Ce message ne contient pas de mots au sujet desquels je puisse demander à {}."}}},
        {"ask.sent",
         {{"en", "Thank you, I have it. Let us go on in our direct message."},
          {"de", "Danke, ist angekommen. Es geht in unserer Direktnachricht weiter."},
          {"es", "Gracias, lo tengo. Seguimos en nuestro mensaje directo."},
          {"fr", "Merci, c’est noté. La suite est dans notre message direct."}}},
        {"ask.soon",
         {{"en", "I am on it. In a moment you will find it in our direct message."},
          {"de", "Ich bin dran. Gleich steht es in unserer Direktnachricht."},
          {"es", "Estoy en ello. En un momento estará en nuestro mensaje directo."},
          {"fr", "Je m’en occupe. Ce sera dans un instant dans notre message direct."}}},
        {"ask.failed",
         {{"en",
           "I could not open our direct message just now, so nothing has been asked. Please try "
           "again, or write to me there."},
          {"de",
           "Ich konnte unsere Direktnachricht gerade nicht öffnen; es ist also nichts gefragt. "
           "Bitte "
           "versuchen Sie es noch einmal, oder schreiben Sie mir dort."},
          {"es",
           "No he podido abrir nuestro mensaje directo, así que no se ha preguntado nada. "
           "Inténtelo "
           "de nuevo o escríbame allí."},
          {"fr",
           "Je n’ai pas pu ouvrir notre message direct ; rien n’a donc été demandé. Réessayez, ou "
           "écrivez-moi là-bas."}}},
        {"ask.command",
         {{"en", "You have asked with /it:"},
          {"de", "Sie haben mit /it gefragt:"},
          {"es", "Ha preguntado con /it:"},
          {"fr", "Vous avez demandé avec /it :"}}},
        {"ask.message",
         {{"en", "You have asked about a message:"},
          {"de", "Sie haben wegen einer Nachricht gefragt:"},
          {"es", "Ha preguntado por un mensaje:"},
          {"fr", "Vous avez demandé au sujet d’un message :"}}},
        {"ask.message_of",
         {{"en", "You have asked about a message from {}:"},
          {"de", "Sie haben wegen einer Nachricht von {} gefragt:"},
          {"es", "Ha preguntado por un mensaje de {}:"},
          {"fr", "Vous avez demandé au sujet d’un message de {} :"}}},
        {"ask.about",
         {{"en", "(This is about {}, who wrote it.)"},
          {"de", "(Es geht um {}, von dort stammt die Nachricht.)"},
          {"es", "(Se trata de {}, que lo escribió.)"},
          {"fr", "(Il s’agit de {}, qui l’a écrit.)"}}},
        {"prompt.software",
         {{"en", "I need software"},
          {"de", "Ich brauche Software"},
          {"es", "Necesito un programa"},
          {"fr", "Il me faut un logiciel"}}},
        {"prompt.software.message",
         {{"en", "I need a program for my work."},
          {"de", "Ich brauche ein Programm für meine Arbeit."},
          {"es", "Necesito un programa para mi trabajo."},
          {"fr", "Il me faut un logiciel pour mon travail."}}},
        {"prompt.access",
         {{"en", "I need access"},
          {"de", "Ich brauche einen Zugang"},
          {"es", "Necesito un acceso"},
          {"fr", "Il me faut un accès"}}},
        {"prompt.access.message",
         {{"en", "I need access to a system."},
          {"de", "Ich brauche Zugang zu einem System."},
          {"es", "Necesito acceso a un sistema."},
          {"fr", "Il me faut un accès à un système."}}},
        {"prompt.broken",
         {{"en", "Something is not working"},
          {"de", "Etwas geht nicht"},
          {"es", "Algo no funciona"},
          {"fr", "Quelque chose ne marche pas"}}},
        {"prompt.broken.message",
         {{"en", "Something is not working."},
          {"de", "Etwas funktioniert nicht."},
          {"es", "Algo no funciona."},
          {"fr", "Quelque chose ne fonctionne pas."}}},
        {"prompt.status",
         {{"en", "How does my request stand?"},
          {"de", "Wie steht es um meine Anfrage?"},
          {"es", "¿Cómo va mi solicitud?"},
          {"fr", "Où en est ma demande ?"}}},
        {"prompt.status.message",
         {{"en", "What is the status of my request?"},
          {"de", "Wie ist der Stand meiner Anfrage?"},
          {"es", "¿Cuál es el estado de mi solicitud?"},
          {"fr", "Quel est l’état de ma demande ?"}}},
    };
    return kWords;
}

}  // namespace

std::string tell(std::string_view key, std::string_view locale) {
    const auto found = words().find(key);
    if (found == words().end()) return shared::tell(key, locale);
    return in_locale(found->second, locale.substr(0, 2));
}

std::string tell(std::string_view key, std::string_view value, std::string_view locale) {
    return shared::filled_in(tell(key, locale), value);
}

}  // namespace ajar::slack::desk
