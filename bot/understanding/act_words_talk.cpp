#include "bot/understanding/acts.hpp"

#include <array>

namespace ajar::understanding {
namespace {

// ---- The message is nothing else --------------------------------------------------------------

constexpr std::string_view kGreetingWhole = R"(
hi|hello|hey|hiya|howdy|yo|greetings|heya|hullo
hi|hello|hey there|all|team|everyone|everybody|again|you|bot|ajar|it|folks|guys
hi|hello|hey it team|support|department|people
good morning|afternoon|evening|day
good morning|afternoon|evening all|team|everyone|there
morning
hallo|hi|hey|moin|servus|grüezi|tach|huhu
hallo|hi|hey|moin zusammen|team|liebes team|alle|moin|ihr
guten morgen|tag|abend|mittag
guten morgen|tag|abend zusammen|team
schönen guten tag|morgen|abend
grüß|grüss gott|euch|dich|sie
hola
bonjour
buenos días|dias
salut
👋
)";

constexpr std::string_view kThanksWhole = R"(
thanks|thank|thx|ty|cheers|tysm
thanks thanks
thanks a lot|million|ton|bunch
thanks so|very much
thanks again|all|everyone|team|man|mate
thanks for your|the help|support|quick|time|answer|reply|response|update|info|information
thanks for * help|helping|answer|reply|response|update|info|information|explanation|explaining
thank you
thank you so|very much
thank you very_much|so_much for *
thank you for your|the help|support|time|answer|reply|response|update
thank you for * help|helping|answer|reply|response|update|explanation
thank you again|all
many thanks
much appreciated
appreciate it|that
i appreciate it|that|your_help
awesome|super|cool|wonderful|nice|lovely|brilliant|excellent thanks|thx|cheers
awesome|super|cool|wonderful|nice|lovely|brilliant|excellent thank you
awesome|super|cool thanks a lot|for_your_help|so_much
youre the best|a_star|a_lifesaver
danke
danke danke|dir|ihnen|euch|schön|sehr|vielmals
danke für die|ihre|eure|deine|den * hilfe|antwort|info|rückmeldung|unterstützung|erklärung
dankeschön
vielen|herzlichen|besten|tausend|lieben dank
vielen|herzlichen dank für *
super|prima|toll|klasse danke
super|prima|toll|klasse vielen dank
gracias
muchas gracias
merci
merci beaucoup
🙏
)";

constexpr std::string_view kSmallTalk = R"(
how are you
how are you doing|today
how are things
hows it going
how do you do
how was your day|weekend
whats up
sup
who are you
what are you
are you a bot|robot|human|person|machine|real
are you real|human|there
is anyone|anybody|somebody|someone there
what can you do
what do you do
whats your name
what is your name
tell me a joke
tell me something funny
haha|hahaha|lol|hehe|rofl
nice to meet you
have a nice|good|great day|weekend|evening|one
happy friday|monday|birthday
good night
bye
bye bye
goodbye
see you
see you later|tomorrow|soon
good bot
i love you
do you like *
wie gehts
wie geht es dir|ihnen|euch
wie geht es
wie gehts dir|ihnen|euch
wer bist du
wer sind sie
was bist du
bist du ein bot|roboter|mensch|computer|echt
bist du echt
was kannst du
was können sie
wie heißt|heisst du
wie heißen|heissen sie
erzähl mir einen|nen witz
erzähl einen witz
schönes wochenende
schönen tag|abend|feierabend
schönen tag noch
gute nacht
tschüss|tschüs|ciao
auf wiedersehen
bis bald|später|dann|morgen
😂
🤣
😄
)";

const std::array kLists{
    ActList{Act::Greeting, Where::Whole, kGreetingWhole},
    ActList{Act::Thanks, Where::Whole, kThanksWhole},
    ActList{Act::SmallTalk, Where::Whole, kSmallTalk},
};

}  // namespace

std::span<const ActList> talk_act_words() {
    return kLists;
}

}  // namespace ajar::understanding
