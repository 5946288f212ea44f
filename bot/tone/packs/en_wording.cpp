// English word lists: the wordings that rules object to, and the small words rules look for.
// How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
(that's|it's|this is|is|remains) (a|still a) no (from|for|on|by|to) ..
(must|have to|had to|need to|will|shall) (refuse|decline|reject|deny|turn down|disappoint) ..
(is|are) (simply|just)? out $
nothing (can|could|will) be done
(that|this) door (is|stays) (closed|shut)
(we|i|it|this) (can't|cannot|couldn't|won't|don't|shan't) .. (do|help|give|grant|offer|allow|approve|provide|support|let|open|install|accept|permit|agree|authorise|authorize|release|share|make|meet|fulfil|fulfill|accommodate|comply|move|hand|add|change|buy|say|go|set|take|switch|turn|lend|send|extend|unlock|build|fund|order|issue|be)
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
! (as|how|so|too) soon
! soon (as|after|enough)
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
(when|once|as|whenever|where|after|until|as soon as) (we|i|he|she|they|someone|somebody|it|capacity|time|things|our|the|there|schedules|resources|workload|people) .. (time|minute|moment|chance|capacity|allows|allow|permits|permit|up for air|frees|freed|quieter|calmer|calms|settles|settle|down|gap|slot|room|around to|round to|news|possible|permitting|get there|get to it|hand|hands|breathing|breather|clears|quietens|done with|on top of|available|spare|through)
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
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Apology, kApology},
    PhraseList{Cue::Regret, kRegret},
    PhraseList{Cue::Grovel, kGrovel},
    PhraseList{Cue::Excuse, kExcuse},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::Promise, kPromise},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Nobody, kNobody},
    PhraseList{Cue::Jargon, kJargon},
    PhraseList{Cue::Cliche, kCliche},
    PhraseList{Cue::Threat, kThreat},
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
