// How English sounds when something is felt, and when it is not.

#include "bot/understanding/feelings/lessons.hpp"

namespace ajar::understanding {
namespace {

constexpr std::string_view kUpset = R"(
this is the fourth time I report the same thing
I have explained this to three different people already
nobody ever gets back to me
are you going to do anything about it at all
I give up with this thing
how hard can it be to reset a password
I have been waiting for over a week now
still nothing, not even a reply
we have been asking for this since spring
it is a disgrace how long this takes
this system is a joke
every morning the same misery
it crashed again and took all my work with it
there goes another hour of my life
I wasted half a day on this
what a waste of time
I am sick and tired of these updates
I'm fed up with logging in ten times a day
it drives me up the wall
it makes my blood boil
I am about to lose it
does anybody read these tickets
is there anyone who actually cares
I don't get why this has to be so difficult
why does nothing ever work in this place
why do I have to beg for a simple cable
you told me it would be fixed on Monday and it is not
you promised this weeks ago
another broken promise
once again nobody showed up
I keep being sent from pillar to post
everyone says it is somebody else's job
I've tried everything and nothing helps
nothing you suggested worked
I did all that already and it is still broken
please don't send me that article again
I'm really annoyed now
this is so frustrating
super annoying
it's infuriating
I am furious
I'm livid about this
absolutely useless
terrible service
worst laptop I ever had
this program is garbage
what kind of support is this
I expected better from you
I'm disappointed, to say the least
great, now the other screen is dead too
wonderful, it lost my settings again
oh fantastic, another error message
just what I needed today
of course it breaks five minutes before my call
typical, works for everybody but me
can't anybody get this right
for heaven's sake
for crying out loud, let me in
come on, it's been a month
not again
ugh, it froze
argh why
I can't work like this
how am I supposed to do my job
I cannot get anything done with this machine
my patience is running out
enough is enough
I've had enough of this printer
I am done with this
it is beyond me why this was changed
whoever designed this has never used it
the new version is worse than the old one in every way
who thought this was a good idea
this makes no sense whatsoever
I feel ignored
I feel like I'm talking to a wall
you keep closing my ticket without fixing anything
my ticket was closed and the problem is still there
the whole team is angry about it
my customers are laughing at me because of this connection
I look like a fool in every meeting thanks to this headset
I shouldn't have to fight for a working mouse
would it kill you to answer
it has been broken for ages and no one lifts a finger
three calls, three different answers
hours on the phone for nothing
it hangs, it crashes, it hangs, it crashes
I could scream
I could cry over this spreadsheet
it is driving me insane
my day is ruined
there is always something
one problem after the other
it never ends
when will this finally be over
is it too much to ask for a stable network
I'm not asking for the moon, just a monitor
we pay for this and get nothing
nothing but trouble with this phone
it eats my time every single day
I am stuck with this rubbish
what more do you need from me
do I really have to fill this in a third time
seriously, a form for a keyboard
this can't be true
unbelievable, down again
I refuse to do this all over again
if this happens one more time I'm buying my own
fix it already
it's a nightmare to use
a complete mess
shambles, as always
)";

constexpr std::string_view kAnxious = R"(
I'm worried that I did something wrong
I am scared that it is all lost
I'm afraid somebody has my password
I fear we won't make it in time
what happens if it goes down during the demo
please tell me it can be saved
please help, I'm in a panic
I am panicking right now
I'm so nervous about tomorrow
I feel sick just thinking about the audit
I can't sleep because of this
it keeps me awake at night
my heart stopped when I saw the message
I am trembling
oh no, I sent it to everyone
oh god, I deleted the folder
I might have deleted the wrong thing
I think I made a terrible mistake
did I just lose everything
am I going to be in trouble for this
will I get fired over this
my manager is going to kill me
I'm going to be in so much trouble
I don't know what to do any more
I have no idea how to get out of this
I'm completely lost here
I feel overwhelmed by all of this
this is too much for me
I am under a lot of pressure
I'm stressed out, the deadline is tonight
the client arrives in twenty minutes and the projector is dead
everything depends on this file
we will lose the contract if this does not go out today
I only have until noon and it will not open
it would be a disaster if this failed
I hope it isn't too late
I hope nobody saw that
I hope I don't get into trouble
I'm not sure if I was hacked
somebody may be reading my mails
there is something odd on my screen and it frightens me
is someone watching me through the camera
I entered my card number and now I have doubts
I clicked the link before I thought, is that bad
could that have been a scam
I got a strange call and gave them my code
have I put the company at risk
I have a bad feeling
something feels wrong with this mail
I don't feel safe using it
I'm uneasy about this login
I dread the migration
I am dreading the move to the new system
I don't trust myself to press the button
I'm too afraid to restart it
I don't want to break anything
I'm terrified of losing ten years of pictures and files
ten years of work could be gone
my thesis is on that disk and it clicks
will my data survive this
are my photos gone forever
I can't find it anywhere and I'm getting desperate
desperate here, anyone
I am at a loss
I'm on edge because of the new rules
what if I fail the training
I'm anxious about speaking to that many people online
the board is waiting and I can't get in
I have to present in ten minutes and I'm shaking
please hurry, I'm really worried
is this serious
should I be concerned
should I be worried about this warning
it worries me a lot
I'm getting more and more nervous
my stomach is in knots
I keep thinking about what could go wrong
I don't know who else to turn to
I beg you, help me
I'm all alone with this and it's my first week
it is my first day and I already broke something
)";

constexpr std::string_view kPleased = R"(
that was fast, I'm impressed
you saved my day
you saved my life
you are amazing
you guys are brilliant
I'm so happy it works again
finally it works, what a relief
I am so relieved
it runs like a dream
works perfectly now
works like new
couldn't be better
I love the new screen
I really like how easy this was
what a great team
hats off to you
kudos to whoever fixed this
five stars
excellent job
fantastic, thank you so much
I can't thank you enough
thanks a million, that helped a lot
this made my week
I'm over the moon
I am delighted
so pleased with the result
very happy with it
wow
wow, already done
brilliant, exactly what I needed
perfect, that is exactly right
lovely, all good now
awesome work
super quick help
you're a star
you are a hero
what would we do without you
best help desk ever
I never had such good support
everything is smooth now
it's so much faster than before
a pleasure to work with
this is a huge improvement
my colleagues are thrilled
we are all enjoying the new room
that's wonderful news
hooray
yay, it's back
I'm smiling again
great experience from start to end
much appreciated, that was kind of you
I owe you a coffee
cake is on me
)";

constexpr std::string_view kNeutral = R"(
I need a laptop for a new colleague
could I have a second screen
please reset my password
my password has expired
I forgot my password
how do I connect to the wifi
where can I find the VPN client
can you add me to the marketing share
please give Tom access to the wiki
we need a licence for Photoshop
I would like to order a headset
is there a guest account for visitors
how long does it take to get a phone
when will the new office version come
who is responsible for the website
the printer on the second floor is out of toner
the printer does not print
my mouse stopped working
the screen stays black
the meeting room camera shows no picture
I can't open the file
outlook does not start
the application shows error 403
my account is locked
the network drive is not there
I can't log in
it says access denied
the link does not work
my laptop is slow
the battery lasts two hours
the keyboard has a broken key
the shared mailbox does not appear
the update failed
could you restart the server tonight
please install Python on my machine
I want to try another browser
could we use a different tool for this
we want to automate the weekly report
I'd like to move the meeting to Thursday
it is about the projector in room 4
it is for twelve people
by the end of March
until Friday would be good
next Tuesday at three
only for my team
yes, in Berlin
no, there is no personal data in it
it is two years old
about ten times a week
I use it every day
I have to send the list to our customers
we look at drawings and comment on them
so that I can work from home
because two people join us in May
my manager agreed
it is in the budget
I don't know yet
whatever is usual
that depends on the price
either of them is fine
not urgent, whenever you have time
I would like to know more about it
what are my options
is it allowed to use a private phone
which data may I store there
do I need approval for that
how much does it cost
I'd like to learn more about the course
please send me the form again
can you repeat the last step
we ran out of licences again
I changed my mind, please cancel it
I have another question
the old one is still here, where do I return it
somebody left a laptop in the canteen
I lost my badge
my phone fell and the glass is cracked
a colleague leaves in June, please close the account
the contract ends in December
we have a workshop with forty guests
please order a replacement
the customer wants the figures as a table
the data has to be deleted after a year
we are moving to the third floor
I am on holiday from Monday
I'm new here
I am in the finance team
I'm writing on behalf of my boss
hello, I have a request
good morning
thank you
ok, thanks
sounds good
that works
all right
fine
I understand
what does that mean
what happens next
is there any news
what is the status of my request
let me check with my team
we would like the crash course in Excel
please remove the error log from the share
I need a quiet keyboard
the alarm for the server room should go to me as well
we want to track complaints from customers
I need access to the incident reports
the risk report is due in April
can I get the emergency contact list
it waits for an answer from the supplier
the test failed twice, here is the log
please stop the subscription
I do not need it any more
there are too many mails in the shared inbox, can they be filtered
I want to be notified when a ticket is late
please call me back in the afternoon
how do I report a problem
)";

}  // namespace

std::span<const FeelingLesson> english_feelings() {
    static constexpr FeelingLesson kLessons[] = {
        {Emotion::Frustrated, kUpset},
        {Emotion::Anxious, kAnxious},
        {Emotion::Pleased, kPleased},
        {Emotion::Neutral, kNeutral},
    };
    return kLessons;
}

}  // namespace ajar::understanding
