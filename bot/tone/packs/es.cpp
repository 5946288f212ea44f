// Spanish word lists: what a sentence does in a reply. The wordings that rules object to are in
// es_wording.cpp. How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kGreeting = R"(
^ (hola|buenas|buenos|estimado|estimada|estimados|estimadas|querido|querida|queridos|apreciado|apreciada)
)";

constexpr std::string_view kSignOff = R"(
^ (saludos|atentamente|cordialmente|abrazo|abrazos|gracias)
^ (un|muchas|mil) (saludo|abrazo|gracias|cordial)
^ (reciba|reciban|le|les|con) .. (saludo|saludos|cordial|atentamente|afecto)
)";

constexpr std::string_view kFiller = R"(
(muchas|mil|gracias) (gracias|por) ..
(agradecemos|agradezco|agradecerle) ..
(hemos|he) (recibido|leído|visto|estudiado|analizado|revisado|comentado|hablado) .. (mensaje|solicitud|petición|consulta|correo|pregunta|tema|caso|idea)
(buena|bonita|interesante|estupenda|gran) (pregunta|idea|propuesta|iniciativa)
(es|son) (un|una) (tema|pregunta|asunto|cuestión) .. (frecuente|habitual|interesante|importante|recurrente|nos)
(esperamos|espero) que .. (bien|día|semana)
)";

constexpr std::string_view kAcknowledge = R"(
(entiendo|entendemos|comprendo|comprendemos|veo|imagino|entendido) ..
(quiere|quieres|queréis|quieren|necesitas|necesita|necesitáis|pides|pide|pedís|comentas|comenta|dices|dice) ..
(tiene|tienes|tenéis) (razón|sentido|toda la razón)
)";

constexpr std::string_view kEmpathy = R"(
(qué|vaya|menudo|menuda) (mal|mala|faena|rabia|disgusto|lío|susto|momento|fastidio|mañana|día|lunes|viernes)
(entiendo|comprendo|imagino|entendemos) .. (enfado|angustia|frustración|molestia|malestar|preocupación|rabia|impotencia|fastidio)
(molesto|frustrante|desagradable|pesado|incómodo|agobiante|angustioso|desesperante)
)";

constexpr std::string_view kSource = R"(
(única|único|únicos|únicas) ..
(homologad*|certificad*|acreditad*)
(contrato|contratos|licencia|licencias|acuerdo|convenio|ley|decreto|auditoría|presupuesto|norma|normas|normativa|reglamento|cláusula|artículo|seguro|póliza|directiva|protocolo|acta|resolución)
(rgpd|lopd|iso|junta|consejo|comité|dirección|regulador|tribunal)
(cuesta|cuestan|costó|costaron|cobra|cobran|vale|valen|euros|€|coste|precio)
(pertenece|pertenecen|lleva|llevan|gestiona|gestionan|depende|dependen|publica|exige|exigen|pide|piden|prohíbe|limita|obliga|impide|cubre|cubren|termina|caduca|vence|alcanza|alcanzan|comprometidas|comprometidos|comprometido|asignadas|asignados|reservado|reservadas|congeló|congelado|contiene|contienen|guarda|guardan|sube|abre|abren)
(virus|ataque|ataques|fraude|robo|fuga|brecha|copia|copias|garantía|datos|cifrado|contraseña|confidencial*|personales|salarios|nóminas|pacientes)
(medición|mediciones|medido|probado|prueba|pruebas|comprobado)
)";

constexpr std::string_view kHollow = R"(
(según|conforme a|de acuerdo con) (nuestra|nuestras|las|la) (política|políticas|normas|normativa|reglas) (interna|internas|general|generales|vigente|vigentes)? ,
(por|según|son|es) (política|políticas|norma|normas|criterio|motivos|razones) (interna|internas|interno|de empresa|de la casa|general|generales|organizativos|organizativas|estratégicos|estratégicas|de principio|internos|diversas|diversos|de seguridad|técnicas|técnicos) $
(siempre|aquí) .. (se ha hecho|lo hacemos|lo hemos hecho|ha sido|funciona|se hace) .. así
(así) (es|son|se hace|funciona|lo hacemos|trabajamos) ..
(es|son) (nuestra|la) (política|norma|costumbre|práctica) (habitual)? $
(es lo que|lo que) .. (todos|todo el mundo|tiene todo|usa todo|hay)
(diversas|diversos|varios|varias|distintos) (factores|motivos|razones|consideraciones)
(tras|después de) .. (valorar|valorarlo|estudiar|analizar|deliberar|considerarlo|pensarlo) ..
)";

constexpr std::string_view kBecause = R"(
(porque|ya que|puesto que|dado que|pues|debido a|visto que|en vista de|a causa de)
, (que|pues) (el|la|los|las|no|se|está|están|ya|es)
! , pues ,
)";

constexpr std::string_view kFronted = R"(
^ (como|porque|dado que|puesto que|debido a|ya que|visto que) ..
)";

constexpr std::string_view kLeadIn = R"(
(por eso|por ello|por tanto|por lo tanto|así que|de modo que|de manera que|por consiguiente|en consecuencia|luego|conque|por esa razón|por ese motivo|por lo que|de ahí que|, pues ,|entonces)
)";

constexpr std::string_view kDecision = R"(
^ (sí|claro|vale|hecho|por supuesto|de acuerdo|encantado|encantada|con gusto|adelante|concedido|aprobado)
(se queda|se quedan|queda|quedan|sigue|siguen|seguirá|seguirán|seguimos|mantenemos|mantiene|mantienen|permanece|permanecen|continúa|nos quedamos|dejamos|conserva|conservan)
(vamos|iremos|optamos|proponemos|apostamos|acordamos|hemos decidido|hemos optado|hemos aprobado) ..
(tendrás|tendrá|tendréis|tendrán|recibirás|recibirá|recibiréis|recibirán|podrás|podrá|podréis|podrán|tienes|tenéis) ..
(en lugar|en vez|a cambio|medio camino|punto intermedio)
(aprobado|aprobada|concedido|autorizado|autorizada)
(queda|quedan) (para|en|hasta|fuera|como|con|aprobad*)
(lo|la|los|las) (ve|lleva|decide|resuelve|tiene|gestiona|llevan) ..
(he|hemos) (pasado|enviado|trasladado|derivado|dejado|puesto) ..
)";

constexpr std::string_view kVerdict = R"(
^ (te|le|os|les) (doy|damos|dejo|dejamos|abro|abrimos|asigno|asignamos|pongo|ponemos|ofrezco|ofrecemos|presto|propongo|proponemos) ..
^ (puedes|puede|podéis|pueden|tendrás|tendrá|tendréis|mantenemos|seguimos|dejamos|vamos) ..
^ (esto|eso) lo ..
)";

constexpr std::string_view kEvasion = R"(
(lo|ya)? (vamos a ir|iremos|ya iremos|lo iremos|lo vamos|vamos) (*ando|*endo) ..
(tomamos|tomo|hemos tomado|he tomado|queda|tomada|tomado) (buena)? (nota|anotado|anotada|registrado|registrada|apuntado|apuntada|constancia)
(ya)? (veremos|se verá|iremos viendo|lo iremos viendo|ya se verá)
(lo|la|se) (tendremos|tendrá|tenemos|tiene) en cuenta
(en|bajo) (estudio|consideración|valoración|análisis|revisión)
(lo|se|la|estamos) (está|estará|están|estamos)? (estudiando|valorando|considerando|analizando|sopesando|estudiará|valorará|considerará|analizará|estudiaremos|valoraremos)
(difícil|complicado|pronto) .. (decir|saber|decidir|responder)
(depende|dependerá) .. (cómo|de muchas|de varios|de según)
(quizá|quizás|tal vez|a lo mejor|puede que|podría ser|posiblemente|acaso)
(habría|habrá) que ver ..
(se irá|iremos|se va|vamos) viendo
(ni sí ni no|ni un sí|tiene su aquel|tiene su miga|no es fácil|no es sencillo)
(damos|daremos|le daremos|darle) (una vuelta|vueltas)
(tema|idea|asunto|cuestión) .. (interesante|delicado|complejo|da que pensar)
)";

constexpr std::string_view kOffer = R"(
(le|te|os|les) (espera|esperan)
(puedes|puede|podéis|pueden|podrás|podrá|podréis|podrán|podemos|puedo) ..
(te|le|os|les|se lo|te lo|os lo) (instalo|dejo|envío|mando|presto|cambia|pone|instala|deja|envía|manda|presta|enseña|explica|prepara|monta|copia|abre|crea|da|dan|trae|lleva|ayuda) ..
(usa|use|usad|usen|prueba|pruebe|pide|pida|marca|marque|elige|elija|coge|abre) ..
(alternativa|opción|opciones|camino|caminos|mientras|entretanto|en su lugar|en cambio|hay|existe|para que|para el|para la|para los|para las|para) ..
)";

constexpr std::string_view kAsToday = R"(
(como|igual que|tal como) (hasta|siempre|ahora|hoy|antes|de costumbre|viene siendo|ya|hasta hoy)
(como|igual que|tal como) .. (ya|siempre|ahora|hoy) (hacen|hace|haces|hacéis|venían|han hecho|hacían)?
(siguen|sigue|seguirán|seguirá|continúan|continúa|seguid|siga) .. (por correo|igual|como|pidiendo|haciendo|usando|por la vía)
(vía|procedimiento|proceso|camino|canal) (habitual|de siempre|actual|normal|ordinario|de costumbre)
)";

constexpr std::string_view kChange = R"(
(cambiaría|cambiarían|cambia|cambian|cambiar) .. (respuesta|cosa|cosas|decisión|situación|eso|esto)
(condición|condiciones|requisito|requisitos) (es|son|sería|serían|:|para) ..
)";

constexpr std::string_view kVacant = R"(
(si|cuando) .. (circunstancias|cosas|situación|condiciones) .. (cambian|cambia|cambiaran|permiten|permita|permitan|mejoran|varían)
)";

constexpr std::string_view kIf = R"(
^ (si|cuando|en caso|cualquier|y si|por si|de)
! de (modo|manera|ahí|hecho|momento|acuerdo|nuevo|todos|verdad|qué|cuántos)
(si|en caso de)
)";

constexpr std::array kLists{
    PhraseList{Cue::Greeting, kGreeting},
    PhraseList{Cue::SignOff, kSignOff},
    PhraseList{Cue::Filler, kFiller},
    PhraseList{Cue::Acknowledge, kAcknowledge},
    PhraseList{Cue::Empathy, kEmpathy},
    PhraseList{Cue::Source, kSource},
    PhraseList{Cue::Hollow, kHollow},
    PhraseList{Cue::Because, kBecause},
    PhraseList{Cue::Fronted, kFronted},
    PhraseList{Cue::LeadIn, kLeadIn},
    PhraseList{Cue::Decision, kDecision},
    PhraseList{Cue::Verdict, kVerdict},
    PhraseList{Cue::Evasion, kEvasion},
    PhraseList{Cue::Offer, kOffer},
    PhraseList{Cue::AsToday, kAsToday},
    PhraseList{Cue::Change, kChange},
    PhraseList{Cue::Vacant, kVacant},
    PhraseList{Cue::If, kIf},
};

}  // namespace

std::span<const PhraseList> spanish_structure() {
    return kLists;
}

}  // namespace ajar::tone
