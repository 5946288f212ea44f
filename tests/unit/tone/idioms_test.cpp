// Classes of figurative wordings in four languages, each beside a sentence that shares its words
// and does no harm; and how replies are read whose parts stand where nobody expects them.

#include "tests/unit/tone/judged.hpp"

#include <gtest/gtest.h>

namespace ajar::tone::testing {
namespace {

struct Picture {
    std::string_view rule;
    std::string locale;
    std::string_view fault;
    std::string_view harmless;
};

class Idioms : public ::testing::TestWithParam<Picture> {};

TEST_P(Idioms, AreHeardAndTheirWordsAloneAreNot) {
    const Picture& picture = GetParam();
    EXPECT_TRUE(finds(picture.rule, ReplyKind::Holding, picture.fault, picture.locale))
        << picture.fault;
    EXPECT_FALSE(finds(picture.rule, ReplyKind::Holding, picture.harmless, picture.locale))
        << picture.harmless;
}

INSTANTIATE_TEST_SUITE_P(
    LosingAPlace,
    Idioms,
    ::testing::Values(
        Picture{
            "T16",
            "en",
            "Move the mast again and you can empty your locker.",
            "Your locker is emptied on Friday, and Jo keeps the things for you."},
        Picture{
            "T16",
            "de",
            "Verstellst du den Mast noch einmal, kannst du deinen Spind räumen.",
            "Am Freitag räumt Jo deinen Spind und verwahrt die Sachen."},
        Picture{
            "T16",
            "es",
            "Al próximo que mueva el mástil lo ponemos en la calle.",
            "El próximo mástil llega el viernes y se queda en la calle Mayor."},
        Picture{
            "T16",
            "fr",
            "Le prochain qui bouge le mât, il fera ses cartons.",
            "Le prochain mât arrive vendredi dans deux cartons."}
    )
);

INSTANTIATE_TEST_SUITE_P(
    BeingToldOn,
    Idioms,
    ::testing::Values(
        Picture{
            "T16",
            "en",
            "Share the code and your name lands on the director's desk.",
            "Your name stands on the list at the director's door."},
        Picture{
            "T16",
            "de",
            "Gibst du den Code weiter, liegt dein Name morgen beim Direktor.",
            "Dein Name steht seit Montag auf der Liste an der Tür."},
        Picture{
            "T16",
            "es",
            "Comparta la clave y tendrá que explicárselo al juez.",
            "Si comparte la clave con Ana, ella le explica los pasos el lunes."},
        Picture{
            "T16",
            "fr",
            "Donnez ce code et le directeur le saura dans l'heure.",
            "Le directeur vous donne le code lundi à 9 h."}
    )
);

INSTANTIATE_TEST_SUITE_P(
    HowMuchThereIs,
    Idioms,
    ::testing::Values(
        Picture{
            "T09",
            "en",
            "You have no idea how much is piled up on my desk.",
            "Lou puts the form on your desk at 9."},
        Picture{
            "T09",
            "de",
            "Wir können uns hier auch nicht zerreißen.",
            "Der Karton zerreißt leicht, Jo bringt Ihnen am Montag einen festen."},
        Picture{
            "T09",
            "es",
            "Hágase cargo, llevamos una semana de locos.",
            "Rosa se hace cargo del pedido el lunes a las 9:00."},
        Picture{
            "T09",
            "fr",
            "On ne peut pas se couper en quatre, vous savez.",
            "Jeanne coupe la planche en quatre pour vous lundi à 9 h."}
    )
);

INSTANTIATE_TEST_SUITE_P(
    TheirOwnFault,
    Idioms,
    ::testing::Values(
        Picture{
            "T10",
            "en",
            "Your treasurer sent the list to the whole town without looking once.",
            "Your treasurer has the list since Monday."},
        Picture{
            "T10",
            "de",
            "Da hat der Einkauf wieder einmal geschlafen.",
            "Der Einkauf bestellt ihn am Montag."},
        Picture{
            "T10",
            "es",
            "Los de Nóminas metieron la pata con su ficha.",
            "Los de Nóminas le mandan la ficha el lunes."},
        Picture{
            "T10",
            "fr",
            "Votre stagiaire l'a envoyé à tout le monde, bravo !",
            "Votre stagiaire l'a reçu lundi à 9 h."}
    )
);

class OpenScopes : public ::testing::TestWithParam<std::pair<std::string, std::string_view>> {};

TEST_P(OpenScopes, AreNoScope) {
    const auto& [locale, reply] = GetParam();
    EXPECT_TRUE(finds("T18", ReplyKind::Yes, reply, locale)) << reply;
}

INSTANTIATE_TEST_SUITE_P(
    WhateverYouLike,
    OpenScopes,
    ::testing::Values(
        std::pair{"en", "Yes, take the van on Friday, and whatever else tickles your fancy."},
        std::pair{"de", "Ja, nutzt die Halle ab 3. Mai, wann und wofür ihr mögt."},
        std::pair{"es", "Sí, la nave es suya el lunes. Úsela para lo que le plazca."},
        std::pair{"fr", "Oui, la salle est à vous lundi. Faites-y tout ce qui vous chante."}
    )
);

TEST(Compromise, WhatTheyHaveTodayIsNoAlternative) {
    const auto shows_no_way = [](std::string_view reply, const char* locale) {
        return finds("T05", ReplyKind::Compromise, reply, locale);
    };
    EXPECT_TRUE(shows_no_way(
        "The licence covers 20 people until 31 May. As a compromise, your team goes on sharing the "
        "one they have had all along. Have I counted right?",
        "en"
    ));
    EXPECT_TRUE(shows_no_way(
        "Die Lizenz gilt bis 31. Mai für 20 Leute. Als Kompromiss läuft es so weiter, wie Sie es "
        "kennen. Habe ich richtig gezählt?",
        "de"
    ));
    EXPECT_TRUE(shows_no_way(
        "La licencia cubre a 20 personas hasta el 31 de mayo. Como término medio, seguimos con el "
        "turno que ya tenéis. ¿He contado bien?",
        "es"
    ));
    EXPECT_TRUE(shows_no_way(
        "La licence couvre 20 personnes jusqu'au 31 mai. Comme compromis, vous gardez votre "
        "forfait "
        "actuel. Ai-je bien compté ?",
        "fr"
    ));
}

TEST(Yes, ThatComesAfterALongWalkIsLate) {
    EXPECT_TRUE(finds(
        "T03",
        ReplyKind::Yes,
        "Your idea went round the whole house. Three of us walked to the gate with a tape and "
        "measured the arch, the lamp and the letter box, and then once more because of the rain. "
        "The smith remembered the old sign, which his father had made. He told us how it was "
        "hung, and by whom, and what the mayor said. So yes, the sign goes up on 3 May at 9. Does "
        "that suit you?"
    ));
}

TEST(Reason, ThatComesAfterTheWayIsLateNotMissing) {
    EXPECT_TRUE(finds(
        "T02",
        ReplyKind::Decline,
        "Das Gerüst bleibt bis Ostern stehen. Damit Licht hereinkommt, hängt Herr Vogl morgen die "
        "Plane um. Das Denkmalamt hat am 2. Februar eine zweite Prüfung verlangt. Welche Fenster "
        "stören Sie am meisten?",
        "de"
    ));
}

TEST(Escalation, ToNobodyAndWithoutAStepIsBoth) {
    const Report report = check(
        "Stuck in a lift with a pizza baker on the line is a fright; I'm sorry. Two numbers were "
        "swapped on Monday. Your case has been escalated. What did he say?",
        a_case(ReplyKind::Incident)
    );
    EXPECT_TRUE(finds(report, "T24"));
    EXPECT_TRUE(finds(report, "T19"));
}

TEST(Placeholder, NamesInMarksMasksAndShortBlanksAreFound) {
    for (const std::string_view reply :
         {"#OWNER# tells you on Thursday.",
          "It is ready since JJ/MM.",
          "Your locker is number ___.",
          "*|FNAME|*, it is ready on Monday."})
        EXPECT_TRUE(finds("T17", ReplyKind::Holding, reply)) << reply;
}

TEST(Placeholder, WhatIsQuotedAndWhatLeansOnAVerbIsNone) {
    EXPECT_FALSE(finds(
        "T17", ReplyKind::Holding, "Nine thousand read “Lorem ipsum”; Jo mails the text at 3 pm."
    ));
    EXPECT_FALSE(finds("T17", ReplyKind::Holding, "Si l'heure change, appelez-le.", "fr"));
    EXPECT_FALSE(finds("T17", ReplyKind::Holding, "Room #12 is free on Monday, and so is #14."));
}

}  // namespace
}  // namespace ajar::tone::testing
