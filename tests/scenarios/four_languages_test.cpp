// The same moments of a talk in English, German, Spanish and French: nobody is listened to worse
// for the language they write in. AJAR_SHOW_TALK=1 prints what was said.

#include "tests/scenarios/chat.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ajar::scenarios {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::Not;

struct Says {
    std::string locale;
    std::string text;
};

using Messages = std::vector<Says>;

// ---- The root need (P2) --------------------------------------------------------------------

// Whoever names a thing has not said what it is for.
TEST(FourLanguages, AThingWithoutAPurposeIsAskedWhatItIsFor) {
    const Messages all{
        {"en", "I need Figma"},
        {"en", "Miro please"},
        {"en", "can I get a Photoshop licence?"},
        {"en", "please install Visio on my laptop"},
        {"de", "Ich brauche Figma"},
        {"de", "bitte Miro installieren"},
        {"de", "Könnte ich eine Photoshop-Lizenz bekommen?"},
        {"de", "wir brauchen SolidWorks"},
        {"es", "Necesito Figma"},
        {"es", "una licencia de Photoshop, por favor"},
        {"es", "¿Pueden instalarme Visio en el portátil?"},
        {"fr", "J'ai besoin de Figma"},
        {"fr", "une licence Photoshop s'il vous plaît"},
        {"fr", "Pouvez-vous installer Visio sur mon ordinateur ?"},
    };
    for (const Says& one : all) {
        Chat chat{one.locale};
        const auto lines = chat.says(one.text);
        EXPECT_THAT(lines, Contains(AnyOf("ask_root_need", "ask_service_choice"))) << one.text;
        EXPECT_EQ(chat.view().need, "") << one.text;
        EXPECT_EQ(chat.view().locale, one.locale) << one.text;
    }
}

TEST(FourLanguages, APurposeThatWasSaidIsNotAskedForAgain) {
    const Messages all{
        {"en", "I need Figma to comment on the mockups of our designer"},
        {"de", "Ich brauche Figma, um die Entwürfe zu kommentieren"},
    };
    for (const Says& one : all) {
        Chat chat{one.locale};
        EXPECT_THAT(chat.says(one.text), Not(Contains("ask_root_need"))) << one.text;
        EXPECT_EQ(chat.view().need, "review_designs") << one.text;
    }
}

// ---- Not knowing, and giving in --------------------------------------------------------------

/// A request of which the playback is shown.
Chat at_playback(const std::string& locale) {
    Chat chat{locale};
    // Without phrases in Spanish or French the catalogue is asked for in English there.
    chat.says(
        locale == "de" ? "Wir brauchen ein gemeinsames Postfach für 4 Personen, damit wir Mails im "
                         "Team beantworten können"
                       : "I need a shared mailbox for our team of 4 so we can answer mails together"
    );
    return chat;
}

TEST(FourLanguages, NotToKnowIsNoYesToAPlayback) {
    const Messages all{
        {"en", "I don't know"},
        {"en", "no idea, honestly"},
        {"en", "not sure"},
        {"de", "weiß ich nicht"},
        {"de", "keine Ahnung"},
        {"es", "no lo sé"},
        {"es", "ni idea"},
        {"fr", "je ne sais pas"},
        {"fr", "aucune idée"},
    };
    for (const Says& one : all) {
        Chat chat = at_playback(one.locale);
        ASSERT_EQ(chat.view().stage, "confirming");
        EXPECT_THAT(chat.says(one.text), Contains("playback_unsure")) << one.text;
        EXPECT_EQ(chat.view().stage, "confirming") << one.text;
        EXPECT_THAT(chat.says(one.text), Contains("need_left_open")) << one.text;
        EXPECT_EQ(chat.view().stage, "in_review") << one.text;
        EXPECT_FALSE(chat.view().need_confirmed) << one.text;
    }
}

TEST(FourLanguages, AQuestionWhetherThatIsAllIsNoYes) {
    const Messages all{
        {"en", "so that's it then?"},
        {"en", "is that all?"},
        {"de", "das war's dann also?"},
        {"de", "ist das alles?"},
        {"es", "¿y eso es todo?"},
        {"es", "¿ya está?"},
        {"fr", "et c'est tout ?"},
        {"fr", "c'est tout ?"},
    };
    for (const Says& one : all) {
        Chat chat = at_playback(one.locale);
        chat.says(one.text);
        EXPECT_NE(chat.view().stage, "in_review") << one.text;
    }
}

TEST(FourLanguages, GivingInIsNeitherAYesNorAChangeOfLanguage) {
    const Messages all{
        {"en", "fine, what choice do I have"},
        {"en", "oh well, so be it"},
        {"de", "na dann halt nicht"},
        {"de", "tja, bleibt mir ja nichts anderes übrig"},
        {"es", "vale, qué remedio"},
        {"es", "pues nada"},
        {"fr", "bon, tant pis"},
        {"fr", "je n'ai pas le choix"},
    };
    for (const Says& one : all) {
        Chat chat = at_playback(one.locale);
        chat.says(one.text);
        EXPECT_EQ(chat.view().stage, "confirming") << one.text;
        if (one.locale == "de") {
            EXPECT_EQ(chat.view().locale, one.locale) << one.text;
        }
    }
}

TEST(FourLanguages, AYesIsAYes) {
    const Messages all{
        {"en", "yes, that's it"},
        {"de", "ja, passt"},
        {"es", "sí, eso es"},
        {"es", "vale"},
        {"fr", "oui, c'est ça"},
        {"fr", "d'accord"},
    };
    for (const Says& one : all) {
        Chat chat = at_playback(one.locale);
        chat.says(one.text);
        EXPECT_EQ(chat.view().stage, "in_review") << one.text;
        EXPECT_TRUE(chat.view().need_confirmed) << one.text;
    }
}

// ---- How it feels (P21, P24) -------------------------------------------------------------------

TEST(FourLanguages, WhoIsUpsetIsMetBeforeAnythingElse) {
    const Messages all{
        {"en", "I have been waiting for a working monitor since summer, this is so frustrating"},
        {"en", "this laptop is useless, I want another one"},
        {"en", "third time this week that my headset cuts out, I'm really tired of it"},
        {"de", "Ich warte seit Wochen auf einen Monitor, das ist echt frustrierend"},
        {"de", "Dieses Notebook ist nutzlos, ich brauche ein anderes"},
        {"de", "Schon wieder spinnt mein Headset, es nervt nur noch"},
        {"es", "Llevo semanas esperando una pantalla, es desesperante"},
        {"es", "Este portátil es inútil, quiero otro"},
        {"es", "Otra vez lo mismo con los auriculares, estoy cansada de esto"},
        {"fr", "J'attends un écran depuis des semaines, c'est frustrant"},
        {"fr", "Cet ordinateur ne sert à rien, j'en veux un autre"},
        {"fr", "Mon casque coupe encore, c'est vraiment pénible"},
    };
    for (const Says& one : all) {
        Chat chat{one.locale};
        const auto lines = chat.says(one.text);
        ASSERT_FALSE(lines.empty()) << one.text;
        EXPECT_THAT(lines.front(), AnyOf("empathy_upset", "incident_ack")) << one.text;
        EXPECT_EQ(chat.view().locale, one.locale) << one.text;
    }
}

TEST(FourLanguages, AngerAboutSomethingBrokenBringsAPersonAtOnce) {
    const Messages all{
        {"en", "It is unacceptable, my laptop crashed again in the middle of a customer call"},
        {"en", "I am sick of it, the VPN does not work AGAIN"},
        {"en", "how hard can it be to keep a printer running? it is broken, again"},
        {"de", "Das ist eine Frechheit, das VPN geht schon wieder nicht"},
        {"de", "Mir reicht es, der Drucker ist wieder kaputt"},
        {"de", "Unzumutbar: mein Laptop ist mitten im Kundengespräch abgestürzt"},
        {"es", "Esto es inaceptable, la impresora no funciona otra vez"},
        {"es", "Estoy harto, el portátil se bloquea cada hora"},
        {"es", "Es una vergüenza, la VPN no conecta desde ayer"},
        {"fr", "C'est inadmissible, l'imprimante ne marche toujours pas"},
        {"fr", "J'en ai marre, mon ordinateur plante toutes les heures"},
        {"fr", "C'est une honte, le VPN ne fonctionne plus depuis hier"},
    };
    for (const Says& one : all) {
        Chat chat{one.locale};
        chat.says(one.text);
        EXPECT_THAT(chat.view().stage, AnyOf("incident", "with_a_person")) << one.text;
        EXPECT_EQ(chat.view().questions, 0) << one.text;
    }
}

TEST(FourLanguages, WhoIsAfraidIsMetFirst) {
    const Messages all{
        {"en", "I'm worried that all my drawings are gone, the folder is empty"},
        {"en", "please help me, the presentation is in an hour and the beamer shows nothing"},
        {"en", "I am in a panic, I deleted the customer list by mistake"},
        {"de", "Ich habe Angst, dass meine Zeichnungen weg sind, der Ordner ist leer"},
        {"de", "Bin ratlos und etwas in Panik, die Kundenliste ist gelöscht"},
        {"de", "Ich mache mir Sorgen, ob unsere Daten noch da sind"},
        {"es", "Estoy muy preocupada, la carpeta con mis planos está vacía"},
        {"es", "No sé qué hacer, he borrado la lista de clientes"},
        {"es", "Tengo miedo de perder todo mi trabajo, el disco hace ruidos"},
        {"fr", "Je suis très inquiète, le dossier de mes plans est vide"},
        {"fr", "Je panique, j'ai supprimé la liste des clients"},
        {"fr", "J'ai peur de perdre tout mon travail, le disque fait du bruit"},
    };
    for (const Says& one : all) {
        Chat chat{one.locale};
        const auto lines = chat.says(one.text);
        ASSERT_FALSE(lines.empty()) << one.text;
        EXPECT_THAT(lines.front(), AnyOf("empathy_anxious", "empathy_upset", "incident_ack"))
            << one.text;
    }
}

TEST(FourLanguages, ASecurityMatterIsThankedForAndGoesToAPerson) {
    const Messages all{
        {"en", "I think I just opened a fake invoice attachment"},
        {"en", "someone called and pretended to be from IT, I gave him my code"},
        {"en", "my backpack with the company laptop was stolen on the train"},
        {"de", "Ich habe gerade auf einen seltsamen Link geklickt"},
        {"de", "Mein Diensthandy wurde gestohlen"},
        {"de", "Ich habe den Anhang einer komischen Mail geöffnet"},
        {"es", "He pinchado en un enlace sospechoso"},
        {"es", "Me han robado el portátil de la empresa"},
        {"es", "Creo que han hackeado mi cuenta"},
        {"fr", "J'ai cliqué sur un lien bizarre"},
        {"fr", "On m'a volé mon ordinateur portable dans le train"},
        {"fr", "Je crois que mon compte a été piraté"},
    };
    int thanked = 0;
    for (const Says& one : all) {
        Chat chat{one.locale};
        const auto lines = chat.says(one.text);
        EXPECT_EQ(chat.view().stage, "with_a_person") << one.text;
        EXPECT_EQ(chat.view().questions, 0) << one.text;
        if (!lines.empty() && lines.front() == "empathy_security") ++thanked;
    }
    EXPECT_GE(thanked, 11);
}

TEST(FourLanguages, SomebodyInTroubleGetsAPersonAndNoQuestion) {
    const Messages all{
        {"en", "a colleague keeps sending me insulting messages and I feel harassed"},
        {"en", "I can't sleep any more, I think it is burnout, and now the VPN too"},
        {"en", "sometimes I don't want to live any more"},
        {"de", "Ein Kollege belästigt mich über den Chat"},
        {"de", "Ich werde in meinem Team gemobbt"},
        {"de", "Ich möchte mir etwas antun"},
        {"es", "Un compañero me está acosando por el chat"},
        {"es", "Mi jefe me amenaza por correo"},
        {"es", "A veces ya no quiero vivir"},
        {"fr", "Un collègue me harcèle par messages"},
        {"fr", "Je suis en dépression et je n'arrive plus à suivre"},
        {"fr", "Je ne veux plus vivre comme ça"},
    };
    for (const Says& one : all) {
        Chat chat{one.locale};
        const auto lines = chat.says(one.text);
        ASSERT_FALSE(lines.empty()) << one.text;
        EXPECT_THAT(lines.front(), AnyOf("empathy_trouble", "empathy_danger")) << one.text;
        EXPECT_EQ(chat.view().stage, "with_a_person") << one.text;
        EXPECT_EQ(chat.view().questions, 0) << one.text;
    }
}

TEST(FourLanguages, AnOutageIsAnIncident) {
    const Messages all{
        {"en", "none of us in accounting can open the ERP any more"},
        {"en", "the internet is down in the whole Lisbon office"},
        {"en", "everyone on the second floor has lost the network"},
        {"de", "In der Buchhaltung kommt keiner mehr ins ERP"},
        {"de", "Im ganzen Haus ist das Internet ausgefallen"},
        {"de", "Niemand auf unserer Etage kann drucken"},
        {"es", "Nadie en contabilidad puede entrar en el ERP"},
        {"es", "Toda la oficina está sin internet"},
        {"es", "El servidor está caído y no podemos trabajar"},
        {"fr", "Personne à la compta n'arrive à ouvrir l'ERP"},
        {"fr", "Tout le bureau est sans internet"},
        {"fr", "Le serveur est en panne, plus personne ne peut travailler"},
    };
    for (const Says& one : all) {
        Chat chat{one.locale};
        EXPECT_THAT(chat.says(one.text), Contains("incident_ack")) << one.text;
        EXPECT_EQ(chat.view().locale, one.locale) << one.text;
    }
}

TEST(FourLanguages, APasswordWindowAndALeaverAreNoSecrets) {
    const Messages all{
        {"en", "I keep getting the admin password prompt on my computer"},
        {"en", "Windows asks for an administrator password whenever I install something"},
        {"en", "a colleague has resigned, her last day is Friday"},
        {"de", "Es kommt immer das Fenster für das Admin-Passwort"},
        {"de", "Eine Kollegin hat gekündigt, ihr letzter Tag ist Freitag"},
        {"es", "Windows me pide la contraseña de administrador para instalar algo"},
        {"fr", "Windows demande le mot de passe administrateur pour installer un outil"},
    };
    for (const Says& one : all) {
        const auto understood =
            demo().model->understand(one.text, std::chrono::sys_days{std::chrono::days{20000}});
        EXPECT_FALSE(understood.sensitive) << one.text;
    }
    const Messages secret{
        {"en", "I forgot my password"},
        {"en", "my boss fired me yesterday"},
        {"de", "mir wurde gekündigt"},
        {"de", "sie haben mir gekündigt"},
        {"de", "ich habe mein Passwort vergessen"},
        {"es", "he olvidado mi contraseña"},
        {"es", "me han despedido"},
        {"fr", "j'ai oublié mon mot de passe"},
        {"fr", "on m'a licencié"},
    };
    for (const Says& one : secret) {
        const auto understood =
            demo().model->understand(one.text, std::chrono::sys_days{std::chrono::days{20000}});
        EXPECT_TRUE(understood.sensitive) << one.text;
    }
}

// ---- What was found with simulated employees ----------------------------------------------------

TEST(FourLanguages, AFurtherWishIsKeptHoweverLittleOfItIsUnderstood) {
    const Messages all{
        {"en", "by the way, we need somewhere to put the thing for the fair"},
        {"de", "übrigens, wir brauchen noch etwas für das Dings auf der Messe"},
        {"es", "por cierto, necesitamos algo para el stand de la feria"},
        {"fr", "au fait, j'ai besoin de quelque chose pour le stand du salon"},
    };
    for (const Says& one : all) {
        Chat chat = at_playback(one.locale);
        EXPECT_THAT(chat.says(one.text), Contains("several_noticed")) << one.text;
        EXPECT_EQ(chat.view().need, "answer_as_team") << one.text;
    }
}

TEST(FourLanguages, EnglishWithANoInItIsNotSpanish) {
    for (const char* text :
         {"no, we'd like an automatic data exchange between two programs",
          "permanently, no end in sight",
          "no particular reason, my old one simply feels slow",
          "no password window this time, just a frozen screen"}) {
        const auto understood =
            demo().model->understand(text, std::chrono::sys_days{std::chrono::days{20000}});
        EXPECT_TRUE(understood.language == "en" || !understood.language_known) << text;
    }
}

// A smaller file may be sent, and then it matters whose data it holds.
TEST(FourLanguages, ACorrectionBringsUpTheQuestionThatMattersNow) {
    Chat chat{"en"};
    chat.says("I need to send a large file to a customer outside");
    for (int i = 0; i < 4 && chat.view().facts["file_size_gb"].empty(); ++i) chat.says("400 GB");
    ASSERT_EQ(chat.view().facts["file_size_gb"], "400");
    ASSERT_EQ(chat.view().stage, "confirming");
    EXPECT_THAT(chat.says("sorry, I meant 6 GB"), Contains("ask_slot"));
}

}  // namespace
}  // namespace ajar::scenarios
