#include "bot/understanding/little_words.hpp"

#include <algorithm>
#include <set>

namespace ajar::understanding {
namespace {

// Beside pronouns and the like: what people weigh an answer with, which names no thing either.
constexpr std::string_view kEnglish =
    "i you he she it we they my our your me us a an the this that these those its it's is are "
    "was be been am and or but so of for in on at to from with about around roughly only just "
    "not no yes now then later soon maybe perhaps all both some more less each per than there "
    "here i'm need want would like have has had will do does did people person persons users "
    "user team teams department colleague colleagues company week weeks month months year day "
    "days time times currently already still again before after next last every end start "
    "because as if really very much many few exactly well okay ok sure right possible him her "
    "his hers their theirs them mine yours ours own myself yourself ourselves themselves who "
    "whom whose which what when where why how else other others another everyone everybody "
    "anyone anybody someone somebody nobody one ones none any same such too also even ever "
    "never always often once got get gets getting gotten gave given give gives take takes took "
    "taken make makes made let lets doing done being were can't cannot can could should shall "
    "won't wouldn't shouldn't couldn't don't doesn't didn't isn't aren't wasn't weren't haven't "
    "hasn't hadn't i'd i'll i've you're you've you'd he's she's we're we've we'll they're "
    "they've they'd that's there's what's who's into out up down off over under though although "
    "however anyway instead rather quite enough lot bit kind sort guess suppose think thought "
    "thinks say says said saying tell told mean means meant hope hoped know knew known see seen "
    "understand feel feels sounds sound seems seem look looks serious seriously kidding joking "
    "unfair fair ridiculous absurd nonsense disappointing disappointed hm hmm mhm uh um oh ah "
    "wow alright fine good great bad nice sad sorry true false wrong honest honestly sense "
    "reason reasons decision answer disagree agree";

constexpr std::string_view kGerman =
    "ich du er sie es wir ihr mein meine meinen meiner meinem unser unsere unserer unseren ein "
    "eine einen einem einer der die das den dem des und oder aber so von für in im am an auf zu "
    "mit ab ist sind war sein bin hat habe haben brauche brauchen ungefähr etwa circa ca rund "
    "nur nicht kein keine ja nein jetzt dann später bald vielleicht alle beide mehr weniger pro "
    "als personen person leute nutzer team abteilung kollegen kollegin kollege firma woche "
    "wochen monat monate jahr tag tage mal noch schon wieder vor nach nächste nächsten letzte "
    "jede jeden weil wenn sehr genau möglich uns mir man wird werden ihm ihn ihnen euch euer "
    "eure seine seinen ihre ihren dein deine dich mich sich selbst wer wen wem wessen welche "
    "welcher welches was wann wo warum wieso weshalb wie andere anderen anderer anderes jeder "
    "jedem jemand niemand keiner keinen keinem eins eines dies diese dieser dieses diesen "
    "diesem jene solche auch sogar immer nie niemals oft doch denn halt eben eh wohl zwar "
    "trotzdem obwohl jedoch sowieso sonst genug etwas nichts bekommen bekommt bekam kriegen "
    "kriegt gekriegt gegeben gibt geben nehmen nehme genommen machen macht gemacht lassen lass "
    "tun tut getan waren wäre wären wurde wurden worden geworden hatte hatten hätte hätten kann "
    "können kannst könnte könnten konnte soll sollen sollte sollten will wollen wollte darf "
    "dürfen muss müssen musste mag möchte gehabt gewesen seid bist habt ins vom zum zur beim "
    "bei aus über unter ohne gegen wegen damit dass ob hier da dort nun also allen aller alles "
    "glaube denke dachte meint sage sagt sagen gesagt weiß wissen verstehe verstehen sehe finde "
    "scheint ernst ernsthaft wirklich echt unfair fair ungerecht gerecht lächerlich absurd "
    "quatsch unsinn enttäuscht enttäuschend schade hm hmm tja naja na ach oh ok okay gut "
    "schlecht schön richtig falsch sinn grund entscheidung antwort einverstanden";

constexpr std::string_view kSpanish =
    "yo tú usted ustedes él ella ellos ellas nosotros nosotras me te se nos le les lo la los "
    "las un una unos unas el mi mis tu tus su sus nuestro nuestra nuestros este esta esto estos "
    "estas ese esa eso esos esas aquel aquello y o u pero que qué quién quien cuál cuándo "
    "cuando dónde donde cómo como por para de del al a en con sin sobre entre hasta desde según "
    "si sí no ni ya aún todavía también tampoco siempre nunca muy más menos mucho mucha muchos "
    "poco bien mal algo nada nadie alguien alguno otro otra otros otras todo toda todos todas "
    "demás mismo misma cada uno es son era eran soy eres somos ser estar estoy está están fue "
    "ha han he hemos hay tiene tienen tengo tenemos tener había hacer hace hacen hecho puede "
    "pueden puedo poder quiero quiere queremos dice dices dicen decir dije dijo digo creo cree "
    "pienso supongo parece entiendo sé vale bueno buena pues entonces así porque aunque claro "
    "serio injusto justo ridículo absurdo broma verdad razón decisión respuesta acuerdo vaya "
    "recibió recibieron";

constexpr std::string_view kFrench =
    "je tu il elle on nous vous ils elles me te se le la les l un une des du de d au aux mon ma "
    "mes ton ta tes son sa ses notre nos votre vos leur leurs ce c cet cette ces ça cela ceci "
    "et ou mais que qu qui quoi quel quelle quand où comment pourquoi pour par en dans sur sous "
    "avec sans chez entre jusque depuis si oui non ne n pas plus moins très trop peu beaucoup "
    "bien mal rien personne quelqu quelque autre autres tout toute tous toutes même chaque y j "
    "m t s est sont était étaient suis es êtes sommes être été a ont ai as avons avez avoir "
    "avait eu fait font faire fais peut peux peuvent pouvoir veux veut voulez voulons dit dis "
    "dites disent dire crois pense suppose semble comprends sais bon bonne ben alors donc ainsi "
    "parce car pourtant déjà encore aussi jamais toujours sérieux sérieusement injuste juste "
    "ridicule absurde blague vrai raison décision réponse accord reçu c'est n'est j'ai n'ai "
    "l'ont l'a qu'on qu'ils qu'il d'accord s'il d'autres n'a n'ont j'en m'en";

using LittleWords = std::set<std::string_view>;

void add(LittleWords& words, std::string_view list) {
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        words.insert(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

LittleWords of_four_languages() {
    LittleWords words;
    for (const auto list : {kEnglish, kGerman, kSpanish, kFrench}) add(words, list);
    return words;
}

}  // namespace

bool says_no_subject(std::string_view word) {
    static const LittleWords words = of_four_languages();
    return words.contains(word);
}

}  // namespace ajar::understanding
