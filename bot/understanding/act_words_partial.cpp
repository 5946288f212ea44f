#include "bot/understanding/acts.hpp"

#include <array>

namespace ajar::understanding {
namespace {

// ---- It begins so -----------------------------------------------------------------------------

constexpr std::string_view kLeadGreeting = R"(
hi|hello|hey|hiya|dear|greetings
hi|hello|hey|dear there|all|team|everyone|everybody|again|bot|ajar|it|folks|guys|colleagues
hi|hello|hey|dear it team|support|department|people|colleagues
good morning|afternoon|evening|day
good morning|afternoon|evening all|team|everyone|there
hallo|moin|servus|huhu
hallo|hi|moin zusammen|team|liebes
hallo|hi|moin liebes team
hallo|liebes|liebe|hi it team|kollegen|abteilung|support
guten morgen|tag|abend|mittag
guten morgen|tag|abend zusammen|team
liebes it team
liebe kolleginnen|kollegen
sehr geehrte damen und herren
hola
bonjour
)";

constexpr std::string_view kLeadThanks = R"(
thanks|thx|cheers
thanks a lot
thanks so much
thank you
thank you very|so_much
thanks for your|the help|answer|reply|update|info|quick_reply|quick_answer
thank you for your|the help|answer|reply|update|info|quick_reply|quick_answer
danke
danke sehr|schön
dankeschön
vielen|besten|herzlichen dank
danke|vielen_dank|dank für die|ihre|eure|deine antwort|hilfe|info|rückmeldung
)";

// "no" and "yes" only count before a comma or words that cannot belong to them: see acts.cpp.
constexpr std::string_view kLeadDeny = R"(
no
no no|thanks|sorry
nope|nah
not really|quite|exactly
thats_not|that_is_not it|right|correct|what_i_mean|what_i_meant|what_i_need
that isnt it|right|correct|what_i_mean|what_i_meant|what_i_need
thats wrong
wrong
incorrect
nein
nein nein|danke|leider_nicht
nö|nee|ne
nicht ganz|wirklich|direkt
das ist es nicht
das ist falsch
das stimmt so|leider|aber? nicht
das stimmt nicht ganz?
das meine|meinte ich nicht
stimmt nicht
falsch
leider nein
)";

constexpr std::string_view kLeadAffirm = R"(
yes
yes please|exactly|correct|sure|thats_right|that_is_right|thats_correct|that_is_correct
yeah|yep|yup|sure|ok|okay|correct|exactly|right|indeed|absolutely|definitely
thats|that_is right|correct|it
of course
sure thing
spot on
ja
ja genau|bitte|gerne|klar|stimmt|richtig|das_stimmt
genau|richtig|stimmt|korrekt|klar|natürlich|jep|jap|jawohl|jo
das stimmt
das ist richtig|korrekt
)";

constexpr std::string_view kLeadCorrection = R"(
no wait
wait
wait no
oh wait
hold on
actually
actually no|wait
sorry i mean|meant
i mean|meant
i actually mean|meant
what i mean|meant is|was
correction
to correct myself
scratch that
make that|it
let me correct|rephrase
i misspoke|mistyped
my mistake
typo
oops
sorry wrong
change that to
change it to
no actually
no sorry i mean|meant
no i mean|meant
not * but rather
or rather
nein warte|moment|doch|halt
moment
warte
warten sie
halt
stopp nein
korrektur
ich meine|meinte
ich meine|meinte eigentlich|natürlich
sorry ich meine|meinte
entschuldigung ich meine|meinte
ich korrigiere
kleine korrektur
doch nicht
doch lieber|eher
besser gesagt
genauer gesagt
eigentlich
ach nein
nein ich meine|meinte
tippfehler
vertippt
ich habe|hab mich vertippt|geirrt|verschrieben
)";

// ---- Wherever it stands -----------------------------------------------------------------------

constexpr std::string_view kTalkToPerson = R"(
talk|speak|chat|connected|connect|escalate|transfer|put * to|with|through a|an|some real|actual|live|human|person|agent
talk|speak|chat|connect|connected|escalate|transfer * to|with|through a|an|the human|humans|person|agent|colleague|technician|operator|representative|employee
talk|speak|chat|connect|connected|transfer * to|with someone|somebody
talk|speak to|with someone|somebody|anyone|anybody
talk|speak to|with it|support|your manager|supervisor|boss|team|directly|staff
talk|speak to the it_team|service_desk|help_desk|helpdesk|team
human please
real|actual|live person|human|agent
a human being
human agent
need|want a|an human|agent
can someone|somebody call me
call me back
please call me
get me a human|person|manager|supervisor
stop * bot
not a|with bot|robot|machine
^human$
^agent$
^person$
^operator$
^staff$
mit einem|einer|nem|einen menschen|mensch|person|mitarbeiter|mitarbeiterin|kollegen|kollegin|techniker|berater|menschlichen|echten
mit jemandem|jemand * sprechen|reden|schreiben|telefonieren
mit wem|irgendwem|irgendjemand|irgendjemandem * sprechen|reden
jemanden sprechen
echten|echter|richtigen|richtiger menschen|mensch|mitarbeiter|person
menschlichen|menschlicher ansprechpartner|mitarbeiter|kontakt
ruft|rufen|ruf mich|sie_mich * an|zurück
rückruf
kann mich jemand anrufen
^mensch$
^mitarbeiter$
hablar con una|alguien|un persona|humano|agente
parler à|avec quelqu~
parler à|avec une|un personne|humain|conseiller
)";

constexpr std::string_view kCancelAnywhere = R"(
^forget it
^never mind
^nevermind
^nvm
^please cancel
^cancel my|the|this|that|it
i_want|id_like|i_would_like to cancel|withdraw my|the|this|it|that
please cancel|withdraw|close my|the|this|it request|ticket|case
i|we dont|do_not need it|that|this|them anymore|any_more|any_longer
no longer need it|this|that|them
^stop it|this|that
^vergiss es|das
^vergessen sie es|das
bitte abbrechen|stornieren|zurückziehen
hat sich * erledigt
^brauche ich doch nicht
möchte|will * anfrage|bestellung|antrag * zurückziehen|stornieren|abbrechen
anfrage|bestellung|antrag * stornieren|zurückziehen|abbrechen
)";

constexpr std::string_view kStatusQuestion = R"(
any|some news|update|updates|progress
any|some news|update|updates|progress on|about|regarding|with
whats|what_is the status|progress|latest|state
status update
status of|on my|the|our|this|that
how is|are my|the|our request|order|ticket|laptop * going|coming|progressing
hows my|the|our request|order|ticket|application * going|coming|progressing
hows it|that|this coming|progressing
how far|far_along is|are my|the|our
when will|do|can|should i|we|my|it|you|somebody * hear|get|receive|know|arrive|come|ready|done|decided|delivered|back
where is|are my|our
wheres my|our
is|has there been|any|a|been_a|been_any decision|news|update|answer
has|have my|the|our|it|you|anyone|someone|anybody|this * been|decided|approved|ordered|processed|looked|shipped
is my|our|the request|order|ticket * approved|done|ready|processed|still|already
still waiting for|on my|the|an|a|your
did you|anyone|they|someone|it * already|yet
have you heard|decided|had
^status$
^status please$
^any news$
^news$
^any updates|update$
gibt es|gibts schon|was|etwas|bereits|neuigkeiten|neues|einen|ein * neues|neuigkeiten|stand|update
gibt es|gibts neuigkeiten|neues
schon was neues
was neues
wie ist|steht der|es|aktuelle * stand|status
wie steht es|gehts um|mit
wie ist der|aktuelle stand|status|aktuelle
wie weit|lange ist|dauert|sind|seid * mein|meine|meiner|ihr|es|das
status meiner|meines|von|zu|der|des
stand meiner|meines|der_dinge
wann bekomme|kriege|erhalte|höre|kommt|wird|ist|kann ich|mein|meine|der|die|das|es * mein|meine|meinen|antwort|bescheid|fertig|geliefert|da
wo ist|bleibt|bleiben mein|meine
ist mein|meine|meiner * schon|bereits|genehmigt|bestellt|unterwegs|da|fertig
wurde|wurden mein|meine|meiner|der|die|das * schon|bereits|genehmigt|bestellt|bearbeitet|entschieden
warte|warten immer|noch noch|auf
hat sich|jemand schon|da|etwas * getan|angeschaut|entschieden
)";

constexpr std::string_view kPushback = R"(
thanks for nothing
danke für nichts
gracias por nada
merci pour rien
i dont|do_not agree|accept
i disagree
i object
i cant|cannot accept
not good enough
thats_not|that_is_not|that_isnt good_enough|helpful|enough|fair|what_i_asked|an_answer|a_solution|acceptable
that|this isnt|doesnt|does_not|wont fair|help|enough|solve|make|meet
that|this|it isnt|doesnt|does_not|wont work for me|us
^that|this wont|doesnt|does_not help|work|do$
thats|that_is too late|slow|expensive|long|complicated
thats|that_is unfair|unacceptable|ridiculous|absurd|nonsense
everyone|everybody|others|everyone_else|everybody_else * has|have|got|get|gets one|it|them|theirs$
thats|that_is|its|is unfair
are|youre|you_cant be? serious|kidding
why not
^why not$
^why cant|wont i|we|you have|get|use|do
why was|is|did * refused|rejected|declined|denied
^but i|we really|still|do|need|already|have|did
^but my|our|the boss|manager|team|colleague|colleagues|other|others * has|have|gets|got|needs|said
^but others|other|everyone|my colleague|colleagues * has|have|get|got
you|ive|i * misunderstood|wrong_about
you dont|do_not understand
you got|have|understood it|that|this wrong
theres|there_is|must_be|there_must_be a mistake|misunderstanding
reconsider
look at it|this|that again
think again|about_it_again
appeal
i insist
please review|check * again|decision
the analysis|decision|reason|answer is|was wrong
hilft mir|uns|leider|aber|so * nicht
das hilft * nicht
bin * nicht einverstanden
nicht einverstanden
das akzeptiere ich nicht
kann|werde ich|das * nicht akzeptieren
das ist keine|kein|nicht lösung|hilfe|antwort|fair|akzeptabel|ausreichend|genug
das ist unfair|ungerecht|zu_spät|zu_lange|zu_langsam|zu_teuer
das reicht * nicht
warum|wieso|weshalb nicht
warum|wieso|weshalb geht|kann|wird|wurde|darf das|ich|es|mein|meine|er|sie * nicht|abgelehnt
^aber ich|wir|meine|mein|die|der * brauche|brauchen|trotzdem|doch|wirklich|haben|hat
ihr_habt|sie_haben|du_hast * missverstanden|falsch_verstanden
sie_verstehen|du_verstehst|ihr_versteht * nicht
da liegt|ist ein|wohl * fehler|missverständnis|irrtum
bitte * nochmal|noch einmal|erneut prüfen|überdenken|ansehen|anschauen
überdenken
alle|die_anderen|alle_anderen|jeder * haben|hat|bekommen|bekommt|kriegen eins|einen|eine|es|das$
ungerecht|unfair
das|ist ist|das nicht|euer|ihr|dein * ernst
warum|wieso|weshalb denn|eigentlich nicht
widerspreche
widerspruch
todos * tienen|tiene|recibieron uno|una|lo|la$
injusto
^por qué|que no$
no estoy de acuerdo
tous * en|l ont
injuste
^pourquoi pas$
pas daccord
ich bestehe
)";

// ---- As a question ----------------------------------------------------------------------------

// "So that's it then?" is no yes: it asks whether there is really nothing more.
constexpr std::string_view kIsThatAll = R"(
thats|that_is|this_is it|all|everything
thats|that_is|this_is it|all|everything then|really|now
so|and|ok_so|okay_so thats|that_is|this_is it|all|everything
so|and|ok_so|okay_so thats|that_is|this_is it|all|everything then|really|now
is|was that|this it|all|everything|really_it|really_all
is|was that|this it|all|everything then|now
so|and is|was that|this it|all|everything
nothing else|more
really
seriously
das wars
das wars dann|also|schon|jetzt|wohl
also|und|ok|okay das wars
also|und das wars dann|schon|jetzt
das war|ist es|alles
das war|ist es|alles dann|also|schon|jetzt|wohl
also|und das war|ist es|alles
war|ist das alles|schon_alles|es
mehr nicht
mehr gibt es nicht
wirklich
im ernst
eso es todo
y|entonces|así_que|o_sea_que eso es todo
es eso todo
ya está|esta
y|entonces ya está|esta
nada más|mas
y nada más|mas
en serio
c'est tout
et|donc|alors c'est tout
c'est tout alors|donc
rien d'autre
et rien d'autre
vraiment
)";

const std::array kLists{
    ActList{Act::Pushback, Where::Asked, kIsThatAll},
    ActList{Act::Greeting, Where::Lead, kLeadGreeting},
    ActList{Act::Thanks, Where::Lead, kLeadThanks},
    ActList{Act::Deny, Where::Lead, kLeadDeny},
    ActList{Act::Affirm, Where::Lead, kLeadAffirm},
    ActList{Act::Correction, Where::Lead, kLeadCorrection},
    ActList{Act::TalkToPerson, Where::Anywhere, kTalkToPerson},
    ActList{Act::Cancel, Where::Anywhere, kCancelAnywhere},
    ActList{Act::StatusQuestion, Where::Anywhere, kStatusQuestion},
    ActList{Act::Pushback, Where::Anywhere, kPushback},
};

}  // namespace

std::span<const ActList> partial_act_words() {
    return kLists;
}

}  // namespace ajar::understanding
