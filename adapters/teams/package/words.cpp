#include "adapters/teams/package/words.hpp"

#include "bot/domain/local_text.hpp"

#include <map>

namespace ajar::teams {
namespace {

using Table = std::map<std::string, LocalText, std::less<>>;

/// Something that one could ask, and what it is for.
void command(Table& table, int number, LocalText title, LocalText description) {
    const std::string at = "bots[0].commandLists[0].commands[" + std::to_string(number) + "].";
    table[at + "prompt"] = title;
    table[at + "title"] = std::move(title);
    table[at + "description"] = std::move(description);
}

Table commands() {
    Table table;
    command(
        table,
        0,
        {{"en", "I need access to a tool"},
         {"de", "Ich brauche Zugang zu einem Programm"},
         {"es", "Necesito acceso a una herramienta"},
         {"fr", "J’ai besoin d’accéder à un outil"}},
        {{"en", "Ask for something; say what it is for"},
         {"de", "Um etwas bitten und sagen, wofür es ist"},
         {"es", "Pedir algo y decir para qué es"},
         {"fr", "Demander quelque chose et dire à quoi cela sert"}}
    );
    command(
        table,
        1,
        {{"en", "Something does not work"},
         {"de", "Etwas funktioniert nicht"},
         {"es", "Algo no funciona"},
         {"fr", "Quelque chose ne marche pas"}},
        {{"en", "Say what you see, and since when"},
         {"de", "Sagen, was zu sehen ist und seit wann"},
         {"es", "Decir qué se ve y desde cuándo"},
         {"fr", "Dire ce qu’on voit, et depuis quand"}}
    );
    command(
        table,
        2,
        {{"en", "What is the status of my request?"},
         {"de", "Wie steht es um meine Anfrage?"},
         {"es", "¿Cómo va mi solicitud?"},
         {"fr", "Où en est ma demande ?"}},
        {{"en", "Where your requests are"},
         {"de", "Wo die eigenen Anfragen sind"},
         {"es", "Dónde están las solicitudes propias"},
         {"fr", "Où en sont ses propres demandes"}}
    );
    command(
        table,
        3,
        {{"en", "I would like to talk to a person"},
         {"de", "Ich möchte mit einem Menschen sprechen"},
         {"es", "Quiero hablar con una persona"},
         {"fr", "Je voudrais parler à une personne"}},
        {{"en", "Somebody in IT goes on with you"},
         {"de", "Jemand aus der IT macht weiter"},
         {"es", "Alguien de TI sigue con ello"},
         {"fr", "Quelqu’un de l’informatique prend la suite"}}
    );
    return table;
}

Table all() {
    Table table = commands();
    table["description.short"] = {
        {"en", "Tell IT what you need, in your own words."},
        {"de", "Der IT sagen, was gebraucht wird, in eigenen Worten."},
        {"es", "Decir a TI qué hace falta, con palabras propias."},
        {"fr", "Dire à l’informatique ce qu’il faut, avec ses propres mots."}};
    table["description.full"] = {
        {"en",
         "Ajar listens until it knows what you need, and why. IT reads every answer before you get "
         "it: a yes, another way that helps, or a no with its reason, and what would make it a "
         "yes. What was promised to you, by whom and until when, is written down."},
        {"de",
         "Ajar hört zu, bis klar ist, was gebraucht wird und warum. Jede Antwort liest die IT, "
         "bevor sie ankommt: ein Ja, ein anderer Weg, der hilft, oder ein Nein mit Grund und dem, "
         "was daraus ein Ja machen würde. Was zugesagt wurde, von wem und bis wann, steht fest."},
        {"es",
         "Ajar escucha hasta saber qué hace falta y por qué. TI lee cada respuesta antes de que "
         "llegue: un sí, otro camino que ayuda, o un no con su motivo y lo que haría falta para un "
         "sí. Lo prometido, por quién y para cuándo, queda escrito."},
        {"fr",
         "Ajar écoute jusqu’à savoir ce qu’il faut, et pourquoi. L’informatique lit chaque réponse "
         "avant qu’elle n’arrive : un oui, une autre voie qui aide, ou un non avec sa raison et ce "
         "qui en ferait un oui. Ce qui est promis, par qui et pour quand, est écrit."}};
    table["staticTabs[1].name"] = {
        {"en", "My requests"},
        {"de", "Meine Anfragen"},
        {"es", "Mis solicitudes"},
        {"fr", "Mes demandes"}};
    table["composeExtensions[0].commands[0].title"] = {
        {"en", "Ask IT about this"},
        {"de", "Die IT dazu fragen"},
        {"es", "Preguntar a TI sobre esto"},
        {"fr", "Interroger l’informatique"}};
    table["composeExtensions[0].commands[0].description"] = {
        {"en", "Takes this message to IT, with what you need"},
        {"de", "Bringt diese Nachricht zur IT, mit dem eigenen Anliegen"},
        {"es", "Lleva este mensaje a TI, con lo que hace falta"},
        {"fr", "Porte ce message à l’informatique, avec ce qu’il faut"}};
    return table;
}

const Table& table() {
    static const Table kTable = all();
    return kTable;
}

}  // namespace

const std::vector<std::string>& other_languages() {
    static const std::vector<std::string> kLanguages{"de", "es", "fr"};
    return kLanguages;
}

std::string app_word(std::string_view key, std::string_view language) {
    const auto found = table().find(key);
    return found == table().end() ? std::string{} : in_locale(found->second, std::string{language});
}

std::vector<std::string> app_words() {
    std::vector<std::string> keys;
    for (const auto& [key, words] : table()) keys.push_back(key);
    return keys;
}

}  // namespace ajar::teams
