// Spanish turns of phrase: how people threaten, blame, excuse themselves, put off or leave open
// without any of the plain words for it. Grouped by what happens in the picture, so that a
// neighbour of a known wording is found, too. How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kThreat = R"(
(a quien|al que|a la que|a todo el que|a cualquiera que|quien|el que) ... (se le|se la|se lo|le|lo|la) (retir*|quit*|cancel*|prohíb*|ech*|expuls*|denunci*|mult*|sac*|cae|caerá|costará) ..
# el puesto
(busca*|buscar*|búsquese|búscate|vete|vaya|ir|ve|yendo) .. (otro|nuevo|otra|un|buen) (trabajo|empleo|puesto|empresa|abogado|abogada)
(busca*|buscando|búsquese|búscate) (un|una|buen)? abogad*
(recoge*|recoja|recojan|vacía|vacíe|vaciar|haga|haz|hacer) .. (sus|tus|las|la|el|tu|su) (cosas|maleta|maletas|taquilla|mesa|escritorio|despacho|cajón|bártulos)
(a|en|de patitas en) la calle $
(lo|la|los|las|te|le) (pongo|ponemos|pondré|pondremos|echo|echamos|mando|mandamos|planto) .. (calle|fuera|casa|puerta)
(perder|pierde|pierdes|perderá|perderás|se queda|te quedas|quedarás|quedará) (sin)? (el|su|tu)? (puesto|trabajo|empleo|plaza|contrato|beca|silla|acceso|llave|tarjeta)
(han|ha|hemos) (despedido|echado|expulsado|sancionado|multado) .. (por menos|gente|alguno|alguna|compañer*|otros)
por (mucho)? menos .. (despedido|echado|expulsado|sancionado|han|se ha)
# quién se entera
(se lo|se) (diré|contaré|enterará|entera|enteran|sabrá|sabrán) .. (jefe|jefa|director*|dirección|rector*|alcalde*|juez|policía|prensa|padres|inspección|decan*|abogad*)
(dar|dará|darás|dando|dé|des) (cuentas|explicaciones) .. (juez|jueza|director*|dirección|jefe|jefa|decan*|tribunal|comité|junta|consejo|policía|inspección|alcald*)?
(explicárselo|explicarlo|explicarse|explíqueselo|explícaselo|explicará|explicarás) .. (juez|director*|jefe|jefa|decan*|tribunal|comité|junta|policía|abogad*|alcald*)
(su|tu) nombre .. (primero|encabeza|lista|informe|expediente|mesa|aparece|figura|va|irá|acaba) ..
(nos|os) (veremos|vemos|veréis) (en el|en los|ante el) (juzgado*|tribunal*|juez)
(policía|abogad*|juez|inspector*|juzgado) .. (puerta|llamará|llamando|esperando|timbre)
# quedarse sin, pagar
(se va|te vas|se irá|te irás|pasa|pasas|pasará|pasarás|baja|bajará|acaba|acabará) .. (final|último|cola) (de la)? (cola|lista|fila)?
(lo|la|los|las) (paga|pagas|pagarás|pagará|abona|abonas) (usted|tú|de|con|vosotros)
(sale|saldrá|sale todo|descontará|descontamos) .. (de|en) (tu|su|vuestro|la) (nómina|sueldo|bolsillo|paga)
(costado|cuesta|costará|costó) .. (puesto|puestos|trabajo|empleo|cabeza|plaza|carrera|contrato)
# el aviso
(no|luego no|después no) (diga|digas|digan|digáis|se queje|te quejes) .. (avis*|advert*)
(ya|luego|entonces) (verá|verás|veréis|verán|se enterará|te enterarás) (usted|tú)? (lo que|qué|quién|cómo|$)
(el|la|al|a la|quien|quienes|aquel|todo el|cualquiera) (próximo|próxima|primero|primera|siguiente)? que ... (se va|va|irá|queda|quedará|paga|pagará|pongo|echo|sale|saldrá|pierde|responde|despid*) ..
como (vuelva*|falte|faltes|falten|se|lo|la|pase|toque*|te) .. , ..
(ojo|cuidado|mucho ojo|mucho cuidado) (,|con|que) ..
# todo se acaba
(una|un) (sola|solo|único|única) .. (y|basta|puede|podría|bastaría) .. (fin|se acabó|adiós|cierr*|hund*|ruina|todo|perder*|quiebra)
(es|sería|será) (el fin|el final|la ruina|la muerte|la tumba|el acabose) (de|para|del) ..
(se acabó|adiós a|despídase de|despídete de|olvídese de|olvídate de) (el|la|los|las|su|tu|todo|todos) ..
)";

constexpr std::string_view kSanction = R"(
(calle|abogad*|maleta*|taquilla|a la puerta|cuentas|explicaciones|despid*|despedido|despedidos|expuls*|castigad*|sin plaza|sin beca|fin de|al final|su nombre|tu nombre)
)";

constexpr std::string_view kAuthority = R"(
(inspector*|ministerio|concejal*|padres|aseguradora|notario|comisario|comisaría|juzgado*)
)";

constexpr std::string_view kCalamity = R"(
(el acabose|adiós|se acabó|apaga y vámonos|al traste|al garete|patas arriba para siempre|edad de piedra|arde*|explot*|incendi*)
)";

constexpr std::string_view kExcuse = R"(
# cuánto hay que hacer
(llevamos|llevo|vaya|menudo|menuda|tenemos|es|ha sido|fue) (un|una)? (mes|semana|año|día|temporada|racha|tarde) (de locos|de locura|de perros|infernal|imposible|horrible|loca|loco|terrible)
(un|una) (mes|semana|año|día|temporada) (de locos|de locura|de perros|infernal|horrible)
(solo|sólo|nada más que|apenas) .. (dos|un par de|cuatro|diez) (manos|personas|brazos|gatos)
(tengo|tenemos|hay|tenga) (solo|sólo)? (dos|un par de|cuatro) (manos|brazos|horas)
(no|ni) .. (idea|imagina|imaginas|imaginan|sabe|sabes|saben) .. (lo que|cuánto|cuánta|la de) ..
(no) .. (dividir|partir|desdoblar|multiplicar|clonar|partirme|dividirme|dividirnos|partirnos)
(media|la mitad de la|un tercio de la) (plantilla|oficina|sección|cuadrilla) ..
(comprenda|comprende|comprendan|comprended|entienda|entiende|entiendan|entended|hágase cargo|hazte cargo|póngase|ponte) .. (que|en|cargo|lugar|nosotros|mi|nuestro|piel) ..
(me|nos) (he|hemos) (dejado la piel|desvivido|partido|dejado los ojos|matado) ..
# no es cosa mía
(solo|sólo|yo solo|nosotros solo|me limito a|nos limitamos a) (hago|hacemos|cumpl*|aplic*|transmit*|sigo|seguimos|paso|pasamos|hacer|seguir) ..
(las|los) (normas|plazos|precios|reglas|horarios|leyes) .. (no|ni) (las|los) .. (pongo|ponemos|hago|hacemos|invento|inventamos|escrib*)
(no) .. (rendir|dar|damos|doy|rindo|rendimos|debo|debemos) .. (cuentas|explicaciones|justific*) (a nadie|de eso|de nada)?
(a nadie) .. (cuentas|explicaciones)
(no) (tengo|tenemos|hace falta|pienso|vamos) .. (por qué|que)? .. (justific*|excus*|defend*)
(nadie|ningún|ninguno) .. (nos|me) (avisó|dijo|contó|informó|agradec*|da las gracias|consultó|preguntó) ..
(antes de que|antes de) .. (se queje|te quejes|proteste*|se enfade|te enfades|reclame*|quejarse|quejarte|protestar) ..
(francamente|sinceramente|la verdad|con franqueza|mire usted|mira) , ..
)";

constexpr std::string_view kBurden = R"(
(de locos|locura|vacante*|sin cubrir|doble turno|turnos dobles|horas extra|apag* fuegos|bombero*|malabar*|fin de mes|cierre de año|gripe)
)";

constexpr std::string_view kInnocence = R"(
(cuentas|hágase cargo|comprenda|justific*|excus*|órdenes de arriba|dejado la piel|desvivid*)
)";

constexpr std::string_view kBlame = R"(
# lo que alguien hizo, contado en su contra
(eligió|elegiste|eligieron|escogió|escogiste|marcó|marcaste|pulsó|pulsaste|adjuntó|adjuntaste|seleccionó|seleccionaste|puso|pusiste|usó|usaste) .. (equivocad*|que no era|incorrect*|mal|errónea|erróneo)
(nadie|ni uno|ninguno) .. (la|lo|las|los|se)? (revisó|revisaron|leyó|leyeron|miró|miraron|comprobó|comprobaron|molestó|fijó|enteró) ..
(metió|metieron|metiste|metisteis|meter|metido) .. (la pata|la gamba)
(se|te|os) (durmió|durmieron|dormiste|durmió|dormisteis|duerme|duermen) (en los laureles|otra vez|como)? ..
(tirados|tirado|tirada|colgados|colgado|plantados|plantado|vendidos|en la estacada) 
(sin) (mirar|leer|preguntar|avisar|pensar|revisar|comprobar|encomendarse) .. (siquiera|ni|una|antes|nadie|nada)?
(como|para no) (siempre|variar|es costumbre|de costumbre) .. (los|las|el|la|<name>|compras|ventas|personal)
(su|tu|vuestro|vuestra|el|la|los|las) .. (becari*|gestor*|secretari*|jefe|jefa|presidente|compañer*|proveedor|equipo|técnico|club|conserje|socio|socios|alumno*|monitor*) (se|lo|la|le|nos)? .. (envi*|mand*|borr*|olvid*|public*|pegó|copió|perdió|rompió|tiró|dejó|durmió|grabó|equivocó|colgó|filtró|descuidó) ..
(bravo|enhorabuena|felicidades|qué talento|menudo talento|qué lumbrera) (,|!|.|por)
(se lo|te lo) (ha|has|había) (buscado|ganado|merecido)
(eso|esto|así) (pasa|le pasa|te pasa) por ..
(a quién|quién) se le (ocurre|ocurrió) ..
(de tanto|a base de|a fuerza de) (tocar|hacer clic|pulsar|toquetear|pinchar) ..
)";

constexpr std::string_view kOpenScope = R"(
(cuando|hasta que) .. (se canse|te canses|os canséis|acabes|acabe|termines|termine|se harte|te hartes|se aburra|te aburras)
(lo que|cuando|como|donde|para lo que|con quien|cuanto|todo lo que|las veces que|el tiempo que|cuanto tiempo) .. (venga en gana|dé la gana|apetezca|plazca|ocurra|parezca|haga falta|gustéis|os guste|le guste|te guste|pida el cuerpo|salga|vea oportuno|veas|convenga|quiera*|queráis)
(barra libre|manga ancha|carta blanca|vía libre|sin preguntas|a su antojo|a tu antojo|a placer|a su aire|a tu aire|a capricho|lo que sea)
(alcance|cantidad|número|detalle*|fechas) .. (ya veremos|abierto|abierta|se verá|más adelante|da igual|no importa|sobre la marcha)
)";

constexpr std::string_view kOpenTerms = R"(
(con|bajo|según|salvo) (las|los|lo) .. (de siempre|de rigor|de costumbre|habituales|al uso|acostumbrad*|pertinentes)
(letra pequeña) ..
)";

constexpr std::string_view kVague = R"(
(van|va|irán|irá|iremos|vamos) (llegando|saliendo|viniendo|entrando|cayendo|mirando|viendo|avanzando|poniendo|haciendo)
(poco a poco|paso a paso|está al caer|están al caer|en camino|sobre la marcha)
(en cuanto|cuando|tan pronto) .. (haya|tenga|tengamos|encuentre|saque|saquemos|pueda|podamos|se pueda|surja) .. (un|una)? (rato|hueco|momento|ocasión|calma|ratito|oportunidad)
(un|uno|una) (día|tarde|rato) de (estos|estas)
(cualquier día|a no mucho tardar|en nada|en un periquete|a su debido|más pronto que tarde|en unos días|cuando toque|cuando se tercie|cuando buenamente)
)";

constexpr std::string_view kUnnamed = R"(
(está|queda|ha sido|fue|ya está|se ha) (ya)? (escalad*|elevad*|derivad*|trasladad*|remitid*|comunicad*) $
(está|queda|ha sido|fue|ya está|se ha) (ya)? (escalad*|elevad*|derivad*) ..
(los|las|unos|al|a los|nuestros|sus) (técnicos|personas|compañeros|responsables|encargados|servicios|gente|mandos|jefes|instancias) (que)? (correspond*|pertinente*|oportun*|competente*|de turno|de guardia|de allí|de arriba|indicad*|adecuad*|procedan|superiores)
(la|una|su|de la|a la|con la) (contrata|subcontrata|centralita|ventanilla|administración|parte contraria|otra parte|sección) $
(quien|quienes|a quien|con quien) .. (corresponda|toque|lleve|tenga|esté|lo lleve|guardia|turno|mande) ..
(otra|siguiente|superior|más alta) (instancia|escala|planta|ventanilla|mano|manos)
)";

constexpr std::string_view kEvasion = R"(
(necesita|pide|requiere|conviene|toca) .. (madurar|madurarse|pensarse|reposar|meditarse|reflexión|rumiarlo)
(merece|merecen|requiere|pide|da para) (un|una) .. (debate|reflexión|conversación|estudio|charla)
(asunto|tema|idea|cuestión|propuesta) (muy|tan)? (apasionante|bonito|bonita|complejo|interesante|espinoso|delicado|de calado|sugerente)
(dar|darle|darles|damos|daremos|habrá que darle|dándole) .. (una|otra|unas)? vuelta* ..
(lo|la) (consultaremos|consultamos|rumiaremos|meditamos|meditaremos|hablaremos|pensaremos|pensamos) (con la almohada|con calma|más adelante|despacio|un poco)
(habría|habrá|hay) que (pensar|pensarlo|hablar|hablarlo|madurar|madurarlo|reposar|reposarlo|valorar|estudiar) ..
(llevamos|tenemos|guardamos) .. (en el corazón|muy presente|en mente|en la cabeza|en cartera)
)";

constexpr std::string_view kAsToday = R"(
(siguen|sigue|seguís|seguirán|seguirá|seguimos|continúan|continúa) .. (normal|normales|ordinario|ordinaria|de siempre|habitual|habituales|completo|completa)
(seguimos|siguen|sigue|sigues|seguís|seguirá|seguirán|seguiremos|continúan|continuáis|continúa|continuamos|se queda|se quedan) .. (el|la|los|las|con|por|en|usando|pasando|como) .. (que ya|actual|actuales|de siempre|de ahora|de hoy|habitual|habituales|donde ya|como ahora|como siempre)
(siguen|sigue|seguís|seguirán|seguirá|seguimos) (pasando|usando|yendo|haciendo|llamando|compartiendo|acudiendo|teniendo|con) ..
(que|donde|como) ya .. (tenéis|tiene|tienen|tienes|usáis|usan|usa|hacen|atienden|había|hay|conocen|conocéis|hacéis|venían)
)";

constexpr std::string_view kWall = R"(
ni (soñarlo|soñar|hablar|pensarlo|de broma|en broma|loco|loca|muerto|por asomo)
(de eso|para eso) nada
(va a ser|me da|diría) que no
)";

constexpr std::array kLists{
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Threat, kThreat},
    PhraseList{Cue::Sanction, kSanction},
    PhraseList{Cue::Authority, kAuthority},
    PhraseList{Cue::Calamity, kCalamity},
    PhraseList{Cue::Excuse, kExcuse},
    PhraseList{Cue::Burden, kBurden},
    PhraseList{Cue::Innocence, kInnocence},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::OpenScope, kOpenScope},
    PhraseList{Cue::OpenTerms, kOpenTerms},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Unnamed, kUnnamed},
    PhraseList{Cue::Evasion, kEvasion},
    PhraseList{Cue::AsToday, kAsToday},
};

}  // namespace

std::span<const PhraseList> spanish_idioms() {
    return kLists;
}

}  // namespace ajar::tone
