// How German sounds when something is felt, and when it is not.

#include "bot/understanding/feelings/lessons.hpp"

namespace ajar::understanding {
namespace {

constexpr std::string_view kUpset = R"(
wollen Sie mich auf den Arm nehmen
erst heißt es so, dann wieder anders
was soll der Unsinn mit den neuen Regeln
was soll der Quatsch
wer denkt sich so einen Blödsinn aus
noch ein Link zur Anleitung und ich raste aus
ich werde nur herumgereicht
für wie dumm haltet ihr uns
seit Tagen laufe ich dem hinterher
zum x-ten Mal
macht ihr das mit Absicht
das ist doch Schikane
ich habe keine Lust mehr
kein Mensch braucht so etwas
das spottet jeder Beschreibung
das ist jetzt schon das vierte Mal
ich habe das bereits drei Leuten erklärt
es meldet sich einfach niemand
kümmert sich da überhaupt jemand drum
ich gebe auf mit dem Ding
wie schwer kann das sein, ein Passwort zurückzusetzen
ich warte seit über einer Woche
immer noch nichts, nicht mal eine Antwort
darum bitten wir seit dem Frühjahr
es ist ein Armutszeugnis, wie lange das dauert
dieses System ist ein Witz
jeden Morgen das gleiche Elend
schon wieder abgestürzt und alles weg
wieder eine Stunde meines Lebens verloren
ich habe einen halben Tag verplempert
reine Zeitverschwendung
ich habe die Nase voll von diesen Updates
mir reicht es jetzt
ich hab es so satt
das treibt mich auf die Palme
da platzt mir der Kragen
ich bin stinksauer
ich bin echt sauer
ich bin genervt
das nervt gewaltig
das ist zum Haareraufen
das ist zum Verrücktwerden
das kann doch nicht wahr sein
das darf doch nicht wahr sein
liest hier überhaupt jemand die Tickets
interessiert das eigentlich irgendwen
warum muss das so kompliziert sein
wieso funktioniert hier eigentlich nie etwas
muss man um ein Kabel betteln
Sie hatten gesagt, es ist am Montag erledigt
das wurde mir vor Wochen versprochen
wieder leere Versprechen
wieder ist niemand gekommen
ich werde von einem zum anderen geschickt
keiner fühlt sich zuständig
ich habe alles probiert und nichts hilft
kein einziger Ihrer Vorschläge hat geholfen
das habe ich doch längst gemacht
bitte nicht schon wieder diese Anleitung
das ist frustrierend
unfassbar
eine Zumutung
völlig unbrauchbar
so ein Mist
so ein Schrott
was soll das
was ist das für ein Service
ich hatte mehr erwartet
ich bin enttäuscht, gelinde gesagt
na toll, jetzt ist auch der andere Bildschirm tot
super, wieder alle Einstellungen weg
klasse, die nächste Fehlermeldung
das hat mir heute gerade noch gefehlt
natürlich fällt es fünf Minuten vor dem Termin aus
typisch, bei allen geht es, nur bei mir nicht
Herrgott noch mal
meine Güte, lasst mich endlich rein
nicht schon wieder
och nee
argh, eingefroren
so kann ich nicht arbeiten
wie soll ich da meine Arbeit machen
mit dieser Kiste bekomme ich nichts fertig
meine Geduld ist am Ende
irgendwann ist Schluss
jetzt ist aber mal gut
wer hat sich das denn ausgedacht
das neue Programm ist in allem schlechter
das ergibt überhaupt keinen Sinn
ich fühle mich nicht ernst genommen
ich rede hier gegen eine Wand
mein Ticket wurde geschlossen und nichts ist gelöst
das ganze Team ist wütend
die Kunden lachen schon über uns
ich stehe in jeder Besprechung da wie der letzte Depp
ich muss um eine funktionierende Maus kämpfen
seit Ewigkeiten kaputt und keiner rührt einen Finger
drei Anrufe, drei verschiedene Auskünfte
stundenlang in der Warteschleife für nichts
ich könnte schreien
ich könnte heulen
der Tag ist gelaufen
immer ist irgendetwas
es hört einfach nicht auf
wann hat das endlich ein Ende
ist ein stabiles Netz zu viel verlangt
ich will doch nur einen Monitor
nichts als Ärger mit diesem Telefon
was brauchen Sie denn noch alles von mir
muss ich das wirklich zum dritten Mal ausfüllen
ernsthaft, ein Formular für eine Tastatur
noch einmal mache ich das nicht
wenn das noch einmal passiert, kaufe ich mir selbst eins
macht doch endlich mal
der reinste Albtraum
ein einziges Chaos
langsam verliere ich die Geduld
das ist doch ein schlechter Scherz
)";

constexpr std::string_view kAnxious = R"(
oh Gott, was mache ich denn jetzt
ich habe ein mulmiges Gefühl
mir ist ganz flau
ich bin am Zittern
ich schwitze schon
mir rast das Herz
das muss heute noch raus, sonst bin ich geliefert
wenn das rauskommt, bin ich dran
nachher ist alles weg
nicht dass noch etwas passiert
kann da etwas passieren
ist das gefährlich
ich komme um vor Sorge
die Prüfer kommen morgen und es fehlt die Hälfte
ich habe den Ordner nicht mehr gefunden und jetzt Panik
ich mache mir Sorgen, dass ich etwas falsch gemacht habe
ich habe Angst, dass alles weg ist
ich fürchte, jemand hat mein Passwort
ich fürchte, wir schaffen es nicht rechtzeitig
was ist, wenn es während der Vorführung ausfällt
bitte sagen Sie mir, dass man das retten kann
Hilfe, ich bin in Panik
ich gerate gerade in Panik
ich bin so nervös wegen morgen
mir wird schlecht, wenn ich an die Prüfung denke
ich kann deswegen nicht schlafen
das raubt mir den Schlaf
mir ist fast das Herz stehen geblieben
ich zittere am ganzen Körper
oh nein, ich habe es an alle geschickt
oh Gott, ich habe den Ordner gelöscht
ich habe vielleicht das Falsche gelöscht
ich glaube, mir ist ein furchtbarer Fehler passiert
habe ich jetzt alles verloren
bekomme ich dafür Ärger
werde ich deswegen gekündigt
mein Chef bringt mich um
ich weiß nicht mehr weiter
ich weiß nicht, wie ich da wieder rauskomme
ich bin völlig überfordert
das wächst mir über den Kopf
ich stehe unter großem Druck
ich bin im Stress, heute Abend ist Abgabe
der Kunde kommt in zwanzig Minuten und der Beamer ist tot
an dieser Datei hängt alles
wir verlieren den Auftrag, wenn das heute nicht rausgeht
ich habe nur bis mittags Zeit und es geht nicht auf
das wäre eine Katastrophe
hoffentlich ist es nicht zu spät
hoffentlich hat das keiner gesehen
hoffentlich habe ich nichts kaputt gemacht
bin ich vielleicht gehackt worden
liest da jemand meine Mails mit
da steht etwas Komisches auf dem Bildschirm und das macht mir Angst
beobachtet mich jemand durch die Kamera
ich habe meine Kartennummer eingegeben und jetzt Zweifel
ich habe auf den Link geklickt, ist das schlimm
war das ein Betrug
ich habe einem Anrufer meinen Code gegeben
habe ich die Firma in Gefahr gebracht
ich habe ein schlechtes Gefühl
mir ist nicht wohl dabei
irgendwas stimmt mit dieser Mail nicht, das beunruhigt mich
mir graut vor der Umstellung
ich traue mich nicht, auf den Knopf zu drücken
ich traue mich nicht, neu zu starten
ich will nichts kaputt machen
die Arbeit von zehn Jahren könnte weg sein
meine Doktorarbeit liegt auf der Platte und sie klackert
sind meine Fotos für immer weg
ich finde es nirgends und werde langsam verzweifelt
ich bin ratlos
was, wenn ich die Schulung nicht bestehe
der Vorstand wartet und ich komme nicht rein
ich muss in zehn Minuten präsentieren und bin ganz zittrig
bitte schnell, ich mache mir wirklich Sorgen
ist das schlimm
muss ich mir Gedanken machen
muss ich mir wegen der Warnung Sorgen machen
das beunruhigt mich sehr
ich werde immer nervöser
mir dreht sich der Magen um
ich weiß nicht, an wen ich mich sonst wenden soll
ich flehe Sie an, helfen Sie mir
ich bin ganz allein damit und es ist meine erste Woche
es ist mein erster Tag und ich habe schon etwas kaputt gemacht
)";

constexpr std::string_view kPleased = R"(
läuft wieder, danke euch
läuft, super
geht wieder, klasse
jetzt macht das Arbeiten richtig Spaß
das hätte ich nicht gedacht, toll
ich bin sprachlos, so schnell
da bin ich aber froh
zum Glück ist alles wieder da
Gott sei Dank, es ist noch alles da
jetzt kann ich wieder ruhig schlafen
richten Sie der Kollegin bitte meinen Dank aus, sie war super
bitte geben Sie das Lob weiter
ein ganz großes Lob an das Team
der neue Stuhl ist ein Traum
das ist ja noch besser als gedacht
ihr habt was gut bei mir
da können sich andere eine Scheibe abschneiden
ich bin hin und weg
mir fällt ein Stein vom Herzen
alles bestens, weiter so
das hat ja wunderbar geklappt
das ging aber schnell, ich bin beeindruckt
Sie haben meinen Tag gerettet
du hast mir das Leben gerettet
ihr seid großartig
ihr seid die Besten
ich bin so froh, dass es wieder läuft
endlich geht es, was für eine Erleichterung
ich bin erleichtert
läuft wie geschmiert
klappt wunderbar
funktioniert einwandfrei, danke
besser geht es nicht
ich liebe den neuen Bildschirm
das war wirklich einfach
was für ein tolles Team
Hut ab
ein Lob an den, der das gelöst hat
fünf Sterne
hervorragende Arbeit
fantastisch, tausend Dank
ich kann Ihnen gar nicht genug danken
das hat mir sehr geholfen, herzlichen Dank
ich freue mich riesig
ich bin begeistert
sehr zufrieden damit
wow
wow, schon fertig
genial, genau das habe ich gebraucht
perfekt, genau richtig
prima, jetzt ist alles gut
super schnelle Hilfe
ihr seid spitze
was würden wir ohne euch machen
so einen guten Support hatte ich noch nie
es ist so viel schneller als vorher
meine Kollegen sind begeistert
eine riesige Verbesserung
das sind ja tolle Neuigkeiten
hurra
juhu, es ist wieder da
dafür gibt es Kuchen
ich schulde Ihnen einen Kaffee
da geht mir das Herz auf
einfach klasse
)";

constexpr std::string_view kNeutral = R"(
ich brauche ein Notebook für eine neue Kollegin
könnte ich einen zweiten Bildschirm bekommen
bitte setzen Sie mein Passwort zurück
mein Passwort ist abgelaufen
ich habe mein Passwort vergessen
wie verbinde ich mich mit dem WLAN
wo finde ich den VPN-Client
können Sie mich zum Laufwerk vom Marketing hinzufügen
bitte Tom Zugriff auf das Wiki geben
wir brauchen eine Lizenz für Photoshop
ich möchte ein Headset bestellen
gibt es einen Gastzugang für Besucher
wie lange dauert es, bis ich ein Telefon bekomme
wann kommt die neue Office-Version
wer ist für die Webseite zuständig
der Drucker im zweiten Stock hat keinen Toner mehr
der Drucker druckt nicht
meine Maus geht nicht mehr
der Bildschirm bleibt schwarz
die Kamera im Besprechungsraum zeigt kein Bild
ich kann die Datei nicht öffnen
Outlook startet nicht
die Anwendung zeigt Fehler 403
mein Konto ist gesperrt
das Netzlaufwerk fehlt
ich kann mich nicht anmelden
da steht Zugriff verweigert
der Link geht nicht
mein Notebook ist langsam
der Akku hält zwei Stunden
das Update ist fehlgeschlagen
bitte Python auf meinem Rechner installieren
ich möchte einen anderen Browser ausprobieren
wir wollen den Wochenbericht automatisieren
es geht um den Beamer in Raum 4
es ist für zwölf Personen
bis Ende März
bis Freitag wäre gut
nächsten Dienstag um drei
nur für mein Team
nein, keine personenbezogenen Daten
es ist zwei Jahre alt
etwa zehnmal in der Woche
ich benutze es jeden Tag
wir sehen uns Entwürfe an und kommentieren sie
damit ich von zu Hause arbeiten kann
weil im Mai zwei Leute dazukommen
meine Chefin ist einverstanden
das ist im Budget
weiß ich noch nicht
wie üblich
das hängt vom Preis ab
beides ist in Ordnung
eilt nicht, wenn Sie Zeit haben
ich wüsste gern mehr darüber
welche Möglichkeiten habe ich
darf ich ein privates Telefon benutzen
welche Daten darf ich dort speichern
brauche ich dafür eine Freigabe
was kostet das
bitte schicken Sie mir das Formular noch einmal
wir haben wieder keine Lizenzen mehr
ich habe es mir anders überlegt, bitte stornieren
ich habe noch eine Frage
das alte liegt noch hier, wo gebe ich es ab
jemand hat ein Notebook in der Kantine liegen lassen
ich habe meinen Ausweis verloren
mein Telefon ist heruntergefallen und das Glas hat einen Sprung
eine Kollegin geht im Juni, bitte das Konto schließen
wir haben einen Workshop mit vierzig Gästen
die Daten müssen nach einem Jahr gelöscht werden
wir ziehen in den dritten Stock
ich bin neu hier
ich schreibe im Auftrag meiner Chefin
hallo, ich habe eine Anfrage
guten Morgen
danke
gut, danke
passt
in Ordnung
verstehe
was heißt das
wie geht es weiter
gibt es etwas Neues
wie ist der Stand meiner Anfrage
ich brauche Zugriff auf die Störungsberichte
wir wollen Beschwerden von Kunden erfassen
der Risikobericht ist im April fällig
ich brauche die Liste der Notfallkontakte
es wartet auf eine Antwort vom Lieferanten
der Test ist zweimal fehlgeschlagen, hier ist das Protokoll
bitte das Abo kündigen
ich brauche es nicht mehr
bitte rufen Sie mich am Nachmittag zurück
wie melde ich eine Störung
)";

}  // namespace

std::span<const FeelingLesson> german_feelings() {
    static constexpr FeelingLesson kLessons[] = {
        {Emotion::Frustrated, kUpset},
        {Emotion::Anxious, kAnxious},
        {Emotion::Pleased, kPleased},
        {Emotion::Neutral, kNeutral},
    };
    return kLessons;
}

}  // namespace ajar::understanding
