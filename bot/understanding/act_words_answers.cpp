#include "bot/understanding/acts.hpp"

#include <array>

namespace ajar::understanding {
namespace {

// ---- The message is nothing else --------------------------------------------------------------

constexpr std::string_view kAffirm = R"(
yes
yes yes|please|exactly|correct|sure|indeed|absolutely|definitely
yes thats|that_is it|right|correct|what_i_need|what_i_want|what_i_mean|what_i_meant
yes it is|does|would|will
yes i do|am|would|did
yes go ahead
yes you got it
y
ye
yea|yeah|yep|yup|yess|yas|aye
yeah exactly|sure|please|right
sure
sure thing
of course
ok
okay|okey|k|kk|oki
ok then|good|great|perfect|sure|yes|fine|go
ok go ahead
correct
thats|that_is|thatd_be|that_would_be right|correct|it|exactly_it|what_i_mean|what_i_meant|what_i_need|what_i_want
exactly
exactly right|that|this
right
true
indeed
absolutely
definitely
precisely
please do
go ahead
do it
lets do it
lets do that
confirm|confirmed
you got it
you understood correctly|right
spot on
perfect
affirmative
i do|am|agree
agreed
ja
ja ja|bitte|genau|gerne|klar|stimmt|richtig|sicher|natürlich|das_stimmt|das_ist_richtig|das_passt
ja das ist es|richtig|korrekt
ja so ist es
jo|jep|jup|jap|jepp|jawohl|joa
genau
genau so|das|richtig|so_ist_es
ganz genau
richtig
stimmt
stimmt so|genau
das stimmt
das ist richtig|korrekt
korrekt
klar
na klar
natürlich
sicher
gerne|gern
gerne doch
passt
passt so
in ordnung
einverstanden ja
mach das
machen sie das
bitte machen|tun
bestätigt
exakt
sí|si
oui
d'accord
👍
👌
✅
✔
💯
)";

constexpr std::string_view kDeny = R"(
no
no no|thanks|thank_you|sorry|not_really|not_quite|not_that|not_exactly
no that is_not|isnt it|right|correct|what_i_mean|what_i_meant|what_i_need
no thats not it|right|correct|what_i_mean|what_i_meant|what_i_need|true
no its_not|it_is_not|it_isnt
no its|it_isnt
no i dont|am_not|do_not
n
nope|nah|nay|negative|noo|nooo
not really|quite|exactly|that|this|at all|yet
neither
none
none of these|those|them|the_above
neither of these|those|them
something else
thats_not|that_is_not|this_is_not it|right|correct|what_i_mean|what_i_meant|what_i_need|what_i_want|true|quite_right
that isnt it|right|correct|what_i_mean|what_i_meant|what_i_need
thats|that_is wrong|incorrect|false
wrong
incorrect
false
not what i mean|meant|need|want|asked
nein
nein danke|nein|leider_nicht|das_nicht|das_ist_es_nicht|stimmt_nicht|das_stimmt_nicht
nein das ist falsch
nein das meine ich nicht
nö|ne|nee|nope
leider nein|nicht
nicht ganz|wirklich|direkt|genau
das ist es nicht
das ist falsch|nicht_richtig|nicht_korrekt
das stimmt so? nicht
stimmt nicht
falsch
das meine|meinte ich nicht
keins|keines|keine|keiner davon|von_denen|von_diesen
keins|keines|keine|keiner
etwas|was anderes
nichts davon
non
👎
❌
)";

constexpr std::string_view kSkip = R"(
skip
skip it|this|that
skip this|that|the question|one
pass
next
next question
doesnt|does_not matter
it doesnt|does_not matter
irrelevant
not relevant|important|applicable
n a
na
rather not say
prefer not to say
i_prefer|id|i_would rather not say|tell
no comment
dont care
i dont care
any
anything|whatever|whichever
whatever you think
either
either is_fine|one_is_fine|one
no preference
up to you
überspringen
weiter
nächste frage
egal
ist|is|das_ist mir egal
ist egal
das ist egal
spielt keine rolle
nicht wichtig|relevant
unwichtig
keine angabe
möchte ich nicht sagen
)";

constexpr std::string_view kDontKnow = R"(
i dont|do_not know
dont know
i dont|do_not know yet|that|exactly|for_sure|sorry|either
i dont|do_not really know
i really|honestly|truly|just|still|simply dont|do_not know
really|honestly|sorry i dont|do_not know
no idea
no idea honestly|sorry|really|yet|at_all|to_be_honest
i have no idea
no clue
i have no clue
not sure
not sure yet|really|about_that|sorry|honestly
not really? sure? to be honest
im_not|i_am_not|not sure to be honest
honestly|sorry no idea|clue
honestly i dont know
i cant|cannot|couldnt say|tell
i_have|ive never checked|counted|looked
im_not|i_am_not|not sure
im_not|i_am_not|not sure yet|about_that|really
im unsure
unsure
unknown
dunno
idk
hard to say
cant|cannot say
cant|cannot tell
who knows
you tell me
beats me
no answer
sorry no idea|clue
sorry i dont know
i would have to check|ask|look
id have to check|ask|look
i need to check|ask
ich weiß|weiss|weis es nicht
ich weiß|weiss|weis nicht
weiß|weiss nicht
weiß|weiss ich nicht|noch_nicht|nicht_genau
weiß|weiss ich noch|leider_nicht
das weiß|weiss ich nicht|noch_nicht|leider_nicht
ich weiß|weiss es noch|leider_nicht
ich weiß|weiss es? wirklich|ehrlich_gesagt|einfach|selbst nicht
ehrlich gesagt weiß|weiss ich es? nicht
keine ahnung
keine ahnung ehrlich|ehrlich_gesagt|leider|sorry|noch|wirklich
ich habe|hab keine ahnung
kA
k a
bin mir nicht sicher
bin nicht sicher
nicht sicher
ich bin mir nicht|noch_nicht sicher
unbekannt
schwer zu sagen
kann ich nicht sagen
da müsste|muss ich fragen|nachfragen|nachsehen|nachschauen
no lo sé
je ne sais pas
🤷
)";

constexpr std::string_view kAcceptance = R"(
ok|okay|great|perfect|good|fine|alright thanks|thx|cheers|danke
ok|okay|great|perfect|good|fine|alright thank you
ok|okay|great|perfect|good|fine|alright thanks|thank a|so|you lot|much|so|very
ok|okay|gut|perfekt|passt danke
ok|okay|gut|perfekt|passt vielen dank
that|this|it works
that|this|it works for me
that|this would|will work|do
thatll|thatd work|do
works for me|us
ok|okay|great|good|fine|perfect|yes|alright|cool that|this works
ok|okay|great|good|fine|perfect|yes|alright|cool works for me
ok|okay|great|good|fine|perfect|yes that|this|it is fine|ok|good|great|perfect
ok|okay|great|good|fine|perfect|yes thats|its fine|ok|good|great|perfect
thats|that_is|its|this_is fine|ok|okay|good|great|perfect|acceptable|reasonable|fair
thats|that_is fine with|by|for me|us
fine
fine by|with|for me
sounds good|great|fair|perfect|reasonable|like_a_plan
ok|okay|great|yes sounds good|great|fair
i can live|work with that|this|it
i am|im fine|ok|okay|happy with that|this|it
i accept
i accept that|this|it
fair enough
makes sense
that|it makes sense
ok|okay|yes|ah makes sense
ok|okay|yes|ah that|it makes sense
understood
got it
ok|okay got it|understood
good solution|idea|compromise
all good
happy with that|this
deal
alright
das passt
das passt so|für mich|mir
passt für mich
das geht
das geht so|für_mich
das geht in ordnung
das ist ok|okay|gut|in_ordnung|fein|prima|perfekt|super|fair
ok|okay|gut|ja|super das passt|geht
damit kann ich leben|arbeiten
einverstanden
ich bin * einverstanden
bin * einverstanden
damit bin ich einverstanden|zufrieden
klingt gut|fair|vernünftig|super|prima
hört sich gut an
verstanden
verstehe
alles klar
leuchtet ein
macht sinn
ergibt sinn
das ergibt|macht sinn
nehme ich
das nehme ich
so machen wir das|es
)";

constexpr std::string_view kCancelWhole = R"(
cancel
cancel it|this|that|please|everything
cancel my|the|this request
please cancel
stop
stop it|this|that|please
abort|quit|exit
never mind
nevermind
nvm
forget it
forget about it
forget it|that|this|it_please
forget that? i asked
drop it
no longer needed|necessary|relevant
not needed|necessary anymore|any_more|any_longer
i dont need it|this|that anymore|any_more|any_longer
dont bother
its|it_has resolved|solved itself
solved
already solved|resolved|done|fixed
withdraw
abbrechen
abbruch
stopp
stornieren
bitte abbrechen|stornieren
vergiss es|das
vergessen sie es|das
vergiss es einfach
hat|das_hat sich erledigt
schon|bereits erledigt
erledigt
nicht mehr nötig|notwendig|relevant
brauche|brauch ich nicht mehr
lass es|gut sein|mal
lassen sie es|es_gut_sein|gut_sein
zurückziehen
)";

const std::array kLists{
    ActList{Act::Affirm, Where::Whole, kAffirm},
    ActList{Act::Deny, Where::Whole, kDeny},
    ActList{Act::Skip, Where::Whole, kSkip},
    ActList{Act::DontKnow, Where::Whole, kDontKnow},
    ActList{Act::Acceptance, Where::Whole, kAcceptance},
    ActList{Act::Cancel, Where::Whole, kCancelWhole},
};

}  // namespace

std::span<const ActList> answer_act_words() {
    return kLists;
}

}  // namespace ajar::understanding
