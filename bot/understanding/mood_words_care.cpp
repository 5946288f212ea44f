// What is touched only with care, in English and German: secrets, pay, health, conflicts. And what
// only sounds like it: "the admin password prompt" is a window, not a secret.

#include "bot/understanding/mood.hpp"

#include <array>

namespace ajar::understanding {
namespace {

constexpr std::string_view kSensitive = R"(
password|passwords|passwort|passwörter|passworts|kennwort|kennwörter|contraseña
passcode
pin code|number
mfa
2fa
two|multi factor
authenticator
zwei faktor
zwei-faktor
one time code
security key|token|incident|breach
recovery|backup codes
locked out
account * locked|hacked|compromised
konto * gesperrt|gehackt
phish~
smish~
suspicious|strange|weird|fake mail|email|link|attachment|message|login|call
verdächtige~ mail|email|e|link|anhang|nachricht|anruf
clicked * link|attachment
auf * link geklickt|gedrückt
hack|hacked|hacker|hackers|gehackt
malware
ransomware
virus
trojan|trojaner
spyware
data breach|leak|leaked
leaked
datenleck
datenpanne
data protection
stolen|stole
gestohlen|geklaut
lost my laptop|phone|badge|notebook|mobile|computer|key|card|usb
laptop|handy|notebook|ausweis|badge * verloren
salar~
payslip|payslips|paycheck
payroll
my pay
wage|wages
gehalt
gehalts~
lohn
lohn~
bonus payment|payout
bully~
bullied
harass~
discriminat~
sexis~
racis~
mobbing
gemobbt
belästig~
diskriminier~
sick leave|note
i am|im ill|sick
illness
disease
cancer
surgery
pregnan~
maternity
burnout
burn-out
depress~
mental health
disab~
medical
therapy
krank|krankheit|krankmeldung|krankschreibung|krankgeschrieben
schwanger~
mutterschutz
schwerbehind~
therapie
depressi~
ärztlich~
suicid~
suizid~
kill|hurt|harm myself
self harm
fired
laid off
layoff|layoffs
dismissal|dismissed
termination
gekündigt
kündigung~
kündigen
entlassen|entlassung
abmahnung
whistleblow~
hinweisgeber~
investigat~
lawsuit
legal hold
spying
confidentially
in confidence
strictly|highly|absolutely|completely confidential
confidential matter|talk|question|issue|conversation|topic|case
this|that is? confidential
thats|keep_it|keep_this confidential
streng|absolut|unbedingt vertraulich~
vertrauliche|vertraulichen|vertrauliches angelegenheit|frage|sache|gespräch|thema
das|dies|es ist|bleibt|muss? * vertraulich
betriebsrat
works council
read|see|access|check|monitor * colleagues|employees|someones|his|her mail|mailbox|email|emails|messages|chats
fraud
betrug
blackmail
erpress~
)";

// What takes the care away from the words it covers.
constexpr std::string_view kNotSensitive = R"(
admin|administrator|administrators|root password
sick of|and_tired
password prompt|prompts|window|windows|box|dialog|dialogue|field|popup|screen|request
asks|asking|asked|prompts|prompting|prompted me? for|to an|the|a|some? admin|administrator|administrators password
password manager|managers|policy|protected|protection|generator
virus scan|scanner|scanners|protection
anti virus
lohn|lohnt sich
sich lohnt|lohnen
admin|administrator|administratoren passwort|kennwort
passwort|kennwort des|vom|eines administrators|admins|admin
passwortabfrage|kennwortabfrage
passwort|kennwort fenster|abfrage|dialog|feld
fragt|verlangt|will nach? ein|das|dem|einem? admin|administrator passwort|kennwort
passwort|kennwort manager|tresor|richtlinie
colleague|coworker|employee|somebody|someone|teammate|assistant|intern|manager|he|she|they|who|people has|have|just|has_just|have_just|who|is|are? resigned|resigning|quit|quitting
colleague|coworker|employee|somebody|someone|teammate|assistant|intern|manager|he|she|they|who|people was|were|got|has_been|have_been|is_being|are_being fired|dismissed|laid_off|terminated
colleague|coworker|employee|somebody|someone|teammate|assistant|intern|he|she|who has|just|has_just? handed|given|gave in|his|her|their|in_her|in_his notice|resignation
kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|mitarbeitende|jemand|sie|er|praktikant|praktikantin|chef|chefin|assistentin|assistent|teamleiterin|teamleiter hat|haben gekündigt
kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|mitarbeitende|jemand|sie|er|praktikant|praktikantin|chef|chefin|assistentin|assistent|teamleiterin|teamleiter hat|haben zum|leider|gestern|heute|fristlos|auf|selbst * gekündigt
kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|mitarbeitende|jemand|sie|er|praktikant|praktikantin|chef|chefin|assistentin|assistent|teamleiterin|teamleiter wurde|wird|ist gekündigt|entlassen
kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|mitarbeitende|jemand|sie|er|praktikant|praktikantin|chef|chefin|assistentin|assistent|teamleiterin|teamleiter wurde|wird fristlos|leider|zum|gestern * gekündigt|entlassen
gekündigt|entlassen hat|haben|wurde * kollege|kollegin|mitarbeiter|mitarbeiterin
kündigung eines|einer|von|der|des kollegen|kollegin|mitarbeiters|mitarbeiterin
vertrag|verträge|abo|abonnement|lizenz|lizenzen|lizenzvertrag|wartungsvertrag * gekündigt|kündigen
gekündigte|gekündigten|gekündigter vertrag|verträge|lizenz|lizenzen
contract|licence|license|subscription * termination|terminated
termination of the|our|a|this contract|licence|license|subscription
therapy devices|products|customers
medical device|devices|customers|products|sector
)";

// Somebody is being treated badly, or is at the end of their strength.
constexpr std::string_view kTrouble = R"(
screams|screaming|shouts|shouting|yells|yelling at me|us
schreit|brüllt|anschreit|anbrüllt|angeschrien|angebrüllt mich|uns
mich|uns * an|angeschrien|angebrüllt|anschreit schreit|brüllt
humiliat~
threatened|threatens|threatening
schikanier~
gedemütigt|demütigt
bully~
bullied
harass~
discriminat~
threaten~ me|us|him|her
blackmail
burnout
burn_out|burned_out|burnt_out
depress~
mobbing
gemobbt
mobbt|mobben
belästig~
diskriminier~
bedroht|bedrohen mich|uns
mich|uns bedroht|bedrohen
erpress~
ausgebrannt
)";

constexpr std::string_view kDanger = R"(
suicid~
suizid~
selbstmord
kill|hurt|harm|killing|hurting|harming myself
self harm
end my life
dont|do_not want to live
selbst verletzen
mir etwas|was antun
das leben nehmen
nicht mehr leben
)";

// The sooner somebody says it, the smaller the damage.
constexpr std::string_view kSecurity = R"(
bag|backpack|suitcase|rucksack * gone|missing|stolen
tasche|rucksack|koffer * weg|gestohlen|verschwunden|geklaut
left|forgot|forgotten|lost my|the|a|our? work|company|business|office? phone|laptop|notebook|badge|tablet|mobile|usb|key|card in|on|at|somewhere
phone|laptop|notebook|badge|tablet|mobile is|was|has|went missing|gone|disappeared
handy|diensthandy|firmenhandy|laptop|notebook|dienstlaptop|tablet|ausweis|schlüssel * taxi|zug|bahn|bus|flugzeug|hotel|café|restaurant|ubahn
handy|diensthandy|firmenhandy|laptop|notebook|tablet|ausweis|schlüssel * liegen_gelassen|liegengelassen|vergessen|verloren
verlor|verloren|vergessen * diensthandy|firmenhandy|dienstlaptop
phish~
smish~
suspicious|strange|weird|fake|dodgy mail|email|link|attachment|message|login|call|sms|text
verdächtige~|komische|komischen|seltsame|seltsamen mail|email|e|link|anhang|nachricht|anruf|sms
clicked * link|attachment
opened * attachment|link
auf * link geklickt|gedrückt
anhang * geöffnet
hack|hacked|hacker|hackers|gehackt
account * hacked|compromised
pretend~ to be
posing|posed as
gave|given|told|sent * my|the code|password|pin|login|credentials
entered|typed my|the password|credentials|login|details * on|in|into
gab|gibt|gegeben sich * aus
ausgegeben als
code|passwort|zugangsdaten|pin * weitergegeben|gegeben|eingegeben|verraten|genannt
malware
ransomware
virus
trojan|trojaner
spyware
data breach|leak|leaked
datenleck
datenpanne
security incident|breach
stolen|stole
gestohlen|geklaut
lost my laptop|phone|badge|notebook|mobile|computer|key|card|usb
laptop|handy|notebook|ausweis|badge * verloren
)";

constexpr auto kTag = [](MoodWord word) { return static_cast<int>(word); };

const std::array kLists{
    PatternList{kTag(MoodWord::Sensitive), kSensitive},
    PatternList{kTag(MoodWord::NotSensitive), kNotSensitive},
    PatternList{kTag(MoodWord::Trouble), kTrouble},
    PatternList{kTag(MoodWord::Danger), kDanger},
    PatternList{kTag(MoodWord::Security), kSecurity},
};

}  // namespace

std::span<const PatternList> care_words() {
    return kLists;
}

}  // namespace ajar::understanding
