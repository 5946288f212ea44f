// What people sound like in four languages, and what only looks like it: every false alarm costs a
// person of IT an hour, every feeling that is not heard costs trust.

#include "bot/understanding/mood.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace ajar::understanding {
namespace {

Mood mood(std::string_view text) {
    return mood_of(text, lex(text));
}

TEST(Feelings, OrdinaryRequestsSoundOrdinary) {
    for (const std::string_view text :
         {"Could we get two more seats for the survey tool?",
          "the beamer in room 3 shows a green tint",
          "I'd like to move my desk to the second floor",
          "my keyboard has a sticky key",
          "how do I share a calendar with another team",
          "please add Jana to the mailing list of the works group",
          "we plan a webinar with 300 guests in March",
          "is there a cheaper way to host our landing page?",
          "I lost the cable of my headset",
          "the report of last month is missing two columns",
          "our intern needs a badge and a laptop by Monday",
          "can I use my own tablet for notes",
          "we lost two colleagues to another team, please update the list",
          "could all our printers get the new driver",
          "my phone contract ends in May",
          "the second time slot is fine for me",
          "I left the company handbook on the server",
          "is the CRM available in Lisbon too",
          "the laptop bag of my colleague is broken",
          "who gave the order for the new chairs",
          "all rooms have a beamer except ours",
          "our server needs more disk space",
          "can I order the same mouse again",
          "the project is going well, one more licence please",
          "Können wir zwei weitere Plätze für das Umfrage-Tool bekommen?",
          "der Beamer in Raum 3 hat einen Grünstich",
          "ich würde gern in den zweiten Stock umziehen",
          "an meiner Tastatur klemmt eine Taste",
          "wie teile ich einen Kalender mit einem anderen Team",
          "bitte Jana in den Verteiler aufnehmen",
          "wir planen im März ein Webinar mit 300 Gästen",
          "gibt es etwas Günstigeres für unsere Landingpage?",
          "mir fehlt das Kabel vom Headset",
          "im Bericht vom letzten Monat fehlen zwei Spalten",
          "unsere Praktikantin braucht bis Montag Ausweis und Laptop",
          "darf ich mein eigenes Tablet für Notizen benutzen",
          "Alle Kollegen haben schon einen Bildschirm, ich hätte gern auch einen",
          "könnten alle Drucker den neuen Treiber bekommen",
          "mein Handyvertrag läuft im Mai aus",
          "das zweite Zeitfenster passt mir",
          "das Handbuch liegt auf dem Server",
          "gibt es das CRM auch in Lissabon",
          "die Laptoptasche ist kaputt",
          "wer hat die Stühle bestellt",
          "alle Räume haben einen Beamer außer unserem",
          "unser Server braucht mehr Platz",
          "kann ich dieselbe Maus noch einmal bestellen",
          "das Projekt läuft gut, bitte noch eine Lizenz",
          "¿Podemos tener dos plazas más de la herramienta de encuestas?",
          "el proyector de la sala 3 se ve verde",
          "me gustaría cambiar mi mesa a la segunda planta",
          "mi teclado tiene una tecla pegada",
          "¿cómo comparto un calendario con otro equipo?",
          "por favor, añadan a Jana a la lista de correo",
          "planeamos un seminario con 300 invitados en marzo",
          "¿hay algo más barato para nuestra página?",
          "me falta el cable de los auriculares",
          "al informe del mes pasado le faltan dos columnas",
          "nuestra becaria necesita un portátil para el lunes",
          "¿puedo usar mi propia tableta para tomar notas?",
          "todos mis compañeros tienen pantalla, me gustaría una",
          "¿pueden tener todas las impresoras el nuevo controlador?",
          "mi contrato de móvil termina en mayo",
          "la segunda vez que vengo a Lisboa necesitaré una mesa",
          "dejé el manual en el servidor",
          "¿está el CRM también en Lisboa?",
          "la funda del portátil está vieja",
          "¿quién pidió las sillas?",
          "todas las salas tienen proyector",
          "nuestro servidor necesita más espacio",
          "¿puedo pedir el mismo ratón?",
          "el proyecto va bien, una licencia más",
          "Peut-on avoir deux places de plus pour l'outil d'enquête ?",
          "le projecteur de la salle 3 est un peu vert",
          "j'aimerais déplacer mon bureau au deuxième étage",
          "une touche de mon clavier colle",
          "comment partager un calendrier avec une autre équipe",
          "merci d'ajouter Jana à la liste de diffusion",
          "nous prévoyons un webinaire avec 300 invités en mars",
          "y a-t-il moins cher pour notre page ?",
          "il me manque le câble du casque",
          "il manque deux colonnes au rapport du mois dernier",
          "notre stagiaire a besoin d'un portable lundi",
          "puis-je utiliser ma propre tablette pour mes notes ?",
          "tous mes collègues ont un écran, j'en voudrais un",
          "toutes les imprimantes peuvent-elles avoir le nouveau pilote ?",
          "mon forfait mobile se termine en mai",
          "le deuxième créneau me va",
          "j'ai laissé le manuel sur le serveur",
          "le CRM est-il disponible à Lisbonne ?",
          "la housse du portable est usée",
          "qui a commandé les chaises ?",
          "toutes les salles ont un projecteur",
          "notre serveur a besoin de plus d'espace",
          "puis-je commander la même souris ?",
          "le projet avance bien, une licence de plus"}) {
        const Mood heard = mood(text);
        EXPECT_EQ(heard.emotion, Emotion::Neutral) << text;
        EXPECT_FALSE(heard.urgent || heard.outage || heard.sensitive) << text;
    }
}

TEST(Feelings, WhoIsUpsetIsHeard) {
    for (const std::string_view text :
         {"This is the fourth time I'm asking and I'm losing my patience",
          "honestly fed up with these pop-ups every five minutes",
          "what a mess, nothing on this machine does what it should",
          "I've asked three people already and nobody seems to care",
          "this keyboard drives me up the wall",
          "come on, not this error message again",
          "I've asked three people already and nobody seems to care",
          "this keyboard drives me up the wall",
          "come on, not this error message again",
          "Ich frage jetzt zum vierten Mal und verliere die Geduld",
          "ich habe die Nase voll von diesen Fenstern",
          "so ein Chaos, an dem Rechner klappt gar nichts",
          "Ich habe schon drei Leute gefragt und niemanden interessiert es",
          "diese Tastatur treibt mich in den Wahnsinn",
          "nicht schon wieder diese Fehlermeldung",
          "Ich habe schon drei Leute gefragt und niemanden interessiert es",
          "diese Tastatur treibt mich in den Wahnsinn",
          "nicht schon wieder diese Fehlermeldung",
          "Es la cuarta vez que pregunto y pierdo la paciencia",
          "estoy hasta las narices de estas ventanas",
          "qué desastre, nada funciona en este equipo",
          "Ya he preguntado a tres personas y a nadie le importa",
          "este teclado me saca de quicio",
          "otra vez este mensaje de error, por favor",
          "Ya he preguntado a tres personas y a nadie le importa",
          "este teclado me saca de quicio",
          "otra vez este mensaje de error, por favor",
          "C'est la quatrième fois que je demande, je perds patience",
          "j'en ai ras le bol de ces fenêtres",
          "quel bazar, rien ne marche sur ce poste",
          "J'ai déjà demandé à trois personnes et tout le monde s'en fiche",
          "ce clavier me rend fou",
          "encore ce message d'erreur, ça suffit",
          "J'ai déjà demandé à trois personnes et tout le monde s'en fiche",
          "ce clavier me rend fou",
          "encore ce message d'erreur, ça suffit"})
        EXPECT_TRUE(
            mood(text).emotion == Emotion::Angry || mood(text).emotion == Emotion::Frustrated
        ) << text;
}

TEST(Feelings, WhoIsAfraidIsHeard) {
    for (const std::string_view text :
         {"I'm scared I broke the production database",
          "I really don't know what to do, the audit starts tomorrow",
          "I'm afraid the file with all our contracts is lost",
          "I'm quite worried about the demo tomorrow, the screen stays dark",
          "I'm afraid the file with all our contracts is lost",
          "I'm quite worried about the demo tomorrow, the screen stays dark",
          "Ich fürchte, ich habe die Produktionsdatenbank zerschossen",
          "ich weiß nicht mehr weiter, morgen ist die Prüfung",
          "Ich habe Angst, dass die Datei mit den Verträgen weg ist",
          "Ich mache mir große Sorgen um die Vorführung morgen",
          "Ich habe Angst, dass die Datei mit den Verträgen weg ist",
          "Ich mache mir große Sorgen um die Vorführung morgen",
          "tengo miedo de haber roto la base de datos",
          "no sé qué hacer, mañana es la auditoría",
          "me da miedo que se haya perdido el archivo de los contratos",
          "estoy muy nerviosa por la demostración de mañana",
          "me da miedo que se haya perdido el archivo de los contratos",
          "estoy muy nerviosa por la demostración de mañana",
          "j'ai peur d'avoir cassé la base de données",
          "je ne sais plus quoi faire, l'audit est demain",
          "j'ai peur que le fichier des contrats soit perdu",
          "je suis très stressée pour la démo de demain",
          "j'ai peur que le fichier des contrats soit perdu",
          "je suis très stressée pour la démo de demain"})
        EXPECT_EQ(mood(text).emotion, Emotion::Anxious) << text;
}

TEST(Matters, ASecurityMatterIsHeard) {
    for (const std::string_view text :
         {"a strange text message asked me for my login",
          "I left my work phone in a taxi",
          "I think I typed my password into a fake page",
          "my bag with the notebook is gone",
          "I think I typed my password into a fake page",
          "my bag with the notebook is gone",
          "eine komische SMS wollte meine Zugangsdaten",
          "mein Diensthandy liegt noch im Taxi",
          "Ich glaube, ich habe mein Passwort auf einer falschen Seite eingegeben",
          "meine Tasche mit dem Notebook ist weg",
          "Ich glaube, ich habe mein Passwort auf einer falschen Seite eingegeben",
          "meine Tasche mit dem Notebook ist weg",
          "un SMS raro me pidió mis datos de acceso",
          "he dejado el móvil del trabajo en un taxi",
          "creo que he escrito mi contraseña en una página falsa",
          "ha desaparecido mi mochila con el portátil",
          "creo que he escrito mi contraseña en una página falsa",
          "ha desaparecido mi mochila con el portátil",
          "un SMS bizarre m'a demandé mes identifiants",
          "j'ai oublié mon téléphone pro dans un taxi",
          "je crois que j'ai tapé mon mot de passe sur une fausse page",
          "mon sac avec l'ordinateur a disparu",
          "je crois que j'ai tapé mon mot de passe sur une fausse page",
          "mon sac avec l'ordinateur a disparu"})
        EXPECT_TRUE(mood(text).security && mood(text).sensitive) << text;
}

TEST(Matters, SomebodyInTroubleIsHeard) {
    for (const std::string_view text :
         {"my team lead screams at me in every meeting, I can't take it",
          "someone in my team threatens me",
          "someone in my team threatens me",
          "mein Teamleiter schreit mich in jeder Besprechung an, ich kann nicht mehr",
          "jemand in meinem Team bedroht mich",
          "jemand in meinem Team bedroht mich",
          "mi jefe me grita en cada reunión, no puedo más",
          "alguien de mi equipo me amenaza",
          "alguien de mi equipo me amenaza",
          "mon chef me crie dessus à chaque réunion, je n'en peux plus",
          "quelqu'un de mon équipe me menace",
          "quelqu'un de mon équipe me menace"})
        EXPECT_TRUE(mood(text).trouble && mood(text).sensitive) << text;
}

TEST(Matters, AnOutageIsHeard) {
    for (const std::string_view text :
         {"the phones are dead on all floors",
          "all our tills have stopped working",
          "nobody in the warehouse can scan anything",
          "the whole plant is without network",
          "nobody in the warehouse can scan anything",
          "the whole plant is without network",
          "die Telefone sind auf allen Etagen tot",
          "alle unsere Kassen stehen still",
          "im Lager kann keiner mehr scannen",
          "das ganze Werk ist ohne Netz",
          "im Lager kann keiner mehr scannen",
          "das ganze Werk ist ohne Netz",
          "los teléfonos no funcionan en ninguna planta",
          "todas nuestras cajas están paradas",
          "nadie en el almacén puede escanear",
          "toda la fábrica está sin red",
          "nadie en el almacén puede escanear",
          "toda la fábrica está sin red",
          "les téléphones sont coupés à tous les étages",
          "toutes nos caisses sont à l'arrêt",
          "personne à l'entrepôt ne peut scanner",
          "toute l'usine est sans réseau",
          "personne à l'entrepôt ne peut scanner",
          "toute l'usine est sans réseau"})
        EXPECT_TRUE(mood(text).outage) << text;
}

// What nobody should be able to do is a wish.
TEST(Matters, AWishThatNobodyGetsInIsNoOutage) {
    for (const std::string_view text :
         {"nobody should get in with it afterwards",
          "no one else can open the folder, please keep it so",
          "niemand außer uns dreien soll darauf zugreifen",
          "keiner darf danach mehr ins Postfach",
          "que nadie pueda entrar después",
          "nadie más puede abrir la carpeta",
          "personne d'autre ne peut ouvrir le dossier",
          "personne ne doit pouvoir y accéder"})
        EXPECT_FALSE(mood(text).outage) << text;
}

}  // namespace
}  // namespace ajar::understanding
