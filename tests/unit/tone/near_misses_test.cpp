// Wordings as nobody listed them, and their near-misses, which must stay silent: the fault model
// and the word lists together.

#include "tests/unit/tone/judged.hpp"

#include <gtest/gtest.h>

namespace ajar::tone::testing {
namespace {

struct Pair {
    std::string_view rule;
    std::string locale;
    std::string_view fault;
    std::string_view near_miss;
};

class NearMisses : public ::testing::TestWithParam<Pair> {};

TEST_P(NearMisses, OnlyTheFaultIsFound) {
    const Pair& pair = GetParam();
    EXPECT_TRUE(finds(pair.rule, ReplyKind::Holding, pair.fault, pair.locale)) << pair.fault;
    EXPECT_FALSE(finds(pair.rule, ReplyKind::Holding, pair.near_miss, pair.locale))
        << pair.near_miss;
}

INSTANTIATE_TEST_SUITE_P(
    Defending,
    NearMisses,
    ::testing::Values(
        Pair{
            "T09",
            "en",
            "We have been run off our feet since the move.",
            "The network team is booked until 14 June for the move to Hall 4."},
        Pair{
            "T09",
            "de",
            "Wie ich Ihnen schon geschrieben habe, liegt das nicht an uns.",
            "Wie Sie schreiben, brauchen Sie die Liste am Donnerstag."},
        Pair{
            "T09",
            "es",
            "No es culpa nuestra, estamos desbordados.",
            "El equipo de redes está reservado hasta el 14 de junio."},
        Pair{
            "T09",
            "fr",
            "Nous sommes débordés et nous faisons de notre mieux.",
            "L'équipe réseau est prise jusqu'au 14 juin."}
    )
);

INSTANTIATE_TEST_SUITE_P(
    Blaming,
    NearMisses,
    ::testing::Values(
        Pair{
            "T10",
            "en",
            "Your colleague broke it by being careless.",
            "A disk failed at 3:00, and the copy was not complete."},
        Pair{
            "T10",
            "de",
            "Sie hätten die Anleitung lesen sollen.",
            "Falls du dein Passwort vergessen hast, hilft die Seite."},
        Pair{
            "T10",
            "es",
            "Debería haber leído las instrucciones.",
            "Si has olvidado la clave, la página la cambia en dos minutos."},
        Pair{
            "T10",
            "fr",
            "Vous auriez dû lire la notice.",
            "Si tu as oublié ton mot de passe, la page le change."}
    )
);

INSTANTIATE_TEST_SUITE_P(
    Threatening,
    NearMisses,
    ::testing::Values(
        Pair{
            "T16",
            "en",
            "Do it again and your manager hears of it.",
            "Ask your manager to sign it by Friday."},
        Pair{
            "T16",
            "de",
            "Sonst sperren wir Ihnen das Konto.",
            "Nach drei falschen Codes fällt die Sperre."},
        Pair{
            "T16",
            "es",
            "Aténgase a las consecuencias.",
            "El bloqueo salta tras tres códigos malos."},
        Pair{
            "T16",
            "fr",
            "Sinon, votre hiérarchie sera informée.",
            "Le verrou tombe après trois codes faux."}
    )
);

INSTANTIATE_TEST_SUITE_P(
    Promising,
    NearMisses,
    ::testing::Values(
        Pair{"T11", "en", "Someone will ring you about it.", "Ana rings you on Monday at 9."},
        Pair{
            "T11",
            "de",
            "Es meldet sich demnächst jemand.",
            "Der zweite Faktor (ein Nachweis neben dem Passwort) bleibt bis Montag, 12 Uhr."},
        Pair{"T11", "es", "Alguien le llamará pronto.", "Marta le llama el lunes a las 9:00."},
        Pair{"T11", "fr", "Quelqu'un vous rappellera bientôt.", "Léa vous rappelle lundi à 9 h."}
    )
);

TEST(NearMissesOfWalls, AQuotedNoADoubleNegationAndAWorldlyCannotAreNone) {
    for (const std::string_view reply :
         {"You wrote that \"no\" is not an answer, so here is the reason.",
          "A shorter version is not impossible.",
          "The licence does not cover contractors.",
          "If that is not possible for you, call me."})
        EXPECT_FALSE(finds("T04", ReplyKind::Decline, reply)) << reply;
}

TEST(NearMissesOfApologies, AnApologyDeniedIsNone) {
    EXPECT_FALSE(
        finds("T07", ReplyKind::Decline, "On ne va pas s'excuser d'avoir 300 demandes.", "fr")
    );
}

TEST(NearMissesOfBlanks, ThreeDotsAreAPauseMoreAreABlank) {
    EXPECT_FALSE(finds("T17", ReplyKind::Holding, "Well... Ana has it by 9."));
    EXPECT_TRUE(finds("T17", ReplyKind::Holding, "It waits in room …… for you."));
}

}  // namespace
}  // namespace ajar::tone::testing
