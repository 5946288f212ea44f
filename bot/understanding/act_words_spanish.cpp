// What a message does in the talk, in Spanish. Accents are often left out in a chat, so both
// spellings stand where people use both.

#include "bot/understanding/acts.hpp"

#include <array>

namespace ajar::understanding {
namespace {

constexpr std::string_view kAffirm = R"(
sí|si sí|si
sí|si claro|exacto|correcto|eso|perfecto|por_favor|gracias|adelante
sí|si es|está eso|correcto|bien|así
sí|si eso_es|así_es|asi_es
claro
claro que sí|si
correcto
exacto
exactamente
eso es
así|asi es
efectivamente
por supuesto
desde luego
cierto
adelante
perfecto
es correcto|eso|así
está|esta bien|correcto así
)";

constexpr std::string_view kDeny = R"(
no no
no gracias|exactamente|del_todo
no es eso|así|asi|correcto|exacto
no no es eso|así|asi
eso no
eso no es
eso no es así|asi|correcto
tampoco
para nada
ninguno|ninguna
ninguno|ninguna de estos|estas|esos|esas|ellos|ellas
nada de eso|esto
otra cosa
incorrecto
está|esta mal
)";

constexpr std::string_view kSkip = R"(
saltar
sáltalo
omitir
siguiente
paso
da igual
me da igual|lo_mismo
lo que sea
cualquiera
no importa
es igual|indiferente
prefiero no decirlo|contestar
)";

constexpr std::string_view kDontKnow = R"(
no lo? sé|se
no lo? sé|se aún|todavía|bien|seguro|la_verdad|exactamente
pues|uf|ni no lo? sé|se
no sabría|sabria decir|decirlo|decirle|decirte
no tengo ni? idea
de_verdad|la_verdad|la_verdad_es_que|sinceramente|realmente no lo? sé|se
ni idea
no estoy seguro|segura
no lo tengo claro
no tengo claro
quién|quien sabe
difícil|dificil de? decir
tendría|tendria que preguntar|preguntarlo|mirarlo|consultarlo
)";

constexpr std::string_view kAcceptance = R"(
vale|bien|perfecto|genial|estupendo gracias
vale|bien|perfecto|genial|estupendo muchas gracias
vale
de acuerdo
me parece bien|perfecto|razonable|justo
me sirve|vale|va_bien
eso me sirve|vale|va_bien
está|esta bien
tiene sentido
entendido
entiendo
lo entiendo
de acuerdo gracias
trato hecho
conforme
)";

constexpr std::string_view kCancelWhole = R"(
cancelar
cancela|cancele|cancelad eso|esto|lo
cancélalo
cancelalo
déjalo|dejalo|déjelo|dejelo
déjalo|dejalo|déjelo|dejelo estar|así|por_favor
olvídalo|olvidalo|olvídelo|olvidelo
anular
ya no hace falta
ya no lo|la necesito
no hace falta ya
ya está|esta resuelto|solucionado
)";

constexpr std::string_view kGreeting = R"(
hola hola|a_todos|buenas|buenos_días|equipo|de_nuevo|qué_tal|que_tal
buenas
buenas tardes|noches
buenos días|dias a_todos|equipo
)";

constexpr std::string_view kThanks = R"(
gracias por todo|la_ayuda|su_ayuda|tu_ayuda|la_respuesta|la_información
mil gracias
muchísimas|muchas gracias por? todo|su_ayuda|tu_ayuda|la_ayuda|la_respuesta
muchísimas gracias
se agradece
te|se|os lo agradezco
)";

constexpr std::string_view kSmallTalk = R"(
cómo|como estás|estas|está|va_todo|va
qué|que tal
qué|que tal estás|estas|todo
quién|quien eres|es_usted
eres un robot|bot|humano
qué|que puedes hacer
hasta luego|mañana|pronto
adiós|adios
buen fin de semana
jaja|jajaja
)";

constexpr std::string_view kLeadGreeting = R"(
hola a_todos|buenas|buenos_días|buenos_dias|buenas_tardes|equipo|de_nuevo
buenas tardes|noches
buenos días|dias
buenas
)";

constexpr std::string_view kLeadThanks = R"(
gracias
muchas|mil|muchísimas gracias
gracias por su|tu|la|vuestra respuesta|ayuda|información|rapidez
)";

constexpr std::string_view kLeadDeny = R"(
claro que no
no gracias|exactamente|del_todo
no no
no es eso
no es así|asi|correcto
eso no es
eso no es así|asi|correcto
)";

constexpr std::string_view kLeadAffirm = R"(
sí|si claro|exacto|correcto|eso_es|por_favor
sí
claro
exacto
correcto
eso es
)";

constexpr std::string_view kLeadCorrection = R"(
no espera|espere|perdón|perdon
espera|espere
perdón|perdon
perdón|perdon quería|queria|quise decir
quería|queria|quise decir
quiero decir
me refiero|refería|referia a
me he equivocado
me equivoqué
corrijo
corrección|correccion
mejor dicho
en realidad
no quería|queria|quise decir
no perdón|perdon
)";

constexpr std::string_view kTalkToPerson = R"(
hablar con una? persona|humano|alguien|persona_real|compañero|compañera|técnico|tecnico|responsable|agente
hablar con el|la|un|una|algún|vuestro|su equipo|responsable|jefe|jefa|encargado|encargada|informático|compañero|compañera
pasarme|páseme|pásame|paseme|pasame|póngame|ponme|comunicarme con alguien|una_persona|un_humano|un_responsable
que me llame alguien|una_persona|un_compañero
me puede|puede|podéis|podría|podria llamar alguien|una_persona
alguien que me llame
llámenme|llamadme|llámame|llameme
quiero|necesito un|una humano|persona
persona de verdad|carne_y_hueso
no con una? máquina|maquina|robot|bot
)";

constexpr std::string_view kCancelAnywhere = R"(
^déjalo|dejalo|déjelo|olvídalo|olvidalo|olvídelo
quiero|quisiera|me_gustaría cancelar|anular|retirar * petición|solicitud|pedido
cancela|cancele|cancelad|anula|anule|retira|retire mi|la|el|esta petición|solicitud|pedido
ya no lo|la|los|las necesito|necesitamos
ya no hace falta
)";

constexpr std::string_view kStatusQuestion = R"(
hay|tienen|tenéis|tiene|alguna|algo novedades|novedad|noticias|nuevo
alguna novedad|noticia|respuesta
cómo|como va|está|esta|sigue|marcha mi|la|lo|el petición|solicitud|pedido|portátil|asunto|mío|mio|mía
en qué|que estado|punto está|esta
cuál|cual es el estado
cuándo|cuando * recibo|recibiré|tendré|tendre|llega|llegará|sabré|sabre|responden|respondéis|estará|estara
dónde|donde está|esta mi
se sabe ya? algo
sigo|seguimos|estoy esperando
se ha * decidido|aprobado|pedido|hecho
han * decidido|aprobado|pedido|mirado
)";

constexpr std::string_view kPushback = R"(
no me sirve|ayuda|vale|convence|parece_bien|parece_justo|parece_lógico
eso|esto no me? sirve|ayuda|vale|soluciona|resuelve
no estoy|estamos * de acuerdo
no lo|la acepto|entiendo
no puedo aceptar|aceptarlo
es|me_parece demasiado tarde|caro|lento|tiempo
por qué|que no|se_rechaza|me_lo_niegan|ha_sido_rechazado
los demás|demas|otros sí|si? tienen|lo_tienen|la_tienen
no es justo
es injusto|absurdo|ridículo
hay|debe_haber|tiene_que_haber un? error|malentendido
me han entendido mal
revisen|revisad|revise|reconsideren|reconsidere
insisto
va|van|vais en serio
pero mi|nuestro|nuestra|la|el jefe|jefa|equipo|compañero|compañera
^pero yo|nosotros|lo|la necesito|necesitamos
)";

const std::array kLists{
    ActList{Act::Affirm, Where::Whole, kAffirm},
    ActList{Act::Deny, Where::Whole, kDeny},
    ActList{Act::Skip, Where::Whole, kSkip},
    ActList{Act::DontKnow, Where::Whole, kDontKnow},
    ActList{Act::Acceptance, Where::Whole, kAcceptance},
    ActList{Act::Cancel, Where::Whole, kCancelWhole},
    ActList{Act::Greeting, Where::Whole, kGreeting},
    ActList{Act::Thanks, Where::Whole, kThanks},
    ActList{Act::SmallTalk, Where::Whole, kSmallTalk},
    ActList{Act::Greeting, Where::Lead, kLeadGreeting},
    ActList{Act::Thanks, Where::Lead, kLeadThanks},
    ActList{Act::Deny, Where::Lead, kLeadDeny},
    ActList{Act::Affirm, Where::Lead, kLeadAffirm},
    ActList{Act::Correction, Where::Lead, kLeadCorrection},
    ActList{Act::TalkToPerson, Where::Anywhere, kTalkToPerson},
    ActList{Act::Cancel, Where::Anywhere, kCancelAnywhere},
    ActList{Act::StatusQuestion, Where::Anywhere, kStatusQuestion},
    ActList{Act::Pushback, Where::Anywhere, kPushback},
};

}  // namespace

std::span<const ActList> spanish_act_words() {
    return kLists;
}

}  // namespace ajar::understanding
