// English word lists: wordings that hurt – walls, apologies, excuses, blame, threats. How a line is
// written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
(under|in) no circumstances
(that's|it's|this is|is|remains) (a|still a) no (from|for|on|by|to) ..
(must|have to|had to|need to|will|shall) (refuse|decline|reject|deny|turn down|disappoint) ..
(is|are) (simply|just)? out $
nothing (can|could|will) be done
(that|this) door (is|stays) (closed|shut)
(we|i|this) (can't|cannot|couldn't|won't|don't|shan't) .. (do|help|give|grant|offer|allow|approve|provide|support|let|open|install|accept|permit|agree|authorise|authorize|release|share|make|meet|fulfil|fulfill|accommodate|comply|move|hand|add|change|buy|say|go|set|take|switch|turn|lend|send|extend|unlock|build|fund|order|issue|be)
(we|i) (can|could|will|shall|would|do) not .. (do|help|give|grant|offer|allow|approve|provide|support|let|open|install|accept|permit|agree|authorise|authorize|release|share|make|meet|fulfil|comply|move|hand|add|change|buy|go|set|take|switch|turn|lend|send|extend|be)
(we|i) won't _
(we|i) will not _
you (can't|cannot|won't|may not|can not|will not) (have|get|use|be|install|keep|do|see|bring|take|receive|go)
(unable|not able|not in a position|not prepared|not willing|not allowed|not permitted|not authorised|not authorized|powerless) to
(is|are|was|were|be|been|isn't|aren't) (not|n't)? (simply|just|really|at all|currently|unfortunately|strictly|sadly|technically)? (impossible|forbidden|prohibited|denied|rejected|declined|refused|unacceptable|infeasible|unfeasible|unthinkable|disallowed|vetoed|barred)
(is|are|isn't|aren't|was|be|not) (not|n't)? .. (possible|permitted|allowed|feasible|doable|permissible|acceptable|approved|granted|negotiable|viable)
! (if|as|where|whenever|soon|far|wherever|it's|quite|it|what|everything|are|is) (it's|it|is|are)? (possible|allowed)
! (is|are) (possible|permitted|allowed|feasible|doable|permissible|acceptable|approved|granted|negotiable|viable)
! (is|are) (also|now|still|easily|only|already|fully|well|perfectly|always) (possible|permitted|allowed|feasible|doable|permissible|acceptable|approved|granted|negotiable|viable)
! not only
isn't possible
(cannot|can't|won't|will not|can not|could not) be (given|granted|approved|done|made|met|allowed|accepted|provided|offered|opened|installed|supported|fulfilled|accommodated|considered|arranged|changed|moved|released|extended|honoured|honored|issued|bought|switched|turned|built|had|shared|lifted|created|happening|added|set)
will not get our _
(won't|will not) (happen|work|fly|do)
(isn't going to|not going to|never going to|is not going to|ain't going to) (happen|be|work|get|fly|do|change)
(we|i) (have|had|need|must|'ve|are forced|are obliged|feel obliged|regret|decided|choose)? (to|got to) (decline|refuse|reject|deny|turn|say no|pass|disappoint)
(we|i|it|and|therefore|hereby) (decline|declined|refuse|refused|reject|rejected|deny|denied) ..
we're not (able|going|allowed|permitted|doing|giving|opening|installing|in a position|set up)
(we're|i'm|we are|i am) not (going|doing|giving|opening|handing|installing|allowing|letting|buying|granting|having)
(we|i) don't (do|offer|support|allow|give|grant|hand|permit|approve|lend|provide|install|cater) (that|this|those|these|such|it|any|out|out|for|private|personal|_)
(nothing|little|not much|not a lot) (there's|that|more|else|is)? .. (we|i|it|one) (can|could) (be)? (do|done|help|offer|change)
there (is|are|'s) (no|not a) (way|chance|possibility|scope|option|room|question|hope|prospect|budget for you)
there's no (way|chance|possibility|scope|option|room|prospect)
no (way|chance|can do|dice|go|luck|deal|such thing|exceptions|exception)
(hard|firm|flat|clear|definite|straight|simple|plain|resounding|big|categorical|outright|final) no
(is|it's|that's|be|as|a|answer|us|means|remains|here) (a|is|:)? no $
^ no $
^ no (,|.|–|-|—|!) ..
! ^ no (, ) (problem|worries)
answer (is|has to be|must be|remains|will be|stays|:) (a)? no
have to be (a)? no
(say|saying|said) no
off the (table|cards|menu)
(out|beyond) of? (the)? (question|reach for)
non-starter
no-go
no-no
(isn't|is not|not|never|hardly|no longer|aren't|are not) (really|quite|currently)? an? (option|possibility|choice|go|available option)
ruled out
(have|has|'ll|will|must) .. (to)? (pass|decline) (on|this|it|that) ..
(we'll|we will|i'll|we) (have to|must|need to|clearly have to|'re going to)? pass on
(turn|turned|turning|knock|knocked|shot|shoot) (it|this|that|your .. |you)? down
(was|were|been|is|are|be|got|gets) (turned|struck|shot|voted|knocked|sent) (down|back|away)
(can't|cannot|won't) (help|assist|oblige|accommodate) (you|with|here|there|this)
will not get (our|the|an|any) (approval|blessing|okay|ok|go-ahead|green light|permission|signature)
(won't|not|doesn't|never|don't|no) .. (approval|green light|go-ahead|thumbs up|blessing|permission) (for|from|to)?
(we|i) (must|have to|need to|are obliged to|am obliged to) (ask you to)? (refrain|abstain|withhold|draw the line)
draw (the|a) line
(door|doors|book|case) (is|are|stays) (closed|shut) (on|for|to) 
forget (about)? (it|that|this)
dream on
(not|isn't|aren't) (happening|available to you|for you|going ahead|eligible|entitled|in the cards|on the cards|up for|workable|something we|our business|anything we)
(does|do|will|did) not (qualify|work for us|fly|go through|meet with)
(doesn't|don't|won't|didn't) (qualify|work for us|fly|go through)
(will|must|shall|to) remain (unfulfilled|unanswered|unmet|denied|closed to you)
(request|application|wish) (is|was|has been|had to be|fails|failed|cannot) .. (denied|rejected|declined|refused|turned|unsuccessful|fails|failed)
(unsuccessful|thumbs down|veto|vetoed|nope|nah|negative|sorry no|verboten)
(as good as|close to|next to|simply|just|quite|utterly|downright|absolutely|plain) impossible
(impossible|forbidden|prohibited) (for|to|at|here|by|under|in)
(not|isn't|aren't) .. able to (give|grant|offer|help|do|provide|support|approve|install|accept|make|meet|open|let|allow)
(beyond|outside) what we (do|can|offer|support)
(we|i) (see|have|find) no (way|possibility|option|room|chance|scope|means)
(no can do|can't be done|cannot be done|won't do|will not do|not gonna|no longer an option)
(must|have to|has to) disappoint
! no later than
! not (impossible|forbidden|prohibited|unthinkable|excluded|ruled out)
! (is|are) not (impossible|forbidden|prohibited|unthinkable|excluded|ruled out)
! no (cost|costs|charge|matter|doubt|sooner|more than|less than|longer than|earlier than|problem|worries|need)
)";

constexpr std::string_view kApology = R"(
(sorry|apolog*|apologies|pardon)
forgive (me|us|the|our|my)
(your|for|beg|ask) .. forgiveness
excuse (us|me|our|my)
mea culpa
(my|our|all my) bad
! (no|don't|nothing) .. (sorry|apolog*)
! feel sorry
! not apolog*
! not (going|about|here) to apolog*
)";

constexpr std::string_view kRegret = R"(
(regret|regrets|regretted|regrettably|regrettable)
)";

constexpr std::string_view kGrovel = R"(
(deeply|terribly|truly|sincerely|incredibly|awfully|dreadfully|extremely|immensely|profoundly|so so|so very|very very|really really|unreservedly|endlessly|a thousand|a million|most humbly|humbly|from the bottom) .. (sorry|apolog*|regret*|ashamed|heart*)
so (so|very) sorry
can hardly say how
(forgive|forgiveness)
(beg|begging|plead*) ..
(ashamed|mortified|unforgivable|inexcusable|on our knees|we grovel|shame on us)
can't apologi* enough
words cannot
)";

constexpr std::string_view kExcuse = R"(
as you (should|must|ought to|will|surely|probably|already)? (know|be aware|realise|have heard) (by now|already|,)
(everyone|everybody|anyone|we all) (makes|make|can make) mistakes
before my time
(was|is) not (us|me) who
(wasn't|isn't) (us|me)
(we|i|team|desk|people) (have been|has been|'ve been|were|was|are|is) (very|really|rather|quite|extremely|terribly|so)? busy (with|on|lately|this)
^ (we've|i've) been .. busy
i (only|just) work here
(nobody|no one) (told|asked|informed|warned|said) (us|me|anything)
(only|just) .. (pair|pairs) of hands
(with|given) all (that|the) .. (going on|work|else)
had to wait $
(i've|we've|i have|we have) (told|said|explained|written) .. (before|already|times|often|again)
like i (said|told|wrote|mentioned)
(not|isn't|never) (up|down) to (us|me)
in fairness
(half|most|part) of (the|our) team .. (holiday|leave|sick|ill|away|off)
my hands (are|were) tied
our hands (are|were) tied
(don't|didn't|do not|did not) make the rules
(said|say) it (before|again)
(we|i) (were|was|wasn't|weren't) never? (told|informed|asked|consulted|invited)
easy to (complain|criticise|criticize|blame|say)
(things|mistakes|errors) .. (happen|happens) .. (best|all|every|everywhere|everyone)
(can't|cannot) (please|help) everyone
(we|i) (also|too)? have (lives|a life|families|homes)
as (i|we) (said|told|wrote|explained|mentioned|have|already|had|pointed|noted|'ve) ..
as (already|previously|repeatedly|often|clearly|just|stated|i've|we've|explained|mentioned|said|told|written) (explained|mentioned|said|stated|told|written|noted|pointed|communicated|above|before|already|earlier|twice|several|in|many|you|to)
(i've|we've|i have|we have|i|we) (already|repeatedly|often) (explained|told|said|mentioned|written|you|this|that|it|pointed) ..
to be (fair|honest|frank|clear)
! to be fair (to|on)
(has|have|had|was|were) already been (explained|said|told|answered|written|mentioned|pointed)
(gave|given|give) (it|this|that)? (our|my) all
in (our|my|all|their|it's|its) (own|)? (defence|defense|fairness)
in all (honesty|fairness)
(we're|we are|i'm|i am|team is|desk is|everyone is|everybody is|us are|here is) .. (swamped|overloaded|overworked|snowed|drowning|stretched|understaffed|short-staffed|overwhelmed|flooded|rushed|buried|inundated|up to our|flat out|run off|stretched thin|very busy|really busy|so busy|busy with|too busy|extremely busy|at our limit|at the limit|only human|only _ people|just _ people|_ people short|short of people|short of hands|short on)
(swamped|overworked|understaffed|short-staffed|snowed under|inundated|run off our feet|flat out|rushed off|stretched thin|up to our (ears|necks|eyes)|hands full|hands are full|plate is .. full|plates are .. full|more than full|two hands|ten hands|eight arms|clones|a small team|few of us)
(swamped|overworked|understaffed|short-staffed|inundated)
(hands|plate|plates|desk|desks|calendar|days|inbox) (are|is) (already|quite|rather|more|pretty|completely|too)? .. full
snowed under
(off|flat) (our|my|their)? (feet|out)
up to (our|my) (ears|necks|neck|eyes|eyeballs)
(only|just) (two|ten|so many) (hands|hours)
only so (much|many) ..
(there are|there's|we are) (only|just)? .. (few|three|four|two|five|six) of us
one thing after (the other|another)
(did|doing|done|do) (our|my|the) (very|level|absolute|utter)? best
(did|doing|done|do|doing) (all|everything|what|whatever) (that|we|i|one|was|lay|in|could|humanly|anyone|within) ..
(nobody|no one|no team|nothing|none|anyone|anybody) (could|else could|can|would) .. (have|be|been|expect|faster|better|foresee*|know*)
(not|never|hardly|isn't|wasn't|is not|was not) (our|my|the team's|the desk's|it's|its|down to us|down to me|in our|on us|on me|really our) (fault|doing|job|problem|making|mistake|responsibility|business|department|concern|hands|idea|decision|choice|error|call|desk)
(not|isn't|wasn't) (what|why) (we|i) .. for
(isn't|wasn't|not|aren't) (our|my) (fault|job|problem|mistake|doing|business|department|concern|area|idea|responsibility)
(not|isn't|wasn't|aren't) (on|down to|because of) (us|me)
(beyond|outside|out of) (our|my) (control|hands|power|influence)
(mind|mindreaders|mind-readers|mind) readers
(not|no) (magicians|wizards|robots|machines|octopus|superheroes|miracle|psychic|clairvoyant|miracles)
(other|better|bigger|more important|plenty of other) (things|tasks|fish|work|people|requests|priorities) (to do|to fry|waiting|on our|than|as well|too|besides|to look)
(have|had|got|with) (a lot|lots|plenty|too much|so much|enough|more than enough|quite a lot|much|tons|loads) (of)? (work|on|to do|going|else|on our|tickets|requests|other)
(busy|hectic|crazy|mad|stressful|full-on) (week|weeks|time|times|month|months|days|period|season|here|right|at the|lately|as)
(lot|much|plenty) (going on|on our (plate|hands|desk))
(don't|doesn't|won't|can't|not) (speed|hurry|help|make) (things|it|anything|us|matters) (up|along|faster|quicker|any)
(please)? (bear|be patient|understand|keep in mind|remember|appreciate|consider|note) (that|with us|,)? (we|us|our|how) (are|is|have|only|busy|many|get|also|two|can)
you (have to|must|need to|should|will) (understand|see|remember|realise|realize|appreciate|know|consider) (that)? (we|our|how|i|us|there)
(this|that|these|such) (sort|kind|things|thing) .. (happens|happen|takes|take) (to|everywhere|anywhere|all|with|sometimes|in)
(what|how|as long as) .. (things|it|they|that) (take|takes|is|are) (everywhere|anywhere|elsewhere)
(could|might) (have)? happened? to (anyone|anybody|everyone)
(than)? (patient|clear|generous|fair) (enough|on this|about)
(i've|we've|i|we) been (more than)? (patient|clear|very clear|generous|quite)
(i|we) (was|were) (only|just|merely) (following|doing|trying|told)
(only|just|merely|simply) (following|doing) (orders|my|our|what|the)
(nothing|something)? (we|i) (could|can) (have)? (done|do|have done) (nothing|no more|no better|about it|to prevent|faster|any better)
(couldn't|could not|can't|cannot) (have)? (known|foreseen|possibly|be everywhere|work miracles|do magic|be expected)
(we|i) warned (you|everyone|everybody|them|management) ..
(if)? (you|anyone|one) (only)? knew (how|what) ..
(everyone|everybody|all) (else)? (wants|asks|needs|is asking|has|thinks) .. (something|us|at once|same|urgent|first)
(we|i) (get|receive|have|handle|answer|deal with) (about|around|over|some|more than)? (<num>|hundreds|dozens|thousands|hundred) .. (tickets|requests|calls|mails|emails|messages) (a|per|each|every|day|week)
(rome|miracles) (wasn't|was not|take|takes) ..
(no|not) (reason|need|cause) to (complain|blame|get upset|shout)
(we|i) (also|too) (have|need) .. (lives|breaks|sleep|weekend|other)
(that's|that is|this is|it's) (not|hardly|never) (my|our|what) ..
(works|worked) (fine|perfectly) (for|here|on) (us|me|my|our|everyone)
(for|in) the record
(with|in) all due respect
(we|i) (already)? (work|working|worked) (day and night|around the clock|overtime|weekends|late)
)";

constexpr std::string_view kBlame = R"(
^ had (you|your|he|she|they|the|<name>) ... , (this|we|it|none|nobody|the) ... (would|wouldn't|could|might)
if (you|your|they|he|she|<name>) ... had (not|only|n't|never|listened|read|followed|told|done|asked|come)
(would|could|might) (not|never|n't)? have ... (if|had) (you|your|they|their|he|she|<name>) ..
(wouldn't|would not|needn't) have happened
(you|they|he|she) (left|leave|sent|came|waited|told|asked) .. (too late|so late|at the last minute|the last minute)
(left|leaves|made) (a|such a|us a|us with a|this) (mess|muddle|shambles|chaos)
(your|their|that|the other) (department|team|unit|office|side|group|floor) (never|didn't|did not|hasn't|couldn't|rarely|always|keeps|refuses|refused|forgot|failed|ignored|took)
(whoever|who ever) .. (set|did|made|sent|wrote|built|ordered|configured|installed|filled) ..
had no (idea|clue)
you (caused|broke|provoked|triggered|brought) (it|this|that)
(mistake|error|fault|problem|failure|delay|oversight) (was|is|lies|lay) .. (on|with|at) (your|their|his|her) (side|end|part|department|desk|team)
ask .. why (he|she|they|it) ..
(down|due|owing) to <name> , who
(your|their|his|her|colleague's|vendor's|supplier's|team's|<name>'s) (carelessness|negligence|sloppiness|laziness|incompetence|haste|oversight|blunder|mistake|clumsiness|inattention)
(gave|given|sent|told|handed|fed) (us|me) the wrong ..
you must have (typed|clicked|deleted|mixed|overlooked|misread|entered|forgotten|changed|done)
(company|firm|courier|supplier|vendor|team|department|<name>) managed to (lose|break|delete|mess|miss|mix|forget|overlook)
you (were|had been|have been) (told|warned|asked|informed|reminded|instructed) ..
(took|taking) (forever|ages|an age|an eternity|its sweet time|their sweet time|his time|their time|far too long)
(do|did|done|does) (their|your|his|her|its) homework
(person|colleague|admin|administrator|team|company) (before|previous) .. (never|left|forgot|didn't)
never (cleaned|cleared|tidied|finished|bothered|checked|told|answered|documented|reported)
(hopeless|unreliable|notorious|notoriously|useless|chaotic|incapable) (with|at|as|when|late|slow)?
you (should|could|ought to|might) have ..
! (if|should|when|whenever|in case) you (ever|should|have|had)? (forgot|forget|forgotten|lost|lose|missed|miss|broke|break|overlooked|deleted|misread)
! we (forgot|failed|missed|overlooked|misread) ..
(you|they) (failed|forgot|neglected|omitted|ignored|overlooked|missed|misread|mistyped|messed|broke|misused|refused) (to|the|our|it|your|my|both|all|this|that|up|again)
(had you|if only you) ..
if you'd (only|have|told|asked|read|checked|listened|waited|reported)
you (didn't|did not|never|hadn't|haven't|wouldn't|don't) (read|follow|fill|bother|listen|check|tell|ask|do|answer|think|send|use|mention|say|name|look|back|save|book|order|give|report|care|pay|learn|stick|keep|respond|reply|include|attach|wait|inform|warn) ..
(you|your) (own|mistake|error|carelessness|negligence|fault|doing|oversight|impatience|sloppy|careless*) (mistake|error|fault|doing|carelessness|negligence|account|clicking|making|failure|oversight|hands|choice|impatience)
(your|their|his|her) (mistake|error|carelessness|negligence|fault|own fault|oversight|blunder|sloppiness|failure|impatience|own doing|lack of care|delay caused|typo)
(user|human|operator|pilot|handling) error
(layer|problem) (8|eight|in front of|sits|between chair)
(is|was|are|were|lies|rests|sits) .. (to blame|at fault|responsible for this mess|the culprit|guilty|your fault|on you|down to you|with you alone|yours to blame|up to you)
(blame|fault|guilt|culprit|culprits) (lies|is|for|sits|here|rests|belongs|goes|on)
(is|was|it's|all|entirely) (your|their|his|her|<name>) (fault|doing|mistake|error|failure)
(messed|mess|screwed|screw|fouled|cocked|slipped) (up|it|this|that|our|your|things|them|everything|yours)
(you|they|he|she|somebody|someone|<name>|vendor|supplier|colleague|team|office|intern|trainee) (broke|wrecked|ruined|blew|muddled|jammed|killed|lost) (it|this|that|our|your|the|things|them|everything|yours)
(your|the|his|her|their|our|a) (intern|trainee|colleague|colleagues|team|vendor|supplier|predecessor|manager|boss|department|bank|courier|carrier|provider|contractor|agency|secretary|assistant|maker|people|staff|office|temp|student|apprentice|hosts|hosting|partner|people's office) .. (dragged|emptied|forgot|deleted|slept|broke|unplugged|ignored|overlooked|mistyped|misplaced|lost|overwrote|spilled|messed|botched|neglected|jumbled|pulled the|sent the wrong|shipped the wrong|gave the wrong|gave us the wrong|took too long|asked nobody|asked no one|couldn't be bothered|didn't bother|never bothered|failed to|did not bother)
asked (nobody|no one)
<name> ... (booked|ordered|sent|typed|entered|set|put|picked|filed|shipped|chose|read) .. (the)? wrong
(more|better|bit of|little|some) (care|attention|thought|patience|effort|diligence|foresight) (on|from) (your|their|his|her|you|them)
(was|were) not (checked|read|tested|reported|filled|proofread|looked at|verified) (on|by) (the|your|their|his|her) ..
(form|request|order|application|papers|ticket|list) .. (handed in|sent in|sent|filed|submitted|filled in|came in|arrived|came) .. (late|wrong|incomplete|half|unsigned|too late)
(did|have) you (ignore|ignored|forget|forgotten|skip|skipped|again|even|not read|not see|really|once more|seriously)
slept through
(does not|doesn't|did not|didn't) belong ,? (as|again|of course)
(messed|screwed|botched|bungled|cocked) .. up
(botched|bungled|bodged|fumbled|blundered|dawdled|dithered|slept on|sat on (it|your|the)|dragged (its|their|his|her) feet|dropped the ball|asleep at)
dropped the ball
(drag|drags|dragging|dragged) (its|their|his|her|your) (feet|heels)
(sat|sitting|sits|slept|sleeping|sleeps) on (it|your|the|this|our|these|them|his|her|their|every)
(asleep|napping) (at|on|again)
(as|like) (usual|always|so often|ever|every time|per usual) (with)? (them|him|her|you|that team|this vendor|there)?
(yet again|once again) (because|thanks|by)
(they|he|she|who|people|team|office|vendor|supplier|colleagues|<name>) .. (never|can't|cannot|couldn't|don't|doesn't|won't|rarely|seldom) (get|gets|got|manage|manages|managed|bother|bothers|bothered|read|reads|answer|answers|answered|reply|replies|deliver|delivers|delivered|listen|listens|check|checks|test|tests|do|does|keep|keeps|care|cares|find|finds|seem|seems|tell|tells|meet|learn|learns) (their|his|her|its|to|it|anything|on time|things|a|any|the|us|properly|right|what|your|our|that|them|back|mails|deadlines|promises|instructions)
(their|his|her|its|that team's|<name>'s) (sloppy|careless|lazy|usual|poor|bad|shoddy|endless|eternal|incompetent|slow) ..
(sloppy|careless|lazy|incompetent|clueless|negligent|unreliable|useless|shoddy|carelessly|sloppily|hopeless|amateur*)
(let|lets|letting|leaves|left|leave) (us|us all|everybody|everyone|me|everything|things|it|his|her|their) (down|hanging|waiting|pile|lying around|rot|slide|in the lurch|high and dry|half) ..
(pile|piles|piled) up as usual
(someone|somebody|one|a colleague|a person|people|others) (in|from|at|on|of) (your|the|their|that|<name>) .. (dragged|deleted|clicked|forgot|broke|pulled|unplugged|moved|sent|entered|typed|left|changed|opened|overwrote|switched|spilled|lost|misplaced)
(mistyped|mixed up|misconfigured|mis-keyed|miskeyed|mishandled|misplaced|mislaid|forgot|neglected) (your|the|our|it|to|my|their|an|a|half|again|us)
(without|instead of) (looking|thinking|asking|checking|reading|telling|bothering|testing|a second thought|asking anybody|asking anyone)
(not|never|wasn't|weren't) (paying|paid) attention
(caused|triggered|brought about|provoked|broken|messed up|wrecked|ruined) by (your|a colleague|the vendor|the supplier|their|user|his|her|careless*)
(because|since|as|after) (finance|hr|legal|marketing|sales|purchasing|facilities|the vendor|the supplier|the maker|the provider|the hosting firm|procurement|<name>|they|you|somebody|someone|our supplier|our vendor) .. (messed|forgot|failed|broke|slept|couldn't|didn't|never|refuses|refused|lost|ignored|dawdled|screwed|bungled|botched|mistyped|overlooked|missed|won't|can't|cannot)
(thanks|due) to (your|their|the vendor's|the supplier's|his|her|<name>'s) (mistake|error|carelessness|slow*|sloppy|late|failure|delay|chaos|negligence|mess)
(next time|in future|in the future) .. (read|check|think|ask|pay|follow|look|make sure|be more|try|look|use|remember|do|send)
(read|reading|check|checking) (the)? (manual|instructions|guide|mail|fine print|form|rules) (first|before|next|properly|carefully|would)
(if|had) (you|they|he|she) (had)? (read|checked|asked|followed|filled|told|listened|sent|reported|thought|looked|waited|been|paid|bothered|done)
(could|would|might) (have been|easily have been) (avoided|prevented|spared|there|done|ready|here|faster|fixed) ..
(up to|on) you to (write|say|read|check|tell|ask|do|send|know|mention|back)
your (job|duty|responsibility|task) (to|was|is)
(wouldn't|would not|needn't|need not) .. (if|had) you ..
(half|barely|badly|wrongly|poorly|incorrectly|sloppily|never) (empty|filled|completed|written|filed|entered|labelled|labeled|packed|done)
(ask|thank|blame|complain) .. (them|him|her|yourself|yourselves|finance|your own|the vendor|the supplier|your colleague*|<name>) (for|who|about|why|how) (that|this|the|it|messed|broke|forgot|did)
brought (this|it) (on|upon) (yourself|yourselves|themselves)
(yourself|yourselves) to (blame|thank)
(too|so|rather|quite) (impatient|careless|lazy|hasty|quick to click)
! (sorry|pity) .. too late
)";

constexpr std::string_view kThreat = R"(
(must|should|will|can|has to|have to) (expect|reckon with|count on|be prepared for) (a|the|some|to be|serious|legal|formal|trouble|measures) (warning|letter|consequences|sanctions|reprimand|trouble|measures|talk|steps|loss|end)?
(inform|tell|notify|alert|involve|call in) (your|the) (superior|superiors|manager|boss|supervisor|head|director|line manager|board|works council|police|hr|management|dean) .. $
! (tell|inform|notify|call in) (your|the) (manager|head|director|board) (that|when|what|about|by|on|which|how|and|so)
there will be (trouble|consequences|hell|a price|repercussions)
(your|the) (boss|manager|superior|supervisor|director) to (see|hear|learn|know|find) ..
(to|for) your (career|job|record|reputation|position|bonus)
lost for ever
(bill|charge|invoice) you .. (for|personally|with)
(be|is|will be|falls) on (you|your head|your shoulders) $
(keep|carry|go) (it|this|that|on)? (up|on) (and|, and|like this|like that) ..
(take|taking|bring|carry|escalate) (it|this|that) (to|up to) (the|your) (board|boss|manager|head|director|management|dean|works council|hr)
^ (refuse|ignore|try|disobey|object|continue|persist|fail|resist) .. (, and|, or|and) (hr|there|it|we|i|you|your|the|they)
you (had|'d) better ..
(or|otherwise) (else|we will|we'll|you will|you'll|i will|i'll|there will|face|it will)
(held|hold|made|make) (personally|you|fully|solely|liable|him)? .. (responsible|liable|accountable)
(personally|fully|solely) (responsible|liable|accountable)
(on|be on|at) your (own)? (head|conscience|own risk|peril)
(consequences|disciplin*|sanction|sanctions|sanctioned|prosecut*|dismiss*|lawsuit|warning letter|written warning|formal warning|police)
! (without|no|consequence for|has consequences for|of any) consequences
(your|the) (manager|boss|superior|supervisor|director|head|line manager|management|team lead|dean|board|hr|personnel|police) (hears|will hear|learns|will learn|knows|will know|gets|will get|is told|will be told|finds|will find|will be informed|is informed|is going to|hear|receives|will receive|will want) ..
(report|reported|reporting|tell|escalate|escalated|pass|passed) (you|this|it|that) (to)? (your|the)? (manager|boss|superior|supervisor|director|head of|hr|management|personnel|board|police|compliance)
(answer|account|explain|explaining|justify|pay|paying|apologise) (for|it|yourself|this|that|to)? .. (before|to|in front of|with) (the|your|a) (dean|board|manager|boss|court|judge|director|management|works|management|auditors|police|head|personnel)
(have|has|'ll|will) .. (explaining|answering) to do
you (will|'ll|would|will have to|have to|shall) (regret|pay|answer|be sorry|suffer|bear|face|lose|be locked|be cut|be reported|be charged|be fired|have ruined|be to blame|be banned|be the one)
you'll (regret|pay|answer|be sorry|suffer|bear|face|lose|be locked|be cut|be reported|be charged|be fired|be to blame|be banned|wish)
(disaster|disastrous|catastroph*|apocalyp*|ruin|ruined|ruinous|armageddon|nightmare scenario|doom|doomed|meltdown|carnage|devastat*|fatal|bankrupt*|destroy*|annihilat*|total collapse|cripple*|existential|collapse|collapses|wipe out|wiped out|end of the company|end of us)
! disaster-recovery
! disaster recovery
(go|goes|going|went) (under|bust|up in flames|out of business|to the wall|belly up)
(sink|sinks|ruin|ruins|kill|kills|finish|finishes|bring down|brings down|destroys|wreck|wrecks|cost us|burn|burns) (the|our|us|this) (whole|entire|company|firm|house|business|school|hospital|bank|place|all)
(whole|entire) (company|firm|house|business|bank|hospital|school|factory|group) (may|will|could|would|might|is|can|goes|stands|falls|grinds|down|dead)
(and|or) we (shut|close|lock|block|cut|freeze|suspend|delete|revoke|withdraw|take away) (your|the) ..
^ (ask|do|touch|lose|break|crash|pay|repeat|leave|miss|bypass|ignore|forget|delay) ... (, and|, or) (it|you|we|your|they|the)
(end|back|bottom) of the (line|queue|list|pile)
(in|into|on) your (staff|personnel|personal|hr) (file|record|records)
(explain|explaining) (yourself|that|this|it) (to|in front of|before) ..
(your|their) (account|access|login|badge|licence|laptop|rights|contract|job|career|bonus|position|seat) (gets|will be|is|may be|is going to be|goes|will|are|could be) (closed|locked|blocked|removed|withdrawn|revoked|cut|terminated|gone|suspended|at stake|on the line|history|taken|over|deleted|cancelled)
(lose|cost|costs|losing) (you|your|him|her) (job|access|account|bonus|career|position|contract|badge|rights|the|login|head|place|your|licence)
(comes|come|taken|paid|deducted|docked|goes|charged|bill|billed) (out|off|from|to|by) (of)? (your|you) (salary|pay|own pocket|pocket|wages|bonus|account|own account|personally|private)
(last|final|only|one last) (warning|chance|time we)
(i|we) (warn|am warning|are warning|'m warning) (you)
(you have been|consider yourself|you've been) warned
(don't|do not) (say|come) (we|i|crying|complaining|running) ..
(if|should) (this|it|that|you) (happens|happen|do|does|is|try|tries|repeat|occurs) .. (again|once more|one more|anyway|anyhow|nevertheless|that) .. 
! (if|should) (this|it|that) (happens|happen|occurs) again , (tell|call|ring|write|let|send|please|message|shout|i|we'll|we|come|just)
! (if|should) it .. again , (tell|call|ring|write|let|send|please|message|shout|i|we'll|we|come)
(will|'ll|shall) have (legal|serious|personal|grave|dire) ..
(serious|grave|dire|severe|legal|personal|unpleasant) (consequences|repercussions|trouble|penalties|steps)
(repercussions|penalised|penalized|punish*|fined|fine of)
(we|i) know (where|who|what) you ..
(think|consider) (twice|carefully|very carefully) before
(in|into) (big|deep|serious|real|hot|a lot of) (trouble|water|waters)
(everything|everyone|all of us|all we) .. (goes|go|comes|come|gone|will be) (down|dark|to ruin|lost|up in smoke|offline for ever)
(brings|bring|take|takes) .. (company|firm|business|house|hospital) (down|to its knees|to a standstill)
(at|on) your own (risk|responsibility|cost|expense|head)
)";

constexpr std::array kLists{
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Apology, kApology},
    PhraseList{Cue::Regret, kRegret},
    PhraseList{Cue::Grovel, kGrovel},
    PhraseList{Cue::Excuse, kExcuse},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::Threat, kThreat},
};

}  // namespace

std::span<const PhraseList> english_faults() {
    return kLists;
}

}  // namespace ajar::tone
