#include "bot/understanding/mood.hpp"

#include <array>

namespace ajar::understanding {
namespace {

constexpr std::string_view kUrgent = R"(
urgent
urgently
asap
as soon as possible
immediately
right away
right now
emergency
critical deadline
time critical
top priority
highest priority
high priority
cannot|cant wait
needs to be done today
in the next hour
within the hour
client|customer|board|ceo is waiting
p1
dringend~
eilig
eilt
sofort
umgehend
unverzüglich
so schnell wie möglich
schnellstmöglich
so bald wie möglich
schnellstens
notfall
höchste priorität
zeitkritisch
brennt
urgente
urgence
lo antes posible
dès que possible
🚨
🔥
)";

constexpr std::string_view kNotUrgent = R"(
not urgent|critical
not that|so|very|super|terribly urgent
isnt urgent
nothing urgent
no rush
no hurry
non urgent
whenever you
nicht dringend|eilig|so|eilt
nicht so|sehr dringend|eilig
eilt nicht
keine eile
hat zeit
)";

constexpr std::string_view kOutage = R"(
nobody|no_one|noone * scan|book|order|ship|call|phone|pay|save|receive|join
whole|entire plant|factory|hall|shop|store|production|school|hospital * down|offline|cant|cannot|without|no|stopped
whole|entire office|site|branch|warehouse|building|company|department|floor is * without
keiner|niemand mehr scannen|buchen|bestellen|telefonieren|drucken|zugreifen|speichern|versenden|kassieren
ganze|gesamte|komplette werk|büro|haus|lager|team|abteilung|firma|standort|etage|gebäude|filiale * ohne
all|every_one_of our|the|of_our * have|has|are stopped|died|failed|dead|down|offline|frozen working?
phones|tills|registers|servers|printers|terminals|lines are dead|down|out|offline
telefone|kassen|server|systeme|terminals|leitungen|maschinen sind|stehen * tot|still|aus|offline|ausgefallen|down
alle unsere|die|unserer * still|tot|ausgefallen|offline
alle|sämtliche * stehen|sind still|tot|ausgefallen|offline
nobody|noone|no_one|none_of_us * any_more|anymore|any_longer
nobody * work|login|log|connect|access|reach|print|open|send|use|get
no one * work|login|log|connect|access|reach|print|open|send|use|get
noone * work|login|log|connect|access|reach
none of us * work|login|log|connect|access|open|send
everyone|everybody|all is|are|has|have down|offline|affected|disconnected|locked|stuck|lost
everyone|everybody|all * has|have lost|no network|internet|connection|access|email|power|wifi
everyone|everybody|all * has|have lost the|their|our network|internet|connection|access|email|power|wifi
internet|network|wifi|vpn|erp|crm|email|mail|phones|power is|are down|dead|gone * whole|entire|everyone|everybody|all|office|building|site|floor
all|none of us * cant|cannot|down|offline
whole|entire sales|marketing|finance|support|hr|our? office|team|department|floor|building|company|site|branch|warehouse * down|offline|cant|cannot|stuck|affected|without|unable
down for everyone|everybody|all|us
is|are|seems|went completely|totally down
total|complete|major|full|network|power|internet|system|service outage
there is|seems_to_be|was an outage
theres an outage
is there * outage
company_wide|companywide|office_wide outage|problem|issue
production|website|shop|server|servers|network|vpn|email|mail|internet|wifi|erp|crm|sap|phones|tills is|are down
production has stopped
production stopped|stands
systems|everything is|are down
systemausfall
totalausfall
netzausfall
stromausfall
komplettausfall
internetausfall
serverausfall
niemand|keiner * arbeiten|einloggen|anmelden|zugreifen|drucken|rein
niemand|keiner von uns * kann|arbeiten
niemand|keiner * kann
keiner|niemand mehr|hier|bei_uns|im|in * ins|in|auf|an|arbeiten|arbeitet|rein|drucken|telefonieren
ganze|ganzen|gesamte|gesamten|komplette|kompletten haus|gebäude|büro|standort|werk|etage|abteilung|firma * ausgefallen|weg|tot|down|kein
ist das|der|die internet|netz|netzwerk|server|telefonanlage|wlan|vpn * ausgefallen|tot|down
alle * offline|betroffen
bei allen * geht|funktioniert|nicht
ganze|ganzen|gesamte|gesamten|komplette|kompletten büro|team|abteilung|etage|firma|standort|werk|lager * nicht|nichts|offline|still|steht|stehen
nichts geht mehr
alles steht
produktion steht
komplett ausgefallen
netz|netzwerk|internet|server|telefonanlage|wlan|vpn ist * ausgefallen|down|tot
ausgefallen für alle
)";

constexpr std::string_view kNoOutage = R"(
outage report|reports|dashboard|statistics|calendar|notification|notifications
planned|scheduled|last|yesterdays|past outage
after the outage
nobody|noone|no_one should|must|may|else|except|but|needs|wants|shall|ought
niemand|keiner soll|sollte|sollen|darf|dürfte|muss|braucht|außer|ausser|sonst|anderes
niemand|keiner * soll|darf|können_soll|sehen_soll
)";

constexpr std::string_view kProblem = R"(
broken
cracked
damaged
defective
faulty
broke
crash|crashes|crashed|crashing
freezes|frozen|hangs|hanging
not|doesnt|dont|wont|isnt|didnt|never|nothing|stopped|stops work|works|working|start|starts|starting|respond|react|load|loading|open|opens|print|prints|printing|connect|connecting|charge|charging|turn|boot|show|shows|arrive|recognised|recognized|responding|reachable|available
does|do|did|will|is|are not work|start|respond|react|load|open|print|connect|charge|turn|boot|arrive|recognised|working|responding|loading|reachable
cant|cannot|unable|couldnt * log|login|sign|connect|print|open|access|reach|send|receive|hear|see|find|save
error|errors message|code|when|on
an|gives|shows|get|getting error
gone|disappeared|vanished|lost
drops|dropping|disconnects|disconnected
jam|jams|jammed|paper_jam
bounce|bounced|bounces
locked out
account * locked|blocked
keeps asking|failing|crashing|disconnecting|dropping|freezing
no signal|sound|picture|connection|internet|network|power
flicker~
black screen
blank screen|page
overheat~
swollen
spilled
kaputt
defekt
gesprungen
abgestürzt|stürzt * ab
hängt
friert ein
eingefroren
geht|funktioniert|startet|reagiert|lädt|druckt|öffnet|klappt|läuft * nicht
geht|funktioniert|startet * nicht mehr
fehlermeldung
fehler beim|bei|auf
bricht|brechen * ab
papierstau
verschwunden
gesperrt
kein signal|ton|bild|empfang|internet|netz|strom
keine verbindung|mails
kann|komme * nicht * drucken|anmelden|einloggen|öffnen|senden|zugreifen|rein|mehr
flackert
überhitzt
)";

constexpr auto kTag = [](MoodWord word) { return static_cast<int>(word); };

const std::array kLists{
    PatternList{kTag(MoodWord::Urgent), kUrgent},
    PatternList{kTag(MoodWord::NotUrgent), kNotUrgent},
    PatternList{kTag(MoodWord::Outage), kOutage},
    PatternList{kTag(MoodWord::NoOutage), kNoOutage},
    PatternList{kTag(MoodWord::Problem), kProblem},
};

}  // namespace

std::span<const PatternList> matter_words() {
    return kLists;
}

}  // namespace ajar::understanding
