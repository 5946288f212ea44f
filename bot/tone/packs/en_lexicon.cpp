// English words that say little alone and much together: who is spoken of, what went wrong, what
// is held out. The fault model weighs their company; no rule fires on one of them. How a line is
// written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kFailing = R"(
(dump|dumps|dumping|hoard*|clog*|litter*|cram*|miswired|leaned on|leant on|overran|trampled)
(forgot|forgotten|forget|forgets|fail|failed|fails|failing|neglect*|ignore|ignored|ignores|ignoring|overlook*|misread|mistyp*|mislaid|misplac*|mishandl*|misconfigur*|misjudg*|misunderst*|misspel*|misuse*)
(broke|broken|breaks|lost|loses|deleted|wiped|erased|emptied|trashed|overwrote|overwritten|unplugged|disconnected|spilled|spilt|dropped|ruined|wrecked|jammed|muddled|messed|mess|messes|screwed|botched|bungled|bodged|fumbled|blundered|slipped|tampered|meddled|fiddled)
(mixed|mixing|mixes) (up|it|them)
(missed|misses|skipped|skips|slept|sleeps|sleeping|asleep|dawdl*|dither*|dragg*|drags|stalled|stalls|blocked|blocks|sat on|sits on|sitting on|dragged|dropped the ball|let us down|left us|pressed|clicked|typed|pulled|poked|knocked|switched it off)
(squander*|wasted|waste|wasting|frittered|burned|burnt|blew|splurged|whims|special wishes|swapped|hid|hides|stuffed|spread|leaked|behind .. back|made a hash|made a mess|walked off|dropped it|unsupervised|unattended|as they tend|as he tends|as she tends|typical|typically)
(careless*|sloppy|sloppily|lazy|negligen*|incompeten*|clueless|thoughtless*|reckless*|hasty|hastily|rash*|unreliable|hopeless|useless|amateur*|chaotic|shoddy|clumsy|clumsiness|inattent*|forgetful|disorgani*|notorious*|stubborn*|spite)
(mistake|mistakes|error|errors|fault|blunder|oversight|slip|typo|negligence|mess|muddle|chaos|shambles|mix-up|carelessness)
(wrong|wrongly|incorrect*|incomplete|unreadable|illegible|unsigned|late|too late|half empty|half full|badly|poorly|nonsense|junk|rubbish)
(without|instead of) (asking|looking|reading|checking|thinking|telling|testing|a word|permission|warning)
(asked|told|informed|warned) (nobody|no one|no-one)
(never|didn't|did not|hasn't|haven't|couldn't|wouldn't|don't|doesn't|won't|rarely|can't) .. (answer*|reply|replied|check*|read|bother*|listen*|tell|told|ask*|save*|sign*|follow*|notice*|report*|test*|care|keep|kept|deliver*|manage*|look|get it|learn|think|order*|warn|say|fill*|pay|look)
(should|could|ought|might|must) .. have
(had|if only|if) (you|he|she|they) .. (had|read|asked|told|checked|followed|waited|called|listened|looked|reported|ordered)
(comes|result|price) (of|from) ..
(no idea|no clue|kept quiet|let .. down|look the other way|lets .. pile)
)";

constexpr std::string_view kOutsider = R"(
(vendor*|supplier*|provider*|manufacturer*|maker|makers|landlord*|courier*|carrier*|bank|agency|contractor*|hoster|hosting|dealer|firm|firms|company|companies|partner|shipper|printer's|builders|electrician*|cleaner*|cleaning|caretaker*|janitor*|driver*|porter|operator*)
(department*|team|teams|office|offices|staff|colleague|colleagues|intern|interns|trainee*|apprentice*|assistant*|predecessor*|boss|bosses|manager*|secretary|people|folks|crew|guys|lot|student*|temp|temps|volunteer*|clerk*|sister|brother|verger|nurse|teacher)
(finance|hr|legal|marketing|sales|purchasing|procurement|payroll|facilities|accounting|accounts|logistics|personnel|reception|communications|security|warehouse|management|headquarters|controlling|council|committee|board)
(whoever|somebody|someone|anybody|anyone|nobody|others|they|he|she|them|him|her|their|his)
)";

constexpr std::string_view kSanction = R"(
(lock|locks|locked|block|blocks|blocked|cut|cuts|revoke*|withdraw*|withdrawn|bill|billed|bills|charge|charged|deduct*|dock|docked|fire|fired|sack|sacked|dismiss*|report|reported|suspend*|ban|bans|banned|freeze|frozen|shut|pull the plug|take away|taken away|confiscat*|remove|removed|lose|loses|losing|cancel*|delete|deleted|disconnect*|pay|pays|paying|close|closed|closes|throw|thrown|kick*|expel*|terminate*)
(warning|warned|penalty|penalties|punish*|sanction*|disciplin*|fine|fined|consequence*|repercussion*|trouble|prosecut*|sue|sued|liable|accountable|responsible|answer for|explain yourself|regret it|suffer|dearly|price to pay|action against|no choice but|watching|record|appraisal|staff file|personnel file|dock|out of a job|career|the line|last chance|final|out of this|find yourself|you'll see|will see|see what|wait and see what)
(end|back|bottom) of the (line|queue|list|pile)
)";

constexpr std::string_view kAuthority = R"(
(boss|manager|director|directors|board|hr|dean|police|court|lawyer|lawyers|solicitor*|compliance|superior*|supervisor*|owner|headmaster|headteacher|principal|bishop|chief|head|management|chairman|prosecutor|auditor*|personnel|press|papers|newspapers|commander|judge|council|rector|abbot)
)";

constexpr std::string_view kCalamity = R"(
(disaster*|catastroph*|apocalyp*|ruin*|doom*|meltdown|carnage|devastat*|bankrupt*|destroy*|annihilat*|collapse*|wiped out|wipe out|nightmare*|bloodbath|finished|perish*|havoc|hell|armageddon|extinct*|chaos|end of|knees|under|bust|smoke|sink|sinks|lose everything|never recover*|out of work|necks|neck|for ever|forever|overnight|whole company|entire company|whole firm|whole house|all of us|everything we|everyone here|out of business|grave|brink|abyss|fatal|deadly|kill*|die|dies|dead|explode*|blow up|go dark|lights out|shut down for good)
)";

constexpr std::string_view kBurden = R"(
(swamped|overload*|overwork*|understaff*|short-staff*|short of|stretch*|busy|hectic|snowed|drown*|flood*|flat out|run off|run ragged|ragged|rushed|overtime|workload|backlog|catching up|pressure|stress*|lunch break|breath*|plate|plates|hands|fires|fire|on leave|holiday|holidays|sick|ill|flu|away|off|hours in|only human|two places|clone*|three of us|four of us|few of us|half of us|half the team|one of <num>|requests|calls|tickets|queue|inbox|calendar|desk|priorities|more urgent|bigger|other things|other work|at once|cope|coping|full|load|weeks|all day|day and night|around the clock|tired|exhausted)
)";

constexpr std::string_view kAlready = R"(
(already|before|again|once more|once again|yet again|as usual|as always|as ever|as so often|repeatedly|several times|many times|twice|three times|more than once|earlier|previous*|last week|last time|last mail|the first time|every time|time and again|for the <num> time|of course|as <name> tend*|as they tend|as you know|by now|next time|another time|in future|once more and|a second time|a third time|any further|keep asking|keep)
(told|said|wrote|written|explained|mentioned|pointed out|made clear|answered|warned|covered|repeated|stated)
)";

constexpr std::string_view kInnocence = R"(
(fault|blame|blamed|our doing|my doing|guilty|innocent|responsib*|our job|my job|paid for|paid to|decision|decide|idea|choice|ours|not us|not me|wasn't us|wasn't me|on us|on me|down to us|over our heads|above our heads|messenger|orders|pass on|my place|our side|my side|by the book|to the letter|reproach|hold against|our favour|our defence|our defense|fairness|fair|honest|honestly|frankly|truth|believe me|admit|understand|imagine|appreciate|consider|keep in mind|bear in mind|please see|see it from)
(did|do|doing|done|tried|trying|gave|give) .. (best|could|can|all|everything|utmost|power|humanly possible)
(could|can|would) .. (known|foreseen|expected|seen|better|faster|guessed|prevented|help it|done more|helped)
(happen|happens|happened) .. (anyone|anybody|everyone|everywhere|best|all|us all|sometimes|time to time)
(everyone|everybody|nobody|no one|any|all|other|others|other departments|elsewhere|everywhere|anywhere) .. (else|waits|wait|complain*|mistakes|longer|slower|worse|human)
(worked|works|working|fine|tested|normal|usual|perfectly|unusual|rare) .. (us|side|tested|here|once|normal)?
(miracle*|magic*|wizard*|mind reader*|fortune*|crystal ball|superhero*|prophet*|octopus|robot*|machine*|saints|perfect|human)
(only|just|merely) .. (doing|following|trying|human|human beings|pass|passing|carry|work|people|hands)
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

std::span<const PhraseList> english_lexicon() {
    return kLists;
}

}  // namespace ajar::tone
