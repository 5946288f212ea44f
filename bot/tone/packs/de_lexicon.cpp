// German words that say little alone and much together: who is spoken of, what went wrong, what
// is held out. The fault model weighs their company; no rule fires on one of them. How a line is
// written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kFailing = R"(
(verkabelt|umgesteckt|zugestellt|zugemüllt|verstopf*|vollgestopft|überladen|überfrachtet|gehortet|angestoßen|eingedrückt|heimgegangen)
(vergessen|vergisst|vergaß|versäum*|ignorier*|übersehen|übersieht|übersah|überlesen|verschlamp*|vertipp*|verlegt|verwechsel*|verpass*|verschlaf*|verpenn*|gepennt|pennt|geschlafen|schläft|schlafen|verbock*|vermassel*|verpatz*|versau*|vergeig*|vermurks*|verbummel*|verdöst|vertrödel*|trödel*|getrödelt|bummel*|schlamp*|geschlampt|gepfuscht|pfusch*|murks|eingebrockt|versagt|versemmel*|versieb*)
(gelöscht|kaputt|zerstört|verloren|umgestoßen|verschüttet|rausgezogen|herausgezogen|abgezogen|gezogen|gedrückt|geklickt|geöffnet|eingesteckt|überschrieben|verstellt|herumgespielt|herumgefummelt|angefasst|angerichtet|hinterlassen|liegen lassen|liegen gelassen|liegenlassen|hängen lassen|im stich|schleifen|verschleppt|blockiert|blockieren|abgestritten|durcheinander)
(verpulvert|verbraten|verjubelt|vergeudet|verschwendet|verplempert|unbeaufsichtigt|verzapft|ausgeplaudert|hinter .. rücken|breitgetreten|totgeredet|kaputtgemacht|vergrault)
(schlampig|nachlässig|unachtsam*|unaufmerksam*|leichtsinn*|fahrlässig|unfähig*|unzuverlässig*|chaotisch|planlos|ahnungslos|gedankenlos|stur|sturheit|faul|faulheit|voreilig|unordentlich|wirr|ungenau*|unvollständig*|lückenhaft|falsch*|fehlerhaft|verspätet|zu spät|viel zu spät|halb leer|unleserlich|unsauber|sorglos*|hudel*|mangelhaft)
(fehler|schuld|versehen|verschulden|panne|irrtum|versäumnis|anwenderfehler|bedienfehler|durcheinander|chaos|schlamperei|pfusch|ungeschick*|leichtsinn)
(ohne|statt) .. (fragen|zu fragen|prüfen|lesen|nachzudenken|hinzusehen|zu schauen|rücksprache|ein wort|bescheid|absprache|erlaubnis|genehmigung|nachzusehen)
(nie|nicht|niemanden|keinen|niemand|keiner|nichts) .. (gelesen|gemeldet|geprüft|gefragt|geantwortet|aufgepasst|zugehört|unterschrieben|beachtet|gesichert|gespeichert|nachgedacht|hingeschaut|bescheid|reagiert|zurückgerufen|verlass|gekümmert|eingehalten|getestet|liest|zuhört|aufpasst)
(hätte|hätten|hättest|hättet|sollten|sollte|solltest|müsste|müssten|müsstest) .. (sollen|müssen|können|gelesen|gefragt|gemeldet|geprüft|gewartet|wissen|kennen|gesagt|aufgepasst)
(kommt|passiert|habt ihr|haben sie|hast du) .. (davon|wenn man|davon , wenn|selbst)
)";

constexpr std::string_view kOutsider = R"(
(lieferant*|hersteller*|anbieter*|dienstleister*|betreiber*|vermieter*|spedition*|kurier*|paketdienst|bank|agentur|handwerker*|firma|firmen|provider|händler*|hoster|partnerfirma|putz*|reinigungs*|hausmeister*|fahrer*|monteur*|elektriker*|bauleiter*)
(abteilung*|team|teams|büro|kollege|kollegen|kollegin|kolleginnen|azubi*|praktikant*|lehrling*|assisten*|vorgänger*|nachfolger*|chef|chefin|leute|mitarbeiter*|sekretär*|student*|zivi|aushilfe|truppe|küster*|pfarrer|schwester|lehrer|herren|damen|die von|die vom)
(einkauf|vertrieb|buchhaltung|personal|personalabteilung|rechtsabteilung|marketing|controlling|logistik|empfang|versand|verwaltung|betriebsrat|vorstand|geschäftsführung|zentrale|hr|lohnbüro|facility|ausschuss|haustechnik|werkschutz|lager)
(jemand|irgendwer|irgendjemand|irgendeiner|niemand|keiner|deren|wirt|wirtin|hausherr|verein|gemeinde|schule|amt|behörde|museum)
)";

constexpr std::string_view kSanction = R"(
(sperr*|gesperrt|block*|kapp*|abgeschalt*|schalten .. ab|abdrehen|drehen .. ab|entzieh*|entzogen|entzug|berechn*|rechnung|abgezogen|kündig*|gekündigt|entlass*|rauswurf|fliegt|fliegen|melde|melden|gemeldet|verlier*|weg|zu|einzieh*|eingezogen|löschen|gelöscht|zahlen|bezahlen|zahlt|streichen|gestrichen|aussperren|zugesperrt)
(abmahn*|warnung|verwarnung|gewarnt|strafe|bestraft|strafbar|sanktion*|disziplinar*|konsequenz*|folgen|nachspiel|ärger|anzeige|haft*|verantwort*|rechenschaft|geradestehen|gerade|büßen|bereuen|teuer|personalakte|akte|arbeitsplatz|job|stelle|karriere|letzte chance|letztes mal|letzte|rechtliche schritte|gezwungen|ein auge|ungemütlich|was sie davon|was du davon|was dann passiert|schwarz|rausschmiss|kopf kosten|vor gericht|gericht)
(hinten|ende|schluss) .. (schlange|liste|reihe|stapel|anstellen|rutscht)
(ans|am|nach) ende der (schlange|liste)
)";

constexpr std::string_view kAuthority = R"(
(chef|chefin|vorgesetzte*|leitung|geschäftsführung|geschäftsleitung|vorstand|direktor*|rektor*|dekan*|polizei|staatsanwalt*|gericht|anwalt|anwälte|personalabteilung|personalleitung|betriebsrat|revision|presse|zeitung|führungskraft|teamleitung|teamleiter*|abteilungsleit*|bereichsleit*|schulleit*|bischof|pfarrer|kommandant|aufsicht|behörde|träger)
)";

constexpr std::string_view kCalamity = R"(
(katastroph*|desaster|ruin*|untergang|untergeh*|apokalyp*|gau|super-gau|verheer*|vernicht*|pleite|bankrott|insolven*|zusammenbr*|kollaps|weltuntergang|zerstör*|ende|aus|erledigt|lichter aus|dichtmachen|laden|nie wieder erholen|alles verlieren|alles verloren|leer|leerräumen|räumen|existenz*|abgrund|chaos|hölle|albtraum|verloren|den bach|in flammen|in rauch|tödlich|fatal*|lahm|stillstand|am boden|an die wand|ganze firma|ganze haus|uns alle|alle arbeitslos|auf der straße|kopf kosten|schlagzeilen)
)";

constexpr std::string_view kBurden = R"(
(überlast*|überlauf*|überarbeit*|unterbesetz*|am limit|am anschlag|ausgelastet|rotier*|land unter|unter wasser|ertrink*|erstick*|überrannt|brennt|stress*|hektisch|hochbetrieb|viel los|viel zu tun|zu tun|genug um|um die ohren|am hals|auf dem tisch|schreibtisch|überstunden|krank|grippe|urlaub|im bett|zu zweit|zu dritt|zu viert|nur zwei|nur drei|halbe abteilung|halbe mannschaft|halbe team|zerreißen|zweiteilen|teilen|zwei hände|zwei arme|arbeit|arbeitsplätze|anfragen|tickets|anrufe|wichtigeres|dringendere*|dringenderes|andere sorgen|baustellen|luft holen|verschnaufen|durchatmen|personal|leute|wochen|tag und nacht|kalender)
)";

constexpr std::string_view kAlready = R"(
(schon|bereits|wieder|mal wieder|schon wieder|wieder einmal|nochmals|noch einmal|erneut|mehrfach|mehrmals|zweimal|dreimal|wie immer|wie üblich|wie gewohnt|wie so oft|ständig|dauernd|immer|jedes mal|letztes mal|letzte woche|letzten|letzter|vorige*|früher|natürlich|ja|doch|nächstes mal|nächste mal|künftig|inzwischen|noch so ein|beim nächsten|weiter)
(gesagt|geschrieben|erklärt|erwähnt|mitgeteilt|hingewiesen|dargelegt|beantwortet|erläutert|gewarnt|steht alles|angekündigt)
)";

constexpr std::string_view kInnocence = R"(
(schuld|verschulden|verantwortung|verantwortlich|zuständig|aufgabe|aufgaben|job|bezahlt|entschieden|entscheidung|idee|nicht wir|nicht ich|nicht an uns|nicht an mir|bei uns|uns trifft|kann niemand etwas|nichts dafür|können nichts|ausführende*|überbringer|bote|boten|über unsere köpfe|über meinen kopf|vor meiner zeit|übernommen|ehrlich|fairerweise|ehrenrettung|verteidigung|entschuldigung sei|zugeben|zugutehalten|verstehen|verständnis|bedenken|bedenke|vergessen|sehen|auch mal sagen|sagen)
(alles|bestes|möglichstes|mögliche|menschenmögliche|konnten|können|kräften|drin) .. (getan|gegeben|versucht|tun|geben|war|möglich)?
(niemand|keiner|wer) .. (ahnen|wissen|vorhersehen|kommen sehen|gedacht|gerechnet|schneller|besser|beschwert|gefragt|bescheid)
(passier*|vorkommen|kommt vor|kommen vor|kann jedem|kann überall|in den besten|menschlich|fehler macht|fehler machen|wo gehobelt|nun mal|eben|halt)
(andere|anderen|anderswo|woanders|überall|jeder|alle) .. (auch|warten|länger|fehler|langsamer|genauso)
(hexen|zaubern|hellseh*|wunder|glaskugel|gedanken lesen|götter|roboter|maschinen|menschen|perfekt|allwissend)
(nur|bloß|lediglich) .. (weiter|weitergegeben|ausführen|ausführende|menschen|helfen|halten uns|vorgaben|tun|getan)
(mehr|schneller|besser) .. (nicht|nicht mehr|nicht drin|können|ging|geht)
)";

constexpr std::array kLists{
    PhraseList{Cue::Failing, kFailing},
    PhraseList{Cue::Outsider, kOutsider},
    PhraseList{Cue::Sanction, kSanction},
    PhraseList{Cue::Authority, kAuthority},
    PhraseList{Cue::Calamity, kCalamity},
    PhraseList{Cue::Burden, kBurden},
    PhraseList{Cue::Already, kAlready},
    PhraseList{Cue::Innocence, kInnocence},
};

}  // namespace

std::span<const PhraseList> german_lexicon() {
    return kLists;
}

}  // namespace ajar::tone
