// Spanish words that say little alone and much together: who is spoken of, what went wrong, what
// is held out. The fault model weighs their company; no rule fires on one of them. How a line is
// written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kFailing = R"(
(atiborr*|atasc*|abarrot*|amonton*|acapar*|mezcl*|quem*|rayó|volcó|volc*)
(olvid*|ignor*|omiti*|descuid*|despist*|equivoc*|confund*|perd*|extravi*|borr*|romp*|rompió|roto|estrope*|desenchuf*|desconect*|derram*|pis*|puls*|toc*|dej*|dorm*|durmi*|durm*|retras*|tard*|bloque*|incumpl*|falló|fallaron|fallan|pifi*|lió|liaron|metió la pata|chapuz*|desastre|lío|caos|desorden|manga por hombro|patas arriba|tirados|colgados|plantados)
(descuido|despiste|torpeza|negligen*|dejadez|desidia|vag*|inútil*|incompeten*|incapaz|incapaces|irresponsab*|imprudent*|cabezon*|tozud*|capricho*|desorganiz*|informal*|chapucer*|descuidad*)
(malgast*|derroch*|despilfarr*|chistes|llenaron|a espaldas|típico|para variar|toquete*|caducar|sin vigilancia|jug*|gast*)
(error|errores|fallo|fallos|culpa|culpable*|equivocación|metedura)
(mal|tarde|tardísimo|a medias|incomplet*|incorrect*|a última hora|sin firmar|ilegible|a destiempo|fuera de plazo)
sin (leer|mirar|preguntar|avisar|pensar|comprobar|permiso|consultar|decir)
(no|nunca|jamás|ni) .. (ley*|mir*|pregunt*|avis*|contest*|respond*|firm*|hizo|hicieron|hiciste|caso|prest*|escuch*|cumpl*|guard*|molest*|dign*|dice*|enter*|fij*)
(debería*|debió|debiste|debisteis|tendría*|podría*|hubiera*|hubiese*|habría*) .. (haber|leído|preguntado|avisado|pedido|mirado|comprobado|saber*|pasado|sabid*)
(pasa|pasó|ocurre|buscado|lo has buscado|por no|a quién se le)
)";

constexpr std::string_view kOutsider = R"(
(proveedor*|fabricante*|operador*|casero|arrendador|mensajer*|transportista*|banco|agencia|contrata|contratista*|empresa|empresas|distribuidor*|instalador*|limpieza|mantenimiento|conserje|chófer|obreros|electricista*)
(departamento*|equipo|equipos|oficina|compañer*|becari*|asistente|antecesor*|predecesor*|jefe|jefa|gente|personal|secretari*|estudiante*|voluntari*|encargad*|los de|las de|la de|el de|párroco|hermana)
(compras|ventas|contabilidad|nóminas|recursos humanos|rrhh|jurídico|legal|marketing|logística|recepción|dirección|comité|almacén|finanzas|comunicación|administración|calidad|producción)
(alguien|nadie|quien|quienes|ellos|ellas|él|ella|otros)
)";

constexpr std::string_view kSanction = R"(
(bloque*|cort*|cerr*|cierr*|retir*|quit*|cobr*|descont*|descuent*|factur*|despid*|despedid*|expuls*|denunci*|inform*|elev*|suspend*|elimin*|borr*|cancel*|revoc*|pag*|perder*|pierd*|sin acceso|sin portátil|sin cuenta|a la calle|fuera)
(sanci*|castig*|multa*|expediente*|aviso|advert*|amonest*|consecuencia*|represalia*|responsable*|responder*|cuentas|explicaciones|arrepent*|caro|caerá|problemas|tribunal*|demanda*|legales|acciones|puesto|empleo|trabajo|sueldo|nómina|bolsillo|vigil*|atent*|aténg*|se va a enterar|te vas a enterar|lo que venga|ya verás|ya verá|último|última|obligad*|exponer*|expone*|jug*|no va a quedar|olvídese|olvídate|papelera)
(final|último) (de la|lugar|puesto) .. (cola|fila|lista)?
)";

constexpr std::string_view kAuthority = R"(
(jefe|jefa|jefes|superior|superiores|dirección|director|directora|gerencia|gerente|junta|consejo|decano|decana|rector*|policía|tribunal*|juez|jueza|juzgado|abogad*|recursos humanos|rrhh|comité|prensa|inspección|fiscal*|responsable|obispo|párroco|patronato|alcald*)
)";

constexpr std::string_view kCalamity = R"(
(catástrof*|catastróf*|desastre|desastros*|ruina|arruin*|hund*|apocalip*|debacle|hecatombe|devast*|quiebra|bancarrota|colaps*|destru*|fin de|el fin|perderlo todo|perder todo|jamás|nunca más|recuper*|a pique|abajo|tragedia|infierno|pesadilla|mortal|fatal|muert*|caos|abismo|vaciar*|todos nosotros|toda la empresa|la empresa entera|cerramos|echar el cierre|a la calle|en una noche|titulares)
)";

constexpr std::string_view kBurden = R"(
(desbord*|satur*|sobrepas*|agobi*|colaps*|hasta arriba|hasta el cuello|hasta las cejas|a tope|al límite|liad*|ocupad*|abasto|bajo mínimos|sin manos|diez manos|cuatro gatos|dos sitios|sin parar|sin levantar cabeza|levantar cabeza|echa humo|bastante tenemos|vacaciones|de baja|enferm*|plantilla|trabajo|urgent*|prioridad*|otras cosas|peticiones|solicitudes|casos|cientos|cola|semanas|horas|carga|estrés|a la vez|día y noche|sede)
)";

constexpr std::string_view kAlready = R"(
(ya|otra vez|de nuevo|una vez más|siempre|como siempre|como de costumbre|nunca|varias veces|mil veces|repetid*|anterior|pasada|pasado|cómo no|por supuesto|la próxima|otro|a estas alturas|encima|todavía|vez)
(dije|dijimos|dicho|expliqué|explicamos|explicado|comenté|comentado|repetid*|escrib*|avis*|advert*|indiqu*|indicado|contestad*)
)";

constexpr std::string_view kInnocence = R"(
(culpa|responsab*|cosa nuestra|nuestra|nuestro|mía|mío|no fui|no fuimos|achacar|reproch*|funciones|competencia|me pagan|nos pagan|decisión|decid*|tomé|órdenes|cumplo|mensajero|cuando llegué|antes de que yo|tenemos que ver|nada que ver|descargo|defensa|honestos|sinceros|sincero|verdad|justo|justos|póngase|ponte|entender|entend*|comprend*|admit*|reconoc*|piense)
(hicimos|hacemos|hago|hice|hemos hecho|he hecho|dimos|damos) .. (todo|posible|podemos|pudimos|puedo|mano|mejor|más)
(nadie|cualquiera|quién) .. (imagin*|prever|saber*|podía|podría|mejor|quej*|avis*|pregunt*|tardar*)
(pasa|pasan|pasar|ocurre*|equivoca*|humano|cosas que) .. (todos|cualquiera|mejores|humano|veces)?
(los demás|otros|otras|todo el mundo|en otros sitios|en cualquier) .. (también|esperan|tardan|tardarían|peor|turno)
(magia|milagro*|adivin*|mago*|dioses|bola de cristal|superhéro*|robots|máquinas|perfect*)
(solo|sólo|únicamente) .. (cumpl*|transmit*|somos|hago|sigo|seguimos)
(funcion*|perfect*|procedimiento|pie de la letra|pruebas|normal)
)";

constexpr std::array kLists{
    PhraseList{Cue::Failing, kFailing},
    PhraseList{Cue::Outsider, kOutsider},
    PhraseList{Cue::Sanction, kSanction},
    PhraseList{Cue::Authority, kAuthority},
    PhraseList{Cue::Calamity, kCalamity},
    PhraseList{Cue::Burden, kBurden},
    PhraseList{Cue::Already, kAlready},
    PhraseList{Cue::Innocence, kInnocence},
};

}  // namespace

std::span<const PhraseList> spanish_lexicon() {
    return kLists;
}

}  // namespace ajar::tone
