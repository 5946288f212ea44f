#include "bot/understanding/mood.hpp"

#include <array>

namespace ajar::understanding {
namespace {

constexpr std::string_view kPleased = R"(
thank_you|thanks so|very much
thanks so much
thanks a lot|million
you saved|rescued|made me|my_day|the_day
great|awesome|amazing|excellent|fantastic|brilliant|good|nice job|work|service|support|news
that|it|this is awesome|amazing|great|fantastic|brilliant|wonderful|perfect
thats awesome|amazing|great|fantastic|brilliant|wonderful|perfect
love it|this
works perfectly|great|beautifully
youre the best
so happy
vielen|herzlichen|tausend dank
danke * sehr|herzlich
super|toll|klasse|prima|hervorragend gemacht|geholfen|arbeit|service
das ist super|toll|klasse|prima|großartig|perfekt
ich freue mich
bin begeistert
muchas|mil gracias
merci beaucoup
😊
😀
🎉
🙏
❤
)";

constexpr std::string_view kAnxious = R"(
im|i_am|were|we_are very|really|so|a_bit? afraid|frightened|terrified
terrified
fürchte|befürchte|fürchten|befürchten
mir ist|wird angst|bange
worried
worry|worries me
anxious
afraid
scared
panic~
nervous
stressed
stressing me
desperate
im|i_am lost
really need help
please help me
dont know what to do
i might lose
im in trouble
ich habe|hab angst
mache mir * sorgen|gedanken
besorgt
verzweif~
panik
bin ratlos
weiß nicht mehr weiter
weiss nicht mehr weiter
unter druck
nervös
bitte * hilfe|helfen
estoy preocupad~
je suis inquiet|inquiète
😟
😰
😱
)";

constexpr std::string_view kFrustrated = R"(
drives|driving|drove me up|round|around|nuts|crazy|mad
not this|that|the * again
nobody|no_one * care|cares
treibt|macht|bringt mich * wahnsinn|weißglut|irre|palme
niemanden|keinen interessiert|kümmert
lose|losing|lost my|our|all? patience
its|is|this_is|thats|now the third|fourth|fifth|sixth|tenth|hundredth|umpteenth time
what a mess|nightmare|pain|joke|circus|chaos
nothing * does|works|work what|as|like it|they should|supposed
verliere|verlieren|verloren * geduld
mit * geduld am ende
so|was_für ein|ein_elendes chaos|mist|murks|theater|krampf|elend|durcheinander
klappt|geht|läuft|funktioniert gar|überhaupt|rein nichts|nicht
klappt|geht|läuft|funktioniert hier|da gar|überhaupt nichts
killing me
driving|drives me crazy|nuts|mad|insane
frustrat~
annoy~
irritating
tedious
tired of
waste|wasting|wasted of|my|our time|hours
again and again
over and over
yet again
for the second|third|fourth|fifth|hundredth|nth time
keeps crashing|failing|freezing|disconnecting|happening|breaking
still not|isnt|doesnt|dont|doesnt_even work~
still broken|waiting
still no answer|reply|news|response
every single day|time|morning
not again
broken again
same problem|issue again
nothing works|helps
i give|gave up
at my wits end
cant take this
unusable
painfully slow
pain in the
hopeless
useless
thanks for nothing
sigh
argh~
ugh
nerv|nervt|nervig|nervend
genervt
frustr~
schon wieder
immer wieder
immer noch nicht|kein~
seit tagen|wochen|monaten
zum zweiten|dritten|vierten|fünften|x-ten|hundertsten mal
geht|funktioniert * wieder nicht
nichts funktioniert|geht|hilft
treibt|macht mich * wahnsinnig|verrückt|fertig
zum verzweifeln|haareraufen
zeitverschwendung
verschwende~ * zeit
unbrauchbar
nutzlos
taugt nichts
danke für nichts
so kann * nicht arbeiten
ich * am ende
estoy hart~
frustrad~
ça m'énerve
frustré~
😤
😩
😫
🙄
)";

constexpr std::string_view kAngry = R"(
unacceptable
not acceptable
ridiculous
outrageous
disgrace~
pathetic
absurd
furious
angry
pissed
fed up
sick of
sick and tired
had enough
is a joke
a complete|total|absolute joke|disaster|mess|disgrace
you|youre|you_are|you_guys|you_people|support|helpdesk|it_department|it_team|it_support|bot|service|service_desk is|are? * useless
useless bot|support|helpdesk|service|team|department|people|lot|answer|answers|machine
incompetent
idiots
wtf
what the hell|heck|fuck
the hell
bullshit
damn
fuck~
shit|shitty
worst it|service|support|department|team
speak|talk to your boss|manager|supervisor
complain to
how dare
how hard can it be
unverschämt~
frechheit
inakzeptabel
nicht akzeptabel|hinnehmbar
unzumutbar
lächerlich
wütend
sauer
stinksauer
stocksauer
schnauze|nase|faxen voll|dicke
platzt der kragen
unfähig~
ihr|sie|support|it|abteilung|service|bot seid|sind|ist * nutzlos|unbrauchbar
saftladen
scheiße
scheiss~
verdammt~
verarsch~
reicht|reichts jetzt
es reicht
mir reicht
skandal
ein witz
zum kotzen
inaceptable
inacceptable
😠
😡
🤬
)";

constexpr auto kTag = [](MoodWord word) { return static_cast<int>(word); };

const std::array kLists{
    PatternList{kTag(MoodWord::Pleased), kPleased},
    PatternList{kTag(MoodWord::Anxious), kAnxious},
    PatternList{kTag(MoodWord::Frustrated), kFrustrated},
    PatternList{kTag(MoodWord::Angry), kAngry},
};

}  // namespace

std::span<const PatternList> feeling_words() {
    return kLists;
}

}  // namespace ajar::understanding
