#include "adapters/shared/words.hpp"

#include "bot/domain/local_text.hpp"

#include <map>

namespace ajar::shared {
namespace {

using Table = std::map<std::string_view, LocalText, std::less<>>;

const Table& employees() {
    static const Table kWords{
        {"rest",
         {{"en", "There is more to this than fits here."},
          {"de", "Das ist länger, als hier Platz ist."},
          {"es", "Esto es más largo de lo que cabe aquí."},
          {"fr", "C’est plus long que la place disponible ici."}}},
        {"read_all",
         {{"en", "Read all of it"},
          {"de", "Ganz lesen"},
          {"es", "Leerlo entero"},
          {"fr", "Tout lire"}}},
        {"my_requests",
         {{"en", "My requests"},
          {"de", "Meine Anfragen"},
          {"es", "Mis solicitudes"},
          {"fr", "Mes demandes"}}},
        {"no_requests",
         {{"en", "Nothing is open. Write in *Messages* what you would like to get done."},
          {"de", "Nichts ist offen. Unter *Nachrichten* lässt sich alles Neue fragen."},
          {"es", "No hay nada pendiente. En *Mensajes* se puede pedir algo nuevo."},
          {"fr", "Rien n’est en cours. L’onglet *Messages* sert aux nouvelles demandes."}}},
        {"no_requests.tab",
         {{"en", "Nothing is open. Write in the chat what you would like to get done."},
          {"de", "Nichts ist offen. Im Chat lässt sich alles Neue fragen."},
          {"es", "No hay nada pendiente. En el chat se puede pedir algo nuevo."},
          {"fr", "Rien n’est en cours. Le chat sert aux nouvelles demandes."}}},
        {"promises",
         {{"en", "What IT has promised"},
          {"de", "Was die IT zugesagt hat"},
          {"es", "Lo que TI ha prometido"},
          {"fr", "Ce que l’informatique a promis"}}},
        {"by_day", {{"en", "by"}, {"de", "bis"}, {"es", "antes del"}, {"fr", "pour le"}}},
        {"kept", {{"en", "kept"}, {"de", "erfüllt"}, {"es", "cumplida"}, {"fr", "tenue"}}},
        {"decisions",
         {{"en", "Decisions and their reasons"},
          {"de", "Entscheidungen und ihre Gründe"},
          {"es", "Decisiones y sus motivos"},
          {"fr", "Décisions et leurs raisons"}}},
        {"changed",
         {{"en", "Last change"},
          {"de", "Zuletzt geändert"},
          {"es", "Último cambio"},
          {"fr", "Dernier changement"}}},
        {"with", {{"en", "with"}, {"de", "bei"}, {"es", "con"}, {"fr", "chez"}}},
        {"earlier", {{"en", "Earlier"}, {"de", "Frühere"}, {"es", "Anteriores"}, {"fr", "Avant"}}},
        {"later", {{"en", "Later"}, {"de", "Spätere"}, {"es", "Posteriores"}, {"fr", "Après"}}},
        {"page", {{"en", "Page"}, {"de", "Seite"}, {"es", "Página"}, {"fr", "Page"}}},
        {"go_there", {{"en", "Go there"}, {"de", "Dorthin"}, {"es", "Ir allí"}, {"fr", "Y aller"}}},
        {"stage.listening",
         {{"en", "Just begun"},
          {"de", "Eben begonnen"},
          {"es", "Recién iniciada"},
          {"fr", "Tout juste commencée"}}},
        {"stage.clarifying",
         {{"en", "One answer from you is missing"},
          {"de", "Eine Antwort fehlt noch"},
          {"es", "Falta una respuesta"},
          {"fr", "Il manque encore une réponse"}}},
        {"stage.confirming",
         {{"en", "Your word is missing that it is understood right"},
          {"de", "Die Bestätigung fehlt noch, dass alles richtig verstanden ist"},
          {"es", "Falta confirmar que se ha entendido bien"},
          {"fr", "Il reste à confirmer que c’est bien compris"}}},
        {"stage.evaluating",
         {{"en", "Being looked at"},
          {"de", "Wird angesehen"},
          {"es", "Se está mirando"},
          {"fr", "En cours d’examen"}}},
        {"stage.in_review",
         {{"en", "A person in IT decides on it"},
          {"de", "Jemand aus der IT entscheidet darüber"},
          {"es", "Una persona de TI decide sobre ella"},
          {"fr", "Une personne de l’informatique en décide"}}},
        {"stage.answered",
         {{"en", "Answered"}, {"de", "Beantwortet"}, {"es", "Respondida"}, {"fr", "Répondue"}}},
        {"stage.reconsidering",
         {{"en", "Being weighed again, with what was added"},
          {"de", "Wird mit den neuen Angaben noch einmal abgewogen"},
          {"es", "Se vuelve a valorar con los datos nuevos"},
          {"fr", "Réexaminée avec les nouveaux éléments"}}},
        {"stage.incident",
         {{"en", "Being put right"},
          {"de", "Wird in Ordnung gebracht"},
          {"es", "Se está arreglando"},
          {"fr", "En cours de rétablissement"}}},
        {"stage.with_a_person",
         {{"en", "In personal hands"},
          {"de", "In persönlichen Händen"},
          {"es", "En manos de una persona"},
          {"fr", "Entre les mains d’une personne"}}},
        {"stage.waiting_for_management",
         {{"en", "IT management decides on it"},
          {"de", "Die IT-Leitung entscheidet darüber"},
          {"es", "La dirección de TI decide sobre ella"},
          {"fr", "La direction informatique en décide"}}},
        {"stage.closed",
         {{"en", "Closed"}, {"de", "Abgeschlossen"}, {"es", "Cerrada"}, {"fr", "Close"}}},
    };
    return kWords;
}

const Table& staff() {
    static const Table kWords{
        {"review.title", {{"en", "To decide"}, {"de", "Zu entscheiden"}}},
        {"review.decided", {{"en", "Decided"}, {"de", "Entschieden"}}},
        {"review.urgent", {{"en", "urgent"}, {"de", "eilt"}}},
        {"who_asks", {{"en", "Who asks"}, {"de", "Wer fragt"}}},
        {"the_need", {{"en", "The need"}, {"de", "Der Bedarf"}}},
        {"unconfirmed", {{"en", "a guess"}, {"de", "vermutet"}}},
        {"team", {{"en", "Team"}, {"de", "Team"}}},
        {"why_here", {{"en", "Why it is here"}, {"de", "Warum es hier ist"}}},
        {"their_words", {{"en", "In their words"}, {"de", "In ihren Worten"}}},
        {"facts", {{"en", "Facts"}, {"de", "Angaben"}}},
        {"considerations", {{"en", "Considerations"}, {"de", "Abwägung"}}},
        {"options", {{"en", "Options"}, {"de", "Möglichkeiten"}}},
        {"drafted", {{"en", "drafted"}, {"de", "im Entwurf"}}},
        {"ready_by", {{"en", "ready by"}, {"de", "fertig bis"}}},
        {"would_change", {{"en", "What would change it"}, {"de", "Was es ändern würde"}}},
        {"draft", {{"en", "Draft"}, {"de", "Entwurf"}}},
        {"sent", {{"en", "Sent"}, {"de", "Gesendet"}}},
        {"sent_edited", {{"en", "Sent, in other words"}, {"de", "Gesendet, in anderen Worten"}}},
        {"tone", {{"en", "Tone"}, {"de", "Ton"}}},
        {"tone_fine", {{"en", "nothing found"}, {"de", "nichts gefunden"}}},
        {"note", {{"en", "Note"}, {"de", "Notiz"}}},
        {"by", {{"en", "By"}, {"de", "Von"}}},
        {"employee", {{"en", "the person who asked"}, {"de", "die anfragende Person"}}},
        {"sensitive",
         {{"en", "Sensitive: who asks, their words and the draft are in the console only."},
          {"de", "Vertraulich: Wer fragt, Worte und Entwurf stehen nur in der Konsole."}}},
        {"management",
         {{"en", "A refusal is for IT management to give (P7)."},
          {"de", "Eine Absage ist Sache der IT-Leitung (P7)."}}},
        {"whole_case", {{"en", "The whole case"}, {"de", "Der ganze Fall"}}},
        {"act.approve", {{"en", "Approve"}, {"de", "Freigeben"}}},
        {"act.undo", {{"en", "Undo"}, {"de", "Rückgängig"}}},
        {"duty.on_duty", {{"en", "On duty"}, {"de", "Im Dienst"}}},
        {"duty.reminded", {{"en", "On duty, reminded"}, {"de", "Im Dienst, erinnert"}}},
        {"duty.handed_over", {{"en", "Handed over to"}, {"de", "Übergeben an"}}},
        {"duty.called", {{"en", "Now with"}, {"de", "Jetzt bei"}}},
        {"duty.nobody", {{"en", "nobody"}, {"de", "niemand"}}},
        {"duty.why_handed_over", {{"en", "{} did not get to it"}, {"de", "{} kam nicht dazu"}}},
        {"duty.why_called",
         {{"en", "nobody on the rota got to it"}, {"de", "im Dienstplan kam niemand dazu"}}},
        {"remind.reminded",
         {{"en", "This one has been waiting for a while, and it is your turn."},
          {"de", "Das wartet schon eine Weile, und Sie sind im Dienst."}}},
        {"remind.handed_over",
         {{"en", "This one is yours now: {} did not get to it."},
          {"de", "Das ist jetzt bei Ihnen: {} kam nicht dazu."}}},
        {"remind.called",
         {{"en", "Nobody on the rota got to this one. Please look at it, or say who does."},
          {"de",
           "Im Dienstplan kam niemand dazu. Bitte sehen Sie es an, oder sagen Sie, wer es tut."}}},
        {"held", {{"en", "Approved"}, {"de", "Freigegeben"}}},
        {"held_until", {{"en", "goes out at"}, {"de", "geht hinaus um"}}},
        {"act.edit", {{"en", "Edit"}, {"de", "Bearbeiten"}}},
        {"act.change_outcome", {{"en", "Change outcome"}, {"de", "Ergebnis ändern"}}},
        {"act.ask_more", {{"en", "Ask one more question"}, {"de", "Noch etwas fragen"}}},
        {"act.take_over", {{"en", "Take over"}, {"de", "Übernehmen"}}},
        {"act.ask_manager", {{"en", "Ask my manager"}, {"de", "Meine Leitung fragen"}}},
        {"act.open", {{"en", "Open the case"}, {"de", "Fall öffnen"}}},
        {"take_over.title", {{"en", "Take over the talk?"}, {"de", "Das Gespräch übernehmen?"}}},
        {"take_over.text",
         {{"en", "Ajar stays silent until you hand the conversation back."},
          {"de", "Ajar schweigt, bis Sie das Gespräch zurückgeben."}}},
        {"cancel", {{"en", "Cancel"}, {"de", "Abbrechen"}}},
        {"close", {{"en", "Close"}, {"de", "Schließen"}}},
        {"edit.title", {{"en", "Edit the reply"}, {"de", "Antwort bearbeiten"}}},
        {"edit.submit", {{"en", "Approve and send"}, {"de", "Freigeben und senden"}}},
        {"edit.reply", {{"en", "The reply"}, {"de", "Die Antwort"}}},
        {"edit.too_long",
         {{"en", "This reply is longer than the box here. It can be edited in the console."},
          {"de",
           "Diese Antwort ist länger als das Feld hier. In der Konsole lässt sie sich "
           "bearbeiten."}}},
        {"edit.override", {{"en", "Send it all the same?"}, {"de", "Trotzdem senden?"}}},
        {"edit.override_hint",
         {{"en", "To send it with these findings, say why. It is kept on record."},
          {"de", "Um es mit diesen Funden zu senden, sagen Sie, warum. Es wird festgehalten."}}},
        {"edit.override_if",
         {{"en", "Only if the tone checker has found something: why it is right all the same."},
          {"de", "Nur wenn die Tonprüfung etwas gefunden hat: warum es trotzdem richtig ist."}}},
        {"outcome.title", {{"en", "Change the outcome"}, {"de", "Ergebnis ändern"}}},
        {"outcome.submit", {{"en", "Write the draft"}, {"de", "Entwurf schreiben"}}},
        {"outcome.which", {{"en", "Which way?"}, {"de", "Welcher Weg?"}}},
        {"outcome.none",
         {{"en", "There is no other option."}, {"de", "Es gibt keine andere Möglichkeit."}}},
        {"ask.title", {{"en", "One more question"}, {"de", "Noch eine Frage"}}},
        {"ask.submit", {{"en", "Ask"}, {"de", "Fragen"}}},
        {"ask.label", {{"en", "Your question"}, {"de", "Ihre Frage"}}},
        {"ask.hint",
         {{"en", "It should be able to change the answer. The case comes back with theirs."},
          {"de", "Sie sollte die Antwort ändern können. Der Fall kommt mit der Antwort wieder."}}},
        {"manager.title", {{"en", "Ask my manager"}, {"de", "Meine Leitung fragen"}}},
        {"manager.submit", {{"en", "Hand it over"}, {"de", "Weitergeben"}}},
        {"manager.who", {{"en", "Who decides?"}, {"de", "Wer entscheidet?"}}},
        {"manager.nobody",
         {{"en", "Nobody else has the role management."},
          {"de", "Sonst hat niemand die Rolle Leitung."}}},
        {"manager.note", {{"en", "Your note to them"}, {"de", "Ihre Notiz dazu"}}},
        {"manager.hint",
         {{"en", "They get the whole case and the proposal."},
          {"de", "Die Person bekommt den ganzen Fall und den Vorschlag."}}},
        {"loading", {{"en", "One moment …"}, {"de", "Einen Moment …"}}},
        {"staff.yes", {{"en", "Yes"}, {"de", "Ja"}}},
        {"staff.decline", {{"en", "Decline"}, {"de", "Absage"}}},
        {"staff.compromise", {{"en", "Compromise"}, {"de", "Kompromiss"}}},
        {"staff.referral", {{"en", "Referral"}, {"de", "Weitergabe"}}},
        {"topic.time", {{"en", "Time"}, {"de", "Zeit"}}},
        {"topic.resources", {{"en", "Resources"}, {"de", "Mittel"}}},
        {"topic.skills", {{"en", "Skills"}, {"de", "Können"}}},
        {"topic.authority", {{"en", "Authority"}, {"de", "Befugnis"}}},
        {"topic.commitments", {{"en", "Commitments"}, {"de", "Zusagen"}}},
        {"topic.scope", {{"en", "Scope"}, {"de", "Zuständigkeit"}}},
        {"topic.policy", {{"en", "Policy"}, {"de", "Richtlinie"}}},
        {"weight.ok", {{"en", "OK"}, {"de", "In Ordnung"}}},
        {"weight.concern", {{"en", "Concern"}, {"de", "Bedenken"}}},
        {"weight.blocking", {{"en", "Blocking"}, {"de", "Steht im Weg"}}},
        {"severity.error", {{"en", "Error"}, {"de", "Fehler"}}},
        {"severity.warning", {{"en", "Warning"}, {"de", "Warnung"}}},
        {"severity.hint", {{"en", "Hint"}, {"de", "Hinweis"}}},
        {"standing.lead", {{"en", "Team lead"}, {"de", "Teamleitung"}}},
        {"standing.sponsor", {{"en", "Sponsor"}, {"de", "Sponsor"}}},
        {"standing.executive", {{"en", "Executive"}, {"de", "Geschäftsleitung"}}},
        {"settled.approved", {{"en", "Approved and sent"}, {"de", "Freigegeben und gesendet"}}},
        {"settled.outcome_changed",
         {{"en", "Outcome changed; a new draft follows"},
          {"de", "Ergebnis geändert; ein neuer Entwurf folgt"}}},
        {"settled.service_changed",
         {{"en", "About another service; it is weighed again"},
          {"de", "Anderer Service; es wird neu abgewogen"}}},
        {"settled.asked_more",
         {{"en", "One more question was asked"}, {"de", "Noch etwas gefragt"}}},
        {"settled.taken_over", {{"en", "Taken over"}, {"de", "Übernommen"}}},
        {"settled.to_management",
         {{"en", "Given to management"}, {"de", "An die Leitung gegeben"}}},
        {"settled.withdrawn", {{"en", "Withdrawn"}, {"de", "Zurückgezogen"}}},
    };
    return kWords;
}

std::string keyed(std::string_view kind, std::string_view word, std::string_view locale) {
    return say(std::string{kind} + "." + std::string{word}, locale);
}

}  // namespace

std::string say(std::string_view key, std::string_view locale) {
    for (const Table* table : {&employees(), &staff()})
        if (const auto found = table->find(key); found != table->end())
            return in_locale(found->second, locale.substr(0, 2));
    return {};
}

std::string stage_in_words(std::string_view stage, std::string_view locale) {
    const std::string known = keyed("stage", stage, locale);
    return known.empty() ? keyed("stage", "evaluating", locale) : known;
}

std::string in_words(Outcome outcome, std::string_view locale) {
    return keyed("staff", to_string(outcome), locale);
}

std::string beside_outcome(Outcome outcome, std::string summary, std::string_view locale) {
    const std::string said = in_words(outcome, locale) + ": ";
    if (summary.starts_with(said)) summary.erase(0, said.size());
    return summary;
}

std::string in_words(Topic topic, std::string_view locale) {
    return keyed("topic", to_string(topic), locale);
}

std::string in_words(Weight weight, std::string_view locale) {
    return keyed("weight", to_string(weight), locale);
}

std::string in_words(Severity severity, std::string_view locale) {
    return keyed("severity", to_string(severity), locale);
}

std::string in_words(Standing standing, std::string_view locale) {
    return keyed("standing", to_string(standing), locale);
}

std::string settled_in_words(std::string_view how, std::string_view locale) {
    const std::string known = keyed("settled", how, locale);
    return known.empty() ? keyed("settled", "withdrawn", locale) : known;
}

}  // namespace ajar::shared
