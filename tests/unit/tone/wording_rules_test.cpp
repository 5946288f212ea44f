// T07–T17 and T21–T23: how an answer is worded.

#include "tests/unit/tone/judged.hpp"

#include <gtest/gtest.h>

namespace ajar::tone {
namespace {

using testing::a_case;
using testing::finding_of;
using testing::finds;
using testing::kGoodDecline;

constexpr auto kDecline = ReplyKind::Decline;
constexpr auto kYes = ReplyKind::Yes;
constexpr auto kIncident = ReplyKind::Incident;
constexpr auto kHolding = ReplyKind::Holding;

TEST(Apology, IsAnErrorInARefusalAndFineInAnIncident) {
    EXPECT_TRUE(finds("T07", kDecline, "Sorry, the contract ends in May."));
    EXPECT_TRUE(finds("T07", kDecline, "Es tut mir leid, der Vertrag endet im Mai.", "de"));
    EXPECT_TRUE(finds("T07", kDecline, "Lo siento, el contrato termina en mayo.", "es"));
    EXPECT_TRUE(finds("T07", kDecline, "Désolée, le contrat finit en mai.", "fr"));
    EXPECT_FALSE(finds("T07", kIncident, "Sorry, the mail was down."));
}

TEST(Apology, SparesQuotedWordsAndASingleRegret) {
    EXPECT_FALSE(finds("T07", kDecline, "About your \"sorry for the late notice\": it is fine."));
    EXPECT_FALSE(finds("T07", kDecline, "Ich bedaure, dass Ihre Seiten umziehen müssen.", "de"));
}

TEST(Apology, WarnsAboutASecondRegret) {
    const Report report =
        check("I regret this. It ends in May. I regret it for you.", a_case(kDecline));
    EXPECT_EQ(finding_of(report, "T07").severity, Severity::Warning);
}

TEST(ApologyExcess, FiresOnTheThirdApologyAndOnGrovelling) {
    EXPECT_TRUE(finds("T08", kIncident, "Sorry. I apologise. And once more: sorry."));
    EXPECT_TRUE(finds("T08", kIncident, "I am deeply sorry."));
    EXPECT_TRUE(finds("T08", kIncident, "Bitte verzeihen Sie uns, es tut mir unendlich leid.", "de")
    );
    EXPECT_FALSE(finds("T08", kIncident, "I'm sorry for the morning you had."));
    EXPECT_FALSE(finds("T08", kIncident, "Es tut mir leid um deinen Abend.", "de"));
}

TEST(Defensive, FiresOnExcusesAndSelfJustification) {
    for (const std::string_view excuse :
         {"As I said, the form is online.",
          "As already explained, it takes time.",
          "To be fair, nobody saw it coming.",
          "We are swamped at the moment.",
          "We did our best.",
          "It's not our fault.",
          "That's not my job.",
          "We are only human.",
          "We have other things to do."})
        EXPECT_TRUE(finds("T09", kHolding, excuse)) << excuse;
    for (const std::string_view excuse :
         {"Wie bereits erklärt, dauert das.",
          "Wir sind völlig überlastet.",
          "Das ist nicht unsere Schuld.",
          "Wir haben unser Bestes getan."})
        EXPECT_TRUE(finds("T09", kHolding, excuse, "de")) << excuse;
}

TEST(Defensive, SparesADatedCommitment) {
    EXPECT_FALSE(finds("T09", kDecline, "The network team is booked until 14 June."));
    EXPECT_FALSE(finds("T09", kDecline, "Das Netzteam ist bis 14. Juni verplant.", "de"));
}

TEST(Blame, FiresOnThePersonColleaguesTeamsAndSuppliers) {
    for (const std::string_view blame :
         {"You should have asked first.",
          "You failed to fill in the form.",
          "This was a user error.",
          "The supplier messed up our order.",
          "It is late because Finance messed up.",
          "Your intern deleted the folder.",
          "They never answer their mails.",
          "You forgot to say which folder."})
        EXPECT_TRUE(finds("T10", kDecline, blame)) << blame;
    for (const std::string_view blame :
         {"Sie hätten uns früher fragen sollen.",
          "Das haben sich die Kollegen selbst eingebrockt.",
          "Das war ein Bedienfehler.",
          "Der Hersteller hat wieder geschlampt."})
        EXPECT_TRUE(finds("T10", kDecline, blame, "de")) << blame;
}

TEST(Blame, SparesANeutralCause) {
    EXPECT_FALSE(finds("T10", kDecline, "The maker ends support on 31 May."));
    EXPECT_FALSE(finds("T10", kIncident, "A full disk stopped the mail at 9:40."));
    EXPECT_FALSE(finds("T10", kDecline, "Der Hersteller stellt den Dienst im Mai ein.", "de"));
}

TEST(VaguePromise, FiresWithoutATimeOrWithoutSomebody) {
    for (const std::string_view promise :
         {"We will look into it soon.",
          "I'll fix it as soon as possible.",
          "We'll get back to you shortly.",
          "Someone will get back to you.",
          "You will be contacted by Thursday.",
          "I'll do it when I get a minute."})
        EXPECT_TRUE(finds("T11", kHolding, promise)) << promise;
    for (const std::string_view promise :
         {"Wir melden uns zeitnah.",
          "Es wird sich jemand bei Ihnen melden.",
          "Wir kümmern uns schnellstmöglich darum."})
        EXPECT_TRUE(finds("T11", kHolding, promise, "de")) << promise;
}

TEST(VaguePromise, SparesATimeWithAKeeperAndAnOpening) {
    EXPECT_FALSE(finds("T11", kHolding, "I write to you on Friday at 10:00."));
    EXPECT_FALSE(finds("T11", kHolding, "Ich melde mich am Freitag bis 10 Uhr.", "de"));
    EXPECT_FALSE(finds("T11", kDecline, kGoodDecline));
}

TEST(VaguePromise, SuggestsARewriteThatMustBeFilledIn) {
    const Report report = check("We will look into it soon.", a_case(kHolding));
    const std::string suggestion = finding_of(report, "T11").suggestion;
    EXPECT_EQ(suggestion, "by [day and hour]");
    EXPECT_TRUE(finds("T17", kHolding, "We will look into it " + suggestion + "."));
}

TEST(InnerWorkings, FiresOnListedWordsAndUnexplainedAcronyms) {
    Context context = a_case(kHolding);
    context.jargon = {"change window"};
    EXPECT_TRUE(finds(check("It waits for the change window.", context), "T12"));
    EXPECT_TRUE(finds("T12", kHolding, "The CAB decides on Monday."));
    EXPECT_TRUE(finds("T12", kHolding, "Das liegt im Backlog.", "de"));
}

TEST(InnerWorkings, KnowsThePersonsOwnAcronyms) {
    Context context = a_case(kHolding);
    context.request = "when does the CAB decide?";
    EXPECT_FALSE(finds(check("The CAB decides on Monday.", context), "T12"));
}

TEST(HardToRead, FiresOnLongSentencesRepliesAndParagraphs) {
    std::string sentence = "This";
    for (int word = 0; word < 30; ++word) sentence += " goes";
    EXPECT_TRUE(finds("T13", kHolding, sentence + "."));
    std::string reply;
    for (int line = 0; line < 30; ++line) reply += "These are just five words.\n\n";
    EXPECT_TRUE(finds("T13", kHolding, reply));
    EXPECT_TRUE(finds("T13", kHolding, "It is here. It is there. It was red. It was blue."));
}

TEST(HardToRead, LeavesAFormalMailMoreRoom) {
    std::string reply;
    for (int line = 0; line < 30; ++line) reply += "These are all five words.\n\n";
    Context context = a_case(kHolding);
    context.formal_mail = true;
    EXPECT_FALSE(finds(check(reply, context), "T13"));
}

TEST(NeedUnheard, FiresWhereNothingOfTheRequestIsInTheReply) {
    Context context = a_case(kYes);
    context.request = "can I get a second monitor?";
    EXPECT_TRUE(finds(check("Yes, tomorrow at 9:00. Anything else for you?", context), "T14"));
    EXPECT_FALSE(finds(check("Yes, you get the monitor tomorrow at 9:00.", context), "T14"));
    context.locale = "de";
    context.request = "bekomme ich einen zweiten Monitor?";
    EXPECT_TRUE(finds(check("Ja, morgen um 9 Uhr.", context), "T14"));
    EXPECT_FALSE(finds(check("Ja, dein Monitor kommt morgen um 9 Uhr.", context), "T14"));
}

TEST(Cliche, FiresOnStockPhrases) {
    EXPECT_TRUE(finds("T15", kDecline, "Unfortunately, the contract ends."));
    EXPECT_TRUE(finds("T15", kDecline, "We value your request."));
    EXPECT_TRUE(finds("T15", kDecline, "Wir bitten um Ihr Verständnis.", "de"));
    EXPECT_FALSE(finds("T15", kDecline, kGoodDecline));
}

TEST(Threat, FiresOnThreatsAndInflation) {
    for (const std::string_view threat :
         {"You will be held responsible.",
          "Move them by Friday, or else.",
          "It would be a disaster.",
          "Your manager will hear of it.",
          "It comes out of your salary.",
          "Do it again and you can explain yourself to the board."})
        EXPECT_TRUE(finds("T16", kDecline, threat)) << threat;
    for (const std::string_view threat :
         {"Dafür haften Sie persönlich.",
          "Das hätte Konsequenzen für Sie.",
          "Es wäre eine Katastrophe."})
        EXPECT_TRUE(finds("T16", kDecline, threat, "de")) << threat;
}

TEST(Threat, SparesAnHonestRiskAndNames) {
    EXPECT_FALSE(finds(
        "T16",
        kDecline,
        "A stick with pay data went missing in 2023, and 310 people had to be told."
    ));
    EXPECT_FALSE(finds("T16", kDecline, "Your drawer is outside our disaster-recovery copies."));
    EXPECT_FALSE(
        finds("T16", kDecline, "Ein verlorener Stick kostete uns 2023 drei Wochen Arbeit.", "de")
    );
}

TEST(Placeholder, FiresOnEverythingUnfilled) {
    for (const std::string_view broken :
         {"Hi {{name}}, it is here.",
          "It comes on [date].",
          "It is for %s today.",
          "TODO: say when.",
          "Your screen, , is here.",
          "It lies with  in Security.",
          "The state is ${status}.",
          "Dear $name, it is here.",
          "Noé, joignable au , arrive.",
          "It ends until until May.",
          "Hi <first name>, it is here."})
        EXPECT_TRUE(finds("T17", kHolding, broken)) << broken;
}

TEST(Placeholder, SparesBracketsCodeMoneyAndTwoSpacesBehindAStop) {
    for (const std::string_view fine :
         {"The subject says [EXTERNAL] since May.",
          "It is there [1].",
          "It costs $50 or 5 %.",
          "It is here.  It works.",
          "A desk still types å for [, ring her.",
          "The list (page 3) is here: https://intranet/a?b=[c]",
          "Wait... it works."})
        EXPECT_FALSE(finds("T17", kHolding, fine)) << fine;
}

TEST(NegativeWording, HintsAtManyNegations) {
    const Report report = check("It does not work and it never did.", a_case(kHolding));
    EXPECT_EQ(finding_of(report, "T21").severity, Severity::Hint);
    EXPECT_FALSE(finds("T21", kHolding, "It does not work."));
    EXPECT_TRUE(finds("T21", kHolding, "Das geht nicht und ging noch nie.", "de"));
}

TEST(TalkingDown, FiresOnLecturesShoutingAndExclamations) {
    EXPECT_TRUE(finds("T22", kYes, "Obviously, you open the shop."));
    EXPECT_TRUE(finds("T22", kYes, "You simply press one button."));
    EXPECT_TRUE(finds("T22", kYes, "Great! It is yours!"));
    EXPECT_TRUE(finds("T22", kYes, "This is IMPORTANT for you."));
    EXPECT_TRUE(finds("T22", kYes, "Das ist bekanntlich kinderleicht.", "de"));
    EXPECT_FALSE(finds("T22", kYes, "You open the shop and press the green button!"));
}

TEST(RepeatedLine, FiresOnASentenceThePersonHasRead) {
    Context context = a_case(kHolding);
    context.earlier_lines = {"I write to you on Friday, at 10:00!"};
    EXPECT_TRUE(finds(check("I write to you on Friday at 10:00.", context), "T23"));
    EXPECT_FALSE(finds(check("I write to you on Monday at 10:00.", context), "T23"));
}

}  // namespace
}  // namespace ajar::tone
