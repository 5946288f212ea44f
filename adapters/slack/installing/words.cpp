#include "adapters/slack/installing/words.hpp"

#include "adapters/shared/desk_words.hpp"
#include "bot/domain/local_text.hpp"
#include "bot/server/accept_language.hpp"

#include <array>
#include <map>

namespace ajar::slack::installing {
namespace {

constexpr std::array<std::string_view, 4> kSpoken{"en", "de", "es", "fr"};

using Table = std::map<std::string_view, LocalText, std::less<>>;

const Table& words() {
    static const Table kWords{
        {"done",
         {{"en", "Ajar is installed in {}"},
          {"de", "Ajar ist in {} installiert"},
          {"es", "Ajar está instalado en {}"},
          {"fr", "Ajar est installé dans {}"}}},
        {"done.organisation",
         {{"en",
           "It answers in every workspace of the organisation to which an administrator adds it."},
          {"de",
           "Es antwortet in jedem Workspace der Organisation, dem ein Administrator es hinzufügt."},
          {"es",
           "Responde en cada espacio de trabajo de la organización al que un administrador lo "
           "añada."},
          {"fr",
           "Il répond dans chaque espace de travail de l’organisation auquel un administrateur "
           "l’ajoute."}}},
        {"done.workspace",
         {{"en", "Write to it in Slack, under Apps, or mention it in a channel."},
          {"de", "Schreiben Sie ihm in Slack unter „Apps“, oder erwähnen Sie es in einem Channel."},
          {"es", "Escríbale en Slack, en «Aplicaciones», o menciónelo en un canal."},
          {"fr",
           "Écrivez-lui dans Slack, sous « Applications », ou mentionnez-le dans un canal."}}},
        {"open",
         {{"en", "Open Ajar in Slack"},
          {"de", "Ajar in Slack öffnen"},
          {"es", "Abrir Ajar en Slack"},
          {"fr", "Ouvrir Ajar dans Slack"}}},
        {"again",
         {{"en", "Start again"},
          {"de", "Neu beginnen"},
          {"es", "Empezar de nuevo"},
          {"fr", "Recommencer"}}},
        {"stopped",
         {{"en", "This installation cannot go on"},
          {"de", "Diese Installation kann nicht weitergehen"},
          {"es", "Esta instalación no puede continuar"},
          {"fr", "Cette installation ne peut pas continuer"}}},
        {"stopped.late",
         {{"en", "More than ten minutes have passed since it began."},
          {"de", "Seit ihrem Beginn sind mehr als zehn Minuten vergangen."},
          {"es", "Han pasado más de diez minutos desde que empezó."},
          {"fr", "Plus de dix minutes se sont écoulées depuis son début."}}},
        {"stopped.used",
         {{"en", "It has come back once already. If Ajar is there in Slack, all is well."},
          {"de", "Sie ist schon einmal zurückgekommen. Ist Ajar in Slack da, ist alles gut."},
          {"es", "Ya ha vuelto una vez. Si Ajar aparece en Slack, todo está bien."},
          {"fr", "Elle est déjà revenue une fois. Si Ajar est là dans Slack, tout va bien."}}},
        {"stopped.elsewhere",
         {{"en", "It did not begin in this browser, or the browser keeps no cookies."},
          {"de",
           "Sie hat nicht in diesem Browser begonnen, oder der Browser behält keine Cookies."},
          {"es", "No empezó en este navegador, o el navegador no guarda cookies."},
          {"fr",
           "Elle n’a pas commencé dans ce navigateur, ou le navigateur ne garde pas les "
           "cookies."}}},
        {"stopped.no_code",
         {{"en", "Slack sent no code."},
          {"de", "Slack hat keinen Code geschickt."},
          {"es", "Slack no ha enviado ningún código."},
          {"fr", "Slack n’a pas envoyé de code."}}},
        {"not",
         {{"en", "Ajar is not installed"},
          {"de", "Ajar ist nicht installiert"},
          {"es", "Ajar no está instalado"},
          {"fr", "Ajar n’est pas installé"}}},
        {"not.declined",
         {{"en",
           "You decided against it at Slack; nothing was changed. Some workspaces let only "
           "administrators install apps: one of them may use this address, too."},
          {"de",
           "Sie haben sich bei Slack dagegen entschieden; nichts wurde geändert. In manchen "
           "Workspaces dürfen nur Administratoren Apps installieren: Auch sie können diese Adresse "
           "benutzen."},
          {"es",
           "Ha decidido en Slack no hacerlo; no se ha cambiado nada. En algunos espacios de "
           "trabajo solo los administradores instalan aplicaciones: también pueden usar esta "
           "dirección."},
          {"fr",
           "Vous y avez renoncé chez Slack ; rien n’a été changé. Dans certains espaces de "
           "travail, seuls les administrateurs installent des applications : ils peuvent eux aussi "
           "utiliser cette adresse."}}},
        {"not.slack_says",
         {{"en", "Slack says: {}"},
          {"de", "Slack sagt: {}"},
          {"es", "Slack dice: {}"},
          {"fr", "Slack dit : {}"}}},
        {"not.unknown_answer",
         {{"en", "Slack’s answer was none that Ajar knows."},
          {"de", "Slacks Antwort war keine, die Ajar kennt."},
          {"es", "La respuesta de Slack no es ninguna que Ajar conozca."},
          {"fr", "La réponse de Slack n’est pas de celles qu’Ajar connaît."}}},
        {"not.over",
         {{"en", "Slack’s permission is good for ten minutes and for one use; this one is over."},
          {"de", "Slacks Erlaubnis gilt zehn Minuten lang und für ein Mal; diese ist abgelaufen."},
          {"es", "El permiso de Slack vale diez minutos y una sola vez; este ya ha caducado."},
          {"fr",
           "L’autorisation de Slack vaut dix minutes et pour une seule fois ; celle-ci a "
           "expiré."}}},
        {"not.unreachable",
         {{"en", "Slack cannot be reached right now."},
          {"de", "Slack ist gerade nicht zu erreichen."},
          {"es", "Ahora mismo no se puede contactar con Slack."},
          {"fr", "Slack n’est pas joignable pour le moment."}}},
        {"not.refused",
         {{"en", "Slack refused: {}. Whoever runs this Ajar finds more in its log."},
          {"de", "Slack hat abgelehnt: {}. Wer dieses Ajar betreibt, findet mehr in dessen Log."},
          {"es",
           "Slack lo ha rechazado: {}. Quien gestiona este Ajar encontrará más en su registro."},
          {"fr",
           "Slack a refusé : {}. La personne qui exploite cet Ajar en trouvera davantage dans son "
           "journal."}}},
        {"not_here",
         {{"en", "Ajar is not for this workspace"},
          {"de", "Ajar ist nicht für diesen Workspace"},
          {"es", "Ajar no es para este espacio de trabajo"},
          {"fr", "Ajar n’est pas pour cet espace de travail"}}},
        {"not_here.why",
         {{"en",
           "Whoever runs this Ajar has named the workspaces that it is for, and this is none of "
           "them. Nothing was kept."},
          {"de",
           "Wer dieses Ajar betreibt, hat die Workspaces genannt, für die es da ist; dieser "
           "gehört nicht dazu. Nichts wurde behalten."},
          {"es",
           "Quien gestiona este Ajar ha indicado para qué espacios de trabajo es, y este no está "
           "entre ellos. No se ha guardado nada."},
          {"fr",
           "La personne qui exploite cet Ajar a désigné les espaces de travail auxquels il est "
           "destiné, et celui-ci n’en fait pas partie. Rien n’a été gardé."}}},
        {"not_yet",
         {{"en", "Ajar is not installed yet"},
          {"de", "Ajar ist noch nicht installiert"},
          {"es", "Ajar aún no está instalado"},
          {"fr", "Ajar n’est pas encore installé"}}},
        {"not_yet.why",
         {{"en", "What Slack granted could not be kept. Please try again in a moment."},
          {"de",
           "Was Slack gewährt hat, konnte nicht gesichert werden. Bitte versuchen Sie es gleich "
           "noch einmal."},
          {"es",
           "No se ha podido guardar lo que Slack ha concedido. Inténtelo de nuevo en un momento."},
          {"fr", "Ce que Slack a accordé n’a pas pu être gardé. Réessayez dans un instant."}}},
    };
    return kWords;
}

}  // namespace

std::string language_of(std::string_view accept_language) {
    return std::string{server::wanted_language(accept_language, kSpoken)};
}

std::string tell(std::string_view key, std::string_view locale) {
    const auto found = words().find(key);
    return found == words().end() ? std::string{key} : in_locale(found->second, locale);
}

std::string tell(std::string_view key, std::string_view value, std::string_view locale) {
    return shared::filled_in(tell(key, locale), value);
}

}  // namespace ajar::slack::installing
