// T01–T06, T18–T20, T24: what an answer must hold, and in which order.

#include "tests/unit/tone/judged.hpp"

#include <gtest/gtest.h>

namespace ajar::tone {
namespace {

using testing::a_case;
using testing::finds;
using testing::kGoodDecline;
using testing::kGoodGermanDecline;
using testing::kGoodIncident;
using testing::kGoodReferral;
using testing::kGoodYes;

constexpr auto kDecline = ReplyKind::Decline;
constexpr auto kCompromise = ReplyKind::Compromise;
constexpr auto kReferral = ReplyKind::Referral;
constexpr auto kYes = ReplyKind::Yes;
constexpr auto kIncident = ReplyKind::Incident;

TEST(OutcomeRules, StaySilentOnTheReplyOfTheRuleBook) {
    EXPECT_FALSE(check(kGoodDecline, a_case(kDecline)).has_errors());
}

TEST(OutcomeRules, StaySilentOnGoodRepliesOfEveryKind) {
    EXPECT_FALSE(check(kGoodGermanDecline, a_case(kDecline, "de")).has_errors());
    EXPECT_FALSE(check(kGoodIncident, a_case(kIncident)).has_errors());
    EXPECT_FALSE(check(kGoodYes, a_case(kYes)).has_errors());
    EXPECT_FALSE(check(kGoodReferral, a_case(kReferral)).has_errors());
}

TEST(ReasonMissing, FiresWhereOnlyAHabitStandsForAReason) {
    EXPECT_TRUE(finds(
        "T01",
        kDecline,
        "Windows is what we hand out here, so we will stay with it in your case. For your design "
        "work, Rhea can fit a better screen. Which design programs do you use most?"
    ));
    EXPECT_TRUE(finds(
        "T01",
        kDecline,
        "Aus grundsätzlichen Erwägungen bleibt es bei der bisherigen Lösung. Herr Sahin zeigt "
        "Ihnen am Montag um 9 Uhr den Passwortmanager. Wenn es hakt, fragen Sie mich.",
        "de"
    ));
}

TEST(ReasonMissing, SparesAReasonWithoutTheWordBecause) {
    EXPECT_FALSE(finds("T01", kDecline, kGoodDecline));
    EXPECT_FALSE(finds("T01", kDecline, kGoodGermanDecline, "de"));
}

TEST(ReasonLate, FiresWhereTheDecisionStandsFirstInItsSentence) {
    EXPECT_TRUE(finds(
        "T02",
        kCompromise,
        "We are keeping the old logins on your tablets, given that the audit of 9 September traces "
        "every entry to one person. Ola fits badge readers by 2 September. Would that help you?"
    ));
    EXPECT_TRUE(finds(
        "T02",
        kDecline,
        "Die Administration lassen wir bei den zwei Angestellten, weil laut Revision vom März "
        "jede Änderung einer Person zugeordnet sein muss. Ich gebe dir heute bis 16 Uhr die Rolle "
        "für dein Board. Deckt das ab, was du brauchst?",
        "de"
    ));
}

TEST(ReasonLate, FiresWithBufferWhereTwoSentencesOfSmallTalkComeFirst) {
    constexpr std::string_view kReply =
        "Thank you for your message. We have had a good look at your idea. The finance cockpit "
        "shows pay by name, and rule 12 keeps that to two people. So two of you get in. Ida opens "
        "it on the 3rd. Which two shall she take?";
    EXPECT_TRUE(finds("T02", kCompromise, kReply));
    EXPECT_TRUE(finds("T20", kCompromise, kReply));
}

TEST(ReasonLate, AllowsOneSentenceThatShowsThePersonWasHeard) {
    constexpr std::string_view kReply =
        "I can see why the old iPads caught your eye. They're leased until 2027, and private use "
        "would end their insurance, so they'll remain work devices. The staff sale on 8 November "
        "has laptops for €60; Oskar is taking names. If you need something before then, let me "
        "know.";
    EXPECT_FALSE(finds("T02", kDecline, kReply));
    EXPECT_FALSE(finds("T20", kDecline, kReply));
}

TEST(ReasonLate, IsNotJudgedWhereThereIsNoReasonAtAll) {
    const Report report = check(
        "Please contact Greta Voss in Personnel about your sick days. If the number looks odd to "
        "you, come back to me.",
        a_case(kReferral)
    );
    EXPECT_FALSE(finds(report, "T02"));
    EXPECT_FALSE(finds(report, "T20"));
}

TEST(DecisionUnclear, FiresOnEvasions) {
    EXPECT_TRUE(finds(
        "T03",
        kDecline,
        "Two courts still send us papers by fax, 17 of them last year. We have taken note of your "
        "request and will keep it in mind. Ruth can move the fax to the mail room on Monday. Do "
        "you have plans for the space?"
    ));
    EXPECT_TRUE(finds(
        "T03",
        kDecline,
        "Unser Vertrag umfasst 300 Plätze bis zum 31. August. Wir haben Ihren Wunsch zur Kenntnis "
        "genommen und behalten ihn im Blick. Frau Kolb zeigt Ihnen am Montag den Stream. Was "
        "brauchen Sie noch?",
        "de"
    ));
}

TEST(DecisionUnclear, SparesAPlainConclusion) {
    EXPECT_FALSE(finds("T03", kDecline, kGoodDecline));
    EXPECT_FALSE(finds("T03", kDecline, kGoodGermanDecline, "de"));
}

TEST(Wall, FiresOnRejectionWordsInTheAnswer) {
    for (const std::string_view answer :
         {"That is not possible.",
          "We can't give you that.",
          "This is out of the question.",
          "Your request was denied.",
          "There is nothing we can do.",
          "It is a hard no.",
          "A second login is off the table.",
          "We are unable to help you with it.",
          "We don't do that.",
          "Such a key is a non-starter.",
          "We have to decline."})
        EXPECT_TRUE(finds(
            "T04",
            kDecline,
            "The audit of 2 May names four people who may enter. " + std::string(answer) +
                " Tarik walks in with you on Monday at 9:00. Would that be quick enough?"
        )) << answer;
}

TEST(Wall, FiresInGermanSpanishAndFrench) {
    EXPECT_TRUE(finds("T04", kDecline, "Das ist leider nicht möglich.", "de"));
    EXPECT_TRUE(finds("T04", kDecline, "Ihr Antrag wurde abgelehnt.", "de"));
    EXPECT_TRUE(finds("T04", kDecline, "Eine Freigabe kommt nicht in Frage.", "de"));
    EXPECT_TRUE(finds("T04", kDecline, "No podemos darle ese acceso.", "es"));
    EXPECT_TRUE(finds("T04", kDecline, "Ce n'est pas possible.", "fr"));
}

TEST(Wall, SparesQuotationsNamesConditionsAndFacts) {
    for (const std::string_view harmless :
         {"The rule behind that \"no\" changed on 1 October.",
          "The Norton trial and the No-Code course start no later than Monday.",
          "The licence does not cover contractors.",
          "There is no cost for you, as you know.",
          "If that isn't possible for you, tell me."})
        EXPECT_FALSE(finds("T04", kDecline, harmless)) << harmless;
    EXPECT_FALSE(finds("T04", kDecline, "Eure No-Code-App ist willkommen.", "de"));
    EXPECT_FALSE(finds("T04", kDecline, "Damit dir das „nein vom helpdesk“ erspart bleibt.", "de"));
}

TEST(NoPath, FiresWhereOnlyAnInvitationFollows) {
    EXPECT_TRUE(finds(
        "T05",
        kDecline,
        "The maker gave us four seats for the beta, and all four were drawn by lot on 1 March. The "
        "draw stands as it is. If you feel your name was left out, tell me."
    ));
    EXPECT_TRUE(finds(
        "T05",
        kDecline,
        "Das Postfach ist nach Paragraf 6 der Betriebsvereinbarung seit dem Austritt versiegelt. "
        "Bei dieser Versiegelung belassen wir es. Haben Sie dazu Fragen?",
        "de"
    ));
}

TEST(NoPath, TakesTodaysWayForNoAlternative) {
    EXPECT_TRUE(finds(
        "T05",
        kCompromise,
        "The board froze all spending on the intranet in June. So we suggest a middle way: you "
        "send your cards by mail, as you do now. Any questions about your cards?"
    ));
}

TEST(NoPath, SparesAnOfferByANamedPerson) {
    EXPECT_FALSE(finds("T05", kDecline, kGoodDecline));
    EXPECT_FALSE(finds("T05", kDecline, kGoodGermanDecline, "de"));
}

TEST(NoOpening, FiresOnAShutDoor) {
    EXPECT_TRUE(finds(
        "T06",
        kDecline,
        "Clause 12 of our insurance covers company sites only. So home printers stay with you. "
        "The copy shop prints your contracts today. We consider this matter closed."
    ));
    EXPECT_TRUE(finds(
        "T06",
        kDecline,
        "Die Richtlinie vom Mai verlangt das. Das Konto bleibt also getrennt. Frau Kolb hilft am "
        "Montag um 9 Uhr. Damit ist die Sache für uns erledigt.",
        "de"
    ));
}

TEST(NoOpening, LooksAtTheLastTwoSentencesBeforeTheSignOff) {
    EXPECT_FALSE(finds(
        "T06",
        kYes,
        "Hi Jonna,\n\nSure, you get a 27-inch monitor. If another day suits you better, let me "
        "know. Ola brings it to your desk on Thursday at 9:00.\n\nBest,\nMirka"
    ));
    EXPECT_FALSE(finds("T06", kDecline, kGoodGermanDecline, "de"));
}

TEST(NoOpening, IsNotAskedOfAHoldingMessage) {
    EXPECT_FALSE(finds("T06", ReplyKind::Holding, "I write to you on Friday at 10:00."));
}

TEST(YesOpenEnded, FiresWithoutADateOrWithOpenScopeOrTerms) {
    EXPECT_TRUE(finds("T18", kYes, "Yes, that is OK with us. What else do you have in mind?"));
    EXPECT_TRUE(finds(
        "T18",
        kYes,
        "Sure, take as many scanners as you like on Monday at 9:00. Bilal has them. Anything else?"
    ));
    EXPECT_TRUE(finds(
        "T18",
        kYes,
        "The camera is yours on 9 April at 8:00, provided the requirements are met. Jo hands it to "
        "you. Which lens would you like?"
    ));
    EXPECT_TRUE(finds("T18", kYes, "Ja, das bekommst du. Brauchst du noch etwas?", "de"));
}

TEST(YesOpenEnded, SparesAYesWithWhatAndWhen) {
    EXPECT_FALSE(finds("T18", kYes, kGoodYes));
    EXPECT_FALSE(finds(
        "T18",
        kYes,
        "Ja, ich schalte dir die Lizenz am Donnerstag bis 10 Uhr. Sie läuft bis 31. Mai. Reicht "
        "dir das?",
        "de"
    ));
}

TEST(EmpathyWithoutAction, FiresWhereNobodyDoesAnything) {
    EXPECT_TRUE(finds(
        "T19",
        kIncident,
        "I'm sorry that your contracts went missing; that is upsetting. A job emptied the folder. "
        "Which of them do you miss most?"
    ));
    EXPECT_TRUE(finds(
        "T19",
        kIncident,
        "Das zerrt an den Nerven, ich verstehe Ihren Ärger. Es tut mir leid. Schreiben Sie mir, "
        "wenn es wieder passiert.",
        "de"
    ));
}

TEST(EmpathyWithoutAction, SparesANextStepWithOwnerAndTime) {
    EXPECT_FALSE(finds("T19", kIncident, kGoodIncident));
    EXPECT_FALSE(finds(
        "T19",
        kIncident,
        "Das ist ärgerlich, es tut mir leid. Ich hole die Aufnahme aus der Sicherung, bis 18 Uhr "
        "liegt sie in deinem Kanal. Fehlt dir noch etwas?",
        "de"
    ));
}

TEST(OpenLoop, FiresOnAReferralToNobody) {
    EXPECT_TRUE(finds(
        "T24",
        kReferral,
        "The bank issues the travel cards, and its limits changed on 1 April. So your case is with "
        "the responsible department. Does the hotel accept it?"
    ));
    EXPECT_TRUE(finds(
        "T24",
        kReferral,
        "Solche Nummern vergibt das Amt. Ihre Frage habe ich daher intern weitergeleitet. Um "
        "welchen Standort geht es?",
        "de"
    ));
    EXPECT_TRUE(finds(
        "T24",
        kIncident,
        "I'm sorry. I fix it today at 15:00 and call you. The case was escalated to the experts. "
        "What else is missing?"
    ));
}

TEST(OpenLoop, SparesANamedPersonOrTeam) {
    EXPECT_FALSE(finds("T24", kReferral, kGoodReferral));
    EXPECT_FALSE(finds(
        "T24",
        kReferral,
        "Die Schließanlage gehört seit Mai zum Werkschutz. Dein Fall liegt bei Frau Pohl. Sie ruft "
        "dich heute bis 16 Uhr an. Hakt noch eine andere Tür?",
        "de"
    ));
}

TEST(OpenLoop, AsksForTheHandoverRecordOnlyWhereItIsKnown) {
    Context context = a_case(kReferral);
    EXPECT_FALSE(finds(check(kGoodReferral, context), "T24"));
    context.handover_recorded = false;
    EXPECT_TRUE(finds(check(kGoodReferral, context), "T24"));
    context.handover_recorded = true;
    EXPECT_FALSE(finds(check(kGoodReferral, context), "T24"));
}

}  // namespace
}  // namespace ajar::tone
