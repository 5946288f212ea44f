// English turns of phrase: how people threaten, blame, excuse themselves, put off or leave open
// without any of the plain words for it. Grouped by what happens in the picture, so that a
// neighbour of a known wording is found, too. How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kThreat = R"(
# losing the job
(clear|clearing|empty|emptying|pack|packing|tidy) (out|up)? (your|his|her|their) (desk|desks|locker|lockers|office|things|bags|boxes|drawer|drawers|room|belongings)
(look|looking|start looking|hunting) for (a new|another|some other) (job|post|place|employer|position|line of work)
(out of|lose|losing|without) (a|your|his|her|their) (job|contract|post|position|tenure)
(marching orders|walking papers|out on your ear|shown the door|on the street|out the door|last day here)
# being told on
(your|whose) name .. (first|top|next|lands|goes|ends up) .. (list|report|record|file|desk|front page|paper)
name (goes|lands|ends up|comes up) .. (on|in|before|at) (the|my|our|a) ..
(boss|manager|director|head|headteacher|principal|dean|board|chief|parents|insurer|hr|press|police) (will|'ll)? (hear|hears|read|reads|learn|learns|know|knows|find out|finds out|get told|gets told) (of|about|from|by|all|it|who|why)
(on|lands on|ends up on) (the|your) (boss's|manager's|director's|head's|dean's|principal's|chief's) (desk|table)
(word|news) of (it|this) (reaches|gets to|goes to) ..
# courts and police
(see|meet|sees) (you|each other|him|her|them) in court
(explain|explaining|answer|answering|account|accounting) .. (to|before|in front of) (the|a|your) (judge|police|board|head|director|court|lawyers|dean|boss|owner|committee|chief|inspector|council)
(police|lawyer|lawyers|bailiff|bailiffs|inspector|solicitor) (is|are|will be|stands|knocking|waiting)? (at|on) (the|your) (door|doorstep|phone)
(get|find|need|call|hire|phone) (yourself)? (a|your) (good)? (lawyer|solicitor|attorney)
(legal|criminal|court) (proceedings|charges|case|steps)
# being cut off, paying
(is|are|will be|becomes|be) (soon)? history
(end|last) of (your|the) (lease|contract|access|account|job|career|membership|stay|trial|line for you)
(you|your|it|that) .. (slip|slips|go|goes|drop|drops|move|moves|slide|slides|fall|falls|end up|wait|waits) .. (bottom|back|end) of the (list|line|queue|pile)
(cost|costs|costing) (you|him|her|people|others|somebody|someone) (your|his|her|their|a|the)? (job|jobs|contract|contracts|career|careers|place|badge|head|heads|post|posts|dearly|dear)
(comes|come|goes|taken) (straight)? (out of|off|from) your (pay|pocket|wages|salary|bonus|holiday|budget)
(you|you'll|he|she|they) .. (pay for it|foot the bill|pick up the bill|bear the cost)
# the warning itself
(don't|do not|never) (say|complain|tell me) .. (weren't|were not|wasn't) (warned|told)
(you have|you've|you are|you're|consider yourself|consider this) (been)? (now)? (warned|a warning|your warning)
(mark|remember|heed) my words
(you'd|you had) better (not|hope|pray|stop|start|watch|be)
(watch|mind) (your step|your back|out , )
there (will be|'ll be|would be) (trouble|hell to pay|repercussions|a reckoning|a price)
(you'll|you will|you'd|you would|you'll soon) (regret|rue|be sorry|wish you|live to regret|find out what|find out how|soon see|be the one)
(or|and) (you're|you are) (out|gone|off|finished|done|toast|on your own)
! whether or .. 
(whoever|anyone who|anybody who|any .. who) ... (is|are|will be|gets|can|goes|flies) (out|gone|off|finished|fired|banned|barred|reported|home)
# everything breaks
(that's|that is|it's|it is|this is|means) (the)? (end|curtains|death|ruin|lights out) (of|for) (the|this|us|our|all|everyone|everything|you)
(one|a single) (more|such|wrong|bad|careless)? (mail|click|leak|slip|spark|drop|mistake|file|visitor|device|surge|failure)? .. (and|will|can|could|would) .. (finished|over|done for|gone|ruined|sinks|burns|collapses|close down|go under|goes under|never recover|lose everything)
(bring|brings|bringing|take|takes|drag|drags) (down|under) (the|this|our) (whole|entire) ..
)";

constexpr std::string_view kSanction = R"(
(lease|contract|badge|locker|boxes|marching orders|court|lawyer|fined|barred|evicted|history|toast|finished|demoted|transferred|dismissed)
(your|whose|his|her) name
(end|bottom|back) of (the|your) (line|queue|list|pile|lease|contract)
)";

constexpr std::string_view kAuthority = R"(
(headteacher|insurer|bailiff*|inspector*|ministry|mayor|landlord|council|committee|parents|commissioner|attorney)
)";

constexpr std::string_view kCalamity = R"(
(toast|kaput|curtains|lights out|goes under|go under|burns down|burn down|wrecked|end of the (line|road|world|club|firm|company|school|house)|never reopen|shut for good|back to the stone age)
)";

constexpr std::string_view kExcuse = R"(
# how much there is to do
(no|any|little|some) idea .. how (much|many|busy|hard|long|little)
(how|what) (much|many|busy|hard) .. (on|across|over) (my|our) (desk|plate|table|hands)
(bent|bend|bending|leaned|leaning|lean) over backwards
(half|most|much|a third|two thirds|a quarter) (the|of the|of our|our|my)? (desk|team|office|staff|crew|department|floor|us) (is|are|being|was|were)? .. (off|out|ill|sick|away|on leave|on holiday|down with|flu)
(only|just|but) (one|two|three|four|<num>) of us
(only|just|got|have) (one|two|a single|one pair of) (pair of)? (hands|head|brain)
(juggling|spinning|firefighting|fighting fires|putting out fires|drowning|buried|knee-deep|up to here)
(running|run) on (fumes|empty|a shoestring|coffee)
(skeleton|reduced|short) (crew|staff)
(the)? (month|week|year|season|day) from hell
(i|we|one) (can|could) (only|hardly|scarcely|barely) (work|do|be|cope|manage|stretch|split|keep up) ..
(split|clone|divide|stretch) (myself|ourselves)
(going|working|running|typing|paddling) .. as (fast|hard|quickly) as (we|i) (can|could)
# not my doing
(i|we) (only|just|merely) (pass|passed|relay|do|did|carry|carried|follow|followed|work|enforce|apply|sign|press) ..
(don't|do not|didn't|did not) (write|make|set|invent|choose|pick|decide|order|design|build) (the|these|those|this|that|it|them) (rules|rule|prices|deadlines|budget|system|policy|law|hours)?
(above|beyond|over|not at) my (pay grade|station|level|head)
(hands|fingers) (are|were|off) .. (tied|clean)
(nobody|no one|not a soul) (ever)? (told|warned|informed|consulted|asked|thanked|thanks) (us|me)
(not|hardly|scarcely) (the)? (only|first) (one|ones|desk|team) (who|to|that)
(any|every) (other)? (desk|team|one|department) would (have|be|do) ..
(owe|owes) (nobody|no one|anybody) (an|any)? (explanation|account|answer|apology)
(answer|answerable|accountable) to (nobody|no one)
(don't|do not|needn't|need not|won't|not going to) (have to)? (justify|explain|defend) (myself|ourselves|anything|that|this|it)
(before|in case) you (complain|shout|get angry|get upset|ask|blame|start)
(hold|holding) (it|that|this) against (us|me)
(frankly|honestly|really|believe me|trust me|mind you|look) , (i've|i have|we've|we have|i|we|it's|nobody|there) ..
(give|cut) (us|me) (a|some) (break|slack|credit)
(walk|spend|try) .. (a day|a week|an hour|a mile) in (our|my) (shoes|place|chair)
)";

constexpr std::string_view kBurden = R"(
(off with|down with|skeleton|fumes|shoestring|fighting fires|firefighting|juggling|buried|in tray|in-tray|vacant|vacancies|unfilled|cover for|covering for|double shifts|night shifts|month-end|year-end)
)";

constexpr std::string_view kInnocence = R"(
(pay grade|backwards|idea how|account for|justify|owe|excuse|in my shoes|in our shoes|before you complain|backs|slack|thanks)
)";

constexpr std::string_view kBlame = R"(
# what somebody did, told against them
(because|since|after|thanks to) (your|the|our|his|her|their) (own)? .. (chairman|chair|director|manager|boss|team|people|staff|lecturers|teachers|intern|trainee|colleague|colleagues|assistant|department|office|club|students|pupils|volunteers|drivers|neighbours|treasurer|secretary|predecessor|supplier|vendor|lot) .. (recorded|sent|left|opened|copied|posted|shared|published|forgot|lost|broke|deleted|spilled|clicked|ignored|signed|pulled|unplugged|filmed|complained|parked|insisted|demanded|begged)
(somebody|someone) (in|from|at|on) (<name>|your|the) .. (saved|deleted|forgot|left|pulled|pressed|opened|sent|clicked|overwrote|unplugged|moved|switched|copied|lost|broke)
(you|they|he|she|<name>) (picked|chose|selected|ticked|pressed|entered|attached|uploaded|typed|dialled|pulled) the wrong ..
(without|not) (so much as|even|once)? (looking|a look|glancing|a glance|reading|checking|thinking|asking) (once|twice|first|properly|at it)?
(well done|bravo|congratulations|great job|nice work|what a talent|hats off) (,|.|!|–)
(you|they|he|she) (brought|bring|brings) (it|this|that) (on|upon) (yourself|yourselves|themselves|himself|herself)
(what|that's what|this is what) (you|one|they) (get|gets|happens|comes) (for|when|if|of) ..
(asleep|dozing|snoozing|sleeping) (at the wheel|on the job|again)
(can't|cannot|couldn't|never could) be (trusted|bothered|relied)
(sat|sitting|sits|slept|sleeping) on (it|this|that|your|the) ..
(as|like) (usual|always|ever) (,|with|in|from) .. (finance|sales|hr|marketing|purchasing|<name>|them|they|supplier|vendor)
(since|because|when|if) you (never|always|keep|kept|constantly|insist) ..
(so|as) (carelessly|sloppily|badly|late|messily|hastily) as (you|they|he|she|yours|theirs)
)";

constexpr std::string_view kOpenScope = R"(
(until|till|when|once|whenever) (you're|you are|you've|you have) .. (done|finished|bored|tired|had enough|through) (with it|of it)?
(whatever|wherever|whenever|whoever|however|anything|anywhere|any time|anytime|everything|all) (else|that|which|and)? .. (takes your fancy|fancy|strikes you|springs to mind|comes to mind|pleases|please|feel like|feels right|suits|suit|occurs to you|crosses your mind|you're after|you are after|your heart desires|you dream up|tickles)
(help|use|take|fly|film|play|book|order|install|borrow) (yourself|it|them|as)? (to)? (anything|everything|whatever|as you please|as you like|freely)
(the)? (exact|precise|details of the|full) (extent|scope|number|amount|limits|how much|dates) .. (open|later|needn't|don't|see|settle|between us|sort out|matter)
(no questions|without questions|carte blanche|free rein|free hand|blank cheque|blank check|the sky's the limit|sky is the limit|knock yourself out|go wild|go nuts)
(as|for as) long as it (takes|lasts|suits|pleases)
)";

constexpr std::string_view kOpenTerms = R"(
(the)? (usual|normal|same old|ordinary) (caveats|provisos|small print|terms|strings|ifs and buts)
(small print|fine print|strings attached) .. (apply|applies|later|follows|of course)
)";

constexpr std::string_view kVague = R"(
(bit by bit|little by little|trickle in|trickling in|in the works|in the pipeline|won't be long|shouldn't be long|as things (develop|progress|move))
(when|whenever|once) (i|we|he|she) (find|finds|get|gets|have|has|manage|can) .. (moment|minute|chance|gap|breather|time|round)
(one of these|in the next few|over the coming|in the coming|in) (days|weeks|months|weeks to come|days to come|moons)
(when|once|as soon as) (it|things|the dust|time|the team|someone|somebody|there's|there is|i|we|he|she|the right) .. (comes|settles|allows|permits|free|chance|moment|minute|gap|quiet|quieter|calmer|down|round to it|around to it|room)
(when|whenever) it (comes|arrives|is ready|is done|turns up) $
(due course|due time|good time|the fullness of time|sooner or later|before long|before too long|some time soon|any day now|in no time|one fine day|down the road|down the line|in a bit|in a while|when the time)
! (not|no) (before|sooner) ..
)";

constexpr std::string_view kUnnamed = R"(
(l1|l2|l3|l4|p1|p2|n2|n3|tier|tiers|second line|third line)
(went|gone|go|goes|sits|is|lies|been|passed|sent) .. (up|upstairs|along) (the)? (chain|ladder|line|floor)?
(our|their|the|some|my|his) (contacts|contact|counterparts|counterpart|opposite number|people|guys|lot|crew|folks) (there|at|on|over|in) ..
(whoever|whichever .. ) (is|has|deals|handles|happens|sits|looks|does|runs) (on duty|responsible|in charge|with|there|after|on call)?
(relevant|responsible|appropriate|right|proper|competent|respective) (people|person|folks|desk|side|hands|quarters|channels|parties|place|contact*|colleague*)
(powers|those) (that be|above|in charge|responsible|concerned)
(another|a different|some other) (place|house|floor|building|desk)
)";

constexpr std::string_view kEvasion = R"(
(needs|wants|calls for|deserves|bears|takes) (more|some|a lot of|further|careful|a bit of|proper) (thought|thinking|reflection|maturing|pondering|weighing|talking over)
(leave|leaving) (it|this|that) (with|to) (us|me) $
(leave|leaving) (it|this|that) (with|to) (us|me) (for now|for the time being|for the moment|a while|a bit)
(sleep|chew|mull|ponder|brood|reflect) (on|over|about) (it|this|that|the) ..
(turn|turning|turned|going) .. (over|round) in (our|my|their) (mind|minds|head|heads)
(watch|stay tuned|keep an eye on) this space
(let|see) (how|what|where) (things|it|the .. ) (go|goes|develop|develops|pan|pans|brings|bring|stands|stand) 
(close|dear|near) to (our|my) (heart|hearts)
(on|in) (our|my|the) (radar|back burner|thoughts|long list)
(lovely|nice|fine|interesting|exciting|great) (thing|thought|idea|question|topic|one) to (imagine|think|ponder|consider|discuss|dream)
(deserves|merits|worth|calls for) (a)? (calm|proper|wider|broader|long|deeper|good) (debate|discussion|thought|talk|look)
(will|shall|'ll) (stay with|accompany|occupy|follow) us
)";

constexpr std::string_view kAsToday = R"(
(keep|keeps|go on|goes on|still|continue|continues|carry on) .. (normal|usual|regular|ordinary|same|old|existing|current) ..
(go|goes|going|keep|keeps|carry|carries|went) on (as|using|sharing|working|with|doing|getting|having|being) ..
(stay|stays|remain|remains) (as|where|what|the way|exactly as|just as) (it|they|you|things) (is|are|was|were|stand|stands)
(the)? (one|ones|way|list|form|desk|tool|machine|room|hours) (you|they|you've|they've|people) (already|always)? (have|had|use|know|used) (today|now|already|all along|always|so far|anyway)
(you|they) (have|had|'ve had|know|use|get) (it|them)? (all along|already|anyway|so far|as it is)
(where|as|what|which|that) (they|you|people|everybody|everyone|visitors|it) (already)? (is|are|get|gets|do|does|go|have|find|use|know) (it|them)? (today|now|already|anyway|so far)
)";

constexpr std::string_view kWall = R"(
(not a chance|no dice|not in a million|over my dead|nothing doing|fat chance)
(is|are|that's|it's|was) (simply|just|plain|really|quite|absolutely)? (not on|no go|a no go|out of order) $
(is|are) (simply|just|plain|really|quite|absolutely)? not on $
)";

constexpr std::string_view kClosing = R"(
(that|this|which) (settles|closes|ends|concludes|decides|wraps) (it|the|this|that|up) ..
(for good|once and for all|and that's final|last word|end of story|over and out)
)";

constexpr std::array kLists{
    PhraseList{Cue::Threat, kThreat},
    PhraseList{Cue::Sanction, kSanction},
    PhraseList{Cue::Authority, kAuthority},
    PhraseList{Cue::Calamity, kCalamity},
    PhraseList{Cue::Excuse, kExcuse},
    PhraseList{Cue::Burden, kBurden},
    PhraseList{Cue::Innocence, kInnocence},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::OpenScope, kOpenScope},
    PhraseList{Cue::OpenTerms, kOpenTerms},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Unnamed, kUnnamed},
    PhraseList{Cue::Evasion, kEvasion},
    PhraseList{Cue::AsToday, kAsToday},
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Closing, kClosing},
};

}  // namespace

std::span<const PhraseList> english_idioms() {
    return kLists;
}

}  // namespace ajar::tone
