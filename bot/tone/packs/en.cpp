// English word lists: what a sentence does in a reply. The wordings that rules object to are in
// en_wording.cpp. How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kGreeting = R"(
^ (hi|hello|hey|dear|hiya|greetings)
^ good (morning|afternoon|evening|day)
^ morning
)";

constexpr std::string_view kSignOff = R"(
^ (best|regards|cheers|sincerely|thanks|cordially|respectfully)
^ yours (sincerely|faithfully|truly|ever|,)
^ (many|with|thank|kind|warm|warmest|best|kindest) (thanks|kind|warm|best|you|regards|wishes)
^ (take|all) (care|the) best?
^ have a (good|nice|great|lovely) ...
^ (bye|ciao|saludos|sent)
^ talk soon
^ see you
^ - <name>
^ – <name>
)";

constexpr std::string_view kFiller = R"(
thank you .. for
thanks .. for
many thanks
hope .. (well|day|week)
(had|took|taken|have) .. (look|thought|read) .. (idea|question|request|note|message|wish|it)
(thought|looked|talked|went|read|sat|pondered|mulled) .. (about|into|over|at|through) (your|this|it|the) .. (question|request|idea|note|message|wish|matter|while|time)?
(comes|came|come) up .. (often|lot|time|regularly|these)
(old|new) .. find ..
good question
(interesting|nice|lovely|great|fine|kind|charming|good|clever|fun|popular|common) (idea|thought|question|plan|wish|topic|request|subject|suggestion)
what a .. (idea|thought|wish|question|plan)
(received|got|read) your (request|message|mail|note|ticket|question|idea)
(always|very|really|so) (glad|happy|pleased|nice|good) to hear
(many|lots|plenty|several|quite) .. (people|colleagues|teams|folks) .. (ask|wonder|feel|have|like|love)
(you|your team) .. not the (first|only)
(spring|summer|autumn|winter|weather|season|mondays|fridays|times) .. (is|are|was|has)
(discussed|talked) .. (colleagues|team|desk|meeting|morning|week)
with (great|much) interest
everyone .. (loves|likes|enjoys)
been thinking
(hear|get|see) this .. (often|lot)
)";

constexpr std::string_view kAcknowledge = R"(
i (understand|see|hear|get) (that|why|what|how|you|your|it|where)
i can (see|understand|imagine|hear|picture|well) ..
you'd (like|love|want|rather|prefer) ..
^ you (want|would|need|wish|asked|ask|wrote|mentioned|said|told|are looking|describe)
(sounds|sound|sounded) (like|lovely|good|fun|hard|tiring|useful|sensible|great|nice)
i get (that|it)
understood
if i understand
as i understand it
(makes|make) sense
you're right that
fair (point|wish|question)
(do|does) sound
don't go together
(must|can) be (annoying|tiring|hard|frustrating|a pain)
(is|are|was) a (joy|pain|nuisance|drag|chore|lot)
)";

constexpr std::string_view kEmpathy = R"(
(that|this|it) (is|was|must|sounds|feels) .. (awful|upsetting|awkward|frustrating|annoying|painful|embarrassing|hard|stressful|tough|worst|rotten|bad|horrible|unpleasant|no|scary|maddening)
i (can|do|know|understand|imagine) .. (feel*|frustrat*|annoy*|upset*|stress*|worr*|ang*|hard|went through|matters|means)
(a|the) (rotten|bad|awful|rough|hard|terrible|real) (start|day|week|loss|morning|time|moment|afternoon)
is .. (a|the) .. (loss|nightmare|blow|shock|worry)
(is|are|was|were) (awful|maddening|upsetting|no fun|rotten|infuriating|exhausting)
)";

constexpr std::string_view kSource = R"(
(rented|hired|handed|given) out (to|until|for|with) ..
the only _ .. (in|of|with|for) (the|this|our)
(out|away|gone|lent|booked|taken|on loan) (with|by|to|for) (the|another|a) ..
(contract*|licence*|license*|licens*|agreement|agreements|law|laws|audit*|budget*|rule|rules|clause|section|act|regulation*|insurance|insurer*|insured|guideline*|guide|standard*)
(policy|policies) <num>
(policy|policies|rules|rule) (of|from|since) <name>
(data|privacy|security|works|labour|trade|tax) (protection|review|officer|council|policy|rule|agreement|law|rules)
(gdpr|iso|board|council|committee|regulator*|authority|court|courts|fraud|attack*|virus*|breach*|stolen|leak*|lost|outage|backup|backups|support|warranty|lease*|leasing)
(support|updates) (ends|ended|stops|stopped|runs)
(booked|assigned|committed|reserved|promised|tied|taken|frozen|decided|closed|locked|blocked|funded|paid) (until|till|to|for|by|through|on)
(is|are|was|were) (run|owned|handled|steered|managed|bought|organised|organized|kept|licensed|issued|paid|decided|set|taught|held|looked) (by|with|at|per|for|after|under)
(belong|belongs) to
(measured|tested|compared|checked|counted|showed|shows|show|test|trial|review)
(cost|costs|costing|price|fee|fees)
(run|runs|ran|own|owns|steer|steers|issue|issues|keep|keeps) (the|all|these|those|its|our) ..
(until|since|before|after) (the|its|their) ..
(limit|limits|limited|cap|capped|seats|places|capacity|memory|storage|space|room|slots|shelf|stock)
(expose|exposes|opens|reach|reaches|reads|copies|record|records|contains|contain|hold|holds|lists|covers|cover|names|asks|requires|require|forbids|prevents|risk)
(encryption|encrypted|password|passwords|personal|private|confidential|secret|sensitive|payroll|salary|salaries|patients|health)
outside (our|the|it|its)
)";

constexpr std::string_view kHollow = R"(
(as per|per|in line with|under|according to|following) (our|the|company|internal|general|usual) (own|usual|internal)? (policy|policies|rules|guidelines|regulations|practice|standards) ,
(is|are|it's) (our|the|a|company) .. policy $
(company|our|internal|general|standard) (policy|practice|procedure|rules|guidelines) $
(company|our|internal|general) (policy|policies|rules|guidelines) (do|does|says|say|is|are) ..
(for|on) (policy|internal|organisational|general|strategic|various|several|technical|security|good|principle) reasons
(as|on) a matter of (policy|principle)
on principle
(how|what|the way) .. (we|things|it) .. (here|done|work|works|always)
(we|it) (have|has|have) always been
we've always (done|had|handled|been)
that's (just|simply)? (how|the way) ..
(is|are) what (we|everybody|everyone|people|all|you) ..
(because|since|as) (that|this) is how ..
plans look different
that's how it (is|goes|was|has)
it is (what|how|as) it is
(everybody|everyone|all teams|the others) (gets|has|uses|get|have)
because .. (policy|rules|rule|so|that's|we) $
(other|certain|various|several) (factors|considerations|reasons|circumstances)
after (careful|due|thorough|long|much) (consideration|thought|review)
(nobody|no one) else (has|gets|does)
(would|could) set a precedent
(has|been) decided (so|that way|internally)
the usual (practice|way|standard|thing)
(is|it's) (standard|customary|usual|tradition|customary|common) (here|practice|with|for|in|procedure)
(works|done) (that|this) way
we (prefer|find|feel|think|believe) ..
(doesn't|does not|don't) (fit|suit|match) (our|the|into) ..
)";

constexpr std::string_view kBecause = R"(
, (as|since|because|given|seeing|considering|for)
(because|given that|now that|seeing that|seeing as|due to|owing to|considering|on account of|thanks to)
)";

constexpr std::string_view kFronted = R"(
^ (because|since|as|given|due to|owing to|now that|seeing that|seeing as) ..
)";

constexpr std::string_view kLeadIn = R"(
^ (so|therefore|hence|thus|accordingly|consequently)
(, | – | - )? so (we|i|it|you|your|the|they|that|those|this|she|he|all|a|our|any|both|for|until|two|three|one|its|these|here|rather|with|yours|each|i'd|we'll|i'll|it'll|you'll|they'll|let's)
(, so|; so|and so|– so)
; so
, so
– so
(therefore|hence|thus|consequently|accordingly)
(that's|that is|this is|which is) why
for (that|this|these|those) reason*
(that|this|which) (means|leaves|makes|puts|brings) ..
as a (result|consequence)
(given|with) that in mind
on (that|those) grounds
in that light
)";

constexpr std::string_view kDecision = R"(
^ (yes|yep|yup|sure|absolutely|gladly|certainly|done|granted|agreed|approved)
(of course|no problem|no worries|my pleasure|with pleasure|go ahead|happy to)
(stay|stays|remain|remains|remaining|staying)
(it's|it|we|we'll|i'll|i) (is|will|keep|keeps|leave|leaves|leaving|stick|sticks|hold|stay) ..
(we'll|we're|i'll|i'm|i've|we've|we|i) (keep|keeping|leave|leaving|kept|stick|sticking|use|using|split|go|gone|going|start|starting|settled|chose|chosen|decided|opted|approved|granted|agreed|cleared|put|reserved|booked|hold|holding|restore|restoring|do|can do|set|limit|share|move|moving|close|pass|passing|skip|drop)
(we|i) (can|could) (do|give|offer|open|grant|let|put|lend|add|extend|fit|cover)
(you|your .. ) (get|gets|have|will get|can have|may have|may|can keep|keep|receive|can go|moves|move|goes|go)
you'll (get|have|keep|receive|be)
(he|she|they|those|these|hers|yours|both) (get|gets|keep|keeps|goes|go|move|moves|come|comes) ..
(goes|going) (dark|back|ahead|to|live|out|off)
rather than
instead (of)?
(answer|decision|result|so|outcome) :
(is|are) (approved|granted|fine|ok|okay|on|yours|open|cleared|confirmed)
(has|have) been (approved|granted|cleared|opened|confirmed|reserved|open)
(will|can) (have|need) to (wait|stay|come|remain|go|be|leave|move)
(we|i) (ask|want|would like|'d like) you to
i'd like you to
(moves|comes|starts|opens|closes|ends|runs|waits|happens) (on|from|in|by|at|last|first|after|with|only|until|as|today|tomorrow|next)
(comes|come) (first|last|in two|in three|in steps|later)
(is|are) (with|for|his|hers|her|theirs) ..
(for|with) .. to (decide|give|grant|answer|rule)
(switched|kept|left|left as|turned) (on|off|in|out|as|where|closed|open|shut)
(belong|belongs) on
(outside|apart|separate|closed|locked|off|as it is|as they are|in place|out of service|at home|where it is)
(not|no) (this|for) (time|now|year|quarter|one)
)";

constexpr std::string_view kVerdict = R"(
^ you (can|will|get|may|keep|could|'ll)
^ you'll
^ (we|i) (will|would like|are keeping|keep|leave|assign|suggest|propose|are leaving|grant|offer|give|lend)
^ (we'll|i'll|we'd|i'd|let's) ..
^ we're (keeping|leaving|going|sticking|staying)
^ (please)? (contact|ask|see|call|turn|use) ..
^ over to <name>
)";

constexpr std::string_view kEvasion = R"(
(take|taken|took|taking|have taken|make|made) .. (note|notice) of
(been|is|was|have|has|duly|it) (noted|logged|registered)
^ noted
(under|into|for) (consideration|review|discussion|advisement|evaluation)
(will|be|being|is|are|shall) .. (considered|reviewed|evaluated|discussed|weighed|looked into|examined|assessed) 
(keep|keeping|kept|bear|have) (it|this|that|your|them) .. in mind
(we'll|we will|let's|let us|i'll|remains to be|time will) (see|tell|seen)
(wait|waiting) and see
(not|isn't) .. easy (one|question|call|answer|matter|case)
(may or may not|could go either way|hard to say|difficult to say|too early to|not yet clear|remains open|open question)
may or may not
(might|may|could) be a (yes|no) .. (yes|no)
(remains|yet) to be (seen|decided|determined|clarified)
(might|may|could) be (a)? (yes|no|possible|possibly)
(hard|difficult|early|soon) to (say|tell|judge|call)
either way .. (could|may|might)
(many|different|several|two) (views|sides|opinions|angles|ways to look)
depends (on)? how (you|one) ..
it (all)? depends
(could|may|might) be (a matter|something|one|up to|the) ..
(will|shall|may|might) .. (come|get|circle) back to (it|this|that)
(thought|food) for .. (future|later|thought|plan*)
(in|into|for) (our|the) (further|future|next|overall|longer|general|broader) (planning|plans|plan|considerations|discussions|thinking|roadmap)
(on|onto) (our|the|my) (radar|wish list|list of ideas|agenda|ideas list)
(is|are|being) (in|at) (work|process|progress|hand)
(forwarded|passed|taken) .. (consideration|thought|on board)
(think|talk|mull|sleep|ponder) .. (about|on|over) (it|this|that) .. (again|while|bit|time|more)?
(something|one|topic|thing|idea|subject) .. (feel|feels|think|watch|follow|people|around) .. (warmly|closely|about|here)
(certainly|surely|maybe|perhaps|possibly) .. (idea|topic|option|someday|day|time)
(ball|jury) is (still)? (out|in)
let .. (sink|settle|rest|mature|ripen)
(no|not a|neither a) (yes|no) (and|or|nor) (no|not|a)
(lot|much) (to be said|speaks|going) for .. 
(ask|asking) around
park (it|this|that|the)
)";

constexpr std::string_view kOffer = R"(
(waits|wait|waiting|ready|reserved|kept) for you
you (can|may|could|might|both) .. 
you'll (find|get|have|be able) ..
(your|the) .. can ..
(can|could|will) (lend|send|show|help|give|set|move|put|make|copy|draw|bring|teach|add|fit|build|share|run|walk|sit|reopen|open|blur|load|hand|print|order|take|export|pull|prepare|book|arrange|sort|join|create|stand|do)
(lends|sends|shows|helps|gives|sets|moves|puts|makes|copies|draws|brings|teaches|adds|fits|builds|shares|runs|walks|reopens|opens|loads|hands|prints|orders|takes|exports|pulls|prepares|books|arranges|offers|keeps|covers|does|holds|works|solves|reaches|costs|exists|has|have)
(i|we) (can|could) (lend|send|show|help|give|set|move|put|make|add|do|offer|open|bring)
(i've|we've|i|we) (kept|reserved|booked|put|set|left) ..
(get|gets) it
instead
(use|try|take|book|ask|pick|choose|name|send|borrow|call|see|grab|join|go) (the|our|a|your|any|it|one|him|her|me|to|draw*|<name>)
(there|here) (is|are|'s) .. 
what (would|can|could|might|helps|works|you) .. (work|help|is|take|keep|need|do)
(alternative|option|way|ways|route|other|instead|meanwhile|until then|in the meantime)
(for|to) (your|the|make|help|get|keep|reach|draw|save|speed|send) ..
(ready|free|available|waiting|open) (for|from|to|at|on|by|today|tomorrow|in|this)
(contact|reach|ask|see|talk to|speak to|call|visit) (<name>|mr|ms|dr)
)";

constexpr std::string_view kAsToday = R"(
as (you|they|we|it|before|now) (do|does|did|have|already|always|is|are) (now|today|already|so far|it|done|been|until)
as (now|today|before|ever|always|usual|hitherto|until now|so far|already|since)
(like|just like|same as|same way as) (now|today|before|until now|always|so far|you do|you already)
the (usual|current|present|existing|known|same) (way|route|path|process|procedure) .. (now|today|before|as)?
(continue|go on|carry on|keep) .. (as before|as now|as usual|as today)
(continue|go on|carry on|keep on) (to|with|using|working|sending|asking) ..
where .. (wait|waits|are|is) .. until you are back
(still|already) .. as (before|now|today|always)
(as|like) (you|they|people|visitors|everyone|we) .. (already|always|do|did|have) (do|done|did|now|today|so far|until now)?
, as (so far|it is|things are|things stand)
)";

constexpr std::string_view kChange = R"(
(would|could|will|might) change (it|that|this|the|our|my)
(needs|need|requires|takes|take) .. (from|by|signed|approval|of)
on (two|one|three|these|the|this) condition*
)";

constexpr std::string_view kVacant = R"(
(should|if|when|once) (the)? (circumstances|things|conditions|situation|times) (change|changes|allow|permit|differ|improve)
(should|if|when|once) (anything|something|the picture) (change|changes)
)";

constexpr std::string_view kIf = R"(
^ (if|should|in case|whenever|anything|something|any|or if|and if|had|were|when|where|missing|wrong|trouble|does|did)
(if|in case|whenever|should you|unless)
)";

constexpr std::array kLists{
    PhraseList{Cue::Greeting, kGreeting},
    PhraseList{Cue::SignOff, kSignOff},
    PhraseList{Cue::Filler, kFiller},
    PhraseList{Cue::Acknowledge, kAcknowledge},
    PhraseList{Cue::Empathy, kEmpathy},
    PhraseList{Cue::Source, kSource},
    PhraseList{Cue::Hollow, kHollow},
    PhraseList{Cue::Because, kBecause},
    PhraseList{Cue::Fronted, kFronted},
    PhraseList{Cue::LeadIn, kLeadIn},
    PhraseList{Cue::Decision, kDecision},
    PhraseList{Cue::Verdict, kVerdict},
    PhraseList{Cue::Evasion, kEvasion},
    PhraseList{Cue::Offer, kOffer},
    PhraseList{Cue::AsToday, kAsToday},
    PhraseList{Cue::Change, kChange},
    PhraseList{Cue::Vacant, kVacant},
    PhraseList{Cue::If, kIf},
};

}  // namespace

std::span<const PhraseList> english_structure() {
    return kLists;
}

}  // namespace ajar::tone
