// English word lists: vague and stock wordings, and the small words rules look for. The hurtful
// ones are in en_faults.cpp. How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kPromise = R"(
(i'll|we'll|she'll|he'll|they'll|it'll|you'll|somebody'll) _
(will|shall|is going to|are going to|expects to|plans to|aims to) _
(i|we|he|she|they) (call|ring|write|send|post|tell|check|come|update|fix|give|let|look|sort|keep|take|pass|get)
)";

constexpr std::string_view kVague = R"(
(we're|we are|i'm|they're|team is) (looking|working|checking|digging) (into|on|at|through) (it|this|that|things|the matter|your case|your request) $
(when|if|where|wherever|as) (possible|feasible|convenient|practicable) $
(check|look) and (revert|come back|get back|reply)
soon => by [day and hour]
!! (as|how|so|too) soon
!! soon (as|after|enough)
as soon as (possible|we can|i can|we|i|possibly|practicable|it|there|capacity|they|time|things|feasible|humanly) .. => by [day and hour]
! as soon as (you|your|it is|it's|the|she|he)
(asap|shortly|promptly|presently|speedily|swiftly|someday|sometime|eventually|before long) => by [day and hour]
(asap|a.s.a.p|a.s.a.p.)
(as|so) (quickly|fast|promptly|early|swiftly|speedily|rapidly) as (we|i|possible|they|humanly) ..
(at|by) the (earliest|next|first) (opportunity|convenience|possible|chance|available)
at (some|a later|a given|an appropriate|the right|a suitable) (point|time|stage|moment|date)
(in|within) (due|the fullness|good|no|a reasonable|reasonable|a short|a timely|good|next to no) (course|of|time|time frame|while|manner|fashion)
(in|over|within|during) the (coming|next|following|near|nearer|foreseeable) (days|weeks|months|while|time|future|few|period|quarter|year)
(in|within) (a few|a couple of|some|several|the next few) (days|weeks|months|hours)
(in a|after a|for a)? (little|short) while
(in a|in no) (while|time|jiffy|bit|moment|minute|second)
(one of these|some|any) (days|day now|day|time now|minute now|time soon)
! any (day|time) (this|between|from|until|that|next|you)
(once|when|as soon as|after) (the|our|this|that) .. (settled|settles|clears|cleared|calms|calmed|allows|permits|over|died|dies|passed|eases|eased|quietened|quietens|finds|found)
as (capacity|time|things|resources|schedules|circumstances|we|staff|staffing) (allow*|permit*|free*|calm*|get*)
(when|once|whenever|where|after|until|as soon as) (we|i|he|she|they|someone|somebody|it|capacity|time|things|our|the|there|schedules|resources|workload|people) .. (time|minute|moment|chance|capacity|allows|allow|permits|permit|up for air|frees|freed|quieter|calmer|calms|settles|settle|down|gap|slot|room|around to|round to|news|possible|permitting|get there|get to it|hand|hands|breathing|breather|clears|quietens|done with|on top of|available|spare|through)
(time|capacity|workload|resources) (permitting|allowing)
(right|straight) away
(right|straight) on (it|that|this|to)
(get|getting|be) (right|straight|immediately|on it)
immediately
(as|at) (a)? (matter of urgency|our earliest|the soonest|the earliest)
(sooner or later|down the (line|road)|in the long run|later on|at a later date|in due time|for the time being|until further notice|one day|until then we'll)
(later|sometime) (this|next)? (year|quarter|spring|summer|autumn|winter|on)
(around|after|sometime|some time|somewhen) (the)? (new year|summer|easter|christmas|holidays)
(have|having|take|takes) (a)? look (at it|into it|into this)? (when|once|if|soon|shortly|later)
(keep|keeping) you (posted|updated|informed|in the loop|up to date) $
(loop|looping) you in
(let|letting) you know (when|once|if|as|in due|soon|how) ..
(update|tell|inform|notify|contact) you (when|once|if|as soon) ..
(with|top|highest|high|utmost|all) (priority|urgency|due speed|haste|possible speed)
(on|working on) it (and|,)? (will|we|$)
(take|takes|taking) (its|some|a|as long as) (course|time|while)
(we're|we are|i'm|they're|team is) on it
)";

constexpr std::string_view kNobody = R"(
(i'll|we'll|i will|we will) (get|come|be) (back)? (to|in|in touch) (you|touch)? $
(i'll|we'll|i will|we will) (revert|respond|reply|be in touch|get back to you|come back to you) $
(someone|somebody|a colleague|one of us|one of our|a member|a specialist|an expert|a technician|an agent|people|an employee|a representative|the person) .. (will|'ll|is going to|gets|calls|comes|writes|rings|should|shall|is looking|looks)
(someone|somebody)'ll
you'll (hear|be) (back)? from (us|someone|somebody|the team|our team|a colleague|them)
you (will|should|shall|may) hear (back)? from (us|someone|somebody|the team|our team|a colleague|them)
you (will|'ll|shall) be (contacted|informed|notified|called|updated|told|advised|kept)
you'll be (contacted|informed|notified|called|updated|told|advised|kept)
(will|shall|'ll|to) be (considered|reviewed|discussed|examined|included|handled|dealt|looked|taken|processed|resolved|fixed|sorted|done|addressed|handed|delivered|attended|checked|picked|answered) ..
it'll be .. (handled|dealt|looked|taken|processed|resolved|fixed|sorted|done|addressed)
(gets|get|is being|are being) (picked|handled|looked|dealt|processed|sorted|seen)
(it|this|that) (is|'s) being (handled|dealt|looked|taken|processed|fixed|worked)
)";

constexpr std::string_view kJargon = R"(
(ticket|tickets) (<num>|number|no|id|queue)
(backlog|sprint|itsm|cmdb|escalation matrix|triage|tier <num>|incident management|change advisory|story points|kanban|scrum|workstream|ticketing system|on-prem|middleware|stakeholder*|sla|idoc|slas|jira|servicenow|p1|p2|p3|l1|l2|l3)
(<num>|first|second|third|1st|2nd|3rd) (level|tier|line) (support|team|queue)?
(level|tier) (<num>|one|two|three) (support|team|queue)?
)";

constexpr std::string_view kCliche = R"(
unfortunately
please (note|be advised|be informed|be aware|rest assured|understand that|do not hesitate|don't hesitate|bear with)
(we|i) (value|appreciate) (your|the|you) (request|feedback|patience|interest|business|message|understanding|input|question|time)
(your|the) (request|feedback|message|call|opinion|satisfaction|concern) is (very|highly)? (important|valued|appreciated)
is .. important to us
per (our|company|the|internal) (policy|policies|rules|guidelines)
calm down
(i|we) (fully|completely|totally|really|truly|can|do|very well)? (understand|know|appreciate) (exactly|just|fully|well)? (how|your|what) (you|frustration|concern|concerns|feel|upset|annoyance|disappointment|must|it) ..
(any|the|for) inconvenience
(thank you|thanks) for (reaching|your (patience|understanding|interest)|contacting|getting in touch|bearing|being patient)
(reaching|reached) out
(do not|don't) hesitate
(hope|trust) .. (finds you well|great day|wonderful day|lovely day)
at (your|our) earliest convenience
(take|takes|taking) .. (very|extremely|quite)? seriously
we are here to help
(valued|dear) (customer|colleague|user|employee)
(at the end of the day|going forward|moving forward|touch base|circle back|think outside|win-win|synerg*|leverage)
(rest assured|be assured|kindly be|kindly note|we kindly ask|to whom it may concern)
(regret|sorry) to inform
(have|having) a (great|wonderful|lovely|fantastic) day
(as|in accordance with|due to) (per)? (our|company) policy
is our (top)? priority
)";

constexpr std::string_view kTalkingDown = R"(
(obviously|evidently) => 
! (not|isn't|so|less|more) obviously
(simply) => 
(clearly) => 
! (more|very|so|speak|see|read|show|shows|write|hear|say|understand|label|labelled|mark|marked) clearly
! clearly (labelled|marked|visible|written|named|stated|defined)
^ just (do|open|click|post|press|read|use|try|look|go|ask|send|restart|type|follow|wait|put|log)
(you|and|then|to|can|could|should|please|must|need to|,) just (do|open|click|press|read|use|try|look|go|ask|restart|type|follow|wait|have|need|put|log)
as (everyone|everybody|anyone|we all|you|all of us) (know|knows|should know|surely know|can see|is aware|should|might|will know|surely) ..
(even|any) (a)? (child|children|beginner|grandmother|grandma|toddler|fool|idiot|five-year-old|layman|monkey)
(child's play|no rocket science|rocket science|piece of cake|for dummies|common sense|idiot-proof|foolproof)
it's (not that|not so|really not|hardly) (hard|difficult|complicated)
(of course|naturally|needless to say|it goes without saying|as is well known) , you ..
needless to say
goes without saying
(surely|hopefully) you (know|knew|understand|noticed|can|realise|realize)
(great|terrible|eternal|endless|deep) suffering
(doesn't it|isn't it|don't you think) ?
(feel free|go on|go ahead|by all means) .. (ask|write|come|call|try|send) .. (time|again)
(do so|simply|just|really do) love
in (his|her|their|your) wisdom
(how|so) (kind|clever|thoughtful|brilliant) of (you|him|her|them)
(good|nice|great) (try|luck with that)
how (hard|difficult) can
let me (explain|spell|put) (it|this|that|you) (slowly|again|simply|out|in simple)
(in|with) (simple|plain|small|easy) words for
(basic|elementary|trivial|self-evident|self-explanatory|no-brainer)
(won't|will not) (get|take) (anyone|you) (very)? far
)";

constexpr std::string_view kTime = R"(
(today|tomorrow|tonight|yesterday|midnight|noon)
(monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|mon|tue|tues|wed|thu|thur|thurs|fri)
(this|next|every|each|tomorrow|yesterday|by|until|in the|of the|same) (morning|afternoon|evening|night|week|month|lunch|quarter|weekend|monday)
! (this|next|every|each) quarter
(<num>|the <num>|on|of|by|until|since|from|in|early|mid|late|end|before|after|to) (january|february|march|april|may|june|july|august|september|october|november|december)
(january|february|march|april|june|july|august|september|october|november|december|easter|christmas|whitsun|pentecost|xmas)
(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec) <num>
<num> (jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)
<num> (am|pm|o'clock|h|hrs|p.m|a.m)
(at|by|until|till|from|before|after|between|past|around) <num>
(within|in|inside|takes|after|for) (a|an|one|two|three|four|five|six|ten|half|the|<num>) (hour*|day*|minute*|week*|working|business|quarter|night*|month*|same|weeks|second*)
(at|by|until|before|after|around|from|till) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch|lunchtime|then|day's|close)
(on|by|until|from|before|since|till) the (1st|2nd|3rd|*th|*st|*rd|*nd)
(the|a) (same|next|following|previous|whole) (day|morning|night|week|afternoon|evening|hour|month)
(the)? day (before|after)
(already|now|since|right now|done|as of now|straight from) (yours|open|live|active|done|in|works|unlocked|working|back|on|there|there)
(is|are|has been|'s|been) (already|now) ..
(this|the) (minute|second|very|coming) ..
(lunch|lunchtime|overnight|daily|weekly|monthly|nightly|hourly)
(as of now|at once|from now on|within the hour|end of (day|week|month|business))
by (end|close) of (day|business|play|week)
)";

constexpr std::string_view kOpenScope = R"(
(as|for as) (many|much|long|often|far) .. as (you|they|he|she|it|your .. ) (like|likes|want|wants|need|needs|please|wish|care|fancy|feel)
(anything|everything|whatever) (else)? (you|they|he|she|people) (can|could|may|might) (think of|want|imagine|fancy)
, (forever|for ever|indefinitely)
(whatever|whichever|however many|however much) .. (need|needs|want|wants|like|likes|wish|please|takes|comes up)
until (you|they|it|he|she) (feel|feels|like|think|thinks|are done|see fit|want)
(whatever|whoever|wherever|whenever|however|everything|anything|all|what) (that|and more)? (you|they|your|he|she|it) .. (like|want|need|needs|please|wish|wants|takes|fancy|choose|likes|asks|ask|require|desire)
(no limit|without limit|unlimited|limitless|the whole lot|and so on|and the like|or whatever|etc)
(some|several|a few|a couple of|a handful of|various|certain|enough|plenty of|a number of) (of)? (licen*|seats|screens|laptops|people|colleagues|monitors|accounts|devices|features|access|rights|equipment|software|hardware|stuff|money|help|support|storage|space|budget|new|extra|more|additional|things)
(something|stuff|things|bits) (like that|suitable|along|of the kind|appropriate)
(as|if) (needed|required|necessary|appropriate|you see fit|see fit)
no (limit|limits|restrictions|end date|strings|questions asked)
for (good|ever|as long|an indefinite|the time)
until further notice
(open-ended|indefinitely|freely|at will|to your heart's)
)";

constexpr std::string_view kOpenTerms = R"(
(details|terms|conditions|scope|amount|limits|rest) .. (to be|are to be|still to be|yet to be) (settled|agreed|clarified|defined|confirmed|decided|seen)
we (will|shall|'ll)? see (how much|how many|how far|how long)
(provided|as long as|if|subject|once|assuming|so long as|given|when|on condition|unless|depending|with) .. (requirements|conditions|criteria|rules|formalities|prerequisites|terms|regulations|usual|necessary|certain|some|all|boxes|guidelines|paperwork|standards|circumstances) (are|is|have|has|apply|met|fulfilled|complied|followed|observed|conditions|checks|steps|in order|permit|allow|rules|terms|$)
(usual|normal|standard|general|certain|some|relevant|known|applicable|customary|same old) (conditions|terms|rules|requirements|restrictions|limits|limitations|caveats|guidelines|strings|provisos|checks) (apply|applies|hold|attached|count|are|is|of|come|go|in|$)
(conditions|terms|restrictions|limits|rules|exceptions|strings) (apply|attached|may apply|hold)
(subject to) (conditions|terms|approval|change|availability|the usual|certain|further|review|checks)
(with|under) (certain|some|the usual|a few|the necessary|various|the appropriate) (conditions|limits|restrictions|strings|rules|caveats|terms)
(if|provided|as long as|unless) (all|everything|nothing|it all|things) (goes|is|fits|works|speaks|comes|checks|stays) (well|fine|in order|out|between|up|against|ok|okay|right)
(within|inside) (reason|limits|the rules|reasonable|the usual|certain|sensible)
(when|if|once|where) (the)? (formal|formalities|paperwork) ..
)";

constexpr std::string_view kHandover = R"(
(passed|pass|passing|forwarded|forward|forwarding|handed|hand|handing|routed|escalated|escalate|escalating|referred|refer|referring|sent|brought|given|gave|transferred|directed|taken|assigned|redirected|moved|raised|put) .. (to|over|on|up|with|at|before|in)
(escalated|forwarded|routed|escalating)
(is|are|lies|lands|goes|sits|now|landed|rests) (now|therefore|already)? (with|to|before|at|in) ..
(contact|reach|ask|see|talk to|speak to|turn to|write to|call|address|get in touch) ..
(belong|belongs) (to|with|in)
(makes|make) (it|that|this) (one|a|<name>*|something)? .. 
(take|takes|took) (this|it|that|over) ..
(know|knows|know about|informed|notified|alerted|told|looped) (about|of)? (it|this|in|too)
)";

constexpr std::string_view kUnnamed = R"(
! (not|aren't|isn't|never) (the|a|quite)? (the)? (right|proper|responsible|relevant) _
(office|people|team|department|unit|persons|colleagues|staff) (responsible|in charge|concerned)
(department|department's|team's|unit's|desk's|hotline) .. (people|folks|hotline|staff|colleagues)
^ management (will|decides|is|has|looks|takes) ..
(the|our|your|a|some|outside|external|higher) (responsible|relevant|competent|appropriate|right|proper|respective|concerned|corresponding|suitable|correct|specialist|external|outside|specialised|specialized|higher|other|technical|specialist) (people|person|persons|team|teams|office|department|departments|colleague|colleagues|party|parties|unit|place|desk|body|level|experts|channel|channels|side|authority|group|function|contact|owner|hands|specialists|units|folks|address|quarters|squad)
(people|person|persons|team|department|office|colleagues|those|somebody|someone|ones|unit|folks|whoever|specialists) (in charge|responsible|concerned|who (deal|deals|handle|handles|look|looks|is|are|know|knows|take|takes|decide|decides)|higher up|on duty|that (deal|deals|handle|handles))
(third|second|2nd|3rd|next|first|1st|higher|upper) (level|line|tier|instance|floor|echelon)
to (management|the experts|specialists|the specialists|an expert|a specialist|another team|another department|another office|the other side|senior|headquarters|upstairs|the back office|a colleague|colleagues|someone|somebody|the business|the department|the team|internally|the vendor|the maker|the provider|the supplier|leadership|the higher|the next|experts|our experts|our specialists|our partner|the partner|the appropriate|whoever|third|second)
(up to|with|by) (management|the management|someone|the experts|the specialists|another team|another department|the team|colleagues|a colleague|experts|those|whoever|somebody|upstairs|leadership|senior management|the people)
(up|upwards|upstairs|higher|internally|on|further) (the)? (line|chain|ladder|hierarchy) ?
(escalated|forwarded|passed|referred|handed|sent|moved|raised|taken|routed) (it|this|that|your .. )? (internally|on|up|upwards|upstairs|further|higher|onwards|along) $
(escalated|forwarded|raised) (it|this|that|accordingly|internally) $
(elsewhere|another department|another team|a different team|a different department|a different unit|other department|other team|specialists|the experts|outside experts|responsible department|responsible team|responsible office|responsible people|the back office)
someone (else|over there)
(to|with|on|by) (the)? (tier-*|level-*) ..
(tier-1|tier-2|tier-3|level-2|level-3|tier-two|tier-three) (folks|people|team|support|crew|colleagues|specialists|group)
a (colleague|specialist|person|team|department|manager) (upstairs|elsewhere|there|over there|in charge|higher up|further up|decides|takes|looks|handles)
on whose (desk|table)
(a|the) (competent|proper|responsible|relevant|appropriate) (body|instance|organ|board)
(the|our) (experts|specialists|professionals|powers that be|higher-ups|hierarchy|decision-makers|decision makers|outside experts|other side)
)";

constexpr std::string_view kPerson = R"(
(mr|ms|mrs|dr|prof|professor|miss|madam|mx) .? <name>
)";

constexpr std::string_view kYou = R"(
(you|your|yours|you're|you'll|you'd|you've|yourself|yourselves|u|ur)
)";

constexpr std::string_view kWe = R"(
(we|we'll|we're|we've|they|they'll|us)
)";

constexpr std::string_view kSelf = R"(
(i|i'll|i'm|i've|i'd|he|she|he'll|she'll)
)";

constexpr std::string_view kFigure = R"(
(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|fifth|quarter|dozen|both|twice|double)
)";

constexpr std::string_view kStarter = R"(
^ (the|a|an|this|that|these|those|our|your|my|his|her|its|their|i|i'll|i'm|i've|i'd|we|we'll|we're|we've|you|you'll|you've|he|she|it|it's|they|they'll|if|should|when|once|on|in|at|for|from|to|by|with|as|because|since|until|after|before|so|therefore|thus|hence|two|three|four|five|six|seven|eight|nine|ten|what|which|who|how|where|why|is|are|do|does|did|can|could|would|will|tell|please|thanks|yes|no|sure|and|or|but|then|there|here|everything|all|both|each|every|any|anything|something|someone|somebody|nobody|one|once|under|above|over|without|within|meanwhile|instead|rather|sorry|half|most|many|some|people|access|private|customer|customers|new|old|above|between|during|according|having|given|dear|hi|hello|today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|photos|files|personal|shared|second|further|only|last|next|first)
)";

constexpr std::string_view kNegation = R"(
(no|not|never|none|nobody|nothing|nowhere|neither|nor|hardly|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|wouldn't|couldn't|shouldn't)
! no (later|problem|doubt|more|cost|matter|worries)
)";

constexpr std::string_view kOpening = R"(
(tell|ask|ring|call|write|email|mail|message|ping|text|phone|contact|reach|catch|remind|nudge|warn|flag|correct) (me|us|him|her|them|back|it|to|in|by|out|here|so|along|with|any|which|what|how|where|when|whether|one|on|if|about|<name>|<num>|before|early|first|right|today|as|the|your|that|and|or|at)
(send|show|give|drop|bring|forward|point|swap|pass|mention|add|post|name|note|share) (me|us|him|her|them|to|back|it|here|along|<name>|one|any|over|the name|the names|names|examples|an example|more)
(reply|answer|post|shout|talk|speak|say|come|stop|chat|get|look|see) (to|here|so|back|in|by|with|on|and|over|round|it|if|when|before|first)
(have|get) a word
(feedback|questions|remarks|ideas|comments|corrections|observations|objections|doubts|wishes) .. (go|goes|to|reach|reaches|welcome|appreciated|count|help)
(a|one) (line|word|call|mail|note|message|nudge) .. (reaches|is enough|will do|suffices|is all|does it|to <name>|to me|to him|to her|helps|here)
(look|looking) forward to (your|hearing|a|what)
(all|am|i'm) .. ears
(is|are|be) (much|very|most|always|highly)? (appreciated|welcome|wanted|helpful)
(would|will|could) help .. : (send|name|tell|show|list)
worth a (call|line|word|note|mail|message)
(tell|let|ask|ring|call|write|message|mail|email|ping|text|reply|answer|shout|talk|speak) $
^ (shout|reply|answer|write|call|ring|tell|ask) ..
(say|says) (so|the word|which|when|when)
(let|lets) (me|us|him|her|them|<name>|_) know
(thoughts|ideas|facts|questions|objections|feedback|corrections|comments|details|additions|other|suggestions|views|numbers|further|input|hints) .. (welcome|help|count|come|reach|please|wanted|appreciated)
(welcome|happy|glad|pleased|open|curious|keen|ready) (to|for|if|of|about|here|,|.) ..
! happy to (say|tell|report)
! (glad|pleased|happy|ready) to (confirm|inform)
(would|will|can|could|may|might|does|do) (change|help|alter|make|shift|tip) (the|me|us|him|her|it|this|that|my|our|a|to) ..
(then|and|,) (we|we'll|i|i'll|he|she|they) (look|talk|find|see|discuss|reopen|go|can|will|could|take|weigh|swap|think|check|revisit|compare|adjust|sort|work|try|move|change|'ll) ..
(look|talk|think|go|see|weigh) .. (again|anew|afresh|together|over)
(my|our|his|her) (door|line|phone|desk|number|extension|office|inbox) (is|are|stands|stays|remains) ..
(is|are|sits|stays|remains) (always)? open (to|for)
(on|at|under) <num> $
(best|better) (brought|sent|raised|told|taken|put) (to|with) ..
(go|goes|come|comes|reach|reaches|belong|belongs) (straight)? (to) (him|her|me|us|them|<name>)
(i'd|i would|we'd|i|we) (like|love|want|be glad|be happy|be grateful|appreciate) to (hear|know|learn|see|read) ..
(glad|happy|grateful) to hear
(missed|misread|misunderstood|overlooked|got .. wrong|wrong|mistaken|missing) .. (tell|correct|say|let|write|call|send|point|show)
(correct|stop|interrupt|challenge|contradict) me
(if|should|in case) .. (you|your|anything|something|one|it|that|this|the) ... , (please|tell|let|just|do|we|i|she|he|write|call|send|ring|give|come|say|ask|then|reply|name|show|bring|drop|talk|they|my|me)
(you|they) (can|may|could) (also|always|still)? (reach|call|ring|write|reply|come|tell|ask|reopen|talk|find) (me|us|him|her|them|back|to|<name>|in|here|any)
(swap|reach|find|catch|see) (it|him|her|me|us|them) (at|on|in|until|any)
)";

constexpr std::string_view kClosing = R"(
(consider|considered|considers|regard|regarded|deem|deemed|treat|treated|declare|call|close|closed|closes|mark|marked|closing|now) .. (closed|settled|done|finished|resolved|final|complete|completed|case|matter|ticket|request|topic|over|file|subject)
(matter|case|ticket|request|topic|discussion|subject|file|issue|this|that|decision|it) (is|are|was|has been|'s) (now|therefore|hereby|thus|thereby)? .. (closed|settled|final|over|done with|finished|concluded|resolved for us|off our)
(no|not) (further|more|any|additional) (discussion|questions|action|replies|reply|requests|mails|messages|correspondence|debate|comment|need|steps)
(no|not) (need|point|use|reason|sense) (to|in) (reply|answer|write|ask|asking|replying|writing|discuss|discussing|respond|responding|come|get|call|follow)
(do not|don't|please don't|kindly refrain|refrain|no need to|please do not) (reply|answer|respond|write|ask|call|contact|raise|come back|send|get back|from)
(that|this) (is|was|'s|will be) (all|it|that|everything|the end|the last|final|our last|our final) ..
that's (all|it|that|final|the end)
(all|everything|nothing more|nothing else|nothing further) (i|we|there) (have|is|can|has|had|'s) .. (say|add|on it|to it|report|do)
(end|last word) of (the)? (story|discussion|matter|it|message|conversation|this)
(won't|will not|cannot|can't|don't|not) (discuss|revisit|reopen|debate|go back|come back|return|talk|respond|reply|answer|be discussing|look|enter) .. 
(so|and) that (ends|settles|concludes|closes|was|is|does) ..
(ends|settles|concludes|closes) (the|this|that|our) ..
(case|thread|chat|topic|book|chapter) closed
(full stop|period|enough said|'nuff said)
(please)? (accept|respect) (this|that|our|the) (decision|answer|as)
(have|enjoy) a (good|nice|great|pleasant) (day|weekend|one|week)
)";

constexpr std::array kLists{
    PhraseList{Cue::Promise, kPromise},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Nobody, kNobody},
    PhraseList{Cue::Jargon, kJargon},
    PhraseList{Cue::Cliche, kCliche},
    PhraseList{Cue::TalkingDown, kTalkingDown},
    PhraseList{Cue::Time, kTime},
    PhraseList{Cue::OpenScope, kOpenScope},
    PhraseList{Cue::OpenTerms, kOpenTerms},
    PhraseList{Cue::Handover, kHandover},
    PhraseList{Cue::Unnamed, kUnnamed},
    PhraseList{Cue::Person, kPerson},
    PhraseList{Cue::You, kYou},
    PhraseList{Cue::We, kWe},
    PhraseList{Cue::Self, kSelf},
    PhraseList{Cue::Figure, kFigure},
    PhraseList{Cue::Starter, kStarter},
    PhraseList{Cue::Negation, kNegation},
    PhraseList{Cue::Opening, kOpening},
    PhraseList{Cue::Closing, kClosing},
};

}  // namespace

std::span<const PhraseList> english_wording() {
    return kLists;
}

}  // namespace ajar::tone
